//! The next version of one protocol, while it is being written: what it changes, what the guard rails say, and the way to each of its forms.

pub mod activity;
pub mod add;
pub mod at;
pub mod check_in;
pub mod differences;
pub mod file;
pub mod import;
pub mod publish;
pub mod rule;
pub mod sessions;
pub mod stages;
pub mod words;

mod findings;
mod meanwhile;
mod named;
mod open;
mod preview;
mod sent;

use super::{
    Back, Done, Noted, When,
    protocol::tables::{self, Lead},
};
use crate::{
    access::Staff,
    page::{Fail, Id, Page, go, sentence},
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
    words::{Spoken, Words},
};
use axum::{
    extract::{Query, State},
    response::Response,
};
use axum_extra::extract::Form as Typed;
use care::{
    Error, Problems,
    actor::Permission,
    draft::{self, Draft},
    protocol::{Kind, Treatment, text::things},
};
use leptos::prelude::*;
use serde::Deserialize;

/// What is done with the draft as a whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Act {
    #[default]
    Begin,
    Discard,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filled {
    act: Act,
    /// The id of a version to restore; empty to begin from what is signed.
    version: String,
}

pub async fn get(
    State(app): State<App>,
    staff: Staff,
    Id(key): Id<String>,
    Query(noted): Query<Noted>,
) -> Result<Response, Fail> {
    let treatment = at::treatment(&key)?;
    let draft = draft::find(&app.db, &staff.actor, treatment).await?;
    let when = When::at_clinic(&app, &staff).await?;
    let banner = noted.banner(staff.words(), Back::Board);
    let page = page(&app, &staff, treatment);
    Ok(match draft {
        Some(draft) => page.show(|| whole(&staff, &draft, when, banner, None)),
        None => page.show(|| none(&staff, treatment, banner)),
    })
}

pub async fn post(
    State(app): State<App>,
    staff: Staff,
    Id(key): Id<String>,
    Typed(filled): Typed<Filled>,
) -> Result<Response, Fail> {
    let (db, clock, actor) = (&app.db, &*app.clock, &staff.actor);
    let treatment = at::treatment(&key)?;
    let answer = match filled.act {
        Act::Begin => {
            let version = match filled.version.as_str() {
                "" => None,
                id => Some(id.parse().map_err(|_| Error::NotFound)?),
            };
            draft::begin(db, clock, actor, treatment, version)
                .await
                .map(|()| go(&Done::DraftBegun.at(&at::draft(treatment))))
        }
        Act::Discard => draft::discard(db, clock, actor, treatment)
            .await
            .map(|()| go(&Done::DraftDiscarded.at("/clinic/protocols"))),
    };
    match answer {
        Err(Error::Invalid(problems)) => {
            let draft = draft::find(db, actor, treatment).await?.ok_or(Error::NotFound)?;
            let when = When::at_clinic(&app, &staff).await?;
            let page = page(&app, &staff, treatment).invalid();
            Ok(page.show(|| whole(&staff, &draft, when, None, Some(&problems))))
        }
        answer => Ok(answer?),
    }
}

fn page<'a>(app: &'a App, staff: &Staff, treatment: Treatment) -> Page<'a> {
    Page::clinic(
        app,
        staff,
        Some(ClinicPlace::Protocols),
        title(staff.words(), treatment),
    )
}

fn title(w: &Words, treatment: Treatment) -> String {
    let treatment = w.say_of("treatment", treatment.key(), "");
    w.say_with("draft-title", &[("treatment", treatment.into())])
}

/// There is no draft; an owner may begin one.
fn none(staff: &Staff, treatment: Treatment, banner: Option<AnyView>) -> impl IntoView + use<> {
    let w = staff.words();
    let begin = staff.may(Permission::Own).then(|| {
        view! { <PostButton action=at::draft(treatment) label=w.say("draft-begin") icon=Icon::Pencil/> }
    });
    let read_only = begin
        .is_none()
        .then(|| view! { <p class="soft">{w.say("draft-read-only")}</p> });
    view! {
        <BackLink href="/clinic/protocols" label=w.say("protocols-title")/>
        <PageHead title=w.say_of("treatment", treatment.key(), "")/>
        <Stack>
            {banner}
            <Card><Empty title=w.say("draft-none-title") note=w.say("draft-none")>{begin}{read_only}</Empty></Card>
        </Stack>
    }
}

fn whole(
    staff: &Staff,
    draft: &Draft,
    when: When,
    banner: Option<AnyView>,
    problems: Option<&Problems>,
) -> impl IntoView + use<> {
    let w = staff.words();
    let treatment = draft.treatment;
    let args = [
        ("version", draft.base.version.into()),
        ("name", draft.changed_by.as_str().into()),
        ("when", when.instant(draft.changed_at).into()),
    ];
    let owner = staff.may(Permission::Own);
    let wrong = problems.and_then(|problems| problems.0.first());
    let wrong = wrong.map(|problem| view! { <Banner tone=Tone::Red title=sentence(w, problem)/> });
    let read_only = (!owner).then(|| view! { <p class="soft">{w.say("draft-read-only")}</p> });
    let parts = parts(w, draft, owner);
    let end = owner.then(|| discard(w, treatment));
    view! {
        <BackLink href="/clinic/protocols" label=w.say("protocols-title")/>
        <PageHead title=title(w, treatment) lead=w.say_with("draft-lead", &args)>{buttons(w, treatment, owner)}</PageHead>
        <div class="stack far">
            <Stack>{banner}{wrong}{read_only}</Stack>
            {parts}
            {end}
        </div>
    }
}

fn buttons(w: &'static Words, treatment: Treatment, owner: bool) -> impl IntoView + use<> {
    let own = owner.then(|| {
        view! {
            <ButtonLink href=at::page(treatment, "publish") label=w.say("publish-go") icon=Icon::Share/>
            <ButtonLink
                href=at::page(treatment, "import")
                label=w.say("draft-import")
                kind=ButtonKind::Quiet
                size=ButtonSize::Small
            />
        }
    });
    view! {
        {own}
        <ButtonLink
            href=at::page(treatment, "protocol.toml")
            label=w.say("draft-export")
            kind=ButtonKind::Quiet
            size=ButtonSize::Small
        />
    }
}

fn parts(w: &'static Words, draft: &Draft, owner: bool) -> AnyView {
    let protocol = &draft.protocol;
    let lead = if owner {
        Lead::Forms(draft.treatment)
    } else {
        Lead::Nowhere
    };
    let signed = [w.say("compare-now"), w.say("compare-draft")];
    let changes = differences::table(w, &draft.current, protocol, signed)
        .unwrap_or_else(|| view! { <p>{w.say("draft-changes-none")}</p> }.into_any());
    let usual = [
        ("sessions", protocol.usual_sessions.into()),
        ("days", protocol.usual_gap_days.into()),
    ];
    let href = owner.then(|| at::page(draft.treatment, "sessions"));
    let note = w.say_with("draft-usual", &usual);
    let sessions = view! { <Links><LinkRow title=w.say("draft-sessions") note href icon=Icon::Calendar/></Links> };
    let sections = [
        ("protocol-stages", tables::stages(w, protocol, lead)),
        ("protocol-activities", tables::activities(w, protocol, lead)),
        ("protocol-check-ins", tables::check_ins(w, protocol, lead)),
        ("protocol-rules", tables::rules(w, protocol, lead)),
    ];
    let sections = sections.map(|(key, table)| {
        let about = w.say(&format!("{key}-about"));
        view! { <Section title=w.say(key)><Stack><p>{about}</p>{table}</Stack></Section> }
    });
    let add = owner.then(|| {
        let href = at::page(draft.treatment, "add");
        view! {
            <Buttons>
                <ButtonLink href label=w.say("draft-add") kind=ButtonKind::Quiet icon=Icon::Plus/>
            </Buttons>
        }
    });
    let words = texts(w, draft, owner);
    view! {
        {findings::section(w, protocol, &draft.findings)}
        <Section title=w.say("draft-changes")>{changes}</Section>
        {sessions}
        {sections.into_iter().collect_view()}
        {add}
        {words}
    }
    .into_any()
}

/// The way to the words of each thing; the clinic's own are marked.
fn texts(w: &'static Words, draft: &Draft, owner: bool) -> AnyView {
    if !owner {
        return ().into_any();
    }
    let spoken = Spoken::new(w, Some(&draft.protocol));
    let row = |(kind, key): (Kind, &str)| {
        let name = match kind {
            Kind::Stage => named::stage(spoken, key),
            Kind::Activity => named::activity(spoken, key),
            Kind::CheckIn => named::check_in(spoken, key),
            Kind::Rule => named::rule(spoken, key),
        };
        let begins = format!("{}-{}", kind.key(), key.replace('_', "-"));
        let of_it = |text_key: &str| at::thing(&draft.protocol, text_key).as_deref() == Some(&begins);
        let own = draft.protocol.words.iter().any(|(_, text_key, _)| of_it(text_key));
        let chip = own.then(|| view! { <Chip label=w.say("draft-own-words")/> });
        view! { <LinkRow title=name href=at::page(draft.treatment, &format!("words/{begins}"))>{chip}</LinkRow> }
    };
    let groups = [
        (Kind::Stage, "protocol-stages"),
        (Kind::Activity, "protocol-activities"),
        (Kind::CheckIn, "protocol-check-ins"),
        (Kind::Rule, "protocol-rules"),
    ];
    let groups = groups.map(|(kind, key)| {
        let all = things(&draft.protocol).into_iter().filter(|(of, _)| *of == kind);
        let rows = all.map(row).collect_view();
        view! { <Details summary=w.say(key)><Links>{rows}</Links></Details> }
    });
    view! { <Section title=w.say("protocol-words")><div>{groups.into_iter().collect_view()}</div></Section> }.into_any()
}

fn discard(w: &'static Words, treatment: Treatment) -> impl IntoView + use<> {
    view! {
        <div>
            <Details summary=w.say("draft-discard")>
                <p>{w.say("draft-discard-about")}</p>
                <PostButton
                    action=at::draft(treatment)
                    label=w.say("draft-discard-sure")
                    kind=ButtonKind::Danger
                    hidden=vec![("act", "discard".to_owned())]
                />
            </Details>
        </div>
    }
}
