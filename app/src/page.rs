//! From a handler's data to an answer: a page in its frame, a form shown again, a redirect, a failure.

mod fail;
mod id;

pub use fail::{Fail, Failed, error_page, error_said};
pub use id::Id;

use crate::{
    access::{Patient, Staff},
    shell::{Audience, ClinicPlace, Frame, Inbox, LanguageChoice, Languages, Oneself, PatientPlace, Places, document},
    state::App,
    words::{DayStyle, Language, Words},
};
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{AppendHeaders, Html, IntoResponse, Redirect, Response},
};
use care::{Problem, Problems, actor::Permission};
use fluent_bundle::FluentValue;
use leptos::prelude::*;

/// A page before its frame: who reads it, what it is called, whether it holds an island.
#[must_use = "a page is an answer once it is shown"]
pub struct Page<'a> {
    app: &'a App,
    words: &'static Words,
    title: String,
    audience: Audience,
    islands: bool,
    languages: Option<Languages>,
    status: StatusCode,
}

impl<'a> Page<'a> {
    /// For anybody; at its foot one chooses a language.
    pub fn open(app: &'a App, words: &'static Words, title: impl Into<String>) -> Self {
        Self {
            languages: Some(languages(words)),
            ..Self::new(app, words, title, Audience::Open)
        }
    }

    /// The reader's language is known.
    pub fn without_languages(mut self) -> Self {
        self.languages = None;
        self
    }

    pub fn patient(app: &'a App, patient: &Patient, place: Option<PatientPlace>, title: impl Into<String>) -> Self {
        let words = patient.words();
        let oneself = Oneself {
            href: "/you".to_owned(),
            label: words.say("place-you"),
            name: patient.signed.name.clone(),
            current: false,
        };
        let places = Places::of_patient(place, patient.signed.waiting, |key| words.say(key));
        let unread = patient.signed.unread;
        let inbox = Inbox {
            href: "/inbox",
            label: words.say_with("place-inbox-unread", &[("count", unread.into())]),
            unread,
            current: false,
        };
        let manifest = "/manifest.webmanifest".to_owned();
        let device = patient.device.to_string();
        Self::new(
            app,
            words,
            title,
            Audience::Patient {
                places,
                inbox,
                oneself,
                manifest,
                device,
            },
        )
    }

    pub fn clinic(app: &'a App, staff: &Staff, place: Option<ClinicPlace>, title: impl Into<String>) -> Self {
        let words = staff.words();
        let oneself = Oneself {
            href: "/clinic/you".to_owned(),
            label: words.say("place-you"),
            name: staff.signed.name.clone(),
            current: false,
        };
        let offered = |place| match place {
            ClinicPlace::Team | ClinicPlace::Settings if !staff.may(Permission::Own) => None,
            ClinicPlace::Messages => Some(staff.signed.waiting),
            _ => Some(0),
        };
        let places = Places::of_clinic(place, offered, |key| words.say(key));
        let clinic = staff.signed.clinic_name.clone();
        Self::new(
            app,
            words,
            title,
            Audience::Clinic {
                places,
                oneself,
                clinic,
            },
        )
    }

    fn new(app: &'a App, words: &'static Words, title: impl Into<String>, audience: Audience) -> Self {
        Self {
            app,
            words,
            title: title.into(),
            audience,
            islands: false,
            languages: None,
            status: StatusCode::OK,
        }
    }

    /// The page is the reader's own: in the bar, their name is marked instead of a place.
    pub fn at_oneself(mut self) -> Self {
        match &mut self.audience {
            Audience::Patient { oneself, .. } | Audience::Clinic { oneself, .. } => oneself.current = true,
            Audience::Open => {}
        }
        self
    }

    /// The page is what came: in the bar, the bell is marked instead of a place.
    pub fn at_inbox(mut self) -> Self {
        if let Audience::Patient { inbox, .. } = &mut self.audience {
            inbox.current = true;
        }
        self
    }

    /// The page holds an island: load WebAssembly.
    pub fn with_islands(mut self) -> Self {
        self.islands = true;
        self
    }

    /// A form shown again because of what was typed.
    pub fn invalid(mut self) -> Self {
        self.status = StatusCode::UNPROCESSABLE_ENTITY;
        self
    }

    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    pub fn show<V: IntoView>(self, body: impl FnOnce() -> V) -> Response {
        let is_clinic = matches!(self.audience, Audience::Clinic { .. });
        let frame = Frame {
            lang: self.words.language.tag(),
            dir: self.words.language.dir(),
            title: self.title,
            audience: self.audience,
            islands: self.islands,
            assets: self.app.assets,
            skip: self.words.say("skip"),
            languages: self.languages,
        };
        // Pages are for one person: nothing on the way may keep them. In the clinic a browser may fetch the next check-in ahead.
        let ahead = is_clinic.then_some([("speculation-rules", "\"/next.speculationrules\"")]);
        (
            self.status,
            AppendHeaders(ahead.into_iter().flatten()),
            [
                (header::CACHE_CONTROL, "no-store"),
                (header::CONTENT_LANGUAGE, self.words.language.tag()),
            ],
            Html(document(frame, body)),
        )
            .into_response()
    }
}

fn languages(words: &Words) -> Languages {
    let choice = |language: Language| LanguageChoice {
        tag: language.tag(),
        name: language.name(),
        dir: language.dir(),
        current: language == words.language,
    };
    Languages {
        label: words.say("languages"),
        choices: Language::ALL.map(choice).into(),
    }
}

/// After a form: 303, so that reloading does not send it again.
pub fn go(path: &str) -> Response {
    Redirect::to(path).into_response()
}

/// What is wrong with a field, as a sentence to stand beside it.
pub fn problem(words: &Words, problems: Option<&Problems>, field: &str) -> Option<String> {
    problems?.of(field).map(|problem| sentence(words, problem))
}

/// The sentence above a form that came back.
pub fn look_again(words: &Words, problems: Option<&Problems>) -> Option<String> {
    problems.map(|problems| words.say_with("form-look-again", &[("count", problems.0.len().into())]))
}

pub fn sentence(words: &Words, problem: &Problem) -> String {
    let args: Vec<_> = problem
        .args
        .iter()
        .map(|(name, value)| (*name, by_customs(words, value)))
        .collect();
    words.say_with(problem.key, &args)
}

/// A day and a number are written as the language writes them; use cases know no language.
fn by_customs<'a>(words: &Words, value: &'a str) -> FluentValue<'a> {
    match value.parse() {
        Ok(day) => words.day(day, DayStyle::Full).into(),
        Err(_) => FluentValue::try_number(value),
    }
}

/// A refusal for now: 429, and when to come back.
pub fn retry_later(mut response: Response, seconds: u32) -> Response {
    *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
    response
        .headers_mut()
        .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    response
}
