//! Photos by angle, from the camera or from what is there. Each is written to this device before it is sent, so that neither a closed page nor
//! a lost connection loses it; the page says of each what is still here and what has arrived.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

mod aim;
#[cfg(feature = "hydrate")]
mod camera;
mod hint;
#[cfg(feature = "hydrate")]
mod outbox;
mod words;

use super::act::Act;
use crate::ui::{ButtonKind, Tone};
use aim::Aim;
pub use words::TakerWords;

/// An angle of which a photo is wanted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    pub key: String,
    pub label: String,
    /// How to hold the phone.
    pub how: Option<String>,
    /// The last photo of this angle that was accepted: it lies over the camera's picture as a ghost.
    pub last: Option<String>,
}

/// How a photo stands.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "hydrate"), allow(dead_code, reason = "photos are taken in browsers"))]
enum State {
    /// On this device, until there is a connection.
    Waiting,
    /// Percent.
    Sending(f64),
    Arrived,
    /// Why, as the server says it.
    Refused(String),
}

/// A photo as the page shows it.
#[derive(Clone, Debug, PartialEq)]
struct Kept {
    id: String,
    angle: String,
    /// Its address within this page.
    picture: String,
    state: State,
}

/// What kept a photo from being taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(not(feature = "hydrate"), allow(dead_code, reason = "photos are taken in browsers"))]
enum Trouble {
    /// There is none, or the person said no to the browser.
    Camera,
    /// A kind of picture that this browser cannot read.
    Picture,
    /// The device has no room left.
    Room,
}

impl Trouble {
    fn word(self) -> fn(&TakerWords) -> &String {
        match self {
            Self::Camera => |w| &w.trouble_camera,
            Self::Picture => |w| &w.trouble_picture,
            Self::Room => |w| &w.trouble_room,
        }
    }
}

/// What the view follows.
#[derive(Clone, Copy)]
struct Desk {
    check_in: StoredValue<String>,
    device: StoredValue<String>,
    kept: RwSignal<Vec<Kept>>,
    trouble: RwSignal<Option<Trouble>>,
    /// The angle that the camera is open for.
    aiming: RwSignal<Option<Wanted>>,
}

#[cfg(feature = "hydrate")]
impl Desk {
    /// Takes up what was left here before, and follows what becomes of it.
    fn begin(self) {
        use wasm_bindgen::JsCast;
        let heard = window_event_listener_untyped("outbox", move |event| {
            if let Some((id, state)) = outbox::news(event.unchecked_ref()) {
                self.kept.update(|kept| {
                    if let Some(photo) = kept.iter_mut().find(|photo| photo.id == id) {
                        photo.state = state;
                    }
                });
            }
        });
        let online = window_event_listener(leptos::ev::online, move |_| leptos::task::spawn_local(outbox::go()));
        on_cleanup(move || {
            heard.remove();
            online.remove();
        });
        leptos::task::spawn_local(async move {
            if let Ok(found) = outbox::kept(&self.check_in.get_value()).await {
                let photos = found.into_iter().map(|(photo, blob)| Kept {
                    picture: address(&blob),
                    ..photo
                });
                self.kept.set(photos.collect());
            }
            outbox::go().await;
        });
    }

    /// Writes it down, then sends it.
    async fn keep(self, angle: String, blob: web_sys::Blob) {
        let (device, check_in) = (self.device.get_value(), self.check_in.get_value());
        match outbox::keep(&device, &check_in, &angle, &blob).await {
            Ok(id) => {
                self.trouble.set(None);
                self.kept.update(|kept| {
                    kept.push(Kept {
                        id,
                        angle,
                        picture: address(&blob),
                        state: State::Waiting,
                    });
                });
                outbox::go().await;
            }
            Err(_) => self.trouble.set(Some(Trouble::Room)),
        }
    }

    async fn read(self, angle: String, file: web_sys::File) {
        match camera::read(&file).await {
            Ok(blob) => self.keep(angle, blob).await,
            Err(_) => self.trouble.set(Some(Trouble::Picture)),
        }
    }
}

/// Lives as long as the page.
#[cfg(feature = "hydrate")]
fn address(blob: &web_sys::Blob) -> String {
    web_sys::Url::create_object_url_with_blob(blob).unwrap_or_default()
}

/// `device`: whose sign-in on this browser it is. `check_in`: what the photos belong to.
#[island]
pub fn PhotoTaker(check_in: String, device: String, wanted: Vec<Wanted>, words: TakerWords) -> impl IntoView {
    let desk = Desk {
        check_in: StoredValue::new(check_in),
        device: StoredValue::new(device),
        kept: RwSignal::new(Vec::new()),
        trouble: RwSignal::new(None),
        aiming: RwSignal::new(None),
    };
    let words = StoredValue::new(words);
    // The server draws the form that works without scripts; this takes its place once it is awake.
    let awake = RwSignal::new(false);
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| {
        desk.begin();
        awake.set(true);
    });
    let wanted = StoredValue::new(wanted);
    let angles = move || {
        let each = |wanted: Wanted| view! { <Angle desk words wanted/> };
        awake
            .get()
            .then(|| wanted.get_value().into_iter().map(each).collect_view())
    };
    let trouble = move || {
        let said = |trouble: Trouble| words.with_value(|words| trouble.word()(words).clone());
        desk.trouble
            .get()
            .map(|trouble| view! { <p class=format!("chip line {}", Tone::Red.class())>{said(trouble)}</p> })
    };
    let aim = move || desk.aiming.get().map(|wanted| view! { <Aim desk words wanted/> });
    view! {
        <div class="stack taker">
            {angles}
            <div role="status">{trouble}</div>
            {move || awake.get().then(|| view! { <p class="soft small">{words.with_value(|w| w.safe.clone())}</p> })}
            {aim}
        </div>
    }
}

#[component]
fn Angle(desk: Desk, words: StoredValue<TakerWords>, wanted: Wanted) -> impl IntoView {
    let say = move |word: fn(&TakerWords) -> &String| words.with_value(|words| word(words).clone());
    let Wanted { key, label, how, .. } = wanted.clone();
    let field = format!("taker-{key}");
    let of_angle = {
        let key = key.clone();
        move || {
            let photos = desk.kept.get().into_iter().filter(|photo| photo.angle == key);
            photos.map(|photo| view! { <Taken desk words photo/> }).collect_view()
        }
    };
    let choose = move |event: leptos::ev::Event| {
        #[cfg(feature = "hydrate")]
        {
            let input: web_sys::HtmlInputElement = event_target(&event);
            if let Some(file) = input.files().and_then(|files| files.get(0)) {
                leptos::task::spawn_local(desk.read(key.clone(), file));
            }
            // So that the same picture can be chosen once more.
            input.set_value("");
        }
        #[cfg(not(feature = "hydrate"))]
        let _ = (&event, &key);
    };
    view! {
        <section class="card stack near">
            <h2>{label.clone()}</h2>
            {how.map(|how| view! { <p class="soft">{how}</p> })}
            <div class="photos">{of_angle}</div>
            <div class="buttons">
                <Act label=say(|w| &w.camera) busy=Signal::stored(false) on_press=move || desk.aiming.set(Some(wanted.clone()))/>
                <label class=ButtonKind::Quiet.class() for=field.clone()>{say(|w| &w.gallery)}</label>
                <input class="hide-visually" type="file" accept="image/*" id=field aria-label=label on:change=choose/>
            </div>
        </section>
    }
}

/// One photo, and how it stands.
#[component]
fn Taken(desk: Desk, words: StoredValue<TakerWords>, photo: Kept) -> impl IntoView {
    let Kept { id, picture, state, .. } = photo;
    let (tone, said) = words.with_value(|words| match &state {
        State::Waiting => (Tone::Amber, words.waiting.clone()),
        State::Sending(percent) => (Tone::Info, format!("{} {percent:.0} %", words.sending)),
        State::Arrived => (Tone::Good, words.arrived.clone()),
        State::Refused(why) => (Tone::Red, format!("{} {why}", words.refused)),
    });
    let remove = words.with_value(|words| words.drop.clone());
    let here = state != State::Arrived;
    let dropped = move || {
        #[cfg(feature = "hydrate")]
        {
            let id = id.clone();
            desk.kept.update(|kept| kept.retain(|photo| photo.id != id));
            leptos::task::spawn_local(async move { outbox::drop(&id).await });
        }
        #[cfg(not(feature = "hydrate"))]
        let _ = (desk, &id);
    };
    view! {
        <figure class="taken">
            <img src=picture alt=""/>
            <figcaption>
                <span class=format!("chip {}", tone.class()) role="status">{said}</span>
                {here.then(|| view! { <Act label=remove kind=ButtonKind::Plain busy=Signal::stored(false) on_press=dropped/> })}
            </figcaption>
        </figure>
    }
}
