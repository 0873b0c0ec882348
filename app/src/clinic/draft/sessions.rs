//! How many sessions are usual, and how far apart.

use super::{
    open::{Open, Wrong, none, page, save},
    sent::Sent,
};
use crate::{
    access::Staff,
    page::{Fail, Id},
    state::App,
    ui::prelude::*,
};
use axum::{extract::State, response::Response};
use care::{
    draft::{Edit, TypedWhole},
    protocol::guard::Place,
};
use leptos::prelude::*;

pub async fn get(State(app): State<App>, staff: Staff, Id(treatment): Id<String>) -> Result<Response, Fail> {
    let Some(open) = Open::find(&app, &staff, &treatment).await? else {
        return none(&treatment);
    };
    let page = page(&app, &staff, staff.words().say("draft-sessions"));
    Ok(page.show(|| body(&open, &TypedWhole::from(&open.protocol), None)))
}

pub async fn post(
    State(app): State<App>,
    staff: Staff,
    Id(treatment): Id<String>,
    Sent { seen, typed, .. }: Sent<TypedWhole>,
) -> Result<Response, Fail> {
    let (open, wrong) = match save(&app, &staff, &treatment, seen, Edit::Whole(typed.clone())).await? {
        Ok(saved) => return Ok(saved),
        Err(wrong) => wrong,
    };
    let page = page(&app, &staff, staff.words().say("draft-sessions")).status(wrong.status());
    Ok(page.show(|| body(&open, &typed, Some(&wrong))))
}

fn body(open: &Open, typed: &TypedWhole, wrong: Option<&Wrong>) -> impl IntoView + use<> {
    let w = open.w;
    let fields = view! {
        <Field
            name="usual_sessions"
            label=w.say("draft-usual-sessions")
            kind=FieldKind::Number
            value=typed.usual_sessions.clone()
            problem=open.problem(wrong, "usual_sessions")
            min="1".to_owned()
        />
        <Field
            name="usual_gap_days"
            label=w.say("draft-usual-gap")
            kind=FieldKind::Number
            value=typed.usual_gap_days.clone()
            problem=open.problem(wrong, "usual_gap_days")
            min="1".to_owned()
        />
    };
    let fields = view! { <Card><Pair>{fields}</Pair></Card> };
    view! {
        {open.back()}
        <PageHead title=w.say("draft-sessions") lead=w.say("draft-sessions-about")/>
        <div class="stack narrow">
            {open.above(wrong, Some(&Place::Whole))}
            {open.form(wrong, fields.into_any())}
        </div>
    }
}
