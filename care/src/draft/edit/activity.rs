use super::{find, rule};
use crate::{
    error::{Error, Result},
    protocol::{Activity, AlwaysAnswer, Common, Counting, Protocol, Show, limit, tie::PAUSE},
    typed::Typed,
};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TypedActivity {
    pub careful_from: String,
    pub yes_from: String,
    pub before: String,
    /// "ask", "never", or nothing where days decide.
    pub answer: String,
    pub clock: String,
    /// "yes": worth a line under what is good today.
    pub good: String,
    /// "yes": its reminders follow to the new day, and go where nothing opens any more.
    pub follow: String,
}

/// What days decide, once read.
struct Days {
    careful: Option<u32>,
    yes: Option<u32>,
    answer: Option<AlwaysAnswer>,
    before: u32,
    counting: Counting,
}

impl From<&Activity> for TypedActivity {
    fn from(activity: &Activity) -> Self {
        let day = |day: Option<u32>| day.map_or_else(String::new, |day| day.to_string());
        Self {
            careful_from: day(activity.careful_from),
            yes_from: day(activity.yes_from),
            before: activity.before.to_string(),
            answer: activity
                .answer
                .map_or_else(String::new, |answer| answer.key().to_owned()),
            clock: activity.counting.key().to_owned(),
            good: if activity.show == Show::Do { "yes" } else { "" }.to_owned(),
            follow: "yes".to_owned(),
        }
    }
}

impl TypedActivity {
    pub(super) fn apply(&self, key: &str, protocol: &mut Protocol) -> Result<()> {
        let days = self.read()?;
        let activity = find(&mut protocol.activities, |activity| activity.key == key)?;
        let before = activity.clone();
        (activity.careful_from, activity.yes_from, activity.answer) = (days.careful, days.yes, days.answer);
        (activity.before, activity.counting) = (days.before, days.counting);
        activity.show = if self.good == "yes" { Show::Do } else { Show::List };
        let after = activity.clone();
        if self.follow == "yes" {
            follow(&before, &after, protocol);
        }
        Ok(())
    }

    fn read(&self) -> Result<Days> {
        let mut typed = Typed::default();
        let answer = match self.answer.as_str() {
            "" => None,
            key => Some(typed.key(
                "answer",
                "problem-choice",
                AlwaysAnswer::from_key(key),
                AlwaysAnswer::Ask,
            )),
        };
        let (mut careful, mut yes) = (None, None);
        // What stood in the fields of the days says nothing once no day decides.
        if answer.is_none() {
            careful = typed.count_if_any("careful_from", &self.careful_from, 0..=limit::OPENS);
            yes = typed.count_if_any("yes_from", &self.yes_from, 0..=limit::OPENS);
            if self.yes_from.trim().is_empty() {
                typed.problems.add("yes_from", "problem-opens");
            } else if careful.zip(yes).is_some_and(|(careful, yes)| careful >= yes) {
                typed.problems.add("careful_from", "problem-careful");
            }
        }
        let days = Days {
            careful,
            yes,
            answer,
            before: typed
                .count_if_any("before", &self.before, 0..=limit::BEFORE)
                .unwrap_or(0),
            counting: typed.key(
                "clock",
                "problem-choice",
                Counting::from_key(&self.clock),
                Counting::Each,
            ),
        };
        typed.done(days)
    }
}

/// A reminder that told of an opening tells of the new one; one that nothing can make true any more goes.
fn follow(before: &Activity, after: &Activity, protocol: &mut Protocol) {
    let key = before.key.as_str();
    let day = |day: Option<u32>| day.and_then(|day| i32::try_from(day).ok());
    for rule in protocol
        .rules
        .iter_mut()
        .filter(|rule| rule.activity.as_deref() == Some(key))
    {
        if !rule.tells_of_opening() {
            continue;
        }
        let moved = if Some(rule.offset_days) == day(before.careful_from) {
            day(after.careful_from).or(day(after.yes_from))
        } else if Some(rule.offset_days) == day(before.yes_from) {
            day(after.yes_from)
        } else {
            None
        };
        rule.offset_days = moved.unwrap_or(rule.offset_days);
    }
    if let Some(rule) = protocol
        .rules
        .iter_mut()
        .find(|rule| rule.key == PAUSE.0 && key == PAUSE.1)
    {
        let pauses = |activity: &Activity| i32::try_from(activity.before).map(|days| -days).ok();
        if Some(rule.offset_days) == pauses(before) {
            rule.offset_days = pauses(after).unwrap_or(rule.offset_days);
        }
    }
    let forbidden = after.answer.is_some();
    let no_pause = key == PAUSE.1 && after.before == 0 && after.answer.is_none();
    let untrue: Vec<String> = protocol
        .rules
        .iter()
        .filter(|rule| (forbidden && rule.activity.as_deref() == Some(key)) || (no_pause && rule.key == PAUSE.0))
        .map(|rule| rule.key.clone())
        .collect();
    rule::forget(&untrue, protocol);
    rule::in_order(protocol);
}

/// What Stipple knows and the protocol does not speak of yet.
pub fn new_activities(protocol: &Protocol) -> Vec<&'static Activity> {
    let mut known = Common::of(protocol.treatment).activities();
    known.retain(|activity| protocol.activity(&activity.key).is_none());
    known
}

pub(super) fn add(key: &str, protocol: &mut Protocol) -> Result<()> {
    let new = new_activities(protocol)
        .into_iter()
        .find(|activity| activity.key == key);
    protocol.activities.push(new.ok_or(Error::NotFound)?.clone());
    protocol.activities.sort_by_key(|activity| activity.order);
    Ok(())
}

pub(super) fn remove(key: &str, protocol: &mut Protocol) -> Result<()> {
    protocol.activity(key).ok_or(Error::NotFound)?;
    protocol.activities.retain(|activity| activity.key != key);
    let its_own = |rule: &&crate::protocol::Rule| {
        rule.activity.as_deref() == Some(key) || (rule.key == PAUSE.0 && key == PAUSE.1)
    };
    let gone: Vec<String> = protocol
        .rules
        .iter()
        .filter(its_own)
        .map(|rule| rule.key.clone())
        .collect();
    rule::forget(&gone, protocol);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::Treatment;

    fn protocol() -> Protocol {
        Protocol::built_in(Treatment::ShavedLook).unwrap()
    }

    fn typed(key: &str) -> TypedActivity {
        TypedActivity::from(protocol().activity(key).unwrap())
    }

    fn problem(typed: &TypedActivity, field: &str) -> Option<&'static str> {
        match typed.read() {
            Err(Error::Invalid(problems)) => problems.of(field).map(|problem| problem.key),
            _ => None,
        }
    }

    fn told_on(protocol: &Protocol, rule: &str) -> Option<i32> {
        protocol.rule(rule).map(|rule| rule.offset_days)
    }

    #[test]
    fn what_fills_the_form_reads_back() {
        for activity in &protocol().activities {
            let mut after = protocol();
            TypedActivity::from(activity).apply(&activity.key, &mut after).unwrap();
            assert_eq!(after.activity(&activity.key), Some(activity));
            assert_eq!(after.rules.len(), protocol().rules.len());
        }
    }

    #[test]
    fn a_day_that_moves_takes_its_reminder_with_it() {
        let mut after = protocol();
        let later = TypedActivity {
            yes_from: "35".to_owned(),
            ..typed("swim")
        };
        later.apply("swim", &mut after).unwrap();
        assert_eq!(told_on(&after, "swim_unlock"), Some(35));
        let mut stays = protocol();
        let alone = TypedActivity {
            follow: String::new(),
            ..later
        };
        alone.apply("swim", &mut stays).unwrap();
        assert_eq!(told_on(&stays, "swim_unlock"), Some(28));
    }

    #[test]
    fn a_careful_time_that_goes_leaves_the_reminder_to_the_free_day() {
        let mut after = protocol();
        let free = TypedActivity {
            careful_from: String::new(),
            ..typed("rinse")
        };
        free.apply("rinse", &mut after).unwrap();
        assert_eq!(told_on(&after, "rinse_unlock"), Some(7));
    }

    #[test]
    fn what_is_never_allowed_has_no_reminder_and_a_pause_keeps_its_own() {
        let mut after = protocol();
        let never = TypedActivity {
            answer: "never".to_owned(),
            ..typed("swim")
        };
        never.apply("swim", &mut after).unwrap();
        assert_eq!(told_on(&after, "swim_unlock"), None);
        assert_eq!(after.activity("swim").unwrap().yes_from, None);
        let shorter = |before: &str| {
            let mut after = protocol();
            let typed = TypedActivity {
                before: before.to_owned(),
                ..typed("alcohol")
            };
            typed.apply("alcohol", &mut after).unwrap();
            told_on(&after, "alcohol_pause")
        };
        assert_eq!((shorter("2"), shorter("0")), (Some(-2), None));
    }

    #[test]
    fn what_cannot_be_is_said_beside_its_field() {
        type Change = fn(&mut TypedActivity);
        let with = |change: Change| {
            let mut typed = typed("rinse");
            change(&mut typed);
            typed
        };
        let cases: [(Change, &str, &str); 6] = [
            (|typed| typed.yes_from = String::new(), "yes_from", "problem-opens"),
            (
                |typed| typed.yes_from = "a week".to_owned(),
                "yes_from",
                "problem-number",
            ),
            (|typed| typed.yes_from = "731".to_owned(), "yes_from", "problem-number"),
            (
                |typed| typed.careful_from = "7".to_owned(),
                "careful_from",
                "problem-careful",
            ),
            (|typed| typed.before = "-1".to_owned(), "before", "problem-number"),
            (|typed| typed.answer = "maybe".to_owned(), "answer", "problem-choice"),
        ];
        for (change, field, key) in cases {
            assert_eq!(problem(&with(change), field), Some(key));
        }
    }

    #[test]
    fn an_activity_goes_with_its_reminders_and_comes_back_without() {
        let mut after = protocol();
        remove("swim", &mut after).unwrap();
        assert!(after.activity("swim").is_none() && after.rule("swim_unlock").is_none());
        add("swim", &mut after).unwrap();
        assert_eq!(after.activity("swim"), protocol().activity("swim"));
        assert!(add("swim", &mut after).is_err() && add("juggling", &mut after).is_err());
    }
}
