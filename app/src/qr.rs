//! Text as a QR code: the way in for a phone's camera.

use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write as _;

/// `text` as an SVG drawing, a unit a module; the white rim around it is the style's. `None` if the text is too long for any code.
///
/// One path of runs: a fifth of the size of a square for each module, and free of the seams between them.
pub fn svg(text: &str) -> Option<String> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let width = code.width();
    let colours = code.to_colors();
    let mut path = String::new();
    for (y, row) in colours.chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|one, next| one == next) {
            if run[0] == Color::Dark {
                let length = run.len();
                // Writing to a String cannot fail.
                let _ = write!(path, "M{x} {y}h{length}v1h-{length}z");
            }
            x += run.len();
        }
    }
    Some(format!(
        r##"<svg viewBox="0 0 {width} {width}" shape-rendering="crispEdges"><path fill="#000" d="{path}"/></svg>"##
    ))
}

#[cfg(test)]
mod tests {
    use super::svg;

    /// Reads the drawing back into modules, as a scanner would see it.
    fn modules(svg: &str) -> Vec<(usize, usize)> {
        let path = svg
            .split(r#"d=""#)
            .nth(1)
            .and_then(|rest| rest.split('"').next())
            .unwrap();
        let mut dark = Vec::new();
        for run in path.split('M').skip(1) {
            let (x, rest) = run.split_once(' ').unwrap();
            let (y, rest) = rest.split_once('h').unwrap();
            let length: usize = rest.split_once('v').unwrap().0.parse().unwrap();
            let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
            dark.extend((x..x + length).map(|x| (x, y)));
        }
        dark
    }

    #[test]
    fn the_drawing_has_the_modules_of_the_code() {
        let text = "https://clinic.example/join/aGVsbG8gd29ybGQgMTIzNA";
        let drawn = svg(text).unwrap();
        let code = qrcode::QrCode::with_error_correction_level(text, qrcode::EcLevel::M).unwrap();
        let width = code.width();
        let dark: Vec<_> = code
            .to_colors()
            .iter()
            .enumerate()
            .filter(|(_, colour)| **colour == qrcode::Color::Dark)
            .map(|(n, _)| (n % width, n / width))
            .collect();
        assert_eq!(modules(&drawn), dark);
        assert!(!drawn.contains("style"));
    }

    #[test]
    fn what_fits_no_code_has_none() {
        assert!(svg(&"a".repeat(5_000)).is_none());
    }
}
