//! One check-in: the answers with what changed since the last, the photos beside those before, the plan of the day, and the clinic's answer.

mod answers;
mod called;
mod course;
mod form;
mod insert;
mod neighbours;
mod photos;
mod said;

use super::{
    Back, Done, Noted, When,
    review::{AskedCut, Cut, Looking, me},
    waits,
};
use crate::{
    access::Staff,
    page::{Fail, Id, Page, go, problem},
    patient::{Telling, tel, today::Told},
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{
    Form as Typed,
    extract::{Query, State},
    response::Response,
};
use care::{
    Error, Problems,
    actor::Permission,
    check_in::{self, CheckIn, ReplyDraft, ReviewKind},
    ids::{CheckInId, StaffId},
    patient::{self, Aftercare, CourseRecord, PatientRecord},
    photo::{self, SentWith, Series},
    protocol::Angle,
    reminder::{Called, called_to},
    template::{self, Template},
};
use leptos::prelude::*;
use neighbours::Neighbours;
use serde::Deserialize;

/// All that the page shows.
struct Seen {
    check_in: CheckIn,
    /// The one before it.
    before: Option<CheckIn>,
    patient: PatientRecord,
    /// What the patient's own pages are made from.
    aftercare: Aftercare,
    photos: Vec<Series>,
    /// The angles of photos that the patient deleted.
    deleted: Vec<Angle>,
    agrees: bool,
    /// Who was called to it.
    called: Vec<Called>,
    /// Who could answer it instead.
    colleagues: Vec<(StaffId, String)>,
    templates: Vec<Template>,
    neighbours: Neighbours,
    cut: Cut,
    words: &'static Words,
    when: When,
    me: StaffId,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    #[serde(flatten)]
    cut: AskedCut,
    /// The key of a reply kept ready, to be put into the answer.
    template: String,
    #[serde(flatten)]
    noted: Noted,
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
    async fn find(app: &App, staff: &Staff, id: CheckInId, cut: Cut) -> Result<Self, Fail> {
        let (db, clock, actor) = (&app.db, &*app.clock, &staff.actor);
        let check_in = check_in::find(db, actor, id).await?;
        let all = check_in::list_for(db, actor, check_in.patient).await?;
        let me = me(staff);
        let (colleagues, templates) = if staff.may(Permission::Treat) {
            (check_in::colleagues(db, actor).await?, template::list(db, actor).await?)
        } else {
            (Vec::new(), Vec::new())
        };
        let aftercare = patient::aftercare(db, clock, actor, check_in.patient).await?;
        let when = When::new(staff.words(), aftercare.clinic.zone, clock.now());
        let looking = Looking {
            me,
            when,
            hours: aftercare.clinic.promise_hours,
        };
        let queue = check_in::queue(db, actor).await?;
        Ok(Self {
            before: all.into_iter().find(|other| other.sent_at < check_in.sent_at),
            patient: patient::get(db, actor, check_in.patient).await?,
            photos: photo::list_for_check_in(db, actor, id).await?,
            called: called_to(db, actor, id).await?,
            deleted: deleted(app, staff, &check_in).await?,
            agrees: photo::consent(db, actor, check_in.patient).await?.is_some(),
            colleagues: colleagues.into_iter().filter(|(id, _)| *id != me).collect(),
            templates,
            neighbours: Neighbours::of(id, queue.iter().filter(|waiting| cut.takes(waiting, looking))),
            cut,
            words: staff.words(),
            when,
            aftercare,
            check_in,
            me,
        })
    }

    /// Whose session the check-in counts from.
    fn course(&self) -> Option<&CourseRecord> {
        let holds = |course: &&CourseRecord| {
            let mut sessions = course.sessions.iter();
            sessions.any(|record| record.session.id == self.check_in.session)
        };
        self.patient.courses.iter().find(holds)
    }

    /// What the patient's Today says.
    fn told(&self) -> Told {
        Told::of(Telling::new(self.words, &self.aftercare), None)
    }

    /// The page's own address.
    fn here(&self) -> String {
        self.cut.one(self.check_in.id)
    }
}

async fn deleted(app: &App, staff: &Staff, check_in: &CheckIn) -> Result<Vec<Angle>, Fail> {
    let all = photo::list_deleted(&app.db, &staff.actor, check_in.patient).await?;
    let of_this = all
        .into_iter()
        .filter(|(with, _)| *with == SentWith::CheckIn(check_in.id));
    Ok(of_this.map(|(_, angle)| angle).collect())
}

pub async fn get(
    State(app): State<App>,
    staff: Staff,
    Id(id): Id<CheckInId>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Fail> {
    let seen = Seen::find(&app, &staff, id, Cut::from(&wanted.cut)).await?;
    let noted = wanted.noted.banner(staff.words(), Back::Board);
    let draft = insert::draft(&seen, &wanted.template);
    Ok(page(&app, &staff, &seen).show(|| body(&staff, &seen, &draft, None, noted)))
}

pub async fn post(
    State(app): State<App>,
    staff: Staff,
    Id(id): Id<CheckInId>,
    Query(wanted): Query<Wanted>,
    Typed(sent): Typed<Sent>,
) -> Result<Response, Fail> {
    let (db, clock, actor) = (&app.db, &*app.clock, &staff.actor);
    let cut = Cut::from(&wanted.cut);
    let here = || go(&cut.one(id));
    let done = match sent.act.as_str() {
        "claim" => check_in::claim(db, clock, actor, id).await.map(|()| here()),
        "release" => check_in::release(db, actor, id).await.map(|()| here()),
        _ => check_in::answer(db, clock, actor, id, &sent.draft)
            .await
            .map(|_| go(&done(&sent.draft).at(&cut.queue()))),
    };
    match done {
        Err(Error::Invalid(problems)) => {
            let seen = Seen::find(&app, &staff, id, cut).await?;
            let page = page(&app, &staff, &seen).invalid();
            Ok(page.show(|| body(&staff, &seen, &sent.draft, Some(&problems), None)))
        }
        other => Ok(other?),
    }
}

/// What was done by an answer: not every one is told to the patient.
fn done(draft: &ReplyDraft) -> Done {
    match ReviewKind::from_key(&draft.kind) {
        Some(ReviewKind::HandedOver) => Done::HandedOver,
        Some(ReviewKind::Called) => Done::Called,
        _ => Done::Answered,
    }
}

fn page<'a>(app: &'a App, staff: &Staff, seen: &Seen) -> Page<'a> {
    let page = Page::clinic(app, staff, Some(ClinicPlace::Review), title(staff.words(), seen));
    if photos::compares(seen) {
        page.with_islands()
    } else {
        page
    }
}

fn title(w: &Words, seen: &Seen) -> String {
    w.say_with("review-one-title", &[("name", seen.patient.name.as_str().into())])
}

fn body(
    staff: &Staff,
    seen: &Seen,
    draft: &ReplyDraft,
    problems: Option<&Problems>,
    noted: Option<AnyView>,
) -> impl IntoView + use<> {
    let w = staff.words();
    let head = head(w, seen).into_any();
    let claim = problem(w, problems, "claim").map(|title| view! { <Banner tone=Tone::Amber title/> });
    let question = Some(seen.check_in.question.clone()).filter(|text| !text.is_empty());
    let question = question.map(|text| {
        view! { <Section title=w.say("review-question") quiet=true><Quote text/></Section> }
    });
    let side = (
        form::view(staff, seen, draft, problems),
        course::view(w, seen).into_any(),
    )
        .into_any();
    let main = (
        question,
        photos::view(w, seen),
        answers::view(w, seen),
        said::view(w, seen),
        called::view(w, seen),
    )
        .into_any();
    let thumb = thumb(w, seen);
    let neighbours = neighbours::view(w, seen, seen.cut);
    view! {
        {neighbours}
        {head}
        <Stack>
            {noted}
            {claim}
            <Desk side>{main}</Desk>
        </Stack>
        {thumb}
    }
}

fn head(w: &'static Words, seen: &Seen) -> impl IntoView + use<> {
    let check_in = &seen.check_in;
    let treatment = seen
        .course()
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
    let call = (!seen.patient.telephone.is_empty()).then(|| {
        let label = w.say_with("contact-call", &[("telephone", seen.patient.telephone.as_str().into())]);
        let href = tel(&seen.patient.telephone);
        view! { <ButtonLink href label kind=ButtonKind::Quiet icon=Icon::Phone keys="t"/> }
    });
    let (level, name, title) = (
        waits::level(w, check_in.triage.level),
        seen.patient.name.clone(),
        title(w, seen),
    );
    view! {
        <PageHead title lead>
            {level}
            {worry}
            {call}
            <ButtonLink href=record label=name kind=ButtonKind::Quiet icon=Icon::Person/>
        </PageHead>
    }
}

/// On a phone the answer stands at the end of the page: the way there, and to the next.
fn thumb(w: &'static Words, seen: &Seen) -> impl IntoView + use<> {
    let answer = seen
        .check_in
        .waiting_since
        .map(|_| view! { <ButtonLink href=format!("#{}", form::PLACE) label=w.say("review-reply-title")/> });
    let next = seen.neighbours.after.map(|id| {
        view! { <ButtonLink href=seen.cut.one(id) label=w.say("review-next") kind=ButtonKind::Quiet/> }
    });
    view! { <Thumb>{answer}{next}</Thumb> }
}
