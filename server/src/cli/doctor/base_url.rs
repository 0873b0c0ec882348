use super::Finding;
use crate::{
    config::{BaseUrl, Settings},
    startup::Kind,
};

const NAME: &str = "base URL";
const MEND: &str = "put a proxy with a certificate before it, and set STIPPLE_BASE_URL=https://…";

/// Phones allow push and the Home Screen only with TLS; this machine itself is trusted without it.
pub(super) fn examine(settings: &Settings, kind: Option<Kind>) -> Finding {
    let trial = matches!(kind, Some(Kind::Demo | Kind::Test));
    match &settings.base_url {
        Some(url) if url.is_https() => Finding::good(NAME, url.to_string()),
        Some(url) if url.is_loopback() && trial => {
            Finding::good(NAME, format!("{url}, for a look around on this machine"))
        }
        Some(url) => Finding::bad(NAME, format!("{url}: without TLS, phones allow no push"), MEND),
        None => {
            let url = BaseUrl::of_address(settings.addr.0);
            if trial {
                Finding::good(NAME, format!("{url}, for a look around on this machine"))
            } else {
                Finding::bad(
                    NAME,
                    format!("not set: links lead to {url}, which only this machine reaches"),
                    MEND,
                )
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Source;

    fn finding(base_url: &str, kind: Kind) -> Finding {
        let settings = Settings::read(&Source::of_variables([("STIPPLE_BASE_URL", base_url)])).unwrap();
        examine(&settings, Some(kind))
    }

    #[test]
    fn an_installation_for_phones_needs_tls_and_a_demo_does_not() {
        assert!(!finding("https://aftercare.example.com", Kind::Real).is_bad());
        assert!(finding("http://localhost:3000", Kind::Real).is_bad());
        assert!(finding("", Kind::Real).is_bad());
        assert!(!finding("http://localhost:3000", Kind::Demo).is_bad());
        assert!(!finding("", Kind::Demo).is_bad());
    }
}
