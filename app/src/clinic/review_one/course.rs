//! Where the patient stands: the course, and what their phone says today.

use super::Seen;
use crate::{patient::today::Told, ui::prelude::*, words::Words};
use care::{course::SessionState, patient::CourseRecord};
use leptos::prelude::*;

pub fn view(w: &'static Words, seen: &Seen) -> impl IntoView + use<> {
    let course = seen.course().map(|course| of_course(w, seen, course).into_any());
    let today = today(w, seen.told()).into_any();
    (course, today)
}

fn of_course(w: &'static Words, seen: &Seen, course: &CourseRecord) -> impl IntoView + use<> {
    let standing: Vec<_> = course
        .sessions
        .iter()
        .map(|record| &record.session)
        .filter(|session| session.state != SessionState::Cancelled)
        .collect();
    let number = standing
        .iter()
        .position(|session| session.id == seen.check_in.session)
        .map(|at| at + 1);
    let latest = number.map(|number| {
        let args = [("number", number.into()), ("count", standing.len().into())];
        let day = number.checked_sub(1).and_then(|at| standing.get(at));
        let day = day.map(|session| seen.when.day(session.day)).unwrap_or_default();
        view! { <Row name=w.say_with("review-course-session", &args) value=day/> }
    });
    let next = standing.iter().find(|session| session.day > seen.when.today());
    let next = next.map_or_else(|| w.say("review-course-no-next"), |session| seen.when.session(session));
    let zones: Vec<_> = course
        .zones
        .iter()
        .map(|zone| w.say_of("zone", zone.key(), ""))
        .collect();
    let zones = (!zones.is_empty()).then(|| {
        view! { <Row name=w.say("review-course-zones") value=w.list(&zones)/> }
    });
    let treatment = w.say_of("treatment", course.course.treatment.key(), "");
    view! {
        <Section title=w.say("review-course") quiet=true>
            <Rows facts=true>
                <Row name=w.say("review-course-treatment") value=treatment/>
                {zones}
                {latest}
                <Row name=w.say("review-course-next") value=next/>
            </Rows>
        </Section>
    }
}

/// In the reader's own language: it is what the patient reads, not how.
fn today(w: &'static Words, told: Told) -> impl IntoView + use<> {
    let normal = told.normal.map(|normal| view! { <p>{normal.seen}" "{normal.felt}</p> });
    let good = (!told.good.is_empty()).then(|| view! { <Ticks items=told.good/> });
    let waiting = (!told.waiting.is_empty()).then(|| {
        let rows = told
            .waiting
            .into_iter()
            .map(|waiting| view! { <Row name=waiting.name value=waiting.until datetime=waiting.date/> });
        view! { <p><b>{told.waiting_title}</b></p><Rows>{rows.collect_view()}</Rows> }
    });
    view! {
        <Details summary=w.say("review-plan")>
            <Stack>
                <p><b>{told.hero.title}</b></p>
                {normal}
                {good}
                {waiting}
            </Stack>
        </Details>
    }
}
