//! Two photos of one place, to be compared: side by side, moving together, or one over the other with a handle between them. By wheel, fingers,
//! mouse and keyboard.
//!
//! Both bundles may hold it. The server draws the photos side by side, which is all that a page without scripts shows; the same pictures are
//! moved afterwards, so that none is fetched twice.

use leptos::{html, prelude::*};
use serde::{Deserialize, Serialize};

mod fingers;
mod look;
#[cfg(feature = "hydrate")]
mod place;
mod words;

use fingers::Fingers;
use look::{Look, Place, STEP};
pub use words::CompareWords;

/// A photo as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shot {
    pub src: String,
    /// The line over it: when it was taken.
    pub caption: String,
    /// What it shows, for who cannot see it.
    pub alt: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum How {
    Beside,
    Slide,
}

impl How {
    const fn key(self) -> &'static str {
        match self {
            Self::Beside => "beside",
            Self::Slide => "slide",
        }
    }
}

/// Where the handle stands at first, in percent.
const HALF: f64 = 50.0;

/// What the view follows.
#[derive(Clone, Copy)]
struct Compare {
    how: RwSignal<How>,
    look: RwSignal<Look>,
    /// Percent of the width, from the left, that shows the earlier photo.
    cut: RwSignal<f64>,
    fingers: StoredValue<Fingers>,
}

/// `now`: the later photo. `before`: earlier ones to hold beside it, the first at first; at least one. `tall`: the later one is higher than wide.
/// `id`: tells two comparisons on one page apart.
#[island]
pub fn PhotoCompare(id: String, now: Shot, before: Vec<Shot>, tall: bool, words: CompareWords) -> impl IntoView {
    let compare = Compare {
        how: RwSignal::new(How::Beside),
        look: RwSignal::new(Look::WHOLE),
        cut: RwSignal::new(HALF),
        fingers: StoredValue::new(Fingers::default()),
    };
    let awake = RwSignal::new(false);
    let root = NodeRef::<html::Div>::new();
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| {
        awake.set(true);
        if let Some(root) = root.get() {
            place::show(&root, compare.look.get(), compare.cut.get());
        }
    });
    let chosen = RwSignal::new(0_usize);
    let several = before.len() > 1;
    let before = StoredValue::new(before);
    let earlier = move || before.with_value(|before| before.get(chosen.get()).cloned());
    let tools = {
        let (words, id) = (words.clone(), id.clone());
        move || {
            let choice = several.then(|| before.with_value(|before| which(before, chosen, &words)));
            awake
                .get()
                .then(|| view! { {choice}<Tools compare words=words.clone() id=id.clone()/> })
        }
    };
    let handle = {
        let label = words.handle.clone();
        let slide = move |event| compare.cut.set(event_target_value(&event).parse().unwrap_or(HALF));
        move || {
            (awake.get() && compare.how.get() == How::Slide).then(|| {
                view! {
                    <input
                        class="handle"
                        type="range"
                        dir="ltr"
                        min="0"
                        max="100"
                        aria-label=label.clone()
                        prop:value=move || compare.cut.get()
                        on:input=slide
                    />
                }
            })
        }
    };
    let help = format!("{id}-help");
    view! {
        <div
            class="compare"
            class:tall=tall
            class:slide=move || compare.how.get() == How::Slide
            class:awake=move || awake.get()
            class:near=move || !compare.look.get().is_whole()
            node_ref=root
        >
            {tools}
            <div
                class="frames"
                role="group"
                aria-label=words.frames.clone()
                aria-describedby=help.clone()
                tabindex=move || awake.get().then_some("0")
                aria-keyshortcuts=move || awake.get().then_some("z")
                on:keydown=move |event| compare.key(&event)
            >
                {move || earlier().map(|shot| view! { <Frame compare shot/> })}
                <Frame compare shot=now/>
                {handle}
            </div>
            <p class="soft small" id=help hidden=move || !awake.get()>{words.help.clone()}</p>
        </div>
    }
}

#[component]
fn Frame(compare: Compare, shot: Shot) -> impl IntoView {
    let Shot { src, caption, alt } = shot;
    view! {
        <figure>
            <figcaption>{caption}</figcaption>
            <div
                class="lens"
                on:wheel=move |event| compare.wheel(&event)
                on:dblclick=move |event| compare.double(&event)
                on:pointerdown=move |event| compare.down(&event)
                on:pointermove=move |event| compare.drag(&event)
                on:pointerup=move |event| compare.up(&event)
                on:pointercancel=move |event| compare.up(&event)
            >
                <img src=src alt=alt decoding="async" draggable="false"/>
            </div>
        </figure>
    }
}

/// How to compare, and how near.
#[component]
fn Tools(compare: Compare, words: CompareWords, id: String) -> impl IntoView {
    let way = |how: How, label: String| {
        let name = format!("{id}-how");
        view! {
            <label class="segment">
                <input
                    type="radio"
                    name=name
                    value=how.key()
                    aria-keyshortcuts="x"
                    prop:checked=move || compare.how.get() == how
                    on:change=move |_| compare.how.set(how)
                />
                {label}
            </label>
        }
    };
    let zoom = move |factor: f64| compare.nearer(factor);
    let whole = move || compare.look.with(|look| look.is_whole());
    view! {
        <div class="tools">
            <fieldset class="segments">
                <legend class="hide-visually">{words.how.clone()}</legend>
                {way(How::Beside, words.beside.clone())}
                {way(How::Slide, words.slide.clone())}
            </fieldset>
            <div class="zoom">
                <button type="button" class="button quiet small" aria-label=words.away.clone() disabled=whole on:click=move |_| zoom(1.0 / STEP)>"−"</button>
                <output role="status">{move || format!("{:.1} ×", compare.look.get().zoom)}</output>
                <button type="button" class="button quiet small" aria-label=words.nearer.clone() on:click=move |_| zoom(STEP)>"+"</button>
                <button type="button" class="button plain small" disabled=whole on:click=move |_| compare.look.set(Look::WHOLE)>{words.whole.clone()}</button>
            </div>
        </div>
    }
}

/// Which of the earlier photos.
fn which(before: &[Shot], chosen: RwSignal<usize>, words: &CompareWords) -> impl IntoView + use<> {
    let options = before.iter().enumerate().map(|(at, shot)| {
        view! { <option value=at.to_string() selected=move || chosen.get() == at>{shot.caption.clone()}</option> }
    });
    let options = options.collect_view();
    let choose = move |event| chosen.set(event_target_value(&event).parse().unwrap_or_default());
    view! {
        <label class="which">
            <span class="small soft">{words.with.clone()}</span>
            <select class="input" on:change=choose>{options}</select>
        </label>
    }
}

impl Compare {
    /// By a button: towards the middle.
    fn nearer(self, factor: f64) {
        let look = self.look.get_untracked();
        self.look.set(look.nearer(factor, Place::default()));
    }
}

#[cfg(not(feature = "hydrate"))]
#[allow(clippy::unused_self, reason = "on the server nothing is pressed")]
impl Compare {
    fn key(self, _: &leptos::ev::KeyboardEvent) {
        let _ = self.fingers;
    }

    fn wheel(self, _: &leptos::ev::WheelEvent) {}

    fn double(self, _: &leptos::ev::MouseEvent) {}

    fn down(self, _: &leptos::ev::PointerEvent) {}

    fn drag(self, _: &leptos::ev::PointerEvent) {}

    fn up(self, _: &leptos::ev::PointerEvent) {}
}
