//! A phone beside the form: what a patient of a made-up course reads on any day. The plan itself works it out, in the browser, from the
//! protocol as it stands in the form at this moment.

use care::protocol::Protocol;
use leptos::prelude::*;
use std::collections::BTreeMap;

#[cfg(feature = "hydrate")]
mod form;
mod run;
mod told;
mod typed;
mod words;

use run::Run;
use told::{Told, told};
pub use words::PreviewWords;
use words::fill;

/// The day a preview opens on: the one most patients worry on.
const OPENS_ON: i32 = 3;

/// `names`: what activities and stages are called, by `activity-KEY` and `stage-KEY`. `activity`: the one that the form beside it edits.
#[island]
pub fn ProtocolPreview(
    protocol: Protocol,
    names: BTreeMap<String, String>,
    words: PreviewWords,
    activity: Option<String>,
) -> impl IntoView {
    let protocol = RwSignal::new(protocol);
    let run = RwSignal::new(Run::Usual);
    let day = RwSignal::new(OPENS_ON);
    #[cfg(feature = "hydrate")]
    if let Some(activity) = activity.clone() {
        Effect::new(move |_| form::watch(protocol, activity.clone()));
    }
    let names = StoredValue::new(names);
    let words = StoredValue::new(words);
    let say = move |word: fn(&PreviewWords) -> &String| words.with_value(|words| word(words).clone());
    let last = move || protocol.with(|protocol| run.get().last_day(protocol));
    let go = move |to: i32| {
        day.set(to.clamp(
            run::FIRST_DAY,
            protocol.with_untracked(|of| run.get_untracked().last_day(of)),
        ));
    };
    let choose = move |event| {
        run.set(Run::from_key(&event_target_value(&event)));
        go(day.get_untracked());
    };
    let shown = move || protocol.with(|protocol| told(protocol, run.get(), day.get()));
    let runs = Run::ALL.map(|each| {
        let chosen = move || run.get() == each;
        view! { <option value=each.key() selected=chosen>{words.with_value(|words| each.name(words))}</option> }
    });
    view! {
        <section class="card stack preview" aria-labelledby="preview-title">
            <h2 id="preview-title">{say(|w| &w.title)}</h2>
            <label class="stack near">
                <span class="small soft">{say(|w| &w.course)}</span>
                <select class="input" on:change=choose>
                    {runs.into_iter().collect_view()}
                </select>
            </label>
            <div class="days">
                <button
                    type="button"
                    class="button quiet small"
                    aria-label=say(|w| &w.earlier)
                    on:click=move |_| go(day.get_untracked() - 1)
                >
                    "−"
                </button>
                <input
                    type="range"
                    aria-label=say(|w| &w.day)
                    min=run::FIRST_DAY
                    max=last
                    prop:value=move || day.get()
                    on:input=move |event| if let Ok(to) = event_target_value(&event).parse() { go(to) }
                />
                <button
                    type="button"
                    class="button quiet small"
                    aria-label=say(|w| &w.later)
                    on:click=move |_| go(day.get_untracked() + 1)
                >
                    "+"
                </button>
            </div>
            // Longer than its frame: who has no mouse scrolls it too.
            <div class="phone" role="group" aria-labelledby="preview-title" aria-live="polite" tabindex="0">
                {move || words.with_value(|words| names.with_value(|names| phone(words, names, activity.as_deref(), &shown())))}
            </div>
        </section>
    }
}

/// The screen. What the form edits is marked.
fn phone(
    words: &PreviewWords,
    names: &BTreeMap<String, String>,
    edited: Option<&str>,
    told: &Told,
) -> impl IntoView + use<> {
    let name = |kind: &str, key: &str| {
        names
            .get(&format!("{kind}-{key}"))
            .cloned()
            .unwrap_or_else(|| key.to_owned())
    };
    let (headline, caption) = match (told.session, told.until_first) {
        (Some(session), _) => (
            fill(&words.on_day, "day", &words.number(told.day)),
            fill(&words.after_session, "session", &words.number(session)),
        ),
        (None, Some(days)) => (fill(&words.in_days, "days", &words.number(days)), words.prepare.clone()),
        (None, None) => (String::new(), words.prepare.clone()),
    };
    let list = |title: &String, lines: Vec<(String, Option<String>, bool)>| {
        (!lines.is_empty()).then(|| {
            let lines = lines.into_iter().map(|(name, when, marked)| {
                view! { <li aria-current=marked.then_some("true")><span>{name}</span>{when.map(|when| view! { <small>{when}</small> })}</li> }
            });
            view! { <h3>{title.clone()}</h3> <ul>{lines.collect_view()}</ul> }
        })
    };
    let plain = |keys: &[String]| -> Vec<_> {
        keys.iter()
            .map(|key| (name("activity", key), None, edited == Some(key.as_str())))
            .collect()
    };
    let waiting = told.waiting.iter().map(|(key, from)| {
        let when = match from {
            Some(day) => fill(&words.from_day, "day", &words.number(day)),
            None => words.never.clone(),
        };
        (name("activity", key), Some(when), edited == Some(key.as_str()))
    });
    view! {
        <p class="when"><b>{headline}</b><span>{caption}</span></p>
        {told.stage.as_ref().map(|key| view! { <p class="stage">{name("stage", key)}</p> })}
        {told.check_in.then(|| view! { <p class="due">{words.check_in.clone()}</p> })}
        {list(&words.yes, plain(&told.yes))}
        {list(&words.careful, plain(&told.careful))}
        {list(&words.not_yet, waiting.collect())}
        {list(&words.ask, plain(&told.ask))}
    }
}
