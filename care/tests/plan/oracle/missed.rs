//! Which check-in is asked for a second time, lived day after day.

use super::{
    next, taking_place,
    wall_clock::{end_of_quiet, first_at, last_before_quiet, look, quiet_at},
};
use care::{
    course::{Course, Session},
    ids::SessionId,
    plan::Local,
    protocol::{Lock, Rule},
};
use chrono::{DateTime, Days, NaiveDate, Utc};
use std::collections::BTreeMap;

/// By session and day of the check-in: the minute of the second asking, or `None` where quiet hours leave none.
pub type Asked = BTreeMap<(SessionId, NaiveDate), Option<DateTime<Utc>>>;

/// Nothing was sent but `sent`.
pub fn asked_again(courses: &[Course], local: Local, sent: &[(SessionId, String)]) -> Asked {
    let mut asked = Asked::new();
    for course in courses {
        let sessions = taking_place(course);
        let Some(first) = sessions.first() else { continue };
        let mut today = first.day;
        let end = sessions.last().map_or(today, |last| last.day) + Days::new(400);
        // The session that days are counted from, and yesterday's check-ins, in the order of the protocol.
        let mut counted_from = first;
        let mut yesterday: Vec<&str> = Vec::new();
        while today <= end {
            if let Some(session) = sessions.iter().rfind(|session| session.day == today) {
                counted_from = session;
                // Everything begins anew: what was asked for yesterday is not asked for any more.
                yesterday.clear();
            }
            for key in &yesterday {
                if sent.contains(&(counted_from.id, (*key).to_owned())) {
                    continue;
                }
                if let Some(rule) = asks_for(course, key).filter(|rule| is_of_use_a_day_later(rule)) {
                    let at = minute(rule, counted_from, today, local);
                    asked.insert((counted_from.id, today - Days::new(1)), at);
                }
            }
            let day = (today - counted_from.day).num_days();
            let due = course.protocol.check_ins.iter();
            yesterday = due
                .filter(|due| i64::from(due.day) == day)
                .map(|due| due.key.as_str())
                .collect();
            today = next(today);
        }
    }
    asked
}

fn asks_for<'a>(course: &'a Course, key: &str) -> Option<&'a Rule> {
    let check_in = course.protocol.check_ins.iter().find(|due| due.key == key)?;
    let mut photos = course.protocol.rules.iter().filter(|rule| rule.lock == Lock::Photo);
    photos.find(|rule| i64::from(rule.offset_days) == i64::from(check_in.day))
}

fn is_of_use_a_day_later(rule: &Rule) -> bool {
    rule.expires_day > 0 && rule.local_time < rule.expires_time
}

/// `None` where quiet hours leave none.
fn minute(rule: &Rule, session: &Session, today: NaiveDate, local: Local) -> Option<DateTime<Utc>> {
    let wanted = first_at(today.and_time(rule.local_time), local.zone);
    let expires = first_at(today.and_time(rule.expires_time), local.zone);
    if !quiet_at(wanted, local) {
        return Some(wanted).filter(|at| *at < expires);
    }
    let morning = end_of_quiet(wanted, local);
    if morning < expires {
        return Some(morning);
    }
    let event = first_at(session.day.and_time(session.start), session.zone);
    let evening = last_before_quiet(look(wanted, local.zone).date(), local);
    evening.filter(|at| *at < expires && *at > event)
}
