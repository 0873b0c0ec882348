//! Who sends: the signature that push services ask for (RFC 8292), made once for each of them and kept for hours.

mod key;

pub use key::{Key, KeyFault};

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use care::clock::Clock;
use chrono::{DateTime, Duration, Utc};
use reqwest::header::HeaderValue;
use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};
use web_push::{SubscriptionInfo, WebPushError};

/// The crate signs for twelve hours, in the machine's own time, which push services keep too. Renewed at half of that.
const RENEWED_AFTER: Duration = Duration::hours(6);

/// Known services use a handful of origins; whoever invents more of them only makes us sign again.
const MOST_ORIGINS: usize = 256;

/// Signs for any origin with the installation's key.
pub struct Vapid {
    key: Key,
    contact: String,
    signed: Mutex<HashMap<String, Signed>>,
}

struct Signed {
    at: DateTime<Utc>,
    header: HeaderValue,
}

#[derive(Debug, thiserror::Error)]
pub enum SigningFault {
    #[error("the key does not sign")]
    Key(#[from] WebPushError),
    #[error("the signature is no header")]
    Header(#[from] reqwest::header::InvalidHeaderValue),
}

impl Vapid {
    /// `contact` is where a push service reaches the installation's owner: `mailto:` or `https:`. Apple refuses `localhost` in it.
    pub fn new(key: Key, contact: String) -> Self {
        Self {
            key,
            contact,
            signed: Mutex::default(),
        }
    }

    /// What browsers are given to subscribe with: the public key, as URL-safe base64.
    pub fn public_key(&self) -> String {
        self.key.public()
    }

    /// The `Authorization` header for this origin.
    pub fn header(&self, origin: &str, clock: &dyn Clock) -> Result<HeaderValue, SigningFault> {
        let now = clock.now();
        let mut signed = self.signed.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(kept) = signed
            .get(origin)
            .filter(|kept| (Duration::zero()..RENEWED_AFTER).contains(&(now - kept.at)))
        {
            return Ok(kept.header.clone());
        }
        let header = self.sign(origin)?;
        if signed.len() >= MOST_ORIGINS {
            signed.clear();
        }
        signed.insert(
            origin.to_owned(),
            Signed {
                at: now,
                header: header.clone(),
            },
        );
        Ok(header)
    }

    fn sign(&self, origin: &str) -> Result<HeaderValue, SigningFault> {
        // The crate's own audience leaves the port out, and its subject is an example's.
        let nowhere = SubscriptionInfo::new(origin, "", "");
        let mut builder = self.key.builder().add_sub_info(&nowhere);
        builder.add_claim("aud", origin);
        builder.add_claim("sub", self.contact.as_str());
        let signature = builder.build()?;
        let key = BASE64_URL_SAFE_NO_PAD.encode(&signature.auth_k);
        let mut header = HeaderValue::from_str(&format!("vapid t={}, k={key}", signature.auth_t))?;
        header.set_sensitive(true);
        Ok(header)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use care::clock::ManualClock;
    use serde_json::Value;

    fn vapid() -> Vapid {
        Vapid::new(Key::new().unwrap(), "mailto:push@clinic.example".into())
    }

    /// The claims inside a header, and the key beside them.
    fn read(header: &HeaderValue) -> (Value, String) {
        let (token, key) = header
            .to_str()
            .unwrap()
            .strip_prefix("vapid t=")
            .unwrap()
            .split_once(", k=")
            .unwrap();
        let claims = token.split('.').nth(1).unwrap();
        (
            serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(claims).unwrap()).unwrap(),
            key.to_owned(),
        )
    }

    #[test]
    fn the_exact_origin_and_the_real_contact_are_signed() {
        let vapid = vapid();
        let clock = care::clock::SystemClock;
        let (claims, key) = read(&vapid.header("https://push.example.org:8443", &clock).unwrap());
        assert_eq!(claims["aud"], "https://push.example.org:8443");
        assert_eq!(claims["sub"], "mailto:push@clinic.example");
        assert_eq!(key, vapid.public_key());
        let hours = (claims["exp"].as_i64().unwrap() - clock.now().timestamp()) / 3600;
        assert!((6..24).contains(&hours), "{hours}");
    }

    #[test]
    fn one_signature_serves_an_origin_for_hours() {
        let vapid = vapid();
        let clock = ManualClock::at(DateTime::UNIX_EPOCH);
        let header = |origin: &str| vapid.header(origin, &clock).unwrap();
        let first = header("https://a.example");
        clock.advance(RENEWED_AFTER - Duration::seconds(1));
        assert_eq!(header("https://a.example"), first);
        assert_ne!(header("https://b.example"), first);
        clock.advance(Duration::seconds(1));
        let second = header("https://a.example");
        assert_ne!(second, first, "renewed in time");
        clock.advance(-Duration::hours(1));
        assert_ne!(header("https://a.example"), second, "renewed when the clock went back");
    }

    #[test]
    fn invented_origins_do_not_pile_up() {
        let vapid = vapid();
        let clock = ManualClock::at(DateTime::UNIX_EPOCH);
        for n in 0..=MOST_ORIGINS {
            vapid
                .header(&format!("https://{n}.notify.windows.com"), &clock)
                .unwrap();
        }
        assert!(vapid.signed.lock().unwrap().len() <= MOST_ORIGINS);
    }

    #[test]
    fn a_signature_is_not_shown() {
        let header = vapid().header("https://a.example", &care::clock::SystemClock).unwrap();
        assert_eq!(format!("{header:?}"), "Sensitive");
    }
}
