//! The islands, awake if `DIR/pkg` also holds the built site.

use app::{
    island::{InstallHelp, InstallWords, PushSwitch, PushWords, Side},
    ui::prelude::*,
};
use leptos::prelude::*;

use crate::{Sheet, patient};

pub fn sheets() -> Vec<Sheet> {
    vec![Sheet {
        name: "reminders",
        title: "Reminders",
        audience: patient::audience(None),
        islands: true,
        body: reminders,
    }]
}

/// The text of a key, straight from the file.
fn say(key: &str) -> String {
    const WORDS: &str = concat!(
        include_str!("../../../care/content/words/en/island.ftl"),
        include_str!("../../../care/content/words/en/push.ftl")
    );
    WORDS
        .lines()
        .find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "))
        .unwrap_or(key)
        .to_owned()
}

fn reminders() -> AnyView {
    view! {
        <BackLink href="you.html" label="You"/>
        <PageHead title="Reminders"/>
        <div class="stack far">
            <PushSwitch side=Side::Patient words=PushWords::said(say) install=InstallWords::said(say)/>
            <InstallHelp words=InstallWords::said(say)/>
        </div>
    }
    .into_any()
}
