//! One of a few steps, each with a small drawing of what is meant.

use leptos::prelude::*;

use super::{Choice, frame::Ids};
use crate::ui::symptom::picture;

/// Radio buttons side by side, the mildest first. `drawn` names the drawing of the steps; numbers have none. `chosen` is the value of the
/// chosen one.
#[component]
pub fn Scale(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    steps: Vec<Choice>,
    #[prop(into)] chosen: String,
    #[prop(optional_no_strip, into)] drawn: Option<&'static str>,
    #[prop(optional_no_strip, into)] problem: Option<String>,
    #[prop(optional_no_strip, into)] hint: Option<String>,
) -> impl IntoView {
    let ids = Ids::of(None, &name, hint.is_some(), problem.is_some());
    let wrong = problem.is_some();
    let class = if drawn.is_some() { "scale" } else { "scale numbers" };
    let steps = steps.into_iter().enumerate().map(|(at, step)| {
        let checked = step.value == chosen;
        let drawing = drawn.map(|symptom| picture(symptom, &step.value));
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=name.clone()
                    value=step.value
                    checked=checked
                    autofocus=wrong && at == 0
                    aria-invalid=wrong.then_some("true")
                />
                {drawing.map(|drawing| view! { <svg viewBox="0 0 64 48" aria-hidden="true" inner_html=drawing></svg> })}
                <span>{step.label}</span>
            </label>
        }
    });
    view! {
        <fieldset class="field" id=ids.field.clone() aria-describedby=ids.described_by()>
            <legend>{label}</legend>
            {ids.words(hint, problem)}
            <div class=class>{steps.collect_view()}</div>
        </fieldset>
    }
}
