//! One check-in: the answers with what changed since the last, the photos beside those before, and the clinic's answer.

mod answers;
mod called;
mod form;
mod photos;
mod said;

use super::{Done, When, review::me, waits};
use crate::{
    access::Staff,
    page::{Fail, Id, Page, go, problem},
    patient::tel,
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{Form as Typed, extract::State, response::Response};
use care::{
    Error, Problems,
    actor::Permission,
    check_in::{self, CheckIn, ReplyDraft},
    clinic::settings,
    ids::{CheckInId, StaffId},
    patient::{self, PatientRecord},
    photo::{self, Series},
    reminder::{Called, called_to},
};
use leptos::prelude::*;
use serde::Deserialize;

/// All that the page shows.
struct Seen {
    check_in: CheckIn,
    /// The one before it.
    before: Option<CheckIn>,
    patient: PatientRecord,
    photos: Vec<Series>,
    agrees: bool,
    /// Who was called to it.
    called: Vec<Called>,
    /// Who could answer it instead.
    colleagues: Vec<(StaffId, String)>,
    when: When,
    me: StaffId,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sent {
    /// `claim`, `release`, or an answer.
    act: String,
    #[serde(flatten)]
    draft: ReplyDraft,
}

impl Seen {
    async fn find(app: &App, staff: &Staff, id: CheckInId) -> Result<Self, Fail> {
        let (db, actor) = (&app.db, &staff.actor);
        let check_in = check_in::find(db, actor, id).await?;
        let all = check_in::list_for(db, actor, check_in.patient).await?;
        let me = me(staff);
        let colleagues = if staff.may(Permission::Treat) {
            check_in::colleagues(db, actor).await?
        } else {
            Vec::new()
        };
        Ok(Self {
            before: all.into_iter().find(|other| other.sent_at < check_in.sent_at),
            patient: patient::get(db, actor, check_in.patient).await?,
            photos: photo::list_for_check_in(db, actor, id).await?,
            called: called_to(db, actor, id).await?,
            agrees: photo::consent(db, actor, check_in.patient).await?.is_some(),
            colleagues: colleagues.into_iter().filter(|(id, _)| *id != me).collect(),
            when: When::new(staff.words(), settings(db, actor).await?.zone, app.clock.now()),
            check_in,
            me,
        })
    }
}

pub async fn get(State(app): State<App>, staff: Staff, Id(id): Id<CheckInId>) -> Result<Response, Fail> {
    let seen = Seen::find(&app, &staff, id).await?;
    Ok(page(&app, &staff, &seen).show(|| body(&staff, &seen, &ReplyDraft::default(), None)))
}

pub async fn post(
    State(app): State<App>,
    staff: Staff,
    Id(id): Id<CheckInId>,
    Typed(sent): Typed<Sent>,
) -> Result<Response, Fail> {
    let (db, clock, actor) = (&app.db, &*app.clock, &staff.actor);
    let here = || go(&format!("/clinic/review/{id}"));
    let done = match sent.act.as_str() {
        "claim" => check_in::claim(db, clock, actor, id).await.map(|()| here()),
        "release" => check_in::release(db, actor, id).await.map(|()| here()),
        _ => check_in::answer(db, clock, actor, id, &sent.draft)
            .await
            .map(|_| go(&Done::Answered.at("/clinic/review"))),
    };
    match done {
        Err(Error::Invalid(problems)) => {
            let seen = Seen::find(&app, &staff, id).await?;
            let page = page(&app, &staff, &seen).invalid();
            Ok(page.show(|| body(&staff, &seen, &sent.draft, Some(&problems))))
        }
        other => Ok(other?),
    }
}

fn page<'a>(app: &'a App, staff: &Staff, seen: &Seen) -> Page<'a> {
    Page::clinic(app, staff, Some(ClinicPlace::Review), title(staff.words(), seen))
}

fn title(w: &Words, seen: &Seen) -> String {
    w.say_with("review-one-title", &[("name", seen.patient.name.as_str().into())])
}

fn body(staff: &Staff, seen: &Seen, draft: &ReplyDraft, problems: Option<&Problems>) -> impl IntoView + use<> {
    let w = staff.words();
    let check_in = &seen.check_in;
    let treatment = seen
        .patient
        .courses
        .iter()
        .find(|course| {
            course
                .sessions
                .iter()
                .any(|record| record.session.id == check_in.session)
        })
        .map(|course| w.say_of("treatment", course.course.treatment.key(), ""));
    let args = [
        ("treatment", treatment.unwrap_or_default().into()),
        ("day", check_in.day.into()),
        ("when", seen.when.instant(check_in.sent_at).into()),
    ];
    let lead = w.say_with("review-one-lead", &args);
    let record = format!("/clinic/patients/{}", check_in.patient);
    let worry = check_in
        .asked
        .is_none()
        .then(|| view! { <Chip label=w.say("review-worry")/> });
    let claim = problem(w, problems, "claim").map(|title| view! { <Banner tone=Tone::Amber title/> });
    let question = Some(check_in.question.clone()).filter(|text| !text.is_empty());
    let question = question.map(|text| {
        view! { <Section title=w.say("review-question") quiet=true><Quote text/></Section> }
    });
    let call = (!seen.patient.telephone.is_empty()).then(|| {
        let label = w.say_with("contact-call", &[("telephone", seen.patient.telephone.as_str().into())]);
        view! { <ButtonLink href=tel(&seen.patient.telephone) label kind=ButtonKind::Quiet icon=Icon::Phone/> }
    });
    let (level, name, title) = (
        waits::level(w, check_in.triage.level),
        seen.patient.name.clone(),
        title(w, seen),
    );
    let side = form::view(staff, seen, draft, problems);
    let main = (
        question,
        photos::view(w, seen),
        answers::view(w, seen),
        said::view(w, seen),
        called::view(w, seen),
    )
        .into_any();
    view! {
        <BackLink href="/clinic/review" label=w.say("review-title")/>
        <PageHead title lead>
            {level}
            {worry}
            {call}
            <ButtonLink href=record label=name kind=ButtonKind::Quiet icon=Icon::Person/>
        </PageHead>
        <Stack>
            {claim}
            <Desk side>{main}</Desk>
        </Stack>
    }
}
