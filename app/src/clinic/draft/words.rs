//! The clinic's own words for one thing, language by language, beside Stipple's.

use super::{
    at, named,
    open::{Open, Wrong, none, page, save},
    sent::Sent,
};
use crate::{
    access::Staff,
    page::{Fail, Id},
    state::App,
    ui::prelude::*,
    words::{Language, Words, words},
};
use axum::{
    extract::{Query, State},
    response::Response,
};
use care::{
    Error,
    draft::{Edit, TypedTexts, text_field},
    protocol::{DATE, Text, limit, texts},
};
use leptos::prelude::*;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// The language to write in; the reader's own where none is named.
    r#in: String,
}

impl Asked {
    fn language(&self, staff: &Staff) -> Language {
        Language::from_tag(&self.r#in).unwrap_or(staff.words().language)
    }
}

pub async fn get(
    State(app): State<App>,
    staff: Staff,
    Id((treatment, of)): Id<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fail> {
    let Some(open) = Open::find(&app, &staff, &treatment).await? else {
        return none(&treatment);
    };
    let language = asked.language(&staff);
    let stored = TypedTexts::stored(&of, language.tag(), &open.protocol);
    let title = title(&open, &of)?;
    let page = page(&app, &staff, title.clone());
    Ok(page.show(|| body(&open, title, language, &stored, None)))
}

pub async fn post(
    State(app): State<App>,
    staff: Staff,
    Id((treatment, of)): Id<(String, String)>,
    Query(asked): Query<Asked>,
    Sent { seen, typed, .. }: Sent<BTreeMap<String, String>>,
) -> Result<Response, Fail> {
    let language = asked.language(&staff);
    let typed = TypedTexts {
        of: of.clone(),
        language: language.tag().to_owned(),
        texts: typed,
    };
    let (open, wrong) = match save(&app, &staff, &treatment, seen, Edit::Texts(typed.clone())).await? {
        Ok(saved) => return Ok(saved),
        Err(wrong) => wrong,
    };
    let title = title(&open, &of)?;
    let page = page(&app, &staff, title.clone()).status(wrong.status());
    Ok(page.show(|| body(&open, title, language, &typed, Some(&wrong))))
}

fn title(open: &Open, of: &str) -> Result<String, Error> {
    let every = TypedTexts::every(of, &open.protocol);
    let first = every.first().ok_or(Error::NotFound)?;
    let name = named::owner_of(open.spoken(), &open.protocol, &first.key());
    Ok(open.w.say_with("edit-words-title", &[("name", name.into())]))
}

fn body(
    open: &Open,
    title: String,
    language: Language,
    typed: &TypedTexts,
    wrong: Option<&Wrong>,
) -> impl IntoView + use<> {
    let w = open.w;
    let here = at::page(open.treatment, &format!("words/{}", typed.of));
    let languages = Language::ALL.map(|each| Segment {
        href: format!("{here}?in={}", each.tag()),
        label: each.name().to_owned(),
        current: each == language,
    });
    let fields = shown(open, typed)
        .into_iter()
        .map(|text| field(open, language, &text, typed, wrong));
    let fields = fields.collect_view();
    let fields = view! { <Card><div class="stack" lang=language.tag()>{fields}</div></Card> };
    view! {
        {open.back()}
        <PageHead title lead=w.say("edit-words-lead")/>
        <div class="stack narrow">
            <Segments label=w.say("edit-words-language") items=languages.into()/>
            {open.above(wrong, None)}
            {open.form(wrong, fields.into_any())}
        </div>
    }
}

/// The texts that patients may read as the protocol stands, and those that have words of the clinic's own.
fn shown(open: &Open, typed: &TypedTexts) -> Vec<Text> {
    let read: Vec<String> = texts(&open.protocol).iter().map(Text::key).collect();
    let mut every = TypedTexts::every(&typed.of, &open.protocol);
    every.retain(|text| read.contains(&text.key()) || typed.texts.contains_key(text_field(text)));
    every
}

fn field(
    open: &Open,
    language: Language,
    text: &Text,
    typed: &TypedTexts,
    wrong: Option<&Wrong>,
) -> impl IntoView + use<> {
    let w = open.w;
    let name = text_field(text);
    let stipples = stipples(words(language), text);
    let hint = match stipples {
        Some(text) => w.say_with("edit-words-stipple", &[("text", text.into())]),
        None => w.say("edit-words-stipple-none"),
    };
    view! {
        <TextArea
            name=name
            label=w.say(&format!("protocol-part-{name}")).trim_end_matches(':')
            hint
            value=typed.texts.get(name).cloned().unwrap_or_default()
            problem=open.problem(wrong, name)
            longest=u32::try_from(limit::TEXT).unwrap_or(u32::MAX)
        />
    }
}

/// Stipple's own text, its date as it is written in the clinic's own.
fn stipples(words: &Words, text: &Text) -> Option<String> {
    words.find(&text.key(), &[("date", DATE.into())])
}
