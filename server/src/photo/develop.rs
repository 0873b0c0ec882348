//! From a file that somebody sent to two clean JPEGs. Everything that is no pixel is left behind: place, time, device, thumbnails, whatever
//! else was hidden in it.

use fast_image_resize::{PixelType, ResizeOptions, Resizer, images::Image, images::ImageRef};
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, RgbImage, metadata::Orientation};
use jpeg_encoder::{ColorType, Encoder};
use std::io::Cursor;

/// Long edge of what is kept. Pixels.
pub const LONG_EDGE: u32 = 2048;
/// Long edge of its small copy. Pixels.
pub const SMALL_EDGE: u32 = 400;
/// More pixels are refused before any is decoded: a small file can claim as many as it likes.
pub const MOST_PIXELS: u64 = 32_000_000;
/// And so is a picture whose pixels weigh more, such as one of 16 bits a colour. Bytes.
const MOST_DECODED: u64 = 128 * 1024 * 1024;
const QUALITY: u8 = 84;
const SMALL_QUALITY: u8 = 74;

#[derive(Debug)]
pub struct Developed {
    pub whole: Vec<u8>,
    pub small: Vec<u8>,
    /// Of the whole, upright. Pixels.
    pub size: (u32, u32),
}

/// Why a file is not taken for a photo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Apple's own format, for which there is no free decoder worth trusting.
    Heic,
    /// Neither JPEG, PNG nor WebP.
    Kind,
    /// Too many pixels.
    Pixels,
    /// Broken off, or not what it says it is.
    Damaged,
}

impl Refusal {
    /// The key of the sentence that says what to do.
    pub const fn problem(self) -> &'static str {
        match self {
            Self::Heic => "problem-photo-heic",
            Self::Kind => "problem-photo-kind",
            Self::Pixels => "problem-photo-pixels",
            Self::Damaged => "problem-photo-damaged",
        }
    }
}

/// What a file is by its first bytes, whatever it is called.
pub fn sniff(bytes: &[u8]) -> Result<ImageFormat, Refusal> {
    let at = |from: usize, expected: &[u8]| bytes.get(from..from + expected.len()) == Some(expected);
    if at(0, b"\xff\xd8\xff") {
        Ok(ImageFormat::Jpeg)
    } else if at(0, b"\x89PNG\r\n\x1a\n") {
        Ok(ImageFormat::Png)
    } else if at(0, b"RIFF") && at(8, b"WEBP") {
        Ok(ImageFormat::WebP)
    } else if at(4, b"ftyp")
        && [b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"]
            .iter()
            .any(|brand| at(8, *brand))
    {
        Err(Refusal::Heic)
    } else {
        Err(Refusal::Kind)
    }
}

/// Takes as long as a photo has pixels: not for a thread that others wait for.
pub fn develop(bytes: &[u8]) -> Result<Developed, Refusal> {
    let format = sniff(bytes)?;
    let damaged = |_| Refusal::Damaged;
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits());
    let mut decoder = reader.into_decoder().map_err(refusal)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS || decoder.total_bytes() > MOST_DECODED {
        return Err(Refusal::Pixels);
    }
    // Odd metadata is no reason to lose a photo.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let picture = DynamicImage::from_decoder(decoder).map_err(refusal)?.into_rgb8();
    let scaled = scale(picture, LONG_EDGE)?;
    let mut upright = DynamicImage::ImageRgb8(scaled);
    upright.apply_orientation(orientation);
    let upright = upright.into_rgb8();
    let whole = encode(&upright, QUALITY).map_err(damaged)?;
    let size = upright.dimensions();
    let small = encode(&scale(upright, SMALL_EDGE)?, SMALL_QUALITY).map_err(damaged)?;
    Ok(Developed { whole, small, size })
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_DECODED);
    limits
}

fn refusal(error: image::ImageError) -> Refusal {
    match error {
        image::ImageError::Limits(_) => Refusal::Pixels,
        _ => Refusal::Damaged,
    }
}

/// As it is, if it is small enough.
fn scale(picture: RgbImage, long_edge: u32) -> Result<RgbImage, Refusal> {
    let (width, height) = picture.dimensions();
    let longest = width.max(height);
    if longest == 0 {
        return Err(Refusal::Damaged);
    }
    if longest <= long_edge {
        return Ok(picture);
    }
    let scaled = |edge: u32| {
        let edge = u64::from(edge) * u64::from(long_edge) / u64::from(longest);
        u32::try_from(edge).unwrap_or(long_edge).max(1)
    };
    let (to_width, to_height) = (scaled(width), scaled(height));
    let from = ImageRef::new(width, height, picture.as_raw(), PixelType::U8x3).map_err(|_| Refusal::Damaged)?;
    let mut to = Image::new(to_width, to_height, PixelType::U8x3);
    Resizer::new()
        .resize(&from, &mut to, &ResizeOptions::new())
        .map_err(|_| Refusal::Damaged)?;
    RgbImage::from_raw(to_width, to_height, to.into_vec()).ok_or(Refusal::Damaged)
}

fn encode(picture: &RgbImage, quality: u8) -> Result<Vec<u8>, jpeg_encoder::EncodingError> {
    let (width, height) = picture.dimensions();
    let mut bytes = Vec::new();
    // Not more than the long edge, so that they fit.
    let edge = |pixels: u32| u16::try_from(pixels).unwrap_or(u16::MAX);
    Encoder::new(&mut bytes, quality).encode(picture.as_raw(), edge(width), edge(height), ColorType::Rgb)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests;
