//! What every page's handler may reach.

use crate::{photos::Photos, shell::Assets};
use care::{clock::Clock, mail::Seal, store::Db};
use std::sync::Arc;

#[derive(Clone)]
pub struct App {
    pub db: Db,
    pub clock: Arc<dyn Clock>,
    /// Where people reach the installation, without a slash at the end: for links in QR codes, on paper and in pushes.
    pub base_url: Arc<str>,
    pub assets: Assets,
    /// The public half of the VAPID key, as browsers take it (base64url of the uncompressed point).
    pub push_key: Arc<str>,
    pub photos: Arc<dyn Photos>,
    /// Signs the links in mails.
    pub seal: Seal,
}

impl App {
    /// Whether people come by HTTPS: cookies are then bound to the host and to HTTPS.
    pub fn secure(&self) -> bool {
        self.base_url.starts_with("https://")
    }

    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.base_url)
    }
}
