use super::{Activity, CheckIn, Protocol, Rule, Stage};

/// One thing on both sides of a change: absent before, it is new; absent after, it is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sides<T> {
    pub before: Option<T>,
    pub after: Option<T>,
}

/// Something in which two protocols differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference<'a> {
    /// How many sessions are usual.
    Sessions(Sides<u16>),
    /// How many days lie between them.
    Gap(Sides<u16>),
    Stage(Sides<&'a Stage>),
    Activity(Sides<&'a Activity>),
    CheckIn(Sides<&'a CheckIn>),
    Rule(Sides<&'a Rule>),
    /// A text of the clinic's own.
    Text {
        language: &'a str,
        key: &'a str,
        text: Sides<&'a str>,
    },
}

/// In the order of the protocols: stages, activities, check-ins, rules, texts; what is only in `before` last of its kind.
pub fn compare<'a>(before: &'a Protocol, after: &'a Protocol) -> Vec<Difference<'a>> {
    let mut found = Vec::new();
    found.extend(sides(before.usual_sessions, after.usual_sessions).map(Difference::Sessions));
    found.extend(sides(before.usual_gap_days, after.usual_gap_days).map(Difference::Gap));
    found.extend(matched(&before.stages, &after.stages, |stage| &stage.key).map(Difference::Stage));
    found.extend(matched(&before.activities, &after.activities, |activity| &activity.key).map(Difference::Activity));
    found.extend(matched(&before.check_ins, &after.check_ins, |check_in| &check_in.key).map(Difference::CheckIn));
    found.extend(matched(&before.rules, &after.rules, |rule| &rule.key).map(Difference::Rule));
    found.extend(texts(before, after));
    found
}

impl Difference<'_> {
    /// What differs, for a record that shows no text: `activity swim`, `text en activity-swim-why`.
    pub fn name(&self) -> String {
        fn of<T>(kind: &str, sides: &Sides<T>, key: impl Fn(&T) -> &str) -> String {
            let either = sides.after.as_ref().or(sides.before.as_ref());
            format!("{kind} {}", either.map_or("", key))
        }
        match self {
            Self::Sessions(_) => "sessions".to_owned(),
            Self::Gap(_) => "gap".to_owned(),
            Self::Stage(sides) => of("stage", sides, |stage| stage.key.as_str()),
            Self::Activity(sides) => of("activity", sides, |activity| activity.key.as_str()),
            Self::CheckIn(sides) => of("check_in", sides, |check_in| check_in.key.as_str()),
            Self::Rule(sides) => of("rule", sides, |rule| rule.key.as_str()),
            Self::Text { language, key, .. } => format!("text {language} {key}"),
        }
    }
}

fn sides(before: u16, after: u16) -> Option<Sides<u16>> {
    (before != after).then_some(Sides {
        before: Some(before),
        after: Some(after),
    })
}

fn matched<'a, T: PartialEq>(
    before: &'a [T],
    after: &'a [T],
    key: impl Fn(&T) -> &str + Copy + 'a,
) -> impl Iterator<Item = Sides<&'a T>> {
    fn of<'a, T>(all: &'a [T], wanted: &T, key: impl Fn(&T) -> &str) -> Option<&'a T> {
        all.iter().find(|thing| key(thing) == key(wanted))
    }
    let kept = after.iter().map(move |thing| Sides {
        before: of(before, thing, key),
        after: Some(thing),
    });
    let gone = before.iter().filter(move |thing| of(after, thing, key).is_none());
    kept.chain(gone.map(|thing| Sides {
        before: Some(thing),
        after: None,
    }))
    .filter(|sides| sides.before != sides.after)
}

fn texts<'a>(before: &'a Protocol, after: &'a Protocol) -> impl Iterator<Item = Difference<'a>> {
    let kept = after.words.iter().map(|(language, key, text)| {
        let text = Sides {
            before: before.words.find(language, key),
            after: Some(text),
        };
        (language, key, text)
    });
    let gone = before.words.iter().filter_map(|(language, key, text)| {
        let text = Sides {
            before: Some(text),
            after: None,
        };
        after
            .words
            .find(language, key)
            .is_none()
            .then_some((language, key, text))
    });
    kept.chain(gone)
        .filter(|(.., text)| text.before != text.after)
        .map(|(language, key, text)| Difference::Text { language, key, text })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::Treatment;

    fn names(change: impl FnOnce(&mut Protocol)) -> Vec<String> {
        let before = Protocol::built_in(Treatment::Density).unwrap();
        let mut after = before.clone();
        change(&mut after);
        compare(&before, &after).iter().map(Difference::name).collect()
    }

    #[test]
    fn equal_protocols_do_not_differ() {
        assert_eq!(names(|_| {}), Vec::<String>::new());
    }

    #[test]
    fn each_kind_of_change_is_named_once() {
        let changed = names(|p| {
            p.usual_sessions = 4;
            p.stages[0].to = Some(2);
            p.activities[0].yes_from = Some(9);
            p.check_ins.pop();
            p.rules[1].offset_days = -3;
            p.words.set("en", "activity-swim-why", "Salt.");
        });
        assert_eq!(
            changed,
            [
                "sessions",
                "stage fresh",
                "activity rinse",
                "check_in day_90",
                "rule skin_check",
                "text en activity-swim-why"
            ]
        );
    }

    #[test]
    fn what_is_new_has_no_before_and_what_is_gone_no_after() {
        let before = Protocol::built_in(Treatment::Density).unwrap();
        let mut after = before.clone();
        let gone = after.rules.remove(0);
        let differs = compare(&before, &after);
        assert_eq!(
            differs,
            [Difference::Rule(Sides {
                before: Some(&gone),
                after: None
            })]
        );
        let back = compare(&after, &before);
        assert!(matches!(
            back[..],
            [Difference::Rule(Sides {
                before: None,
                after: Some(_)
            })]
        ));
    }

    #[test]
    fn the_order_of_entries_is_no_difference() {
        assert!(names(|p| p.rules.reverse()).is_empty());
    }
}
