//! Where the scalp is today, in the words the patient reads: for whoever answers the telephone.

use super::Seen;
use crate::{ui::prelude::*, words::Words};
use care::plan::{Moment, Today, today};
use leptos::prelude::*;

/// Days that the ring shows: what the surface takes to settle.
const RING_DAYS: u32 = 28;

pub fn card(w: &'static Words, seen: &Seen) -> impl IntoView + use<> {
    let courses = seen.courses();
    let today = today(&courses, seen.today());
    let ring = ring(w, &today);
    let stage = stage(w, &today.moment);
    let next = today.next_unlock.map(|unlock| {
        let activity = w.say_of("activity", &unlock.answer.activity.key, "");
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

fn ring(w: &'static Words, today: &Today) -> Option<AnyView> {
    let (day, headline, caption) = match today.moment {
        Moment::Unbooked => return None,
        Moment::Before { days, .. } => {
            let headline = w.say_with("scalp-before", &[("days", days.into())]);
            (-i64::from(days), headline, w.say("scalp-before-caption"))
        }
        Moment::After { day, number, .. } => {
            let headline = w.say_with("scalp-day", &[("day", day.into())]);
            (
                i64::from(day),
                headline,
                w.say_with("scalp-after", &[("number", number.into())]),
            )
        }
    };
    let label = format!("{headline}, {caption}");
    Some(view! { <Ring day total=RING_DAYS label headline caption/> }.into_any())
}

/// What is seen and felt now, as the patient's own page says it.
fn stage(w: &'static Words, moment: &Moment) -> AnyView {
    let key = match moment {
        Moment::Unbooked => return view! { <p>{w.say("scalp-unbooked")}</p> }.into_any(),
        Moment::Before { .. } => "prepare",
        Moment::After { stage, .. } => match stage {
            Some(stage) => stage.key.as_str(),
            None => return ().into_any(),
        },
    };
    view! {
        <div>
            <h3>{w.say_of("stage", key, "")}</h3>
            <p>{w.say_of("stage", key, "-seen")}</p>
        </div>
    }
    .into_any()
}
