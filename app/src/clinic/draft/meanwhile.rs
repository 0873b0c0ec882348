//! What others did to a draft while somebody had it open.

use super::{at, differences};
use crate::{ui::prelude::*, words::Words};
use care::draft::Meanwhile;
use leptos::prelude::*;

/// Who, and what, above the form in which everything typed still stands; `about` says what to do.
pub fn banner(w: &'static Words, meanwhile: &Meanwhile, about: &str) -> AnyView {
    let Some(now) = &meanwhile.now else {
        let title = w.say("meanwhile-gone-title");
        let gone = w.say("meanwhile-gone");
        return view! { <Banner tone=Tone::Amber title><p>{gone}</p></Banner> }.into_any();
    };
    let title = if meanwhile.by.is_empty() {
        w.say("meanwhile-title-nobody")
    } else {
        w.say_with("meanwhile-title", &[("names", w.list(&meanwhile.by).into())])
    };
    let about = w.say(about);
    let head = [w.say("compare-col-before-plain"), w.say("compare-now")];
    let changed = meanwhile
        .before
        .as_ref()
        .and_then(|before| differences::table(w, before, &now.protocol, head));
    let changed = changed.unwrap_or_else(|| {
        let unknown = w.say("meanwhile-unknown");
        view! { <p><a href=at::draft(now.treatment)>{unknown}</a></p> }.into_any()
    });
    view! {
        <Banner tone=Tone::Amber title><p>{about}</p></Banner>
        {changed}
    }
    .into_any()
}
