use super::Setting;
use std::{
    fmt,
    net::{IpAddr, SocketAddr},
};
use url::{Host, Url};

/// The origin at which people reach Stipple: links, cookies and VAPID follow it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl(Url);

impl BaseUrl {
    /// What a browser on this machine would type for this address.
    ///
    /// # Panics
    /// Never: an address and a port always make an origin.
    pub fn of_address(addr: SocketAddr) -> Self {
        let host = if addr.ip().is_unspecified() {
            "localhost".to_owned()
        } else {
            host_text(addr.ip())
        };
        #[allow(clippy::expect_used, reason = "an address and a port always make an origin")]
        Self::parse(&format!("http://{host}:{}", addr.port())).expect("an origin")
    }

    /// Scheme, host and port, without a slash at the end.
    pub fn origin(&self) -> String {
        self.0.origin().ascii_serialization()
    }

    pub fn is_https(&self) -> bool {
        self.0.scheme() == "https"
    }

    /// Whether only this machine can reach it: browsers trust it without TLS.
    pub fn is_loopback(&self) -> bool {
        match self.0.host() {
            Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
            Some(Host::Ipv4(ip)) => ip.is_loopback(),
            Some(Host::Ipv6(ip)) => ip.is_loopback(),
            None => false,
        }
    }

    pub fn url(&self) -> &Url {
        &self.0
    }
}

fn host_text(ip: IpAddr) -> String {
    match ip {
        IpAddr::V4(ip) => ip.to_string(),
        IpAddr::V6(ip) => format!("[{ip}]"),
    }
}

impl Setting for BaseUrl {
    const NAME: &'static str = "BASE_URL";
    const EXPECTED: &'static str = "an address without a path, such as https://aftercare.example.com";

    fn parse(text: &str) -> Option<Self> {
        let url = Url::parse(text).ok()?;
        let bare = url.path() == "/"
            && url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty()
            && url.password().is_none();
        (matches!(url.scheme(), "http" | "https") && url.has_host() && bare).then_some(Self(url))
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.origin())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_accepted_and_nothing_more_than_one() {
        assert_eq!(
            BaseUrl::parse("https://Clinic.example/").unwrap().origin(),
            "https://clinic.example"
        );
        assert_eq!(
            BaseUrl::parse("http://localhost:3000").unwrap().origin(),
            "http://localhost:3000"
        );
        for wrong in [
            "clinic.example",
            "ftp://clinic.example",
            "https://",
            "https://a.example/app",
            "https://a.example/?x",
            "https://me@a.example",
        ] {
            assert_eq!(BaseUrl::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_address_listened_on_makes_a_base_url() {
        let of = |addr: &str| BaseUrl::of_address(addr.parse().unwrap()).origin();
        assert_eq!(of("127.0.0.1:3000"), "http://127.0.0.1:3000");
        assert_eq!(of("0.0.0.0:8080"), "http://localhost:8080");
        assert_eq!(of("[::1]:3000"), "http://[::1]:3000");
    }

    #[test]
    fn loopback_is_told_from_the_rest() {
        let is = |text: &str| BaseUrl::parse(text).unwrap().is_loopback();
        assert!(is("http://localhost:3000") && is("http://127.0.0.1") && is("http://[::1]:3000"));
        assert!(!is("http://192.168.1.5:3000") && !is("https://localhost.example"));
    }
}
