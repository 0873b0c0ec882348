//! Draws the app's icons from the mark into a folder, `public/icon` unless told otherwise. Run it when the mark
//! changes, and commit what it writes.

use std::{env, fs, fs::File, io, path::Path};

use app::ui::{MarkDot, mark_circles, mark_dots};

/// Red, green, blue and how much of it.
type Colour = [u8; 4];

const TEAL: Colour = [0x1d, 0x6a, 0x5f, 0xff];
const CREAM: Colour = [0xfa, 0xf7, 0xf2, 0xff];
const WHITE: Colour = [0xff, 0xff, 0xff, 0xff];
const NONE: Colour = [0, 0, 0, 0];

/// One icon: the mark on a ground.
struct Drawing {
    name: &'static str,
    /// Pixels each way.
    size: u32,
    ground: Colour,
    dots: Colour,
    /// How much of the width the mark fills. A maskable icon may lose all outside a circle of 0.8.
    fills: f64,
    /// Radius of the ground's corners, as a part of the width.
    corner: f64,
    /// Rings of dots around the middle one: few where the icon is small.
    rings: i32,
}

const DRAWINGS: [Drawing; 6] = [
    Drawing {
        name: "32",
        size: 32,
        ground: TEAL,
        dots: CREAM,
        fills: 0.82,
        corner: 0.22,
        rings: 1,
    },
    // Apple rounds the corners itself.
    Drawing {
        name: "180",
        size: 180,
        ground: TEAL,
        dots: CREAM,
        fills: 0.68,
        corner: 0.0,
        rings: 3,
    },
    Drawing {
        name: "192",
        size: 192,
        ground: TEAL,
        dots: CREAM,
        fills: 0.72,
        corner: 0.22,
        rings: 3,
    },
    Drawing {
        name: "512",
        size: 512,
        ground: TEAL,
        dots: CREAM,
        fills: 0.72,
        corner: 0.22,
        rings: 3,
    },
    Drawing {
        name: "maskable-512",
        size: 512,
        ground: TEAL,
        dots: CREAM,
        fills: 0.58,
        corner: 0.0,
        rings: 3,
    },
    // Only its shape is used: Android colours it.
    Drawing {
        name: "badge",
        size: 96,
        ground: NONE,
        dots: WHITE,
        fills: 0.96,
        corner: 0.0,
        rings: 2,
    },
];

fn main() -> io::Result<()> {
    let folder = env::args().nth(1).unwrap_or_else(|| "public/icon".to_owned());
    let folder = Path::new(&folder);
    fs::create_dir_all(folder)?;
    for drawing in DRAWINGS {
        let mut encoder = png::Encoder::new(
            File::create(folder.join(drawing.name).with_extension("png"))?,
            drawing.size,
            drawing.size,
        );
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_compression(png::Compression::High);
        encoder.write_header()?.write_image_data(&pixels(&drawing))?;
    }
    let circles = mark_circles(2, 24.0);
    // Between the accents of the light and the dark theme: it must be seen on tabs of either.
    fs::write(
        folder.join("mark.svg"),
        format!(r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="#2f9686">{circles}</svg>"##),
    )
}

fn pixels(drawing: &Drawing) -> Vec<u8> {
    let size = f64::from(drawing.size);
    let dots = mark_dots(drawing.rings);
    let mut pixels = Vec::new();
    for (y, x) in (0..drawing.size).flat_map(|y| (0..drawing.size).map(move |x| (y, x))) {
        let samples = SAMPLES.map(|(dx, dy)| {
            let (x, y) = ((f64::from(x) + dx) / size, (f64::from(y) + dy) / size);
            if on_a_dot(&dots, drawing.fills, x, y) {
                drawing.dots
            } else if on_the_ground(drawing.corner, x, y) {
                drawing.ground
            } else {
                NONE
            }
        });
        pixels.extend(mix(&samples));
    }
    pixels
}

/// Where in a pixel it is looked at: sixteen places make soft edges.
#[allow(clippy::cast_precision_loss, reason = "sixteen is small")]
const SAMPLES: [(f64, f64); 16] = {
    let mut samples = [(0.0, 0.0); 16];
    let mut n = 0;
    while n < 16 {
        samples[n] = (0.125 + 0.25 * (n % 4) as f64, 0.125 + 0.25 * (n / 4) as f64);
        n += 1;
    }
    samples
};

fn on_a_dot(dots: &[MarkDot], fills: f64, x: f64, y: f64) -> bool {
    let place = |at: f64| 0.5 + (at - 0.5) * fills;
    dots.iter()
        .any(|dot| (place(dot.x) - x).hypot(place(dot.y) - y) <= dot.r * fills)
}

fn on_the_ground(corner: f64, x: f64, y: f64) -> bool {
    let beyond = |at: f64| (corner - at).max(at - 1.0 + corner).max(0.0);
    beyond(x).hypot(beyond(y)) <= corner || corner == 0.0
}

/// The mean of the samples; a clear one lends no colour.
fn mix(samples: &[Colour; 16]) -> Colour {
    let sum = |channel: usize| {
        samples
            .iter()
            .filter(|s| s[3] > 0)
            .map(|s| u32::from(s[channel]))
            .sum::<u32>()
    };
    let seen = u32::try_from(samples.iter().filter(|s| s[3] > 0).count())
        .unwrap_or(0)
        .max(1);
    let channel = |channel| u8::try_from(sum(channel) / seen).unwrap_or(u8::MAX);
    [
        channel(0),
        channel(1),
        channel(2),
        u8::try_from(sum(3) / 16).unwrap_or(u8::MAX),
    ]
}
