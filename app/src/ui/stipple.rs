//! Pictures made of dots: evenly strewn, never in rows, denser where there is shade.
//! The brand's only illustration style, and neutral: nothing in it says what is treated.

use std::{fmt::Write as _, sync::LazyLock};

use leptos::prelude::*;

use super::random::Random;

/// A dot's centre.
#[derive(Clone, Copy)]
pub(super) struct Dot {
    pub x: f64,
    pub y: f64,
}

/// Strews dots over a square of `size` units. `room` gives the distance a dot at a place keeps from
/// those before it, or nothing where none may be. Costs milliseconds: keep the result.
pub(super) fn strew(seed: u64, size: f64, throws: usize, room: impl Fn(f64, f64) -> Option<f64>) -> Vec<Dot> {
    let mut random = Random::seeded(seed);
    let mut dots: Vec<Dot> = Vec::new();
    for _ in 0..throws {
        let dot = Dot {
            x: random.unit() * size,
            y: random.unit() * size,
        };
        let Some(room) = room(dot.x, dot.y) else { continue };
        if dots
            .iter()
            .all(|other| (other.x - dot.x).hypot(other.y - dot.y) >= room)
        {
            dots.push(dot);
        }
    }
    dots
}

/// Dots as SVG path data: lines of no length, which round caps turn into dots as wide as the stroke.
pub(super) fn path<'a>(dots: impl IntoIterator<Item = &'a Dot>) -> String {
    dots.into_iter().fold(String::new(), |mut path, dot| {
        // Writing to a String cannot fail.
        let _ = write!(path, "M{:.0} {:.0}h0", dot.x, dot.y);
        path
    })
}

/// A ball lit from above, in three sizes of dot, drawn once.
static BALL: LazyLock<[String; 3]> = LazyLock::new(|| {
    const MIDDLE: f64 = 240.0;
    const RADIUS: f64 = 208.0;
    // How bright the ball is at a place: 0 in full shade, 1 in full light.
    let light = |x: f64, y: f64| {
        let (x, y) = ((x - MIDDLE) / RADIUS, (y - MIDDLE) / RADIUS);
        let z = (1.0 - x * x - y * y).max(0.0).sqrt();
        (-0.42 * x - 0.58 * y + 0.70 * z).clamp(0.0, 1.0)
    };
    let dots = strew(5, 2.0 * MIDDLE, 16_000, |x, y| {
        ((x - MIDDLE).hypot(y - MIDDLE) <= RADIUS).then(|| 9.0 + 27.0 * light(x, y).powf(1.6))
    });
    let of = |from: f64, to: f64| path(dots.iter().filter(|dot| (from..to).contains(&light(dot.x, dot.y))));
    [of(0.0, 0.3), of(0.3, 0.66), of(0.66, 1.1)]
});

/// The picture for an empty page or the way in. Decoration: silent to a screen reader.
#[component]
pub fn Stipple() -> impl IntoView {
    let [shade, half, light] = &*BALL;
    view! {
        <svg class="stipple" viewBox="0 0 480 480" aria-hidden="true">
            <path class="ink" stroke-width="8" d=shade.as_str()></path>
            <path stroke-width="6.5" d=half.as_str()></path>
            <path stroke-width="5" d=light.as_str()></path>
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::{path, strew};

    #[test]
    fn dots_keep_their_distance_and_stay_where_they_may_be() {
        let dots = strew(1, 100.0, 2_000, |x, _| (x < 50.0).then_some(7.0));
        assert!(dots.len() > 40, "only {} dots", dots.len());
        for (n, one) in dots.iter().enumerate() {
            assert!(one.x < 50.0);
            for other in &dots[..n] {
                assert!((one.x - other.x).hypot(one.y - other.y) >= 7.0);
            }
        }
    }

    #[test]
    fn the_same_seed_draws_the_same_picture() {
        let draw = |seed| path(&strew(seed, 100.0, 200, |_, _| Some(5.0)));
        assert_eq!(draw(3), draw(3));
        assert_ne!(draw(3), draw(4));
    }
}
