//! The ring of days on Today: a dot a day, and the scalp's own stipple inside it.

use leptos::prelude::*;

mod geometry;

use geometry::drawing;

/// As many letters of the headline fit the ring at full size.
const LARGE: usize = 7;

/// `day` counts from the session (day 0); before it the day is negative, and beyond `total` the ring is
/// full. `label` says to a screen reader what the ring shows: "Day 4 of 28, after session 2".
#[component]
pub fn Ring(
    day: i64,
    /// How many days the ring holds, commonly 28.
    total: u32,
    #[prop(into)] label: String,
    /// The large words inside: "Day 4".
    #[prop(into)]
    headline: String,
    /// The small words under them: "after session 2".
    #[prop(optional_no_strip, into)]
    caption: Option<String>,
) -> impl IntoView {
    let long = headline.chars().count() > LARGE;
    view! {
        <div class="ring" role="img" aria-label=label>
            <svg viewBox="0 0 480 480" aria-hidden="true" inner_html=drawing(day, total)></svg>
            <div aria-hidden="true">
                <b class=long.then_some("long")>{headline}</b>
                {caption.map(|caption| view! { <span>{caption}</span> })}
            </div>
        </div>
    }
}
