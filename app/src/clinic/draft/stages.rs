//! Where one stage ends and the next begins.

use super::{
    named,
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
    draft::{Edit, STAGE_FIELDS, TypedStages},
    protocol::{Common, guard::Place},
};
use leptos::prelude::*;
use std::collections::BTreeMap;

pub async fn get(State(app): State<App>, staff: Staff, Id(treatment): Id<String>) -> Result<Response, Fail> {
    let Some(open) = Open::find(&app, &staff, &treatment).await? else {
        return none(&treatment);
    };
    let page = page(&app, &staff, staff.words().say("edit-stages-title"));
    Ok(page.show(|| body(&open, &TypedStages::from(&open.protocol), None)))
}

pub async fn post(
    State(app): State<App>,
    staff: Staff,
    Id(treatment): Id<String>,
    Sent { seen, typed, .. }: Sent<BTreeMap<String, String>>,
) -> Result<Response, Fail> {
    let Some(open) = Open::find(&app, &staff, &treatment).await? else {
        return none(&treatment);
    };
    let typed = put_in(TypedStages::from(&open.protocol), &typed);
    let (open, wrong) = match save(&app, &staff, &treatment, seen, Edit::Stages(typed.clone())).await? {
        Ok(saved) => return Ok(saved),
        Err(wrong) => wrong,
    };
    let page = page(&app, &staff, staff.words().say("edit-stages-title")).status(wrong.status());
    Ok(page.show(|| body(&open, &typed, Some(&wrong))))
}

/// What was typed, field by field.
fn put_in(mut stages: TypedStages, fields: &BTreeMap<String, String>) -> TypedStages {
    for ((_, last_day), field) in stages.last_days.iter_mut().zip(STAGE_FIELDS) {
        if let Some(typed) = fields.get(field) {
            last_day.clone_from(typed);
        }
    }
    stages
}

fn body(open: &Open, typed: &TypedStages, wrong: Option<&Wrong>) -> impl IntoView + use<> {
    let w = open.w;
    let last = typed.last_days.len().saturating_sub(1);
    let rows = typed
        .last_days
        .iter()
        .zip(STAGE_FIELDS)
        .enumerate()
        .map(|(n, ((key, last_day), field))| {
            let stage = named::stage(open.spoken(), key);
            if n == last {
                let open_end = w.say_with("edit-stage-open", &[("stage", stage.into())]);
                return view! { <p>{open_end}</p> }.into_any();
            }
            let common = Common::of(open.treatment).stage(key);
            let hint = common.and_then(|stage| {
                let args = [("from", stage.from.into()), ("to", stage.to?.into())];
                Some(w.say_with("edit-stage-common", &args))
            });
            view! {
                <Field
                    name=field
                    label=w.say_with("edit-stage-last", &[("stage", stage.into())])
                    hint
                    kind=FieldKind::Number
                    value=last_day.clone()
                    problem=open.problem(wrong, field)
                    min="0".to_owned()
                />
            }
            .into_any()
        });
    let rows = rows.collect_view();
    let fields = view! { <Card><Stack>{rows}</Stack></Card> };
    view! {
        {open.back()}
        <PageHead title=w.say("edit-stages-title") lead=w.say("edit-stages-lead")/>
        <div class="stack narrow">
            {open.above(wrong, Some(&Place::Stages))}
            {open.form(wrong, fields.into_any())}
        </div>
    }
}
