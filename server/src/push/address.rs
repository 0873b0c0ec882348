//! Which network addresses are anybody's, and which are ours or our neighbours'.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Whether an address is reached over the public network (the IANA registries of special-purpose addresses, RFC 6890).
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let shared = matches!(address.octets(), [100, 64..=127, ..]);
    let assignments = matches!(address.octets(), [192, 0, 0, _]);
    let relay_anycast = matches!(address.octets(), [192, 88, 99, _]);
    let benchmarks = matches!(address.octets(), [198, 18 | 19, ..]);
    let this_network_or_multicast_or_reserved = matches!(address.octets(), [0 | 224..=255, ..]);
    !(shared
        || assignments
        || relay_anycast
        || benchmarks
        || this_network_or_multicast_or_reserved
        || address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_documentation())
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    if let Some(inner) = carried_v4(address) {
        return is_public_v4(inner);
    }
    match address.segments() {
        // Protocol assignments with Teredo, and documentation; 6to4; documentation again.
        [0x2001, 0..=0x01ff | 0x0db8, ..] | [0x2002, ..] | [0x3fff, 0..=0x0fff, ..] => false,
        // Global unicast. All else is loopback, unique local, link-local, multicast or not given out.
        [first, ..] => first & 0xe000 == 0x2000,
    }
}

/// The IPv4 address that a mapped (`::ffff:0:0/96`) or a translated (`64:ff9b::/96`) address stands for.
fn carried_v4(address: Ipv6Addr) -> Option<Ipv4Addr> {
    match address.segments() {
        [0, 0, 0, 0, 0, 0xffff, high, low] | [0x64, 0xff9b, 0, 0, 0, 0, high, low] => {
            let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
            Some(Ipv4Addr::new(a, b, c, d))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn public_addresses_are_reached() {
        let public =
            "142.250.74.10 9.9.9.9 100.63.255.255 100.128.0.0 172.32.0.1 2a00:1450:4001:80e::200a 64:ff9b::8efa:4a0a";
        for address in public.split(' ') {
            assert!(is_public(address.parse().unwrap()), "{address}");
        }
    }

    #[test]
    fn private_and_special_addresses_are_not() {
        let v4 = "0.0.0.0 10.0.0.1 100.64.0.1 100.127.255.255 127.0.0.1 127.8.8.8 169.254.169.254 172.16.0.1 172.31.255.255 \
                  192.0.0.8 192.0.2.1 192.88.99.1 192.168.1.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 240.0.0.1 \
                  255.255.255.255";
        let v6 = ":: ::1 ::7f00:1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 64:ff9b::7f00:1 64:ff9b:1::1 100::1 2001::1 2001:db8::1 \
                  2002:7f00:1:: 3fff::1 5f00::1 fc00::1 fd12:3456::1 fe80::1 fec0::1 ff02::1";
        for address in v4.split(' ').chain(v6.split(' ')) {
            assert!(!is_public(address.parse().unwrap()), "{address}");
        }
    }
}
