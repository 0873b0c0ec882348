//! The way to the check-ins before and after this one in the queue.

use super::Seen;
use crate::{
    clinic::review::{Cut, keys},
    ui::prelude::*,
    words::Words,
};
use care::{check_in::Waiting, ids::CheckInId};
use leptos::prelude::*;

/// Where this one stands in the queue as it is cut.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Neighbours {
    /// From 1; `None` for one that no longer waits.
    place: Option<usize>,
    of: usize,
    before: Option<CheckInId>,
    pub after: Option<CheckInId>,
}

impl Neighbours {
    pub fn of<'a>(id: CheckInId, queue: impl Iterator<Item = &'a Waiting>) -> Self {
        let ids: Vec<_> = queue.map(|waiting| waiting.check_in.id).collect();
        let at = ids.iter().position(|other| *other == id);
        let get = |at: Option<usize>| at.and_then(|at| ids.get(at)).copied();
        Self {
            place: at.map(|at| at + 1),
            of: ids.len(),
            before: get(at.and_then(|at| at.checked_sub(1))),
            // One that does not wait has the most urgent after it.
            after: get(Some(at.map_or(0, |at| at + 1))),
        }
    }
}

pub fn view(w: &'static Words, seen: &Seen, cut: Cut) -> impl IntoView + use<> {
    let of = &seen.neighbours;
    let place = of.place.map(|place| {
        let args = [("place", place.into()), ("count", of.of.into())];
        view! { <p class="soft small">{w.say_with("review-place", &args)}</p> }
    });
    let turn = |to: Option<CheckInId>, key: &str, icon: Icon, keys: &'static str| {
        let label = w.say(key);
        to.map(|id| {
            view! {
                <ButtonLink href=cut.one(id) label icon keys kind=ButtonKind::Quiet size=ButtonSize::Small/>
            }
        })
    };
    let (before, after) = (
        turn(of.before, "review-previous", Icon::Back, "k"),
        turn(of.after, "review-next", Icon::Chevron, "j"),
    );
    view! {
        <nav class="cluster apart" aria-label=w.say("review-neighbours")>
            <BackLink href=cut.queue() label=w.say("review-title") keys="u"/>
            <div class="cluster">{keys::view(w)}{place}{before}{after}</div>
        </nav>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(number: u128) -> CheckInId {
        CheckInId::from_u128(number)
    }

    fn of(here: u128, queue: &[u128]) -> Neighbours {
        let waiting: Vec<_> = queue.iter().map(|number| sample(*number)).collect();
        Neighbours::of(id(here), waiting.iter())
    }

    fn sample(number: u128) -> Waiting {
        use care::{
            check_in::{Answers, CheckIn, triage},
            ids::{PatientId, SessionId},
            protocol::Treatment,
        };
        let check_in = CheckIn {
            id: id(number),
            patient: PatientId::from_u128(1),
            asked: None,
            session: SessionId::from_u128(1),
            day: 3,
            local_day: chrono::NaiveDate::default(),
            answers: Answers::NOTHING,
            question: String::new(),
            triage: triage(&Answers::NOTHING, None),
            sent_at: chrono::DateTime::UNIX_EPOCH,
            waiting_since: None,
            assigned_to: None,
            claim: None,
            reviews: Vec::new(),
        };
        Waiting {
            check_in,
            patient_name: "Ada".to_owned(),
            treatment: Treatment::Density,
            photos: 0,
        }
    }

    #[test]
    fn one_goes_from_check_in_to_check_in_in_the_order_of_the_queue() {
        let middle = of(2, &[1, 2, 3]);
        assert_eq!((middle.place, middle.of), (Some(2), 3));
        assert_eq!((middle.before, middle.after), (Some(id(1)), Some(id(3))));
        assert_eq!((of(1, &[1]).before, of(1, &[1]).after), (None, None));
    }

    #[test]
    fn from_one_that_was_answered_one_goes_on_to_the_most_urgent() {
        let answered = of(9, &[1, 2]);
        assert_eq!(
            (answered.place, answered.before, answered.after),
            (None, None, Some(id(1)))
        );
    }
}
