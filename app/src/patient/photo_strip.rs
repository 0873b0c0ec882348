use super::{Telling, feedback::when};
use crate::ui::prelude::*;
use care::photo::Photo;
use leptos::prelude::*;

/// Small photos in a row, each leading to its whole.
pub fn photo_strip<'a>(telling: Telling, photos: impl Iterator<Item = &'a Photo>) -> AnyView {
    let photos: Vec<_> = photos
        .map(|photo| {
            let args = [
                ("angle", telling.words.say_of("angle", photo.angle.key(), "").into()),
                ("when", when(telling, photo.received_at).into()),
            ];
            (photo.id, telling.words.say_with("photos-alt", &args))
        })
        .collect();
    let photos = photos.into_iter().map(|(id, alt)| {
        view! { <Thumbnail href=format!("/api/photos/{id}") src=format!("/api/photos/{id}/small") alt/> }
    });
    view! { <Photos>{photos.collect_view()}</Photos> }.into_any()
}
