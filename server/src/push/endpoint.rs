//! Where a push may be sent. Endpoints come from browsers, that is from anybody: one is checked when it is stored and again when it is used.

use super::allowed::Allowed;
use url::{Host, Url};

/// Those of the known services are 150 to 1,000 bytes long.
const LONGEST: usize = 2048;

/// The known push services; each also owns the names below its own.
const KNOWN: [(&str, Service); 4] = [
    ("fcm.googleapis.com", Service::Google),
    ("push.services.mozilla.com", Service::Mozilla),
    ("push.apple.com", Service::Apple),
    ("notify.windows.com", Service::Microsoft),
];

/// Who runs a push service. All that metrics and logs say of an endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Service {
    Google,
    Mozilla,
    Apple,
    Microsoft,
    /// One that the settings name.
    Private,
}

impl Service {
    pub const fn key(self) -> &'static str {
        match self {
            Self::Google => "google",
            Self::Mozilla => "mozilla",
            Self::Apple => "apple",
            Self::Microsoft => "microsoft",
            Self::Private => "private",
        }
    }

    fn of(host: &str) -> Option<Self> {
        let below = |name: &str| host.strip_suffix(name).is_some_and(|rest| rest.ends_with('.'));
        KNOWN
            .into_iter()
            .find(|(name, _)| host == *name || below(name))
            .map(|(_, service)| service)
    }
}

/// Why nothing is ever sent to an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EndpointFault {
    #[error("the address is longer than {LONGEST} bytes")]
    TooLong,
    #[error("this is not an address")]
    NotAnAddress,
    #[error("the address must start with https:")]
    NotHttps,
    #[error("the address holds a name or a password")]
    Credentials,
    #[error("the host is a bare number")]
    BareNumber,
    #[error("the port is not 443")]
    OtherPort,
    #[error("the host is no known push service")]
    UnknownHost,
}

/// An address that was found safe to send to. Its path is a secret of the device's: it is never shown.
#[derive(Clone)]
pub struct Endpoint {
    pub url: Url,
    /// Scheme, host and, where it is not the usual one, port.
    pub origin: String,
    pub service: Service,
}

impl Endpoint {
    pub fn parse(address: &str, allowed: &Allowed) -> Result<Self, EndpointFault> {
        if address.len() > LONGEST {
            return Err(EndpointFault::TooLong);
        }
        let url = Url::parse(address).map_err(|_| EndpointFault::NotAnAddress)?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(EndpointFault::Credentials);
        }
        let origin = url.origin().ascii_serialization();
        let service = if allowed.names(&origin) {
            Service::Private
        } else {
            public(&url)?
        };
        Ok(Self { url, origin, service })
    }
}

impl std::fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Endpoint({})", self.service.key())
    }
}

/// Whether a subscription with this address may be kept.
pub fn check(address: &str, allowed: &Allowed) -> Result<(), EndpointFault> {
    Endpoint::parse(address, allowed).map(|_| ())
}

/// The rule for addresses that the settings do not name.
fn public(url: &Url) -> Result<Service, EndpointFault> {
    if url.scheme() != "https" {
        return Err(EndpointFault::NotHttps);
    }
    // `port` is absent where it is the scheme's own, written out or not.
    if url.port().is_some() {
        return Err(EndpointFault::OtherPort);
    }
    match url.host() {
        Some(Host::Domain(host)) => Service::of(host).ok_or(EndpointFault::UnknownHost),
        Some(Host::Ipv4(_) | Host::Ipv6(_)) => Err(EndpointFault::BareNumber),
        None => Err(EndpointFault::NotAnAddress),
    }
}

#[cfg(test)]
mod tests {
    use super::{super::allowed::allowed, *};
    use EndpointFault::{BareNumber, Credentials, NotAnAddress, NotHttps, OtherPort, TooLong, UnknownHost};

    fn fault(address: &str) -> Option<EndpointFault> {
        check(address, &Allowed::default()).err()
    }

    #[test]
    fn the_known_services_are_sent_to() {
        for (address, service) in [
            ("https://fcm.googleapis.com/fcm/send/a:b", Service::Google),
            ("https://updates.push.services.mozilla.com/wpush/v2/x", Service::Mozilla),
            ("https://web.push.apple.com/x", Service::Apple),
            ("https://db5p.notify.windows.com/w/?token=x", Service::Microsoft),
            ("https://fcm.googleapis.com:443/x", Service::Google),
            ("https://FCM.GoogleAPIs.com/x", Service::Google),
        ] {
            let endpoint = Endpoint::parse(address, &Allowed::default()).unwrap();
            assert_eq!(endpoint.service, service, "{address}");
        }
    }

    #[test]
    fn nothing_else_is() {
        for (address, why) in [
            ("http://fcm.googleapis.com/x", NotHttps),
            ("file:///etc/passwd", NotHttps),
            ("https://fcm.googleapis.com:8443/x", OtherPort),
            ("https://fcm.googleapis.com@evil.example/x", Credentials),
            ("https://u:p@fcm.googleapis.com/x", Credentials),
            ("https://127.0.0.1/x", BareNumber),
            ("https://0x7f.1/x", BareNumber),
            ("https://2130706433/x", BareNumber),
            ("https://[::1]/x", BareNumber),
            ("https://[::ffff:10.0.0.1]/x", BareNumber),
            ("https://localhost/x", UnknownHost),
            ("https://evil.example/fcm.googleapis.com", UnknownHost),
            ("https://evilfcm.googleapis.com/x", UnknownHost),
            ("https://fcm.googleapis.com.evil.example/x", UnknownHost),
            ("https://fcm.googleapis.com./x", UnknownHost),
            ("https://storage.googleapis.com/x", UnknownHost),
            ("https://notpush.apple.com/x", UnknownHost),
            ("https:", NotAnAddress),
            ("", NotAnAddress),
            ("not an address", NotAnAddress),
        ] {
            assert_eq!(fault(address), Some(why), "{address}");
        }
        let long = format!("https://fcm.googleapis.com/{}", "x".repeat(LONGEST));
        assert_eq!(fault(&long), Some(TooLong));
    }

    #[test]
    fn an_origin_of_the_settings_is_taken_to_the_letter() {
        let allowed = allowed(&["http://localhost:9000", "https://push.example.org"]);
        assert_eq!(check("http://localhost:9000/wpush/1", &allowed), Ok(()));
        assert_eq!(check("https://push.example.org/1", &allowed), Ok(()));
        for (address, why) in [
            ("http://localhost:9001/wpush/1", NotHttps),
            ("http://u@localhost:9000/wpush/1", Credentials),
            ("https://push.example.org:444/1", OtherPort),
            ("https://sub.push.example.org/1", UnknownHost),
            ("http://push.example.org/1", NotHttps),
        ] {
            assert_eq!(check(address, &allowed), Err(why), "{address}");
        }
    }

    #[test]
    fn an_address_is_never_shown() {
        let endpoint = Endpoint::parse("https://fcm.googleapis.com/secret", &Allowed::default()).unwrap();
        assert!(!format!("{endpoint:?}").contains("secret"));
    }
}
