//! What stands in the form of one activity, taken as far as it makes sense: somebody is in the middle of typing it.

use care::protocol::{Activity, AlwaysAnswer};

/// Fields of the form by their names, as typed.
#[derive(Clone, Debug, Default)]
pub(super) struct Typed {
    pub careful_from: String,
    pub yes_from: String,
    pub before: String,
    pub answer: String,
}

impl Typed {
    /// A field that holds no number leaves the day as it was; an empty one takes a careful phase away.
    #[cfg_attr(
        not(any(feature = "hydrate", test)),
        allow(dead_code, reason = "nothing is typed on the server")
    )]
    pub(super) fn put_into(&self, activity: &mut Activity) {
        let number = |text: &str| text.trim().parse::<u32>().ok();
        activity.answer = AlwaysAnswer::from_key(&self.answer);
        if activity.answer.is_some() {
            (activity.careful_from, activity.yes_from) = (None, None);
            return;
        }
        activity.yes_from = number(&self.yes_from).or(activity.yes_from).or(Some(0));
        if self.careful_from.trim().is_empty() {
            activity.careful_from = None;
        } else if let Some(day) = number(&self.careful_from) {
            activity.careful_from = Some(day);
        }
        if let Some(days) = number(&self.before) {
            activity.before = days;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use care::protocol::{Protocol, Treatment};

    fn swim() -> Activity {
        Protocol::built_in(Treatment::Density)
            .unwrap()
            .activity("swim")
            .unwrap()
            .clone()
    }

    #[test]
    fn what_is_typed_stands_at_once_and_half_a_number_changes_nothing() {
        let mut activity = swim();
        let typed = |yes_from: &str| Typed {
            yes_from: yes_from.to_owned(),
            ..Typed::default()
        };
        typed(" 35 ").put_into(&mut activity);
        assert_eq!((activity.careful_from, activity.yes_from), (None, Some(35)));
        typed("x").put_into(&mut activity);
        assert_eq!(activity.yes_from, Some(35));
    }

    #[test]
    fn never_takes_the_days_away_and_gives_them_back() {
        let mut activity = swim();
        Typed {
            answer: "never".to_owned(),
            ..Typed::default()
        }
        .put_into(&mut activity);
        assert_eq!(
            (activity.answer, activity.first_day()),
            (Some(AlwaysAnswer::Never), None)
        );
        Typed {
            yes_from: "28".to_owned(),
            ..Typed::default()
        }
        .put_into(&mut activity);
        assert_eq!((activity.answer, activity.first_day()), (None, Some(28)));
    }
}
