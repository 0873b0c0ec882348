//! The floor of RFC 8291, with nothing around it: a fresh P-256 key pair, the agreement, HKDF twice over and AES-128-GCM, on all cores at once.

use ring::{
    aead::{AES_128_GCM, Aad, LessSafeKey, Nonce, UnboundKey},
    agreement::{ECDH_P256, EphemeralPrivateKey, UnparsedPublicKey, agree_ephemeral},
    hkdf::{HKDF_SHA256, KeyType, Prk, Salt},
    rand::SystemRandom,
};
use std::{
    hint::black_box,
    num::NonZero,
    thread::available_parallelism,
    time::{Duration, Instant},
};

const FOR: Duration = Duration::from_secs(3);

/// Messages a second.
pub fn rate(payload: &[u8], public_key: &[u8]) -> f64 {
    let cores = available_parallelism().map_or(1, NonZero::get);
    let began = Instant::now();
    let made: u32 = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..cores)
            .map(|_| {
                scope.spawn(move || {
                    let mut made = 0;
                    while began.elapsed() < FOR {
                        black_box(message(payload, public_key));
                        made += 1;
                    }
                    made
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().expect("a thread")).sum()
    });
    f64::from(made) / began.elapsed().as_secs_f64()
}

struct Length(usize);

impl KeyType for Length {
    fn len(&self) -> usize {
        self.0
    }
}

fn derive(from: &Prk, what: &[u8], into: &mut [u8]) {
    let what = [what];
    let key = from.expand(&what, Length(into.len())).expect("a key");
    key.fill(into).expect("a key");
}

fn message(payload: &[u8], public_key: &[u8]) -> Vec<u8> {
    let pair = EphemeralPrivateKey::generate(&ECDH_P256, &SystemRandom::new()).expect("a key");
    black_box(pair.compute_public_key().expect("a key"));
    let device = UnparsedPublicKey::new(&ECDH_P256, public_key);
    let secret = |shared: &[u8]| {
        let mut secret = [0; 32];
        derive(
            &Salt::new(HKDF_SHA256, &[1; 16]).extract(shared),
            b"WebPush: info",
            &mut secret,
        );
        secret
    };
    let secret = agree_ephemeral(pair, &device, secret).expect("a secret");
    let keys = Salt::new(HKDF_SHA256, &[2; 16]).extract(&secret);
    let (mut key, mut nonce) = ([0; 16], [0; 12]);
    derive(&keys, b"Content-Encoding: aes128gcm\0", &mut key);
    derive(&keys, b"Content-Encoding: nonce\0", &mut nonce);
    let key = LessSafeKey::new(UnboundKey::new(&AES_128_GCM, &key).expect("a key"));
    let mut body = payload.to_vec();
    key.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::empty(), &mut body)
        .expect("a message");
    body
}
