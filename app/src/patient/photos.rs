//! `/photos`: the patient's own photos, angle by angle over the months; two of them beside each other; one of them, to look at or to delete.

use super::{
    Telling,
    card::photo_name,
    done::{Done, DoneBanner, Noted},
};
use crate::{
    access::Patient,
    island::{CompareWords, PhotoCompare, Shot},
    page::{Fail, Page, go},
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
    Error,
    ids::PhotoId,
    patient::aftercare,
    photo::{self, Photo},
    protocol::Angle,
    zone,
};
use leptos::prelude::*;
use serde::Deserialize;

/// What is looked at: `?photo=ID` one photo, `?delete=ID` the same with the question, `?then=ID&now=ID` two.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    photo: String,
    delete: String,
    then: String,
    now: String,
    #[serde(flatten)]
    noted: Noted,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sent {
    /// The photo to delete.
    photo: String,
}

/// Ready to show.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Shown {
    id: PhotoId,
    angle: Angle,
    date: String,
    /// Angle and time.
    name: String,
    /// Higher than wide.
    tall: bool,
}

pub async fn get(State(app): State<App>, patient: Patient, Query(wanted): Query<Wanted>) -> Result<Response, Fail> {
    let words = patient.words();
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let telling = Telling::new(words, &care);
    let all = photo::list_for_patient(&app.db, &patient.actor, patient.id).await?;
    let all: Vec<_> = all.iter().map(|photo| shown(telling, photo)).collect();
    let said = wanted.noted.said(words);
    let pair = find(&all, &wanted.then).zip(find(&all, &wanted.now));
    let page = Page::patient(&app, &patient, None, words.say("history-title")).at_oneself();
    let page = if pair.is_some() { page.with_islands() } else { page };
    Ok(page.show(|| view(words, &all, &wanted, pair, said)))
}

pub async fn post(State(app): State<App>, patient: Patient, Typed(sent): Typed<Sent>) -> Result<Response, Fail> {
    let photo = sent.photo.parse().map_err(|_| Error::NotFound)?;
    app.photos.delete(&patient.actor, photo).await?;
    Ok(go(&Done::PhotoDeleted.at("/photos")))
}

fn shown(telling: Telling, photo: &Photo) -> Shown {
    Shown {
        id: photo.id,
        angle: photo.angle,
        date: telling.day(zone::day(photo.received_at, telling.care.zone)),
        name: photo_name(telling, photo),
        tall: photo.height > photo.width,
    }
}

fn find<'a>(all: &'a [Shown], id: &str) -> Option<&'a Shown> {
    let id = id.parse().ok()?;
    all.iter().find(|photo| photo.id == id)
}

fn view(
    words: &'static Words,
    all: &[Shown],
    wanted: &Wanted,
    pair: Option<(&Shown, &Shown)>,
    said: Option<String>,
) -> impl IntoView + use<> {
    let one = find(all, &wanted.delete)
        .map(|photo| asked(words, photo).into_any())
        .or_else(|| find(all, &wanted.photo).map(|photo| alone(words, photo).into_any()));
    let pair = pair.map(|(then, now)| beside(words, all, then, now));
    let films: Vec<_> = Angle::ALL
        .iter()
        .filter_map(|angle| {
            let of_angle: Vec<_> = all.iter().filter(|photo| photo.angle == *angle).collect();
            (!of_angle.is_empty()).then(|| film(words, *angle, &of_angle))
        })
        .collect();
    let none = films.is_empty().then(|| {
        view! { <Empty title=words.say("history-none-title") note=words.say("history-none")>""</Empty> }
    });
    view! {
        <BackLink href="/you" label=words.say("place-you")/>
        <PageHead title=words.say("history-title") lead=words.say("history-lead")/>
        <Stack>
            <DoneBanner said/>
            {one}
            {pair}
            {none}
            {films}
            <p><a href="/you/photos">{words.say("photo-consent-place")}</a></p>
        </Stack>
    }
}

/// One angle, the earliest first; with two there is something to compare.
fn film(words: &'static Words, angle: Angle, photos: &[&Shown]) -> AnyView {
    let compare = match photos {
        [first, .., last] => {
            let href = format!("/photos?then={}&now={}", first.id, last.id);
            Some(view! {
                <Buttons>
                    <ButtonLink href label=words.say("history-compare") kind=ButtonKind::Quiet size=ButtonSize::Small/>
                </Buttons>
            })
        }
        _ => None,
    };
    let frames = photos.iter().map(|photo| {
        let (href, src) = (
            format!("/photos?photo={}", photo.id),
            format!("/api/photos/{}/small", photo.id),
        );
        view! { <FilmFrame href src alt=photo.name.clone() caption=photo.date.clone()/> }
    });
    let frames = frames.collect_view();
    let title = words.say_of("angle", angle.key(), "");
    let label = title.clone();
    view! { <Section title quiet=true><Stack><Film label>{frames}</Film>{compare}</Stack></Section> }.into_any()
}

/// Two of an angle, and the choice of others.
fn beside(words: &'static Words, all: &[Shown], then: &Shown, now: &Shown) -> AnyView {
    let same = all.iter().filter(|photo| photo.angle == then.angle);
    let earliest: Vec<_> = same
        .map(|photo| Choice::new(photo.id.to_string(), photo.name.clone()))
        .collect();
    let latest = earliest.clone();
    let shot = |photo: &Shown| Shot {
        src: format!("/api/photos/{}", photo.id),
        caption: photo.date.clone(),
        alt: photo.name.clone(),
    };
    let compare = view! {
        <PhotoCompare
            id="compare".to_owned()
            now=shot(now)
            before=vec![shot(then)]
            tall=now.tall
            words=CompareWords::said(|key| words.say(key))
        />
    };
    let (earlier, later) = (then.id.to_string(), now.id.to_string());
    view! {
        <Card title=words.say_of("angle", then.angle.key(), "")>
            <Stack>
                {compare}
                <Ask>
                    <Select name="then" label=words.say("history-then") options=earliest value=earlier/>
                    <Select name="now" label=words.say("history-now") options=latest value=later/>
                    <Button label=words.say("history-compare-these") kind=ButtonKind::Quiet/>
                </Ask>
            </Stack>
        </Card>
    }
    .into_any()
}

fn alone(words: &'static Words, photo: &Shown) -> impl IntoView + use<> {
    let (src, alt) = (format!("/api/photos/{}", photo.id), photo.name.clone());
    let caption = alt.clone();
    let delete = format!("/photos?delete={}", photo.id);
    view! {
        <Card>
            <Stack>
                <Framed caption src alt/>
                <Buttons>
                    <ButtonLink href=delete label=words.say("history-delete") kind=ButtonKind::Danger size=ButtonSize::Small/>
                    <ButtonLink href="/photos" label=words.say("history-close") kind=ButtonKind::Plain size=ButtonSize::Small/>
                </Buttons>
            </Stack>
        </Card>
    }
}

/// Asked once more: there is no way back.
fn asked(words: &'static Words, photo: &Shown) -> impl IntoView + use<> {
    let (src, alt) = (format!("/api/photos/{}/small", photo.id), photo.name.clone());
    let caption = alt.clone();
    let keep = format!("/photos?photo={}", photo.id);
    let hidden = vec![("photo", photo.id.to_string())];
    view! {
        <Card title=words.say("history-delete-title")>
            <Stack>
                <Framed caption src alt/>
                <p>{words.say("history-delete-sure")}</p>
                <Buttons>
                    <PostButton action="/photos" label=words.say("history-delete-yes") kind=ButtonKind::Sure hidden/>
                    <ButtonLink href=keep label=words.say("history-delete-no") kind=ButtonKind::Quiet/>
                </Buttons>
            </Stack>
        </Card>
    }
}
