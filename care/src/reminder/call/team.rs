use super::{Cause, Rung};
use crate::{
    actor::{Permission, Person, Role},
    clinic::store::staff as store,
    error::Result,
    ids::{ClinicId, StaffId},
    reminder::store::recipient,
    store::Tx,
};

/// Who can be called at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Colleague {
    pub id: StaffId,
    pub role: Role,
    pub on_duty: bool,
}

/// Holds all staff, so that a call to one of them is planned, claimed and withdrawn one after the other. Whoever changes one of them and then
/// follows the team holds it first: else two could wait for each other.
pub(crate) async fn hold_team(tx: &mut Tx, clinic: ClinicId) -> Result<()> {
    let everybody = store::list(tx, clinic).await?;
    let people: Vec<_> = everybody.iter().map(|row| (clinic, Person::Staff(row.id))).collect();
    Ok(recipient::lock(tx, &people).await?)
}

/// Those who can be called, held.
pub(super) async fn hold(tx: &mut Tx, clinic: ClinicId) -> Result<Vec<Colleague>> {
    hold_team(tx, clinic).await?;
    let team = store::list(tx, clinic).await?.into_iter();
    Ok(team
        .filter(|row| row.has_password && row.disabled_at.is_none())
        .map(|row| Colleague {
            id: row.id,
            role: row.role,
            on_duty: row.on_duty,
        })
        .collect())
}

/// Whom a step calls. Nobody on duty: the owners, so that a call is never to nobody.
pub(super) fn called(team: &[Colleague], cause: Cause, rung: Rung) -> Vec<StaffId> {
    let answers = |colleague: &&Colleague| cause == Cause::Message || colleague.role.may(Permission::Treat);
    let on_duty: Vec<_> = team
        .iter()
        .filter(|colleague| colleague.on_duty)
        .filter(answers)
        .map(|colleague| colleague.id)
        .collect();
    let owners = team.iter().filter(|colleague| colleague.role == Role::Owner);
    let owners = owners.map(|owner| owner.id);
    match rung {
        Rung::Duty if !on_duty.is_empty() => on_duty,
        Rung::Duty | Rung::Owner => owners.collect(),
        Rung::Mail => {
            let off_duty: Vec<_> = owners.filter(|owner| !on_duty.contains(owner)).collect();
            [on_duty, off_duty].concat()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colleague(n: u128, role: Role, on_duty: bool) -> Colleague {
        Colleague {
            id: StaffId::from_u128(n),
            role,
            on_duty,
        }
    }

    #[test]
    fn those_on_duty_who_treat_are_called_then_the_owner() {
        let team = [
            colleague(1, Role::Owner, false),
            colleague(2, Role::Practitioner, true),
            colleague(3, Role::Practitioner, false),
            colleague(4, Role::FrontDesk, true),
        ];
        let id = StaffId::from_u128;
        assert_eq!(called(&team, Cause::Red, Rung::Duty), [id(2)]);
        assert_eq!(called(&team, Cause::Red, Rung::Owner), [id(1)]);
        assert_eq!(called(&team, Cause::Red, Rung::Mail), [id(2), id(1)]);
        assert_eq!(
            called(&team, Cause::Message, Rung::Duty),
            [id(2), id(4)],
            "the desk writes too"
        );
    }

    #[test]
    fn where_nobody_is_on_duty_the_owner_is_called_at_once() {
        let team = [colleague(1, Role::Owner, false), colleague(4, Role::FrontDesk, true)];
        assert_eq!(called(&team, Cause::Amber, Rung::Duty), [StaffId::from_u128(1)]);
    }
}
