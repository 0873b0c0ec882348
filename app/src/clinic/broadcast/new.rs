//! A broadcast to be: written, then looked at with the count of those who would get it, then sent.

use super::{
    super::{Done, broadcasts::HERE},
    named, silent,
};
use crate::{
    access::Staff,
    page::{Fail, Page, go, look_again, problem},
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
    words::{Language, Words},
};
use axum::{extract::State, response::Response};
use axum_extra::extract::Form as Typed;
use care::{
    Error, Problems,
    actor::Permission,
    broadcast::{self, Audience, BroadcastDraft, DryRun, Readers},
    ids::BroadcastId,
    protocol::Treatment,
};
use leptos::prelude::*;
use serde::Deserialize;

const LONGEST_WORDS: u32 = 1_000;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filled {
    /// Sent twice, it is one broadcast.
    id: String,
    /// Which button was pressed: `send`, `change`, or none to look at it first.
    step: String,
    #[serde(flatten)]
    draft: BroadcastDraft,
}

/// What the form offers.
struct Offered {
    w: &'static Words,
    to: Vec<Choice>,
    /// The clinic's own language first.
    languages: Vec<String>,
}

pub async fn get(State(app): State<App>, staff: Staff) -> Result<Response, Fail> {
    staff.must(Permission::Own)?;
    let filled = Filled::default();
    form(&app, &staff, BroadcastId::new(), &filled.draft, None).await
}

pub async fn post(State(app): State<App>, staff: Staff, Typed(filled): Typed<Filled>) -> Result<Response, Fail> {
    let id = filled.id.parse().unwrap_or_else(|_| BroadcastId::new());
    let (db, clock, actor, draft) = (&app.db, &*app.clock, &staff.actor, &filled.draft);
    let refused = match filled.step.as_str() {
        "change" => return form(&app, &staff, id, draft, None).await,
        "send" => match broadcast::send(db, clock, actor, id, draft).await {
            Ok(id) => return Ok(go(&Done::BroadcastSent.at(&format!("{HERE}/{id}")))),
            Err(error) => error,
        },
        _ => match broadcast::dry_run(db, actor, draft).await {
            Ok(would) => {
                let page = page(&app, &staff);
                return Ok(page.show(|| look(staff.words(), id, draft, &would)));
            }
            Err(error) => error,
        },
    };
    match refused {
        Error::Invalid(problems) => form(&app, &staff, id, draft, Some(&problems)).await,
        error => Err(error.into()),
    }
}

fn page<'a>(app: &'a App, staff: &Staff) -> Page<'a> {
    let title = staff.words().say("broadcast-new");
    Page::clinic(app, staff, Some(ClinicPlace::Reminders), title)
}

async fn form(
    app: &App,
    staff: &Staff,
    id: BroadcastId,
    draft: &BroadcastDraft,
    problems: Option<&Problems>,
) -> Result<Response, Fail> {
    staff.must(Permission::Own)?;
    let w = staff.words();
    let choice = |audience: &Audience| Choice::new(audience.to_string(), named::audience(w, audience));
    let lots = broadcast::lots(&app.db, &staff.actor).await?;
    let treatments = Treatment::ALL.iter().map(|treatment| Audience::Treatment(*treatment));
    let audiences = std::iter::once(Audience::All)
        .chain(treatments)
        .chain(lots.into_iter().map(Audience::Lot));
    let offered = Offered {
        w,
        to: audiences.map(|audience| choice(&audience)).collect(),
        languages: broadcast::languages(&app.db, &staff.actor).await?,
    };
    let page = page(app, staff);
    let page = if problems.is_some() { page.invalid() } else { page };
    Ok(page.show(|| body(&offered, id, draft, problems)))
}

fn body(
    offered: &Offered,
    id: BroadcastId,
    draft: &BroadcastDraft,
    problems: Option<&Problems>,
) -> impl IntoView + use<> {
    let Offered { w, to, languages } = offered;
    let w = *w;
    let words = languages.iter().enumerate().filter_map(|(at, language)| {
        let known = Language::from_tag(language)?;
        let (_, field, typed) = draft.fields().into_iter().find(|(tag, ..)| tag == language)?;
        let label = w.say_with("broadcast-words", &[("language", known.name().into())]);
        let hint = if at == 0 {
            "broadcast-words-hint"
        } else {
            "broadcast-words-other-hint"
        };
        Some(view! {
            <TextArea
                name=field
                label
                hint=w.say(hint)
                value=typed.to_owned()
                problem=problem(w, problems, field)
                required=at == 0
                longest=LONGEST_WORDS
            />
        })
    });
    let words = words.collect_view();
    let (id, to, value) = (id.to_string(), to.clone(), draft.to.clone());
    let (wrong, of_to) = (look_again(w, problems), problem(w, problems, "to"));
    view! {
        <BackLink href=HERE label=w.say("broadcasts-title")/>
        <PageHead title=w.say("broadcast-new") lead=w.say("broadcast-new-lead")/>
        <Form wrong>
            <input type="hidden" name="id" value=id/>
            <Select
                name="to"
                label=w.say("broadcast-to")
                hint=w.say("broadcast-to-hint")
                options=to
                value
                problem=of_to
            />
            {words}
            <Buttons>
                <Button label=w.say("broadcast-look")/>
                <ButtonLink href=HERE label=w.say("not-now") kind=ButtonKind::Plain/>
            </Buttons>
        </Form>
    }
}

/// The last look: how many, in which language, and who will not be told by a phone.
fn look(w: &'static Words, id: BroadcastId, draft: &BroadcastDraft, would: &DryRun) -> impl IntoView + use<> {
    let words: Vec<(&str, &str)> = draft
        .fields()
        .into_iter()
        .map(|(language, _, words)| (language, words.trim()))
        .filter(|(_, words)| !words.is_empty())
        .collect();
    let words = named::words(&words);
    let silent_phones = would.patients - would.pushed.min(would.patients);
    let rows = [
        ("broadcast-would-patients", would.patients),
        ("broadcast-would-pushed", would.pushed),
        ("broadcast-would-silent", silent_phones),
    ];
    let rows = rows.map(|(key, count)| view! { <Row name=w.say(key) value=w.number(count)/> });
    let rows = rows.into_iter().collect_view();
    let readers = would.readers.iter().map(|of| reading(w, of)).collect_view();
    let send = w.say_with("broadcast-send", &[("count", would.patients.into())]);
    let (again, sure) = (hidden(id, draft), hidden(id, draft));
    let sending = (would.patients > 0).then(|| {
        view! {
            <Form>
                {sure}
                <Buttons><Button label=send name="step".to_owned() value="send".to_owned()/></Buttons>
            </Form>
        }
    });
    let nobody =
        (would.patients == 0).then(|| view! { <Banner tone=Tone::Amber title=w.say("problem-broadcast-nobody")/> });
    let silent = silent::list(w, &would.unreached);
    view! {
        <BackLink href=HERE label=w.say("broadcasts-title")/>
        <PageHead title=named::audience(w, &would.audience) lead=w.say("nothing-sent-yet")/>
        <div class="stack far">
            {nobody}
            <Section title=w.say("broadcast-words-title") quiet=true>{words}</Section>
            <Section title=w.say("broadcast-would") quiet=true>
                <Stack>
                    <Card><Rows facts=true>{rows}{readers}</Rows></Card>
                    <p class="soft small">{w.say("broadcast-would-about")}</p>
                    {sending}
                    <Form>
                        {again}
                        <Buttons><Button label=w.say("broadcast-change") name="step".to_owned() value="change".to_owned() kind=ButtonKind::Quiet/></Buttons>
                    </Form>
                </Stack>
            </Section>
            {silent}
        </div>
    }
}

/// How many read a language, and in which the words come to them.
fn reading(w: &'static Words, of: &Readers) -> impl IntoView + use<> {
    let name =
        |tag: &str| Language::from_tag(tag).map_or_else(|| tag.to_owned(), |language| language.name().to_owned());
    let count = ("count", of.patients.into());
    let value = if of.words_in == of.language {
        w.say_with("broadcast-readers", &[count])
    } else {
        w.say_with(
            "broadcast-readers-other",
            &[count, ("language", name(&of.words_in).into())],
        )
    };
    view! { <Row name=w.say_with("broadcast-read", &[("language", name(&of.language).into())]) value/> }
}

fn hidden(id: BroadcastId, draft: &BroadcastDraft) -> impl IntoView + use<> {
    let words = draft
        .fields()
        .map(|(_, field, words)| view! { <input type="hidden" name=field value=words.to_owned()/> });
    view! {
        <input type="hidden" name="id" value=id.to_string()/>
        <input type="hidden" name="to" value=draft.to.clone()/>
        {words.into_iter().collect_view()}
    }
}
