//! The form of a session, in two steps: first the day and time, then what follows from them, and only then is it saved. What was typed goes
//! along in hidden fields, so that it works without JavaScript and nothing is kept for a form that nobody finishes.

use super::changes::Follows;
use crate::{
    page::{look_again, problem},
    ui::prelude::*,
    words::Words,
};
use care::{Problems, course::SessionDraft};
use leptos::prelude::*;
use serde::Deserialize;

/// What was pressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Show what would follow.
    #[default]
    Look,
    /// Show the form again, as it was.
    Back,
    Save,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filled {
    day: String,
    start: String,
    minutes: String,
    pub step: Step,
}

impl Filled {
    pub fn draft(&self) -> SessionDraft {
        SessionDraft {
            day: self.day.clone(),
            start: self.start.clone(),
            minutes: self.minutes.clone(),
        }
    }
}

/// The words around a session's form, and where it leads back to.
pub struct Around {
    pub patient_name: String,
    pub patient: String,
    pub title: String,
    pub lead: Option<String>,
    /// The button that saves.
    pub save: String,
}

impl Around {
    fn head(&self) -> impl IntoView + use<> {
        view! {
            <BackLink href=self.patient.clone() label=self.patient_name.clone()/>
            <PageHead title=self.title.clone() lead=self.lead.clone()/>
        }
    }

    /// The first step.
    pub fn ask(&self, w: &'static Words, draft: &SessionDraft, problems: Option<&Problems>) -> impl IntoView + use<> {
        let patient = self.patient.clone();
        let fields = view! {
            <Field
                name="day"
                label=w.say("session-day")
                kind=FieldKind::Date
                value=draft.day.clone()
                problem=problem(w, problems, "day")
                required=true
            />
            <Field
                name="start"
                label=w.say("session-start")
                kind=FieldKind::Time
                value=draft.start.clone()
                problem=problem(w, problems, "start")
                required=true
            />
            <Field
                name="minutes"
                label=w.say("session-minutes")
                kind=FieldKind::Number
                value=draft.minutes.clone()
                min="5".to_owned()
                max="720".to_owned()
                problem=problem(w, problems, "minutes")
                required=true
            />
        };
        view! {
            {self.head()}
            <Form wrong=look_again(w, problems)>
                <Pair>{fields}</Pair>
                <Buttons>
                    <Button label=w.say("session-look") name="step".to_owned() value="look".to_owned()/>
                    <ButtonLink href=patient label=w.say("leave-it") kind=ButtonKind::Plain/>
                </Buttons>
            </Form>
        }
    }

    /// The second step; `cause` is what staff change, `follows` what comes of it.
    pub fn confirm(
        &self,
        w: &'static Words,
        draft: &SessionDraft,
        cause: AnyView,
        follows: &Follows,
    ) -> impl IntoView + use<> {
        let typed = [
            ("day", &draft.day),
            ("start", &draft.start),
            ("minutes", &draft.minutes),
        ];
        let hidden = typed.map(|(name, value)| view! { <input type="hidden" name=name value=value.clone()/> });
        let (patient, save, follows) = (self.patient.clone(), self.save.clone(), follows.view(w));
        view! {
            <BackLink href=patient.clone() label=self.patient_name.clone()/>
            <PageHead title=self.title.clone() lead=w.say("nothing-saved-yet")/>
            <Stack>
                {cause}
                {follows}
                <Form>
                    {hidden.collect_view()}
                    <Buttons>
                        <Button label=save name="step".to_owned() value="save".to_owned()/>
                        <Button
                            label=w.say("session-other-day")
                            kind=ButtonKind::Quiet
                            name="step".to_owned()
                            value="back".to_owned()
                        />
                        <ButtonLink href=patient label=w.say("leave-it") kind=ButtonKind::Plain/>
                    </Buttons>
                </Form>
            </Stack>
        }
    }
}
