use super::{
    caller::Caller,
    fault::Answer,
    subscription::{BrowserSubscription, subscribe},
};
use crate::http::Gear;
use axum::{Json, extract::State, http::StatusCode};
use care::reminder::{PushPermission, report_device};
use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct Report {
    /// Whether it runs from the Home Screen.
    installed: bool,
    permission: Permission,
    subscription: Option<BrowserSubscription>,
}

/// As browsers name it (`Notification.permission`).
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Permission {
    Default,
    Granted,
    Denied,
}

pub(super) async fn report(State(gear): State<Gear>, Caller(actor): Caller, Json(report): Json<Report>) -> Answer {
    let permission = match report.permission {
        Permission::Default => PushPermission::Default,
        Permission::Granted => PushPermission::Granted,
        Permission::Denied => PushPermission::Denied,
    };
    report_device(&gear.app.db, &actor, report.installed, permission).await?;
    if let Some(subscription) = report.subscription {
        subscribe(&gear, &actor, subscription).await?;
    }
    Ok(StatusCode::NO_CONTENT)
}
