//! What every form of a draft shares: the draft as it stands, what is wrong with what was typed, and where to go once it is saved.

use super::{at, meanwhile};
use crate::{
    access::Staff,
    clinic::Done,
    page::{Fail, Page, go, look_again, problem},
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
    words::{Spoken, Words},
};
use axum::{http::StatusCode, response::Response};
use care::{
    Error, Problems,
    actor::Permission,
    clinic,
    draft::{self, Draft, Edit, Meanwhile, Saved},
    ids::RevisionId,
    protocol::{Finding, Protocol, Treatment, guard::Place},
};
use leptos::prelude::*;

/// A draft opened to be changed, or what stands in its place where it is gone.
pub struct Open {
    pub w: &'static Words,
    pub treatment: Treatment,
    pub protocol: Protocol,
    pub findings: Vec<Finding>,
    revision: Option<RevisionId>,
}

/// Why a form comes back.
pub enum Wrong {
    Typed(Problems),
    Meanwhile(Box<Meanwhile>),
}

impl Open {
    fn of(w: &'static Words, draft: Draft) -> Self {
        Self {
            w,
            treatment: draft.treatment,
            protocol: draft.protocol,
            findings: draft.findings,
            revision: Some(draft.revision),
        }
    }

    /// For owners; `None` where there is no draft.
    pub async fn find(app: &App, staff: &Staff, treatment: &str) -> Result<Option<Self>, Fail> {
        staff.must(Permission::Own)?;
        let draft = draft::find(&app.db, &staff.actor, at::treatment(treatment)?).await?;
        Ok(draft.map(|draft| Self::of(staff.words(), draft)))
    }

    /// For a form that comes back: what it was written on may be gone.
    async fn again(app: &App, staff: &Staff, treatment: Treatment) -> Result<Self, Fail> {
        if let Some(draft) = draft::find(&app.db, &staff.actor, treatment).await? {
            return Ok(Self::of(staff.words(), draft));
        }
        let newest = clinic::protocols(&app.db, &staff.actor).await?;
        let newest = newest
            .iter()
            .find(|view| view.treatment == treatment)
            .ok_or(Error::NotFound)?;
        let (_, protocol) = clinic::protocol(&app.db, &staff.actor, newest.id).await?;
        Ok(Self {
            w: staff.words(),
            treatment,
            protocol: (*protocol).clone(),
            findings: Vec::new(),
            revision: None,
        })
    }

    pub fn spoken(&self) -> Spoken<'_> {
        Spoken::new(self.w, Some(&self.protocol))
    }

    /// The way back to the draft.
    pub fn back(&self) -> impl IntoView + use<> {
        let treatment = self.w.say_of("treatment", self.treatment.key(), "");
        let label = self.w.say_with("draft-title", &[("treatment", treatment.into())]);
        view! { <BackLink href=at::draft(self.treatment) label/> }
    }

    /// What stands above a form: what others changed meanwhile, and what the guard rails say of it.
    pub fn above(&self, wrong: Option<&Wrong>, place: Option<&Place>) -> AnyView {
        let meanwhile = match wrong {
            Some(Wrong::Meanwhile(meanwhile)) => Some(meanwhile::banner(self.w, meanwhile, "meanwhile-about")),
            _ => None,
        };
        let found = place.map(|place| super::findings::about(self.w, &self.protocol, &self.findings, place));
        view! { <>{meanwhile}{found}</> }.into_any()
    }

    /// A form with the state of the draft it is written on, and its buttons.
    pub fn form(&self, wrong: Option<&Wrong>, fields: AnyView) -> AnyView {
        let w = self.w;
        let above = look_again(w, problems(wrong));
        let (revision, back) = (self.revision(), at::draft(self.treatment));
        view! {
            <Form wrong=above>
                <input type="hidden" name="revision" value=revision/>
                {fields}
                <Buttons>
                    <Button label=w.say("draft-save")/>
                    <ButtonLink href=back label=w.say("leave-it") kind=ButtonKind::Plain/>
                </Buttons>
            </Form>
        }
        .into_any()
    }

    /// Folded away, with what it means: takes the thing out of the protocol.
    pub fn removal(&self, about: &str) -> AnyView {
        let w = self.w;
        let revision = self.revision();
        let about = w.say(about);
        view! {
            <div>
                <Details summary=w.say("draft-remove")>
                    <p>{about}</p>
                    <Form>
                        <input type="hidden" name="revision" value=revision/>
                        <Buttons>
                            <Button
                                label=w.say("draft-remove")
                                kind=ButtonKind::Danger
                                name="act".to_owned()
                                value="remove".to_owned()
                            />
                        </Buttons>
                    </Form>
                </Details>
            </div>
        }
        .into_any()
    }

    pub fn revision(&self) -> String {
        self.revision.map(|revision| revision.to_string()).unwrap_or_default()
    }

    pub fn problem(&self, wrong: Option<&Wrong>, field: &str) -> Option<String> {
        problem(self.w, problems(wrong), field)
    }
}

pub fn problems(wrong: Option<&Wrong>) -> Option<&Problems> {
    match wrong {
        Some(Wrong::Typed(problems)) => Some(problems),
        _ => None,
    }
}

/// Where there is no draft: the way to begin one.
pub fn none(treatment: &str) -> Result<Response, Fail> {
    Ok(go(&at::draft(at::treatment(treatment)?)))
}

pub fn page<'a>(app: &'a App, staff: &Staff, title: String) -> Page<'a> {
    Page::clinic(app, staff, Some(ClinicPlace::Protocols), title)
}

/// Makes a change and goes back to the draft; or gives what is wrong, and the draft to show the form on.
pub async fn save(
    app: &App,
    staff: &Staff,
    treatment: &str,
    seen: RevisionId,
    edit: Edit,
) -> Result<Result<Response, (Open, Wrong)>, Fail> {
    let treatment = at::treatment(treatment)?;
    let saved = draft::save(&app.db, &*app.clock, &staff.actor, treatment, seen, &edit).await;
    let wrong = match saved {
        Ok(Saved::Done(_)) => return Ok(Ok(go(&Done::DraftSaved.at(&at::draft(treatment))))),
        Ok(Saved::Meanwhile(meanwhile)) => Wrong::Meanwhile(meanwhile),
        Err(Error::Invalid(problems)) => Wrong::Typed(problems),
        Err(error) => return Err(error.into()),
    };
    Ok(Err((Open::again(app, staff, treatment).await?, wrong)))
}

impl Wrong {
    /// 422 for what cannot be, 409 for what somebody else did.
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::Typed(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Meanwhile(_) => StatusCode::CONFLICT,
        }
    }
}
