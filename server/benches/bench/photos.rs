//! Photos of 12 MP: from the first byte received until they are acknowledged, beside the bare work on their pixels; and what fifty at once do to
//! the memory and to the pages.

use crate::{
    child::Child,
    crowd::Crowd,
    table::Row,
    times::{middle_ms, p99_ms},
};
use care::{
    access,
    check_in::{self, Answers, CheckInDraft},
    clock::SystemClock,
    ids::{CheckInId, PhotoId},
    photo::{CONSENT_VERSION, give_consent},
    store::Db,
};
use fast_image_resize::{PixelType, Resizer, images::Image, images::ImageRef};
use image::{ImageFormat, RgbImage};
use jpeg_encoder::{ColorType, Encoder};
use rand::{Rng, SeedableRng, rngs::StdRng};
use server::photo::develop::LONG_EDGE;
use std::{
    hint::black_box,
    path::Path,
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    task::JoinSet,
    time::sleep,
};
use url::Url;

const WIDTH: u16 = 4_000;
const HEIGHT: u16 = 3_000;
const ROUNDS: u32 = 12;
const AT_ONCE: u32 = 50;
/// Of one check-in the server takes no more.
const PER_CHECK_IN: usize = 24;
const MEMORY_MB: f64 = 300.0;
/// A reader of pages turns to the next after this.
const READS: Duration = Duration::from_millis(10);
const QUIET: Duration = Duration::from_secs(5);

pub async fn run(folder: &Path) -> Vec<Row> {
    let file = folder.join("photos.db");
    let crowd = Crowd::gather(&file, &SystemClock, 1, "https://push.example").await;
    let places = places(&file, &crowd).await;
    let mut server = Child::start("serve", &[file.as_os_str()]);
    let site: Url = server.until_ready().await.parse().expect("an address");
    let photo = photo();

    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    // In turn, so that whatever else the machine does hits both.
    for n in 0..ROUNDS {
        let started = Instant::now();
        assert_eq!(put(&site, &crowd, &places[n as usize], marked(&photo, n)).await, 204);
        ours.push(started.elapsed());
        let started = Instant::now();
        black_box(work(&photo));
        bare.push(started.elapsed());
    }

    let quiet = read(&site, &crowd, sleep(QUIET)).await;
    let busy = read(&site, &crowd, async {
        let mut sending = JoinSet::new();
        for n in ROUNDS..ROUNDS + AT_ONCE {
            let (site, crowd, place) = (site.clone(), crowd.clone(), places[n as usize].clone());
            let photo = marked(&photo, n);
            sending.spawn(async move { put(&site, &crowd, &place, photo).await });
        }
        let taken = sending.join_all().await;
        assert!(taken.iter().all(|status| *status == 204), "{taken:?}");
    })
    .await;
    let peak = server.finish().await;

    let megabytes = megabytes(photo.len());
    vec![
        Row::times_at_most(
            format!("a photo of 12 MP and {megabytes:.1} MB from received to stored, N = {ROUNDS}"),
            middle_ms(ours),
            middle_ms(bare),
            1.3,
            "ms",
        ),
        Row::at_most(
            format!("memory at its highest, {AT_ONCE} of them at once"),
            peak,
            MEMORY_MB,
            "MB",
        ),
        Row::times_at_most(
            format!("Today's p99 meanwhile, N = {} and {}", busy.len(), quiet.len()),
            p99_ms(busy),
            p99_ms(quiet),
            2.0,
            "ms",
        ),
    ]
}

/// Addresses for so many photos as are sent here, each of a check-in that still takes some.
async fn places(file: &Path, crowd: &Crowd) -> Vec<String> {
    let db = Db::open(&format!("sqlite://{}", file.display()))
        .await
        .expect("the database");
    let clock = &SystemClock;
    let signed = access::authenticate(&db, clock, crowd.token())
        .await
        .expect("a sign-in");
    let patient = signed.expect("a patient").actor;
    give_consent(&db, clock, &patient, CONSENT_VERSION)
        .await
        .expect("consent");
    let mut places = Vec::new();
    while places.len() < (ROUNDS + AT_ONCE) as usize {
        let id = CheckInId::new();
        let draft = CheckInDraft::answered(&Answers::NOTHING);
        check_in::send(&db, clock, &patient, id, &draft)
            .await
            .expect("a check-in");
        let place = || format!("/api/photos/{}?check_in={id}&angle=front", PhotoId::random());
        places.extend(std::iter::repeat_with(place).take(PER_CHECK_IN));
    }
    db.close().await;
    places
}

/// As detailed as a scalp close by, so that it weighs what a phone's photo weighs.
fn photo() -> Vec<u8> {
    let mut random = StdRng::seed_from_u64(0x5c_a1_b5);
    let (width, height) = (u32::from(WIDTH), u32::from(HEIGHT));
    let picture = RgbImage::from_fn(width, height, |x, y| {
        let shade = 120 + (x * 60 / width) + (y * 40 / height);
        let grain = random.random_range(0..34);
        let [red, green, blue] = [shade + grain, shade * 3 / 4 + grain, shade * 2 / 3 + grain];
        image::Rgb([red, green, blue].map(|value| u8::try_from(value.min(255)).unwrap_or(u8::MAX)))
    });
    encode(picture.as_raw(), WIDTH, HEIGHT, 88)
}

/// The same pixels in another file, with a remark: else the server would know it already.
fn marked(photo: &[u8], n: u32) -> Vec<u8> {
    let (start, rest) = photo.split_at(2);
    [start, &[0xff, 0xfe, 0, 6], &n.to_be_bytes(), rest].concat()
}

/// What cannot be spared: decode, scale, encode.
fn work(photo: &[u8]) -> Vec<u8> {
    let picture = image::load_from_memory_with_format(photo, ImageFormat::Jpeg)
        .expect("a photo")
        .into_rgb8();
    let edge = u16::try_from(LONG_EDGE).expect("an edge");
    let height = edge / 4 * 3;
    let from = ImageRef::new(picture.width(), picture.height(), picture.as_raw(), PixelType::U8x3).expect("pixels");
    let mut to = Image::new(edge.into(), height.into(), PixelType::U8x3);
    Resizer::new().resize(&from, &mut to, None).expect("pixels");
    encode(to.buffer(), edge, height, 84)
}

fn encode(pixels: &[u8], width: u16, height: u16, quality: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    Encoder::new(&mut bytes, quality)
        .encode(pixels, width, height, ColorType::Rgb)
        .expect("a photo");
    bytes
}

/// How long each Today took while `meanwhile` lasted, read at a person's leisure many times over.
async fn read(site: &Url, crowd: &Crowd, meanwhile: impl Future<Output = ()>) -> Vec<Duration> {
    let mut times = Vec::new();
    let reading = async {
        loop {
            let started = Instant::now();
            assert_eq!(
                ask(site, &format!("GET /today HTTP/1.1\r\n{}", crowd_header(crowd)), &[]).await,
                200
            );
            times.push(started.elapsed());
            sleep(READS).await;
        }
    };
    tokio::select! {
        () = reading => {}
        () = meanwhile => {}
    }
    times
}

async fn put(site: &Url, crowd: &Crowd, place: &str, photo: Vec<u8>) -> u16 {
    let head = format!(
        "PUT {place} HTTP/1.1\r\n{}Sec-Fetch-Site: same-origin\r\nContent-Type: image/jpeg\r\nContent-Length: {}\r\n",
        crowd_header(crowd),
        photo.len()
    );
    ask(site, &head, &photo).await
}

fn crowd_header(crowd: &Crowd) -> String {
    format!("Cookie: {}\r\n", crowd.cookie())
}

/// One request on a connection of its own. The status.
async fn ask(site: &Url, head: &str, body: &[u8]) -> u16 {
    let at = (site.host_str().expect("a host"), site.port().expect("a port"));
    let mut stream = TcpStream::connect(at).await.expect("the server");
    let head = format!("{head}Host: {}:{}\r\nConnection: close\r\n\r\n", at.0, at.1);
    stream.write_all(head.as_bytes()).await.expect("a request");
    stream.write_all(body).await.expect("a request");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.expect("an answer");
    let status = answer.get(9..12).expect("a status");
    String::from_utf8_lossy(status).parse().expect("a number")
}

#[allow(clippy::cast_precision_loss, reason = "a photo is far below 2^52 bytes")]
fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}
