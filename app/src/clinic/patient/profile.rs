//! Skin and habits as the patient says: what whoever treats has to know stands first.

use super::Seen;
use crate::{clinic::caution, ui::prelude::*, words::Words};
use care::profile::Profile;
use leptos::prelude::*;

pub fn card(w: &'static Words, seen: &Seen) -> impl IntoView + use<> {
    let edit = (
        format!("/clinic/patients/{}/skin", seen.record.id),
        w.say("tailoring-staff-edit"),
    );
    let inside = match &seen.profile {
        Some(answered) if !answered.profile.is_silent() => {
            let at = w.say_with(
                "tailoring-staff-answered",
                &[("day", seen.here.instant(answered.at).into())],
            );
            view! { {said(w, &answered.profile)}<p class="soft small">{at}</p> }.into_any()
        }
        _ => view! { <p>{w.say("tailoring-staff-none")}</p> }.into_any(),
    };
    view! {
        <Card
            title=w.say("tailoring-staff-title")
            action=move || {
                let (href, label) = edit.clone();
                view! { <a href=href>{label}</a> }
            }
        >
            <Stack>{inside}</Stack>
        </Card>
    }
}

fn said(w: &'static Words, profile: &Profile) -> impl IntoView + use<> {
    let allergy = match profile.allergy.as_str() {
        "" => view! { <p>{w.say("tailoring-staff-no-allergy")}</p> }.into_any(),
        allergy => {
            let title = w.say_with("tailoring-staff-allergy", &[("allergy", allergy.into())]);
            view! { <Banner tone=Tone::Amber title/> }.into_any()
        }
    };
    let rows = Profile::choices().into_iter().filter_map(|(field, _)| {
        let answer = profile.answer(field)?;
        let name = w.say_of("tailoring-staff", field, "");
        let value = w.say_of("tailoring", field, &format!("-{answer}"));
        Some(view! { <Row name value/> })
    });
    let rows = rows.collect_view();
    view! { {allergy}<Rows facts=true>{rows}</Rows> }
}

/// Beside the patient's name.
pub fn chips(w: &'static Words, seen: &Seen) -> impl IntoView + use<> {
    seen.profile
        .as_ref()
        .map(|answered| caution::chips(w, &answered.profile))
}
