//! Two protocols side by side: only what differs.

use super::named;
use crate::{
    clinic::protocol::facts,
    ui::prelude::*,
    words::{Spoken, Words},
};
use care::protocol::{Difference, Protocol, Sides, compare};
use leptos::prelude::*;

/// One line: what it is, and both sides of it; a side on which it is not there has none.
struct Line {
    name: String,
    before: Option<String>,
    after: Option<String>,
}

/// `head`: the names of the two sides. `None` where the two say the same.
pub fn table(w: &'static Words, before: &Protocol, after: &Protocol, head: [String; 2]) -> Option<AnyView> {
    let lines: Vec<Line> = compare(before, after)
        .iter()
        .map(|difference| line(w, [before, after], difference))
        .collect();
    if lines.is_empty() {
        return None;
    }
    let rows = lines.into_iter().map(|Line { name, before, after }| {
        let (before, after) = match (before, after) {
            // Other details than those a line tells.
            (Some(before), Some(after)) if before == after => (before, w.say("compare-order")),
            (before, after) => (
                before.unwrap_or_else(|| w.say("compare-new")),
                after.unwrap_or_else(|| w.say("compare-gone")),
            ),
        };
        let [old, new] = head.clone();
        view! { <tr role="row"><NameCell name/><Cell label=old>{before}</Cell><Cell label=new>{after}</Cell></tr> }
    });
    let rows = rows.collect_view();
    let [old, new] = head.clone();
    let head = vec![w.say("compare-col-what"), old, new];
    Some(view! { <Table label=w.say("draft-changes") head>{rows}</Table> }.into_any())
}

fn line(w: &'static Words, [before, after]: [&Protocol; 2], difference: &Difference) -> Line {
    let spoken = Spoken::new(w, Some(after));
    match difference {
        Difference::Sessions(sides) => numbers(w.say("draft-usual-sessions"), *sides),
        Difference::Gap(sides) => numbers(w.say("draft-usual-gap"), *sides),
        Difference::Stage(sides) => of(
            sides,
            |stage| named::stage(spoken, &stage.key),
            |stage| facts::days(w, stage),
        ),
        Difference::Activity(sides) => of(
            sides,
            |activity| named::activity(spoken, &activity.key),
            |activity| facts::of_activity(w, activity),
        ),
        Difference::CheckIn(sides) => of(
            sides,
            |check_in| named::check_in(spoken, &check_in.key),
            |check_in| facts::of_check_in(w, check_in),
        ),
        Difference::Rule(sides) => of(
            sides,
            |rule| named::rule(spoken, &rule.key),
            |rule| facts::of_rule(w, rule),
        ),
        Difference::Text { language, key, text } => {
            let holder = if text.after.is_some() { after } else { before };
            let args = [
                ("name", named::owner_of(spoken, holder, key).into()),
                ("language", named::language(language).into()),
            ];
            let stipples = || w.find(key, &[("date", care::protocol::DATE.into())]);
            Line {
                name: w.say_with("compare-text", &args),
                before: text.before.map(str::to_owned).or_else(stipples),
                after: text.after.map(str::to_owned).or_else(stipples),
            }
        }
    }
}

fn of<T>(sides: &Sides<&T>, name: impl Fn(&T) -> String, fact: impl Fn(&T) -> String) -> Line {
    Line {
        name: sides.after.or(sides.before).map(name).unwrap_or_default(),
        before: sides.before.map(&fact),
        after: sides.after.map(&fact),
    }
}

fn numbers(name: String, sides: Sides<u16>) -> Line {
    let number = |side: Option<u16>| side.map(|number| number.to_string());
    Line {
        name,
        before: number(sides.before),
        after: number(sides.after),
    }
}
