use super::*;
use image::{
    ImageEncoder, Rgb,
    codecs::{png::PngEncoder, webp::WebPEncoder},
};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Left half red, right half green, the upper left corner blue: which way up it is can be told.
fn picture(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        if x < width / 4 && y < height / 4 {
            Rgb([0, 0, 255])
        } else if x < width / 2 {
            Rgb([255, 0, 0])
        } else {
            Rgb([0, 255, 0])
        }
    })
}

fn jpeg(picture: &RgbImage) -> Vec<u8> {
    encode(picture, 95).unwrap()
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let picture = picture(width, height);
    let mut bytes = Vec::new();
    PngEncoder::new(&mut bytes)
        .write_image(picture.as_raw(), width, height, image::ExtendedColorType::Rgb8)
        .unwrap();
    bytes
}

fn webp(width: u32, height: u32) -> Vec<u8> {
    let picture = picture(width, height);
    let mut bytes = Vec::new();
    WebPEncoder::new_lossless(&mut bytes)
        .write_image(picture.as_raw(), width, height, image::ExtendedColorType::Rgb8)
        .unwrap();
    bytes
}

/// The JPEG with an EXIF block: an orientation, a place, and words that must not survive.
fn with_exif(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    let mut tiff = b"MM\x00\x2a\x00\x00\x00\x08".to_vec();
    // Two entries: Orientation (0x0112, SHORT) and a pointer to GPS (0x8825, LONG).
    tiff.extend([0, 2, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
    tiff.extend([0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38, 0, 0, 0, 0]);
    tiff.extend([0, 1, 0, 1, 0, 2, 0, 0, 0, 2, b'N', 0, 0, 0, 0, 0, 0, 0]);
    tiff.extend(b"CANARY-GPS-51.4545N");
    let mut segment = b"Exif\0\0".to_vec();
    segment.extend(tiff);
    let mut bytes = jpeg[..2].to_vec();
    bytes.extend([0xff, 0xe1]);
    bytes.extend(u16::try_from(segment.len() + 2).unwrap().to_be_bytes());
    bytes.extend(segment);
    bytes.extend(&jpeg[2..]);
    bytes
}

fn read(jpeg: &[u8]) -> RgbImage {
    image::load_from_memory_with_format(jpeg, ImageFormat::Jpeg)
        .unwrap()
        .into_rgb8()
}

/// Which corner is blue: top, then left.
fn blue_corner(picture: &RgbImage) -> (bool, bool) {
    let (width, height) = picture.dimensions();
    let corners = [(true, true), (true, false), (false, true), (false, false)];
    let is_blue = |(top, left): &(bool, bool)| {
        let x = if *left { width / 10 } else { width - 1 - width / 10 };
        let y = if *top { height / 10 } else { height - 1 - height / 10 };
        let Rgb([red, green, blue]) = *picture.get_pixel(x, y);
        blue > 150 && red < 100 && green < 100
    };
    corners.into_iter().find(is_blue).expect("one corner is blue")
}

#[test]
fn all_eight_orientations_come_out_upright_and_nothing_else_comes_with_them() {
    let plain = jpeg(&picture(400, 200));
    // As EXIF has it: where the first pixel of the file lies in the upright picture, and whether the edges change places.
    let expected = [
        ((true, true), false),
        ((true, false), false),
        ((false, false), false),
        ((false, true), false),
        ((true, true), true),
        ((true, false), true),
        ((false, false), true),
        ((false, true), true),
    ];
    for (orientation, (corner, turned)) in (1..=8).zip(expected) {
        let sent = with_exif(&plain, orientation);
        let developed = develop(&sent).unwrap();
        let size = if turned { (200, 400) } else { (400, 200) };
        assert_eq!(developed.size, size, "orientation {orientation}");
        assert_eq!(
            blue_corner(&read(&developed.whole)),
            corner,
            "orientation {orientation}"
        );
        assert_eq!(
            blue_corner(&read(&developed.small)),
            corner,
            "orientation {orientation}"
        );
        for bytes in [&developed.whole, &developed.small] {
            let holds = |what: &[u8]| bytes.windows(what.len()).any(|window| window == what);
            assert!(
                !holds(b"Exif") && !holds(b"CANARY") && !holds(b"GPS"),
                "orientation {orientation}"
            );
        }
        assert!(sent.windows(6).any(|window| window == b"CANARY"), "the test sent it");
    }
}

#[test]
fn three_kinds_are_read_and_scaled_to_the_long_edge() {
    for sent in [jpeg(&picture(3000, 1500)), png(3000, 1500), webp(3000, 1500)] {
        let developed = develop(&sent).unwrap();
        assert_eq!(developed.size, (2048, 1024));
        assert_eq!(read(&developed.small).dimensions(), (400, 200));
    }
    assert_eq!(
        develop(&png(30, 20)).unwrap().size,
        (30, 20),
        "what is small stays as it is"
    );
}

/// A PNG that claims to be so large, with next to nothing in it.
fn bomb(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = png(8, 8);
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let crc = crc32(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&crc.to_be_bytes());
    bytes
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 1 {
                (crc >> 1) ^ 0xedb8_8320
            } else {
                crc >> 1
            }
        })
    })
}

#[test]
fn a_bomb_is_refused_before_it_is_decoded() {
    for (width, height) in [(8_000, 5_000), (50_000, 50_000), (60_000, 1_000)] {
        assert_eq!(
            develop(&bomb(width, height)).err(),
            Some(Refusal::Pixels),
            "{width} × {height}"
        );
    }
    assert_eq!(
        develop(&bomb(9, 9)).err(),
        Some(Refusal::Damaged),
        "the bomb itself is well made"
    );
}

#[test]
fn what_is_no_photo_is_told_apart() {
    assert_eq!(sniff(b"%PDF-1.7 renamed to .jpg").err(), Some(Refusal::Kind));
    assert_eq!(sniff(b"").err(), Some(Refusal::Kind));
    assert_eq!(sniff(b"<svg onload=alert(1)>").err(), Some(Refusal::Kind));
    assert_eq!(sniff(b"\0\0\0\x18ftypheic\0\0\0\0").err(), Some(Refusal::Heic));
    assert_eq!(sniff(b"\0\0\0\x18ftypmp42\0\0\0\0").err(), Some(Refusal::Kind));
}

#[test]
fn a_broken_file_never_breaks_anything_else() {
    let whole = [jpeg(&picture(320, 200)), png(64, 48), webp(64, 48)];
    let mut state = 0x5eed_u64;
    let mut random = move || {
        let mut hasher = DefaultHasher::new();
        state.hash(&mut hasher);
        state = hasher.finish();
        usize::try_from(state >> 33).unwrap()
    };
    let mut refused = 0;
    for _ in 0..600 {
        let mut bytes = whole[random() % 3].clone();
        if random() % 2 == 0 {
            bytes.truncate(random() % bytes.len());
        }
        for _ in 0..random() % 12 {
            if !bytes.is_empty() {
                let at = random() % bytes.len();
                bytes[at] = u8::try_from(random() % 256).unwrap();
            }
        }
        match develop(&bytes) {
            Ok(developed) => assert!(u64::from(developed.size.0) * u64::from(developed.size.1) <= MOST_PIXELS),
            Err(_) => refused += 1,
        }
    }
    assert!(refused > 100, "only {refused} of 600 were broken enough: the test is");
}
