//! What two sides write to each other.

use leptos::prelude::*;

use super::ButtonKind;

/// Holds [`Bubble`]s, the earliest first. `label` says to a screen reader what the list is.
#[component]
pub fn Bubbles(#[prop(into)] label: String, children: Children) -> impl IntoView {
    view! { <ol class="bubbles" aria-label=label>{children()}</ol> }
}

/// One message. Children are its photos.
#[component]
pub fn Bubble(
    /// Whether the reader's side wrote it.
    own: bool,
    #[prop(into)] by: String,
    #[prop(into)] when: String,
    #[prop(into)] words: String,
    /// What became of it: "read".
    #[prop(optional_no_strip, into)]
    note: Option<String>,
    /// The word that marks news.
    #[prop(optional_no_strip, into)]
    news: Option<String>,
    /// Where a link can lead.
    #[prop(optional_no_strip, into)]
    id: Option<&'static str>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let words = (!words.is_empty()).then(|| view! { <p class="said" dir="auto">{words}</p> });
    view! {
        <li class=if own { "own" } else { "" } id=id>
            <p class="by"><b>{by}</b>" "<span>{when}</span>{news.map(|news| view! { <em>{news}</em> })}</p>
            {words}
            {children.map(|children| children())}
            {note.map(|note| view! { <p class="note">{note}</p> })}
        </li>
    }
}

/// A line that stays in sight however far one reads.
#[component]
pub fn Pinned(children: Children) -> impl IntoView {
    view! { <div class="pinned">{children()}</div> }
}

/// All that has arrived: messages.js puts a fresh one in its place when more has.
#[component]
pub fn Thread(children: Children) -> impl IntoView {
    view! { <div class="stack" data-thread="">{children()}</div> }
}

/// Where messages.js shows what is still on this phone, and how such a one looks. `by`: who writes; the others say what becomes of it.
#[component]
pub fn Waits(
    #[prop(into)] label: String,
    #[prop(into)] by: String,
    #[prop(into)] waiting: String,
    #[prop(into)] sending: String,
    #[prop(into)] arrived: String,
    #[prop(into)] refused: String,
    #[prop(into)] drop: String,
) -> impl IntoView {
    view! {
        <ol class="bubbles" aria-label=label data-waits="" hidden>
            <template data-waiting=waiting data-sending=sending data-arrived=arrived data-refused=refused>
                <li class="own">
                    <p class="by"><b>{by}</b></p>
                    <p class="said" dir="auto"></p>
                    <div class="photos"></div>
                    <p class="note" role="status"></p>
                    <button class=ButtonKind::Plain.class() type="button">{drop}</button>
                </li>
            </template>
        </ol>
    }
}

/// In a form: app.js shows it, and keeps the form as it is, while there is no connection.
#[component]
pub fn NotSent(#[prop(into)] words: String) -> impl IntoView {
    view! { <p class="not-sent" role="alert" data-not-sent="" hidden>{words}</p> }
}
