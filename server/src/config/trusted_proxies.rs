use super::Setting;
use ipnet::IpNet;
use std::net::IpAddr;

/// The proxies whose `X-Forwarded-For` counts. Without it a proxy's address would share one rate limit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TrustedProxies(Vec<IpNet>);

impl TrustedProxies {
    pub fn holds(&self, ip: IpAddr) -> bool {
        self.0.iter().any(|net| net.contains(&ip))
    }
}

impl Setting for TrustedProxies {
    const NAME: &'static str = "TRUSTED_PROXIES";
    const EXPECTED: &'static str = "addresses or ranges with commas between, such as 127.0.0.1,10.0.0.0/8";

    fn parse(text: &str) -> Option<Self> {
        let net = |part: &str| {
            part.parse::<IpNet>()
                .ok()
                .or_else(|| part.parse::<IpAddr>().ok().map(IpNet::from))
        };
        text.split(',')
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .map(net)
            .collect::<Option<_>>()
            .map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_ranges_of_both_families_are_held() {
        let proxies = TrustedProxies::parse("127.0.0.1, 10.0.0.0/8,fd00::/8").unwrap();
        for inside in ["127.0.0.1", "10.9.8.7", "fd12::1"] {
            assert!(proxies.holds(inside.parse().unwrap()), "{inside}");
        }
        for outside in ["127.0.0.2", "11.0.0.1", "2001:db8::1"] {
            assert!(!proxies.holds(outside.parse().unwrap()), "{outside}");
        }
    }
}
