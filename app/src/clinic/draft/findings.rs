//! What the guard rails found, each with the way to where it is mended.

use super::{at, named};
use crate::{
    ui::prelude::*,
    words::{Spoken, Words},
};
use care::protocol::{
    Finding, Protocol,
    guard::{Place, Weight, What},
};
use leptos::prelude::*;

/// All of them, what stops first; or that there is nothing.
pub fn section(w: &'static Words, protocol: &Protocol, findings: &[Finding]) -> AnyView {
    if findings.is_empty() {
        let title = w.say("findings-none");
        return view! { <Banner tone=Tone::Good title/> }.into_any();
    }
    let (stops, warns): (Vec<&Finding>, Vec<&Finding>) =
        findings.iter().partition(|finding| finding.weight == Weight::Stop);
    let lists = [(stops, "findings-stop"), (warns, "findings-warn")].map(|(findings, key)| {
        (!findings.is_empty()).then(|| {
            let title = w.say_with(key, &[("count", findings.len().into())]);
            let rows = findings
                .into_iter()
                .map(|finding| row(w, protocol, finding))
                .collect_view();
            view! { <Section title quiet=true><Links>{rows}</Links></Section> }
        })
    });
    let lists = lists.into_iter().flatten().collect_view();
    view! { <Section title=w.say("findings-title")>{lists}</Section> }.into_any()
}

/// Those about one thing, above its form.
pub fn about(w: &'static Words, protocol: &Protocol, findings: &[Finding], place: &Place) -> AnyView {
    let spoken = Spoken::new(w, Some(protocol));
    let banner = |finding: &Finding| {
        let tone = if finding.weight == Weight::Stop {
            Tone::Red
        } else {
            Tone::Amber
        };
        view! { <Banner tone title=said(spoken, &finding.what)/> }
    };
    let banners = findings.iter().filter(|finding| finding.place == *place).map(banner);
    banners.collect_view().into_any()
}

fn row(w: &'static Words, protocol: &Protocol, finding: &Finding) -> impl IntoView + use<> {
    let spoken = Spoken::new(w, Some(protocol));
    let icon = if finding.weight == Weight::Stop {
        Icon::NotYet
    } else {
        Icon::Warn
    };
    view! {
        <LinkRow
            title=named::place(w, spoken, protocol, &finding.place)
            note=said(spoken, &finding.what)
            href=at::place(protocol, &finding.place, finding.field)
            icon
        />
    }
}

/// As a sentence.
pub fn said(spoken: Spoken, what: &What) -> String {
    let w = spoken.words;
    let of = |key, name: &'static str, value: String| w.say_with(key, &[(name, value.into())]);
    let about = |key, activity: &str| of(key, "activity", named::activity(spoken, activity));
    match what {
        What::StagesDoNotFollow => w.say("finding-stages-do-not-follow"),
        What::SameKey => w.say("finding-same-key"),
        What::BadKey => w.say("finding-bad-key"),
        What::TooMany { most } => w.say_with("finding-too-many", &[("most", (*most).into())]),
        What::TooFar { most } => w.say_with("finding-too-far", &[("most", (*most).into())]),
        What::NoAnswer => w.say("finding-no-answer"),
        What::CarefulAfterYes => w.say("finding-careful-after-yes"),
        What::NoAngles => w.say("finding-no-angles"),
        What::SameAngle => w.say("finding-same-angle"),
        What::SameDay { other } => of("finding-same-day", "other", named::check_in(spoken, other)),
        What::UnknownActivity { .. } => w.say("finding-unknown-activity"),
        What::UnknownRule { .. } => w.say("finding-unknown-rule"),
        What::ExpiresBeforeDue => w.say("finding-expires-before-due"),
        What::OutsideLimits => w.say("finding-outside-limits"),
        What::NeverFires => w.say("finding-never-fires"),
        What::AlwaysSilent { by } => of("finding-always-silent", "by", named::rule(spoken, by)),
        What::Circle => w.say("finding-circle"),
        What::AlwaysQuiet => w.say("finding-always-quiet"),
        What::QuietMoves { to } => of("finding-quiet-moves", "time", w.time(*to)),
        What::BeforeGentler { gentler } => of("finding-before-gentler", "gentler", named::activity(spoken, gentler)),
        What::PrescriberDecides => w.say("finding-prescriber-decides"),
        What::Forbidden { activity } => about("finding-forbidden", activity),
        What::NotYet { activity, opens } => opens_on(spoken, "finding-not-yet", activity, *opens),
        What::Paused { activity } => about("finding-paused", activity),
        What::Late { activity, opens } => opens_on(spoken, "finding-late", activity, *opens),
        What::MustSpeakOf { activity } => about("finding-must-speak-of", activity),
        What::NotPaused { activity } => about("finding-not-paused", activity),
        What::OtherOccasion => w.say("finding-other-occasion"),
        What::OutlivesSession => w.say("finding-outlives-session"),
        What::NoCheckIn { .. } => w.say("finding-no-check-in"),
        What::OtherDay { check_in, day } => {
            let name = named::check_in(spoken, check_in);
            w.say_with(
                "finding-other-day",
                &[("check-in", name.into()), ("day", (*day).into())],
            )
        }
        What::Unannounced => w.say("finding-unannounced"),
        What::PaleTooLate { shedding } => w.say_with("finding-pale-too-late", &[("shedding", (*shedding).into())]),
        What::NoPaleNote => w.say("finding-no-pale-note"),
        What::Repeats => w.say("finding-repeats"),
        What::Outside { from, to } => {
            let same = if from == to { "yes" } else { "no" };
            let args = [("from", (*from).into()), ("to", (*to).into()), ("same", same.into())];
            w.say_with("finding-outside", &args)
        }
        What::CountsFromEach => w.say("finding-counts-from-each"),
        What::NoPause { days } => w.say_with("finding-no-pause", &[("days", (*days).into())]),
        What::NoEarlyLook => w.say("finding-no-early-look"),
        What::NoWords { .. } => w.say("finding-no-words"),
        What::OnlyElsewhere => w.say("finding-only-elsewhere"),
        What::NotItsWords => w.say("finding-not-its-words"),
        What::UnknownLanguage => w.say("finding-unknown-language"),
        What::TooLong { most } => w.say_with("finding-too-long", &[("most", (*most).into())]),
        What::Unprintable => w.say("finding-unprintable"),
        What::NoDate => w.say("finding-no-date"),
    }
}

fn opens_on(spoken: Spoken, key: &str, activity: &str, opens: u32) -> String {
    let name = named::activity(spoken, activity);
    spoken
        .words
        .say_with(key, &[("activity", name.into()), ("opens", opens.into())])
}
