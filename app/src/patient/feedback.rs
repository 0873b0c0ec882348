//! What is said of a check-in: what its answers mean, whom to call, what to tell a doctor, and what the clinic answered.

mod doctor;
#[cfg(test)]
mod tests;
mod view;

pub use view::view;

use super::{Contact, Telling};
use crate::ui::Tone;
use care::{
    check_in::{CheckIn, Level, Review, ReviewKind},
    zone,
};
use chrono::{DateTime, Utc};
pub(super) use doctor::numbers;
use doctor::tell;

/// Everything that the page of one check-in says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub level: Level,
    pub title: String,
    pub lines: Vec<String>,
    pub reasons: Vec<String>,
    /// What to say to a doctor.
    pub tell: Vec<String>,
    /// Numbers of the emergency route, as they are written and as a phone calls them.
    pub numbers: Vec<(String, String)>,
    pub question: String,
    pub answers: Vec<Answered>,
    /// While nobody looked.
    pub waiting: Option<String>,
    pub contact: Contact,
}

/// One answer of the clinic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    pub seen: String,
    pub lines: Vec<String>,
    pub words: Option<String>,
}

impl Told {
    pub fn of(telling: Telling, check_in: &CheckIn) -> Self {
        let words = telling.words;
        let level = check_in.triage.level;
        let reasons: Vec<_> = check_in
            .triage
            .pressing()
            .map(|reason| words.say_of("reason", reason.key(), ""))
            .collect();
        let contact = Contact::of(telling);
        let answers: Vec<_> = check_in
            .reviews
            .iter()
            .rev()
            .filter(|review| review.kind.is_for_patient())
            .map(|review| answered(telling, review))
            .collect();
        let waiting = answers
            .is_empty()
            .then(|| words.say_with("feedback-waiting", &[("when", when(telling, check_in.sent_at).into())]));
        Self {
            level,
            title: words.say_of("feedback", level.key(), "-title"),
            lines: lines(telling, check_in, !answers.is_empty()),
            tell: if level == Level::Green {
                Vec::new()
            } else {
                tell(telling, check_in, &reasons)
            },
            numbers: numbers(&contact.emergency),
            reasons,
            question: check_in.question.clone(),
            answers,
            waiting,
            contact,
        }
    }
}

fn lines(telling: Telling, check_in: &CheckIn, answered: bool) -> Vec<String> {
    let words = telling.words;
    let clinic = || ("clinic", telling.care.clinic.name.as_str().into());
    match check_in.triage.level {
        Level::Green => {
            let mut lines = vec![words.say_with("feedback-green-text", &[("day", check_in.day.into())])];
            if !answered {
                lines.push(words.say_with("feedback-green-looks", &[clinic()]));
            }
            lines
        }
        Level::Amber => {
            let hours = ("hours", telling.care.clinic.promise_hours.into());
            let promise = (!answered).then(|| words.say_with("feedback-amber-text", &[clinic(), hours]));
            let meanwhile = words.say("feedback-amber-meanwhile");
            promise.into_iter().chain([meanwhile]).collect()
        }
        Level::Red => vec![words.say("feedback-red-text")],
    }
}

/// On the patient's own clock.
pub fn when(telling: Telling, at: DateTime<Utc>) -> String {
    let wall = zone::wall(at, telling.care.zone);
    let args = [
        ("date", telling.day(wall.date()).into()),
        ("time", telling.words.time(wall.time()).into()),
    ];
    telling.words.say_with("day-and-time", &args)
}

fn answered(telling: Telling, review: &Review) -> Answered {
    let words = telling.words;
    let args = [
        ("name", review.by.as_str().into()),
        ("when", when(telling, review.at).into()),
    ];
    let without_words = match review.kind {
        ReviewKind::Reviewed => Some(words.say("feedback-kind-reviewed")),
        ReviewKind::Called => Some(words.say("feedback-kind-called")),
        _ => None,
    };
    let angle = review.angle.map(|angle| {
        let angle = words.say_of("angle", angle.key(), "");
        words.say_with("feedback-kind-another-photo", &[("angle", angle.into())])
    });
    let again = review
        .follow_up
        .map(|day| words.say_with("feedback-kind-concern", &[("date", telling.long_day(day).into())]));
    Answered {
        seen: words.say_with("feedback-seen", &args),
        lines: [without_words, angle, again].into_iter().flatten().collect(),
        words: Some(review.words.clone()).filter(|words| !words.is_empty()),
    }
}

pub fn tone(level: Level) -> Tone {
    match level {
        Level::Green => Tone::Good,
        Level::Amber => Tone::Amber,
        Level::Red => Tone::Red,
    }
}
