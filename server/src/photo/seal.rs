//! XChaCha20-Poly1305: the nonce, chosen by chance, stands before the sealed bytes. What they are bound to is not stored: who opens them has
//! to know it.

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use rand::TryRngCore;

/// 24 bytes: long enough to be chosen by chance for ever.
const NONCE: usize = 24;

#[derive(Clone)]
pub(super) struct Key(pub [u8; 32]);

impl Key {
    /// # Panics
    /// Where the operating system has no randomness to give, nothing may be encrypted.
    pub fn random() -> Self {
        Self(random())
    }
}

#[allow(
    clippy::expect_used,
    reason = "without randomness nothing may be encrypted, and nothing else would work either"
)]
fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    rand::rngs::OsRng.try_fill_bytes(&mut bytes).expect("randomness");
    bytes
}

/// `about`: what the bytes are bound to.
pub(super) fn seal(key: &Key, about: &str, bytes: &[u8]) -> Vec<u8> {
    let nonce: [u8; NONCE] = random();
    let mut sealed = nonce.to_vec();
    let payload = Payload {
        msg: bytes,
        aad: about.as_bytes(),
    };
    // It fails only for more bytes than memory holds.
    let body = cipher(key).encrypt(&XNonce::from(nonce), payload).unwrap_or_default();
    sealed.extend(body);
    sealed
}

/// `None` where a bit was changed, or another key or another thing is meant.
pub(super) fn open(key: &Key, about: &str, sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, body) = sealed.split_first_chunk::<NONCE>()?;
    let payload = Payload {
        msg: body,
        aad: about.as_bytes(),
    };
    cipher(key).decrypt(&XNonce::from(*nonce), payload).ok()
}

fn cipher(key: &Key) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&key.0.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_with_the_same_key_for_the_same_thing_only() {
        let (key, other) = (Key::random(), Key::random());
        let sealed = seal(&key, "photo 1", b"pixels");
        assert_eq!(open(&key, "photo 1", &sealed).as_deref(), Some(&b"pixels"[..]));
        assert_eq!(open(&key, "photo 2", &sealed), None);
        assert_eq!(open(&other, "photo 1", &sealed), None);
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert_eq!(open(&key, "photo 1", &changed), None, "byte {at}");
        }
        assert_eq!(open(&key, "photo 1", b"short"), None);
    }

    #[test]
    fn the_same_bytes_never_look_the_same() {
        let key = Key::random();
        assert_ne!(seal(&key, "", b"pixels"), seal(&key, "", b"pixels"));
    }
}
