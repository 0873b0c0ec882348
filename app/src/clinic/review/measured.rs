//! How fast the clinic answers, and how many of its patients do.

use crate::{ui::prelude::*, words::Words};
use care::check_in::Measures;
use chrono::Duration;
use leptos::prelude::*;

/// Up to here minutes are said, from here on hours.
const IN_MINUTES: Duration = Duration::minutes(90);
/// In the place of a number that nothing was counted for.
const NONE: &str = "–";

pub fn view(w: &'static Words, waiting: usize, measures: &Measures) -> impl IntoView + use<> {
    let time = |time: Option<Duration>| time.map_or_else(|| NONE.to_owned(), |time| length(w, time));
    let (median, ninetieth) = (time(measures.median), time(measures.ninetieth));
    let (share, due) = match measures.share() {
        Some(share) => {
            let args = [("came", measures.came.into()), ("due", measures.due.into())];
            let percent = w.say_with("review-measure-percent", &[("share", share.into())]);
            (percent, w.say_with("review-measure-share-about", &args))
        }
        None => (NONE.to_owned(), w.say("review-measure-week")),
    };
    let waiting = w.number(i64::try_from(waiting).unwrap_or(i64::MAX));
    let week = || w.say("review-measure-week");
    view! {
        <Figures label=w.say("review-measures")>
            <Figure name=w.say("review-measure-waiting") value=waiting note=w.say("review-measure-now")/>
            <Figure name=w.say("review-measure-median") value=median note=week()/>
            <Figure name=w.say("review-measure-ninetieth") value=ninetieth note=week()/>
            <Figure name=w.say("review-measure-share") value=share note=due/>
        </Figures>
    }
}

/// "35 min", "3 h".
fn length(w: &Words, time: Duration) -> String {
    if time < IN_MINUTES {
        w.say_with("review-measure-minutes", &[("count", time.num_minutes().max(0).into())])
    } else {
        let hours = (time + Duration::minutes(30)).num_hours();
        w.say_with("review-measure-hours", &[("count", hours.into())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Language, words};

    #[test]
    fn a_time_is_said_in_minutes_and_then_in_hours() {
        let said = |minutes| length(words(Language::English), Duration::minutes(minutes));
        assert_eq!((said(0), said(89)), ("0 min".to_owned(), "89 min".to_owned()));
        assert_eq!((said(90), said(200)), ("2 h".to_owned(), "3 h".to_owned()));
    }
}
