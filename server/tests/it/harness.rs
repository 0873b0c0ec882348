//! A server for one test.

mod addresses;
mod answer;
mod clinic;
mod command;

pub use addresses::{Ids, Part, address, is_link, parts};
pub use answer::{Answer, form};
pub use clinic::{Clinic, PASSWORD, Staff};
pub use command::{Command, Running};

use care::clock::ManualClock;
use chrono::{DateTime, Utc};
use reqwest::{Client, Method, RequestBuilder, redirect::Policy};
use server::{
    config::{Settings, Source},
    http::rate::{Allowance, RateLimits},
    photo::shelf::Shelf,
    site::Site,
    startup::{Server, Start},
};
use std::{borrow::Cow, sync::Arc};
use tempfile::TempDir;

/// When tests take place, unless they move the clock: a Monday morning.
pub const NOW: &str = "2026-03-02T09:00:00Z";

pub const PLENTY: Allowance = Allowance::new(1_000_000, 1_000_000);

pub struct TestServer {
    pub server: Server,
    pub clock: Arc<ManualClock>,
    /// Removed with the server.
    folder: TempDir,
    client: Client,
}

impl TestServer {
    pub async fn start() -> Self {
        Self::with_settings(&[]).await
    }

    /// With these variables beside those that make it a test's, and no limit that a test would meet by chance.
    pub async fn with_settings(variables: &[(&str, &str)]) -> Self {
        Self::with(variables, RateLimits::new(PLENTY, PLENTY)).await
    }

    /// Whose photos lie there.
    pub async fn with_shelf(shelf: Shelf) -> Self {
        Self::of(&[], RateLimits::new(PLENTY, PLENTY), Some(shelf)).await
    }

    pub async fn with(variables: &[(&str, &str)], limits: RateLimits) -> Self {
        Self::of(variables, limits, None).await
    }

    async fn of(variables: &[(&str, &str)], limits: RateLimits, shelf: Option<Shelf>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        let own = [
            ("STIPPLE_DATA", data.to_str().unwrap()),
            ("STIPPLE_ADDR", "127.0.0.1:0"),
            ("STIPPLE_CLOCK", NOW),
            ("STIPPLE_PUSH_ALLOW", "http://localhost:9"),
        ];
        let settings = Settings::read(&Source::of_variables(own.iter().chain(variables).copied())).unwrap();
        let clock = Arc::new(ManualClock::at(NOW.parse::<DateTime<Utc>>().unwrap()));
        let start = Start {
            clock: Some(clock.clone()),
            limits,
            shelf,
            site: site(),
            ..Start::of(settings)
        };
        let server = Server::start(start).await.unwrap();
        Self {
            server,
            clock,
            folder,
            client: client(),
        }
    }

    /// Where it keeps what it keeps.
    pub fn data(&self) -> std::path::PathBuf {
        self.folder.path().join("data")
    }

    /// Ends it; what it keeps stays.
    pub async fn into_folder(self) -> TempDir {
        self.server.stop().await;
        self.folder
    }

    pub fn client(&self) -> Client {
        self.client.clone()
    }

    pub fn origin(&self) -> String {
        format!("http://{}", self.server.addr)
    }

    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.client.request(method, format!("{}{path}", self.origin()))
    }

    pub async fn get(&self, path: &str) -> Answer {
        Answer::to(self.request(Method::GET, path)).await
    }

    /// As the person whose cookie it is.
    pub async fn get_as(&self, cookie: &str, path: &str) -> Answer {
        Answer::to(self.request(Method::GET, path).header("cookie", cookie)).await
    }

    /// A form, as a browser would post it from a page of ours.
    pub fn post(&self, path: &str, fields: &[(&str, &str)]) -> RequestBuilder {
        self.request(Method::POST, path)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .header("origin", self.origin())
            .body(form(fields))
    }

    /// JSON, as an island would send it.
    pub fn call(&self, method: Method, path: &str, body: &serde_json::Value) -> RequestBuilder {
        self.request(method, path)
            .header("content-type", "application/json")
            .header("sec-fetch-site", "same-origin")
            .body(body.to_string())
    }
}

/// One that follows nothing, remembers nothing and asks no proxy.
fn client() -> Client {
    // Whoever comes first in this process installs it.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder().redirect(Policy::none()).no_proxy().build().unwrap()
}

/// A small site, laid out as the real one.
fn site() -> Site {
    let file = |name: &str, content: &'static str| (name.to_owned(), Cow::Borrowed(content.as_bytes()));
    Site::of([
        file("manifest.json", "{\"pkg\": \"0123456789abcdef\"}"),
        file("pkg/0123456789abcdef/style.css", "body { color: black }"),
        file("pkg/0123456789abcdef/style.css.br", "brotli"),
        file("pkg/0123456789abcdef/style.css.gz", "gzip"),
        file("public/sw.js", "self.addEventListener('push', () => {})"),
        file("public/robots.txt", "User-agent: *\nDisallow: /\n"),
    ])
}
