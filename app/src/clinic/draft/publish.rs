//! The last look before a draft becomes what patients receive: what stops it, what it would do to those whose courses run, and the signature.

use super::{at, findings, meanwhile, named};
use crate::{
    access::Staff,
    clinic::Done,
    page::{Fail, Id, Page, go, sentence},
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
    words::{Spoken, Words},
};
use axum::{extract::State, http::StatusCode, response::Response};
use axum_extra::extract::Form as Typed;
use care::{
    Error, Problems,
    actor::Permission,
    draft::{self, Draft, Meanwhile, Published, Running, Version},
    ids::RevisionId,
    protocol::guard,
    reminder::Effect,
};
use leptos::prelude::*;
use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filled {
    revision: String,
    running: String,
}

/// What the page is made of.
struct Look {
    w: &'static Words,
    name: String,
    draft: Draft,
    versions: Vec<Version>,
    /// What a move would do; not worked out while something stops the publish.
    effect: Option<Effect>,
}

pub async fn get(State(app): State<App>, staff: Staff, Id(treatment): Id<String>) -> Result<Response, Fail> {
    staff.must(Permission::Own)?;
    match look(&app, &staff, &treatment).await? {
        Some(look) => Ok(page(&app, &staff, &look).show(|| body(&look, Running::Move, None, None))),
        None => Ok(go(&at::draft(at::treatment(&treatment)?))),
    }
}

pub async fn post(
    State(app): State<App>,
    staff: Staff,
    Id(treatment): Id<String>,
    Typed(filled): Typed<Filled>,
) -> Result<Response, Fail> {
    let seen = filled.revision.parse().unwrap_or(RevisionId::from_u128(0));
    let running = Running::from_key(&filled.running).unwrap_or(Running::Stay);
    let of = at::treatment(&treatment)?;
    let published = draft::publish(&app.db, &*app.clock, &staff.actor, of, seen, running).await;
    let (problems, meanwhile) = match published {
        Ok(Published::Done { version, .. }) => {
            let done = if running == Running::Move {
                Done::PublishedMoved
            } else {
                Done::Published
            };
            return Ok(go(&done.at(&format!("/clinic/protocols/{version}"))));
        }
        Ok(Published::Meanwhile(meanwhile)) => (None, Some(meanwhile)),
        Err(Error::Invalid(problems)) => (Some(problems), None),
        Err(error) => return Err(error.into()),
    };
    let status = if problems.is_some() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::CONFLICT
    };
    match look(&app, &staff, &treatment).await? {
        Some(look) => Ok(page(&app, &staff, &look)
            .status(status)
            .show(|| body(&look, running, problems.as_ref(), meanwhile.as_deref()))),
        // Somebody published or discarded it: that is to be seen in its place.
        None => Ok(go(&at::draft(of))),
    }
}

async fn look(app: &App, staff: &Staff, treatment: &str) -> Result<Option<Look>, Fail> {
    let treatment = at::treatment(treatment)?;
    let (db, clock, actor) = (&app.db, &*app.clock, &staff.actor);
    let Some(draft) = draft::find(db, actor, treatment).await? else {
        return Ok(None);
    };
    let effect = if guard::stops(&draft.findings) {
        None
    } else {
        Some(draft::dry_run(db, clock, actor, treatment, Running::Move).await?)
    };
    Ok(Some(Look {
        w: staff.words(),
        name: staff.signed.name.clone(),
        versions: draft::versions(db, actor, treatment).await?,
        draft,
        effect,
    }))
}

fn page<'a>(app: &'a App, staff: &Staff, look: &Look) -> Page<'a> {
    Page::clinic(app, staff, Some(ClinicPlace::Protocols), title(look))
}

fn title(look: &Look) -> String {
    let treatment = look.w.say_of("treatment", look.draft.treatment.key(), "");
    look.w.say_with("publish-title", &[("treatment", treatment.into())])
}

fn body(
    look: &Look,
    running: Running,
    problems: Option<&Problems>,
    meanwhile: Option<&Meanwhile>,
) -> impl IntoView + use<> {
    let (w, draft) = (look.w, &look.draft);
    let next = look.versions.first().map_or(1, |newest| newest.view.version + 1);
    let treatment = w.say_of("treatment", draft.treatment.key(), "");
    let label = w.say_with("draft-title", &[("treatment", treatment.into())]);
    let wrong = problems.and_then(|problems| problems.0.first());
    let wrong = wrong.map(|problem| view! { <Banner tone=Tone::Red title=sentence(w, problem)/> });
    let meanwhile = meanwhile.map(|meanwhile| meanwhile::banner(w, meanwhile, "meanwhile-about-publish"));
    let head = [w.say("compare-now"), w.say("compare-draft")];
    let changes = super::differences::table(w, &draft.current, &draft.protocol, head)
        .unwrap_or_else(|| view! { <p>{w.say("draft-changes-none")}</p> }.into_any());
    let rest = if let Some(effect) = &look.effect {
        view! { {dry_run(look, effect)} {sign(look, effect, running)} }.into_any()
    } else {
        let stopped = w.say("publish-stopped");
        view! { <Banner tone=Tone::Red title=stopped/> }.into_any()
    };
    view! {
        <BackLink href=at::draft(draft.treatment) label/>
        <PageHead title=title(look) lead=w.say_with("publish-lead", &[("version", next.into())])/>
        <div class="stack far">
            <Stack>{wrong}{meanwhile}</Stack>
            {findings::section(w, &draft.protocol, &draft.findings)}
            <Section title=w.say("draft-changes")>{changes}</Section>
            {rest}
        </div>
    }
}

fn dry_run(look: &Look, effect: &Effect) -> impl IntoView + use<> {
    let w = look.w;
    let about = w.say("publish-dry-run-about");
    let rows = [
        ("publish-patients", effect.patients),
        ("publish-concerned", effect.concerned),
        ("publish-notices", effect.notices),
    ];
    let rows = rows.map(|(key, count)| view! { <Row name=w.say(key) value=w.number(count)/> });
    let closed = closed(look, effect);
    let reminders = reminders(look, effect);
    view! {
        <Section title=w.say("publish-dry-run")>
            <Stack>
                <p>{about}</p>
                <Card><Rows facts=true>{rows.into_iter().collect_view()}</Rows></Card>
                {closed}
                {reminders}
            </Stack>
        </Section>
    }
}

/// What patients may do today and could not any more.
fn closed(look: &Look, effect: &Effect) -> Option<AnyView> {
    if effect.closed.is_empty() {
        return None;
    }
    let w = look.w;
    let spoken = Spoken::new(w, Some(&look.draft.protocol));
    let rows = effect.closed.iter().map(|(key, count)| {
        let value = w.say_with("publish-closed-count", &[("count", (*count).into())]);
        view! { <Row name=named::activity(spoken, key) value/> }
    });
    let rows = rows.collect_view();
    let (title, about) = (w.say("publish-closed"), w.say("publish-closed-about"));
    Some(view! { <Banner tone=Tone::Amber title><p>{about}</p></Banner> <Card><Rows>{rows}</Rows></Card> }.into_any())
}

/// Reminder by reminder, and altogether.
fn reminders(look: &Look, effect: &Effect) -> AnyView {
    let w = look.w;
    let total = effect.total();
    if effect.reminders.is_empty() {
        let nothing = w.say("publish-dry-run-nothing");
        return view! { <p>{nothing}</p> }.into_any();
    }
    // A reminder that falls away is called as it was.
    let (new, old) = (
        Spoken::new(w, Some(&look.draft.protocol)),
        Spoken::new(w, Some(&look.draft.current)),
    );
    let name = |key: &str| {
        let still = look.draft.protocol.rule(key).is_some();
        named::rule(if still { new } else { old }, key)
    };
    let lines = effect.reminders.iter().map(|(key, counts)| (name(key), *counts));
    let lines: Vec<_> = lines.chain([(w.say("publish-total"), total)]).collect();
    let rows = lines.into_iter().map(|(name, counts)| {
        let cells = [
            ("publish-col-added", counts.added),
            ("publish-col-moved", counts.moved),
            ("publish-col-withdrawn", counts.withdrawn),
            ("publish-col-unsent", counts.unsent),
        ];
        let cells = cells.map(|(key, count)| view! { <Cell label=w.say(key)>{w.number(count)}</Cell> });
        view! { <tr role="row"><NameCell name/>{cells.into_iter().collect_view()}</tr> }
    });
    let rows = rows.collect_view();
    let head = [
        "publish-col-rule",
        "publish-col-added",
        "publish-col-moved",
        "publish-col-withdrawn",
        "publish-col-unsent",
    ];
    let head = head.map(|key| w.say(key)).into();
    let unsent = (total.unsent > 0).then(|| view! { <p class="soft small">{w.say("publish-unsent-about")}</p> });
    view! { <Table label=w.say("publish-dry-run") head>{rows}</Table> {unsent} }.into_any()
}

fn sign(look: &Look, effect: &Effect, running: Running) -> impl IntoView + use<> {
    let w = look.w;
    let choices = Running::ALL.iter().rev().map(|running| {
        let key = format!("publish-{}-about", running.key());
        let about = w.say_with(&key, &[("patients", effect.patients.into())]);
        Choice::new(running.key(), w.say_of("publish", running.key(), "")).note(about)
    });
    let choices = choices.collect();
    let label = w.say_with("publish-sign", &[("name", look.name.as_str().into())]);
    let about = w.say("publish-sign-about");
    let (revision, back) = (look.draft.revision.to_string(), at::draft(look.draft.treatment));
    let chosen = vec![running.key().to_owned()];
    view! {
        <Section title=w.say("protocol-sign-title")>
            <Card>
                <Form>
                    <input type="hidden" name="revision" value=revision/>
                    <Choices name="running" label=w.say("publish-running") choices chosen/>
                    <p>{about}</p>
                    <Buttons>
                        <Button label/>
                        <ButtonLink href=back label=w.say("leave-it") kind=ButtonKind::Plain/>
                    </Buttons>
                </Form>
            </Card>
        </Section>
    }
}
