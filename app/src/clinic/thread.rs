//! `/clinic/patients/{id}/messages`: what one patient and the clinic wrote to each other, and the next word.

use super::{Back, Done, Noted, When, caution, reached};
use crate::{
    access::{Looked, Staff},
    page::{Fail, Id, Page, go, problem},
    patient::{level_tone, tel},
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{
    Form as Typed,
    extract::{Query, State},
    response::Response,
};
use care::{
    Error, Problems,
    check_in::{self, CheckIn},
    course::CourseState,
    ids::{MessageId, PatientId},
    message::{self, Author, Message, MessageDraft, Thread},
    patient::{self, PatientRecord},
    photo::Photo,
    profile::{Answered, get as answers},
    reminder::{Reach, reach},
};
use leptos::prelude::*;
use serde::Deserialize;

const LONGEST_WORDS: u32 = 2_000;
/// So many of the latest are shown at once; what was before them opens on a tap.
const SHOWN: usize = 20;

/// All that the page shows.
struct Seen {
    record: PatientRecord,
    thread: Thread,
    /// Those that nobody at the clinic had read.
    news: Vec<MessageId>,
    reach: Reach,
    profile: Option<Answered>,
    /// The latest check-in.
    check_in: Option<CheckIn>,
    when: When,
}

/// A reply, or `act=settle`: none is needed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sent {
    act: String,
    /// Made with the form: sent twice, it is one reply.
    id: String,
    #[serde(flatten)]
    draft: MessageDraft,
}

impl Seen {
    async fn find(app: &App, staff: &Staff, id: PatientId, looked: bool) -> Result<Self, Fail> {
        let (db, clock, actor) = (&app.db, &*app.clock, &staff.actor);
        let thread = message::thread(db, actor, id).await?;
        if looked && thread.has_news_for(actor) {
            message::read(db, clock, actor, id).await?;
        }
        let news = thread.messages.iter().filter(|message| message.is_new_to(actor));
        Ok(Self {
            news: news.map(|message| message.id).collect(),
            record: patient::get(db, actor, id).await?,
            reach: reach(db, clock, actor, id).await?,
            profile: answers(db, actor, id).await?,
            check_in: check_in::list_for(db, actor, id).await?.into_iter().next(),
            when: When::at_clinic(app, staff).await?,
            thread,
        })
    }
}

pub async fn get(
    State(app): State<App>,
    staff: Staff,
    Looked(looked): Looked,
    Id(id): Id<PatientId>,
    Query(noted): Query<Noted>,
) -> Result<Response, Fail> {
    let seen = Seen::find(&app, &staff, id, looked).await?;
    let page = page(&app, &staff, &seen);
    Ok(page.show(|| body(&staff, &seen, &noted, &Sent::default(), None)))
}

pub async fn post(
    State(app): State<App>,
    staff: Staff,
    Id(id): Id<PatientId>,
    Typed(sent): Typed<Sent>,
) -> Result<Response, Fail> {
    let (db, clock, actor) = (&app.db, &*app.clock, &staff.actor);
    let here = format!("/clinic/patients/{id}/messages");
    if sent.act == "settle" {
        message::settle(db, clock, actor, id).await?;
        return Ok(go(&Done::Settled.at(&here)));
    }
    let message = sent.id.parse().unwrap_or_else(|_| MessageId::new());
    match message::reply(db, clock, actor, id, message, &sent.draft).await {
        Ok(_) => Ok(go(&format!("{}#latest", Done::Written.at(&here)))),
        Err(Error::Invalid(problems)) => {
            let seen = Seen::find(&app, &staff, id, true).await?;
            let page = page(&app, &staff, &seen).invalid();
            Ok(page.show(|| body(&staff, &seen, &Noted::default(), &sent, Some(&problems))))
        }
        Err(error) => Err(error.into()),
    }
}

fn page<'a>(app: &'a App, staff: &Staff, seen: &Seen) -> Page<'a> {
    Page::clinic(app, staff, Some(ClinicPlace::Messages), title(staff.words(), seen))
}

fn title(w: &Words, seen: &Seen) -> String {
    w.say_with("messages-clinic-title", &[("name", seen.record.name.as_str().into())])
}

fn body(staff: &Staff, seen: &Seen, noted: &Noted, sent: &Sent, problems: Option<&Problems>) -> impl IntoView + use<> {
    let w = staff.words();
    let title = title(w, seen);
    let side = side(w, seen);
    let main = (list(w, seen), reply(w, seen, sent, problems)).into_any();
    let banner = noted.banner(w, Back::Patient);
    view! {
        <BackLink href="/clinic/messages" label=w.say("place-messages")/>
        <PageHead title/>
        <Stack>
            {banner}
            <Desk side>{main}</Desk>
        </Stack>
    }
}

fn list(w: &'static Words, seen: &Seen) -> AnyView {
    let messages = &seen.thread.messages;
    let last = messages.len().saturating_sub(1);
    let mut bubbles: Vec<_> = messages
        .iter()
        .enumerate()
        .map(|(at, message)| bubble(w, seen, message, at == last).into_any())
        .collect();
    let latest = bubbles.split_off(messages.len().saturating_sub(SHOWN));
    let earlier = (!bubbles.is_empty()).then(|| {
        let summary = w.say("messages-earlier");
        let label = summary.clone();
        view! { <div><Details summary><Bubbles label>{bubbles}</Bubbles></Details></div> }
    });
    if latest.is_empty() {
        let (title, note) = (w.say("messages-clinic-empty-title"), w.say("messages-clinic-empty"));
        return view! { <Card><Empty title note>""</Empty></Card> }.into_any();
    }
    view! { {earlier}<Bubbles label=w.say("place-messages")>{latest}</Bubbles> }.into_any()
}

fn bubble(w: &'static Words, seen: &Seen, message: &Message, last: bool) -> impl IntoView + use<> {
    let (own, by) = match &message.by {
        Author::Patient => (false, seen.record.name.clone()),
        Author::Staff(name) => (true, name.clone()),
    };
    let read = own.then(|| match message.read_at {
        Some(at) => w.say_with("messages-clinic-read-at", &[("when", seen.when.instant(at).into())]),
        None => w.say("messages-clinic-not-read"),
    });
    let withheld =
        (message.withheld > 0).then(|| w.say_with("messages-clinic-withheld", &[("count", message.withheld.into())]));
    let deleted =
        (message.deleted > 0).then(|| w.say_with("messages-clinic-deleted", &[("count", message.deleted.into())]));
    let note: Vec<_> = [withheld, deleted, read].into_iter().flatten().collect();
    let note = (!note.is_empty()).then(|| note.join(" · "));
    let news = seen.news.contains(&message.id).then(|| w.say("messages-new"));
    let photos = (!message.photos.is_empty()).then(|| photos(w, seen, &message.photos));
    let when = seen.when.instant(message.sent_at);
    let words = message.words.clone();
    view! { <Bubble own by when words note news id=last.then_some("latest")>{photos}</Bubble> }
}

fn photos(w: &'static Words, seen: &Seen, photos: &[Photo]) -> impl IntoView + use<> {
    let small = photos.iter().map(|photo| {
        let whole = format!("/api/photos/{}", photo.id);
        let alt = w.say_with(
            "messages-clinic-photo",
            &[("when", seen.when.instant(photo.received_at).into())],
        );
        view! { <Thumbnail src=format!("{whole}/small") href=whole alt/> }
    });
    let small = small.collect_view();
    view! { <Photos>{small}</Photos> }
}

fn reply(w: &'static Words, seen: &Seen, sent: &Sent, problems: Option<&Problems>) -> impl IntoView + use<> {
    let here = format!("/clinic/patients/{}/messages", seen.record.id);
    let id = if problems.is_some() && !sent.id.is_empty() {
        sent.id.clone()
    } else {
        MessageId::new().to_string()
    };
    let (value, wrong) = (sent.draft.words.clone(), problem(w, problems, "words"));
    let unread = (!seen.reach.joined).then(|| {
        view! { <Banner tone=Tone::Amber title=w.say("messages-clinic-not-joined")/> }
    });
    let settle = seen.thread.waiting_since.map(|_| {
        let hidden = vec![("act", "settle".to_owned())];
        let (action, label) = (here.clone(), w.say("messages-clinic-settle"));
        view! { <PostButton action label kind=ButtonKind::Plain hidden/> }
    });
    view! {
        <Card>
            <Stack>
                {unread}
                <Form action=here>
                    <input type="hidden" name="id" value=id/>
                    <TextArea
                        name="words"
                        label=w.say("messages-clinic-words")
                        value
                        problem=wrong
                        hint=w.say("messages-clinic-hint")
                        longest=LONGEST_WORDS
                    />
                    <Button label=w.say("messages-clinic-send") icon=Icon::Chat/>
                </Form>
                {settle}
            </Stack>
        </Card>
    }
}

/// What whoever answers has to know.
fn side(w: &'static Words, seen: &Seen) -> AnyView {
    let record = &seen.record;
    let href = format!("/clinic/patients/{}", record.id);
    let open = record
        .courses
        .iter()
        .filter(|course| course.course.state == CourseState::Open);
    let treatments: Vec<_> = open
        .map(|course| w.say_of("treatment", course.course.treatment.key(), ""))
        .collect();
    let treatments = (!treatments.is_empty()).then(|| view! { <p>{w.list(&treatments)}</p> });
    let cautions = seen
        .profile
        .as_ref()
        .map(|answered| caution::chips(w, &answered.profile));
    let last = seen.check_in.as_ref().map(|check_in| {
        let level = check_in.triage.level;
        let (tone, label) = (level_tone(level), w.say_of("review-level", level.key(), ""));
        let title = w.say("messages-clinic-check-in");
        let note = seen.when.instant(check_in.sent_at);
        let href = format!("/clinic/review/{}", check_in.id);
        view! { <Links><LinkRow title note href><Chip tone label/></LinkRow></Links> }
    });
    let call = (!record.telephone.is_empty()).then(|| {
        let label = w.say_with("contact-call", &[("telephone", record.telephone.as_str().into())]);
        view! { <ButtonLink href=tel(&record.telephone) label kind=ButtonKind::Quiet icon=Icon::Phone/> }
    });
    let reached = reached::chip(w, seen.reach.state);
    view! {
        <Card title=record.name.clone()>
            <Stack>
                {treatments}
                <div class="cluster">{reached}{cautions}</div>
                {last}
                <Buttons>
                    {call}
                    <ButtonLink href label=w.say("messages-clinic-record") kind=ButtonKind::Quiet icon=Icon::Person/>
                </Buttons>
            </Stack>
        </Card>
    }
    .into_any()
}
