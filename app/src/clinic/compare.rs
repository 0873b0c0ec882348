//! Two versions of one protocol side by side.

use super::draft::differences;
use crate::{
    access::Staff,
    page::{Fail, Id, Page},
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{
    extract::{Query, State},
    response::Response,
};
use care::{
    clinic::{ProtocolView, protocol},
    draft::{Version, versions},
    ids::ProtocolId,
    protocol::Protocol,
};
use leptos::prelude::*;
use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// The id of the other version; the one before this where none is named.
    with: String,
}

pub async fn get(
    State(app): State<App>,
    staff: Staff,
    Id(id): Id<ProtocolId>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fail> {
    let w = staff.words();
    let (view, this) = protocol(&app.db, &staff.actor, id).await?;
    let versions = versions(&app.db, &staff.actor, view.treatment).await?;
    let other = asked
        .with
        .parse()
        .ok()
        .or_else(|| before(&versions, &view))
        .unwrap_or(id);
    let (other_view, other) = protocol(&app.db, &staff.actor, other).await?;
    // The older one stands first, whichever was asked for.
    let mut sides = [(&other_view, &*other), (&view, &*this)];
    sides.sort_by_key(|(view, _)| view.version);
    let treatment = w.say_of("treatment", view.treatment.key(), "");
    let title = w.say_with("compare-title", &[("treatment", treatment.into())]);
    let page = Page::clinic(&app, &staff, Some(ClinicPlace::Protocols), title.clone());
    Ok(page.show(|| body(w, title, id, &view, &versions, sides)))
}

/// The version before this one; of the first, the one after it.
fn before(versions: &[Version], view: &ProtocolView) -> Option<ProtocolId> {
    let older = versions.iter().find(|version| version.view.version < view.version);
    let newer = versions
        .iter()
        .rev()
        .find(|version| version.view.version > view.version);
    older.or(newer).map(|version| version.view.id)
}

fn body(
    w: &'static Words,
    title: String,
    id: ProtocolId,
    view: &ProtocolView,
    versions: &[Version],
    sides: [(&ProtocolView, &Protocol); 2],
) -> impl IntoView + use<> {
    let [(old, before), (new, after)] = sides;
    let called = |view: &ProtocolView| w.say_with("protocol-version", &[("version", view.version.into())]);
    let lead = [("before", old.version.into()), ("after", new.version.into())];
    let table = differences::table(w, before, after, [called(old), called(new)])
        .unwrap_or_else(|| view! { <p>{w.say("compare-none")}</p> }.into_any());
    let others = versions.iter().filter(|version| version.view.id != id);
    let others: Vec<_> = others
        .map(|version| Segment {
            href: format!("/clinic/protocols/{id}/compare?with={}", version.view.id),
            label: called(&version.view),
            current: [old.id, new.id].contains(&version.view.id),
        })
        .collect();
    let choose = (others.len() > 1).then(|| {
        let label = w.say_with("compare-with", &[("version", view.version.into())]);
        view! { <Segments label items=others/> }
    });
    view! {
        <BackLink href=format!("/clinic/protocols/{id}") label=called(view)/>
        <PageHead title lead=w.say_with("compare-lead", &lead)/>
        <Stack>{choose}{table}</Stack>
    }
}
