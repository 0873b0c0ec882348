//! `/check-in/{id}`: what the answers mean, and what the clinic said to them.

use super::{Telling, feedback, inbox::read_here, photo_strip};
use crate::{
    access::{Looked, Patient},
    page::{Fail, Id, Page, go},
    state::App,
    ui::prelude::*,
};
use axum::{Form as Typed, extract::State, response::Response};
use care::{Error, check_in, ids::CheckInId, patient::aftercare, photo, reminder::Place};
use leptos::prelude::*;
use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sent {
    /// The photo to delete.
    photo: String,
}

/// Deletes a photo.
pub async fn post(
    State(app): State<App>,
    patient: Patient,
    Id(id): Id<CheckInId>,
    Typed(sent): Typed<Sent>,
) -> Result<Response, Fail> {
    check_in::find(&app.db, &patient.actor, id).await?;
    let photo = sent.photo.parse().map_err(|_| Error::NotFound)?;
    app.photos.delete(&patient.actor, photo).await?;
    Ok(go(&format!("/check-in/{id}")))
}

pub async fn get(
    State(app): State<App>,
    mut patient: Patient,
    looked: Looked,
    Id(id): Id<CheckInId>,
) -> Result<Response, Fail> {
    let words = patient.words();
    let sent = check_in::find(&app.db, &patient.actor, id).await?;
    read_here(&app, &mut patient, looked, Place::Answers).await;
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let photos = photo::list_for_check_in(&app.db, &patient.actor, id).await?;
    let telling = Telling::new(words, &care);
    let told = feedback::Told::of(telling, &sent);
    let strip = photo_strip(telling, photos.iter().map(|series| &series.photo));
    let here = format!("/check-in/{id}");
    let each: Vec<_> = photos
        .iter()
        .map(|series| {
            let angle = words.say_of("angle", series.photo.angle.key(), "");
            let label = words.say_with("photos-delete", &[("angle", angle.into())]);
            let (action, hidden) = (here.clone(), vec![("photo", series.photo.id.to_string())]);
            view! { <PostButton action label kind=ButtonKind::Danger size=ButtonSize::Small icon=Icon::Cross hidden/> }
        })
        .collect();
    let delete = view! { <Buttons>{each}</Buttons> }.into_any();
    let delete = view! { <div><Details summary=words.say("photos-delete-title")>{delete}</Details></div> }.into_any();
    let photos = (!photos.is_empty()).then(
        || view! { <Section title=words.say("feedback-photos") quiet=true><Stack>{strip}{delete}</Stack></Section> },
    );
    let (more, ask) = (format!("/check-in/{id}/photos"), format!("/messages?check_in={id}"));
    let page = Page::patient(&app, &patient, None, words.say("feedback-title"));
    Ok(page.show(|| {
        let extra = view! {
            {photos}
            <ButtonLink
                href=more
                label=words.say("feedback-add-photos")
                kind=ButtonKind::Quiet
                size=ButtonSize::Whole
                icon=Icon::Camera
            />
            <ButtonLink
                href=ask
                label=words.say("messages-ask")
                kind=ButtonKind::Plain
                size=ButtonSize::Whole
                icon=Icon::Chat
            />
        };
        let body = feedback::view(words, told, extra.into_any());
        view! {
            <BackLink href="/check-ins" label=words.say("check-in-all")/>
            <PageHead title=words.say("feedback-title")/>
            <Stack>{body}</Stack>
        }
    }))
}
