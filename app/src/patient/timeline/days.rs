//! The plan's entries, gathered by day and put into words.

use crate::{
    patient::{Telling, because},
    ui::{Icon, When},
};
use care::{
    course::{Course, Session},
    plan::{Answer, DueCheckIn, Entry, Status, What, timeline},
    protocol::{Rule, Stage},
};
use chrono::NaiveDate;

/// Days in order, parted where today begins. Today is there even if nothing happens on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Days {
    pub past: Vec<Day>,
    pub coming: Vec<Day>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    pub when: When,
    pub date: String,
    pub datetime: String,
    /// The weightiest thing of the day.
    pub title: String,
    pub icon: Option<Icon>,
    /// The rest of it.
    pub lines: Vec<String>,
    /// Address and words of a page that says more.
    pub link: Option<(String, String)>,
}

/// Everything that happens on one day, by kind.
#[derive(Default)]
struct Gathered<'a> {
    sessions: Vec<(&'a Course, &'a Session, usize)>,
    stages: Vec<(&'a Course, &'a Stage)>,
    opens: Vec<Answer<'a>>,
    closes: Vec<Answer<'a>>,
    check_ins: Vec<DueCheckIn<'a>>,
    /// With the day that is usual for it.
    calls: Vec<(&'a Course, &'a Rule, NaiveDate)>,
}

impl Days {
    pub fn of(telling: Telling) -> Self {
        let today = telling.care.today;
        let entries = timeline(&telling.care.courses);
        let mut days: Vec<(NaiveDate, Gathered)> = Vec::new();
        for entry in entries {
            match days.last_mut() {
                Some((day, gathered)) if *day == entry.day => gathered.add(entry),
                _ => {
                    let mut gathered = Gathered::default();
                    let day = entry.day;
                    gathered.add(entry);
                    days.push((day, gathered));
                }
            }
        }
        if !days.is_empty() && !days.iter().any(|(day, _)| *day == today) {
            let place = days.partition_point(|(day, _)| *day < today);
            days.insert(place, (today, Gathered::default()));
        }
        let mut past: Vec<Day> = Vec::new();
        let mut coming = Vec::new();
        for (day, gathered) in days {
            let told = gathered.tell(telling, day);
            if day < today {
                past.push(told);
            } else {
                coming.push(told);
            }
        }
        Self { past, coming }
    }
}

impl<'a> Gathered<'a> {
    fn add(&mut self, entry: Entry<'a>) {
        match entry.what {
            What::Session {
                course,
                session,
                number,
            } => self.sessions.push((course, session, number)),
            What::Stage { course, stage } => self.stages.push((course, stage)),
            What::Opens(answer) => self.opens.push(answer),
            What::Closes(answer) => self.closes.push(answer),
            What::CheckIn(due) => self.check_ins.push(due),
            What::Call { course, rule, usual } => self.calls.push((course, rule, usual)),
        }
    }

    fn tell(&self, telling: Telling, day: NaiveDate) -> Day {
        let mut said = self.said(telling);
        said.extend(self.moved(telling, day));
        let when = match day.cmp(&telling.care.today) {
            std::cmp::Ordering::Less => When::Past,
            std::cmp::Ordering::Equal => When::Today,
            std::cmp::Ordering::Greater => When::Coming,
        };
        let title = if said.is_empty() {
            telling.words.say("timeline-quiet-day")
        } else {
            said.remove(0)
        };
        let ahead = self
            .sessions
            .iter()
            .any(|(_, session, _)| telling.care.now < session.starts_at());
        let icon = if self.sessions.is_empty() {
            self.check_ins.first().map(|_| Icon::Camera)
        } else {
            Some(Icon::Calendar)
        };
        Day {
            when,
            date: self.date(telling, day, when),
            datetime: day.to_string(),
            title,
            icon,
            lines: said,
            link: ahead.then(|| ("/next-session".to_owned(), telling.words.say("timeline-session"))),
        }
    }

    fn date(&self, telling: Telling, day: NaiveDate, when: When) -> String {
        let said = self
            .sessions
            .first()
            .map_or_else(|| telling.day(day), |(_, session, _)| telling.session_start(session));
        if when == When::Today {
            telling.words.say_with("timeline-today", &[("date", said.into())])
        } else {
            said
        }
    }

    /// What the day holds, the weightiest first.
    fn said(&self, telling: Telling) -> Vec<String> {
        let sessions = self
            .sessions
            .iter()
            .map(|(course, _, number)| telling.session(course, *number));
        // What begins on the day of a session is the session's own consequence.
        let stages = self.stages.iter().filter(|_| self.sessions.is_empty());
        let stages = stages
            .map(|(course, stage)| telling.of(course, telling.spoken(course).say_of("stage", &stage.key, "-title")));
        let calls = self
            .calls
            .iter()
            .map(|(course, rule, _)| telling.spoken(course).say_of("rule", &rule.key, "-title"));
        let check_ins = self.check_ins.iter().map(|due| Self::photos(telling, due));
        let mut said: Vec<String> = sessions.chain(stages).chain(calls).collect();
        said.extend(self.unlocks(telling));
        said.extend(self.pauses(telling));
        said.extend(check_ins);
        said
    }

    /// Why a call is not on its usual day.
    fn moved(&self, telling: Telling, day: NaiveDate) -> Vec<String> {
        let moved = self
            .calls
            .iter()
            .filter_map(|(.., usual)| because::moved(telling, day, *usual));
        moved.collect()
    }

    fn unlocks(&self, telling: Telling) -> Vec<String> {
        let line = |status, key| {
            let names: Vec<_> = self
                .opens
                .iter()
                .filter(|answer| answer.status == status)
                .map(|answer| telling.activity(answer))
                .collect();
            (!names.is_empty()).then(|| {
                telling
                    .words
                    .say_with(key, &[("list", telling.words.list(&names).into())])
            })
        };
        [
            line(Status::Yes, "timeline-open"),
            line(Status::Careful, "timeline-careful"),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// On the day of a session everything that heals starts again: said in one sentence, not in twenty names.
    fn pauses(&self, telling: Telling) -> Option<String> {
        if self.closes.is_empty() {
            return None;
        }
        if !self.sessions.is_empty() {
            return Some(telling.words.say("timeline-starts-again"));
        }
        let names: Vec<_> = self.closes.iter().map(|answer| telling.activity(answer)).collect();
        Some(
            telling
                .words
                .say_with("timeline-pauses", &[("list", telling.words.list(&names).into())]),
        )
    }

    fn photos(telling: Telling, due: &DueCheckIn) -> String {
        let angles: Vec<_> = due
            .check_in
            .angles
            .iter()
            .map(|angle| telling.words.say_of("angle", angle.key(), ""))
            .collect();
        telling.of(
            due.course,
            telling
                .words
                .say_with("timeline-photos", &[("list", telling.words.list(&angles).into())]),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::patient::sample::{Sample, telling};
    use care::profile::{Profile, Skin};

    fn days(sample: &Sample) -> Days {
        Days::of(telling(&sample.care()))
    }

    #[test]
    fn every_day_stands_once_and_in_order() {
        let days = days(&Sample::new().session(-18).session(-4).session(10));
        let dates: Vec<_> = days
            .past
            .iter()
            .chain(&days.coming)
            .map(|day| day.datetime.clone())
            .collect();
        assert!(dates.is_sorted_by(|a, b| a < b), "{dates:?}");
    }

    #[test]
    fn today_parts_past_and_coming_even_if_nothing_happens() {
        let quiet = days(&Sample::new().session(-5));
        let today = &quiet.coming[0];
        assert_eq!((today.when, today.datetime.as_str()), (When::Today, "2026-11-22"));
        assert_eq!(
            (today.date.as_str(), today.title.as_str()),
            ("Today, Sun 22 Nov", "A quiet day")
        );
        assert!(quiet.past.iter().all(|day| day.when == When::Past));
    }

    #[test]
    fn a_session_stands_over_everything_else_of_its_day() {
        let days = days(&Sample::new().session(-18).session(10));
        let session = days.coming.iter().find(|day| day.icon == Some(Icon::Calendar)).unwrap();
        assert_eq!(
            (session.date.as_str(), session.title.as_str()),
            ("Wed 2 Dec, 10:00", "Session 2")
        );
        assert!(session.link.is_some());
        assert!(session.lines.len() <= 2, "{:?}", session.lines);
    }

    #[test]
    fn what_opens_and_what_pauses_is_named() {
        let days = days(&Sample::new().session(-18).session(10));
        let lines: Vec<_> = days
            .coming
            .iter()
            .flat_map(|day| std::iter::once(&day.title).chain(&day.lines))
            .collect();
        assert!(
            lines
                .iter()
                .any(|line| *line == "Pauses until your session is over: Alcohol to drink"),
            "{lines:?}"
        );
    }

    #[test]
    fn the_calls_of_later_years_are_there() {
        let days = days(&Sample::new().session(-30).closed());
        let titles: Vec<_> = days.coming.iter().map(|day| day.title.as_str()).collect();
        assert!(titles.contains(&"Time to look at it together"), "{titles:?}");
        assert!(
            days.coming.last().unwrap().date.contains("20"),
            "a date in years needs its year"
        );
    }

    #[test]
    fn a_touch_up_that_moved_says_why() {
        let oily = Profile {
            skin: Some(Skin::Oily),
            ..Profile::default()
        };
        let call = |sample: &Sample| {
            let coming = days(sample).coming.into_iter();
            let mut touch_up = coming.filter(|day| day.title == "Time to look at it together");
            touch_up.next().unwrap()
        };
        let healed = Sample::new().session(-30).closed();
        let (usual, moved) = (call(&healed), call(&healed.answering(oily)));
        assert!(moved.datetime < usual.datetime, "{} {}", moved.datetime, usual.datetime);
        assert!(
            moved.lines[0].contains("oily skin") && usual.lines.is_empty(),
            "{moved:?}"
        );
    }

    #[test]
    fn without_a_session_there_is_no_day() {
        assert_eq!(
            days(&Sample::new()),
            Days {
                past: vec![],
                coming: vec![]
            }
        );
    }
}
