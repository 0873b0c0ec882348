//! Something could not reach a patient, and somebody called, or need not.

use super::{Back, Done};
use crate::{
    access::Staff,
    page::{Fail, Id, go},
    state::App,
    ui::prelude::*,
    words::{Spoken, Words},
};
use axum::{extract::State, response::Response};
use axum_extra::extract::Form as Typed;
use care::{
    ids::PatientId,
    reminder::{Ended, Unreached, end_unreached},
};
use leptos::prelude::*;
use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Ticked {
    how: String,
}

pub async fn post(
    State(app): State<App>,
    staff: Staff,
    Id(id): Id<PatientId>,
    Typed(Ticked { how }): Typed<Ticked>,
) -> Result<Response, Fail> {
    end_unreached(&app.db, &*app.clock, &staff.actor, id, &how).await?;
    Ok(go(&Back::Board.after(Done::UnreachedEnded, id, None)))
}

/// What they should have been told: "Shampoo is open and Your second session".
pub(super) fn untold(w: &'static Words, unreached: &Unreached) -> String {
    let titles = unreached.notes.iter().map(|note| {
        let spoken = Spoken::new(w, note.protocol.as_deref());
        spoken.say_of("rule", &note.rule_key, "-title")
    });
    let titles: Vec<String> = titles.collect();
    w.say_with("board-unreached-line", &[("notes", w.list(&titles).into())])
}

/// Both ways to tick it off.
pub(super) fn ticks(w: &'static Words, patient: PatientId) -> impl IntoView + use<> {
    let tick = |how: &Ended| {
        view! {
            <PostButton
                action=format!("/clinic/patients/{patient}/unreached")
                label=w.say_of("board-unreached", how.key(), "")
                kind=ButtonKind::Quiet
                size=ButtonSize::Small
                hidden=vec![("how", how.key().to_owned())]
            />
        }
    };
    Ended::ALL.iter().map(tick).collect_view()
}
