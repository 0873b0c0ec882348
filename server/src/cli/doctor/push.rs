use super::Finding;
use crate::config::Settings;
use std::{net::SocketAddr, time::Duration};
use tokio::{
    net::{TcpStream, lookup_host},
    time::timeout,
};

const NAME: &str = "push";
const PATIENCE: Duration = Duration::from_secs(5);
const MEND: &str = "let this machine reach it by DNS and on that port; phones of this kind get no reminders until then";

/// Where the phones' push services are, and whose phones they are.
const SERVICES: [(&str, &str); 4] = [
    ("fcm.googleapis.com", "Android, Chrome"),
    ("web.push.apple.com", "iPhone, Safari"),
    ("updates.push.services.mozilla.com", "Firefox"),
    ("wns2-par02p.notify.windows.com", "Edge"),
];

/// Only opens connections: nothing is sent.
pub(super) async fn examine(settings: &Settings) -> Vec<Finding> {
    let known = SERVICES
        .iter()
        .map(|(host, whose)| ((*host).to_owned(), 443, (*whose).to_owned()));
    let more = settings.push_allow.origins().iter().filter_map(|origin| {
        let host = origin.host_str()?.trim_matches(['[', ']']);
        Some((
            host.to_owned(),
            origin.port_or_known_default()?,
            "from STIPPLE_PUSH_ALLOW".to_owned(),
        ))
    });
    let mut findings = Vec::new();
    for (host, port, whose) in known.chain(more) {
        findings.push(match reach(&host, port).await {
            Ok(()) => Finding::good(NAME, format!("{host} ({whose}) is in reach")),
            Err(fault) => Finding::bad(NAME, format!("{host} ({whose}): {fault}"), MEND),
        });
    }
    findings
}

async fn reach(host: &str, port: u16) -> Result<(), String> {
    let connected = async {
        let addresses: Vec<SocketAddr> = lookup_host((host, port))
            .await
            .map_err(|_| "its name is not known here".to_owned())?
            .collect();
        TcpStream::connect(&*addresses)
            .await
            .map_err(|error| format!("no connection on port {port}: {error}"))
    };
    match timeout(PATIENCE, connected).await {
        Ok(connected) => connected.map(drop),
        Err(_) => Err(format!("no answer in {} s", PATIENCE.as_secs())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::net::TcpListener;

    #[tokio::test]
    async fn a_service_is_in_reach_while_it_listens() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        assert_eq!(reach("127.0.0.1", port).await, Ok(()));
        drop(listener);
        assert!(reach("127.0.0.1", port).await.unwrap_err().contains("no connection"));
    }

    #[tokio::test]
    async fn a_name_that_nobody_knows_is_told() {
        assert_eq!(
            reach("push.invalid", 443).await.unwrap_err(),
            "its name is not known here"
        );
    }
}
