//! Connections, with and without TLS. Made by hand, so that an answer may also be none.

use super::Book;
use axum::body::Body;
use hyper::{Request, body::Incoming, service::service_fn};
use hyper_util::{
    rt::{TokioExecutor, TokioIo},
    server::conn::auto::Builder,
};
use rcgen::CertifiedKey;
use std::sync::Arc;
use tokio::{
    io::{AsyncRead, AsyncWrite, AsyncWriteExt},
    net::TcpListener,
    task::JoinSet,
    time::{Duration, sleep},
};
use tokio_rustls::TlsAcceptor;

/// Instead of an answer: the connection closes, or on HTTP/2 the stream.
#[derive(Debug, thiserror::Error)]
#[error("reset")]
pub struct Reset;

pub(super) async fn serve_plain(listener: TcpListener, book: Arc<Book>) {
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        connections.spawn(serve(stream, book.clone()));
    }
}

pub(super) async fn serve_tls(listener: TcpListener, certified: CertifiedKey<rcgen::KeyPair>, book: Arc<Book>) {
    let key = certified.signing_key.serialize_der().try_into().unwrap();
    let mut tls = rustls::ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certified.cert.der().clone()], key)
        .unwrap();
    tls.alpn_protocols = vec![b"h2".to_vec()];
    let acceptor = TlsAcceptor::from(Arc::new(tls));
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        let (acceptor, book) = (acceptor.clone(), book.clone());
        connections.spawn(async move {
            if let Ok(stream) = acceptor.accept(stream).await {
                serve(stream, book).await;
            }
        });
    }
}

async fn serve(stream: impl AsyncRead + AsyncWrite + Send + Unpin + 'static, book: Arc<Book>) {
    let answer = service_fn(move |request: Request<Incoming>| book.clone().answer(request.map(Body::new)));
    let mut server = Builder::new(TokioExecutor::new());
    server.http2().max_concurrent_streams(100);
    let _ = server.serve_connection(TokioIo::new(stream), answer).await;
}

/// Answers nobody's request, one byte a second.
pub(super) async fn drip(listener: TcpListener) {
    let mut connections = JoinSet::new();
    while let Ok((mut stream, _)) = listener.accept().await {
        connections.spawn(async move {
            for byte in b"HTTP/1.1 201 Created" {
                let _ = stream.write_all(&[*byte]).await;
                sleep(Duration::from_secs(1)).await;
            }
        });
    }
}
