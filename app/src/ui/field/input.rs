//! One line to type in.

use leptos::prelude::*;

use super::frame::Ids;

/// What is typed; sets the keyboard a phone shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FieldKind {
    #[default]
    Text,
    Email,
    Phone,
    Password,
    Number,
    Date,
    Time,
    /// A short code from paper or a screen: large, in capitals, never corrected.
    Code,
}

impl FieldKind {
    const fn input_type(self) -> &'static str {
        match self {
            Self::Text | Self::Code => "text",
            Self::Email => "email",
            Self::Phone => "tel",
            Self::Password => "password",
            Self::Number => "number",
            Self::Date => "date",
            Self::Time => "time",
        }
    }

    /// Whether a keyboard may correct, capitalise and underline.
    const fn is_prose(self) -> bool {
        matches!(self, Self::Text)
    }
}

/// `value` is what was typed before; `problem` is what is wrong with it, as a sentence that says what to do.
/// `autocomplete` is the HTML token for what is asked ("tel", "one-time-code"). `min` and `max` are in the
/// field's own form (2026-11-25, 09:30, 12).
#[component]
pub fn Field(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional)] kind: FieldKind,
    #[prop(optional, into)] value: String,
    #[prop(optional_no_strip, into)] problem: Option<String>,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional)] required: bool,
    #[prop(optional_no_strip, into)] autocomplete: Option<&'static str>,
    #[prop(optional_no_strip, into)] min: Option<String>,
    #[prop(optional_no_strip, into)] max: Option<String>,
    /// The most characters the field takes.
    #[prop(optional_no_strip, into)]
    longest: Option<u32>,
    /// Tells the ids of two forms on one page apart.
    #[prop(optional_no_strip, into)]
    form: Option<&'static str>,
) -> impl IntoView {
    let ids = Ids::of(form, &name, hint.is_some(), problem.is_some());
    // Without JavaScript, too, the cursor lands where something has to be mended.
    let wrong = problem.is_some();
    let plain = !kind.is_prose();
    view! {
        <div class="field">
            <label for=ids.field.clone()>{label}</label>
            {ids.words(hint, problem)}
            <input
                class=if kind == FieldKind::Code { "input code" } else { "input" }
                id=ids.field.clone()
                type=kind.input_type()
                name=name
                dir=kind.is_prose().then_some("auto")
                value=value
                required=required
                autofocus=wrong
                aria-invalid=wrong.then_some("true")
                aria-describedby=ids.described_by()
                autocomplete=autocomplete
                autocapitalize=plain.then_some(if kind == FieldKind::Code { "characters" } else { "none" })
                spellcheck=plain.then_some("false")
                inputmode=(kind == FieldKind::Number).then_some("numeric")
                min=min
                max=max
                maxlength=longest.map(|longest| longest.to_string())
            />
        </div>
    }
}
