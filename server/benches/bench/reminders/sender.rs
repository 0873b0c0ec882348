//! The process that sends: `deliver DATABASE ORIGIN CERTIFICATE`; and the same without a database, `send ORIGIN CERTIFICATE COUNT`.

use crate::{
    child,
    crowd::noon,
    encryption::{PAYLOAD, subscription},
};
use care::{
    clock::{Clock, ShiftedClock, SystemClock},
    reminder::Subscription,
    store::Db,
};
use chrono::Timelike;
use futures_util::{StreamExt, stream};
use reqwest::header::{AUTHORIZATION, CONTENT_ENCODING, HeaderMap, HeaderValue};
use rustls::pki_types::CertificateDer;
use server::push::{
    allowed::Allowed,
    client::{Client, Patience},
    delivery::Courier,
    dispatcher::{Dispatcher, Pace},
    endpoint::Endpoint,
    envelope::seal_beside,
    outcome::Outcome,
    vapid::{Key, Vapid},
};
use std::{path::PathBuf, sync::Arc};
use tokio_util::sync::CancellationToken;
use url::Url;

/// As many requests at once as the sender itself has under way.
const AT_ONCE: usize = 256;

/// The evening on which all of them are due.
pub fn evening() -> chrono::DateTime<chrono::Utc> {
    noon(SystemClock.now()).with_hour(19).expect("an evening")
}

fn allowed(origin: &str) -> Arc<Allowed> {
    let origin: Url = origin.parse().expect("an origin");
    Arc::new(Allowed::from_iter([&origin]))
}

fn client(allowed: &Arc<Allowed>, certificate: String) -> Client {
    let authority = CertificateDer::from(std::fs::read(PathBuf::from(certificate)).expect("a certificate"));
    Client::new(allowed.clone(), Patience::default(), &[authority]).expect("a client")
}

fn vapid() -> Vapid {
    Vapid::new(Key::new().expect("a key"), "mailto:push@clinic.example".into())
}

pub async fn deliver(arguments: Vec<String>) {
    let [url, origin, certificate] = <[String; 3]>::try_from(arguments).expect("three arguments");
    let db = Db::open(&url).await.expect("the database");
    let allowed = allowed(&origin);
    let stop = CancellationToken::new();
    child::ready("ready");
    child::told().await;
    let clock = Arc::new(ShiftedClock::starting_at(evening()));
    let courier = Courier {
        client: client(&allowed, certificate),
        vapid: vapid(),
        allowed,
        clock: clock.clone(),
        base_url: "https://clinic.example".into(),
        postman: None,
    };
    let dispatcher = Dispatcher::new(db, clock, Arc::new(courier), Pace::default());
    let running = tokio::spawn(dispatcher.run(stop.clone()));
    child::told().await;
    stop.cancel();
    running.await.expect("a dispatcher");
}

/// Only encrypts, signs and sends, as a delivery does. Says how many messages it sent in a second of a core.
pub async fn send(arguments: Vec<String>) {
    let [origin, certificate, count] = <[String; 3]>::try_from(arguments).expect("three arguments");
    let count: u32 = count.parse().expect("a number");
    let allowed = allowed(&origin);
    let (client, vapid) = (client(&allowed, certificate), vapid());
    let keys = subscription().keys;
    let to = Subscription {
        id: care::ids::SubscriptionId::from_u128(1),
        endpoint: format!("{origin}/push/0"),
        p256dh: keys.p256dh,
        auth: keys.auth,
        not_before: None,
    };
    let before = child::core_seconds(std::process::id());
    let one = async |_| {
        let endpoint = Endpoint::parse(&to.endpoint, &allowed).expect("an endpoint");
        let turn = client.turn(&endpoint.origin).await.expect("a turn");
        let body = seal_beside(Arc::from(PAYLOAD), &to).await.expect("a message");
        let mut headers = HeaderMap::new();
        headers.insert(
            AUTHORIZATION,
            vapid.header(&endpoint.origin, &SystemClock).expect("a signature"),
        );
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static("aes128gcm"));
        headers.insert("ttl", 3600.into());
        let outcome = client.post(turn, endpoint.url, headers, body, &SystemClock).await;
        assert!(outcome == Outcome::Accepted, "{outcome}");
    };
    stream::iter(0..count).for_each_concurrent(AT_ONCE, one).await;
    let took = child::core_seconds(std::process::id()) - before;
    child::ready(&(f64::from(count) / took).to_string());
    child::told().await;
}
