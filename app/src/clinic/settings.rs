//! What the clinic says of itself, and when its patients' phones are silent. Each field says where patients see it. For owners.

use super::{
    Back, Done, Noted,
    choices::{languages, time_zones},
};
use crate::{
    access::Staff,
    page::{Fail, Page, go, look_again, problem},
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{
    extract::{Query, State},
    response::Response,
};
use axum_extra::extract::Form as Typed;
use care::{
    Error, Problems,
    actor::Permission,
    clinic::{DayFields, SettingsDraft, save_settings, settings},
};
use leptos::prelude::*;

const HERE: &str = "/clinic/settings";

pub async fn get(State(app): State<App>, staff: Staff, Query(noted): Query<Noted>) -> Result<Response, Fail> {
    staff.must(Permission::Own)?;
    let draft = SettingsDraft::from(&settings(&app.db, &staff.actor).await?);
    let banner = noted.banner(staff.words(), Back::Board);
    Ok(page(&app, &staff).show(|| body(staff.words(), &draft, None, banner)))
}

pub async fn post(State(app): State<App>, staff: Staff, Typed(draft): Typed<SettingsDraft>) -> Result<Response, Fail> {
    match save_settings(&app.db, &*app.clock, &staff.actor, &draft).await {
        Ok(()) => Ok(go(&Done::SettingsSaved.at(HERE))),
        Err(Error::Invalid(problems)) => Ok(page(&app, &staff)
            .invalid()
            .show(|| body(staff.words(), &draft, Some(&problems), None))),
        Err(error) => Err(error.into()),
    }
}

fn page<'a>(app: &'a App, staff: &Staff) -> Page<'a> {
    Page::clinic(
        app,
        staff,
        Some(ClinicPlace::Settings),
        staff.words().say("settings-title"),
    )
}

fn body(
    w: &'static Words,
    draft: &SettingsDraft,
    problems: Option<&Problems>,
    banner: Option<AnyView>,
) -> impl IntoView + use<> {
    let cards = (
        clinic(w, draft, problems),
        opening(w, draft, problems),
        promise(w, draft, problems),
        silence(w, draft, problems),
    );
    let above = look_again(w, problems);
    view! {
        <PageHead title=w.say("settings-title") lead=w.say("settings-lead")/>
        <Stack>
            {banner}
            <Form wrong=above>
                {cards}
                <Buttons>
                    <Button label=w.say("save")/>
                </Buttons>
            </Form>
        </Stack>
    }
}

fn clinic(w: &'static Words, draft: &SettingsDraft, problems: Option<&Problems>) -> impl IntoView + use<> {
    let fields = view! {
            <Field
                name="name"
                label=w.say("settings-name")
                hint=w.say("settings-name-hint")
                value=draft.name.clone()
                problem=problem(w, problems, "name")
                required=true
            />
            <Field
                name="telephone"
                label=w.say("settings-telephone")
                hint=w.say("settings-telephone-hint")
                kind=FieldKind::Phone
                value=draft.telephone.clone()
                problem=problem(w, problems, "telephone")
            />
            <TextArea
                name="address"
                label=w.say("settings-address")
                hint=w.say("settings-address-hint")
                value=draft.address.clone()
                problem=problem(w, problems, "address")
            />
            <Select
                name="language"
                label=w.say("settings-language")
                hint=w.say("settings-language-hint")
                options=languages()
                value=draft.language.clone()
                problem=problem(w, problems, "language")
            />
    };
    view! { <Card title=w.say("settings-clinic")><Stack>{fields}</Stack></Card> }
}

fn opening(w: &'static Words, draft: &SettingsDraft, problems: Option<&Problems>) -> impl IntoView + use<> {
    let end = |(name, value): (&'static str, &str), key: &str| HoursEnd {
        name,
        value: value.to_owned(),
        label: w.say(key),
        problem: problem(w, problems, name),
    };
    let day = |fields: &DayFields<'_>| {
        let key = fields.day.to_string().to_lowercase();
        let (opens, closes) = (
            end(fields.opens, "settings-opens"),
            end(fields.closes, "settings-closes"),
        );
        view! { <Hours day=w.say_of("weekday", &key, "") opens closes/> }
    };
    let days = draft.days().iter().map(day).collect_view();
    view! {
        <Card title=w.say("settings-opening")>
            <Stack>
                <p>{w.say("settings-opening-hint")}</p>
                {days}
            </Stack>
        </Card>
    }
}

fn promise(w: &'static Words, draft: &SettingsDraft, problems: Option<&Problems>) -> impl IntoView + use<> {
    let fields = view! {
            <Field
                name="promise_hours"
                label=w.say("settings-promise")
                hint=w.say("settings-promise-hint")
                kind=FieldKind::Number
                value=draft.promise_hours.clone()
                min="1".to_owned()
                max="168".to_owned()
                problem=problem(w, problems, "promise_hours")
            />
            <TextArea
                name="emergency"
                label=w.say("settings-emergency")
                hint=w.say("settings-emergency-hint")
                value=draft.emergency.clone()
                problem=problem(w, problems, "emergency")
            />
    };
    view! { <Card title=w.say("settings-answers")><Stack>{fields}</Stack></Card> }
}

fn silence(w: &'static Words, draft: &SettingsDraft, problems: Option<&Problems>) -> impl IntoView + use<> {
    let quiet = view! {
        <Field
            name="quiet_from"
            label=w.say("settings-quiet-from")
            kind=FieldKind::Time
            value=draft.quiet_from.clone()
            problem=problem(w, problems, "quiet_from")
        />
        <Field
            name="quiet_to"
            label=w.say("settings-quiet-to")
            kind=FieldKind::Time
            value=draft.quiet_to.clone()
            problem=problem(w, problems, "quiet_to")
        />
    };
    let fields = view! {
            <Select
                name="zone"
                label=w.say("contact-zone")
                hint=w.say("settings-zone-hint")
                options=time_zones(&draft.zone)
                value=draft.zone.clone()
                problem=problem(w, problems, "zone")
            />
            <Group label=w.say("settings-quiet") hint=w.say("settings-quiet-hint")><Pair>{quiet}</Pair></Group>
    };
    view! { <Card title=w.say("settings-time")><Stack>{fields}</Stack></Card> }
}
