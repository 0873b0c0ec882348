//! `/messages`: what the patient and the clinic write to each other. It says at all times that nobody watches at night, and whom to call.

mod about;
mod told;

use super::{Telling, inbox::read_here, photo_strip};
use crate::{
    access::{Looked, Patient},
    page::{Fail, Page, go, problem},
    photos::{Arriving, Sent},
    shell::PatientPlace,
    state::App,
    ui::prelude::*,
    words::Words,
};
pub use about::About;
use axum::{
    extract::{Query, Request, State},
    response::Response,
};
use care::{
    Error, Problems,
    ids::{MessageId, PhotoId},
    message::{self, MessageDraft},
    patient::aftercare,
    photo::{self, Consent, SentWith},
    protocol::Angle,
    reminder::Place,
};
use leptos::prelude::*;
use told::{Said, Told};

const LONGEST_WORDS: u32 = 2_000;
/// So many of the latest are shown at once; what was before them opens on a tap.
const SHOWN: usize = 10;

/// The form as it is shown.
struct Draft<'a> {
    /// Sent twice, it is one message.
    id: MessageId,
    words: String,
    problems: Option<&'a Problems>,
}

pub async fn get(
    State(app): State<App>,
    mut patient: Patient,
    looked: Looked,
    Query(about): Query<About>,
) -> Result<Response, Fail> {
    let draft = Draft {
        id: MessageId::new(),
        words: about.first_line(&app, &patient).await?,
        problems: None,
    };
    read_here(&app, &mut patient, looked, Place::Messages).await;
    show(&app, &patient, looked.0, draft).await
}

pub async fn post(State(app): State<App>, patient: Patient, request: Request) -> Result<Response, Fail> {
    let mut sent = Sent::read(&app, &patient, request, photo_of).await?;
    let id = message_of(&sent);
    let draft = MessageDraft {
        words: sent.typed("words").to_owned(),
    };
    // Photos may say it all, and what is wrong with one is told of it and not of words that were never meant to be.
    let photos_alone = draft.words.trim().is_empty() && (sent.kept > 0 || !sent.problems.0.is_empty());
    let mut kept = photos_alone;
    if !photos_alone {
        match message::send(&app.db, &*app.clock, &patient.actor, id, &draft).await {
            Ok(_) => kept = true,
            Err(Error::Invalid(problems)) => sent.problems.0.extend(problems.0),
            Err(error) => return Err(error.into()),
        }
    }
    if sent.problems.0.is_empty() {
        return Ok(go("/messages#latest"));
    }
    let draft = Draft {
        // What was kept is a message by now; what comes next is another.
        id: if kept { MessageId::new() } else { id },
        words: if kept { String::new() } else { draft.words },
        problems: Some(&sent.problems),
    };
    let mut response = show(&app, &patient, true, draft).await?;
    if let Some(status) = sent.status {
        *response.status_mut() = status;
    }
    Ok(response)
}

/// The hidden field stands before the photos, so that they know their message.
fn message_of(sent: &Sent) -> MessageId {
    sent.typed("id").parse().unwrap_or_else(|_| MessageId::new())
}

fn photo_of(name: &str, sent: &Sent) -> Option<(&'static str, Arriving)> {
    (name == "photo").then(|| {
        let arriving = Arriving {
            id: PhotoId::random(),
            sent_with: SentWith::Message(message_of(sent)),
            angle: Angle::CloseUp,
        };
        ("photo", arriving)
    })
}

async fn show(app: &App, patient: &Patient, looked: bool, draft: Draft<'_>) -> Result<Response, Fail> {
    let words = patient.words();
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let thread = message::thread(&app.db, &patient.actor, patient.id).await?;
    if looked && thread.has_news_for(&patient.actor) {
        message::read(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    }
    let consent = photo::consent(&app.db, &patient.actor, patient.id).await?;
    let agreed = consent.is_some_and(|consent: Consent| consent.counts());
    let telling = Telling::new(words, &care);
    let told = Told::of(telling, &thread, &patient.actor);
    let strips: Vec<_> = thread
        .messages
        .iter()
        .map(|message| (!message.photos.is_empty()).then(|| photo_strip(telling, message.photos.iter())))
        .collect();
    let page = Page::patient(app, patient, Some(PatientPlace::Messages), words.say("place-messages"));
    let page = if draft.problems.is_some() { page.invalid() } else { page };
    Ok(page.show(|| view(words, told, strips, &draft, agreed)))
}

fn view(
    words: &'static Words,
    told: Told,
    strips: Vec<Option<AnyView>>,
    draft: &Draft,
    agreed: bool,
) -> impl IntoView + use<> {
    let Told {
        lead,
        night,
        numbers,
        said,
        waits,
    } = told;
    let count = said.len();
    let mut bubbles: Vec<_> = said
        .into_iter()
        .zip(strips)
        .enumerate()
        .map(|(at, (said, photos))| bubble(said, photos, at + 1 == count))
        .collect();
    let latest = bubbles.split_off(count.saturating_sub(SHOWN));
    let earlier = (!bubbles.is_empty()).then(|| {
        let summary = words.say("messages-earlier");
        let label = summary.clone();
        view! { <div><Details summary><Bubbles label>{bubbles}</Bubbles></Details></div> }
    });
    let list = if latest.is_empty() {
        view! { <Empty title=words.say("messages-none-title") note=words.say("messages-none")>""</Empty> }.into_any()
    } else {
        view! { <Bubbles label=words.say("place-messages")>{latest}</Bubbles> }.into_any()
    };
    let calls = numbers.into_iter().map(|(written, href)| {
        let label = words.say_with("feedback-call", &[("number", written.into())]);
        view! { <a href=href>{label}</a> }
    });
    let calls = calls.collect_view();
    let form = form(words, draft, agreed);
    view! {
        <PageHead title=words.say("place-messages") lead/>
        <Stack>
            <Pinned><span>{night}</span>{calls}</Pinned>
            <Thread>
                {earlier}
                {list}
                {waits.map(|waits| view! { <p class="soft small">{waits}</p> })}
            </Thread>
            <Waits
                label=words.say("messages-on-phone")
                by=words.say("messages-you")
                waiting=words.say("messages-waiting")
                sending=words.say("messages-sending")
                arrived=words.say("messages-sent")
                refused=words.say("messages-refused")
                drop=words.say("messages-drop")
            />
            {form}
        </Stack>
    }
}

fn bubble(said: Said, photos: Option<AnyView>, last: bool) -> impl IntoView {
    let Said {
        own,
        by,
        when,
        words,
        note,
        news,
    } = said;
    view! { <Bubble own by when words note news id=last.then_some("latest")>{photos}</Bubble> }
}

fn form(words: &'static Words, draft: &Draft, agreed: bool) -> impl IntoView + use<> {
    let problems = draft.problems;
    let (id, typed) = (draft.id.to_string(), draft.words.clone());
    let of_words = problem(words, problems, "words");
    let of_photo = problem(words, problems, "photo");
    let photos = if agreed {
        let label = words.say("messages-photos");
        view! { <PhotoField name="photo" label hint=words.say("messages-photos-hint") problem=of_photo several=true/> }
            .into_any()
    } else {
        view! { <p class="small"><a href="/you/photos?messages">{words.say("messages-consent")}</a></p> }.into_any()
    };
    view! {
        <Form action="/messages".to_owned() files=true>
            <input type="hidden" name="id" value=id/>
            <TextArea
                name="words"
                label=words.say("messages-words")
                value=typed
                problem=of_words
                hint=words.say("messages-words-hint")
                longest=LONGEST_WORDS
            />
            {photos}
            <NotSent words=words.say("messages-not-sent")/>
            <Button label=words.say("messages-send") size=ButtonSize::Whole icon=Icon::Chat/>
        </Form>
    }
}
