//! Where the ring's dots lie and how large they are, on a square of 480 units.

use std::{
    cmp::Ordering,
    collections::HashMap,
    f64::consts::TAU,
    sync::{Arc, LazyLock, Mutex},
};

use crate::ui::{
    circle::put_circle,
    stipple::{path, strew},
};

const MIDDLE: f64 = 240.0;
const RADIUS: f64 = 204.0;

/// SVG circles by what their day is. Numbers only, so safe as inner HTML.
#[derive(Default)]
struct Circles {
    past: String,
    coming: String,
    halo: String,
    today: String,
}

/// By day and total.
type Drawings = HashMap<(i64, u32), Arc<str>>;

/// Drawings that were made. There are a few dozen of them, and each is on a page that many patients open on the same day.
static DRAWN: LazyLock<Mutex<Drawings>> = LazyLock::new(Mutex::default);
/// A clinic may ring any number of days; no more drawings than this are kept.
const MOST_KEPT: usize = 500;

/// The stipple inside the ring, as one path: dense at the rim, gone where the words stand.
static GRAIN: LazyLock<String> = LazyLock::new(|| {
    const INNER: f64 = 108.0;
    const OUTER: f64 = 182.0;
    // Closest a little inside the rim, wider towards both edges.
    let room = |inward: f64| {
        8.0 + if inward < 0.25 {
            150.0 * (0.25 - inward).powi(2)
        } else {
            40.0 * (inward - 0.25).powi(2)
        }
    };
    path(&strew(11, 2.0 * MIDDLE, 12_000, |x, y| {
        let from_middle = (x - MIDDLE).hypot(y - MIDDLE);
        let inward = (OUTER - from_middle) / (OUTER - INNER);
        (0.0..=1.0).contains(&inward).then_some(room(inward))
    }))
});

/// All of the ring: the grain and a dot for each day.
pub(super) fn drawing(day: i64, total: u32) -> Arc<str> {
    // Before the first day and after the last, all days look alike.
    let key = (day.clamp(-1, i64::from(total.max(1))), total);
    let Ok(mut drawn) = DRAWN.lock() else {
        return draw(key.0, total).into();
    };
    if drawn.len() >= MOST_KEPT {
        drawn.clear();
    }
    drawn.entry(key).or_insert_with(|| draw(key.0, total).into()).clone()
}

fn draw(day: i64, total: u32) -> String {
    let width = grain_width(day, total);
    let Circles {
        past,
        coming,
        halo,
        today,
    } = circles(day, total);
    let grain = GRAIN.as_str();
    format!(
        r#"<path class="grain" stroke-width="{width}" d="{grain}"/><g class="past">{past}</g><g class="coming">{coming}</g><g class="halo">{halo}</g><g class="today">{today}</g>"#
    )
}

/// Follicle dots look large while fresh and fine once settled; units of the path's stroke.
fn grain_width(day: i64, total: u32) -> String {
    format!("{:.1}", 2.6 + 2.2 * (1.0 - progress(day, total)))
}

/// How far the ring is travelled, from 0 to 1.
fn progress(day: i64, total: u32) -> f64 {
    let total = i64::from(total.max(1));
    share(day.clamp(0, total), total)
}

#[allow(clippy::cast_precision_loss, reason = "days of a ring are small numbers")]
fn share(part: i64, whole: i64) -> f64 {
    part as f64 / whole as f64
}

/// The day's dot: large at the top, ever finer clockwise.
fn radius(turn: f64) -> f64 {
    4.4 + 8.8 * (-3.0 * turn).exp()
}

/// A dot for each day from 0 to `total - 1`.
fn circles(day: i64, total: u32) -> Circles {
    let total = i64::from(total.max(1));
    let mut circles = Circles::default();
    for at in 0..total {
        let turn = share(at, total);
        let (sine, cosine) = (turn * TAU).sin_cos();
        let (x, y) = (MIDDLE + RADIUS * sine, MIDDLE - RADIUS * cosine);
        match at.cmp(&day) {
            Ordering::Less => put_circle(&mut circles.past, "", x, y, radius(turn)),
            Ordering::Greater => put_circle(&mut circles.coming, "", x, y, radius(turn) * 0.82),
            Ordering::Equal => {
                put_circle(&mut circles.halo, "", x, y, 25.0);
                put_circle(&mut circles.today, "", x, y, 14.0);
            }
        }
    }
    circles
}

#[cfg(test)]
mod tests {
    use super::{GRAIN, circles, drawing, grain_width};

    fn count(svg: &str) -> usize {
        svg.matches("<circle").count()
    }

    #[test]
    fn every_day_has_its_dot_whatever_the_day() {
        for day in [-9, 0, 4, 27, 28, 900] {
            let c = circles(day, 28);
            assert_eq!(count(&c.past) + count(&c.coming) + count(&c.today), 28, "day {day}");
        }
    }

    #[test]
    fn before_the_session_nothing_is_past_and_after_the_ring_everything_is() {
        let before = circles(-1, 28);
        assert_eq!((count(&before.past), count(&before.today)), (0, 0));
        let after = circles(28, 28);
        assert_eq!((count(&after.coming), count(&after.halo)), (0, 0));
    }

    #[test]
    fn a_ring_of_no_days_is_still_a_ring() {
        assert_eq!(count(&circles(0, 0).today), 1);
    }

    #[test]
    fn the_grain_grows_finer_as_days_pass() {
        let widths: Vec<f64> = [-3, 0, 10, 28, 99]
            .map(|day| grain_width(day, 28).parse().unwrap())
            .into();
        assert!(widths.windows(2).all(|pair| pair[0] >= pair[1]), "{widths:?}");
        assert!(widths[0] > widths[4]);
    }

    #[test]
    fn a_drawing_is_kept_and_days_beyond_the_ring_share_one() {
        assert_eq!(drawing(4, 28), drawing(4, 28));
        assert_ne!(drawing(4, 28), drawing(5, 28));
        assert_eq!((drawing(-9, 28), drawing(400, 28)), (drawing(-1, 28), drawing(28, 28)));
    }

    #[test]
    fn the_grain_is_light_enough_for_a_first_visit() {
        assert!(GRAIN.len() < 5_000, "{} bytes", GRAIN.len());
    }
}
