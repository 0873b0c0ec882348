//! What came and what comes, put into words. A note that could not be sent stands here all the same: its words are worth reading.

use crate::{
    patient::Telling,
    words::{Language, Spoken},
};
use care::{
    plan::MISSED,
    reminder::{BROADCAST, PLAN_CHANGED, Place, Reason, ReminderState, ReminderView, Said, TEST},
    zone,
};
use chrono::{DateTime, Utc};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inbox {
    /// The next ones, the soonest first.
    pub coming: Vec<Coming>,
    /// The latest first.
    pub came: Vec<Came>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coming {
    pub title: String,
    pub when: String,
    pub datetime: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Came {
    pub title: String,
    pub when: String,
    pub body: Option<String>,
    /// Why no phone showed it.
    pub silent: Option<String>,
    /// What the clinic wrote to many, in its own words: language, direction, words.
    pub quoted: Option<(&'static str, &'static str, String)>,
    /// Nobody had it before their eyes yet.
    pub new: bool,
    /// Where it leads, and what is found there.
    pub leads: Option<(&'static str, String)>,
}

/// More than this of what comes is the timeline's business.
const COMING: usize = 5;

impl Inbox {
    pub fn of(telling: Telling, reminders: &[ReminderView]) -> Self {
        let now = telling.care.now;
        let known = || reminders.iter().filter(|reminder| reminder.rule_key != TEST);
        // A second asking comes only if the first was not answered: nobody is told of it before.
        let coming = known()
            .filter(|reminder| reminder.state == ReminderState::Planned && reminder.due_at > now)
            .filter(|reminder| reminder.rule_key != MISSED);
        let came = known()
            .rev()
            .filter(|reminder| reminder.due_at <= now && told(reminder));
        Self {
            coming: coming
                .take(COMING)
                .map(|reminder| coming_one(telling, reminder))
                .collect(),
            came: came.map(|reminder| came_one(telling, reminder)).collect(),
        }
    }
}

/// Not what another note said in its place, nor what was over before anybody could have read it.
fn told(reminder: &ReminderView) -> bool {
    match reminder.state {
        ReminderState::Accepted => true,
        ReminderState::Skipped => !matches!(reminder.reason, Some(Reason::Superseded { .. } | Reason::Past)),
        ReminderState::Planned | ReminderState::Withdrawn => false,
    }
}

/// In the words of the course it belongs to; a notice belongs to none.
fn spoken<'a>(telling: Telling<'a>, reminder: &ReminderView) -> Spoken<'a> {
    let courses = &telling.care.courses;
    let course = courses.iter().find(|course| Some(course.id) == reminder.course);
    Spoken::new(telling.words, course.map(|course| &*course.protocol))
}

fn title(telling: Telling, reminder: &ReminderView) -> String {
    spoken(telling, reminder).say_of("rule", &reminder.rule_key, "-title")
}

fn when(telling: Telling, at: DateTime<Utc>) -> String {
    let wall = zone::wall(at, telling.care.zone);
    let args = [
        ("date", telling.day(wall.date()).into()),
        ("time", telling.words.time(wall.time()).into()),
    ];
    telling.words.say_with("day-and-time", &args)
}

fn coming_one(telling: Telling, reminder: &ReminderView) -> Coming {
    let datetime = zone::wall(reminder.due_at, telling.care.zone)
        .format("%Y-%m-%dT%H:%M")
        .to_string();
    Coming {
        title: title(telling, reminder),
        when: when(telling, reminder.due_at),
        datetime,
    }
}

/// What was open before the plan changed and has to wait again, by name.
fn closed_again(telling: Telling, reminder: &ReminderView) -> Option<String> {
    let courses = &telling.care.courses;
    let name = |key: &String| {
        let course = courses.iter().find(|course| course.protocol.activity(key).is_some());
        Spoken::new(telling.words, course.map(|course| &*course.protocol)).say_of("activity", key, "")
    };
    let names: Vec<String> = reminder.about.iter().map(name).collect();
    let args = [("activities", telling.words.list(&names).into())];
    (!names.is_empty()).then(|| telling.words.say_with("reminders-closed-again", &args))
}

fn came_one(telling: Telling, reminder: &ReminderView) -> Came {
    let body = match reminder.rule_key.as_str() {
        BROADCAST => None,
        PLAN_CHANGED => closed_again(telling, reminder),
        rule => {
            let date = telling.long_day(reminder.anchor_day);
            spoken(telling, reminder).find_on("rule", rule, "-body", &date)
        }
    };
    let silent = (reminder.state == ReminderState::Skipped).then(|| {
        let why = reminder.reason.as_ref().map_or("unreachable", Reason::key);
        telling.words.say_of("reminders-silent", why, "")
    });
    Came {
        title: title(telling, reminder),
        when: when(telling, reminder.accepted_at.unwrap_or(reminder.due_at)),
        body,
        silent,
        quoted: reminder.said.as_ref().map(quoted),
        new: reminder.read_at.is_none(),
        leads: href(reminder.place).map(|href| (href, telling.words.say_of("inbox-to", reminder.place.key(), ""))),
    }
}

fn quoted(said: &Said) -> (&'static str, &'static str, String) {
    let language = Language::from_tag(&said.language).unwrap_or_default();
    (language.tag(), language.dir().attribute(), said.words.clone())
}

/// Where a note leads, if anywhere.
const fn href(place: Place) -> Option<&'static str> {
    Some(match place {
        Place::Inbox => return None,
        Place::Today => "/today",
        Place::Timeline => "/timeline",
        Place::NextSession => "/next-session",
        Place::SkinCheck => "/skin-check",
        Place::CheckIn => "/check-in",
        Place::Answers => "/check-ins",
        Place::Messages => "/messages#latest",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::patient::sample::{Sample, day, telling};
    use care::protocol::Lock;
    use chrono::{Duration, NaiveTime};

    fn reminder(rule: &str, from_today: i64, state: ReminderState, reason: Option<Reason>) -> ReminderView {
        let due_at = day(from_today)
            .and_time(NaiveTime::from_hms_opt(9, 0, 0).unwrap())
            .and_utc();
        ReminderView {
            rule_key: rule.to_owned(),
            course: None,
            anchor_day: day(-4),
            about: Vec::new(),
            due_at,
            expires_at: due_at + Duration::hours(11),
            state,
            reason,
            accepted_at: (state == ReminderState::Accepted).then_some(due_at),
            shown_at: None,
            opened_at: None,
            read_at: None,
            place: Place::of(rule, Lock::Plan),
            said: None,
        }
    }

    fn inbox(reminders: &[ReminderView]) -> Inbox {
        Inbox::of(telling(&Sample::new().session(-4).care()), reminders)
    }

    #[test]
    fn what_came_stands_latest_first_and_what_comes_soonest_first() {
        use ReminderState::{Accepted, Planned};
        let inbox = inbox(&[
            reminder("pale_phase", -1, Accepted, None),
            reminder("rinse_unlock", 0, Accepted, None),
            reminder("shampoo_unlock", 3, Planned, None),
            reminder("training_unlock", 6, Planned, None),
        ]);
        let came: Vec<_> = inbox.came.iter().map(|came| came.title.as_str()).collect();
        assert_eq!(came, ["Rinsing is open", "What comes next: flaking and paler dots"]);
        assert_eq!(
            (inbox.coming[0].title.as_str(), inbox.coming[0].when.as_str()),
            ("Shampoo is open", "Wed 25 Nov, 09:00")
        );
    }

    #[test]
    fn what_could_not_be_sent_is_still_to_be_read() {
        let skipped = |reason| reminder("rinse_unlock", 0, ReminderState::Skipped, Some(reason));
        let quiet = inbox(&[skipped(Reason::Quiet)]);
        assert!(
            quiet.came[0].silent.is_some() && quiet.came[0].body.is_some(),
            "{quiet:?}"
        );
        let by = "touch_up".to_owned();
        assert!(
            inbox(&[skipped(Reason::Superseded { by }), skipped(Reason::Past)])
                .came
                .is_empty()
        );
    }

    #[test]
    fn a_changed_plan_names_what_has_to_wait_again_and_nothing_else() {
        let told = |about: &[&str]| {
            let mut notice = reminder(PLAN_CHANGED, 0, ReminderState::Accepted, None);
            notice.about = about.iter().map(|key| (*key).to_owned()).collect();
            inbox(&[notice]).came.remove(0).body
        };
        assert_eq!(told(&[]), None);
        let named = told(&["swim", "sauna"]).unwrap_or_default();
        assert_eq!(named, "Please wait again with: Swimming and Sauna and steam room.");
    }

    #[test]
    fn a_broadcast_says_what_the_clinic_wrote_and_leads_nowhere() {
        let mut note = reminder(BROADCAST, 0, ReminderState::Accepted, None);
        note.said = Some(Said {
            language: "ar".to_owned(),
            words: "مغلق يوم الجمعة".to_owned(),
        });
        let came = inbox(&[note]).came.remove(0);
        assert_eq!(came.quoted, Some(("ar", "rtl", "مغلق يوم الجمعة".to_owned())));
        assert_eq!((came.body, came.leads, came.new), (None, None, true));
    }

    #[test]
    fn a_test_is_no_note() {
        assert!(
            inbox(&[reminder(TEST, 0, ReminderState::Accepted, None)])
                .came
                .is_empty()
        );
    }

    #[test]
    fn only_the_next_few_are_announced() {
        let many: Vec<_> = (1..20)
            .map(|at| reminder("shampoo_unlock", at, ReminderState::Planned, None))
            .collect();
        assert_eq!(inbox(&many).coming.len(), COMING);
    }
}
