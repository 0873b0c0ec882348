//! Everybody the clinic looks after, by name, with a search.

use super::{When, reached};
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
use care::patient::{PatientList, PatientRow, list};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

const HERE: &str = "/clinic/patients";

/// What was searched for, and which page of the answer is wanted, from 1.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct Asked {
    q: String,
    /// As typed into the address: anything that is no number reads as the first page.
    page: String,
}

impl Asked {
    /// From 0.
    fn page(&self) -> u32 {
        self.page.parse::<u32>().unwrap_or(1).saturating_sub(1)
    }

    /// The address of another page of the same search; `page` from 0.
    fn at(&self, page: u32) -> String {
        let asked = Self {
            page: (page + 1).to_string(),
            ..self.clone()
        };
        format!("{HERE}?{}", serde_html_form::to_string(asked).unwrap_or_default())
    }
}

pub async fn get(State(app): State<App>, staff: Staff, Query(asked): Query<Asked>) -> Result<Response, Fail> {
    let w = staff.words();
    let list = list(&app.db, &*app.clock, &staff.actor, &asked.q, asked.page()).await?;
    let when = When::at_clinic(&app, &staff).await?;
    let page = Page::clinic(&app, &staff, Some(ClinicPlace::Patients), w.say("patients-title"));
    Ok(page.show(|| {
        view! {
            <PageHead title=w.say("patients-title")>
                <ButtonLink href="/clinic/patients/new" label=w.say("new-patient-title") icon=Icon::Plus/>
            </PageHead>
            {body(w, &asked, &list, when)}
        }
    }))
}

fn body(w: &'static Words, asked: &Asked, list: &PatientList, when: When) -> AnyView {
    if list.total == 0 && asked.q.trim().is_empty() {
        return view! { <Card><Empty title=w.say("patients-none") note=w.say("patients-none-note")/></Card> }
            .into_any();
    }
    let found = if list.total == 0 {
        let title = w.say_with("patients-not-found", &[("words", asked.q.trim().into())]);
        view! { <Card><Empty title note=w.say("patients-not-found-note")/></Card> }.into_any()
    } else {
        table(w, asked, list, when).into_any()
    };
    let search = view! {
        <Search
            action=HERE
            name="q"
            label=w.say("patients-search")
            button=w.say("patients-search-button")
            value=asked.q.clone()
        />
    };
    view! { <Stack>{search}{found}</Stack> }.into_any()
}

fn table(w: &'static Words, asked: &Asked, list: &PatientList, when: When) -> impl IntoView + use<> {
    let head = ["patients-name", "patients-day", "patients-next", "patients-reach"].map(|key| w.say(key));
    let rows = list.rows.iter().map(|patient| row(w, patient, when)).collect_view();
    let place = [
        ("page", (list.page + 1).into()),
        ("pages", list.pages.into()),
        ("total", list.total.into()),
    ];
    let earlier = list.page.checked_sub(1).map(|page| asked.at(page));
    let later = (list.page + 1 < list.pages).then(|| asked.at(list.page + 1));
    view! {
        <Table label=w.say("patients-title") head=head.into()>{rows}</Table>
        <Pager
            label=w.say("pager")
            place=w.say_with("patients-place", &place)
            earlier=earlier.map(|href| (href, w.say("pager-earlier")))
            later=later.map(|href| (href, w.say("pager-later")))
        />
    }
}

fn row(w: &'static Words, patient: &PatientRow, when: When) -> impl IntoView + use<> {
    let treatments: Vec<_> = patient
        .treatments
        .iter()
        .map(|known| w.say_of("treatment", known.key(), ""))
        .collect();
    let day = match patient.day_number {
        Some(day) if day >= 0 => w.say_with("patients-day-number", &[("day", day.into())]),
        _ => w.say("patients-before"),
    };
    let next = patient
        .next_session
        .as_ref()
        .map_or_else(|| w.say("patients-no-next"), |session| when.session(session));
    let reach = reached::chip(w, patient.reach);
    view! {
        <tr role="row">
            <NameCell
                name=patient.name.clone()
                href=format!("{HERE}/{}", patient.id)
                note=w.list(&treatments)
            />
            <Cell label=w.say("patients-day")>{day}</Cell>
            <Cell label=w.say("patients-next")>{next}</Cell>
            <Cell label=w.say("patients-reach")>{reach}</Cell>
        </tr>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_to_another_page_keeps_what_was_searched_for() {
        let asked = Asked {
            q: "O'Neil & </a>".to_owned(),
            page: "2".to_owned(),
        };
        assert_eq!(asked.page(), 1);
        assert_eq!(asked.at(2), "/clinic/patients?q=O%27Neil+%26+%3C%2Fa%3E&page=3");
    }

    #[test]
    fn nonsense_for_a_page_is_the_first_page() {
        for page in ["", "0", "-3", "x", "99999999999999"] {
            assert_eq!(
                Asked {
                    page: page.to_owned(),
                    ..Asked::default()
                }
                .page(),
                0,
                "{page}"
            );
        }
    }
}
