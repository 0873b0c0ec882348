//! A protocol's four parts as tables, each row with the words that patients read.

use crate::{
    ui::prelude::*,
    words::{Spoken, Words, key_of},
};
use care::protocol::{Activity, AlwaysAnswer, Protocol, Rule};
use leptos::prelude::*;

pub fn stages(w: &'static Words, protocol: &Protocol) -> impl IntoView + use<> {
    let spoken = Spoken::new(w, Some(protocol));
    let rows = protocol.stages.iter().map(|stage| {
        let days = match stage.to {
            Some(to) => w.say_with("protocol-days", &[("from", stage.from.into()), ("to", to.into())]),
            None => w.say_with("protocol-day-on", &[("from", stage.from.into())]),
        };
        row(
            w,
            &spoken.say_of("stage", &stage.key, ""),
            None,
            vec![
                ("protocol-col-days", days),
                ("protocol-col-seen", spoken.say_of("stage", &stage.key, "-seen")),
            ],
        )
    });
    table(
        w,
        "protocol-stages",
        &["protocol-col-stage", "protocol-col-days", "protocol-col-seen"],
        rows.collect(),
    )
}

pub fn activities(w: &'static Words, protocol: &Protocol) -> impl IntoView + use<> {
    let spoken = Spoken::new(w, Some(protocol));
    let mut activities: Vec<_> = protocol.activities.iter().collect();
    activities.sort_by_key(|activity| activity.order);
    let rows = activities.into_iter().map(|activity| {
        let counted = w.say_of("counting", activity.counting.key(), "");
        let common = activity
            .common
            .map_or_else(String::new, |[first, last]| common(w, first, last));
        row(
            w,
            &spoken.say_of("activity", &activity.key, ""),
            None,
            vec![
                ("protocol-col-allowed", allowed(w, activity)),
                ("protocol-col-counted", counted),
                ("protocol-col-common", common),
            ],
        )
    });
    let head = [
        "protocol-col-activity",
        "protocol-col-allowed",
        "protocol-col-counted",
        "protocol-col-common",
    ];
    table(w, "protocol-activities", &head, rows.collect())
}

/// "day 3–6", or one day.
fn common(w: &Words, first: u32, last: u32) -> String {
    let same = if first == last { "yes" } else { "no" };
    w.say_with(
        "protocol-common",
        &[("from", first.into()), ("to", last.into()), ("same", same.into())],
    )
}

/// "With care from day 4, freely from day 7; not in the 3 days before a session"
fn allowed(w: &'static Words, activity: &Activity) -> String {
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

pub fn check_ins(w: &'static Words, protocol: &Protocol) -> impl IntoView + use<> {
    let spoken = Spoken::new(w, Some(protocol));
    let rows = protocol.check_ins.iter().map(|check_in| {
        let angles: Vec<_> = check_in
            .angles
            .iter()
            .map(|angle| w.say_of("angle", angle.key(), ""))
            .collect();
        let day = w.say_with("protocol-day", &[("day", check_in.day.into())]);
        let name = spoken.say_of("check-in", &check_in.key, "-title");
        row(
            w,
            &name,
            None,
            vec![("protocol-col-day", day), ("protocol-col-angles", w.list(&angles))],
        )
    });
    table(
        w,
        "protocol-check-ins",
        &["protocol-col-check-in", "protocol-col-day", "protocol-col-angles"],
        rows.collect(),
    )
}

pub fn rules(w: &'static Words, protocol: &Protocol) -> impl IntoView + use<> {
    let spoken = Spoken::new(w, Some(protocol));
    let rows = protocol.rules.iter().map(|rule| {
        let name = spoken.say_of("rule", &rule.key, "-title");
        let until = [
            ("days", rule.expires_day.into()),
            ("time", w.time(rule.expires_time).into()),
        ];
        row(
            w,
            &name,
            Some(condition(w, rule)).filter(|note| !note.is_empty()),
            vec![
                ("protocol-col-when", due(w, rule)),
                ("protocol-col-until", w.say_with("protocol-until", &until)),
            ],
        )
    });
    table(
        w,
        "protocol-rules",
        &["protocol-col-rule", "protocol-col-when", "protocol-col-until"],
        rows.collect(),
    )
}

/// "3 days before the next session, at 09:00"
fn due(w: &'static Words, rule: &Rule) -> String {
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

/// In which course it speaks; nothing for "in any".
fn condition(w: &'static Words, rule: &Rule) -> String {
    use care::protocol::AppliesTo;
    match rule.applies_to {
        AppliesTo::Always => String::new(),
        AppliesTo::OpenCourse => w.say("protocol-open-course"),
        AppliesTo::ClosedCourse => w.say("protocol-closed-course"),
    }
}

fn table(w: &'static Words, label: &str, head: &[&str], rows: Vec<AnyView>) -> impl IntoView + use<> {
    let head: Vec<_> = head.iter().map(|key| w.say(key)).collect();
    view! { <Table label=w.say(label) head>{rows}</Table> }
}

fn row(w: &'static Words, name: &str, note: Option<String>, cells: Vec<(&str, String)>) -> AnyView {
    let name = name.to_owned();
    let cells = cells
        .into_iter()
        .map(|(key, text)| view! { <Cell label=w.say(key)>{text}</Cell> })
        .collect_view();
    view! { <tr role="row"><NameCell name note/>{cells}</tr> }.into_any()
}
