//! The fields that begin a course: treatment, zones of the scalp, and perhaps the first session.

use super::choices::{scalp_zones, treatments};
use crate::{page::problem, ui::prelude::*, words::Words};
use care::{Problems, course::CourseDraft};
use leptos::prelude::*;

/// What a first session commonly takes.
const MINUTES: &str = "180";

/// An empty form.
pub fn empty() -> CourseDraft {
    CourseDraft {
        first_minutes: MINUTES.to_owned(),
        ..CourseDraft::default()
    }
}

/// Minutes alone are the form's own proposal, not a session.
pub fn without_proposal(draft: CourseDraft) -> CourseDraft {
    let none = draft.first_day.trim().is_empty() && draft.first_time.trim().is_empty();
    CourseDraft {
        first_minutes: if none { String::new() } else { draft.first_minutes },
        ..draft
    }
}

pub fn fields(w: &'static Words, draft: &CourseDraft, problems: Option<&Problems>) -> impl IntoView + use<> {
    let minutes = if draft.first_minutes.is_empty() {
        MINUTES.to_owned()
    } else {
        draft.first_minutes.clone()
    };
    let course = view! {
        <Choices
            name="treatment"
            label=w.say("course-treatment")
            choices=treatments(w)
            chosen=vec![draft.treatment.clone()]
            problem=problem(w, problems, "treatment")
        />
        <Choices
            name="zones"
            label=w.say("course-zones")
            many=true
            choices=scalp_zones(w)
            chosen=draft.zones.clone()
            problem=problem(w, problems, "zones")
        />
    };
    let first = view! {
        <Field
            name="first_day"
            label=w.say("session-day")
            kind=FieldKind::Date
            value=draft.first_day.clone()
            problem=problem(w, problems, "first_day")
        />
        <Field
            name="first_time"
            label=w.say("session-start")
            kind=FieldKind::Time
            value=draft.first_time.clone()
            problem=problem(w, problems, "first_time")
        />
        <Field
            name="first_minutes"
            label=w.say("session-minutes")
            kind=FieldKind::Number
            value=minutes
            min="5".to_owned()
            max="720".to_owned()
            problem=problem(w, problems, "first_minutes")
        />
    };
    view! { {course} <Group label=w.say("course-first") hint=w.say("course-first-hint")><Pair>{first}</Pair></Group> }
}
