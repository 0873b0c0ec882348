//! What all fields share: their ids, and the words around the box.

use leptos::prelude::*;

use crate::ui::Icon;

/// The ids by which a box and its words find each other.
pub(in crate::ui) struct Ids {
    pub field: String,
    hint: Option<String>,
    problem: Option<String>,
}

impl Ids {
    pub fn of(form: Option<&str>, name: &str, hint: bool, problem: bool) -> Self {
        let field = match form {
            Some(form) => format!("f-{form}-{name}"),
            None => format!("f-{name}"),
        };
        Self {
            hint: hint.then(|| format!("{field}-hint")),
            problem: problem.then(|| format!("{field}-problem")),
            field,
        }
    }

    /// For `aria-describedby`: the problem first, it is what matters now.
    pub fn described_by(&self) -> Option<String> {
        let ids: Vec<&str> = [&self.problem, &self.hint]
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// The hint and the problem, in the order they are read.
    pub fn words(&self, hint: Option<String>, problem: Option<String>) -> impl IntoView + use<> {
        let hint = hint.map(|hint| view! { <p class="hint" id=self.hint.clone()>{hint}</p> });
        let problem = problem.map(|problem| {
            view! { <p class="problem" id=self.problem.clone()><Icon name=Icon::Warn/><span>{problem}</span></p> }
        });
        (hint, problem)
    }
}
