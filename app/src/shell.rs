//! The document around every page: head, the bar with the mark, the places to go, the page itself.
//!
//! Nothing here needs JavaScript, and there is no inline script or style, so that the
//! content security policy can forbid both.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;

mod bar;
mod frame;
mod head;
mod languages;
mod place;

pub use frame::{Assets, Audience, Dir, Frame, Inbox, Oneself};
pub use languages::{LanguageChoice, Languages};
pub use place::{ClinicPlace, PatientPlace, Place, Places};

/// The whole page as HTML. The body is built inside, where islands find the context they need, and
/// at once: a page has its data before it is drawn.
pub fn document<V: IntoView>(frame: Frame, body: impl FnOnce() -> V) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    owner.with(|| {
        let Frame { lang, dir, .. } = frame;
        let class = frame.audience.class();
        let head = head::head(&frame);
        let bar = bar::bar(&frame);
        let foot = frame.languages.map(languages::foot);
        let page = view! {
            <html lang=lang dir=dir.attribute()>
                {head}
                <body class=class>
                    <a class="skip" href="#main">{frame.skip}</a>
                    {bar}
                    <main id="main" tabindex="-1">{body()}</main>
                    {foot}
                </body>
            </html>
        };
        format!("<!DOCTYPE html>{}", page.to_html())
    })
}

#[cfg(test)]
mod tests;
