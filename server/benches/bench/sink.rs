//! A push service that accepts everything after a while and only counts: HTTP/2 over TLS on this machine.

use axum::{body::Body, http::Response};
use hyper::{Request, body::Incoming, service::service_fn};
use hyper_util::{
    rt::{TokioExecutor, TokioIo},
    server::conn::auto::Builder,
};
use rustls::{ServerConfig, crypto::ring, pki_types::CertificateDer};
use std::{
    convert::Infallible,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::{
    net::{TcpListener, TcpStream},
    time::{Instant, sleep_until},
};
use tokio_rustls::TlsAcceptor;

pub struct Sink {
    pub origin: String,
    /// What vouches for it.
    pub certificate: CertificateDer<'static>,
    /// The same, as text.
    pub pem: String,
    taken: Arc<AtomicUsize>,
}

impl Sink {
    /// Each answer comes `after` so long.
    pub async fn open(after: Duration) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("a port").port();
        let certified = rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
        let certificate = certified.cert.der().clone();
        let key = certified.signing_key.serialize_der().try_into().expect("a key");
        let mut tls = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_no_client_auth()
            .with_single_cert(vec![certificate.clone()], key)
            .expect("a certificate");
        tls.alpn_protocols = vec![b"h2".to_vec()];
        let taken = Arc::new(AtomicUsize::new(0));
        tokio::spawn(accept(listener, TlsAcceptor::from(Arc::new(tls)), taken.clone(), after));
        Self {
            origin: format!("https://localhost:{port}"),
            certificate,
            pem: certified.cert.pem(),
            taken,
        }
    }

    pub fn taken(&self) -> usize {
        self.taken.load(Ordering::Relaxed)
    }
}

async fn accept(listener: TcpListener, acceptor: TlsAcceptor, taken: Arc<AtomicUsize>, after: Duration) {
    while let Ok((stream, _)) = listener.accept().await {
        let _ = stream.set_nodelay(true);
        tokio::spawn(serve(stream, acceptor.clone(), taken.clone(), after));
    }
}

/// Answers of the same few milliseconds go out together, as from a service that is busy with others too: the sink takes less of the cores that are measured.
fn on_grid(at: Instant, began: Instant) -> Instant {
    const STEP: u128 = 4_000;
    let steps = (at - began).as_micros().div_ceil(STEP);
    began + Duration::from_micros(u64::try_from(steps * STEP).expect("a run is short"))
}

async fn serve(stream: TcpStream, acceptor: TlsAcceptor, taken: Arc<AtomicUsize>, after: Duration) {
    let Ok(stream) = acceptor.accept(stream).await else {
        return;
    };
    let began = Instant::now();
    let answer = service_fn(move |request: Request<Incoming>| {
        let taken = taken.clone();
        async move {
            let _ = axum::body::to_bytes(Body::new(request.into_body()), 4096).await;
            sleep_until(on_grid(Instant::now() + after, began)).await;
            taken.fetch_add(1, Ordering::Relaxed);
            let mut response = Response::new(Body::empty());
            *response.status_mut() = axum::http::StatusCode::CREATED;
            Ok::<_, Infallible>(response)
        }
    });
    let mut server = Builder::new(TokioExecutor::new());
    server.http2().max_concurrent_streams(100);
    let _ = server.serve_connection(TokioIo::new(stream), answer).await;
}
