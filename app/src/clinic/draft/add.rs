//! What could be in the protocol and is not: activities and reminders that Stipple has words for, and check-ins.

use super::{
    at, named,
    open::{Open, Wrong, none, page, save},
    sent::Sent,
};
use crate::{
    access::Staff,
    clinic::protocol::facts,
    page::{Fail, Id},
    state::App,
    ui::prelude::*,
};
use axum::{extract::State, response::Response};
use care::draft::{Edit, new_activities, new_check_ins, new_rules};
use leptos::prelude::*;
use serde::Deserialize;

/// One of the two, by its key.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Chosen {
    activity: String,
    rule: String,
}

pub async fn get(State(app): State<App>, staff: Staff, Id(treatment): Id<String>) -> Result<Response, Fail> {
    let Some(open) = Open::find(&app, &staff, &treatment).await? else {
        return none(&treatment);
    };
    let page = page(&app, &staff, staff.words().say("draft-add"));
    Ok(page.show(|| body(&open, None)))
}

pub async fn post(
    State(app): State<App>,
    staff: Staff,
    Id(treatment): Id<String>,
    Sent { seen, typed, .. }: Sent<Chosen>,
) -> Result<Response, Fail> {
    let edit = if typed.activity.is_empty() {
        Edit::AddRule(typed.rule)
    } else {
        Edit::AddActivity(typed.activity)
    };
    let (open, wrong) = match save(&app, &staff, &treatment, seen, edit).await? {
        Ok(saved) => return Ok(saved),
        Err(wrong) => wrong,
    };
    let page = page(&app, &staff, staff.words().say("draft-add")).status(wrong.status());
    Ok(page.show(|| body(&open, Some(&wrong))))
}

fn body(open: &Open, wrong: Option<&Wrong>) -> impl IntoView + use<> {
    let w = open.w;
    let add = |name: &'static str, key: &str| {
        let hidden = vec![("revision", open.revision()), (name, key.to_owned())];
        view! {
            <PostButton
                action=at::page(open.treatment, "add")
                label=w.say("draft-add-one")
                kind=ButtonKind::Quiet
                size=ButtonSize::Small
                hidden
            />
        }
    };
    let activities = new_activities(&open.protocol).into_iter().map(|activity| {
        let title = named::activity(open.spoken(), &activity.key);
        let add = add("activity", &activity.key);
        view! { <LinkRow title note=facts::allowed(w, activity)>{add}</LinkRow> }.into_any()
    });
    let rules = new_rules(&open.protocol).into_iter().map(|rule| {
        let title = named::rule(open.spoken(), &rule.key);
        let add = add("rule", &rule.key);
        view! { <LinkRow title note=facts::due(w, rule)>{add}</LinkRow> }.into_any()
    });
    let check_ins = new_check_ins(&open.protocol).into_iter().map(|key| {
        let title = named::check_in(open.spoken(), key);
        view! { <LinkRow title href=at::page(open.treatment, &format!("check-ins/{key}")) icon=Icon::Camera/> }
            .into_any()
    });
    let groups: [(&str, Vec<AnyView>); 3] = [
        ("draft-add-activities", activities.collect()),
        ("draft-add-check-ins", check_ins.collect()),
        ("draft-add-rules", rules.collect()),
    ];
    let sections = groups.into_iter().map(|(key, rows)| {
        let inside = if rows.is_empty() {
            view! { <p>{w.say("draft-add-none")}</p> }.into_any()
        } else {
            view! { <Links>{rows}</Links> }.into_any()
        };
        view! { <Section title=w.say(key)>{inside}</Section> }
    });
    let sections = sections.collect_view();
    view! {
        {open.back()}
        <PageHead title=w.say("draft-add") lead=w.say("draft-add-lead")/>
        <div class="stack narrow">{open.above(wrong, None)}{sections}</div>
    }
}
