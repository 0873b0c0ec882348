//! Time that passes: against a promise as a bar, towards a date as a line of dots.

use leptos::prelude::*;

use super::{Tone, circle::put_circle};

/// How much of the promised time is used; `label` says it in words ("5 of 24 hours").
#[component]
pub fn Wait(
    /// Percent, more than 100 when the promise is broken.
    used: u32,
    #[prop(into)] label: String,
) -> impl IntoView {
    let tone = match used {
        0..75 => Tone::Good,
        75..100 => Tone::Amber,
        _ => Tone::Red,
    };
    view! { <progress class=format!("wait {}", tone.class()) value=used.min(100) max="100" aria-label=label></progress> }
}

/// The days up to a date as a row of dots: lived, to wait, and the day itself in the accent.
/// Silent: the date stands beside it in words.
#[component]
pub fn DayLine(done: u32, total: u32) -> impl IntoView {
    view! {
        <svg class="day-line" viewBox="0 0 640 24" aria-hidden="true" inner_html=dots(done, total)></svg>
    }
}

/// More days than these share dots, so that the row stays one row.
const MOST_DOTS: u32 = 42;

fn dots(done: u32, total: u32) -> String {
    let total = total.max(1);
    let shown = total.min(MOST_DOTS);
    let done = (done.min(total) * shown) / total;
    let step = 616.0 / f64::from(shown);
    let mut svg = String::new();
    for at in 0..=shown {
        let class = match at {
            at if at == shown => "open",
            at if at < done => "",
            _ => "to-wait",
        };
        let radius = if at == shown { 9.0 } else { (step * 0.24).min(6.0) };
        put_circle(&mut svg, class, 12.0 + f64::from(at) * step, 12.0, radius);
    }
    svg
}

#[cfg(test)]
mod tests {
    use super::dots;

    #[test]
    fn a_day_is_a_dot_and_the_last_is_open() {
        let svg = dots(3, 10);
        assert_eq!(svg.matches("<circle").count(), 11);
        assert_eq!(svg.matches("to-wait").count(), 7);
        assert_eq!(svg.matches("open").count(), 1);
    }

    #[test]
    fn years_still_fit_one_row() {
        assert_eq!(dots(500, 900).matches("<circle").count(), 43);
    }
}
