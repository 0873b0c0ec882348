//! What one thing of a protocol comes to, in a line: for tables, and for two versions side by side.

use crate::words::{Words, key_of};
use care::protocol::{Activity, AlwaysAnswer, AppliesTo, CheckIn, Climb, Rule, Show, Stage};

/// "4–7", "From 181 on".
pub fn days(w: &Words, stage: &Stage) -> String {
    match stage.to {
        Some(to) => w.say_with("protocol-days", &[("from", stage.from.into()), ("to", to.into())]),
        None => w.say_with("protocol-day-on", &[("from", stage.from.into())]),
    }
}

/// "With care from day 4, freely from day 7; not in the 3 days before a session"
pub fn allowed(w: &Words, activity: &Activity) -> String {
    match activity.answer {
        Some(AlwaysAnswer::Ask) => return w.say("protocol-ask"),
        Some(AlwaysAnswer::Never) => return w.say("protocol-never"),
        None => {}
    }
    let from = |key, day: Option<u32>| day.map(|day| w.say_with(key, &[("day", day.into())]));
    let before = (activity.before > 0).then(|| w.say_with("protocol-before", &[("days", activity.before.into())]));
    let parts = [
        from("protocol-careful", activity.careful_from),
        from("protocol-yes", activity.yes_from),
        before,
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
}

pub fn counted(w: &Words, activity: &Activity) -> String {
    w.say_of("counting", activity.counting.key(), "")
}

/// "day 3–6", or one day.
pub fn common(w: &Words, [first, last]: [u32; 2]) -> String {
    let same = if first == last { "yes" } else { "no" };
    let args = [("from", first.into()), ("to", last.into()), ("same", same.into())];
    w.say_with("protocol-common", &args)
}

pub fn day(w: &Words, day: u32) -> String {
    w.say_with("protocol-day", &[("day", day.into())])
}

pub fn angles(w: &Words, check_in: &CheckIn) -> String {
    let angles: Vec<_> = check_in
        .angles
        .iter()
        .map(|angle| w.say_of("angle", angle.key(), ""))
        .collect();
    w.list(&angles)
}

/// "3 days before the next session, at 09:00"
pub fn due(w: &Words, rule: &Rule) -> String {
    let side = match rule.offset_days {
        0 => "on",
        days if days < 0 => "before",
        _ => "after",
    };
    let args = [
        ("days", rule.offset_days.unsigned_abs().into()),
        ("session", w.say_of("anchor", rule.anchor.key(), "").into()),
        ("time", w.time(rule.local_time).into()),
    ];
    w.say_with(&key_of("protocol-due", side, ""), &args)
}

pub fn until(w: &Words, rule: &Rule) -> String {
    let args = [
        ("days", rule.expires_day.into()),
        ("time", w.time(rule.expires_time).into()),
    ];
    w.say_with("protocol-until", &args)
}

/// In which course it speaks; nothing for "in any".
pub fn condition(w: &Words, rule: &Rule) -> Option<String> {
    match rule.applies_to {
        AppliesTo::Always => None,
        AppliesTo::OpenCourse => Some(w.say("protocol-open-course")),
        AppliesTo::ClosedCourse => Some(w.say("protocol-closed-course")),
    }
}

/// Everything of an activity in one line, as a comparison needs it.
pub fn of_activity(w: &Words, activity: &Activity) -> String {
    let shown = (activity.show == Show::Do).then(|| w.say("compare-shown"));
    let parts = [Some(allowed(w, activity)), Some(counted(w, activity)), shown];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

pub fn of_check_in(w: &Words, check_in: &CheckIn) -> String {
    format!("{} · {}", day(w, check_in.day), angles(w, check_in))
}

pub fn of_rule(w: &Words, rule: &Rule) -> String {
    let climb = w.say_of("climb", rule.climb.key(), "");
    let climb = w.say_with("compare-climb", &[("climb", climb.into())]);
    let patience = w.say_with("compare-patience", &[("minutes", rule.patience.into())]);
    let parts = [
        Some(due(w, rule)),
        Some(until(w, rule)),
        condition(w, rule),
        Some(climb),
        (rule.climb != Climb::Push).then_some(patience),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
