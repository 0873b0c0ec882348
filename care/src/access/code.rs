use crate::digest::digest;
use rand::Rng;
use std::fmt;

/// Crockford's 32 digits: no I, L, O or U, which are taken for others.
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH: usize = 8;

/// A join code: short enough to read out and type, so it lives a day, is spent once, and wrong tries are counted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Code([u8; LENGTH]);

impl Code {
    pub fn random() -> Self {
        let mut random = rand::rng();
        Self(std::array::from_fn(|_| DIGITS[random.random_range(0..DIGITS.len())]))
    }

    /// A code as people type it: any case, with or without hyphens and spaces, O for 0, I and L for 1.
    pub fn parse(text: &str) -> Option<Self> {
        let typed = text
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '-')
            .map(|c| match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            });
        let digits: Vec<u8> = typed
            .take(LENGTH + 1)
            .map(|c| u8::try_from(c).ok().filter(|digit| DIGITS.contains(digit)))
            .collect::<Option<_>>()?;
        digits.try_into().ok().map(Self)
    }

    pub fn hash(self) -> String {
        digest(&["code", self.digits()])
    }

    fn digits(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// `K7QM-2XPD`.
impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, second) = self.digits().split_at(LENGTH / 2);
        write!(f, "{first}-{second}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_reads_back_however_it_is_typed() {
        let code = Code::parse("K0Q1-2XPD").unwrap();
        for typed in ["k0q12xpd", " KOQL 2XPD ", "koqi-2xpd", "K0-Q1-2X-PD"] {
            assert!(Code::parse(typed) == Some(code), "{typed}");
        }
        assert_eq!(code.to_string(), "K0Q1-2XPD");
    }

    #[test]
    fn what_is_no_code_does_not_read() {
        for typed in [
            "",
            "K7QM-2XP",
            "K7QM-2XPDD",
            "K7QM-2XPU",
            "K7QM-2XPé",
            &"A".repeat(10_000),
        ] {
            assert!(Code::parse(typed).is_none(), "{typed}");
        }
    }

    #[test]
    fn codes_differ() {
        assert!(Code::random() != Code::random());
    }
}
