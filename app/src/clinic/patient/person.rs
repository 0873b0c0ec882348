//! How the patient is known, and what to call when no push arrives.

use super::Seen;
use crate::{
    ui::prelude::*,
    words::{Language, Words},
};
use leptos::prelude::*;

pub fn card(w: &'static Words, seen: &Seen) -> impl IntoView + use<> {
    let record = &seen.record;
    let edit = (format!("/clinic/patients/{}/edit", record.id), w.say("record-edit"));
    let language =
        Language::from_tag(&record.language).map_or_else(|| record.language.clone(), |known| known.name().into());
    let not_given = w.say("record-not-given");
    let telephone = match record.telephone.as_str() {
        "" => not_given.clone().into_any(),
        number => {
            let href = tel(number);
            view! { <a href=href>{w.apart(number)}</a> }.into_any()
        }
    };
    let email = match record.email.as_str() {
        "" => not_given.into_any(),
        address => {
            let href = format!("mailto:{address}");
            view! { <a href=href>{address.to_owned()}</a> }.into_any()
        }
    };
    let zone = record.zone.name().replace('_', " ");
    view! {
        <Card
            title=w.say("record-contact")
            action=move || {
                let (href, label) = edit.clone();
                view! { <a href=href>{label}</a> }
            }
        >
            <Rows facts=true>
                <Row name=w.say("contact-telephone")>{telephone}</Row>
                <Row name=w.say("contact-email")>{email}</Row>
                <Row name=w.say("contact-language") value=language/>
                <Row name=w.say("contact-zone") value=zone/>
            </Rows>
        </Card>
    }
}

/// A number to tap, without what people write between its digits (RFC 3966).
fn tel(number: &str) -> String {
    let digits: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    format!("tel:{digits}")
}

#[cfg(test)]
mod tests {
    use super::tel;

    #[test]
    fn a_number_to_tap_holds_no_spaces() {
        assert_eq!(tel("+44 (0)117 000-0000"), "tel:+4401170000000");
    }
}
