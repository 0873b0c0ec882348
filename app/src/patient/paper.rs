//! The plan on paper, A4: for a patient without a smartphone, and for the door of the fridge. Staff print it too.

mod told;

use super::{Contact, worry::Level};
use crate::{ui::prelude::*, words::Words};
use leptos::prelude::*;
pub use told::{Normal, Told, When};

pub fn view(words: &'static Words, told: Told) -> impl IntoView {
    let Told {
        title,
        lead,
        sessions,
        activities,
        normal,
        levels,
        contact,
    } = told;
    let levels = levels.into_iter().map(
        |Level {
             tone,
             title,
             signs,
             say,
         }| {
            view! { <section class="section"><Signs tone title signs say/></section> }
        },
    );
    view! {
        <PageHead title lead/>
        <p class="soft small off-paper">{words.say("paper-how")}</p>
        <div class="paper-plan">
            {(!sessions.is_empty()).then(|| {
                let rows = sessions.into_iter().map(|(name, value)| view! { <Row name value/> });
                view! { <Section title=words.say("paper-sessions")><Rows>{rows.collect_view()}</Rows></Section> }
            })}
            {clinic(words, contact)}
            {levels.collect_view()}
        </div>
        {(!normal.is_empty()).then(|| what_is_normal(words, normal))}
        {(!activities.is_empty()).then(|| from_when(words, activities))}
    }
}

fn clinic(words: &'static Words, contact: Contact) -> impl IntoView {
    let Contact {
        clinic,
        telephone,
        address,
        answers,
        emergency,
        ..
    } = contact;
    view! {
        <Section title=clinic>
            <Stack>
                <Rows facts=true>
                    {telephone.map(|(telephone, _)| view! { <Row name=words.say("paper-telephone") value=telephone/> })}
                    {address.map(|address| view! { <Row name=words.say("next-session-where") value=address/> })}
                </Rows>
                <p class="small">{answers}" "<b>{emergency}</b></p>
            </Stack>
        </Section>
    }
}

fn from_when(words: &'static Words, activities: Vec<When>) -> impl IntoView {
    let (what, when, how) = (
        words.say("paper-what"),
        words.say("paper-when"),
        words.say("paper-then"),
    );
    let head = vec![what, when.clone(), how.clone()];
    let rows = activities.into_iter().map(move |activity| {
        view! {
            <tr role="row">
                <NameCell name=activity.name/>
                <Cell label=when.clone()>{activity.when}</Cell>
                <Cell label=how.clone()>{activity.how}</Cell>
            </tr>
        }
    });
    view! {
        <Section title=words.say("paper-from-when")>
            <Table label=words.say("paper-from-when") head>{rows.collect_view()}</Table>
            <p class="small soft">{words.say("paper-moves")}</p>
        </Section>
    }
}

fn what_is_normal(words: &'static Words, normal: Vec<Normal>) -> impl IntoView {
    let (days, seen, felt) = (
        words.say("paper-days"),
        words.say("paper-seen"),
        words.say("paper-felt"),
    );
    let head = vec![days, seen.clone(), felt.clone()];
    let rows = normal.into_iter().map(move |stage| {
        view! {
            <tr role="row">
                <NameCell name=stage.days/>
                <Cell label=seen.clone()>{stage.seen}</Cell>
                <Cell label=felt.clone()>{stage.felt}</Cell>
            </tr>
        }
    });
    view! {
        <Section title=words.say("paper-normal")>
            <Table label=words.say("paper-normal") head>{rows.collect_view()}</Table>
        </Section>
    }
}
