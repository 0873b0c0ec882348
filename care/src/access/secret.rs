use crate::digest::digest;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use rand::Rng;
use std::fmt;

/// Random bytes as URL-safe text; who holds it is let in. `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Opaque<const BYTES: usize>(String);

/// What a signed-in browser keeps in its cookie: 256 bits.
pub type Token = Opaque<32>;
/// What an invitation's link holds: 128 bits.
pub type Secret = Opaque<16>;

impl<const BYTES: usize> Opaque<BYTES> {
    /// A new one, from the system's cryptographic generator.
    pub(crate) fn random() -> Self {
        let mut bytes = [0; BYTES];
        rand::rng().fill(&mut bytes[..]);
        Self(URL_SAFE_NO_PAD.encode(bytes))
    }

    /// One that came in; `None` unless it has the right shape.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        (bytes.len() == BYTES).then(|| Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn hash(&self) -> String {
        digest(&["secret", &self.0])
    }
}

impl<const BYTES: usize> fmt::Debug for Opaque<BYTES> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Opaque(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_random_and_reads_back() {
        let secret = Secret::random();
        assert_ne!(secret, Secret::random());
        assert_eq!(Secret::parse(secret.as_str()), Some(secret));
    }

    #[test]
    fn only_the_right_shape_reads() {
        let token = Token::random();
        assert!(Secret::parse(token.as_str()).is_none());
        for bad in ["", "a", "not base64!", &"A".repeat(10_000)] {
            assert!(Token::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn what_is_logged_or_stored_is_not_the_secret() {
        let secret = Secret::random();
        assert!(!format!("{secret:?}").contains(secret.as_str()));
        assert!(!secret.hash().contains(secret.as_str()));
    }
}
