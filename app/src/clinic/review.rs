//! `/clinic/review`: who waits for an answer, the most urgent first, and how fast answers come.

mod cut;
pub(super) mod keys;
mod measured;

pub use cut::{AskedCut, Cut, HERE, Looking};

use super::{Back, Noted, When, waits};
use crate::{
    access::Staff,
    page::{Fail, Page},
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{
    extract::{Query, State},
    response::Response,
};
use care::{
    Actor,
    actor::Permission,
    check_in::{Waiting, measures, queue},
    clinic::settings,
    ids::StaffId,
    protocol::Treatment,
};
use cut::Show;
use leptos::prelude::*;
use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    #[serde(flatten)]
    cut: AskedCut,
    #[serde(flatten)]
    noted: Noted,
}

pub async fn get(State(app): State<App>, staff: Staff, Query(wanted): Query<Wanted>) -> Result<Response, Fail> {
    let (w, db, actor) = (staff.words(), &app.db, &staff.actor);
    let settings = settings(db, actor).await?;
    let looking = Looking {
        me: me(&staff),
        when: When::new(w, settings.zone, app.clock.now()),
        hours: settings.promise_hours,
    };
    let all = queue(db, actor).await?;
    let measured = measures(db, &*app.clock, actor).await?;
    let cut = Cut::from(&wanted.cut);
    let shown: Vec<_> = all.iter().filter(|waiting| cut.takes(waiting, looking)).collect();
    let lead = w.say_with("review-lead", &[("count", all.len().into())]);
    let banner = wanted.noted.banner(w, Back::Board);
    let page = Page::clinic(&app, &staff, Some(ClinicPlace::Review), w.say("review-title"));
    Ok(page.show(|| {
        let templates = staff.may(Permission::Treat).then(|| {
            let (label, kind) = (w.say("templates-title"), ButtonKind::Quiet);
            view! { <ButtonLink href=super::templates::HERE label kind size=ButtonSize::Small/> }
        });
        let figures = measured::view(w, all.len(), &measured);
        let cuts = cuts(w, &all, cut, looking);
        let list = list(w, &shown, cut, looking);
        let promised = w.say_with("review-promised", &[("hours", looking.hours.into())]);
        let first = shown.first().map(|first| cut.one(first.check_in.id));
        let first = first.map(|href| {
            view! { <Thumb><ButtonLink href label=w.say("review-first") size=ButtonSize::Whole/></Thumb> }
        });
        view! {
            <PageHead title=w.say("review-title") lead>
                {keys::view(w)}
                {templates}
            </PageHead>
            <Stack>
                {banner}
                {figures}
                {cuts}
                {list}
                <p class="soft small">{promised}</p>
            </Stack>
            {first}
        }
    }))
}

/// Each with how many it would show.
fn cuts(w: &'static Words, all: &[Waiting], cut: Cut, looking: Looking) -> AnyView {
    let segment = |label: String, to: Cut| {
        let count = all.iter().filter(|waiting| to.takes(waiting, looking)).count();
        let count = w.number(i64::try_from(count).unwrap_or(i64::MAX));
        Segment {
            href: to.queue(),
            label: format!("{label} {count}"),
            current: to == cut,
        }
    };
    let shows = Show::ALL.map(|show| segment(w.say_of("review-show", show.key(), ""), cut.with_show(show)));
    let waits = |treatment: &Treatment| {
        cut.treatment == Some(*treatment) || all.iter().any(|waiting| waiting.treatment == *treatment)
    };
    let treatments: Vec<_> = Treatment::ALL.iter().copied().filter(waits).collect();
    // One treatment alone is no choice.
    let by_treatment = (treatments.len() > 1 || cut.treatment.is_some()).then(|| {
        let every = segment(w.say("review-treatment-all"), cut.of_treatment(None));
        let each = treatments.into_iter().map(|treatment| {
            segment(
                w.say_of("treatment", treatment.key(), ""),
                cut.of_treatment(Some(treatment)),
            )
        });
        let items = std::iter::once(every).chain(each).collect();
        view! { <Segments label=w.say("review-treatment") items/> }
    });
    view! {
        <div class="stack near">
            <Segments label=w.say("review-show") items=shows.into()/>
            {by_treatment}
        </div>
    }
    .into_any()
}

fn list(w: &'static Words, shown: &[&Waiting], cut: Cut, looking: Looking) -> AnyView {
    if shown.is_empty() {
        return view! { <Card><Empty title=w.say("review-empty-title") note=w.say("review-empty")>""</Empty></Card> }
            .into_any();
    }
    let items = shown
        .iter()
        .map(|waiting| waits::item(w, waiting, cut, looking).into_any())
        .collect_view();
    view! { <Queue>{items}</Queue> }.into_any()
}

/// Who is looking.
pub(super) fn me(staff: &Staff) -> StaffId {
    match staff.actor {
        Actor::Staff { staff, .. } => staff,
        // The extractor lets in nobody else.
        _ => StaffId::from_u128(0),
    }
}
