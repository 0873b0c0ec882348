//! When one reminder goes, and how long it is of use.

use super::{
    at, named,
    open::{Open, Wrong, none, page, save},
    sent::{Act, Sent},
};
use crate::{
    access::Staff,
    clinic::protocol::facts,
    page::{Fail, Id},
    state::App,
    ui::prelude::*,
};
use axum::{extract::State, response::Response};
use care::{
    Error,
    clinic::{Settings, settings},
    draft::{Edit, TypedRule},
    protocol::{Climb, Common, Rule, guard::Place, limit},
};
use leptos::prelude::*;

pub async fn get(
    State(app): State<App>,
    staff: Staff,
    Id((treatment, key)): Id<(String, String)>,
) -> Result<Response, Fail> {
    let Some(open) = Open::find(&app, &staff, &treatment).await? else {
        return none(&treatment);
    };
    let clinic = settings(&app.db, &staff.actor).await?;
    let rule = open.protocol.rule(&key).ok_or(Error::NotFound)?;
    let page = page(&app, &staff, named::rule(open.spoken(), &key));
    Ok(page.show(|| body(&open, rule, &clinic, &TypedRule::from(rule), None)))
}

pub async fn post(
    State(app): State<App>,
    staff: Staff,
    Id((treatment, key)): Id<(String, String)>,
    Sent { seen, act, typed }: Sent<TypedRule>,
) -> Result<Response, Fail> {
    let edit = match act {
        Act::Save => Edit::Rule {
            key: key.clone(),
            typed: typed.clone(),
        },
        Act::Remove => Edit::RemoveRule(key.clone()),
    };
    let (open, wrong) = match save(&app, &staff, &treatment, seen, edit).await? {
        Ok(saved) => return Ok(saved),
        Err(wrong) => wrong,
    };
    let clinic = settings(&app.db, &staff.actor).await?;
    let rule = open.protocol.rule(&key).ok_or(Error::NotFound)?;
    let typed = if act == Act::Save { typed } else { rule.into() };
    let page = page(&app, &staff, named::rule(open.spoken(), &key)).status(wrong.status());
    Ok(page.show(|| body(&open, rule, &clinic, &typed, Some(&wrong))))
}

fn body(
    open: &Open,
    rule: &Rule,
    clinic: &Settings,
    typed: &TypedRule,
    wrong: Option<&Wrong>,
) -> impl IntoView + use<> {
    let w = open.w;
    let fields = (
        day(open, rule, typed, wrong),
        use_of(open, clinic, typed, wrong),
        reach(open, rule, typed, wrong),
    );
    let words = at::page(open.treatment, &format!("words/rule-{}", rule.key.replace('_', "-")));
    let tied = rule.activity.as_ref().map(|key| {
        let name = named::activity(open.spoken(), key);
        let href = at::page(open.treatment, &format!("activities/{key}"));
        let note = w.say_with("edit-rule-tied", &[("activity", name.clone().into())]);
        view! { <LinkRow title=name note href icon=Icon::Lock/> }
    });
    let side = view! {
        <Links>{tied}<LinkRow title=w.say("draft-words") href=words icon=Icon::Chat/></Links>
        {open.removal("edit-remove-rule")}
    };
    let about = [Some(facts::due(w, rule)), facts::condition(w, rule)];
    let about = about.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let above = open.above(wrong, Some(&Place::Rule(rule.key.clone())));
    let form = open.form(wrong, fields.into_any());
    view! {
        {open.back()}
        <PageHead title=named::rule(open.spoken(), &rule.key) lead=about/>
        <Desk side=side.into_any()>{above}{form}</Desk>
    }
}

fn day(open: &Open, rule: &Rule, typed: &TypedRule, wrong: Option<&Wrong>) -> impl IntoView + use<> {
    let w = open.w;
    let common = Common::of(open.treatment).rule(&rule.key);
    let hint = common.map(|common| w.say_with("edit-rule-common", &[("day", facts::due(w, common).into())]));
    let label = if rule.offset_days < 0 {
        "edit-rule-days-before"
    } else {
        "edit-rule-days-after"
    };
    let limits = rule.within.map(|_| {
        let limit = |name, label, value: &str| {
            view! {
                <Field
                    name=name
                    label=w.say(label)
                    kind=FieldKind::Number
                    value=value.to_owned()
                    problem=open.problem(wrong, name)
                    min="0".to_owned()
                />
            }
        };
        let limits = (
            limit("earliest", "edit-rule-earliest", &typed.earliest),
            limit("latest", "edit-rule-latest", &typed.latest),
        );
        view! { <p class="soft small">{w.say("edit-rule-within-hint")}</p> <Pair>{limits}</Pair> }
    });
    let days = view! {
        <Field
            name="days"
            label=w.say(label)
            hint
            kind=FieldKind::Number
            value=typed.days.clone()
            problem=open.problem(wrong, "days")
            min="0".to_owned()
        />
    };
    view! { <Card title=w.say("edit-days")><Stack>{days}{limits}</Stack></Card> }
}

fn use_of(open: &Open, clinic: &Settings, typed: &TypedRule, wrong: Option<&Wrong>) -> impl IntoView + use<> {
    let w = open.w;
    let quiet = [
        ("from", w.time(clinic.quiet.from).into()),
        ("to", w.time(clinic.quiet.to).into()),
    ];
    let until = view! {
        <Field
            name="expires_day"
            label=w.say("edit-rule-expires-day")
            kind=FieldKind::Number
            value=typed.expires_day.clone()
            problem=open.problem(wrong, "expires_day")
            min="0".to_owned()
        />
        <Field
            name="expires_time"
            label=w.say("edit-rule-expires-time")
            hint=w.say("edit-rule-expires-hint")
            kind=FieldKind::Time
            value=typed.expires_time.clone()
            problem=open.problem(wrong, "expires_time")
        />
    };
    let time = view! {
        <Field
            name="local_time"
            label=w.say("edit-rule-time")
            hint=w.say_with("edit-rule-time-hint", &quiet)
            kind=FieldKind::Time
            value=typed.local_time.clone()
            problem=open.problem(wrong, "local_time")
        />
    };
    view! { <Card><Stack>{time}<Pair>{until}</Pair></Stack></Card> }
}

fn reach(open: &Open, rule: &Rule, typed: &TypedRule, wrong: Option<&Wrong>) -> impl IntoView + use<> {
    let w = open.w;
    let climbs = Climb::ALL.iter().map(|climb| {
        Choice::new(climb.key(), w.say_of("climb", climb.key(), "")).note(w.say_of("climb", climb.key(), "-about"))
    });
    let others = open.protocol.rules.iter().filter(|other| other.key != rule.key);
    let others = others.map(|other| Choice::new(other.key.as_str(), named::rule(open.spoken(), &other.key)));
    let others = view! {
        <Choices
            name="supersedes"
            label=w.say("edit-rule-supersedes")
            hint=w.say("edit-rule-supersedes-hint")
            choices=others.collect()
            chosen=typed.supersedes.clone()
            many=true
        />
    };
    view! {
        <Choices
            name="climb"
            label=w.say("edit-rule-climb")
            choices=climbs.collect()
            chosen=vec![typed.climb.clone()]
            problem=open.problem(wrong, "climb")
        />
        <Field
            name="patience"
            label=w.say("edit-rule-patience")
            hint=w.say("edit-rule-patience-hint")
            kind=FieldKind::Number
            value=typed.patience.clone()
            problem=open.problem(wrong, "patience")
            min=limit::PATIENCE.start().to_string()
            max=limit::PATIENCE.end().to_string()
        />
        <div>
            <Details summary=w.say("edit-rule-supersedes") open=!typed.supersedes.is_empty()>{others}</Details>
        </div>
    }
}
