//! The browser's side of push: permission, the worker, the subscription.

use js_sys::Reflect;
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Notification, NotificationPermission, PushManager, PushSubscription, PushSubscriptionOptionsInit,
    ServiceWorkerRegistration,
};

use super::{Side, Standing, Trouble, api};
use crate::island::install_help::{installed, is_ios};

/// The worker's address; its scope is the whole site.
const WORKER: &str = "/sw.js";

/// How things stand now.
pub(super) async fn look(side: Side) -> Result<Standing, Trouble> {
    let window = window();
    let has = |name: &str| Reflect::has(window.as_ref(), &name.into()).unwrap_or(false);
    let worker = Reflect::has(window.navigator().as_ref(), &"serviceWorker".into()).unwrap_or(false);
    if !(worker && has("PushManager") && has("Notification")) {
        // Safari shows push to a page only once it is on the Home Screen.
        return Ok(if is_ios() && !installed() {
            Standing::Install
        } else {
            Standing::Unable
        });
    }
    Ok(match Notification::permission() {
        NotificationPermission::Denied => Standing::Denied,
        NotificationPermission::Granted => match subscription(&manager().await?).await? {
            Some(known) => {
                // On a patient's pages each visit tells it; staff sign in anew each day, and perhaps after a colleague.
                if side == Side::Staff {
                    api::save(side, &known).await?;
                }
                Standing::On
            }
            None => Standing::Off,
        },
        _ => Standing::Off,
    })
}

/// Asks, subscribes, and tells the server.
pub(super) async fn turn_on(side: Side) -> Result<Standing, Trouble> {
    // First of all, while the tap still counts as the person's own.
    let asked = Notification::request_permission().map_err(refused)?;
    let answer = JsFuture::from(asked).await.map_err(refused)?;
    match answer.as_string().as_deref() {
        Some("granted") => {}
        Some("denied") => return Ok(Standing::Denied),
        // Closed without an answer: they may ask again.
        _ => return Ok(Standing::Off),
    }
    let key = api::key().await?;
    let subscription = subscribe(&manager().await?, &key).await?;
    api::save(side, &subscription).await?;
    Ok(Standing::On)
}

/// Tells the server first: from then on nothing is sent, whatever the browser does.
pub(super) async fn turn_off(side: Side) -> Result<Standing, Trouble> {
    if let Some(subscription) = subscription(&manager().await?).await? {
        api::forget(side).await?;
        JsFuture::from(subscription.unsubscribe().map_err(refused)?)
            .await
            .map_err(refused)?;
    }
    Ok(Standing::Off)
}

/// Asks the server for a push to this very device.
pub(super) async fn test(side: Side) -> Result<(), Trouble> {
    match subscription(&manager().await?).await? {
        Some(_) => api::test(side).await,
        None => Err(Trouble::Device),
    }
}

/// A changed key makes the old subscription worthless, and the browser refuses a second beside it.
async fn subscribe(manager: &PushManager, key: &str) -> Result<PushSubscription, Trouble> {
    let options = PushSubscriptionOptionsInit::new();
    options.set_user_visible_only(true);
    options.set_application_server_key(&key.into());
    let attempt = || async {
        JsFuture::from(manager.subscribe_with_options(&options).map_err(refused)?)
            .await
            .map_err(refused)
    };
    let subscribed = match attempt().await {
        Ok(subscribed) => subscribed,
        Err(trouble) => match subscription(manager).await? {
            Some(old) => {
                JsFuture::from(old.unsubscribe().map_err(refused)?)
                    .await
                    .map_err(refused)?;
                attempt().await?
            }
            None => return Err(trouble),
        },
    };
    Ok(subscribed.unchecked_into())
}

async fn subscription(manager: &PushManager) -> Result<Option<PushSubscription>, Trouble> {
    let found = JsFuture::from(manager.get_subscription().map_err(refused)?)
        .await
        .map_err(refused)?;
    Ok((!found.is_null()).then(|| found.unchecked_into()))
}

/// Of the registered worker; registering twice is one registration.
async fn manager() -> Result<PushManager, Trouble> {
    let container = window().navigator().service_worker();
    JsFuture::from(container.register(WORKER)).await.map_err(refused)?;
    let ready = JsFuture::from(container.ready().map_err(refused)?)
        .await
        .map_err(refused)?;
    ready
        .unchecked_into::<ServiceWorkerRegistration>()
        .push_manager()
        .map_err(refused)
}

fn refused(_: JsValue) -> Trouble {
    Trouble::Device
}
