//! What a change does to the reminders, shown before it is saved.

mod paired;

use super::When;
use crate::{
    access::Staff,
    state::App,
    ui::prelude::*,
    words::{Spoken, Words},
};
use care::{
    course::{self, ReminderChange},
    ids::PatientId,
    patient::{self, CourseRecord},
    protocol::Treatment,
    reminder::{PLAN_CHANGED, Reason},
};
use leptos::prelude::*;
use paired::paired;

/// The changes, and the clock of the patient whom they are for.
pub struct Follows {
    changes: Vec<ReminderChange>,
    /// The patient's courses, whose words the reminders speak in.
    courses: Vec<CourseRecord>,
    /// When the patient is told of it.
    told: Option<ReminderChange>,
    when: When,
    /// The patient is not where the clinic is.
    foreign: bool,
}

impl Follows {
    /// Does it all and takes it back.
    pub async fn find(
        app: &App,
        staff: &Staff,
        patient: PatientId,
        change: &course::Change,
    ) -> Result<Self, care::Error> {
        let changes = course::preview(&app.db, &*app.clock, &staff.actor, change).await?;
        let (told, changes): (Vec<_>, Vec<_>) = changes.into_iter().partition(|change| change.rule_key == PLAN_CHANGED);
        let record = patient::get(&app.db, &staff.actor, patient).await?;
        let settings = care::clinic::settings(&app.db, &staff.actor).await?;
        let when = When::new(staff.words(), record.zone, app.clock.now());
        Ok(Self {
            changes: paired(changes),
            told: told.into_iter().find(|told| told.after.is_some()),
            when,
            foreign: record.zone != settings.zone,
            courses: record.courses,
        })
    }

    pub fn view(&self, w: &'static Words) -> impl IntoView + use<> {
        let zone = self.when.zone.name().replace('_', " ");
        let zone = self
            .foreign
            .then(|| w.say_with("record-reminders-zone", &[("zone", zone.into())]));
        let told = self.told.as_ref().and_then(|told| told.after);
        let told = told.map(|at| w.say_with("changes-told", &[("when", self.when.instant(at).into())]));
        let sentences = [zone, told]
            .into_iter()
            .flatten()
            .map(|said| view! { <p>{said}</p> })
            .collect_view();
        let list = if self.changes.is_empty() {
            view! { <p>{w.say("changes-none")}</p> }.into_any()
        } else {
            let changes = self.changes.iter().map(|change| self.change(w, change)).collect_view();
            view! { <Changes>{changes}</Changes> }.into_any()
        };
        view! { <Section title=w.say("changes-title")><Stack>{sentences}{list}</Stack></Section> }
    }

    fn change(&self, w: &'static Words, change: &ReminderChange) -> impl IntoView + use<> {
        let speaks = |course: &&CourseRecord| course.course.protocol.rule(&change.rule_key).is_some();
        let course = self.courses.iter().find(speaks);
        let spoken = Spoken::new(w, course.map(|record| &*record.course.protocol));
        let note = match (change.before, change.after, &change.why) {
            (_, None, Some(why)) => Some(reason(spoken, why)),
            (_, None, None) => Some(w.say("change-falls-away")),
            (None, Some(_), _) => Some(w.say("change-new")),
            (Some(_), Some(_), _) => None,
        };
        view! {
            <Change
                name=spoken.say_of("rule", &change.rule_key, "-title")
                from=change.before.map(|at| self.when.instant(at))
                to=change.after.map(|at| self.when.instant(at))
                note
            />
        }
    }
}

/// Why a reminder does not go, as a sentence.
pub fn reason(spoken: Spoken, reason: &Reason) -> String {
    let w = spoken.words;
    match reason {
        Reason::Superseded { by } => w.say_with(
            "reminder-reason-superseded",
            &[("by", spoken.say_of("rule", by, "-title").into())],
        ),
        other => w.say_of("reminder-reason", other.key(), ""),
    }
}

/// What a session is called at the head of what follows from its change.
pub fn session(w: &Words, treatment: Treatment) -> String {
    let treatment = w.say_of("treatment", treatment.key(), "");
    w.say_with("changes-session", &[("treatment", treatment.into())])
}

/// What staff change themselves, at the head of what follows from it.
pub fn cause(name: String, from: Option<String>, to: Option<String>) -> impl IntoView {
    view! { <Changes><Change name from to/></Changes> }
}
