//! A push service of our own: it takes what is posted to it, writes it in a ledger, and answers as it is told to.

mod accept;
mod answer;

pub use answer::Answer;

use crate::phone::Phone;
use accept::{Reset, drip, serve_plain, serve_tls};
use axum::{
    body::{Body, to_bytes},
    http::{HeaderMap, Request, Response},
};
use rustls::pki_types::CertificateDer;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::{net::TcpListener, sync::watch, task::JoinHandle, time::timeout};

/// How long a test waits for what has to come. Only a failing test waits this long.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// One push as it came in.
#[derive(Clone, Debug)]
pub struct Received {
    /// The subscription's path.
    pub path: String,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
    pub version: axum::http::Version,
}

impl Received {
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }
}

/// Stops when dropped.
pub struct Service {
    pub origin: String,
    /// What signed its certificate, if it has one.
    pub authority: Option<CertificateDer<'static>>,
    book: Arc<Book>,
    task: JoinHandle<()>,
}

#[derive(Default)]
struct Book {
    ledger: Mutex<Vec<Received>>,
    length: watch::Sender<usize>,
    /// By path; all others are accepted.
    orders: Mutex<HashMap<String, Answer>>,
}

impl Service {
    /// HTTP/1.1 without TLS.
    pub async fn plain() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://localhost:{}", listener.local_addr().unwrap().port());
        let book = Arc::new(Book::default());
        let task = tokio::spawn(serve_plain(listener, book.clone()));
        Self {
            origin,
            authority: None,
            book,
            task,
        }
    }

    /// HTTP/2 over TLS, as the real ones.
    pub async fn tls() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("https://localhost:{}", listener.local_addr().unwrap().port());
        let book = Arc::new(Book::default());
        let certified = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let authority = Some(certified.cert.der().clone());
        let task = tokio::spawn(serve_tls(listener, certified, book.clone()));
        Self {
            origin,
            authority,
            book,
            task,
        }
    }

    /// Speaks so slowly that it never comes to its status: one byte a second.
    pub async fn dripping() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://localhost:{}", listener.local_addr().unwrap().port());
        let task = tokio::spawn(drip(listener));
        let book = Arc::default();
        Self {
            origin,
            authority: None,
            book,
            task,
        }
    }

    /// A new phone that subscribes here.
    pub fn phone(&self, name: &str) -> Phone {
        Phone::new(format!("{}/push/{name}", self.origin))
    }

    /// From now on, pushes to this phone are answered so.
    pub fn order(&self, phone: &Phone, answer: Answer) {
        self.book.orders.lock().unwrap().insert(phone.path().to_owned(), answer);
    }

    pub fn ledger(&self) -> Vec<Received> {
        self.book.ledger.lock().unwrap().clone()
    }

    /// Everything that came for this phone.
    pub fn received_by(&self, phone: &Phone) -> Vec<Received> {
        self.ledger()
            .into_iter()
            .filter(|push| push.path == phone.path())
            .collect()
    }

    /// Waits until this many pushes have come for the phone.
    pub async fn wait_for(&self, phone: &Phone, count: usize) -> Vec<Received> {
        let mut length = self.book.length.subscribe();
        let arrived = async {
            while self.received_by(phone).len() < count {
                length.changed().await.unwrap();
            }
        };
        let come = timeout(PATIENCE, arrived).await;
        let received = self.received_by(phone);
        assert!(come.is_ok(), "waited for {count} pushes, {} came", received.len());
        received
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Book {
    async fn answer(self: Arc<Self>, request: Request<Body>) -> Result<Response<Body>, Reset> {
        let (head, body) = request.into_parts();
        let path = head.uri.path().to_owned();
        let body = to_bytes(body, 1 << 20).await.map_err(|_| Reset)?.to_vec();
        let order = self
            .orders
            .lock()
            .unwrap()
            .get(&path)
            .cloned()
            .unwrap_or(Answer::Created);
        let received = Received {
            path,
            headers: head.headers,
            body,
            version: head.version,
        };
        let length = {
            let mut ledger = self.ledger.lock().unwrap();
            ledger.push(received);
            ledger.len()
        };
        self.length.send_replace(length);
        order.give().await
    }
}
