//! Who needs somebody now, who comes today, whom no reminder reaches. A new clinic finds its first three steps here.

mod needs;
mod start;

use super::{Back, Noted, When, caution, reached};
use crate::{
    access::Staff,
    page::{Fail, Page},
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
    board::{self, Board},
    clinic::{ProtocolView, protocols, settings},
    patient::list,
};
use leptos::prelude::*;

pub async fn get(State(app): State<App>, staff: Staff, Query(noted): Query<Noted>) -> Result<Response, Fail> {
    let (db, clock, actor) = (&app.db, &*app.clock, &staff.actor);
    let w = staff.words();
    let protocols = protocols(db, actor).await?;
    let settings = settings(db, actor).await?;
    let page = |title: String| Page::clinic(&app, &staff, Some(ClinicPlace::Board), title);
    if list(db, clock, actor, "", 0).await?.total == 0 {
        return Ok(page(w.say("board-name")).show(|| start::view(&staff, &settings, &protocols)));
    }
    let board = board::board(db, clock, actor).await?;
    let when = When::new(w, settings.zone, clock.now());
    let hours = settings.promise_hours;
    Ok(page(w.say("board-name")).show(|| body(&staff, &board, &protocols, (when, hours), &noted)))
}

fn body(
    staff: &Staff,
    board: &Board,
    protocols: &[ProtocolView],
    (when, hours): (When, u16),
    noted: &Noted,
) -> impl IntoView + use<> {
    let w = staff.words();
    let unsigned = protocols.iter().filter(|protocol| protocol.signed_at.is_none()).count();
    let count = needs::count(board, unsigned);
    let needs = match count {
        0 => view! { <Card><Empty title=w.say("board-calm") note=w.say("board-calm-note")/></Card> }.into_any(),
        _ => needs::view(staff, board, unsigned, when, hours).into_any(),
    };
    let side = (today(w, board, when), unreachable(w, board)).into_any();
    let banner = noted.banner(w, Back::Board);
    view! {
        <PageHead title=w.say_with("board-title", &[("count", count.into())])>
            <ButtonLink href="/clinic/patients/new" label=w.say("new-patient-title") icon=Icon::Plus/>
        </PageHead>
        <Stack>
            {banner}
            <Desk side>{needs}</Desk>
        </Stack>
    }
}

fn today(w: &'static Words, board: &Board, when: When) -> impl IntoView + use<> {
    let day = w.day(when.today(), crate::words::DayStyle::Long);
    let rows = board.today.iter().map(|context| {
        let session = &context.record.session;
        let minutes = w.say_with("session-long", &[("minutes", session.minutes.into())]);
        let treatment = w.say_of("treatment", context.treatment.key(), "");
        let cautions = board
            .profiles
            .get(&context.patient)
            .and_then(|profile| caution::line(w, profile));
        let note = [Some(treatment), Some(minutes), cautions]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" · ");
        view! {
            <LinkRow
                href=format!("/clinic/patients/{}", context.patient)
                title=context.patient_name.clone()
                note=note
                end=w.time(session.start)
            />
        }
    });
    let list = links(w, "board-today-none", rows.map(IntoAny::into_any).collect());
    view! { <Section title=w.say_with("board-today", &[("day", day.into())]) quiet=true>{list}</Section> }
}

fn unreachable(w: &'static Words, board: &Board) -> impl IntoView + use<> {
    let rows = board.unreachable.iter().map(|patient| {
        let telephone = match patient.telephone.as_str() {
            "" => w.say("board-no-telephone"),
            number => w.apart(number),
        };
        let chip = reached::chip(w, patient.state);
        view! {
            <LinkRow
                href=format!("/clinic/patients/{}", patient.patient)
                title=patient.name.clone()
                note=telephone
            >
                {chip}
            </LinkRow>
        }
    });
    let list = links(w, "board-unreachable-none", rows.map(IntoAny::into_any).collect());
    view! { <Section title=w.say("board-unreachable") quiet=true>{list}</Section> }
}

/// The rows, or the sentence of `none`.
fn links(w: &'static Words, none: &str, rows: Vec<AnyView>) -> AnyView {
    if rows.is_empty() {
        view! { <p>{w.say(none)}</p> }.into_any()
    } else {
        view! { <Links>{rows}</Links> }.into_any()
    }
}
