//! What the keys do, in the queue and in a check-in.

use crate::{ui::prelude::*, words::Words};
use leptos::prelude::*;

const ALL: [(&str, &str); 16] = [
    ("j", "keys-next"),
    ("k", "keys-previous"),
    ("u", "keys-queue"),
    ("b", "keys-claim"),
    ("n", "keys-reviewed"),
    ("r", "keys-reply"),
    ("p", "keys-photo"),
    ("c", "keys-called"),
    ("l", "keys-concern"),
    ("h", "keys-hand"),
    ("t", "keys-call"),
    ("Ctrl+Enter", "keys-send"),
    ("z", "keys-zoom"),
    ("x", "keys-compare"),
    ("Esc", "keys-close"),
    ("?", "keys-help"),
];

pub fn view(w: &'static Words) -> impl IntoView + use<> {
    let rows = ALL.iter().map(|(key, what)| (*key, w.say(what))).collect();
    view! { <Keys title=w.say("keys-title") close=w.say("keys-close") rows/> }
}
