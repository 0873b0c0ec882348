//! Files that are no photos, not quite photos, or far too much of one; sent to the real program, whose memory is watched.

use super::{NORTH, Uploads, bomb, jpeg};
use image::{ExtendedColorType, ImageEncoder, codecs::png::PngEncoder, codecs::webp::WebPEncoder};
use rand::{Rng, SeedableRng, rngs::StdRng};
use reqwest::StatusCode;

const SEED: u64 = 0x5717_0001;
/// So many, unless `STIPPLE_TEST_BROKEN_FILES` says another number.
const FILES: usize = 2_000;
/// What the allocator may keep of what it once gave out. MB.
const GROWTH: f64 = 48.0;

/// A PNG of this kind of colour, some bytes a pixel.
fn png(colour: ExtendedColorType, bytes_per_pixel: usize) -> Vec<u8> {
    let (width, height) = (40, 30);
    let pixels: Vec<u8> = (0..width * height * bytes_per_pixel)
        .map(|at| u8::try_from(at % 251).unwrap())
        .collect();
    let mut bytes = Vec::new();
    PngEncoder::new(&mut bytes)
        .write_image(&pixels, 40, 30, colour)
        .unwrap();
    bytes
}

/// With a chunk that makes it an animation of a thousand pictures, of which none comes.
fn apng() -> Vec<u8> {
    let still = png(ExtendedColorType::Rgb8, 3);
    let mut chunk = b"acTL".to_vec();
    chunk.extend(1_000_u32.to_be_bytes());
    chunk.extend(0_u32.to_be_bytes());
    let crc = super::crc32(&chunk);
    let mut bytes = still[..33].to_vec();
    bytes.extend(8_u32.to_be_bytes());
    bytes.extend(chunk);
    bytes.extend(crc.to_be_bytes());
    bytes.extend(&still[33..]);
    bytes
}

fn webp() -> Vec<u8> {
    let pixels = vec![90; 40 * 30 * 3];
    let mut bytes = Vec::new();
    WebPEncoder::new_lossless(&mut bytes)
        .write_image(&pixels, 40, 30, ExtendedColorType::Rgb8)
        .unwrap();
    bytes
}

/// A JPEG in several passes, as many phones and messengers write it; and one in four inks, as a printer's.
fn odd_jpegs() -> [Vec<u8>; 2] {
    use jpeg_encoder::{ColorType, Encoder};
    let mut progressive = Vec::new();
    let mut encoder = Encoder::new(&mut progressive, 80);
    encoder.set_progressive(true);
    encoder.encode(&[120; 40 * 30 * 3], 40, 30, ColorType::Rgb).unwrap();
    let mut inks = Vec::new();
    Encoder::new(&mut inks, 80)
        .encode(&[60; 40 * 30 * 4], 40, 30, ColorType::Cmyk)
        .unwrap();
    [progressive, inks]
}

/// An EXIF block that points into itself, and beyond its end.
fn odd_exif() -> Vec<u8> {
    let mut segment = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x03".to_vec();
    segment.extend([0x01, 0x12, 0, 3, 0xff, 0xff, 0xff, 0xff, 0, 99, 0, 0]);
    segment.extend([0x87, 0x69, 0, 4, 0, 0, 0, 1, 0, 0, 0, 8]);
    segment.extend([0x88, 0x25, 0, 4, 0, 0, 0, 1, 0x7f, 0xff, 0xff, 0xff]);
    let plain = jpeg(40, 30);
    let mut bytes = plain[..2].to_vec();
    bytes.extend([0xff, 0xe1]);
    bytes.extend(u16::try_from(segment.len() + 2).unwrap().to_be_bytes());
    bytes.extend(segment);
    bytes.extend(&plain[2..]);
    bytes
}

/// A page and a script that are a picture too.
fn polyglot() -> Vec<u8> {
    let mut bytes = b"GIF89a<script>alert(1)</script>".to_vec();
    bytes.extend(jpeg(40, 30));
    bytes
}

/// The file cut short, with bytes changed, moved or doubled.
fn mutate(random: &mut StdRng, mut bytes: Vec<u8>) -> Vec<u8> {
    if random.random_bool(0.4) {
        bytes.truncate(random.random_range(0..=bytes.len()));
    }
    for _ in 0..random.random_range(0..16) {
        if !bytes.is_empty() {
            let at = random.random_range(0..bytes.len());
            bytes[at] = random.random();
        }
    }
    if bytes.len() > 8 && random.random_bool(0.2) {
        let at = random.random_range(4..bytes.len());
        bytes.rotate_left(at);
    } else if random.random_bool(0.1) {
        bytes.extend(bytes.clone());
    }
    bytes
}

fn how_many() -> usize {
    let said = std::env::var("STIPPLE_TEST_BROKEN_FILES");
    said.map_or(FILES, |number| number.parse().expect("a number"))
}

#[tokio::test]
async fn thousands_of_broken_files_meet_a_sentence_or_a_photo_and_never_a_fault() {
    let mut uploads = Uploads::prepare(NORTH).await;
    let running = uploads.serve();
    let [progressive, inks] = odd_jpegs();
    let whole = [
        jpeg(64, 48),
        png(ExtendedColorType::Rgb8, 3),
        webp(),
        png(ExtendedColorType::Rgba16, 8),
        png(ExtendedColorType::L16, 2),
        apng(),
        progressive,
        inks,
        odd_exif(),
        polyglot(),
        bomb(50_000, 50_000),
        bomb(8_000, 5_000),
    ];
    let mut random = StdRng::seed_from_u64(SEED);
    let (mut taken, mut refused) = (0, 0);
    let before = running.memory_mb();
    let all = how_many();
    for n in 0..all {
        let one = whole[n % whole.len()].clone();
        // Each kind once as it is.
        let sent = if n < whole.len() { one } else { mutate(&mut random, one) };
        let answer = uploads.put(&running, sent).await;
        match answer.status {
            StatusCode::NO_CONTENT => taken += 1,
            StatusCode::UNPROCESSABLE_ENTITY => {
                let said = answer.json()["message"].as_str().unwrap().to_owned();
                assert!(said.contains(' ') && !said.starts_with("problem-"), "{said}");
                refused += 1;
            }
            other => panic!("file {n} of seed {SEED:#x}: {other} {}", answer.text),
        }
        if n + 1 == whole.len() {
            assert_eq!(
                (taken, refused),
                (9, 3),
                "of those as they are the polyglot and the bombs are refused"
            );
        }
    }
    let grown = running.memory_mb() - before;
    assert!(grown < GROWTH, "{grown:.0} MB more after {all} files");
    // The control: had nothing been broken, nothing would have been refused, and the other way round.
    assert!(
        refused > all / 4 && taken > all / 20,
        "{refused} refused, {taken} taken"
    );
    running.signal("TERM");
    let (code, log) = running.end();
    assert_eq!(code, Some(0));
    assert!(!log.contains("panicked") && !log.contains("broke its decoder"), "{log}");
    assert_eq!(uploads.files().len(), uploads.kept().await * 2);
}
