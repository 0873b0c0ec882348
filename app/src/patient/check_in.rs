//! `/check-in`: how is your scalp? A few answers, one tap each; photos and a question come after them.

use super::{Contact, Telling, contact::CallButton, inbox::read_here};
use crate::{
    access::{Looked, Patient},
    page::{Fail, Page, go, look_again, problem},
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
    check_in::{self, CheckIn, CheckInDraft, Level, Symptom},
    ids::CheckInId,
    patient::aftercare,
    plan::{Moment, moment},
    reminder::Place,
};
use leptos::prelude::*;
use serde::Deserialize;

/// What the form sends. `id` was made with the form: sent twice, it is one check-in.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct Sent {
    id: String,
    #[serde(flatten)]
    draft: CheckInDraft,
}

/// `?worry`: not what the plan asks for, but what the patient wants to show.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    worry: Option<String>,
}

/// What the page says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    title: String,
    lead: String,
    /// `None` before the first session: there is nothing to ask of yet.
    asked: Option<String>,
    contact: Contact,
}

pub async fn get(
    State(app): State<App>,
    mut patient: Patient,
    looked: Looked,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Fail> {
    read_here(&app, &mut patient, looked, Place::CheckIn).await;
    let told = tell(&app, &patient, wanted.worry.is_some()).await?;
    let draft = CheckInDraft::default();
    let page = Page::patient(&app, &patient, None, told.title.clone());
    Ok(page.show(|| view(patient.words(), told, &CheckInId::new().to_string(), &draft, None)))
}

pub async fn post(State(app): State<App>, patient: Patient, Typed(sent): Typed<Sent>) -> Result<Response, Fail> {
    let id = sent.id.parse().unwrap_or_else(|_| CheckInId::new());
    match check_in::send(&app.db, &*app.clock, &patient.actor, id, &sent.draft).await {
        // Whoever needs help now is told so before anything else is asked.
        Ok(sent) if sent.triage.level == Level::Red => Ok(go(&format!("/check-in/{id}"))),
        Ok(_) => Ok(go(&format!("/check-in/{id}/photos"))),
        Err(Error::Invalid(problems)) => {
            let told = tell(&app, &patient, sent.draft.asked.is_empty()).await?;
            let page = Page::patient(&app, &patient, None, told.title.clone()).invalid();
            Ok(page.show(|| view(patient.words(), told, &id.to_string(), &sent.draft, Some(&problems))))
        }
        Err(error) => Err(error.into()),
    }
}

async fn tell(app: &App, patient: &Patient, worry: bool) -> Result<Told, Fail> {
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let sent = check_in::list_for(&app.db, &patient.actor, patient.id).await?;
    Ok(Told::of(Telling::new(patient.words(), &care), &sent, worry))
}

/// What Today says of the check-in that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prompt {
    pub title: String,
    pub why: String,
}

/// `None` where the plan asks for nothing, or it was sent. Looks nothing up on a day on which the plan asks for nothing.
pub async fn prompt(app: &App, patient: &Patient, telling: Telling<'_>) -> Result<Option<Prompt>, Fail> {
    if asked(telling, &[]).is_none() {
        return Ok(None);
    }
    let sent = check_in::list_for(&app.db, &patient.actor, patient.id).await?;
    Ok(asked(telling, &sent).map(|check_in::Asked { due, .. }| {
        let spoken = telling.spoken(due.course);
        let said = |part| spoken.say_of("check-in", &due.check_in.key, part);
        Prompt {
            title: said("-title"),
            why: said("-why"),
        }
    }))
}

/// What the plan asks for now and nobody sent yet.
pub fn asked<'a>(telling: Telling<'a>, sent: &[CheckIn]) -> Option<check_in::Asked<'a>> {
    let was_sent = |session, key: &str| {
        let asked = |check_in: &CheckIn| {
            check_in
                .asked
                .as_ref()
                .is_some_and(|(of, asked)| *of == session && asked == key)
        };
        sent.iter().any(asked)
    };
    check_in::open(&telling.care.courses, telling.care.today, was_sent)
}

impl Told {
    /// `sent`: all that the patient has sent. `worry`: asked for by the patient, whatever the plan says.
    pub fn of(telling: Telling, sent: &[CheckIn], worry: bool) -> Self {
        let (words, care) = (telling.words, telling.care);
        let contact = Contact::of(telling);
        if !matches!(moment(&care.courses, care.today), Moment::After { .. }) {
            return Self {
                title: words.say("check-in-early-title"),
                lead: words.say("check-in-early"),
                asked: None,
                contact,
            };
        }
        let due = asked(telling, sent).filter(|_| !worry);
        let (title, why, asked) = match due {
            Some(check_in::Asked { due, .. }) => {
                let spoken = telling.spoken(due.course);
                let title = spoken.say_of("check-in", &due.check_in.key, "-title");
                let why = spoken.find_of("check-in", &due.check_in.key, "-why");
                (title, why, format!("{}/{}", due.session.id, due.check_in.key))
            }
            None if worry => (words.say("check-in-worry"), None, String::new()),
            None => (words.say("check-in-title"), None, String::new()),
        };
        Self {
            title,
            lead: [why, Some(words.say("check-in-lead"))]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" "),
            asked: Some(asked),
            contact,
        }
    }
}

pub fn view(
    words: &'static Words,
    told: Told,
    id: &str,
    draft: &CheckInDraft,
    problems: Option<&Problems>,
) -> impl IntoView + use<> {
    let Told {
        title,
        lead,
        asked,
        contact,
    } = told;
    let reach = format!("{} {}", contact.answers, contact.emergency);
    let early = problem(words, problems, "session").map(|title| view! { <Banner tone=Tone::Amber title/> });
    let body = match asked {
        None => view! { <CallButton words contact size=ButtonSize::Whole/> }.into_any(),
        Some(asked) => {
            let emergency = view! {
                <Banner tone=Tone::Red title=words.say("check-in-emergency-title")>
                    <p>{words.say("check-in-emergency")}</p>
                </Banner>
            };
            (emergency, form(words, id.to_owned(), asked, draft, problems)).into_any()
        }
    };
    view! {
        <BackLink href="/today" label=words.say("place-today")/>
        <PageHead title lead/>
        <Stack>
            {early}
            {body}
            <p class="soft small">{reach}</p>
            <p><a href="/check-ins">{words.say("check-in-all")}</a></p>
        </Stack>
    }
}

fn form(
    words: &'static Words,
    id: String,
    asked: String,
    draft: &CheckInDraft,
    problems: Option<&Problems>,
) -> impl IntoView + use<> {
    let questions = Symptom::ALL.iter().map(|symptom| {
        let numbers = *symptom == Symptom::Pain;
        let name = symptom.key();
        let step = |key: &'static str| match key.parse::<i64>() {
            Ok(number) => Choice::new(key, words.number(number)),
            Err(_) => Choice::new(key, words.say_of("symptom", name, &format!("-{key}"))),
        };
        view! {
            <Scale
                name
                label=words.say_of("symptom", name, "")
                steps=symptom.steps().into_iter().map(step).collect()
                chosen=draft.typed(*symptom)
                drawn=(!numbers).then_some(name)
                problem=problem(words, problems, name)
                hint=words.find_of("symptom", name, "-hint")
            />
        }
    });
    let (questions, wrong) = (questions.collect_view(), look_again(words, problems));
    view! {
        <Form action="/check-in".to_owned() wrong>
            <input type="hidden" name="id" value=id/>
            <input type="hidden" name="asked" value=asked/>
            {questions}
            <Button label=words.say("check-in-button") size=ButtonSize::Whole/>
        </Form>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        patient::sample::{Sample, telling},
        words::{Language, words},
    };

    #[test]
    fn every_step_has_its_words_in_every_language() {
        for words in Language::ALL.map(words) {
            for symptom in Symptom::ALL {
                for part in std::iter::once(String::new()).chain(symptom.steps().iter().map(|step| format!("-{step}")))
                {
                    let number = *symptom == Symptom::Pain && !part.is_empty();
                    assert!(
                        number || words.find_of("symptom", symptom.key(), &part).is_some(),
                        "{symptom:?}{part}"
                    );
                }
                assert!(words.find_of("review-name", symptom.key(), "").is_some(), "{symptom:?}");
            }
        }
    }

    #[test]
    fn what_the_plan_asks_for_gives_the_title_and_a_worry_its_own() {
        let sample = Sample::new().session(-3);
        let care = sample.care();
        let due = Told::of(telling(&care), &[], false);
        assert_eq!(due.title, "How is your scalp doing?");
        assert!(due.asked.unwrap().ends_with("/day_3"));
        let worry = Told::of(telling(&care), &[], true);
        assert_eq!(
            (worry.title.as_str(), worry.asked.as_deref()),
            ("Something worries me", Some(""))
        );
    }

    #[test]
    fn before_the_first_session_there_is_nothing_to_ask() {
        let told = Told::of(telling(&Sample::new().session(3).care()), &[], true);
        assert_eq!(told.asked, None);
    }

    #[test]
    fn what_was_chosen_comes_back_with_a_sentence_beside_what_is_open() {
        let told = Told::of(telling(&Sample::new().session(-3).care()), &[], false);
        let draft = CheckInDraft {
            pain: "7".to_owned(),
            ..CheckInDraft::default()
        };
        let problems = Problems::one("redness", "problem-symptom");
        let html = view(words(Language::English), told, "1", &draft, Some(&problems)).to_html();
        assert!(html.contains("Choose the answer that comes nearest."), "{html}");
        assert_eq!(html.matches(" checked").count(), 1, "{html}");
    }
}
