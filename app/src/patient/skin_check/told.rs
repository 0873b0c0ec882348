//! What is said of the check before a session, on its own page and on Today.

use crate::{patient::Telling, ui::Tone};
use care::skin_check::{Concern, SkinCheck, coming, open};

/// What the page says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// No check is open. `moved`: a session that moved after its check was answered with a yes.
    Nothing {
        lead: String,
        moved: Option<String>,
    },
    Ask {
        session: String,
        lead: String,
    },
    Answered(Answered),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    pub session: String,
    pub check: SkinCheck,
    pub tone: Tone,
    pub title: String,
    pub lines: Vec<String>,
    /// Signs that cannot wait for the clinic.
    pub urgent: Option<String>,
    /// Whether to offer the clinic's number before all else.
    pub call: bool,
}

impl Told {
    /// `checks`: all that the patient has answered, the latest first.
    pub fn of(telling: Telling, checks: &[SkinCheck]) -> Self {
        let care = telling.care;
        let open = open(&care.courses, care.today, care.now);
        let Some(open) = open.first() else {
            return Self::Nothing {
                lead: lead(telling),
                moved: moved(telling, checks),
            };
        };
        let session = open.session.id.to_string();
        let date = telling.long_day(open.session.day);
        let answered = checks
            .iter()
            .find(|check| check.session == open.session.id && check.session_day == open.session.day);
        match answered {
            None => Self::Ask {
                session,
                lead: telling.words.say_with("skin-check-lead", &[("date", date.into())]),
            },
            Some(check) => Self::Answered(Answered::of(telling, session, check.clone(), &date)),
        }
    }
}

fn lead(telling: Telling) -> String {
    let care = telling.care;
    match coming(&care.courses, care.now).first() {
        None => telling.words.say("skin-check-none"),
        Some(next) => {
            let args = [
                ("date", telling.long_day(next.session.day).into()),
                ("from", telling.long_day(next.from).into()),
            ];
            telling.words.say_with("skin-check-none-until", &args)
        }
    }
}

/// A yes was answered, and the session stands on another day since.
fn moved(telling: Telling, checks: &[SkinCheck]) -> Option<String> {
    let care = telling.care;
    let coming = coming(&care.courses, care.now);
    let session = coming.iter().map(|check| check.session).find(|session| {
        checks
            .iter()
            .any(|check| check.session == session.id && check.session_day != session.day && !check.said_yes.is_empty())
    })?;
    let args = [
        ("clinic", care.clinic.name.as_str().into()),
        ("date", telling.long_day(session.day).into()),
    ];
    Some(telling.words.say_with("skin-check-moved-text", &args))
}

/// What six no, any yes, and a decision of the clinic are called.
fn title(check: &SkinCheck) -> &'static str {
    match (check.said_yes.is_empty(), &check.noted) {
        (true, _) => "skin-check-no-title",
        (false, None) => "skin-check-yes-title",
        (false, Some(_)) => "skin-check-kept-title",
    }
}

impl Answered {
    fn of(telling: Telling, session: String, check: SkinCheck, date: &str) -> Self {
        let words = telling.words;
        let clinic = || ("clinic", telling.care.clinic.name.as_str().into());
        let waits = check.waits();
        let lines = if check.said_yes.is_empty() {
            vec![words.say("skin-check-no-text"), words.say("skin-check-no-change")]
        } else if waits {
            vec![
                words.say_with("skin-check-yes-text", &[clinic()]),
                words.say_with("skin-check-yes-next", &[clinic()]),
                words.say("skin-check-yes-call"),
            ]
        } else {
            vec![words.say_with("skin-check-kept-text", &[clinic(), ("date", date.into())])]
        };
        let grave = |concern: &Concern| matches!(concern, Concern::Infection | Concern::Fever);
        let urgent = check.said_yes.iter().any(grave);
        Self {
            session,
            tone: if waits { Tone::Info } else { Tone::Good },
            title: words.say(title(&check)),
            lines,
            urgent: urgent.then(|| words.say("skin-check-urgent")),
            call: waits,
            check,
        }
    }
}

/// What Today says of the check that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prompt {
    pub title: String,
    /// Why to answer it now; `None` once it is answered.
    pub ask: Option<String>,
}

impl Prompt {
    /// `None` while no check is open. `answered` holds what was answered to it.
    pub fn of(telling: Telling, answered: Option<&SkinCheck>) -> Option<Self> {
        let care = telling.care;
        let session = open(&care.courses, care.today, care.now).first()?.session;
        Some(match answered {
            Some(check) => Self {
                title: telling.words.say(title(check)),
                ask: None,
            },
            None => Self {
                title: telling.words.say("skin-check-title"),
                ask: Some(
                    telling
                        .words
                        .say_with("skin-check-lead", &[("date", telling.long_day(session.day).into())]),
                ),
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::patient::sample::{Sample, day, telling};
    use care::{ids::SessionId, skin_check::Noted};

    fn check(sample: &Sample, said_yes: &[Concern]) -> SkinCheck {
        let care = sample.care();
        let session = care.courses[0].sessions.last().unwrap();
        SkinCheck {
            session: session.id,
            session_day: session.day,
            said_yes: said_yes.to_vec(),
            note: String::new(),
            answered_at: care.now,
            noted: None,
        }
    }

    fn told(sample: &Sample, checks: &[SkinCheck]) -> Told {
        Told::of(telling(&sample.care()), checks)
    }

    fn answered(sample: &Sample, check: SkinCheck) -> Answered {
        match told(sample, &[check]) {
            Told::Answered(answered) => answered,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn two_days_before_a_session_and_until_it_begins_it_is_asked() {
        let asks = |sample: &Sample| matches!(told(sample, &[]), Told::Ask { .. });
        assert!(!asks(&Sample::new().session(3)));
        assert!(asks(&Sample::new().session(2)) && asks(&Sample::new().session(0).at("09:59")));
        assert!(!asks(&Sample::new().session(0).at("10:00")));
    }

    #[test]
    fn a_day_too_early_one_reads_when_it_opens() {
        let Told::Nothing { lead, moved } = told(&Sample::new().session(10), &[]) else {
            panic!("not open yet")
        };
        assert!(
            lead.contains("Wednesday 2 December") && lead.contains("Monday 30 November"),
            "{lead}"
        );
        assert_eq!(moved, None);
    }

    #[test]
    fn any_yes_goes_to_the_clinic_and_offers_its_number() {
        let sample = Sample::new().session(1);
        let yes = answered(&sample, check(&sample, &[Concern::Sunburn]));
        assert!(
            yes.call && yes.lines[0].contains("Harbour Clinic has been told at once"),
            "{yes:?}"
        );
        assert_eq!(yes.urgent, None);
        assert!(answered(&sample, check(&sample, &[Concern::Fever])).urgent.is_some());
        let no = answered(&sample, check(&sample, &[]));
        assert!(!no.call && no.lines[0].contains("stands as planned"), "{no:?}");
    }

    #[test]
    fn a_decision_is_told() {
        let sample = Sample::new().session(1);
        let noted = Some(Noted {
            by: "Ben".to_owned(),
            at: sample.care().now,
        });
        let kept = answered(
            &sample,
            SkinCheck {
                noted,
                ..check(&sample, &[Concern::Sunburn])
            },
        );
        assert!(!kept.call && kept.title == "Your session stands", "{kept:?}");
        assert!(kept.lines[0].contains("Monday 23 November"), "{kept:?}");
    }

    #[test]
    fn a_session_that_moved_after_a_yes_has_its_new_date_told_and_asks_again() {
        let sample = Sample::new().session(9);
        let earlier = SkinCheck {
            session_day: day(1),
            ..check(&sample, &[Concern::Wounds])
        };
        let Told::Nothing { moved, .. } = told(&sample, std::slice::from_ref(&earlier)) else {
            panic!("not open yet")
        };
        assert!(moved.unwrap().contains("Tuesday 1 December"));
        let near = Sample::new().session(1);
        let stale = SkinCheck {
            session_day: day(-7),
            ..check(&near, &[Concern::Wounds])
        };
        assert!(matches!(told(&near, &[stale]), Told::Ask { .. }));
    }

    #[test]
    fn another_sessions_answers_answer_nothing() {
        let sample = Sample::new().session(1);
        let other = SkinCheck {
            session: SessionId::from_u128(7),
            ..check(&sample, &[])
        };
        assert!(matches!(told(&sample, &[other]), Told::Ask { .. }));
    }

    #[test]
    fn today_asks_until_it_is_answered() {
        let sample = Sample::new().session(1);
        let care = sample.care();
        assert!(Prompt::of(telling(&care), None).unwrap().ask.is_some());
        let done = Prompt::of(telling(&care), Some(&check(&sample, &[]))).unwrap();
        assert_eq!(
            (done.ask, done.title.as_str()),
            (None, "Thank you, your clinic has your answers")
        );
        assert_eq!(Prompt::of(telling(&Sample::new().session(5).care()), None), None);
    }
}
