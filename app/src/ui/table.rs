//! A table that becomes cards where it is narrow. The roles keep it a table for a screen reader then.

use leptos::prelude::*;

/// `label` names it; children are `<tr role="row">`, each with a [`NameCell`] first and [`Cell`]s after it.
#[component]
pub fn Table(#[prop(into)] label: String, head: Vec<String>, children: Children) -> impl IntoView {
    view! {
        <div class="table-box">
            <table class="table" role="table" aria-label=label>
                <thead role="rowgroup">
                    <tr role="row">
                        {head.into_iter().map(|name| view! { <th role="columnheader" scope="col">{name}</th> }).collect_view()}
                    </tr>
                </thead>
                <tbody role="rowgroup">{children()}</tbody>
            </table>
        </div>
    }
}

/// What the row is about, linked to its page.
#[component]
pub fn NameCell(
    #[prop(into)] name: String,
    #[prop(optional_no_strip, into)] href: Option<String>,
    #[prop(optional_no_strip, into)] note: Option<String>,
) -> impl IntoView {
    let name = match href {
        Some(href) => view! { <a href=href>{name}</a> }.into_any(),
        None => name.into_any(),
    };
    view! { <th role="rowheader" scope="row">{name}{note.map(|note| view! { <small>{note}</small> })}</th> }
}

/// `label` repeats the column's name where the table is shown as cards.
#[component]
pub fn Cell(#[prop(into)] label: String, children: Children) -> impl IntoView {
    view! { <td role="cell" data-label=label><span>{children()}</span></td> }
}
