use super::{
    caller::Caller,
    fault::{Answer, Fault},
};
use crate::{http::Gear, push::endpoint};
use axum::{Json, extract::State, http::StatusCode};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use care::{
    Actor,
    reminder::{self, SubscriptionDraft, unsubscribe},
};
use p256::PublicKey;
use serde::Deserialize;

/// What `PushSubscription.toJSON()` gives in every browser; it may hold more, such as an expiry that no push service sets.
#[derive(Deserialize)]
pub(super) struct BrowserSubscription {
    endpoint: String,
    keys: Keys,
}

#[derive(Deserialize)]
struct Keys {
    p256dh: String,
    auth: String,
}

impl From<BrowserSubscription> for SubscriptionDraft {
    fn from(BrowserSubscription { endpoint, keys }: BrowserSubscription) -> Self {
        Self {
            endpoint,
            p256dh: keys.p256dh,
            auth: keys.auth,
        }
    }
}

/// Keeps this device's subscription; the same one again changes nothing.
pub(super) async fn keep(
    State(gear): State<Gear>,
    Caller(actor): Caller,
    Json(subscription): Json<BrowserSubscription>,
) -> Answer {
    subscribe(&gear, &actor, subscription).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Refuses a subscription that nothing could ever be sent to.
pub(super) async fn subscribe(gear: &Gear, actor: &Actor, subscription: BrowserSubscription) -> Result<(), Fault> {
    let draft = SubscriptionDraft::from(subscription);
    endpoint::check(&draft.endpoint, &gear.push_allowed).map_err(|fault| {
        tracing::info!(%fault, "a subscription was refused");
        Fault::Subscription
    })?;
    if !can_be_sealed_for(&draft) {
        return Err(Fault::Subscription);
    }
    reminder::subscribe(&gear.app.db, &*gear.app.clock, actor, &draft).await?;
    Ok(())
}

pub(super) async fn end(State(gear): State<Gear>, Caller(actor): Caller) -> Answer {
    unsubscribe(&gear.app.db, &*gear.app.clock, &actor).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Whether its keys are a point on the curve and 16 bytes, as RFC 8291 has them: for others nothing could ever be encrypted.
fn can_be_sealed_for(draft: &SubscriptionDraft) -> bool {
    let [point, secret] = [&draft.p256dh, &draft.auth].map(|key| URL_SAFE_NO_PAD.decode(key.trim_end_matches('=')));
    point.is_ok_and(|point| PublicKey::from_sec1_bytes(&point).is_ok()) && secret.is_ok_and(|secret| secret.len() == 16)
}

#[cfg(test)]
mod tests {
    use super::*;

    const POINT: &str = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
    const SECRET: &str = "BTBZMqHH6r4Tts7J_aSIgg";

    fn fits(p256dh: &str, auth: &str) -> bool {
        let [p256dh, auth] = [p256dh, auth].map(str::to_owned);
        can_be_sealed_for(&SubscriptionDraft {
            p256dh,
            auth,
            ..SubscriptionDraft::default()
        })
    }

    #[test]
    fn only_keys_that_a_browser_could_have_made_are_kept() {
        assert!(fits(POINT, SECRET) && fits(&format!("{POINT}="), &format!("{SECRET}==")));
        let off_the_curve = POINT.replace("iw4", "iw8");
        for (point, secret) in [
            ("", SECRET),
            (POINT, ""),
            ("AAAA", SECRET),
            (&*off_the_curve, SECRET),
            (POINT, "AAAA"),
            ("not base64!", SECRET),
        ] {
            assert!(!fits(point, secret), "{point} {secret}");
        }
    }
}
