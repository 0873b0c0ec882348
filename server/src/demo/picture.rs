//! Photos of the demo: no head of anybody's, but dots drawn by code, as they change while a scalp settles.

use jpeg_encoder::{ColorType, Encoder, EncodingError};

/// Pixels; enough to compare two, and drawn in no time.
const WIDTH: u16 = 330;
const HEIGHT: u16 = 440;
const QUALITY: u8 = 82;
const DOTS: usize = 640;

/// How dots and skin look on a day.
struct Look {
    /// Of the dots, from 0 to 1.
    dark: f32,
    /// Pixels.
    radius: f32,
    /// Of the skin, from 0 to 1.
    red: f32,
    /// How many of a hundred dots are hidden under flakes.
    hidden: u32,
}

impl Look {
    /// Fresh dots are dark and large, then they look patchy and pale, and then even.
    const fn on(day: u32) -> Self {
        let (dark, radius, red, hidden) = match day {
            0..=1 => (0.86, 3.1, 0.85, 0),
            2..=3 => (0.78, 2.8, 0.5, 4),
            4..=7 => (0.42, 2.4, 0.22, 34),
            8..=14 => (0.54, 2.3, 0.1, 14),
            _ => (0.64, 2.2, 0.0, 2),
        };
        Self {
            dark,
            radius,
            red,
            hidden,
        }
    }
}

/// A picture of the skin so many days after a session. `seed` names the person and the angle: the same dots on each day.
pub fn draw(seed: u32, day: u32) -> Result<Vec<u8>, EncodingError> {
    let look = Look::on(day);
    let mut pixels = skin(&look);
    let mut dots = Dots(seed);
    for _ in 0..DOTS {
        let (x, y) = (dots.next(WIDTH), dots.next(HEIGHT));
        let size = 0.75 + 0.5 * dots.part();
        let shown = dots.part() * 100.0;
        // A hairline: sparse above it.
        let sparse = y < f32::from(HEIGHT) * 0.22 && dots.part() < 0.8;
        if shown >= f32::from(u16::try_from(look.hidden).unwrap_or(100)) && !sparse {
            dot(&mut pixels, (x, y), look.radius * size, look.dark);
        }
    }
    let mut bytes = Vec::new();
    Encoder::new(&mut bytes, QUALITY).encode(&pixels, WIDTH, HEIGHT, ColorType::Rgb)?;
    Ok(bytes)
}

/// Lighter in the middle, as under a lamp.
fn skin(look: &Look) -> Vec<u8> {
    let mut pixels = Vec::with_capacity(usize::from(WIDTH) * usize::from(HEIGHT) * 3);
    for y in 0..HEIGHT {
        for x in 0..WIDTH {
            let across = f32::from(x) / f32::from(WIDTH) - 0.5;
            let down = f32::from(y) / f32::from(HEIGHT) - 0.45;
            let light = 1.0 - 0.55 * (across * across + down * down);
            let colour = [
                222.0 * light,
                (182.0 - 42.0 * look.red) * light,
                (154.0 - 34.0 * look.red) * light,
            ];
            pixels.extend(colour.map(byte));
        }
    }
    pixels
}

fn dot(pixels: &mut [u8], (x, y): (f32, f32), radius: f32, dark: f32) {
    let reach = radius.ceil();
    let steps = byte(2.0 * reach);
    for row in 0..=steps {
        for column in 0..=steps {
            let (dx, dy) = (f32::from(column) - reach, f32::from(row) - reach);
            let (px, py) = (x + dx, y + dy);
            let inside = (radius - (dx * dx + dy * dy).sqrt()).clamp(0.0, 1.0);
            if inside > 0.0 && px >= 0.0 && py >= 0.0 && px < f32::from(WIDTH) && py < f32::from(HEIGHT) {
                shade(pixels, (px, py), 1.0 - inside * dark);
            }
        }
    }
}

fn shade(pixels: &mut [u8], (x, y): (f32, f32), by: f32) {
    let at = (whole(y) * usize::from(WIDTH) + whole(x)) * 3;
    if let Some(pixel) = pixels.get_mut(at..at + 3) {
        for colour in pixel {
            *colour = byte(f32::from(*colour) * by);
        }
    }
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "held to a byte's range first"
)]
fn byte(value: f32) -> u8 {
    value.clamp(0.0, 255.0) as u8
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a place in the picture"
)]
fn whole(value: f32) -> usize {
    value.max(0.0) as usize
}

/// Chance that is the same each time (Numerical Recipes' generator): a demo looks as it did yesterday.
struct Dots(u32);

impl Dots {
    /// From 0 to 1.
    fn part(&mut self) -> f32 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        f32::from(u16::try_from(self.0 >> 16).unwrap_or(u16::MAX)) / 65_536.0
    }

    fn next(&mut self, most: u16) -> f32 {
        self.part() * f32::from(most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::photo::develop::develop;

    #[test]
    fn every_day_gives_a_photo_of_its_own_and_the_same_day_the_same() {
        let all: Vec<_> = [0, 3, 6, 10, 28].map(|day| draw(7, day).unwrap()).into();
        for (at, one) in all.iter().enumerate() {
            assert_eq!(develop(one).unwrap().size, (u32::from(WIDTH), u32::from(HEIGHT)));
            assert!(all[..at].iter().all(|other| other != one));
        }
        assert_eq!(draw(7, 3).unwrap(), all[1]);
        assert_ne!(draw(8, 3).unwrap(), all[1]);
    }
}
