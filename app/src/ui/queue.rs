//! People who wait for somebody at the clinic.

use leptos::prelude::*;

/// Holds [`QueueItem`]s.
#[component]
pub fn Queue(children: Children) -> impl IntoView {
    view! { <ul class="queue">{children()}</ul> }
}

/// Who and why; children follow the lines: a bar of waiting, buttons.
#[component]
pub fn QueueItem(
    #[prop(into)] href: String,
    #[prop(into)] name: String,
    lines: Vec<String>,
    /// A chip at the end of the first line.
    #[prop(optional, into)]
    status: Option<ViewFn>,
    /// The one that is open beside the list.
    #[prop(optional)]
    current: bool,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <li>
            <div class="top">
                <a class="name" href=href aria-current=current.then_some("true")>{name}</a>
                {status.map(|status| status.run())}
            </div>
            {lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
            {children.map(|children| children())}
        </li>
    }
}
