//! The wire: pooled HTTP/2 connections, a bound on everything, nothing followed and nothing believed.

use super::{
    allowed::Allowed,
    gate::{Gates, IDLE, LANES, Pass, Stalled},
    outcome::{Outcome, Unreached},
    resolver::PublicOnly,
    retry_after::retry_after,
};
use care::clock::Clock;
use reqwest::{Response, header::HeaderMap, redirect::Policy};
use rustls::{ClientConfig, pki_types::CertificateDer};
use rustls_platform_verifier::Verifier;
use std::{sync::Arc, time::Duration};
use tokio::time::timeout;
use url::Url;

/// An answer's text is of no use to us. It is read as far as this so that a short one leaves the connection usable, and no further.
const LONGEST_TEXT: usize = 4096;
const TEXT_PATIENCE: Duration = Duration::from_millis(500);

/// How long each part of a request may take.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    pub connect: Duration,
    /// From the first byte sent to the answer's last.
    pub request: Duration,
    /// For a turn, while the service is busy with others.
    pub queue: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(5),
            request: Duration::from_secs(10),
            queue: Duration::from_secs(20),
        }
    }
}

/// Sends to push services. One for the whole process.
pub struct Client {
    lanes: Vec<reqwest::Client>,
    gates: Gates,
    patience: Patience,
}

#[derive(Debug, thiserror::Error)]
pub enum ClientFault {
    #[error("no certificate authorities are known here: install ca-certificates")]
    Authorities(#[source] rustls::Error),
    #[error("the HTTP client does not start")]
    Http(#[from] reqwest::Error),
}

impl Client {
    /// `authorities` are trusted beside the system's: those of private push services, and of tests.
    pub fn new(
        allowed: Arc<Allowed>,
        patience: Patience,
        authorities: &[CertificateDer<'static>],
    ) -> Result<Self, ClientFault> {
        let tls = tls(authorities).map_err(ClientFault::Authorities)?;
        let lane = || {
            reqwest::Client::builder()
                .tls_backend_preconfigured(tls.clone())
                .dns_resolver(PublicOnly::new(allowed.clone()))
                .redirect(Policy::none())
                .no_proxy()
                .referer(false)
                .connect_timeout(patience.connect)
                .timeout(patience.request)
                .pool_idle_timeout(IDLE)
                .tcp_nodelay(true)
                .http2_adaptive_window(true)
                .http2_keep_alive_interval(patience.request)
                .http2_keep_alive_timeout(patience.connect)
                .build()
        };
        let lanes = (0..LANES).map(|_| lane()).collect::<Result<_, _>>()?;
        Ok(Self {
            lanes,
            gates: Gates::default(),
            patience,
        })
    }

    /// Waits for a turn at an origin.
    pub async fn turn(&self, origin: &str) -> Result<Pass, Stalled> {
        self.gates.of(origin).enter(self.patience.queue).await
    }

    /// Sends one message, once.
    pub async fn post(&self, turn: Pass, url: Url, headers: HeaderMap, body: Vec<u8>, clock: &dyn Clock) -> Outcome {
        let request = self.lanes[turn.lane].post(url).headers(headers).body(body);
        match request.send().await {
            Ok(answer) => {
                let outcome = Outcome::of(answer.status(), retry_after(answer.headers(), clock.now()));
                // What the text turns out to be changes nothing.
                let _ = timeout(TEXT_PATIENCE, skim(answer)).await;
                turn.answered();
                outcome
            }
            Err(silence) => {
                turn.unanswered();
                Outcome::Unreached(Unreached::by(&silence))
            }
        }
    }
}

async fn skim(mut answer: Response) {
    let mut read = 0;
    while let Ok(Some(part)) = answer.chunk().await {
        read += part.len();
        if read > LONGEST_TEXT {
            return;
        }
    }
}

fn tls(authorities: &[CertificateDer<'static>]) -> Result<ClientConfig, rustls::Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = Verifier::new_with_extra_roots(authorities.iter().cloned(), provider.clone())?;
    let mut tls = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        // The name is the library's: this verifier is the system's own.
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    tls.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(tls)
}
