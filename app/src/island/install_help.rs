//! How to put the app on the Home Screen: the browser's own question where it has one, pictures where not.

use leptos::prelude::*;

use super::act::Act;
#[cfg(feature = "hydrate")]
mod device;
mod steps;

#[cfg(feature = "hydrate")]
pub(super) use device::{installed, is_ios};
pub(super) use steps::IosSteps;

words! {
    /// What [`InstallHelp`] says.
    InstallWords {
        title "install-title"
        /// Why: reminders arrive, one tap away.
        why "install-why"
        /// Where the browser asks by itself.
        button "install-button"
        /// In the browser's menu, where it does not.
        menu "install-menu"
        ios_share "install-ios-share"
        ios_add "install-ios-add"
        ios_open "install-ios-open"
        done "install-done"
    }
}

/// How this device installs an app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// Not looked at yet.
    Unknown,
    /// The page already runs as an installed app.
    Done,
    /// The browser asks; we only say when.
    Ask,
    /// By Safari's share sheet.
    Ios,
    /// Somewhere in the browser's menu.
    Menu,
}

/// Shows the way that works on this device, and nothing more once the app is installed.
#[island]
pub fn InstallHelp(words: InstallWords) -> impl IntoView {
    let way = RwSignal::new(Way::Unknown);
    let busy = RwSignal::new(false);
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| device::watch(way));
    let ask = move || {
        #[cfg(feature = "hydrate")]
        leptos::task::spawn_local(async move {
            busy.set(true);
            device::ask(way).await;
            busy.set(false);
        });
    };
    view! {
        <section class="card stack">
            <h2>{words.title.clone()}</h2>
            {move || match way.get() {
                Way::Done => view! { <p class="soft">{words.done.clone()}</p> }.into_any(),
                Way::Unknown => view! { <p class="soft">{words.why.clone()}</p> }.into_any(),
                Way::Menu => view! { <p class="soft">{words.why.clone()}</p> <p>{words.menu.clone()}</p> }.into_any(),
                Way::Ios => view! { <p class="soft">{words.why.clone()}</p> <IosSteps words=words.clone()/> }.into_any(),
                Way::Ask => {
                    view! {
                        <p class="soft">{words.why.clone()}</p>
                        <div class="buttons"><Act label=words.button.clone() busy on_press=ask/></div>
                    }
                        .into_any()
                }
            }}
        </section>
    }
}
