//! One reply kept ready, language by language.

use super::{
    Back, Done, Noted, template_form,
    template_words::{built_in, said},
    templates::{HERE, fields},
};
use crate::{
    access::Staff,
    page::{Fail, Page, go, look_again},
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
    words::{Language, Words, words},
};
use axum::{
    Form as Typed,
    extract::{Path, Query, State},
    response::Response,
};
use care::{
    Error, Problems,
    actor::Permission,
    template::{self, Template, TemplateDraft, Text},
};
use leptos::prelude::*;
use serde::Deserialize;

/// What is done to it: its words saved, or one of the buttons below them.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Act {
    #[default]
    Save,
    Remove,
    Restore,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sent {
    act: Act,
    #[serde(flatten)]
    draft: TemplateDraft,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    language: String,
    #[serde(flatten)]
    noted: Noted,
}

pub async fn get(
    State(app): State<App>,
    staff: Staff,
    Path(key): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fail> {
    let template = find(&app, &staff, &key).await?;
    // One's own, until another is picked.
    let language = Language::from_tag(&asked.language).unwrap_or(staff.words().language);
    let Text { title, body: words } = present(&template, language);
    let draft = TemplateDraft {
        language: language.tag().to_owned(),
        seen: template::seen(&template, language.tag()),
        title,
        body: words,
    };
    let noted = asked.noted.banner(staff.words(), Back::Board);
    Ok(page(&app, &staff, &template).show(|| body(staff.words(), &template, &draft, None, noted)))
}

pub async fn post(
    State(app): State<App>,
    staff: Staff,
    Path(key): Path<String>,
    Typed(Sent { act, draft }): Typed<Sent>,
) -> Result<Response, Fail> {
    let (db, clock, actor) = (&app.db, &*app.clock, &staff.actor);
    let here = format!("{HERE}/{key}");
    let done = match act {
        Act::Save => template::save(db, clock, actor, &key, &draft)
            .await
            .map(|()| Done::TemplateSaved.at(&format!("{here}?language={}", draft.language))),
        Act::Remove => template::remove(db, clock, actor, &key)
            .await
            .map(|()| Done::TemplateRemoved.at(HERE)),
        Act::Restore => template::restore(db, clock, actor, &key)
            .await
            .map(|()| Done::TemplateRestored.at(&here)),
    };
    match done {
        Ok(next) => Ok(go(&next)),
        Err(Error::Invalid(problems)) => {
            let template = find(&app, &staff, &key).await?;
            // What others wrote has now been seen.
            let seen = template::seen(&template, &draft.language);
            let draft = TemplateDraft { seen, ..draft };
            let page = page(&app, &staff, &template).invalid();
            Ok(page.show(|| body(staff.words(), &template, &draft, Some(&problems), None)))
        }
        Err(error) => Err(error.into()),
    }
}

async fn find(app: &App, staff: &Staff, key: &str) -> Result<Template, Fail> {
    staff.must(Permission::Treat)?;
    let all = template::list(&app.db, &staff.actor).await?;
    let found = all.into_iter().find(|template| template.key == key);
    found.ok_or_else(|| Error::NotFound.into())
}

/// What stands in this language alone: an own one may lack it.
fn present(template: &Template, language: Language) -> Text {
    let own = template.texts.get(language.tag()).cloned();
    own.unwrap_or_else(|| {
        if template.is_built_in() {
            built_in(words(language), &template.key)
        } else {
            Text::default()
        }
    })
}

fn page<'a>(app: &'a App, staff: &Staff, template: &Template) -> Page<'a> {
    let title = said(template, staff.words().language).title;
    Page::clinic(app, staff, Some(ClinicPlace::Review), title)
}

fn body(
    w: &'static Words,
    template: &Template,
    draft: &TemplateDraft,
    problems: Option<&Problems>,
    noted: Option<AnyView>,
) -> impl IntoView + use<> {
    let here = format!("{HERE}/{}", template.key);
    let segment = |language: Language| Segment {
        href: format!("{here}?language={}", language.tag()),
        label: language.name().to_owned(),
        current: language.tag() == draft.language,
    };
    let items = Language::ALL.map(segment).into();
    let typed = template_form::fields(w, draft, problems, false);
    let title = w.apart(&said(template, w.language).title);
    let (wrong, acts) = (look_again(w, problems), acts(w, template, here));
    view! {
        <BackLink href=HERE label=w.say("templates-title")/>
        <PageHead title/>
        <Stack>
            {noted}
            <Segments label=w.say("templates-language") items/>
            <Form wrong>
                {typed}
                <Buttons><Button label=w.say("save")/></Buttons>
            </Form>
            {acts}
            {fields(w)}
        </Stack>
    }
}

fn acts(w: &'static Words, template: &Template, here: String) -> impl IntoView + use<> {
    let act = |act: &str| vec![("act", act.to_owned())];
    let touched = template.removed || !template.texts.is_empty();
    let restore = (template.is_built_in() && touched).then(|| {
        let (action, label) = (here.clone(), w.say("templates-restore"));
        view! { <PostButton action label kind=ButtonKind::Quiet hidden=act("restore")/> }
    });
    let remove = (!template.removed).then(|| {
        let (key, kind) = if template.is_built_in() {
            ("templates-remove", ButtonKind::Quiet)
        } else {
            ("templates-delete", ButtonKind::Danger)
        };
        view! { <PostButton action=here label=w.say(key) kind hidden=act("remove")/> }
    });
    view! { <Buttons>{restore}{remove}</Buttons> }
}
