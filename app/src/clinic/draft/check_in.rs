//! On which day patients are asked for photos, and for which. One that the protocol does not hold yet is added.

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
    draft::{Edit, TypedCheckIn, new_check_ins},
    protocol::{Angle, Common, guard::Place},
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
    let typed = stored(&open, &key)?;
    let page = page(&app, &staff, named::check_in(open.spoken(), &key));
    Ok(page.show(|| body(&open, &key, &typed, None)))
}

pub async fn post(
    State(app): State<App>,
    staff: Staff,
    Id((treatment, key)): Id<(String, String)>,
    Sent { seen, act, typed }: Sent<TypedCheckIn>,
) -> Result<Response, Fail> {
    let Some(open) = Open::find(&app, &staff, &treatment).await? else {
        return none(&treatment);
    };
    let (of, known) = (key.clone(), open.protocol.check_in(&key).is_some());
    let edit = match act {
        Act::Remove => Edit::RemoveCheckIn(of),
        Act::Save if known => Edit::CheckIn {
            key: of,
            typed: typed.clone(),
        },
        Act::Save => Edit::AddCheckIn {
            key: of,
            typed: typed.clone(),
        },
    };
    let (open, wrong) = match save(&app, &staff, &treatment, seen, edit).await? {
        Ok(saved) => return Ok(saved),
        Err(wrong) => wrong,
    };
    let page = page(&app, &staff, named::check_in(open.spoken(), &key)).status(wrong.status());
    Ok(page.show(|| body(&open, &key, &typed, Some(&wrong))))
}

/// As it stands, or as it begins.
fn stored(open: &Open, key: &str) -> Result<TypedCheckIn, Error> {
    if let Some(check_in) = open.protocol.check_in(key) {
        return Ok(check_in.into());
    }
    if !new_check_ins(&open.protocol).contains(&key) {
        return Err(Error::NotFound);
    }
    Ok(Common::of(open.treatment)
        .check_in(key)
        .map(TypedCheckIn::from)
        .unwrap_or_default())
}

fn body(open: &Open, key: &str, typed: &TypedCheckIn, wrong: Option<&Wrong>) -> impl IntoView + use<> {
    let w = open.w;
    let known = open.protocol.check_in(key).is_some();
    let common = Common::of(open.treatment).check_in(key);
    let hint = common.map(|common| w.say_with("edit-common", &[("range", facts::day(w, common.day).into())]));
    let angles = Angle::ALL
        .iter()
        .map(|angle| Choice::new(angle.key(), w.say_of("angle", angle.key(), "")));
    let fields = view! {
        <Field
            name="day"
            label=w.say("edit-check-in-day")
            hint
            kind=FieldKind::Number
            value=typed.day.clone()
            problem=open.problem(wrong, "day")
            min="0".to_owned()
        />
        <Choices
            name="angles"
            label=w.say("edit-check-in-angles")
            choices=angles.collect()
            chosen=typed.angles.clone()
            many=true
            problem=open.problem(wrong, "angles")
        />
    };
    let fields = view! { <Card><Stack>{fields}</Stack></Card> };
    let more = known.then(|| {
        let words = at::page(open.treatment, &format!("words/check-in-{}", key.replace('_', "-")));
        view! {
            <Links><LinkRow title=w.say("draft-words") href=words icon=Icon::Chat/></Links>
            {open.removal("edit-remove-check-in")}
        }
    });
    let above = open.above(wrong, Some(&Place::CheckIn(key.to_owned())));
    let form = open.form(wrong, fields.into_any());
    view! {
        {open.back()}
        <PageHead title=named::check_in(open.spoken(), key) lead=w.say("edit-check-in-lead")/>
        <Desk side=more.into_any()>{above}{form}</Desk>
    }
}
