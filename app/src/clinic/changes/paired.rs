use care::course::ReminderChange;
use std::collections::{HashMap, VecDeque};

/// A session's new date makes new reminders and drops the old ones; people see one that moves. So one of a rule that falls away and one of the
/// same rule that is new become one change, the first with the first. By their new time, those that fall away by their old one.
pub fn paired(changes: Vec<ReminderChange>) -> Vec<ReminderChange> {
    let mut dropped: HashMap<String, VecDeque<ReminderChange>> = HashMap::new();
    let mut kept = Vec::new();
    for change in changes {
        match (change.before, change.after) {
            (Some(_), None) => dropped.entry(change.rule_key.clone()).or_default().push_back(change),
            _ => kept.push(change),
        }
    }
    for change in kept.iter_mut().filter(|change| change.before.is_none()) {
        let old = dropped.get_mut(&change.rule_key).and_then(VecDeque::pop_front);
        change.before = old.and_then(|old| old.before);
    }
    // The same minute for another session: nothing that anybody would notice.
    kept.retain(|change| change.before != change.after);
    kept.extend(dropped.into_values().flatten());
    kept.sort_by(|a, b| (a.after.or(a.before), &a.rule_key).cmp(&(b.after.or(b.before), &b.rule_key)));
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{DateTime, Utc};

    fn change(rule: &str, before: Option<i64>, after: Option<i64>) -> ReminderChange {
        let at = |hour: i64| DateTime::<Utc>::from_timestamp(hour * 3600, 0).unwrap();
        ReminderChange {
            rule_key: rule.to_owned(),
            before: before.map(at),
            after: after.map(at),
            why: None,
        }
    }

    #[test]
    fn one_that_falls_away_and_one_that_is_new_are_one_that_moves() {
        let changes = vec![change("prepare", Some(1), None), change("prepare", None, Some(8))];
        assert_eq!(paired(changes), [change("prepare", Some(1), Some(8))]);
    }

    #[test]
    fn two_sessions_keep_their_order() {
        let changes = vec![
            change("check_in", Some(1), None),
            change("check_in", Some(5), None),
            change("check_in", None, Some(3)),
            change("check_in", None, Some(7)),
        ];
        assert_eq!(
            paired(changes),
            [
                change("check_in", Some(1), Some(3)),
                change("check_in", Some(5), Some(7))
            ]
        );
    }

    #[test]
    fn what_only_comes_or_only_goes_stays_as_it_is() {
        let changes = vec![change("touch_up", None, Some(9)), change("book_next", Some(2), None)];
        assert_eq!(
            paired(changes),
            [change("book_next", Some(2), None), change("touch_up", None, Some(9))]
        );
    }

    #[test]
    fn what_stays_at_its_minute_is_no_change() {
        assert!(paired(vec![change("swim", Some(4), None), change("swim", None, Some(4))]).is_empty());
    }
}
