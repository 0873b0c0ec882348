//! The switch for reminders on this device: says what will come before the browser asks, and what to do
//! when it cannot or may not.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::{
    act::Act,
    install_help::{InstallWords, IosSteps},
};
use crate::ui::{ButtonKind, Icon, Tone};

#[cfg(feature = "hydrate")]
mod api;
#[cfg(feature = "hydrate")]
mod device;
mod words;

pub use words::PushWords;

const BELL: &str = Icon::Bell.path();
const CHECK: &str = Icon::Check.path();

/// Whose pushes the switch is for: the two sides of the site have sign-ins of their own, on one browser too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Side {
    Patient,
    Staff,
}

/// How reminders stand on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    /// Not looked at yet; so the server draws it.
    Unknown,
    /// The browser has no push.
    Unable,
    /// iPhone and iPad: only from the Home Screen.
    Install,
    /// Possible, not switched on.
    Off,
    /// The person has said no to the browser; only its settings can mend that.
    Denied,
    On,
}

/// What a tap asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Look,
    TurnOn,
    TurnOff,
    Test,
}

/// Why a step failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trouble {
    /// The browser refused, or its push service could not be reached.
    Device,
    /// The server could not be reached.
    Offline,
    TooOften,
    Server,
}

/// What the view follows.
#[derive(Clone, Copy)]
struct Face {
    side: Side,
    standing: RwSignal<Standing>,
    busy: RwSignal<bool>,
    trouble: RwSignal<Option<Trouble>>,
    /// A test push is on its way.
    tested: RwSignal<bool>,
}

impl Face {
    fn new(side: Side) -> Self {
        Self {
            side,
            standing: RwSignal::new(Standing::Unknown),
            busy: RwSignal::new(false),
            trouble: RwSignal::new(None),
            tested: RwSignal::new(false),
        }
    }

    /// Takes a step in the browser; on the server nothing is pressed.
    fn take(self, step: Step) {
        #[cfg(feature = "hydrate")]
        leptos::task::spawn_local(self.go(step));
        #[cfg(not(feature = "hydrate"))]
        let _ = (self, step);
    }

    #[cfg(feature = "hydrate")]
    async fn go(self, step: Step) {
        self.busy.set(true);
        self.trouble.set(None);
        self.tested.set(false);
        let done = match step {
            Step::Look => device::look(self.side).await,
            Step::TurnOn => device::turn_on(self.side).await,
            Step::TurnOff => device::turn_off(self.side).await,
            Step::Test => device::test(self.side).await.map(|()| Standing::On),
        };
        match done {
            Ok(standing) => {
                self.standing.set(standing);
                self.tested.set(step == Step::Test);
            }
            Err(trouble) => self.trouble.set(Some(trouble)),
        }
        self.busy.set(false);
    }
}

#[island]
pub fn PushSwitch(side: Side, words: PushWords, install: InstallWords) -> impl IntoView {
    let face = Face::new(side);
    let words = StoredValue::new(words);
    let say = move |word: fn(&PushWords) -> &String| words.with_value(|words| word(words).clone());
    let take = move |step| move || face.take(step);
    Effect::new(move |_| face.take(Step::Look));

    let body = move || match face.standing.get() {
        Standing::Unknown => view! { <p class="soft">{say(|w| &w.explain)}</p> }.into_any(),
        Standing::Unable => view! { <p class="soft">{say(|w| &w.unable)}</p> }.into_any(),
        Standing::Install => {
            view! { <p class="soft">{say(|w| &w.install)}</p> <IosSteps words=install.clone()/> }.into_any()
        }
        Standing::Denied => view! { <p class="soft">{say(|w| &w.denied)}</p> }.into_any(),
        Standing::Off => view! {
            <p class="soft">{say(|w| &w.explain)}</p>
            <Sample title=say(|w| &w.sample_title) body=say(|w| &w.sample_body)/>
            <p class="soft small">{say(|w| &w.promise)}</p>
            <div class="buttons"><Act label=say(|w| &w.turn_on) busy=face.busy on_press=take(Step::TurnOn)/></div>
        }
        .into_any(),
        Standing::On => view! {
            <p class="soft">{say(|w| &w.on)}</p>
            <div class="buttons">
                <Act label=say(|w| &w.test) kind=ButtonKind::Quiet busy=face.busy on_press=take(Step::Test)/>
                <Act label=say(|w| &w.turn_off) kind=ButtonKind::Plain busy=face.busy on_press=take(Step::TurnOff)/>
            </div>
        }
        .into_any(),
    };
    let news = move || match (face.trouble.get(), face.tested.get()) {
        (Some(trouble), _) => Some((Tone::Red, say(trouble.word()))),
        (None, true) => Some((Tone::Good, say(|w| &w.tested))),
        (None, false) => None,
    };
    view! {
        <section class="card stack push">
            <header class="cluster">
                {move || {
                    let on = face.standing.get() == Standing::On;
                    let (class, path) = if on { ("badge", CHECK) } else { ("badge info", BELL) };
                    view! {
                        <span class=class>
                            <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=path></path></svg>
                        </span>
                    }
                }}
                <h2>{move || say(face.standing.get().title())}</h2>
            </header>
            {body}
            // Always there, so that a screen reader hears what changes in it.
            <div role="status">
                {move || news().map(|(tone, text)| view! { <p class=format!("chip line {}", tone.class())>{text}</p> })}
            </div>
        </section>
    }
}

impl Standing {
    fn title(self) -> fn(&PushWords) -> &String {
        match self {
            Self::Unknown | Self::Off | Self::Install => |w| &w.title_off,
            Self::Unable => |w| &w.title_unable,
            Self::Denied => |w| &w.title_denied,
            Self::On => |w| &w.title_on,
        }
    }
}

impl Trouble {
    fn word(self) -> fn(&PushWords) -> &String {
        match self {
            Self::Device => |w| &w.trouble_device,
            Self::Offline => |w| &w.trouble_offline,
            Self::TooOften => |w| &w.trouble_too_often,
            Self::Server => |w| &w.trouble_server,
        }
    }
}

/// What a reminder looks like on a locked screen: how little it says is the point.
#[component]
fn Sample(title: String, body: String) -> impl IntoView {
    view! {
        <div class="notice" aria-hidden="true">
            <svg viewBox="0 0 24 24" class="icon"><path d=BELL></path></svg>
            <span><b>{title}</b><small>{body}</small></span>
        </div>
    }
}
