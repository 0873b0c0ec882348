//! One question as the clinic has it, language by language: its words, and whether patients see it.

use super::{
    Back, Done, Noted, question_form,
    questions::{HERE, rated, title},
};
use crate::{
    access::Staff,
    page::{Fail, Page, go, look_again},
    patient::question::{Told, answers},
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
    words::{Language, Words, words},
};
use axum::{
    extract::{Path, Query, State},
    response::Response,
};
use axum_extra::extract::Form as Typed;
use care::{
    Error, Problems,
    actor::Permission,
    question::{self, Own, OwnQuestions, QuestionDraft, Text, list, ratings},
};
use leptos::prelude::*;
use serde::Deserialize;

/// What is done to it: its words saved, or one of the buttons below them.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Act {
    #[default]
    Save,
    Hide,
    Show,
    Remove,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Sent {
    act: Act,
    #[serde(flatten)]
    draft: QuestionDraft,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    language: String,
}

/// A question with all that the page shows of it.
struct Seen {
    key: String,
    /// `None` for a built-in one that the clinic left alone.
    own: Option<Own>,
    is_built_in: bool,
    title: String,
    rated: String,
    /// The language that is written.
    language: Language,
    present: Text,
}

pub async fn get(
    State(app): State<App>,
    staff: Staff,
    Path(key): Path<String>,
    Query(asked): Query<Asked>,
    Query(noted): Query<Noted>,
) -> Result<Response, Fail> {
    staff.must(Permission::Treat)?;
    let seen = Seen::load(&app, &staff, key, &asked.language).await?;
    let draft = seen.draft();
    let banner = noted.banner(staff.words(), Back::Board);
    Ok(page(&app, &staff, &seen).show(|| body(staff.words(), &seen, &draft, None, banner)))
}

pub async fn post(
    State(app): State<App>,
    staff: Staff,
    Path(key): Path<String>,
    Typed(Sent { act, draft }): Typed<Sent>,
) -> Result<Response, Fail> {
    let (db, clock, actor) = (&app.db, &*app.clock, &staff.actor);
    let here = format!("{HERE}/{key}");
    let answer = match act {
        Act::Save => question::save(db, clock, actor, &key, &draft)
            .await
            .map(|()| format!("{}&language={}", Done::QuestionSaved.at(&here), draft.language)),
        Act::Hide => question::set_hidden(db, clock, actor, &key, true)
            .await
            .map(|()| Done::QuestionHidden.at(&here)),
        Act::Show => question::set_hidden(db, clock, actor, &key, false)
            .await
            .map(|()| Done::QuestionShown.at(&here)),
        Act::Remove => question::remove(db, clock, actor, &key)
            .await
            .map(|()| Done::QuestionRemoved.at(HERE)),
    };
    match answer {
        Ok(next) => Ok(go(&next)),
        Err(Error::Invalid(problems)) => {
            let seen = Seen::load(&app, &staff, key, &draft.language).await?;
            // What somebody else wrote meanwhile stands above the form; saving again replaces it.
            let draft = QuestionDraft {
                seen: seen.present.seen(),
                ..draft
            };
            Ok(page(&app, &staff, &seen)
                .invalid()
                .show(|| body(staff.words(), &seen, &draft, Some(&problems), None)))
        }
        Err(error) => Err(error.into()),
    }
}

impl Seen {
    async fn load(app: &App, staff: &Staff, key: String, language: &str) -> Result<Self, Fail> {
        let w = staff.words();
        let all: OwnQuestions = list(&app.db, &staff.actor).await?;
        let own = all.find(&key).cloned();
        let built_in = question::question(&key);
        let asked = own.as_ref().filter(|own| own.category.is_some());
        let title = match (built_in, asked) {
            (Some(built_in), _) => w.say_of("question", &built_in.key, ""),
            (None, Some(own)) => title(w, own, &all),
            (None, None) => return Err(Error::NotFound.into()),
        };
        // One's own, until another is picked.
        let language = Language::from_tag(language).unwrap_or(w.language);
        let ratings = ratings(&app.db, &staff.actor).await?;
        Ok(Self {
            present: Text::of(own.as_ref().and_then(|own| own.texts.get(language.tag()))),
            rated: rated(w, ratings.get(&key).copied().unwrap_or_default()),
            is_built_in: built_in.is_some(),
            key,
            own,
            title,
            language,
        })
    }

    fn draft(&self) -> QuestionDraft {
        QuestionDraft {
            language: self.language.tag().to_owned(),
            category: self
                .own
                .as_ref()
                .and_then(|own| own.category.clone())
                .unwrap_or_default(),
            question: self.present.question.clone(),
            answer: self.present.answer.clone(),
            seen: self.present.seen(),
        }
    }

    fn is_hidden(&self) -> bool {
        self.own.as_ref().is_some_and(|own| own.hidden)
    }

    fn has_words(&self) -> bool {
        self.own.as_ref().is_some_and(|own| !own.texts.is_empty())
    }
}

fn page<'a>(app: &'a App, staff: &Staff, seen: &Seen) -> Page<'a> {
    Page::clinic(app, staff, Some(ClinicPlace::Protocols), seen.title.clone())
}

fn body(
    w: &'static Words,
    seen: &Seen,
    draft: &QuestionDraft,
    problems: Option<&Problems>,
    banner: Option<AnyView>,
) -> impl IntoView + use<> {
    let fields = if seen.is_built_in {
        question_form::answer(w, draft, problems, "faq-own-answer-label").into_any()
    } else {
        question_form::of_own(w, draft, problems, false).into_any()
    };
    let hidden = [("language", draft.language.clone()), ("seen", draft.seen.clone())]
        .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
        .collect_view();
    let above = (
        view! { <Segments label=w.say("faq-language") items=languages(seen)/> },
        seen.is_built_in.then(|| built_in(w, seen)),
        theirs(w, seen, problems),
    );
    let (title, lead, wrong, acts) = (
        seen.title.clone(),
        seen.rated.clone(),
        look_again(w, problems),
        acts(w, seen),
    );
    view! {
        <BackLink href=HERE label=w.say("faq-title")/>
        <PageHead title lead/>
        <Stack>
            {banner}
            {above}
            <Form wrong>
                {hidden}
                {fields}
                <Buttons><Button label=w.say("save")/></Buttons>
            </Form>
            {acts}
        </Stack>
    }
}

/// What somebody else wrote while this was typed.
fn theirs(w: &'static Words, seen: &Seen, problems: Option<&Problems>) -> Option<AnyView> {
    problems?
        .of("answer")
        .filter(|problem| problem.key == "problem-question-changed")?;
    let text = [seen.present.question.clone(), seen.present.answer.clone()];
    let text: Vec<_> = text.into_iter().filter(|part| !part.is_empty()).collect();
    let text = text.join("\n");
    Some(view! { <Section title=w.say("faq-theirs") quiet=true><Quote text/></Section> }.into_any())
}

/// One language beside the other; each is saved by itself.
fn languages(seen: &Seen) -> Vec<Segment> {
    let segment = |language: Language| Segment {
        href: format!("{HERE}/{}?language={}", seen.key, language.tag()),
        label: language.name().to_owned(),
        current: language == seen.language,
    };
    Language::ALL.map(segment).into()
}

/// What patients read without the clinic's own answer, in the language that is written: for all, and for treatments that differ.
fn built_in(w: &'static Words, seen: &Seen) -> impl IntoView + use<> {
    let words = words(seen.language);
    let said = question::question(&seen.key).map(|question| {
        let differing = question.differs.iter().map(|treatment| {
            let name = words.say_of("treatment", treatment.key(), "");
            (Some(name), answers(words, question, &[*treatment]))
        });
        std::iter::once((None, answers(words, question, &[]))).chain(differing)
    });
    let answers = said.into_iter().flatten().flat_map(|(treatment, told)| {
        let one = move |told: Told| {
            treatment
                .iter()
                .cloned()
                .chain([told.answer])
                .collect::<Vec<_>>()
                .join("\n")
        };
        told.into_iter().map(one)
    });
    let answers = answers.map(|text| view! { <Quote text/> }).collect_view();
    view! { <Section title=w.say("faq-built-in") quiet=true><Stack>{answers}</Stack></Section> }
}

fn acts(w: &'static Words, seen: &Seen) -> impl IntoView + use<> {
    let (turn, label, note) = if seen.is_hidden() {
        ("show", "faq-show", "faq-hidden-note")
    } else {
        ("hide", "faq-hide", "faq-shown-note")
    };
    let act = |act: &str| vec![("act", act.to_owned())];
    let here = format!("{HERE}/{}", seen.key);
    let remove = match (seen.is_built_in, seen.has_words()) {
        (true, true) => Some(("faq-restore", ButtonKind::Plain)),
        (true, false) => None,
        (false, _) => Some(("faq-remove", ButtonKind::Danger)),
    };
    let remove = remove.map(|(key, kind)| {
        view! { <PostButton action=here.clone() label=w.say(key) kind hidden=act("remove")/> }
    });
    view! {
        <Section title=w.say("faq-patients") quiet=true>
            <Stack>
                <p>{w.say(note)}</p>
                <Buttons>
                    <PostButton action=here.clone() label=w.say(label) kind=ButtonKind::Quiet hidden=act(turn)/>
                    {remove}
                </Buttons>
            </Stack>
        </Section>
    }
}
