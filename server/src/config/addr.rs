use super::Setting;
use std::net::{Ipv4Addr, SocketAddr};

/// Where to listen. Port 0 takes a free one, which the start's log line names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Addr(pub SocketAddr);

impl Default for Addr {
    fn default() -> Self {
        Self((Ipv4Addr::LOCALHOST, 3000).into())
    }
}

impl Setting for Addr {
    const NAME: &'static str = "ADDR";
    const EXPECTED: &'static str = "an address and a port, such as 127.0.0.1:3000 or [::]:3000";

    fn parse(text: &str) -> Option<Self> {
        text.parse().ok().map(Self)
    }
}
