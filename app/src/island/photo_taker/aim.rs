//! The camera over the whole screen: the outline of the angle, the last photo as a ghost, hints, a timer, and the photo to look at before it counts.

use leptos::{html, prelude::*};

use super::{Desk, TakerWords, Wanted};
#[cfg(feature = "hydrate")]
use super::{
    Trouble, address, camera,
    hint::{Hint, hint},
};
use crate::{island::act::Act, ui::ButtonKind};

/// Between two looks at the picture. Milliseconds.
#[cfg(feature = "hydrate")]
const LOOKS_EACH: u64 = 80;
/// So many looks in a row have to find the same before it is said: words that flicker help nobody.
#[cfg(feature = "hydrate")]
const SURE: u8 = 4;
/// To put the phone down and turn round. Seconds.
const TIMER: u32 = 5;

#[component]
pub(super) fn Aim(desk: Desk, words: StoredValue<TakerWords>, wanted: Wanted) -> impl IntoView {
    let say = move |word: fn(&TakerWords) -> &String| words.with_value(|words| word(words).clone());
    let dialog = NodeRef::<html::Dialog>::new();
    let video = NodeRef::<html::Video>::new();
    let ghost = RwSignal::new(35_u32);
    let advice = RwSignal::new(None::<String>);
    let counting = RwSignal::new(None::<u32>);
    // The address of a photo that waits to be kept or taken again.
    let shot = RwSignal::new(None::<String>);
    let run = Run {
        desk,
        words,
        video,
        advice,
        counting,
        shot,
        #[cfg(feature = "hydrate")]
        side: RwSignal::new(camera::Side::default()),
        #[cfg(feature = "hydrate")]
        lean: StoredValue::new(None),
        #[cfg(feature = "hydrate")]
        eye: StoredValue::new_local(camera::Eye::open()),
        #[cfg(feature = "hydrate")]
        found: StoredValue::new((Found::Nothing, 0)),
        #[cfg(feature = "hydrate")]
        blob: StoredValue::new_local(None),
        angle: StoredValue::new(wanted.key.clone()),
    };
    #[cfg(feature = "hydrate")]
    Effect::new(move |begun: Option<bool>| match (dialog.get(), begun) {
        (Some(dialog), None | Some(false)) => {
            let _ = dialog.show_modal();
            run.begin();
            true
        }
        (_, begun) => begun.unwrap_or_default(),
    });
    let close = move |_| run.end();
    let outline = wanted.key.clone();
    let last = wanted.last.map(|last| {
        let fade = move || format!("{:.2}", f64::from(ghost.get()) / 100.0);
        view! { <img class="ghost" src=last alt="" style:opacity=fade/> }
    });
    let has_ghost = last.is_some();
    let slide = move |event| ghost.set(event_target_value(&event).parse().unwrap_or(35));
    let free = Signal::stored(false);
    let over = move || match shot.get() {
        Some(picture) => view! { <img class="shot" src=picture alt=""/> }.into_any(),
        None => view! { <Outline angle=outline.clone()/> }.into_any(),
    };
    let acts = move || {
        if shot.with(Option::is_some) {
            view! {
                <Act label=say(|w| &w.again) kind=ButtonKind::Quiet busy=free on_press=move || run.again()/>
                <Act label=say(|w| &w.keep) busy=free on_press=move || run.keep()/>
            }
            .into_any()
        } else {
            view! {
                <Act label=say(|w| &w.turn) kind=ButtonKind::Quiet busy=free on_press=move || run.turn()/>
                <Act label=say(|w| &w.shoot) busy=free on_press=move || run.shoot()/>
                <Act label=say(|w| &w.timer) kind=ButtonKind::Quiet busy=free on_press=move || run.count(TIMER)/>
            }
            .into_any()
        }
    };
    view! {
        <dialog class="aim" node_ref=dialog aria-label=wanted.label on:close=close>
            <div class="scene">
                <video node_ref=video playsinline muted></video>
                {last}
                {over}
                {move || counting.get().map(|left| view! { <b class="countdown" aria-live="assertive">{left}</b> })}
            </div>
            <p class="advice" role="status">{move || advice.get()}</p>
            {has_ghost.then(|| view! {
                <label class="cluster small">
                    {say(|w| &w.ghost)}
                    <input type="range" min="0" max="80" step="5" prop:value=move || ghost.get() on:input=slide/>
                </label>
            })}
            <div class="buttons">{acts}</div>
            <Act label=say(|w| &w.close) kind=ButtonKind::Plain busy=free on_press=move || run.end()/>
        </dialog>
    }
}

/// What a look through the camera found.
#[cfg(feature = "hydrate")]
#[derive(Clone, Copy, PartialEq, Eq)]
enum Found {
    /// There was no picture yet.
    Nothing,
    /// One, with what could be better about it.
    Picture(Option<Hint>),
}

/// Everything a press can reach.
#[derive(Clone, Copy)]
struct Run {
    desk: Desk,
    words: StoredValue<TakerWords>,
    video: NodeRef<html::Video>,
    advice: RwSignal<Option<String>>,
    counting: RwSignal<Option<u32>>,
    shot: RwSignal<Option<String>>,
    #[cfg(feature = "hydrate")]
    side: RwSignal<camera::Side>,
    /// How far the phone leans to a side, where it tells and where it should stand.
    #[cfg(feature = "hydrate")]
    lean: StoredValue<Option<f64>>,
    #[cfg(feature = "hydrate")]
    eye: StoredValue<Option<camera::Eye>, LocalStorage>,
    /// What the last looks found, and how many of them.
    #[cfg(feature = "hydrate")]
    found: StoredValue<(Found, u8)>,
    #[cfg(feature = "hydrate")]
    blob: StoredValue<Option<web_sys::Blob>, LocalStorage>,
    angle: StoredValue<String>,
}

#[cfg(not(feature = "hydrate"))]
#[allow(clippy::unused_self, reason = "on the server nothing is pressed")]
impl Run {
    fn end(self) {
        let _ = (
            self.desk,
            self.words,
            self.video,
            self.advice,
            self.counting,
            self.shot,
            self.angle,
        );
    }

    fn again(self) {}

    fn keep(self) {}

    fn turn(self) {}

    fn shoot(self) {}

    fn count(self, _: u32) {}
}

#[cfg(feature = "hydrate")]
impl Run {
    /// Opens the camera, and looks at its picture now and then.
    fn begin(self) {
        self.open();
        let looks = set_interval_with_handle(move || self.look(), std::time::Duration::from_millis(LOOKS_EACH));
        let leans = window_event_listener_untyped("deviceorientation", move |event| {
            let upright = self.angle.with_value(|angle| camera::wants_upright(angle));
            self.lean.set_value(camera::lean(&event).filter(|_| upright));
        });
        on_cleanup(move || {
            leans.remove();
            if let Ok(looks) = looks {
                looks.clear();
            }
            if let Some(video) = self.video.get_untracked() {
                camera::close(&video);
            }
        });
    }

    fn open(self) {
        leptos::task::spawn_local(async move {
            let Some(video) = self.video.get_untracked() else {
                return;
            };
            if camera::open(&video, self.side.get_untracked()).await.is_err() {
                self.desk.trouble.set(Some(Trouble::Camera));
                self.end();
            }
        });
    }

    fn end(self) {
        if let Some(video) = self.video.get_untracked() {
            camera::close(&video);
        }
        self.desk.aiming.set(None);
    }

    fn turn(self) {
        self.side.update(|side| *side = side.other());
        self.open();
    }

    fn look(self) {
        if self.shot.with_untracked(Option::is_some) {
            return;
        }
        let seen = self.video.get_untracked().and_then(|video| {
            let eye = self.eye.get_value();
            eye.and_then(|eye| eye.glance(&video))
        });
        let found = seen
            .as_ref()
            .map_or(Found::Nothing, |seen| Found::Picture(hint(seen, self.lean.get_value())));
        let (before, times) = self.found.get_value();
        let times = if before == found { times.saturating_add(1) } else { 1 };
        self.found.set_value((found, times));
        if times != SURE {
            return;
        }
        let said = self.words.with_value(|words| match found {
            Found::Picture(Some(Hint::Dark)) => Some(words.dark.clone()),
            Found::Picture(Some(Hint::Bright)) => Some(words.bright.clone()),
            Found::Picture(Some(Hint::Blurred)) => Some(words.blurred.clone()),
            Found::Picture(Some(Hint::Tilted)) => Some(words.tilted.clone()),
            Found::Picture(None) => Some(words.steady.clone()),
            Found::Nothing => None,
        });
        if self.advice.get_untracked() != said {
            self.advice.set(said);
        }
    }

    fn count(self, left: u32) {
        if left == 0 {
            self.counting.set(None);
            self.shoot();
            return;
        }
        self.counting.set(Some(left));
        let next = move || {
            if self.counting.try_get_untracked().flatten() == Some(left) {
                self.count(left - 1);
            }
        };
        set_timeout(next, std::time::Duration::from_secs(1));
    }

    fn shoot(self) {
        leptos::task::spawn_local(async move {
            let Some(video) = self.video.get_untracked() else {
                return;
            };
            if let Ok(blob) = camera::shoot(&video).await {
                self.shot.set(Some(address(&blob)));
                self.advice.set(None);
                self.blob.set_value(Some(blob));
            }
        });
    }

    fn again(self) {
        self.blob.set_value(None);
        self.found.set_value((Found::Nothing, 0));
        self.shot.set(None);
    }

    fn keep(self) {
        let (blob, angle) = (
            self.blob.try_update_value(Option::take).flatten(),
            self.angle.get_value(),
        );
        let desk = self.desk;
        self.end();
        if let Some(blob) = blob {
            leptos::task::spawn_local(desk.keep(angle, blob));
        }
    }
}

/// Where the head belongs in the picture.
#[component]
fn Outline(angle: String) -> impl IntoView {
    let path = match angle.as_str() {
        // A face from the brows up, its hairline in the middle.
        "front" => "M60 330C40 170 80 60 180 60s140 110 120 270M70 250c60-40 160-40 220 0",
        "left_temple" => "M90 400C50 300 60 120 180 70s150 90 140 200c-4 50-30 90-60 130M150 250q-30 20-20 60",
        "right_temple" => "M270 400c40-100 30-280-90-330S30 160 40 270c4 50 30 90 60 130M210 250q30 20 20 60",
        "top" => "M180 50c90 0 120 90 120 190s-40 190-120 190S60 340 60 240 90 50 180 50zM160 60q20-24 40 0",
        "back" => "M80 400C50 280 60 70 180 70s130 210 100 330M60 250q-24 0-20 40t26 40M300 250q24 0 20 40t-26 40",
        "crown" => "M180 70c90 0 130 70 130 160s-40 170-130 170S50 320 50 230 90 70 180 70zM180 200a30 30 0 1 0 .1 0",
        _ => "M60 120h240v240H60z",
    };
    view! { <svg class="outline" viewBox="0 0 360 480" aria-hidden="true"><path d=path></path></svg> }
}
