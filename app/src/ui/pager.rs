//! A long list, page by page.

use leptos::prelude::*;

use super::{ButtonKind, ButtonLink, ButtonSize, Icon};

/// `place` says where one is ("Page 2 of 5"); `earlier` and `later` are address and word of the neighbours.
#[component]
pub fn Pager(
    #[prop(into)] label: String,
    #[prop(into)] place: String,
    earlier: Option<(String, String)>,
    later: Option<(String, String)>,
) -> impl IntoView {
    let turn = |(href, label): (String, String), icon| {
        view! { <ButtonLink href label icon kind=ButtonKind::Quiet size=ButtonSize::Small/> }
    };
    view! {
        <nav class="cluster apart" aria-label=label>
            <p class="soft small">{place}</p>
            <div class="cluster">
                {earlier.map(|link| turn(link, Icon::Back))}
                {later.map(|link| turn(link, Icon::Chevron))}
            </div>
        </nav>
    }
}
