//! From a push service's name to addresses, at the moment of sending: a name that is allowed may still point into our own network.

use super::{address::is_public, allowed::Allowed};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::{net::SocketAddr, sync::Arc};

/// Resolves as the system does and keeps the public addresses; a host that the settings name keeps all of its.
#[derive(Clone, Debug)]
pub struct PublicOnly {
    allowed: Arc<Allowed>,
}

#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("the name of a push service points at private addresses only")]
pub struct PrivateAddress;

impl PublicOnly {
    pub fn new(allowed: Arc<Allowed>) -> Self {
        Self { allowed }
    }

    fn keep(&self, host: &str, found: impl Iterator<Item = SocketAddr>) -> Result<Vec<SocketAddr>, PrivateAddress> {
        let trusted = self.allowed.trusts(host);
        let kept: Vec<_> = found.filter(|address| trusted || is_public(address.ip())).collect();
        if kept.is_empty() { Err(PrivateAddress) } else { Ok(kept) }
    }
}

impl Resolve for PublicOnly {
    fn resolve(&self, name: Name) -> Resolving {
        let this = self.clone();
        Box::pin(async move {
            // The port is filled in by the caller.
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let kept = this.keep(name.as_str(), found)?;
            Ok(Box::new(kept.into_iter()) as Addrs)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{super::allowed::allowed, *};

    fn kept(host: &str, found: &[&str]) -> Option<usize> {
        let found = found.iter().map(|address| SocketAddr::new(address.parse().unwrap(), 0));
        PublicOnly::new(Arc::new(allowed(&["http://localhost:9000"])))
            .keep(host, found)
            .ok()
            .map(|kept| kept.len())
    }

    #[test]
    fn a_known_name_that_points_inward_leads_nowhere() {
        assert_eq!(
            kept("fcm.googleapis.com", &["127.0.0.1", "fd00::1", "::ffff:10.0.0.1"]),
            None
        );
        assert_eq!(kept("fcm.googleapis.com", &["10.0.0.1", "142.250.74.10"]), Some(1));
    }

    #[test]
    fn a_host_of_the_settings_may_be_near() {
        assert_eq!(kept("localhost", &["127.0.0.1", "::1"]), Some(2));
    }

    #[tokio::test]
    async fn the_system_is_asked() {
        let near = PublicOnly::new(Arc::new(allowed(&["http://localhost:9000"])));
        assert!(near.resolve("localhost".parse().unwrap()).await.is_ok());
        let far = PublicOnly::new(Arc::new(Allowed::default()));
        let refused = far.resolve("localhost".parse().unwrap()).await.err().unwrap();
        assert!(refused.is::<PrivateAddress>());
    }
}
