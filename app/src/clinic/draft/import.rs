//! A whole protocol from a text that was exported, perhaps edited.

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
use care::draft::{Edit, TypedImport};
use leptos::prelude::*;

pub async fn get(State(app): State<App>, staff: Staff, Id(treatment): Id<String>) -> Result<Response, Fail> {
    let Some(open) = Open::find(&app, &staff, &treatment).await? else {
        return none(&treatment);
    };
    let page = page(&app, &staff, staff.words().say("edit-import-title"));
    Ok(page.show(|| body(&open, &TypedImport::default(), None)))
}

pub async fn post(
    State(app): State<App>,
    staff: Staff,
    Id(treatment): Id<String>,
    Sent { seen, typed, .. }: Sent<TypedImport>,
) -> Result<Response, Fail> {
    let (open, wrong) = match save(&app, &staff, &treatment, seen, Edit::Import(typed.clone())).await? {
        Ok(saved) => return Ok(saved),
        Err(wrong) => wrong,
    };
    let page = page(&app, &staff, staff.words().say("edit-import-title")).status(wrong.status());
    Ok(page.show(|| body(&open, &typed, Some(&wrong))))
}

fn body(open: &Open, typed: &TypedImport, wrong: Option<&Wrong>) -> impl IntoView + use<> {
    let w = open.w;
    let text = view! {
        <TextArea
            name="toml"
            label=w.say("edit-import-toml")
            value=typed.toml.clone()
            problem=open.problem(wrong, "toml")
        />
    };
    let fields = view! { <Card>{text}</Card> };
    let above = open.above(wrong, None);
    let form = open.form(wrong, fields.into_any());
    view! {
        {open.back()}
        <PageHead title=w.say("edit-import-title") lead=w.say("edit-import-lead")/>
        <Stack>{above}{form}</Stack>
    }
}
