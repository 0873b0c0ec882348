//! The fields by which a patient is known and reached.

use super::choices::{languages, time_zones};
use crate::{page::problem, ui::prelude::*, words::Words};
use care::{Problems, patient::ContactDraft};
use leptos::prelude::*;

pub fn fields(w: &'static Words, draft: &ContactDraft, problems: Option<&Problems>) -> impl IntoView + use<> {
    let name = view! {
        <Field
            name="name"
            label=w.say("contact-name")
            value=draft.name.clone()
            problem=problem(w, problems, "name")
            autocomplete="off"
            required=true
        />
    };
    let telephone = view! {
        <Field
            name="telephone"
            label=w.say("contact-telephone")
            kind=FieldKind::Phone
            value=draft.telephone.clone()
            problem=problem(w, problems, "telephone")
            autocomplete="off"
        />
    };
    let email = view! {
        <Field
            name="email"
            label=w.say("contact-email")
            kind=FieldKind::Email
            value=draft.email.clone()
            problem=problem(w, problems, "email")
            autocomplete="off"
        />
    };
    let language = view! {
        <Select
            name="language"
            label=w.say("contact-language")
            options=languages()
            value=draft.language.clone()
            problem=problem(w, problems, "language")
        />
    };
    let zone = view! {
        <Select
            name="zone"
            label=w.say("contact-zone")
            hint=w.say("contact-zone-hint")
            options=time_zones(&draft.zone)
            value=draft.zone.clone()
            problem=problem(w, problems, "zone")
        />
    };
    view! { {name} <Pair>{telephone}{email}</Pair> {zone} {language} }
}
