//! Accepts connections and serves them until the shutdown, then lets the requests under way finish.

use axum::{Router, body::Body, extract::Request};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use std::{io, net::SocketAddr, sync::Arc, time::Duration};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::Semaphore,
    time::{sleep, timeout},
};
use tokio_util::sync::CancellationToken;
use tower::ServiceExt;

/// How long a connection may take to send a request's head, or stand idle between two.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long requests under way may take after a shutdown was asked for.
const GRACE: Duration = Duration::from_secs(10);
/// More wait in the kernel's queue until one closes.
const MOST_CONNECTIONS: usize = 4096;

/// What each connection holds of a body that is on its way: as much as it takes, and no more where many bring photos at once. Bytes.
const MOST_BUFFERED: usize = 64 * 1024;

/// The address at the other end of the connection: a person's, or a proxy's.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub SocketAddr);

/// Returns when the last request has ended, or its time was up.
pub async fn serve(listener: TcpListener, router: Router, shutdown: CancellationToken) {
    let connections = GracefulShutdown::new();
    let room = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    while let Some(Ok(permit)) = shutdown.run_until_cancelled(room.clone().acquire_owned()).await {
        let Some((stream, peer)) = shutdown.run_until_cancelled(accept(&listener)).await else {
            break;
        };
        let router = router.clone();
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(PATIENCE)
            .max_buf_size(MOST_BUFFERED)
            .serve_connection(
                TokioIo::new(stream),
                service_fn(move |request: Request<Incoming>| {
                    let mut request = request.map(Body::new);
                    request.extensions_mut().insert(Peer(peer));
                    router.clone().oneshot(request)
                }),
            );
        let connection = connections.watch(connection);
        tokio::spawn(async move {
            // Broken off by the other side, or not HTTP: nothing that anyone here could mend.
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection broke off");
            }
            drop(permit);
        });
    }
    drop(listener);
    if timeout(GRACE, connections.shutdown()).await.is_err() {
        tracing::warn!(
            "requests were still under way after {} s and are broken off",
            GRACE.as_secs()
        );
    }
}

/// The next connection. One that fails while it is accepted is passed over; out of file handles, it waits for some to be free.
async fn accept(listener: &TcpListener) -> (TcpStream, SocketAddr) {
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => {
                // Without it, small writes wait for the other side's delayed acknowledgements.
                if let Err(error) = stream.set_nodelay(true) {
                    tracing::debug!(%error, "a connection was gone before it was served");
                    continue;
                }
                return (stream, peer);
            }
            Err(error) if is_of_one_connection(&error) => {}
            Err(error) => {
                tracing::error!(%error, "no connection can be accepted; trying again in a second");
                sleep(Duration::from_secs(1)).await;
            }
        }
    }
}

fn is_of_one_connection(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::routing::get;
    use std::future::pending;
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        task::JoinHandle,
        time::Instant,
    };

    async fn start() -> (SocketAddr, CancellationToken, JoinHandle<()>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let addr = listener.local_addr().unwrap();
        let router = Router::new()
            .route("/", get(|| async { "here" }))
            .route("/never", get(pending::<()>));
        let stop = CancellationToken::new();
        (addr, stop.clone(), tokio::spawn(serve(listener, router, stop)))
    }

    async fn connect(addr: SocketAddr, request: &str) -> TcpStream {
        let mut connection = TcpStream::connect(addr).await.unwrap();
        connection.write_all(request.as_bytes()).await.unwrap();
        connection
    }

    async fn read(mut connection: TcpStream) -> String {
        let mut answer = String::new();
        connection.read_to_string(&mut answer).await.unwrap();
        answer
    }

    #[tokio::test(start_paused = true)]
    async fn who_does_not_finish_a_request_is_not_waited_for() {
        let (addr, _stop, _serving) = start().await;
        for beginning in ["", "GET / HTTP/1.1\r\nhost: x\r\n", "GET / HTTP/1.1\r\nhost: x\r\n\r\n"] {
            let began = Instant::now();
            let answer = read(connect(addr, beginning).await).await;
            assert_eq!(answer.contains("here"), beginning.ends_with("\r\n\r\n"), "{answer}");
            assert!(
                began.elapsed() <= PATIENCE * 2,
                "closed in time, also when idle after an answer"
            );
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_request_that_never_ends_holds_the_stop_up_no_longer_than_its_grace() {
        let (addr, stop, serving) = start().await;
        let stuck = connect(addr, "GET /never HTTP/1.1\r\nhost: x\r\n\r\n").await;
        // Served once it has been answered, so the stuck one before it was accepted.
        assert!(
            read(connect(addr, "GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await)
                .await
                .contains("here")
        );
        let asked = Instant::now();
        stop.cancel();
        serving.await.unwrap();
        assert!((GRACE..GRACE * 2).contains(&asked.elapsed()));
        assert!(TcpStream::connect(addr).await.is_err(), "nobody listens any more");
        drop(stuck);
    }

    #[tokio::test(start_paused = true)]
    async fn an_idle_connection_does_not_hold_the_stop_up() {
        let (addr, stop, serving) = start().await;
        let mut idle = connect(addr, "GET / HTTP/1.1\r\nhost: x\r\n\r\n").await;
        let mut some = [0; 16];
        idle.read_exact(&mut some).await.unwrap();
        let asked = Instant::now();
        stop.cancel();
        serving.await.unwrap();
        assert!(asked.elapsed() < Duration::from_secs(1));
    }
}
