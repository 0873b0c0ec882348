use super::{find, rule};
use crate::{
    error::{Error, Result},
    protocol::{Angle, CheckIn, Common, Protocol, limit, tie::announcing},
    typed::Typed,
};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TypedCheckIn {
    pub day: String,
    pub angles: Vec<String>,
}

/// Check-ins that a clinic may put on any day: Stipple has words for them, and no day of its own.
const EXTRA: [&str; 3] = ["extra_1", "extra_2", "extra_3"];
/// What the reminder of an extra check-in is made after.
const LIKE: &str = "day_7";

impl From<&CheckIn> for TypedCheckIn {
    fn from(check_in: &CheckIn) -> Self {
        Self {
            day: check_in.day.to_string(),
            angles: check_in.angles.iter().map(|angle| angle.key().to_owned()).collect(),
        }
    }
}

impl TypedCheckIn {
    /// Its reminder moves with it.
    pub(super) fn apply(&self, key: &str, protocol: &mut Protocol) -> Result<()> {
        let (day, angles) = self.read(key, protocol)?;
        let check_in = find(&mut protocol.check_ins, |check_in| check_in.key == key)?;
        (check_in.day, check_in.angles) = (day, angles);
        let announcing = announcing(key);
        for rule in protocol.rules.iter_mut().filter(|rule| rule.key == announcing) {
            rule.offset_days = i32::try_from(day).unwrap_or(i32::MAX);
        }
        protocol.check_ins.sort_by_key(|check_in| check_in.day);
        rule::in_order(protocol);
        Ok(())
    }

    fn read(&self, key: &str, protocol: &Protocol) -> Result<(u32, Vec<Angle>)> {
        let mut typed = Typed::default();
        let day = typed.count("day", &self.day, 0..=limit::CHECK_IN_DAY);
        let on_that_day = |other: &CheckIn| other.key != key && other.day == day;
        if typed.problems.of("day").is_none() && protocol.check_ins.iter().any(on_that_day) {
            typed.problems.add("day", "problem-check-in-day");
        }
        let chosen = Angle::ALL
            .iter()
            .filter(|angle| self.angles.iter().any(|key| key == angle.key()));
        let angles: Vec<Angle> = chosen.copied().collect();
        if angles.is_empty() {
            typed.problems.add("angles", "problem-angles");
        }
        typed.done((day, angles))
    }
}

/// The keys of check-ins that Stipple has words for and the protocol does not hold.
pub fn new_check_ins(protocol: &Protocol) -> Vec<&'static str> {
    let known = Common::of(protocol.treatment).check_ins();
    let keys = known.into_iter().map(|check_in| check_in.key.as_str()).chain(EXTRA);
    keys.filter(|key| protocol.check_in(key).is_none()).collect()
}

pub(super) fn add(key: &str, typed: &TypedCheckIn, protocol: &mut Protocol) -> Result<()> {
    if !new_check_ins(protocol).contains(&key) {
        return Err(Error::NotFound);
    }
    let (day, angles) = typed.read(key, protocol)?;
    let known = Common::of(protocol.treatment);
    protocol.check_ins.push(CheckIn {
        key: key.to_owned(),
        source: known.check_in(key).and_then(|check_in| check_in.source.clone()),
        day,
        angles,
    });
    protocol.check_ins.sort_by_key(|check_in| check_in.day);
    // On the day of the session itself the photos are taken at the clinic.
    let (own, like) = (announcing(key), announcing(LIKE));
    if let Some(like) = known.rule(&own).or_else(|| known.rule(&like)).filter(|_| day > 0) {
        let mut rule = like.clone();
        rule.key = own;
        rule.offset_days = i32::try_from(day).unwrap_or(i32::MAX);
        rule::insert(rule, protocol);
    }
    Ok(())
}

pub(super) fn remove(key: &str, protocol: &mut Protocol) -> Result<()> {
    protocol.check_in(key).ok_or(Error::NotFound)?;
    protocol.check_ins.retain(|check_in| check_in.key != key);
    rule::forget(&[announcing(key)], protocol);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::{Treatment, guard::faults};

    fn protocol() -> Protocol {
        Protocol::built_in(Treatment::Density).unwrap()
    }

    fn typed(day: &str, angles: &[&str]) -> TypedCheckIn {
        TypedCheckIn {
            day: day.to_owned(),
            angles: angles.iter().map(|key| (*key).to_owned()).collect(),
        }
    }

    #[test]
    fn a_check_in_that_moves_takes_its_reminder_with_it() {
        let mut after = protocol();
        typed("5", &["top", "front"]).apply("day_3", &mut after).unwrap();
        let check_in = after.check_in("day_3").unwrap();
        assert_eq!((check_in.day, &check_in.angles), (5, &vec![Angle::Front, Angle::Top]));
        assert_eq!(after.rule("check_in_day_3").unwrap().offset_days, 5);
    }

    #[test]
    fn one_that_is_new_is_announced_and_one_that_goes_is_not() {
        let mut after = protocol();
        add("extra_1", &typed("14", &["crown"]), &mut after).unwrap();
        assert_eq!(after.rule("check_in_extra_1").unwrap().offset_days, 14);
        assert_eq!(faults(&after), []);
        remove("extra_1", &mut after).unwrap();
        let mut before = protocol();
        rule::in_order(&mut before);
        assert_eq!(after, before);
    }

    #[test]
    fn a_check_in_needs_a_day_of_its_own_and_an_angle() {
        let problems = |typed: TypedCheckIn| match typed.apply("day_3", &mut protocol()) {
            Err(Error::Invalid(problems)) => problems.0.into_iter().map(|problem| problem.key).collect(),
            other => panic!("{other:?}"),
        };
        let keys: Vec<&str> = problems(typed("7", &["sideways"]));
        assert_eq!(keys, ["problem-check-in-day", "problem-angles"]);
        let keys: Vec<&str> = problems(typed("1096", &["top"]));
        assert_eq!(keys, ["problem-number"]);
    }
}
