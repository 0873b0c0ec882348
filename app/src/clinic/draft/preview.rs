//! A phone beside the form: any day of a made-up course, as the protocol in the form would have it.

use super::{named, open::Open};
use crate::island::{PreviewWords, ProtocolPreview};
use care::protocol::{Activity, OwnWords};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// Follows what is typed about this activity. Without JavaScript there is none: the form says all by itself.
pub fn beside(open: &Open, activity: &Activity) -> AnyView {
    let words = PreviewWords::said(|key| {
        // Filled in by the browser, where the day changes.
        let places = ["day", "days", "session"].map(|name| (name, format!("{{{name}}}").into()));
        open.w.say_with(key, &places)
    });
    let mut protocol = open.protocol.clone();
    // The names are sent by themselves, in one language.
    protocol.words = OwnWords::default();
    view! { <ProtocolPreview protocol names=names(open) words activity=Some(activity.key.clone())/> }.into_any()
}

/// What activities and stages are called.
fn names(open: &Open) -> BTreeMap<String, String> {
    let spoken = open.spoken();
    let activities = open.protocol.activities.iter().map(|activity| {
        let name = named::activity(spoken, &activity.key);
        (format!("activity-{}", activity.key), name)
    });
    let stages = open.protocol.stages.iter().map(|stage| {
        let name = named::stage(spoken, &stage.key);
        (format!("stage-{}", stage.key), name)
    });
    activities.chain(stages).collect()
}
