//! `/clinic/reminders`: what went, what failed, what is next, and whom no reminder reaches.

use super::{When, reached};
use crate::{
    access::Staff,
    page::{Fail, Page},
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
    words::{DayStyle, Words},
};
use axum::{extract::State, response::Response};
use care::{
    actor::Permission,
    reminder::{Arrivals, Arrived, Unreachable, arrivals},
};
use leptos::prelude::*;

/// More than anybody calls in a day.
const SHOWN: usize = 50;

pub async fn get(State(app): State<App>, staff: Staff) -> Result<Response, Fail> {
    let arrivals = arrivals(&app.db, &*app.clock, &staff.actor).await?;
    let when = When::at_clinic(&app, &staff).await?;
    let title = staff.words().say("place-reminders");
    let page = Page::clinic(&app, &staff, Some(ClinicPlace::Reminders), title);
    Ok(page.show(|| body(&staff, &arrivals, when)))
}

fn body(staff: &Staff, arrivals: &Arrivals, when: When) -> impl IntoView + use<> {
    let w = staff.words();
    let lead = w.say_with(
        "arrivals-lead",
        &[
            ("reached", arrivals.reachable.into()),
            ("joined", arrivals.joined.into()),
        ],
    );
    let write = staff.may(Permission::Own).then(|| {
        view! { <ButtonLink href="/clinic/broadcasts" label=w.say("broadcasts-title") kind=ButtonKind::Quiet icon=Icon::Chat/> }
    });
    let figures = figures(w, arrivals);
    let past = past(w, arrivals, when);
    let coming = coming(w, arrivals, when);
    let silent = silent(w, &arrivals.unreachable, when);
    view! {
        <PageHead title=w.say("place-reminders") lead>{write}</PageHead>
        <div class="stack far">
            {figures}
            {past}
            <div id="unreachable" class="stack">{silent}</div>
            {coming}
        </div>
    }
}

fn figures(w: &'static Words, arrivals: &Arrivals) -> impl IntoView + use<> {
    let figures = [
        ("arrivals-joined", arrivals.joined),
        ("arrivals-installed", arrivals.installed),
        ("arrivals-permitted", arrivals.permitted),
        ("arrivals-reachable", arrivals.reachable),
        ("arrivals-dead", arrivals.dead),
    ];
    let figures = figures.map(|(key, count)| {
        view! { <Figure name=w.say(key) value=w.number(count) note=w.say(&format!("{key}-note"))/> }
    });
    view! { <Figures label=w.say("arrivals-figures")>{figures.into_iter().collect_view()}</Figures> }
}

fn past(w: &'static Words, arrivals: &Arrivals, when: When) -> impl IntoView + use<> {
    let days = &arrivals.days;
    let title = w.say_with("arrivals-past", &[("days", days.len().into())]);
    let at = |at: Option<_>| at.map_or_else(|| w.say("reach-never"), |at| when.instant(at));
    let (delivered, opened) = (at(arrivals.last_delivered), at(arrivals.last_opened));
    let facts = view! {
        <Rows facts=true>
            <Row name=w.say("reach-delivered") value=delivered/>
            <Row name=w.say("arrivals-last-opened") value=opened/>
        </Rows>
    };
    let busiest = days.iter().map(Arrived::sent).max().unwrap_or_default();
    let chart = if busiest == 0 {
        view! { <p>{w.say("arrivals-none")}</p> }.into_any()
    } else {
        let counted = |key: &str, of: fn(&Arrived) -> u32| Counted {
            name: w.say(key),
            days: days.iter().map(of).collect(),
        };
        let kinds = vec![
            counted("arrivals-opened", |day| day.opened),
            counted("arrivals-delivered-only", |day| {
                day.delivered - day.opened.min(day.delivered)
            }),
            counted("arrivals-failed", |day| day.failed),
        ];
        let end = |day: Option<&Arrived>| day.map(|day| when.day(day.day)).unwrap_or_default();
        let scale = w.say_with("arrivals-scale", &[("count", per_dot(busiest).into())]);
        let table = table(w, days, when);
        view! {
            <DayDots kinds first=end(days.first()) last=end(days.last()) scale/>
            <div><Details summary=w.say("arrivals-numbers")>{table}</Details></div>
        }
        .into_any()
    };
    view! { <Card title><Stack>{chart}{facts}</Stack></Card> }
}

/// The latest first; days on which nothing was due are left out.
fn table(w: &'static Words, days: &[Arrived], when: When) -> impl IntoView + use<> {
    let rows = days.iter().rev().filter(|day| day.sent() > 0).map(|day| {
        let cells = [
            ("arrivals-sent", day.sent()),
            ("arrivals-delivered", day.delivered),
            ("arrivals-opened", day.opened),
            ("arrivals-failed", day.failed),
        ];
        let cells = cells.map(|(key, count)| view! { <Cell label=w.say(key)>{w.number(count)}</Cell> });
        view! { <tr role="row"><NameCell name=when.day(day.day)/>{cells.into_iter().collect_view()}</tr> }
    });
    let rows = rows.collect_view();
    let head = [
        "arrivals-day",
        "arrivals-sent",
        "arrivals-delivered",
        "arrivals-opened",
        "arrivals-failed",
    ];
    let head = head.map(|key| w.say(key)).into();
    view! { <Table label=w.say("arrivals-numbers") head>{rows}</Table> }
}

fn coming(w: &'static Words, arrivals: &Arrivals, when: When) -> impl IntoView + use<> {
    let rows: Vec<_> = arrivals
        .coming
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(day, count)| {
            let value = w.say_with("arrivals-planned", &[("count", (*count).into())]);
            view! { <Row name=when.day(*day) value/> }
        })
        .collect();
    let until = arrivals.coming.last().map(|(day, _)| w.day(*day, DayStyle::Long));
    let title = w.say_with("arrivals-coming", &[("day", until.unwrap_or_default().into())]);
    let list = if rows.is_empty() {
        view! { <p>{w.say("record-reminders-coming-none")}</p> }.into_any()
    } else {
        view! { <Rows>{rows}</Rows> }.into_any()
    };
    view! { <Card title>{list}</Card> }
}

fn silent(w: &'static Words, unreachable: &[Unreachable], when: When) -> impl IntoView + use<> {
    let rows = unreachable.iter().take(SHOWN).map(|patient| {
        let telephone = match patient.telephone.as_str() {
            "" => w.say("board-no-telephone"),
            number => w.apart(number),
        };
        let next = patient
            .next
            .map(|at| w.say_with("arrivals-next", &[("when", when.instant(at).into())]));
        let note = [Some(telephone), next]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" · ");
        let chip = reached::chip(w, patient.state);
        view! {
            <LinkRow href=format!("/clinic/patients/{}", patient.patient) title=patient.name.clone() note>
                {chip}
            </LinkRow>
        }
    });
    let rows = rows.collect_view();
    let list = if unreachable.is_empty() {
        view! { <p>{w.say("board-unreachable-none")}</p> }.into_any()
    } else {
        view! { <Links>{rows}</Links> }.into_any()
    };
    let more = unreachable.len().saturating_sub(SHOWN);
    let more = (more > 0).then(|| {
        let more = w.say_with("arrivals-more", &[("count", more.into())]);
        view! { <p class="soft small"><a href="/clinic/patients">{more}</a></p> }
    });
    view! { <Section title=w.say("board-unreachable") quiet=true><Stack>{list}{more}</Stack></Section> }
}
