//! Where the scalp is today, in the words the patient reads: for whoever answers the telephone.

use super::Seen;
use crate::{
    ui::prelude::*,
    words::{Spoken, Words},
};
use care::{
    course::CourseState,
    plan::{Moment, moment, today},
};
use leptos::prelude::*;

/// Days that the ring shows: what the surface takes to settle.
const RING_DAYS: u32 = 28;

pub fn card(w: &'static Words, seen: &Seen) -> impl IntoView + use<> {
    let courses = seen.courses();
    let today = today(&courses, seen.today());
    let ring = Spot::of(w, &today.moment).map(Spot::ring);
    let stage = stage(w, &today.moment);
    let next = today.next_unlock.map(|unlock| {
        let spoken = Spoken::new(w, Some(&unlock.answer.course.protocol));
        let activity = spoken.say_of("activity", &unlock.answer.activity.key, "");
        let name = w.say_with("scalp-opens", &[("activity", activity.into())]);
        view! { <Row name value=seen.there.day(unlock.day) datetime=unlock.day.to_string()/> }
    });
    let session = today.next_session.map(|(_, session)| {
        let name = w.say("scalp-next-session");
        view! { <Row name value=seen.here.session(session) datetime=session.day.to_string()/> }
    });
    let rows = (next.is_some() || session.is_some()).then(|| view! { <Rows>{next}{session}</Rows> });
    view! { <Card title=w.say("scalp-title")><Stack>{ring}{stage}{rows}</Stack></Card> }
}

/// Where the patient stands: the day of the ring, and the words in it.
struct Spot {
    day: i64,
    headline: String,
    caption: String,
}

impl Spot {
    fn of(w: &Words, moment: &Moment) -> Option<Self> {
        match *moment {
            Moment::Unbooked => None,
            Moment::Before { days, .. } => Some(Self {
                day: -i64::from(days),
                headline: w.say_with("scalp-before", &[("days", days.into())]),
                caption: w.say("scalp-before-caption"),
            }),
            Moment::After { day, number, .. } => Some(Self {
                day: i64::from(day),
                headline: w.say_with("scalp-day", &[("day", day.into())]),
                caption: w.say_with("scalp-after", &[("number", number.into())]),
            }),
        }
    }

    fn ring(self) -> impl IntoView {
        let Self { day, headline, caption } = self;
        let label = format!("{headline}, {caption}");
        view! { <Ring day total=RING_DAYS label headline caption/> }
    }
}

/// "Shaved look · Day 3 after session 2": the treatments that go on, and where the patient stands.
pub fn line(w: &Words, seen: &Seen) -> Option<String> {
    let open = seen
        .record
        .courses
        .iter()
        .filter(|course| course.course.state == CourseState::Open);
    let treatments: Vec<_> = open
        .map(|course| w.say_of("treatment", course.course.treatment.key(), ""))
        .collect();
    let courses = seen.courses();
    let spot = Spot::of(w, &moment(&courses, seen.today())).map(|spot| format!("{} {}", spot.headline, spot.caption));
    match (treatments.is_empty(), spot) {
        (true, spot) => spot,
        (false, None) => Some(w.list(&treatments)),
        (false, Some(spot)) => {
            let args = [("treatments", w.list(&treatments).into()), ("where", spot.into())];
            Some(w.say_with("scalp-line", &args))
        }
    }
}

/// What is seen and felt now, as the patient's own page says it.
fn stage(w: &'static Words, moment: &Moment) -> AnyView {
    let (course, key) = match moment {
        Moment::Unbooked => return view! { <p>{w.say("scalp-unbooked")}</p> }.into_any(),
        Moment::Before { course, .. } => (course, "prepare"),
        Moment::After { course, stage, .. } => match stage {
            Some(stage) => (course, stage.key.as_str()),
            None => return ().into_any(),
        },
    };
    let spoken = Spoken::new(w, Some(&course.protocol));
    view! {
        <div>
            <h3>{spoken.say_of("stage", key, "")}</h3>
            <p>{spoken.say_of("stage", key, "-seen")}</p>
        </div>
    }
    .into_any()
}
