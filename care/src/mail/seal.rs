use crate::{
    ids::{AddressId, ClinicId, StaffId},
    protocol::keyed,
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::fmt;

/// Signs what stands in a link of a mail (HMAC-SHA256), so that nothing has to be kept for it. `Debug` shows nothing of it.
#[derive(Clone)]
pub struct Seal([u8; 32]);

keyed! {
    /// What a link is for. A signature for one is none for the other.
    Link {
        Confirm = "confirm",
        Stop = "stop",
    }
}

/// Whose mail a link speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Whose {
    Patient(ClinicId, AddressId),
    Staff(ClinicId, StaffId),
}

/// 128 bits of the signature are enough, as for any link of ours.
const SIGNATURE: usize = 16;
/// An id in hexadecimal digits.
const ID: usize = 32;

impl Seal {
    /// From the installation's own secret.
    pub fn of(secret: &[u8]) -> Self {
        Self(sum(secret, "links in mail").finalize().into_bytes().into())
    }

    /// What stands in the link: ids and a signature, nothing of a person.
    pub fn sign(&self, link: Link, whose: Whose) -> String {
        let named = whose.to_string();
        let signature = sum(&self.0, &said(link, &named)).finalize().into_bytes();
        format!("{named}{}", URL_SAFE_NO_PAD.encode(&signature[..SIGNATURE]))
    }

    /// `None` unless we signed it, for this.
    pub fn read(&self, link: Link, text: &str) -> Option<Whose> {
        let (named, signature) = text.split_at_checked(1 + 2 * ID)?;
        let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
        let right = signature.len() == SIGNATURE
            && sum(&self.0, &said(link, named))
                .verify_truncated_left(&signature)
                .is_ok();
        let (clinic, id) = named.get(1..)?.split_at_checked(ID)?;
        let clinic = clinic.parse().ok()?;
        let whose = match named.as_bytes().first()? {
            b'p' => Whose::Patient(clinic, id.parse().ok()?),
            b's' => Whose::Staff(clinic, id.parse().ok()?),
            _ => return None,
        };
        right.then_some(whose)
    }
}

fn said(link: Link, named: &str) -> String {
    format!("{} {named}", link.key())
}

fn sum(key: &[u8], text: &str) -> Hmac<Sha256> {
    // A key of any length will do (RFC 2104), so the error cannot come.
    let mut sum = Hmac::<Sha256>::new_from_slice(key)
        .unwrap_or_else(|_| Hmac::new(&hmac::digest::Key::<Hmac<Sha256>>::default()));
    sum.update(text.as_bytes());
    sum
}

impl fmt::Display for Whose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Patient(clinic, address) => write!(f, "p{clinic}{address}"),
            Self::Staff(clinic, staff) => write!(f, "s{clinic}{staff}"),
        }
    }
}

impl fmt::Debug for Seal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Seal(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATIENT: Whose = Whose::Patient(ClinicId::from_u128(1), AddressId::from_u128(2));
    const STAFF: Whose = Whose::Staff(ClinicId::from_u128(1), StaffId::from_u128(2));

    #[test]
    fn what_was_signed_reads_back_and_fits_an_address() {
        let seal = Seal::of(b"secret");
        for (link, whose) in [(Link::Confirm, PATIENT), (Link::Stop, PATIENT), (Link::Stop, STAFF)] {
            let text = seal.sign(link, whose);
            assert_eq!(seal.read(link, &text), Some(whose));
            assert!(
                text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_'),
                "{text}"
            );
        }
    }

    #[test]
    fn nothing_else_reads() {
        let seal = Seal::of(b"secret");
        let text = seal.sign(Link::Stop, PATIENT);
        assert_eq!(seal.read(Link::Confirm, &text), None, "of another kind");
        assert_eq!(
            Seal::of(b"other").read(Link::Stop, &text),
            None,
            "of another installation"
        );
        assert_eq!(
            seal.read(Link::Stop, &format!("s{}", &text[1..])),
            None,
            "of somebody else"
        );
        let other = seal.sign(
            Link::Stop,
            Whose::Patient(ClinicId::from_u128(1), AddressId::from_u128(3)),
        );
        assert_eq!(seal.read(Link::Stop, &format!("{}{}", &other[..65], &text[65..])), None);
        for bad in ["", "p", "é", &text[..65], &text[..80], &"é".repeat(60)] {
            assert_eq!(seal.read(Link::Stop, bad), None, "{bad}");
        }
    }
}
