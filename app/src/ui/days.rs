//! How it went, day by day: columns of dots, each dot standing for as many as the busiest day needs.

use std::fmt::Write as _;

use leptos::prelude::*;

use super::random::Random;

/// How many dots the busiest day has, the room between two of them, and how far chance moves one.
const HIGH: u32 = 12;
const STEP: f64 = 10.0;
const LOOSE: f64 = 1.6;

/// One kind of what is counted: its name, and how many on each day. The first kind stands at the bottom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    pub name: String,
    pub days: Vec<u32>,
}

/// At most three kinds. `first` and `last` name the ends of the line of days. The numbers themselves stand in a table beside it: this is for the
/// eye alone.
#[component]
pub fn DayDots(
    kinds: Vec<Counted>,
    #[prop(into)] first: String,
    #[prop(into)] last: String,
    /// What one dot stands for.
    #[prop(into)]
    scale: String,
) -> impl IntoView {
    let days = kinds.iter().map(|kind| kind.days.len()).max().unwrap_or_default();
    let counts: Vec<&[u32]> = kinds.iter().map(|kind| kind.days.as_slice()).collect();
    let paths = drawn(&counts);
    let size = format!("0 0 {} {}", days * 10, HIGH * 10 + 10);
    let legend = kinds.iter().enumerate().map(|(at, kind)| {
        view! { <li class=kind_class(at)>{kind.name.clone()}</li> }
    });
    let dots = paths
        .into_iter()
        .enumerate()
        .map(|(at, path)| view! { <path class=kind_class(at) d=path></path> });
    view! {
        <figure class="days">
            <ul aria-hidden="true">{legend.collect_view()}</ul>
            <svg viewBox=size preserveAspectRatio="none" aria-hidden="true">{dots.collect_view()}</svg>
            <p aria-hidden="true"><span>{first}</span><span>{last}</span></p>
            <figcaption>{scale}</figcaption>
        </figure>
    }
}

const fn kind_class(at: usize) -> &'static str {
    match at {
        0 => "first",
        1 => "second",
        _ => "third",
    }
}

/// For how many one dot stands.
pub fn per_dot(busiest: u32) -> u32 {
    busiest.div_ceil(HIGH).max(1)
}

/// A path for each kind. What happened at all has a dot.
fn drawn(kinds: &[&[u32]]) -> Vec<String> {
    let days = kinds.iter().map(|days| days.len()).max().unwrap_or_default();
    let on = |kind: &[u32], day: usize| kind.get(day).copied().unwrap_or_default();
    let busiest = (0..days).map(|day| kinds.iter().map(|kind| on(kind, day)).sum()).max();
    let each = per_dot(busiest.unwrap_or_default());
    let mut random = Random::seeded(11);
    let mut paths = vec![String::new(); kinds.len()];
    let mut across = STEP / 2.0;
    for day in 0..days {
        let mut up = f64::from(HIGH) * STEP + STEP / 2.0;
        for (kind, path) in kinds.iter().zip(&mut paths) {
            for _ in 0..on(kind, day).div_ceil(each) {
                let (x, y) = (
                    across + (random.unit() - 0.5) * LOOSE,
                    up + (random.unit() - 0.5) * LOOSE,
                );
                // Writing to a String cannot fail.
                let _ = write!(path, "M{x:.1} {y:.1}h0");
                up -= STEP;
            }
        }
        across += STEP;
    }
    paths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_day_has_its_column_and_what_happened_at_all_has_a_dot() {
        let dots = |path: &str| path.matches('M').count();
        let small = drawn(&[&[3, 0, 1], &[0, 0, 2]]);
        assert_eq!((dots(&small[0]), dots(&small[1])), (4, 2));
        let busy = drawn(&[&[1200, 1], &[0, 0]]);
        assert_eq!((dots(&busy[0]), dots(&busy[1])), (13, 0));
        assert_eq!((per_dot(0), per_dot(12), per_dot(13), per_dot(1200)), (1, 1, 2, 100));
    }

    #[test]
    fn a_drawing_never_changes_between_visits() {
        assert_eq!(drawn(&[&[5, 2]]), drawn(&[&[5, 2]]));
    }
}
