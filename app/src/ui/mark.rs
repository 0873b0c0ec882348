//! The brand mark: dots on a hexagonal grid, dark and large on one side, fine on the other.

use leptos::prelude::*;

use super::circle::put_circle;

/// A dot of the mark on a square of side 1.
#[derive(Clone, Copy)]
pub struct MarkDot {
    pub x: f64,
    pub y: f64,
    pub r: f64,
}

/// The mark's dots with `rings` rings around the middle one: two for a line of text, three for an icon.
#[allow(clippy::cast_precision_loss, reason = "the grid is a few cells wide")]
pub fn mark_dots(rings: i32) -> Vec<MarkDot> {
    let pitch = 1.0 / f64::from(2 * rings + 1);
    let mut dots = Vec::new();
    for q in -rings..=rings {
        for r in (-rings).max(-q - rings)..=rings.min(-q + rings) {
            let x = (f64::from(q) + f64::from(r) / 2.0) * pitch;
            let y = f64::from(r) * pitch * 3_f64.sqrt() / 2.0;
            // 0 where the light falls (top, end), 1 in the shade.
            let shade = (0.5 - 0.62 * x + 0.78 * y).clamp(0.0, 1.0);
            dots.push(MarkDot {
                x: 0.5 + x,
                y: 0.5 + y,
                r: pitch * (0.13 + 0.34 * shade),
            });
        }
    }
    dots
}

/// The mark alone, as an SVG document's content on a square of `size` units.
pub fn mark_circles(rings: i32, size: f64) -> String {
    mark_dots(rings).iter().fold(String::new(), |mut svg, dot| {
        put_circle(&mut svg, "", dot.x * size, dot.y * size, dot.r * size);
        svg
    })
}

/// The mark and the name beside it; leads home.
#[component]
pub fn Brand(#[prop(into)] href: String, #[prop(into)] name: String) -> impl IntoView {
    view! {
        <a class="brand" href=href>
            <svg viewBox="0 0 24 24" aria-hidden="true" inner_html=mark_circles(2, 24.0)></svg>
            {name}
        </a>
    }
}

#[cfg(test)]
mod tests {
    use super::mark_dots;

    #[test]
    fn the_mark_stays_inside_its_square_and_its_dots_apart() {
        for rings in [2, 3] {
            let dots = mark_dots(rings);
            assert_eq!(dots.len(), usize::try_from(1 + 3 * rings * (rings + 1)).unwrap());
            for (n, one) in dots.iter().enumerate() {
                assert!([one.x - one.r, one.y - one.r].iter().all(|edge| *edge >= 0.0));
                assert!([one.x + one.r, one.y + one.r].iter().all(|edge| *edge <= 1.0));
                for other in &dots[..n] {
                    assert!((one.x - other.x).hypot(one.y - other.y) > one.r + other.r);
                }
            }
        }
    }
}
