//! What is said of a check-in: what its answers mean, whom to call, what to tell a doctor, and what the clinic answered.

use super::{Contact, Telling};
use crate::{
    patient::{contact::CallButton, worry::levels},
    ui::prelude::*,
    words::Words,
};
use care::{
    check_in::{CheckIn, Level, Review, ReviewKind},
    zone,
};
use chrono::{DateTime, Utc};
use leptos::prelude::*;

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

fn tell(telling: Telling, check_in: &CheckIn, reasons: &[String]) -> Vec<String> {
    let words = telling.words;
    let held = telling.care.courses.iter().find_map(|course| {
        let session = course.sessions.iter().find(|session| session.id == check_in.session)?;
        Some((telling.treatment(course), telling.long_day(session.day)))
    });
    let treatment = held.map(|(treatment, date)| {
        let args = [
            ("treatment", treatment.into()),
            ("date", date.into()),
            ("day", check_in.day.into()),
        ];
        words.say_with("feedback-tell-treatment", &args)
    });
    let signs = words.say_with("feedback-tell-signs", &[("list", reasons.join(" · ").into())]);
    let clinic = &telling.care.clinic;
    let reach = [clinic.name.as_str(), clinic.telephone.as_str()].map(str::trim);
    let reach: Vec<_> = reach.into_iter().filter(|part| !part.is_empty()).collect();
    let clinic = words.say_with("feedback-tell-clinic", &[("clinic", reach.join(", ").into())]);
    treatment.into_iter().chain([signs, clinic]).collect()
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
    let reviewed = (review.kind == ReviewKind::Reviewed).then(|| words.say("feedback-kind-reviewed"));
    let angle = review.angle.map(|angle| {
        let angle = words.say_of("angle", angle.key(), "");
        words.say_with("feedback-kind-another-photo", &[("angle", angle.into())])
    });
    let again = review
        .follow_up
        .map(|day| words.say_with("feedback-kind-concern", &[("date", telling.long_day(day).into())]));
    Answered {
        seen: words.say_with("feedback-seen", &args),
        lines: [reviewed, angle, again].into_iter().flatten().collect(),
        words: Some(review.words.clone()).filter(|words| !words.is_empty()),
    }
}

/// The telephone numbers in a sentence: at least three digits, with what is written between digits of one number. Where there is none, the
/// number that every mobile network knows.
pub(super) fn numbers(sentence: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    let part = |c: char| c.is_ascii_digit() || matches!(c, '+' | ' ' | '-' | '(' | ')');
    for piece in sentence.split(|c| !part(c)) {
        let written = piece.trim_matches(|c: char| !c.is_ascii_digit() && c != '+');
        if written.chars().filter(char::is_ascii_digit).count() >= 3 {
            found.push((written.to_owned(), super::tel(written)));
        }
    }
    if found.is_empty() {
        found.push(("112".to_owned(), "tel:112".to_owned()));
    }
    found
}

pub fn tone(level: Level) -> Tone {
    match level {
        Level::Green => Tone::Good,
        Level::Amber => Tone::Amber,
        Level::Red => Tone::Red,
    }
}

/// `extra` stands between the answers and the clinic's hours: photos, and the way to add some.
pub fn view(words: &'static Words, told: Told, extra: AnyView) -> impl IntoView {
    let Told {
        level,
        title,
        lines,
        reasons,
        tell,
        numbers,
        question,
        answers,
        waiting,
        contact,
    } = told;
    let reach = format!("{} {}", contact.answers, contact.emergency);
    let because = (!reasons.is_empty()).then(|| {
        let reasons = reasons
            .into_iter()
            .map(|reason| view! { <li>{reason}</li> })
            .collect_view();
        view! { <p>{words.say("feedback-because")}</p><ul>{reasons}</ul> }
    });
    let lines = lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    let urgent = (level == Level::Red).then(|| {
        let calls = numbers.into_iter().map(|(written, href)| {
            let label = words.say_with("feedback-call", &[("number", written.into())]);
            view! { <ButtonLink href label kind=ButtonKind::Sure size=ButtonSize::Whole icon=Icon::Phone/> }
        });
        calls.collect_view()
    });
    let clinic = (level != Level::Green).then(|| {
        let kind = if level == Level::Red {
            ButtonKind::Quiet
        } else {
            ButtonKind::Primary
        };
        view! { <CallButton words contact kind size=ButtonSize::Whole/> }
    });
    let tell = (!tell.is_empty()).then(|| {
        let tell = tell.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
        let open = level == Level::Red;
        view! { <div><Details summary=words.say("feedback-tell-title") open>{tell}</Details></div> }
    });
    let worse = (level == Level::Amber).then(|| {
        let signs = levels(words, 0).into_iter().find(|level| level.tone == Tone::Red);
        signs.map(|level| {
            let signs = view! { <Signs tone=level.tone title=level.title signs=level.signs say=level.say/> };
            view! { <div><Details summary=words.say("feedback-amber-worse")>{signs}</Details></div> }
        })
    });
    let question = (!question.is_empty()).then(|| {
        view! { <Section title=words.say("feedback-question") quiet=true><Quote text=question/></Section> }
    });
    view! {
        {answers.into_iter().map(from_clinic).collect_view()}
        <Banner tone=tone(level) title>{lines}{because}</Banner>
        {urgent}
        {clinic}
        {tell}
        {worse}
        {waiting.map(|waiting| view! { <p class="soft">{waiting}</p> })}
        {question}
        {extra}
        <p class="soft small">{reach}</p>
    }
}

fn from_clinic(Answered { seen, lines, words }: Answered) -> impl IntoView {
    let lines = lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    view! {
        <Card title=seen>
            <Stack>
                {words.map(|text| view! { <Quote text/> })}
                {lines}
            </Stack>
        </Card>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        patient::sample::{Sample, telling},
        words::{Language, words},
    };
    use care::{
        check_in::{Answers, Reason, Swelling, YesNo, normal, triage},
        ids::{CheckInId, PatientId, ReviewId},
    };

    fn check_in(sample: &Sample, answers: Answers) -> CheckIn {
        let care = sample.care();
        let session = care.courses[0].sessions.last().unwrap();
        CheckIn {
            id: CheckInId::from_u128(1),
            patient: PatientId::from_u128(1),
            asked: None,
            session: session.id,
            day: 5,
            local_day: care.today,
            answers,
            question: String::new(),
            triage: triage(&answers, normal(None, 5)),
            sent_at: care.now,
            waiting_since: Some(care.now),
            assigned_to: None,
            claim: None,
            reviews: Vec::new(),
        }
    }

    fn told(answers: Answers) -> Told {
        let sample = Sample::new().session(-5);
        Told::of(telling(&sample.care()), &check_in(&sample, answers))
    }

    #[test]
    fn red_says_call_now_and_what_to_tell() {
        let told = told(Answers {
            fever: YesNo::Yes,
            ..Answers::NOTHING
        });
        assert_eq!((told.level, told.title.as_str()), (Level::Red, "Get medical care now"));
        assert!(
            !told.numbers.is_empty() && told.numbers.iter().all(|(_, href)| href.starts_with("tel:")),
            "{told:?}"
        );
        assert!(
            told.tell[0].contains("Shaved look") && told.tell[0].contains("5 days ago"),
            "{told:?}"
        );
        assert!(told.tell[1].contains("Fever"), "{told:?}");
    }

    #[test]
    fn amber_repeats_the_promise_and_that_nobody_watches_at_night() {
        let told = told(Answers {
            swelling: Swelling::Clear,
            ..Answers::NOTHING
        });
        assert_eq!(told.level, Level::Amber);
        assert!(
            told.lines[0].contains("Harbour Clinic promises an answer within"),
            "{told:?}"
        );
        let html = view(words(Language::English), told, ().into_any()).to_html();
        assert!(html.contains("Nobody watches at night"), "{html}");
    }

    #[test]
    fn green_is_never_the_end_of_it_somebody_still_looks() {
        let told = told(Answers::NOTHING);
        assert_eq!(told.level, Level::Green);
        assert!(told.lines[1].contains("still looks"), "{told:?}");
        assert!(told.waiting.is_some() && told.tell.is_empty());
    }

    #[test]
    fn who_looked_and_when_is_told_and_words_among_colleagues_are_not() {
        let sample = Sample::new().session(-5);
        let care = sample.care();
        let review = |kind, words: &str| Review {
            id: ReviewId::from_u128(1),
            kind,
            words: words.to_owned(),
            angle: None,
            follow_up: None,
            colleague: None,
            by: "Olive".to_owned(),
            at: care.now,
        };
        let mut sent = check_in(&sample, Answers::NOTHING);
        sent.reviews = vec![
            review(ReviewKind::HandedOver, "Odd, have a look"),
            review(ReviewKind::Replied, "All well <b>"),
        ];
        let told = Told::of(telling(&care), &sent);
        assert_eq!(told.answers.len(), 1);
        assert!(told.answers[0].seen.starts_with("Seen by Olive, "), "{told:?}");
        let html = view(words(Language::English), told, ().into_any()).to_html();
        assert!(html.contains("All well &lt;b&gt;") && !html.contains("Odd"), "{html}");
    }

    #[test]
    fn numbers_are_found_in_whatever_a_clinic_writes() {
        let hrefs = |text: &str| numbers(text).into_iter().map(|(_, href)| href).collect::<Vec<_>>();
        assert_eq!(
            hrefs("Call 999, or our doctor: +44 (0)117 496-0000."),
            ["tel:999", "tel:+4401174960000"]
        );
        assert_eq!(hrefs("Call your local emergency number."), ["tel:112"]);
    }

    #[test]
    fn everything_has_its_words_in_every_language() {
        for words in Language::ALL.map(words) {
            for reason in Reason::ALL {
                assert!(words.find_of("reason", reason.key(), "").is_some(), "{reason:?}");
            }
            for level in Level::ALL {
                for kind in ["feedback-level", "review-level"] {
                    assert!(words.find_of(kind, level.key(), "").is_some(), "{kind} {level:?}");
                }
                assert!(words.find_of("feedback", level.key(), "-title").is_some(), "{level:?}");
            }
        }
    }
}
