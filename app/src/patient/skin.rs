//! `/you/skin`: skin and habits, answered as far as one likes, and what the answers have changed.

mod form;

pub use form::fields;

use super::{Telling, because, done::Done};
use crate::{
    access::Patient,
    page::{Fail, Page, go, look_again},
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{Form as Typed, extract::State, response::Response};
use care::{
    Error, Problems,
    patient::aftercare,
    plan::occasions,
    profile::{ProfileDraft, get as answers, save},
};
use leptos::prelude::*;
use serde::Deserialize;

/// What the form sends.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct Sent {
    /// The button: `skip` leaves everything unsaid.
    act: String,
    #[serde(flatten)]
    draft: ProfileDraft,
}

/// What the page says beside its form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// `None` as long as nothing was answered.
    because: Option<Vec<String>>,
    asked: bool,
}

impl Told {
    pub fn of(telling: Telling) -> Self {
        let care = telling.care;
        let moved = occasions(&care.courses)
            .into_iter()
            .filter(|occasion| occasion.day >= care.today && occasion.superseded_by.is_none())
            .find_map(|occasion| because::moved(telling, occasion.day, occasion.usual_day()));
        let answered = care.profile.as_ref().filter(|profile| !profile.is_silent());
        Self {
            because: answered.map(|_| because::all(telling).into_iter().chain(moved).collect()),
            asked: care.profile.is_some(),
        }
    }
}

pub async fn get(State(app): State<App>, patient: Patient) -> Result<Response, Fail> {
    let words = patient.words();
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let draft = care.profile.as_ref().map(ProfileDraft::from).unwrap_or_default();
    let told = Told::of(Telling::new(words, &care));
    Ok(page(&app, &patient).show(|| view(words, told, &draft, None)))
}

pub async fn post(
    State(app): State<App>,
    patient: Patient,
    Typed(Sent { act, draft }): Typed<Sent>,
) -> Result<Response, Fail> {
    let words = patient.words();
    if act == "skip" {
        if answers(&app.db, &patient.actor, patient.id).await?.is_none() {
            let silent = ProfileDraft::default();
            save(&app.db, &*app.clock, &patient.actor, patient.id, &silent).await?;
        }
        return Ok(go("/today"));
    }
    match save(&app.db, &*app.clock, &patient.actor, patient.id, &draft).await {
        Ok(()) => Ok(go(&Done::ProfileSaved.at("/you"))),
        Err(Error::Invalid(problems)) => {
            let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
            let told = Told::of(Telling::new(words, &care));
            Ok(page(&app, &patient)
                .invalid()
                .show(|| view(words, told, &draft, Some(&problems))))
        }
        Err(error) => Err(error.into()),
    }
}

fn page<'a>(app: &'a App, patient: &Patient) -> Page<'a> {
    Page::patient(app, patient, None, patient.words().say("tailoring-title")).at_oneself()
}

pub fn view(
    words: &'static Words,
    Told { because, asked }: Told,
    draft: &ProfileDraft,
    problems: Option<&Problems>,
) -> impl IntoView + use<> {
    let (fields, wrong) = (fields(words, draft, problems), look_again(words, problems));
    // Once answered or put off, "not now" is the way back.
    let skip = (!asked).then(|| {
        let (name, value) = ("act".to_owned(), "skip".to_owned());
        view! { <Button label=words.say("tailoring-skip") kind=ButtonKind::Plain name value/> }
    });
    view! {
        <BackLink href="/you" label=words.say("place-you")/>
        <PageHead title=words.say("tailoring-title") lead=words.say("tailoring-lead")/>
        <Stack>
            <Form wrong>
                {fields}
                <p class="soft small">{words.say("tailoring-why")}" "{words.say("tailoring-who")}</p>
                <Buttons>
                    <Button label=words.say("tailoring-save")/>
                    {skip}
                </Buttons>
            </Form>
            {because.map(|lines| changed(words, lines))}
        </Stack>
    }
}

/// What the answers have changed, or that they changed nothing.
fn changed(words: &'static Words, lines: Vec<String>) -> impl IntoView {
    let lines = if lines.is_empty() {
        vec![words.say("tailoring-nothing")]
    } else {
        lines
    };
    let lines = lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    view! { <Section title=words.say("tailoring-because-title")><Stack>{lines}</Stack></Section> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::patient::sample::{Sample, telling};
    use care::profile::{Profile, Said, Shaving};

    fn told(profile: Profile) -> Told {
        Told::of(telling(&Sample::new().session(-30).closed().answering(profile).care()))
    }

    #[test]
    fn what_the_answers_change_is_said_even_years_ahead() {
        let smoker = Profile {
            smoking: Some(Said::Yes),
            ..Profile::default()
        };
        let lines = told(smoker).because.unwrap();
        assert!(lines.len() == 1 && lines[0].contains("smoking"), "{lines:?}");
    }

    #[test]
    fn answers_that_change_nothing_are_not_the_same_as_none() {
        let weekly = Profile {
            shaving: Some(Shaving::Weekly),
            ..Profile::default()
        };
        assert_eq!(told(weekly).because, Some(vec![]));
        assert_eq!(told(Profile::default()).because, None);
    }

    #[test]
    fn who_was_asked_is_not_offered_to_put_it_off() {
        let nobody = Told::of(telling(&Sample::new().care()));
        assert!(!nobody.asked && told(Profile::default()).asked);
    }
}
