//! One patient: where the scalp is, the courses, what was sent and what comes, how to reach them.

mod course;
mod person;
mod profile;
mod reach;
mod reminders;
mod scalp;
mod session;

pub use reach::name as device_name;

use super::{Back, Noted, When, reached};
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
    access::{DeviceView, list_devices},
    course::{Course, CourseState},
    ids::PatientId,
    mail::{Mailbox, mailbox},
    patient::{self, PatientRecord},
    profile::{Answered, get as answers},
    reminder::{Reach, ReminderView, list_for, reach},
    skin_check::{self, SkinCheck},
    zone,
};
use leptos::prelude::*;

/// All that the page shows.
struct Seen {
    record: PatientRecord,
    reach: Reach,
    mailbox: Mailbox,
    devices: Vec<DeviceView>,
    reminders: Vec<ReminderView>,
    profile: Option<Answered>,
    /// Answered before a session, the latest first.
    checks: Vec<SkinCheck>,
    /// By the clinic's wall clock: sessions, and when somebody was last seen.
    here: When,
    /// By the patient's: reminders.
    there: When,
}

impl Seen {
    async fn find(app: &App, staff: &Staff, id: PatientId) -> Result<Self, Fail> {
        let (db, clock, actor) = (&app.db, &*app.clock, &staff.actor);
        let record = patient::get(db, actor, id).await?;
        let here = When::at_clinic(app, staff).await?;
        let there = When::new(staff.words(), record.zone, here.now);
        Ok(Self {
            reach: reach(db, clock, actor, id).await?,
            mailbox: mailbox(db, clock, actor, id).await?,
            devices: list_devices(db, clock, actor, id).await?,
            reminders: list_for(db, actor, id).await?,
            profile: answers(db, actor, id).await?,
            checks: skin_check::list_for(db, actor, id).await?,
            record,
            here,
            there,
        })
    }
}

pub async fn get(
    State(app): State<App>,
    staff: Staff,
    Id(id): Id<PatientId>,
    Query(noted): Query<Noted>,
) -> Result<Response, Fail> {
    let seen = Seen::find(&app, &staff, id).await?;
    let page = Page::clinic(&app, &staff, Some(ClinicPlace::Patients), seen.record.name.clone());
    Ok(page.show(|| body(&staff, &seen, &noted)))
}

fn body(staff: &Staff, seen: &Seen, noted: &Noted) -> impl IntoView + use<> {
    let w = staff.words();
    let record = &seen.record;
    let here = format!("/clinic/patients/{}", record.id);
    // Open courses first, then by when they began, the latest first.
    let mut courses: Vec<_> = record.courses.iter().collect();
    courses.sort_by_key(|course| {
        (
            course.course.state != CourseState::Open,
            std::cmp::Reverse(course.opened_at),
        )
    });
    let courses: Vec<_> = courses
        .into_iter()
        .map(|course| course::card(staff, course, seen).into_any())
        .collect();
    let side = (
        scalp::card(w, seen).into_any(),
        profile::card(w, seen).into_any(),
        reach::card(w, seen).into_any(),
        person::card(w, seen).into_any(),
    );
    let chips = (reached::chip(w, seen.reach.state), profile::chips(w, seen));
    let joined = seen.reach.joined;
    let (messages, invite, paper, start) = (
        format!("{here}/messages"),
        format!("{here}/invite"),
        format!("{here}/paper"),
        format!("{here}/courses/new"),
    );
    let main = (
        courses.is_empty().then(|| no_course(w)),
        courses,
        reminders::card(w, seen),
    )
        .into_any();
    let banner = noted.banner(w, Back::Patient);
    view! {
        <BackLink href="/clinic/patients" label=w.say("patients-title")/>
        <PageHead title=record.name.clone() lead=scalp::line(w, seen)>
            {chips}
            <ButtonLink
                href=messages
                label=w.say("place-messages")
                kind=ButtonKind::Quiet
                icon=Icon::Chat
            />
            <ButtonLink
                href=invite
                label=w.say(if joined { "record-invite-again" } else { "record-invite" })
                kind=if joined { ButtonKind::Quiet } else { ButtonKind::Primary }
                icon=Icon::Qr
            />
            <ButtonLink
                href=paper
                label=w.say("record-paper")
                kind=ButtonKind::Quiet
                icon=Icon::Print
            />
        </PageHead>
        <Stack>
            {banner}
            <Desk side=side.into_any()>
                {main}
                <Buttons>
                    <ButtonLink
                        href=start
                        label=w.say("record-start-course")
                        kind=ButtonKind::Quiet
                        icon=Icon::Plus
                    />
                </Buttons>
            </Desk>
        </Stack>
    }
}

fn no_course(w: &'static Words) -> impl IntoView + use<> {
    view! { <Card><Empty title=w.say("record-no-course") note=w.say("record-no-course-note")/></Card> }
}

impl Seen {
    fn courses(&self) -> Vec<Course> {
        self.record.courses.iter().map(|course| course.course.clone()).collect()
    }

    /// The patient's own today.
    fn today(&self) -> chrono::NaiveDate {
        zone::day(self.there.now, self.there.zone)
    }
}
