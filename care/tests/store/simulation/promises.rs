use super::desk::{Desk, Patient, QUIET};
use crate::world::World;
use care::{
    ids::{PatientId, SubscriptionId},
    reminder::{self, Due, ReminderState, Subscription},
    zone::Tz,
};
use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};
use std::collections::{HashMap, HashSet};

/// A sender that is there sends within this; a claim takes no time here.
const IN_TIME: Duration = Duration::minutes(1);

/// What phones showed, and what they should have.
#[derive(Default)]
pub struct Promises {
    /// By phone and tag: whether it was written down. What was shown by a process that died at once may come again.
    shown: HashMap<(SubscriptionId, String), bool>,
    /// Of a person, at an instant: the rules that a push spoke of.
    spoken: HashMap<(PatientId, DateTime<Utc>), HashSet<String>>,
    expected: Vec<Expected>,
}

/// A reminder that was promised to somebody who then lived as planned.
struct Expected {
    patient: PatientId,
    rule: String,
    anchor_day: NaiveDate,
    due: DateTime<Utc>,
}

impl Promises {
    pub fn shown(&self) -> usize {
        self.shown.len()
    }

    pub async fn expect(&mut self, world: &World, patient: &Patient) {
        let planned = reminder::list_for(&world.db, &world.owner, patient.id).await.unwrap();
        let planned = planned
            .into_iter()
            .filter(|reminder| reminder.state == ReminderState::Planned);
        self.expected.extend(planned.map(|reminder| Expected {
            patient: patient.id,
            rule: reminder.rule_key,
            anchor_day: reminder.anchor_day,
            due: reminder.due_at,
        }));
    }

    /// A phone shows a push.
    pub fn shown_on(
        &mut self,
        desk: &Desk,
        due: &Due,
        device: &Subscription,
        now: DateTime<Utc>,
        lives: bool,
    ) -> Result<(), String> {
        let Some(id) = due.key.to.patient() else {
            return Ok(());
        };
        let patient = desk.of(id);
        let what = format!(
            "{:?} due at {} for somebody in {}",
            due.rules, due.key.due_at, patient.zone
        );
        if now >= due.expires_at {
            return Err(format!("{what} was shown at {now}, after its use"));
        }
        if !due.at_any_hour && is_quiet(now, patient.zone) {
            return Err(format!("{what} was shown at {now}, in quiet hours"));
        }
        if due.attempts == 1 && now - due.key.due_at > IN_TIME && now - due.key.due_at < Duration::hours(10) {
            return Err(format!("{what} was shown at {now}, late"));
        }
        let written = self.shown.entry((device.id, due.tag.clone())).or_default();
        if *written {
            return Err(format!("{what} was shown at {now} for the second time"));
        }
        *written = lives;
        let spoken = self.spoken.entry((id, due.key.due_at)).or_default();
        spoken.extend(due.rules.iter().cloned());
        Ok(())
    }

    /// Nothing is left over, what was promised was shown, and what is written down as arrived did arrive.
    pub async fn at_the_end(&self, world: &World, desk: &Desk) -> Result<(), String> {
        if let Some(left) = reminder::next_due(&world.db)
            .await
            .unwrap()
            .filter(|due| *due < world.now())
        {
            return Err(format!("something due at {left} was left lying"));
        }
        let said = |patient: PatientId, due: DateTime<Utc>, rule: &str| {
            self.spoken
                .get(&(patient, due))
                .is_some_and(|rules| rules.contains(rule))
        };
        for patient in &desk.patients {
            for row in reminder::list_for(&world.db, &world.owner, patient.id).await.unwrap() {
                if row.state == ReminderState::Accepted && !said(patient.id, row.due_at, &row.rule_key) {
                    return Err(format!(
                        "{} of {} is written down as arrived and was never shown",
                        row.rule_key, row.due_at
                    ));
                }
            }
        }
        for wanted in self
            .expected
            .iter()
            .filter(|wanted| wanted.due < world.now() - Duration::days(1))
        {
            let rows = reminder::list_for(&world.db, &world.owner, wanted.patient)
                .await
                .unwrap();
            let row = rows
                .iter()
                .find(|row| row.rule_key == wanted.rule && row.anchor_day == wanted.anchor_day);
            let what = format!("{} promised for {}", wanted.rule, wanted.due);
            let row = row.ok_or_else(|| format!("{what} is gone"))?;
            if row.state != ReminderState::Accepted {
                return Err(format!("{what} was never shown: {:?} {:?}", row.state, row.reason));
            }
            if row.due_at != wanted.due {
                return Err(format!("{what} went at {} instead", row.due_at));
            }
        }
        Ok(())
    }
}

/// Written from the words of the promise, not from the plan's code.
fn is_quiet(at: DateTime<Utc>, zone: Tz) -> bool {
    let hour = |text: &str| text.parse::<NaiveTime>().expect("a time");
    let wall = at.with_timezone(&zone).time();
    wall >= hour(QUIET.0) || wall < hour(QUIET.1)
}
