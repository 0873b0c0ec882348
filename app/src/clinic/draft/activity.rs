//! When one activity opens, beside what is common.

use super::{
    at, named,
    open::{Open, Wrong, none, page, save},
    preview,
    sent::{Act, Sent},
};
use crate::{
    access::Staff,
    clinic::protocol::facts,
    page::{Fail, Id},
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{extract::State, response::Response};
use care::{
    Error,
    draft::{Edit, TypedActivity},
    protocol::{Activity, Common, Counting, guard::Place},
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
    let activity = open.protocol.activity(&key).ok_or(Error::NotFound)?;
    let page = page(&app, &staff, named::activity(open.spoken(), &key)).with_islands();
    Ok(page.show(|| body(&open, activity, &TypedActivity::from(activity), None)))
}

pub async fn post(
    State(app): State<App>,
    staff: Staff,
    Id((treatment, key)): Id<(String, String)>,
    Sent { seen, act, typed }: Sent<TypedActivity>,
) -> Result<Response, Fail> {
    let edit = match act {
        Act::Save => Edit::Activity {
            key: key.clone(),
            typed: typed.clone(),
        },
        Act::Remove => Edit::RemoveActivity(key.clone()),
    };
    let (open, wrong) = match save(&app, &staff, &treatment, seen, edit).await? {
        Ok(saved) => return Ok(saved),
        Err(wrong) => wrong,
    };
    let activity = open.protocol.activity(&key).ok_or(Error::NotFound)?;
    let typed = if act == Act::Save { typed } else { activity.into() };
    let page = page(&app, &staff, named::activity(open.spoken(), &key))
        .with_islands()
        .status(wrong.status());
    Ok(page.show(|| body(&open, activity, &typed, Some(&wrong))))
}

fn body(open: &Open, activity: &Activity, typed: &TypedActivity, wrong: Option<&Wrong>) -> impl IntoView + use<> {
    let w = open.w;
    let above = open.above(wrong, Some(&Place::Activity(activity.key.clone())));
    let fields = (
        days(open, activity, typed, wrong),
        answer(open, typed, wrong),
        rest(open, activity, typed),
    );
    let form = open.form(wrong, fields.into_any());
    let words = at::page(
        open.treatment,
        &format!("words/activity-{}", activity.key.replace('_', "-")),
    );
    let side = view! {
        {preview::beside(open, activity)}
        {reminders(open, activity)}
        <Links><LinkRow title=w.say("draft-words") href=words icon=Icon::Chat/></Links>
        {open.removal("edit-remove-activity")}
    };
    view! {
        {open.back()}
        <PageHead title=named::activity(open.spoken(), &activity.key) lead=w.say("edit-activity-lead")/>
        <Desk side=side.into_any()>{above}{form}</Desk>
    }
}

/// "Common: day 3–6", drawn with the days that stand in the draft.
fn common(w: &'static Words, open: &Open, activity: &Activity) -> (String, AnyView) {
    let known = Common::of(open.treatment).activity(&activity.key);
    match known.and_then(|known| known.common) {
        Some(range) => {
            let args = [("range", facts::common(w, range).into())];
            let (careful, free) = (activity.careful_from, activity.yes_from);
            let bar = view! { <RangeBar common=range careful free/> }.into_any();
            (w.say_with("edit-common", &args), bar)
        }
        None => (w.say("edit-common-none"), ().into_any()),
    }
}

fn days(open: &Open, activity: &Activity, typed: &TypedActivity, wrong: Option<&Wrong>) -> impl IntoView + use<> {
    let w = open.w;
    let (range, bar) = common(w, open, activity);
    let fields = view! {
        <Field
            name="careful_from"
            label=w.say("edit-careful-from")
            hint=w.say("edit-careful-hint")
            kind=FieldKind::Number
            value=typed.careful_from.clone()
            problem=open.problem(wrong, "careful_from")
            min="0".to_owned()
        />
        <Field
            name="yes_from"
            label=w.say("edit-yes-from")
            hint=range
            kind=FieldKind::Number
            value=typed.yes_from.clone()
            problem=open.problem(wrong, "yes_from")
            min="0".to_owned()
        />
    };
    let pause = view! {
        <Field
            name="before"
            label=w.say("edit-before")
            kind=FieldKind::Number
            value=typed.before.clone()
            problem=open.problem(wrong, "before")
            min="0".to_owned()
        />
    };
    let counted = counted(open, typed, wrong);
    view! { <Card title=w.say("edit-days")><Stack>{bar}<Pair>{fields}</Pair>{pause}{counted}</Stack></Card> }
}

fn counted(open: &Open, typed: &TypedActivity, wrong: Option<&Wrong>) -> impl IntoView + use<> {
    let w = open.w;
    let choice = |counting: &Counting| {
        let about = w.say(&format!("edit-clock-{}-about", counting.key()));
        Choice::new(counting.key(), w.say_of("counting", counting.key(), "")).note(about)
    };
    view! {
        <Choices
            name="clock"
            label=w.say("edit-clock")
            choices=Counting::ALL.iter().map(choice).collect()
            chosen=vec![typed.clock.clone()]
            problem=open.problem(wrong, "clock")
        />
    }
}

fn answer(open: &Open, typed: &TypedActivity, wrong: Option<&Wrong>) -> impl IntoView + use<> {
    let w = open.w;
    let choices = [
        ("", "edit-answer-days", "edit-answer-days-about"),
        ("ask", "edit-answer-ask", "edit-answer-ask-about"),
        ("never", "edit-answer-never", "edit-answer-never-about"),
    ];
    let choices = choices.map(|(value, label, about)| Choice::new(value, w.say(label)).note(w.say(about)));
    view! {
        <Choices
            name="answer"
            label=w.say("edit-answer")
            choices=choices.into()
            chosen=vec![typed.answer.clone()]
            problem=open.problem(wrong, "answer")
        />
    }
}

fn rest(open: &Open, activity: &Activity, typed: &TypedActivity) -> impl IntoView + use<> {
    let w = open.w;
    let spoken_of = open
        .protocol
        .rules
        .iter()
        .any(|rule| rule.activity.as_ref() == Some(&activity.key));
    let follow = spoken_of.then(|| {
        view! {
            <Check
                name="follow"
                label=w.say("edit-follow")
                hint=w.say("edit-follow-hint")
                checked=typed.follow == "yes"
            />
        }
    });
    view! {
        <Check name="good" label=w.say("edit-good") checked=typed.good == "yes"/>
        {follow}
    }
}

fn reminders(open: &Open, activity: &Activity) -> AnyView {
    let w = open.w;
    let of_it = open
        .protocol
        .rules
        .iter()
        .filter(|rule| rule.activity.as_ref() == Some(&activity.key));
    let rows: Vec<_> = of_it
        .map(|rule| {
            let href = at::page(open.treatment, &format!("rules/{}", rule.key));
            let title = named::rule(open.spoken(), &rule.key);
            view! { <LinkRow title note=facts::due(w, rule) href icon=Icon::Bell/> }
        })
        .collect();
    if rows.is_empty() {
        let none = w.say("edit-reminders-none");
        return view! { <p class="soft">{none}</p> }.into_any();
    }
    view! { <Section title=w.say("edit-reminders") quiet=true><Links>{rows}</Links></Section> }.into_any()
}
