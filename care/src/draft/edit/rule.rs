use super::find;
use crate::{
    error::{Error, Result},
    protocol::{Climb, Common, Protocol, Rule, USUAL_PATIENCE, limit},
    typed::Typed,
};
use serde::{Deserialize, Serialize};

/// When a reminder goes and how long it is of use. Before or after which session, and of what it speaks, its words have settled.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TypedRule {
    /// Before or after the session.
    pub days: String,
    /// The limits within which skin and habits may move it, where they may.
    pub earliest: String,
    pub latest: String,
    pub local_time: String,
    pub expires_day: String,
    pub expires_time: String,
    pub climb: String,
    /// Minutes until it climbs; nothing typed is the usual.
    pub patience: String,
    /// Keys of the reminders that stay silent on its day.
    pub supersedes: Vec<String>,
}

impl From<&Rule> for TypedRule {
    fn from(rule: &Rule) -> Self {
        let wall = |time: chrono::NaiveTime| time.format("%H:%M").to_string();
        let [earliest, latest] = rule
            .within
            .map_or_else(Default::default, |days| days.map(|day| day.to_string()));
        Self {
            days: rule.offset_days.unsigned_abs().to_string(),
            earliest,
            latest,
            local_time: wall(rule.local_time),
            expires_day: rule.expires_day.to_string(),
            expires_time: wall(rule.expires_time),
            climb: rule.climb.key().to_owned(),
            patience: rule.patience.to_string(),
            supersedes: rule.supersedes.clone(),
        }
    }
}

impl TypedRule {
    pub(super) fn apply(&self, key: &str, protocol: &mut Protocol) -> Result<()> {
        let others: Vec<String> = protocol.rules.iter().map(|rule| rule.key.clone()).collect();
        let rule = find(&mut protocol.rules, |rule| rule.key == key)?;
        let mut typed = Typed::default();
        let mut after = rule.clone();
        let bound = if rule.offset_days < 0 {
            limit::OFFSET.start()
        } else {
            limit::OFFSET.end()
        };
        let days = typed.count("days", &self.days, 0..=bound.unsigned_abs());
        let days = i32::try_from(days).unwrap_or(i32::MAX);
        after.offset_days = if rule.offset_days < 0 { -days } else { days };
        if rule.within.is_some() {
            after.within = Some(self.within(&mut typed, after.offset_days));
        }
        after.local_time = typed.time("local_time", &self.local_time);
        after.expires_day = typed.count("expires_day", &self.expires_day, 0..=limit::EXPIRES);
        after.expires_time = typed.time("expires_time", &self.expires_time);
        let timed = ["local_time", "expires_time"]
            .iter()
            .all(|field| typed.problems.of(field).is_none());
        if timed && after.expires_day == 0 && after.expires_time <= after.local_time {
            typed.problems.add("expires_time", "problem-expires");
        }
        after.climb = typed.key("climb", "problem-choice", Climb::from_key(&self.climb), Climb::Push);
        after.patience = typed
            .count_if_any("patience", &self.patience, limit::PATIENCE)
            .unwrap_or(USUAL_PATIENCE);
        let chosen = others
            .into_iter()
            .filter(|other| self.supersedes.contains(other) && other != key);
        after.supersedes = chosen.collect();
        *rule = typed.done(after)?;
        in_order(protocol);
        Ok(())
    }

    fn within(&self, typed: &mut Typed, usual: i32) -> [i32; 2] {
        let most = limit::OFFSET.end().unsigned_abs();
        let day = |number: u32| i32::try_from(number).unwrap_or(i32::MAX);
        let earliest = day(typed.count("earliest", &self.earliest, 0..=most));
        let latest = day(typed.count("latest", &self.latest, 0..=most));
        if earliest > usual && typed.problems.of("earliest").is_none() {
            typed.problems.add("earliest", "problem-within");
        }
        if latest < usual && typed.problems.of("latest").is_none() {
            typed.problems.add("latest", "problem-within");
        }
        [earliest, latest]
    }
}

/// What Stipple knows, the protocol does not hold, and would be true in it.
pub fn new_rules(protocol: &Protocol) -> Vec<&'static Rule> {
    let mut known = Common::of(protocol.treatment).rules();
    known.retain(|rule| {
        let speaks_of = |key: &String| protocol.activity(key).is_some_and(|activity| activity.answer.is_none());
        protocol.rule(&rule.key).is_none()
            && rule.activity.as_ref().is_none_or(speaks_of)
            && rule.announces().is_none_or(|key| protocol.check_in(key).is_some())
    });
    known
}

/// On the day on which it is true in this protocol.
pub(super) fn add(key: &str, protocol: &mut Protocol) -> Result<()> {
    let known = new_rules(protocol).into_iter().find(|rule| rule.key == key);
    let mut rule = known.ok_or(Error::NotFound)?.clone();
    let opens = rule.activity.as_ref().filter(|_| rule.tells_of_opening());
    let opens = opens.and_then(|key| protocol.activity(key)?.first_day());
    let asked = rule
        .announces()
        .and_then(|key| protocol.check_in(key))
        .map(|check_in| check_in.day);
    if let Some(day) = opens.or(asked) {
        rule.offset_days = i32::try_from(day).unwrap_or(i32::MAX);
    }
    insert(rule, protocol);
    Ok(())
}

pub(super) fn remove(key: &str, protocol: &mut Protocol) -> Result<()> {
    protocol.rule(key).ok_or(Error::NotFound)?;
    forget(&[key.to_owned()], protocol);
    Ok(())
}

pub(super) fn insert(mut rule: Rule, protocol: &mut Protocol) {
    rule.supersedes.retain(|key| protocol.rule(key).is_some());
    protocol.rules.push(rule);
    in_order(protocol);
}

/// Takes rules away, and out of what others silence.
pub(super) fn forget(keys: &[String], protocol: &mut Protocol) {
    protocol.rules.retain(|rule| !keys.contains(&rule.key));
    for rule in &mut protocol.rules {
        rule.supersedes.retain(|key| !keys.contains(key));
    }
}

/// By their days.
pub(super) fn in_order(protocol: &mut Protocol) {
    protocol.rules.sort_by_key(|rule| (rule.offset_days, rule.local_time));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::{Treatment, guard::faults};

    fn protocol() -> Protocol {
        Protocol::built_in(Treatment::ShavedLook).unwrap()
    }

    fn typed(key: &str) -> TypedRule {
        TypedRule::from(protocol().rule(key).unwrap())
    }

    fn problems(key: &str, typed: &TypedRule) -> Vec<(&'static str, &'static str)> {
        match typed.apply(key, &mut protocol()) {
            Err(Error::Invalid(problems)) => problems.0.iter().map(|problem| (problem.field, problem.key)).collect(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn what_fills_the_form_reads_back() {
        for rule in &protocol().rules {
            let mut after = protocol();
            TypedRule::from(rule).apply(&rule.key, &mut after).unwrap();
            assert_eq!(after.rule(&rule.key), Some(rule));
        }
    }

    #[test]
    fn a_reminder_before_a_session_stays_before_it() {
        let mut after = protocol();
        let sooner = TypedRule {
            days: "2".to_owned(),
            ..typed("prepare")
        };
        sooner.apply("prepare", &mut after).unwrap();
        assert_eq!(after.rule("prepare").unwrap().offset_days, -2);
    }

    #[test]
    fn what_cannot_be_is_said_beside_its_field() {
        let odd = TypedRule {
            days: "61".to_owned(),
            local_time: "25:00".to_owned(),
            climb: "pigeon".to_owned(),
            patience: "4".to_owned(),
            ..typed("prepare")
        };
        let told = [
            ("days", "problem-number"),
            ("local_time", "problem-time"),
            ("climb", "problem-choice"),
            ("patience", "problem-number"),
        ];
        assert_eq!(problems("prepare", &odd), told);
        let over = TypedRule {
            expires_time: "17:00".to_owned(),
            ..typed("prepare")
        };
        assert_eq!(problems("prepare", &over), [("expires_time", "problem-expires")]);
        let narrow = TypedRule {
            earliest: "1100".to_owned(),
            latest: "1000".to_owned(),
            ..typed("touch_up")
        };
        assert_eq!(
            problems("touch_up", &narrow),
            [("earliest", "problem-within"), ("latest", "problem-within")]
        );
    }

    #[test]
    fn a_reminder_comes_back_on_the_day_on_which_it_is_true() {
        let mut after = protocol();
        remove("swim_unlock", &mut after).unwrap();
        after
            .activities
            .iter_mut()
            .find(|activity| activity.key == "swim")
            .unwrap()
            .yes_from = Some(40);
        add("swim_unlock", &mut after).unwrap();
        assert_eq!(after.rule("swim_unlock").unwrap().offset_days, 40);
        assert_eq!(faults(&after), []);
        assert!(add("swim_unlock", &mut after).is_err());
    }

    #[test]
    fn what_goes_is_no_longer_silenced_by_anybody() {
        let mut after = protocol();
        remove("sun_year_3", &mut after).unwrap();
        assert_eq!(faults(&after), []);
    }
}
