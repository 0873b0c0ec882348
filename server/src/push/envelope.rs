//! Encryption for one device (RFC 8291). It costs more than all else here, so it runs beside the network's threads, as many at a time as there are cores.

use care::reminder::Subscription;
use std::{panic::catch_unwind, sync::Arc};
use tokio::sync::oneshot;
use web_push::{ContentEncoding, SubscriptionInfo, WebPushMessageBuilder};

/// The subscription's keys are none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadKeys;

/// As [`seal`], without holding up the thread it is called on.
pub async fn seal_beside(message: Arc<[u8]>, to: &Subscription) -> Result<Vec<u8>, BadKeys> {
    let to = SubscriptionInfo::new(&to.endpoint, &to.p256dh, &to.auth);
    let (done, sealed) = oneshot::channel();
    rayon::spawn(move || {
        // A panic in there comes from the keys too.
        let body = catch_unwind(|| seal(&message, &to)).unwrap_or(Err(BadKeys));
        let _ = done.send(body);
    });
    sealed.await.unwrap_or(Err(BadKeys))
}

/// The body that a push service passes on and only the device can read.
pub fn seal(message: &[u8], to: &SubscriptionInfo) -> Result<Vec<u8>, BadKeys> {
    let mut builder = WebPushMessageBuilder::new(to);
    builder.set_payload(ContentEncoding::Aes128Gcm, message);
    let payload = builder.build().map_err(|_| BadKeys)?.payload;
    payload.map(|payload| payload.content).ok_or(BadKeys)
}
