//! Messages encrypted and signed for, on one core: ours against the crate's default, which signs each message anew.

use crate::table::Row;
use care::clock::SystemClock;
use server::push::{
    envelope::seal,
    vapid::{Key, Vapid},
};
use std::{
    hint::black_box,
    time::{Duration, Instant},
};
use web_push::{
    ContentEncoding, PartialVapidSignatureBuilder, SubscriptionInfo, VapidSignatureBuilder, WebPushMessageBuilder,
};

const ROUNDS: usize = 5;
const PER_ROUND: u32 = 1_000;
/// As long as a reminder's.
pub const PAYLOAD: [u8; 400] = [b'x'; 400];

pub fn run() -> Row {
    let to = subscription();
    let vapid = Vapid::new(Key::new().expect("a key"), "mailto:push@clinic.example".into());
    let crates_own = crates_own();
    let mut ours = Vec::new();
    let mut theirs = Vec::new();
    // In turn, so that whatever else the machine does hits both.
    for _ in 0..ROUNDS {
        ours.push(time(|| {
            black_box(vapid.header("https://push.example", &SystemClock).expect("a signature"));
            black_box(seal(&PAYLOAD, &to).expect("a message"));
        }));
        theirs.push(time(|| sign_and_encrypt(&crates_own, &to)));
    }
    let what = format!("messages encrypted per second and core, N = {ROUNDS} × {PER_ROUND}");
    Row::times_at_least(what, per_second(ours), per_second(theirs), 2.4, "/s")
}

fn time(mut message: impl FnMut()) -> Duration {
    let start = Instant::now();
    for _ in 0..PER_ROUND {
        message();
    }
    start.elapsed()
}

/// Of the middle round.
fn per_second(mut rounds: Vec<Duration>) -> f64 {
    rounds.sort_unstable();
    f64::from(PER_ROUND) / rounds[rounds.len() / 2].as_secs_f64()
}

/// As the crate's documentation does it.
fn sign_and_encrypt(key: &PartialVapidSignatureBuilder, to: &SubscriptionInfo) {
    let signature = key.clone().add_sub_info(to).build().expect("a signature");
    let mut message = WebPushMessageBuilder::new(to);
    message.set_payload(ContentEncoding::Aes128Gcm, &PAYLOAD);
    message.set_vapid_signature(signature);
    black_box(message.build().expect("a message"));
}

/// RFC 8291's example device.
pub fn subscription() -> SubscriptionInfo {
    SubscriptionInfo::new(
        "https://push.example/device",
        "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
        "BTBZMqHH6r4Tts7J_aSIgg",
    )
}

fn crates_own() -> PartialVapidSignatureBuilder {
    VapidSignatureBuilder::from_base64_no_sub("IQ9Ur0ykXoHS9gzfYX0aBjy9lvdrjx_PFUXmie9YRcY")
        .expect("the crate's example key")
}
