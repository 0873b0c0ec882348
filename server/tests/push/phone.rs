//! A browser's half of a subscription: it alone can read what is sent to it.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use care::reminder::SubscriptionDraft;
use ece::EcKeyComponents;
use serde_json::Value;
use url::Url;

pub struct Phone {
    endpoint: Url,
    keys: EcKeyComponents,
    auth: [u8; 16],
}

impl Phone {
    pub fn new(endpoint: String) -> Self {
        let (pair, auth) = ece::generate_keypair_and_auth_secret().unwrap();
        Self {
            endpoint: endpoint.parse().unwrap(),
            keys: pair.raw_components().unwrap(),
            auth,
        }
    }

    /// A phone whose public key is no point of the curve.
    pub fn with_no_key(self) -> Self {
        Self {
            keys: EcKeyComponents::new(self.keys.private_key(), &[4; 65]),
            ..self
        }
    }

    pub fn path(&self) -> &str {
        self.endpoint.path()
    }

    /// What the browser tells the server.
    pub fn subscription(&self) -> SubscriptionDraft {
        SubscriptionDraft {
            endpoint: self.endpoint.to_string(),
            p256dh: BASE64_URL_SAFE_NO_PAD.encode(self.keys.public_key()),
            auth: BASE64_URL_SAFE_NO_PAD.encode(self.auth),
        }
    }

    /// Decrypts a push and reads it.
    pub fn read(&self, body: &[u8]) -> Value {
        let text = ece::decrypt(&self.keys, &self.auth, body).unwrap();
        serde_json::from_slice(&text).unwrap()
    }
}
