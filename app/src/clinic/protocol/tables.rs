//! A protocol's four parts as tables. In a draft each row leads to its form.

use super::facts;
use crate::{
    clinic::draft::at,
    ui::prelude::*,
    words::{Spoken, Words},
};
use care::protocol::{Activity, Common, Protocol, Treatment};
use leptos::prelude::*;

/// What the rows lead to.
#[derive(Clone, Copy)]
pub enum Lead {
    /// Nothing: the protocol is only read.
    Nowhere,
    /// The forms of the draft for this treatment.
    Forms(Treatment),
}

impl Lead {
    fn to(self, rest: &str) -> Option<String> {
        match self {
            Self::Nowhere => None,
            Self::Forms(treatment) => Some(at::page(treatment, rest)),
        }
    }
}

pub fn stages(w: &'static Words, protocol: &Protocol, lead: Lead) -> AnyView {
    let spoken = Spoken::new(w, Some(protocol));
    let rows = protocol.stages.iter().map(|stage| {
        let cells = [
            ("protocol-col-days", facts::days(w, stage)),
            ("protocol-col-seen", spoken.say_of("stage", &stage.key, "-seen")),
        ];
        row(
            w,
            spoken.say_of("stage", &stage.key, ""),
            lead.to("stages"),
            None,
            texts(cells),
        )
    });
    let head = ["protocol-col-stage", "protocol-col-days", "protocol-col-seen"];
    table(w, "protocol-stages", &head, rows.collect())
}

pub fn activities(w: &'static Words, protocol: &Protocol, lead: Lead) -> AnyView {
    let spoken = Spoken::new(w, Some(protocol));
    let mut activities: Vec<_> = protocol.activities.iter().collect();
    activities.sort_by_key(|activity| activity.order);
    let rows = activities.into_iter().map(|activity| {
        let mut cells = texts([
            ("protocol-col-allowed", facts::allowed(w, activity)),
            ("protocol-col-counted", facts::counted(w, activity)),
        ]);
        cells.push(("protocol-col-common", beside_common(w, protocol.treatment, activity)));
        let name = spoken.say_of("activity", &activity.key, "");
        row(w, name, lead.to(&format!("activities/{}", activity.key)), None, cells)
    });
    let head = [
        "protocol-col-activity",
        "protocol-col-allowed",
        "protocol-col-counted",
        "protocol-col-common",
    ];
    table(w, "protocol-activities", &head, rows.collect())
}

/// The common range in words, and drawn with this protocol's own days.
fn beside_common(w: &'static Words, treatment: Treatment, activity: &Activity) -> AnyView {
    let known = Common::of(treatment).activity(&activity.key);
    let Some(common) = known
        .and_then(|known| known.common)
        .filter(|_| activity.answer.is_none())
    else {
        return ().into_any();
    };
    let (careful, free) = (activity.careful_from, activity.yes_from);
    view! { <>{facts::common(w, common)}<RangeBar common careful free/></> }.into_any()
}

pub fn check_ins(w: &'static Words, protocol: &Protocol, lead: Lead) -> AnyView {
    let spoken = Spoken::new(w, Some(protocol));
    let rows = protocol.check_ins.iter().map(|check_in| {
        let name = spoken.say_of("check-in", &check_in.key, "-title");
        let cells = [
            ("protocol-col-day", facts::day(w, check_in.day)),
            ("protocol-col-angles", facts::angles(w, check_in)),
        ];
        row(
            w,
            name,
            lead.to(&format!("check-ins/{}", check_in.key)),
            None,
            texts(cells),
        )
    });
    let head = ["protocol-col-check-in", "protocol-col-day", "protocol-col-angles"];
    table(w, "protocol-check-ins", &head, rows.collect())
}

pub fn rules(w: &'static Words, protocol: &Protocol, lead: Lead) -> AnyView {
    let spoken = Spoken::new(w, Some(protocol));
    let rows = protocol.rules.iter().map(|rule| {
        let name = spoken.say_of("rule", &rule.key, "-title");
        let cells = [
            ("protocol-col-when", facts::due(w, rule)),
            ("protocol-col-until", facts::until(w, rule)),
        ];
        let href = lead.to(&format!("rules/{}", rule.key));
        row(w, name, href, facts::condition(w, rule), texts(cells))
    });
    let head = ["protocol-col-rule", "protocol-col-when", "protocol-col-until"];
    table(w, "protocol-rules", &head, rows.collect())
}

fn table(w: &'static Words, label: &str, head: &[&str], rows: Vec<AnyView>) -> AnyView {
    let head: Vec<_> = head.iter().map(|key| w.say(key)).collect();
    view! { <Table label=w.say(label) head>{rows}</Table> }.into_any()
}

fn texts<const N: usize>(cells: [(&'static str, String); N]) -> Vec<(&'static str, AnyView)> {
    cells.into_iter().map(|(key, text)| (key, text.into_any())).collect()
}

fn row(
    w: &'static Words,
    name: String,
    href: Option<String>,
    note: Option<String>,
    cells: Vec<(&'static str, AnyView)>,
) -> AnyView {
    let cells = cells
        .into_iter()
        .map(|(key, inside)| view! { <Cell label=w.say(key)>{inside}</Cell> })
        .collect_view();
    view! { <tr role="row"><NameCell name href note/>{cells}</tr> }.into_any()
}
