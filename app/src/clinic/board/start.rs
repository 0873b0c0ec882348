//! A new clinic's first three steps, each with what it is for. Done ones are ticked and stay open.

use crate::{access::Staff, ui::prelude::*};
use care::{
    actor::Permission,
    clinic::{ProtocolView, Settings},
};
use leptos::prelude::*;

pub fn view(staff: &Staff, settings: &Settings, protocols: &[ProtocolView]) -> impl IntoView + use<> {
    let w = staff.words();
    let owner = staff.may(Permission::Own);
    let known = !settings.telephone.is_empty();
    let signed = protocols.iter().any(|protocol| protocol.signed_at.is_some());
    // The first step that is not done is the one to take.
    let (next, label) = match (owner, known, signed) {
        (true, false, _) => ("/clinic/settings", "first-steps-settings"),
        (true, true, false) => ("/clinic/protocols", "first-steps-protocols"),
        _ => ("/clinic/patients/new", "first-steps-patient"),
    };
    let step = |href: &str, key: &str, icon, done: bool| {
        let note = if done {
            w.say("first-steps-done")
        } else {
            w.say(&format!("{key}-about"))
        };
        view! {
            <LinkRow
                href=href.to_owned()
                title=w.say(key)
                note
                icon=if done { Icon::Check } else { icon }
            />
        }
    };
    view! {
        <Stipple/>
        <PageHead
            title=w.say_with("first-steps-title", &[("name", staff.signed.name.as_str().into())])
            lead=w.say("first-steps-lead")
        />
        <Stack>
            <Links>
                {owner.then(|| step("/clinic/settings", "first-steps-settings", Icon::Gear, known))}
                {step("/clinic/protocols", "first-steps-protocols", Icon::Shield, signed)}
                {step("/clinic/patients/new", "first-steps-patient", Icon::People, false)}
            </Links>
            <ButtonLink href=next label=w.say(label)/>
        </Stack>
    }
}
