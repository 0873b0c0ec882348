use super::Setting;
use std::fmt;
use url::Url;

/// Push services to accept besides the known ones: origins of private ones, or of a test's own on this machine.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PushAllow(Vec<Url>);

impl PushAllow {
    pub fn origins(&self) -> &[Url] {
        &self.0
    }

    /// Whether a real installation may not have it: one of them is without TLS.
    pub fn is_for_tests(&self) -> bool {
        self.0.iter().any(|origin| origin.scheme() == "http")
    }
}

impl Setting for PushAllow {
    const NAME: &'static str = "PUSH_ALLOW";
    const EXPECTED: &'static str =
        "origins with commas between, such as https://push.example.com (http://localhost:PORT for a demo or a test)";

    fn parse(text: &str) -> Option<Self> {
        text.split(',')
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .map(origin)
            .collect::<Option<_>>()
            .map(Self)
    }
}

fn origin(text: &str) -> Option<Url> {
    let url = Url::parse(text).ok()?;
    let local = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    let anonymous = url.username().is_empty() && url.password().is_none();
    let bare = url.path() == "/" && url.query().is_none() && url.fragment().is_none() && anonymous;
    let safe = url.scheme() == "https" || url.scheme() == "http" && local;
    (safe && bare && url.has_host()).then_some(url)
}

impl fmt::Display for PushAllow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let origins: Vec<_> = self
            .0
            .iter()
            .map(|origin| origin.origin().ascii_serialization())
            .collect();
        f.write_str(&origins.join(","))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_are_parted_by_commas() {
        let allowed = PushAllow::parse("https://Push.example.com, http://localhost:4100").unwrap();
        assert_eq!(allowed.to_string(), "https://push.example.com,http://localhost:4100");
        assert!(allowed.is_for_tests());
        assert!(
            !PushAllow::parse("https://push.example.com:8443")
                .unwrap()
                .is_for_tests()
        );
    }

    #[test]
    fn plain_http_is_for_this_machine_only_and_an_origin_has_no_path() {
        for wrong in [
            "http://push.example.com",
            "https://push.example.com/path",
            "https://me@push.example.com",
            "push.example.com",
        ] {
            assert_eq!(PushAllow::parse(wrong), None, "{wrong}");
        }
    }
}
