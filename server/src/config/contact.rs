use super::Setting;
use url::Url;

/// Whom a push service writes to when something is wrong: the `sub` of VAPID (RFC 8292, section 2.1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact(String);

impl Contact {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Setting for Contact {
    const NAME: &'static str = "CONTACT";
    const EXPECTED: &'static str =
        "an address that push services may write to, such as mailto:care@clinic.com, not at localhost";

    fn parse(text: &str) -> Option<Self> {
        let url = Url::parse(text).ok()?;
        let reachable = |host: &str| host.contains('.') && !host.ends_with(".localhost");
        let right = match url.scheme() {
            "mailto" => url
                .path()
                .split_once('@')
                .is_some_and(|(name, host)| !name.is_empty() && reachable(host)),
            "https" => url.host_str().is_some_and(reachable),
            _ => false,
        };
        right.then(|| Self(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_every_push_service_accepts_is_a_contact() {
        assert!(Contact::parse("mailto:care@clinic.example").is_some());
        assert!(Contact::parse("https://clinic.example/contact").is_some());
        for wrong in [
            "care@clinic.example",
            "mailto:care@localhost",
            "mailto:@clinic.example",
            "http://clinic.example",
            "https://localhost",
        ] {
            assert_eq!(Contact::parse(wrong), None, "{wrong}");
        }
    }
}
