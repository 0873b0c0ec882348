use super::Setting;
use sha2::{Digest, Sha256};
use std::fmt;

/// Opens `/metrics` to a reader that is not on this machine.
#[derive(Clone, PartialEq, Eq)]
pub struct MetricsToken([u8; 32]);

impl MetricsToken {
    const SHORTEST: usize = 16;

    /// Compares digests, so that the time taken tells nothing about the token.
    pub fn is(&self, offered: &str) -> bool {
        self.0 == digest(offered)
    }
}

fn digest(text: &str) -> [u8; 32] {
    Sha256::digest(text).into()
}

impl Setting for MetricsToken {
    const NAME: &'static str = "METRICS_TOKEN";
    const EXPECTED: &'static str = "at least 16 characters without spaces";
    const SECRET: bool = true;

    fn parse(text: &str) -> Option<Self> {
        let right = text.len() >= Self::SHORTEST && text.chars().all(|c| c.is_ascii_graphic());
        right.then(|| Self(digest(text)))
    }
}

impl fmt::Debug for MetricsToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MetricsToken")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_token_itself_opens() {
        let token = MetricsToken::parse("correct-horse-battery").unwrap();
        assert!(token.is("correct-horse-battery"));
        assert!(!token.is("correct-horse-batter") && !token.is(""));
    }
}
