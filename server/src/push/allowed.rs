//! Push services that the settings add to the known ones: private ones, and those of tests.

use std::collections::BTreeSet;
use url::Url;

/// Origins that may be sent to, each to the letter. Their hosts may be on a private network.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Allowed {
    origins: BTreeSet<String>,
    hosts: BTreeSet<String>,
}

impl Allowed {
    pub fn names(&self, origin: &str) -> bool {
        self.origins.contains(origin)
    }

    /// Whether the host of a named origin: it may resolve to any address.
    pub fn trusts(&self, host: &str) -> bool {
        self.hosts.contains(host)
    }
}

impl<'a> FromIterator<&'a Url> for Allowed {
    fn from_iter<T: IntoIterator<Item = &'a Url>>(origins: T) -> Self {
        let mut allowed = Self::default();
        for url in origins {
            allowed.hosts.extend(url.host_str().map(str::to_owned));
            allowed.origins.insert(url.origin().ascii_serialization());
        }
        allowed
    }
}

#[cfg(test)]
pub(super) fn allowed(origins: &[&str]) -> Allowed {
    let origins: Vec<_> = origins.iter().map(|origin| Url::parse(origin).unwrap()).collect();
    origins.iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_are_compared_as_browsers_write_them() {
        let allowed = allowed(&["https://Push.Example.org:443/", "http://127.0.0.1:8080"]);
        assert!(allowed.names("https://push.example.org") && allowed.trusts("push.example.org"));
        assert!(allowed.names("http://127.0.0.1:8080") && !allowed.names("http://127.0.0.1"));
        assert!(!allowed.names("https://sub.push.example.org") && !allowed.trusts("sub.push.example.org"));
    }

    #[test]
    fn nothing_is_added_by_itself() {
        assert!(!Allowed::default().names("null") && !Allowed::default().trusts("localhost"));
    }
}
