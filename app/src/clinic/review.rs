//! `/clinic/review`: who waits for an answer, the most urgent first.

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
    check_in::{Level, Waiting, queue},
    clinic::settings,
    ids::StaffId,
};
use leptos::prelude::*;
use serde::Deserialize;

/// Which of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Show {
    All,
    Amber,
    Overdue,
    Mine,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    show: String,
    #[serde(flatten)]
    noted: Noted,
}

impl Show {
    const ALL: [Self; 4] = [Self::All, Self::Amber, Self::Overdue, Self::Mine];

    const fn key(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Amber => "amber",
            Self::Overdue => "overdue",
            Self::Mine => "mine",
        }
    }

    /// What an address has that is none of these shows all.
    fn from_key(key: &str) -> Self {
        Self::ALL
            .into_iter()
            .find(|show| show.key() == key)
            .unwrap_or(Self::All)
    }

    fn takes(self, waiting: &Waiting, staff: StaffId, when: When, hours: u16) -> bool {
        let check_in = &waiting.check_in;
        match self {
            Self::All => true,
            Self::Amber => check_in.triage.level > Level::Green,
            Self::Overdue => waits::used(waiting.waited(when.now), hours) >= 100,
            Self::Mine => {
                let holds = check_in
                    .claim
                    .as_ref()
                    .is_some_and(|claim| claim.staff == staff && when.now < claim.until);
                holds || check_in.assigned_to == Some(staff)
            }
        }
    }
}

pub async fn get(State(app): State<App>, staff: Staff, Query(wanted): Query<Wanted>) -> Result<Response, Fail> {
    let w = staff.words();
    let settings = settings(&app.db, &staff.actor).await?;
    let when = When::new(w, settings.zone, app.clock.now());
    let hours = settings.promise_hours;
    let all = queue(&app.db, &staff.actor).await?;
    let (me, show) = (me(&staff), Show::from_key(&wanted.show));
    let shown: Vec<_> = all
        .iter()
        .filter(|waiting| show.takes(waiting, me, when, hours))
        .map(|waiting| waits::item(w, waiting, me, when, hours).into_any())
        .collect();
    let segments = Show::ALL
        .map(|cut| Segment {
            href: format!("/clinic/review?show={}", cut.key()),
            label: w.say_of("review-show", cut.key(), ""),
            current: cut == show,
        })
        .into();
    let lead = w.say_with("review-lead", &[("count", all.len().into())]);
    let banner = wanted.noted.banner(w, Back::Board);
    let page = Page::clinic(&app, &staff, Some(ClinicPlace::Review), w.say("review-title"));
    Ok(page.show(|| {
        let list = list(w, shown);
        let promised = w.say_with("review-promised", &[("hours", hours.into())]);
        view! {
            <PageHead title=w.say("review-title") lead/>
            <Stack>
                {banner}
                <Segments label=w.say("review-show") items=segments/>
                {list}
                <p class="soft small">{promised}</p>
            </Stack>
        }
    }))
}

fn list(w: &'static Words, shown: Vec<AnyView>) -> AnyView {
    if shown.is_empty() {
        view! { <Card><Empty title=w.say("review-empty-title") note=w.say("review-empty")>""</Empty></Card> }.into_any()
    } else {
        view! { <Queue>{shown}</Queue> }.into_any()
    }
}

/// Who is looking.
pub(super) fn me(staff: &Staff) -> StaffId {
    match staff.actor {
        Actor::Staff { staff, .. } => staff,
        // The extractor lets in nobody else.
        _ => StaffId::from_u128(0),
    }
}
