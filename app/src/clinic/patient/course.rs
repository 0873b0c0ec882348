//! One course with its sessions, and what may be done with it.

use super::{Seen, session};
use crate::{access::Staff, ui::prelude::*, words::Words};
use care::{
    actor::Permission,
    course::{CourseState, SessionState},
    patient::CourseRecord,
};
use leptos::prelude::*;

pub fn card(staff: &Staff, course: &CourseRecord, seen: &Seen) -> impl IntoView + use<> {
    let w = staff.words();
    let (state, id) = (course.course.state, course.course.id);
    let title = w.say_of("treatment", course.course.treatment.key(), "");
    let label = w.say_of("course-state", state.key(), "");
    let tone = if state == CourseState::Open {
        Tone::Good
    } else {
        Tone::Info
    };
    let sessions = sessions(w, course, seen);
    let about = about(w, course, seen);
    let here = format!("/clinic/patients/{}/courses/{id}", seen.record.id);
    let actions = (state == CourseState::Open).then(|| actions(staff, &here));
    view! {
        <Card title action=move || view! { <Chip tone label=label.clone()/> }>
            <Stack>
                <p>{about}</p>
                {sessions}
                {actions}
            </Stack>
        </Card>
    }
}

fn sessions(w: &'static Words, course: &CourseRecord, seen: &Seen) -> AnyView {
    if course.sessions.is_empty() {
        return view! { <p>{w.say("course-no-session")}</p> }.into_any();
    }
    let mut number = 0;
    let mut moments = Vec::new();
    for record in &course.sessions {
        let standing = record.session.state != SessionState::Cancelled;
        number += usize::from(standing);
        moments.push(session::moment(w, record, standing.then_some(number), course.course.state, seen).into_any());
    }
    view! { <Timeline>{moments}</Timeline> }.into_any()
}

/// "Hairline, crown · protocol version 1 · closed 5 May 2024"
fn about(w: &'static Words, course: &CourseRecord, seen: &Seen) -> String {
    let zones: Vec<_> = course
        .zones
        .iter()
        .map(|zone| w.say_of("zone", zone.key(), ""))
        .collect();
    let version = w.say_with("course-protocol", &[("version", course.protocol_version.into())]);
    let closed = course.closed_at.map(|at| {
        let day = seen.here.day(care::zone::day(at, seen.here.zone));
        w.say_with(
            &format!("course-{}-on", course.course.state.key()),
            &[("day", day.into())],
        )
    });
    let parts = [Some(w.list(&zones)), Some(version), closed];
    parts
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

fn actions(staff: &Staff, here: &str) -> impl IntoView + use<> {
    let w = staff.words();
    let small = ButtonSize::Small;
    let end = staff.may(Permission::Treat).then(|| {
        view! {
            <ButtonLink href=format!("{here}/close") label=w.say("course-close") kind=ButtonKind::Quiet size=small/>
            <ButtonLink href=format!("{here}/cancel") label=w.say("course-cancel") kind=ButtonKind::Danger size=small/>
        }
    });
    let book = format!("{here}/book");
    view! {
        <Buttons>
            <ButtonLink href=book label=w.say("course-book") icon=Icon::Plus size=small/>
            {end}
        </Buttons>
    }
}
