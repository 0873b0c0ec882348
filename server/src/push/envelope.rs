//! Encryption for one device (RFC 8291). It costs far more than all else here, so it runs beside the network's threads, as many at a time as there are cores.

use care::reminder::Subscription;
use std::{num::NonZero, sync::Arc, thread::available_parallelism};
use tokio::{sync::Semaphore, task::spawn_blocking};
use web_push::{ContentEncoding, SubscriptionInfo, WebPushMessageBuilder};

/// The subscription's keys are none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadKeys;

pub struct Envelopes {
    cores: Arc<Semaphore>,
}

impl Default for Envelopes {
    fn default() -> Self {
        let cores = available_parallelism().map_or(1, NonZero::get);
        Self {
            cores: Arc::new(Semaphore::new(cores)),
        }
    }
}

impl Envelopes {
    pub async fn seal(&self, message: Arc<[u8]>, to: &Subscription) -> Result<Vec<u8>, BadKeys> {
        let to = SubscriptionInfo::new(&to.endpoint, &to.p256dh, &to.auth);
        // The semaphore is never closed.
        let core = self.cores.clone().acquire_owned().await;
        let sealed = spawn_blocking(move || {
            let _core = core;
            seal(&message, &to)
        });
        // A panic in there comes from the keys too.
        sealed.await.unwrap_or(Err(BadKeys))
    }
}

/// The body that a push service passes on and only the device can read.
pub fn seal(message: &[u8], to: &SubscriptionInfo) -> Result<Vec<u8>, BadKeys> {
    let mut builder = WebPushMessageBuilder::new(to);
    builder.set_payload(ContentEncoding::Aes128Gcm, message);
    let payload = builder.build().map_err(|_| BadKeys)?.payload;
    payload.map(|payload| payload.content).ok_or(BadKeys)
}
