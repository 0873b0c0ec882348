//! A line to a database that can be cut.

use std::io;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{
        TcpListener, TcpStream,
        tcp::{OwnedReadHalf, OwnedWriteHalf},
    },
    sync::watch,
    task::{JoinHandle, JoinSet},
};
use url::Url;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Open,
    /// Nothing comes through, and nobody is told.
    Still,
    /// All connections end, and none begins: what is seen of a server that starts anew.
    Closed,
}

/// Ends when dropped.
pub struct Line {
    /// Of the database, through this line.
    pub url: String,
    state: watch::Sender<State>,
    task: JoinHandle<()>,
}

impl Line {
    pub async fn to(url: &str) -> Self {
        let mut url: Url = url.parse().unwrap();
        let there = format!("{}:{}", url.host_str().unwrap(), url.port().unwrap_or(5432));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        url.set_host(Some("127.0.0.1")).unwrap();
        url.set_port(Some(listener.local_addr().unwrap().port())).unwrap();
        let (state, seen) = watch::channel(State::Open);
        Self {
            url: url.into(),
            state,
            task: tokio::spawn(carry(listener, there, seen)),
        }
    }

    pub fn set(&self, state: State) {
        self.state.send_replace(state);
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn carry(listener: TcpListener, there: String, state: watch::Receiver<State>) {
    let mut connections = JoinSet::new();
    while let Ok((near, _)) = listener.accept().await {
        let (there, state) = (there.clone(), state.clone());
        connections.spawn(async move {
            let mut closed = state.clone();
            tokio::select! {
                _ = connect(near, &there, state) => {}
                _ = closed.wait_for(|state| *state == State::Closed) => {}
            }
        });
    }
}

async fn connect(near: TcpStream, there: &str, state: watch::Receiver<State>) -> io::Result<()> {
    let (from_near, to_near) = near.into_split();
    let (from_far, to_far) = TcpStream::connect(there).await?.into_split();
    tokio::select! {
        ended = pump(from_near, to_far, state.clone()) => ended,
        ended = pump(from_far, to_near, state) => ended,
    }
}

async fn pump(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, mut state: watch::Receiver<State>) -> io::Result<()> {
    let mut bytes = vec![0; 16 * 1024];
    loop {
        let count = from.read(&mut bytes).await?;
        if count == 0 {
            return Ok(());
        }
        let _ = state.wait_for(|state| *state == State::Open).await;
        to.write_all(&bytes[..count]).await?;
    }
}
