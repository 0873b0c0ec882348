//! All versions of one protocol: who signed each, who is on it, and what differs.

use crate::{
    clinic::{
        When,
        draft::at,
        protocols::{chip, signature},
    },
    ui::prelude::*,
    words::Words,
};
use care::{clinic::ProtocolView, draft::Version};
use leptos::prelude::*;

/// The newest first; the one that is shown leads nowhere.
pub fn section(w: &'static Words, view: &ProtocolView, versions: &[Version], when: When) -> AnyView {
    let rows = versions.iter().map(|version| {
        let patients = w.say_with("versions-patients", &[("count", version.patients.into())]);
        let here = version.view.id == view.id;
        let chip = chip(w, &version.view);
        view! {
            <LinkRow
                title=signature(w, &version.view, when)
                note=patients
                href=(!here).then(|| format!("/clinic/protocols/{}", version.view.id))
            >
                {chip}
            </LinkRow>
        }
    });
    let rows = rows.collect_view();
    let compare = (versions.len() > 1).then(|| {
        let href = format!("/clinic/protocols/{}/compare", view.id);
        view! { <ButtonLink href label=w.say("versions-compare") kind=ButtonKind::Quiet size=ButtonSize::Small/> }
    });
    view! {
        <Section title=w.say("versions-title")>
            <Stack><Links>{rows}</Links><Buttons>{compare}</Buttons></Stack>
        </Section>
    }
    .into_any()
}

/// An older version comes back as a draft.
pub fn restore(w: &'static Words, view: &ProtocolView) -> AnyView {
    let (action, hidden) = (at::draft(view.treatment), vec![("version", view.id.to_string())]);
    view! {
        <div>
            <Details summary=w.say("versions-restore")>
                <p>{w.say("versions-restore-about")}</p>
                <PostButton action label=w.say("versions-restore") kind=ButtonKind::Quiet icon=Icon::Undo hidden/>
            </Details>
        </div>
    }
    .into_any()
}
