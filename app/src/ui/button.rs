//! Things to press: a button in a form, a link that looks like one, a form that is one button.

use leptos::prelude::*;

use super::Icon;

/// How a button stands among others; one `Primary` a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    #[default]
    Primary,
    Quiet,
    /// Leads towards something that cannot be undone.
    Danger,
    /// Does it.
    Sure,
    /// A word among others.
    Plain,
}

impl ButtonKind {
    pub(crate) const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button primary",
            Self::Quiet => "button quiet",
            Self::Danger => "button danger",
            Self::Sure => "button danger sure",
            Self::Plain => "button plain",
        }
    }
}

/// How much room it takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonSize {
    #[default]
    Usual,
    /// The whole width of what it stands in.
    Whole,
    /// In a row of a list; still 40 px high.
    Small,
}

impl ButtonSize {
    const fn class(self) -> &'static str {
        match self {
            Self::Usual => "",
            Self::Whole => " whole",
            Self::Small => " small",
        }
    }
}

fn classes(kind: ButtonKind, size: ButtonSize) -> String {
    format!("{}{}", kind.class(), size.class())
}

/// Sends the form it stands in. `name` and `value` tell two buttons of one form apart.
#[component]
pub fn Button(
    #[prop(into)] label: String,
    #[prop(optional)] kind: ButtonKind,
    #[prop(optional)] size: ButtonSize,
    #[prop(optional_no_strip, into)] icon: Option<Icon>,
    #[prop(optional_no_strip, into)] name: Option<String>,
    #[prop(optional_no_strip, into)] value: Option<String>,
    /// The key that presses it (app/js/keys.js).
    #[prop(optional_no_strip, into)]
    keys: Option<&'static str>,
) -> impl IntoView {
    view! {
        <button type="submit" class=classes(kind, size) name=name value=value aria-keyshortcuts=keys>
            {icon.map(|icon| view! { <Icon name=icon/> })}
            {label}
        </button>
    }
}

/// Goes somewhere, and looks like the main thing to do.
#[component]
pub fn ButtonLink(
    #[prop(into)] href: String,
    #[prop(into)] label: String,
    #[prop(optional)] kind: ButtonKind,
    #[prop(optional)] size: ButtonSize,
    #[prop(optional_no_strip, into)] icon: Option<Icon>,
    /// Text to hand to another app, where the device can: app.js does it. Elsewhere the link leads to it.
    #[prop(optional_no_strip, into)]
    share: Option<String>,
    /// The key that follows it (app/js/keys.js).
    #[prop(optional_no_strip, into)]
    keys: Option<&'static str>,
) -> impl IntoView {
    view! {
        <a class=classes(kind, size) href=href data-share=share aria-keyshortcuts=keys>
            {icon.map(|icon| view! { <Icon name=icon/> })}
            {label}
        </a>
    }
}

/// One act that needs no more than a tap, as "Undo": a form of its own with hidden fields.
#[component]
pub fn PostButton(
    #[prop(into)] action: String,
    #[prop(into)] label: String,
    #[prop(optional)] kind: ButtonKind,
    #[prop(optional)] size: ButtonSize,
    #[prop(optional_no_strip, into)] icon: Option<Icon>,
    /// Names and values that go along.
    #[prop(optional)]
    hidden: Vec<(&'static str, String)>,
    #[prop(optional_no_strip, into)] keys: Option<&'static str>,
) -> impl IntoView {
    view! {
        <form method="post" action=action>
            {hidden.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value/> }).collect_view()}
            <Button label kind size icon=icon keys=keys/>
        </form>
    }
}

/// Buttons in a row; on a phone one under the other.
#[component]
pub fn Buttons(children: Children) -> impl IntoView {
    view! { <div class="buttons">{children()}</div> }
}
