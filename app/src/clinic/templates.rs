//! Replies kept ready, and the fields they may have.

use super::{Back, Noted, template_words::said};
use crate::{
    access::Staff,
    page::{Fail, Page},
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{
    extract::{Query, State},
    response::Response,
};
use care::{
    actor::Permission,
    template::{Field, Template, list},
};
use leptos::prelude::*;

pub const HERE: &str = "/clinic/templates";

pub async fn get(State(app): State<App>, staff: Staff, Query(noted): Query<Noted>) -> Result<Response, Fail> {
    staff.must(Permission::Treat)?;
    let w = staff.words();
    let (built_in, own): (Vec<_>, Vec<_>) = list(&app.db, &staff.actor)
        .await?
        .into_iter()
        .partition(Template::is_built_in);
    let page = Page::clinic(&app, &staff, Some(ClinicPlace::Review), w.say("templates-title"));
    Ok(page.show(|| {
        let built_in = rows(w, &built_in);
        let own = if own.is_empty() {
            view! { <p class="soft">{w.say("templates-own-none")}</p> }.into_any()
        } else {
            rows(w, &own)
        };
        let fields = fields(w);
        view! {
            <BackLink href=super::review::HERE label=w.say("review-title")/>
            <PageHead title=w.say("templates-title") lead=w.say("templates-lead")>
                <ButtonLink href=format!("{HERE}/new") label=w.say("templates-new") icon=Icon::Plus/>
            </PageHead>
            <Stack>
                {noted.banner(w, Back::Board)}
                <Section title=w.say("templates-own") quiet=true>{own}</Section>
                <Section title=w.say("templates-built-in") quiet=true>{built_in}</Section>
                {fields}
            </Stack>
        }
    }))
}

fn rows(w: &'static Words, templates: &[Template]) -> AnyView {
    let rows = templates.iter().map(|template| {
        let text = said(template, w.language);
        let mark = if template.removed {
            Some((Tone::Amber, "templates-removed"))
        } else {
            (template.is_built_in() && !template.texts.is_empty()).then_some((Tone::Good, "templates-changed"))
        };
        let chip = mark.map(|(tone, key)| view! { <Chip tone label=w.say(key)/> });
        let (title, note) = (w.apart(&text.title), w.apart(&text.body));
        view! { <LinkRow title href=format!("{HERE}/{}", template.key) note>{chip}</LinkRow> }
    });
    let rows = rows.collect_view();
    view! { <Links>{rows}</Links> }.into_any()
}

/// What may stand in braces.
pub fn fields(w: &'static Words) -> impl IntoView + use<> {
    let rows = Field::ALL.iter().map(|field| {
        let about = w.say_of("template-field", field.key(), "");
        view! { <Row name=w.apart(&field.mark()) value=about/> }
    });
    let rows = rows.collect_view();
    view! {
        <Section title=w.say("templates-fields") quiet=true>
            <Stack>
                <p class="soft">{w.say("templates-fields-lead")}</p>
                <Rows>{rows}</Rows>
            </Stack>
        </Section>
    }
}
