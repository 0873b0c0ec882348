use super::*;
use chrono::Duration;
use proptest::prelude::*;

fn footing(channel: Channel, climb: Climb) -> Footing {
    Footing {
        ladder: Ladder {
            channel,
            climb,
            ..Ladder::PUSH
        },
        due_at: DateTime::UNIX_EPOCH,
    }
}

fn after(minutes: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + Duration::minutes(minutes)
}

const ALL: Ways = Ways {
    push: Push::Untried,
    mail: true,
    staff: true,
    mail_first: false,
};

#[test]
fn a_push_that_is_not_taken_is_tried_for_half_an_hour_and_then_goes_by_mail() {
    let at = footing(Channel::Push, Climb::Staff);
    let tried = Ways {
        push: Push::Tried,
        ..ALL
    };
    assert_eq!(step(after(29), at, tried), Some(Channel::Push));
    assert_eq!(step(after(30), at, tried), Some(Channel::Mail));
    assert_eq!(leaves(after(3), at, tried), Some(after(30)));
}

#[test]
fn mail_that_is_not_taken_is_tried_for_as_long_again_and_then_somebody_calls() {
    let at = footing(Channel::Mail, Climb::Staff);
    assert_eq!(step(after(59), at, ALL), Some(Channel::Mail));
    assert_eq!(step(after(60), at, ALL), Some(Channel::Staff));
}

#[test]
fn a_phone_that_was_never_tried_is_tried_however_late_it_is() {
    assert_eq!(
        step(after(300), footing(Channel::Push, Climb::Staff), ALL),
        Some(Channel::Push)
    );
}

#[test]
fn a_way_that_is_not_there_is_passed_over_at_once() {
    let at = footing(Channel::Push, Climb::Staff);
    let no_phone = Ways {
        push: Push::Nowhere,
        ..ALL
    };
    assert_eq!(step(after(0), at, no_phone), Some(Channel::Mail));
    let nothing = Ways {
        mail: false,
        ..no_phone
    };
    assert_eq!(step(after(0), at, nothing), Some(Channel::Staff));
    let refused = Ways { mail: false, ..ALL };
    assert_eq!(
        step(after(0), footing(Channel::Mail, Climb::Staff), refused),
        Some(Channel::Staff)
    );
}

#[test]
fn a_rule_says_how_far_up() {
    let no_phone = Ways {
        push: Push::Nowhere,
        ..ALL
    };
    let goes = |climb| step(after(0), footing(Channel::Push, climb), no_phone);
    assert_eq!(goes(Climb::Push), None);
    assert_eq!(goes(Climb::Mail), Some(Channel::Mail));
    let nothing = Ways {
        mail: false,
        ..no_phone
    };
    assert_eq!(step(after(0), footing(Channel::Push, Climb::Mail), nothing), None);
}

#[test]
fn who_wants_mail_gets_mail_though_a_phone_is_there_and_a_push_while_no_address_is() {
    let wants_mail = Ways {
        mail_first: true,
        ..ALL
    };
    let at = footing(Channel::Push, Climb::Push);
    assert_eq!(step(after(0), at, wants_mail), Some(Channel::Mail));
    let unconfirmed = Ways {
        mail: false,
        ..wants_mail
    };
    assert_eq!(step(after(0), at, unconfirmed), Some(Channel::Push));
}

fn any_ways() -> impl Strategy<Value = Ways> {
    let push = prop::sample::select(vec![Push::Nowhere, Push::Tried, Push::Untried]);
    (push, any::<bool>(), any::<bool>(), any::<bool>()).prop_map(|(push, mail, staff, mail_first)| Ways {
        push,
        mail,
        staff,
        mail_first,
    })
}

proptest! {
    /// Whatever fails in whatever order: it never goes down, never higher than its rule or its reader's choice allows, never where there is
    /// no way; and while a way is there that it may take, it is not given up.
    #[test]
    fn a_climb_only_goes_up_only_where_it_may_and_never_gives_up_early(
        climb in prop::sample::select(Climb::ALL.to_vec()),
        days in prop::collection::vec((0_i64..120, any_ways()), 1..12),
    ) {
        let mut at = footing(Channel::Push, climb);
        let mut now = after(0);
        for (minutes, ways) in days {
            now += Duration::minutes(minutes);
            let before = at.ladder.channel;
            let lifted = if ways.mail_first && ways.mail { Channel::Mail } else { Channel::Push };
            let top = top(climb).max(lifted).max(before);
            if let Some(rung) = step(now, at, ways) {
                prop_assert!(rung >= before && rung <= top && ways.there(rung));
                at.ladder.channel = rung;
            } else {
                let mut open = Channel::ALL.iter().filter(|rung| **rung >= before.max(lifted) && **rung <= top);
                prop_assert!(open.all(|rung| !ways.there(*rung)));
            }
        }
    }

    /// The instant that is announced is the one at which it happens.
    #[test]
    fn it_leaves_when_it_was_said_to(climb in prop::sample::select(Climb::ALL.to_vec()), ways in any_ways(), minutes in 0_i64..200) {
        let at = footing(Channel::Push, climb);
        let now = after(minutes);
        if let (Some(here), Some(leaves)) = (step(now, at, ways), leaves(now, at, ways)) {
            prop_assert!(leaves > now);
            prop_assert_eq!(step(leaves - Duration::seconds(1), at, ways), Some(here));
            prop_assert!(step(leaves, at, ways) > Some(here));
        }
    }
}
