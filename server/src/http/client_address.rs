//! Whose request it is, as far as addresses tell: for rate limits, and for counting wrong codes.

use super::listen::Peer;
use crate::config::TrustedProxies;
use axum::{extract::Request, http::HeaderMap};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

const FORWARDED_FOR: &str = "x-forwarded-for";
const FORWARDING_HEADERS: [&str; 4] = [FORWARDED_FOR, "forwarded", "x-real-ip", "via"];

/// Where a request came from, as far as it can be believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClientAddress {
    pub ip: IpAddr,
    /// A program on this machine, without a proxy between.
    pub is_local: bool,
}

impl ClientAddress {
    pub fn of(request: &Request, proxies: &TrustedProxies) -> Self {
        // Without a peer there was no connection: a test's request, made in this process.
        let peer = request
            .extensions()
            .get::<Peer>()
            .map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |peer| peer.0.ip());
        let headers = request.headers();
        let forwarded = FORWARDING_HEADERS.iter().any(|name| headers.contains_key(*name));
        Self {
            ip: believed(peer.to_canonical(), headers, proxies),
            is_local: peer.to_canonical().is_loopback() && !forwarded,
        }
    }

    /// What limits are kept by: an IPv4 address, or the 64 bits of an IPv6 address that one household has.
    pub fn key(&self) -> IpAddr {
        match self.ip {
            IpAddr::V6(ip) => IpAddr::V6(Ipv6Addr::from_bits(ip.to_bits() & !u128::from(u64::MAX))),
            v4 @ IpAddr::V4(_) => v4,
        }
    }
}

/// From the right, the first address that is not a trusted proxy's: what stands left of it, anybody may have written.
fn believed(peer: IpAddr, headers: &HeaderMap, proxies: &TrustedProxies) -> IpAddr {
    let mut ip = peer;
    let chain = headers
        .get_all(FORWARDED_FOR)
        .iter()
        .rev()
        .filter_map(|value| value.to_str().ok());
    for hop in chain.flat_map(|value| value.rsplit(',')) {
        if !proxies.holds(ip) {
            break;
        }
        let Ok(before) = hop.trim().parse::<IpAddr>() else {
            break;
        };
        ip = before.to_canonical();
    }
    ip
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Setting;
    use axum::body::Body;

    fn client(peer: &str, forwarded: &[&str], proxies: &str) -> ClientAddress {
        let mut request = Request::new(Body::empty());
        request
            .extensions_mut()
            .insert(Peer((peer.parse::<IpAddr>().unwrap(), 40000).into()));
        for value in forwarded {
            request.headers_mut().append(FORWARDED_FOR, value.parse().unwrap());
        }
        ClientAddress::of(&request, &TrustedProxies::parse(proxies).unwrap())
    }

    fn ip(peer: &str, forwarded: &[&str], proxies: &str) -> String {
        client(peer, forwarded, proxies).ip.to_string()
    }

    #[test]
    fn a_stranger_cannot_choose_an_address() {
        assert_eq!(ip("203.0.113.9", &["198.51.100.1"], "10.0.0.0/8"), "203.0.113.9");
        assert_eq!(ip("203.0.113.9", &["198.51.100.1"], ""), "203.0.113.9");
    }

    #[test]
    fn a_trusted_proxy_tells_who_came_to_it_and_nothing_before_that_counts() {
        assert_eq!(ip("10.0.0.2", &["198.51.100.1"], "10.0.0.0/8"), "198.51.100.1");
        assert_eq!(
            ip("10.0.0.2", &["192.0.2.66, 198.51.100.1, 10.0.0.3"], "10.0.0.0/8"),
            "198.51.100.1"
        );
        assert_eq!(
            ip("10.0.0.2", &["192.0.2.66", "198.51.100.1"], "10.0.0.0/8"),
            "198.51.100.1"
        );
    }

    #[test]
    fn a_garbled_chain_ends_at_the_last_address_that_was_believed() {
        assert_eq!(ip("10.0.0.2", &["198.51.100.1, unknown"], "10.0.0.0/8"), "10.0.0.2");
    }

    #[test]
    fn one_household_has_one_key() {
        let key = |text: &str| client(text, &[], "").key();
        assert_eq!(key("2001:db8:1:2::1"), key("2001:db8:1:2:ffff::9"));
        assert_ne!(key("2001:db8:1:2::1"), key("2001:db8:1:3::1"));
        assert_eq!(key("::ffff:192.0.2.1"), key("192.0.2.1"));
        assert_ne!(key("192.0.2.1"), key("192.0.2.2"));
    }

    #[test]
    fn only_a_program_on_this_machine_is_local() {
        assert!(client("127.0.0.1", &[], "").is_local && client("::1", &[], "").is_local);
        assert!(!client("127.0.0.1", &["127.0.0.1"], "").is_local);
        assert!(!client("192.0.2.1", &[], "").is_local);
    }
}
