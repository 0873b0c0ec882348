//! From when to when, for one day of the week.

use leptos::prelude::*;

use super::frame::Ids;

/// One end: its name, what was typed, and what it is called without its day ("opens").
#[derive(Clone, Debug)]
pub struct HoursEnd {
    pub name: &'static str,
    pub value: String,
    pub label: String,
    pub problem: Option<String>,
}

/// A row of a week. The ends' labels are for the ear; the eye sees them in their order.
#[component]
pub fn Hours(#[prop(into)] day: String, opens: HoursEnd, closes: HoursEnd) -> impl IntoView {
    let words = [&opens, &closes]
        .map(|end| Ids::of(None, end.name, false, end.problem.is_some()).words(None, end.problem.clone()));
    let label = format!("f-{}-day", opens.name);
    view! {
        <div class="field hours" role="group" aria-labelledby=label.clone()>
            <span id=label.clone()>{day}</span>
            {end(opens)}
            <span aria-hidden="true">"–"</span>
            {end(closes)}
            {words.into_iter().collect_view()}
        </div>
    }
}

fn end(end: HoursEnd) -> impl IntoView {
    let wrong = end.problem.is_some();
    let ids = Ids::of(None, end.name, false, wrong);
    view! {
        <input
            class="input"
            type="time"
            id=ids.field.clone()
            name=end.name
            value=end.value
            aria-label=end.label
            autofocus=wrong
            aria-invalid=wrong.then_some("true")
            aria-describedby=ids.described_by()
        />
    }
}
