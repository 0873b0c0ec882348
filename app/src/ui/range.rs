//! A number beside what is common: a line of days with the common range as a band, and one's own days as dots on it.

use super::circle::put_circle;
use leptos::prelude::*;
use std::fmt::Write;

/// `common` and the days are days from a session. Silent: the numbers stand beside it in words.
#[component]
pub fn RangeBar(
    #[prop(optional_no_strip, into)] common: Option<[u32; 2]>,
    /// From which day with care.
    #[prop(optional_no_strip, into)]
    careful: Option<u32>,
    /// From which day freely.
    #[prop(optional_no_strip, into)]
    free: Option<u32>,
) -> impl IntoView {
    view! { <svg class="range-bar" viewBox="0 0 240 20" aria-hidden="true" inner_html=drawn(common, careful, free)></svg> }
}

/// The drawing's ends, and the room it leaves on both sides for a dot.
const WIDTH: f64 = 240.0;
const EDGE: f64 = 8.0;
const MIDDLE: f64 = 10.0;
/// The least number of days that the line stands for.
const LEAST_DAYS: u32 = 8;

fn drawn(common: Option<[u32; 2]>, careful: Option<u32>, free: Option<u32>) -> String {
    let shown = common.map(|[_, to]| to).into_iter().chain(careful).chain(free);
    // A little more than the farthest day, so that nothing stands on the very end.
    let last = f64::from(shown.max().unwrap_or(0).max(LEAST_DAYS)) * 1.2;
    let place = |day: u32| EDGE + (WIDTH - 2.0 * EDGE) * f64::from(day) / last;
    let mut svg = String::new();
    let _ = write!(svg, r#"<path class="line" d="M{EDGE} {MIDDLE}H{}"/>"#, WIDTH - EDGE);
    if let Some([from, to]) = common {
        let (from, to) = (place(from) - 3.0, place(to) + 3.0);
        let _ = write!(svg, r#"<path class="band" d="M{from:.1} {MIDDLE}H{to:.1}"/>"#);
    }
    for (day, class) in [(careful, "careful"), (free, "free")] {
        if let Some(day) = day {
            put_circle(&mut svg, class, place(day), MIDDLE, 5.5);
        }
    }
    svg
}

#[cfg(test)]
mod tests {
    use super::drawn;

    #[test]
    fn a_band_for_what_is_common_and_a_dot_for_each_of_ones_own_days() {
        let svg = drawn(Some([3, 6]), Some(4), Some(7));
        assert_eq!((svg.matches("band").count(), svg.matches("<circle").count()), (1, 2));
        assert_eq!(drawn(None, None, Some(0)).matches("band").count(), 0);
    }

    #[test]
    fn everything_stays_on_the_line() {
        let svg = drawn(Some([0, 30]), None, Some(u32::MAX));
        let places = svg
            .split("cx=\"")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap().parse::<f64>().unwrap());
        assert!(places.into_iter().all(|x| (0.0..=240.0).contains(&x)), "{svg}");
    }
}
