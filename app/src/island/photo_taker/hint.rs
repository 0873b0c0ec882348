//! What a picture lacks, seen while aiming. Advice only: nothing here keeps anybody from taking a photo.

/// The most pressing first: what is too dark cannot be sharp.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hint {
    Dark,
    Bright,
    Tilted,
    Blurred,
}

/// Mean brightness, from 0 to 255, below and above which skin shows no detail.
const DARK: f64 = 52.0;
const BRIGHT: f64 = 214.0;
/// How much neighbouring pixels differ, as the variance of the Laplacian: a shaved scalp in focus is far above it.
const BLURRED: f64 = 9.0;
/// How far a phone may lean to a side. Degrees.
const LEANS: f64 = 12.0;

/// A small grey picture.
pub(super) struct Grey {
    pub width: usize,
    /// Row by row, from 0 (black) to 255.
    pub pixels: Vec<u8>,
}

impl Grey {
    /// From RGBA, by how bright each colour looks (ITU-R BT.601).
    pub fn of_rgba(width: usize, rgba: &[u8]) -> Self {
        let bright = |pixel: &[u8]| {
            let [r, g, b] = [0, 1, 2].map(|at| u32::from(pixel[at]));
            u8::try_from((299 * r + 587 * g + 114 * b) / 1000).unwrap_or(u8::MAX)
        };
        Self {
            width,
            pixels: rgba.chunks_exact(4).map(bright).collect(),
        }
    }

    fn mean(&self) -> f64 {
        let sum: f64 = self.pixels.iter().copied().map(f64::from).sum();
        sum / count(self.pixels.len())
    }

    /// The variance of the Laplacian: small where nothing has an edge.
    fn sharpness(&self) -> f64 {
        let at = |x: usize, y: usize| f64::from(self.pixels[y * self.width + x]);
        let height = self.pixels.len() / self.width;
        let mut edges = Vec::new();
        for y in 1..height.saturating_sub(1) {
            for x in 1..self.width - 1 {
                edges.push(at(x - 1, y) + at(x + 1, y) + at(x, y - 1) + at(x, y + 1) - 4.0 * at(x, y));
            }
        }
        let mean = edges.iter().sum::<f64>() / count(edges.len());
        edges.iter().map(|edge| (edge - mean).powi(2)).sum::<f64>() / count(edges.len())
    }
}

#[allow(clippy::cast_precision_loss, reason = "a small picture has few pixels")]
fn count(pixels: usize) -> f64 {
    pixels.max(1) as f64
}

/// `lean`: how far the phone leans to a side, in degrees, where the device tells and the angle wants it upright.
pub(super) fn hint(picture: &Grey, lean: Option<f64>) -> Option<Hint> {
    if picture.width < 3 || picture.pixels.len() < 3 * picture.width {
        return None;
    }
    let mean = picture.mean();
    if mean < DARK {
        Some(Hint::Dark)
    } else if mean > BRIGHT {
        Some(Hint::Bright)
    } else if lean.is_some_and(|lean| lean.abs() > LEANS) {
        Some(Hint::Tilted)
    } else if picture.sharpness() < BLURRED {
        Some(Hint::Blurred)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIDE: usize = 48;

    fn picture(shade: impl Fn(usize, usize) -> u8) -> Grey {
        let at = |n: usize| shade(n % SIDE, n / SIDE);
        Grey {
            width: SIDE,
            pixels: (0..SIDE * SIDE).map(at).collect(),
        }
    }

    /// Fine dots on skin, as bright as `base`.
    fn stipple(base: u8) -> Grey {
        picture(|x, y| if (x * 7 + y * 3) % 11 == 0 { base - 40 } else { base })
    }

    #[test]
    fn a_good_picture_needs_no_hint() {
        assert_eq!(hint(&stipple(140), Some(3.0)), None);
    }

    #[test]
    fn light_is_looked_at_before_anything_else() {
        assert_eq!(hint(&picture(|_, _| 20), Some(40.0)), Some(Hint::Dark));
        assert_eq!(hint(&picture(|_, _| 240), Some(40.0)), Some(Hint::Bright));
    }

    #[test]
    fn a_phone_that_leans_is_told_so_where_it_should_stand() {
        assert_eq!(hint(&stipple(140), Some(-20.0)), Some(Hint::Tilted));
        assert_eq!(hint(&stipple(140), None), None);
    }

    #[test]
    fn a_picture_without_edges_is_out_of_focus() {
        let soft = picture(|x, _| 120 + u8::try_from(x / 4).unwrap());
        assert_eq!(hint(&soft, None), Some(Hint::Blurred));
    }

    #[test]
    fn no_picture_is_no_reason_to_complain() {
        let none = Grey {
            width: 0,
            pixels: Vec::new(),
        };
        assert_eq!(hint(&none, Some(90.0)), None);
    }

    #[test]
    fn colours_count_as_bright_as_they_look() {
        let grey = Grey::of_rgba(3, &[255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255]);
        assert_eq!(grey.pixels, [76, 149, 29]);
    }
}
