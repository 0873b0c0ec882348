//! The page of one check-in, drawn.

use super::{Answered, Told, tone};
use crate::{
    patient::{contact::CallButton, worry::levels},
    ui::prelude::*,
    words::Words,
};
use care::check_in::Level;
use leptos::prelude::*;

/// `extra` stands between the answers and the clinic's hours: photos, and the way to add some.
pub fn view(words: &'static Words, told: Told, extra: AnyView) -> impl IntoView {
    let Told {
        level,
        title,
        lines,
        reasons,
        tell,
        numbers,
        question,
        answers,
        waiting,
        contact,
    } = told;
    let reach = format!("{} {}", contact.answers, contact.emergency);
    let because = (!reasons.is_empty()).then(|| {
        let reasons = reasons
            .into_iter()
            .map(|reason| view! { <li>{reason}</li> })
            .collect_view();
        view! { <p>{words.say("feedback-because")}</p><ul>{reasons}</ul> }
    });
    let lines = lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    let urgent = (level == Level::Red).then(|| {
        let calls = numbers.into_iter().map(|(written, href)| {
            let label = words.say_with("feedback-call", &[("number", written.into())]);
            view! { <ButtonLink href label kind=ButtonKind::Sure size=ButtonSize::Whole icon=Icon::Phone/> }
        });
        calls.collect_view()
    });
    let clinic = (level != Level::Green).then(|| {
        let kind = if level == Level::Red {
            ButtonKind::Quiet
        } else {
            ButtonKind::Primary
        };
        view! { <CallButton words contact kind size=ButtonSize::Whole/> }
    });
    let tell = (!tell.is_empty()).then(|| {
        let tell = tell.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
        let open = level == Level::Red;
        view! { <div><Details summary=words.say("feedback-tell-title") open>{tell}</Details></div> }
    });
    let worse = (level == Level::Amber).then(|| {
        let signs = levels(words, 0).into_iter().find(|level| level.tone == Tone::Red);
        signs.map(|level| {
            let signs = view! { <Signs tone=level.tone title=level.title signs=level.signs say=level.say/> };
            view! { <div><Details summary=words.say("feedback-amber-worse")>{signs}</Details></div> }
        })
    });
    let question = (!question.is_empty()).then(|| {
        view! { <Section title=words.say("feedback-question") quiet=true><Quote text=question/></Section> }
    });
    view! {
        {answers.into_iter().map(from_clinic).collect_view()}
        <Banner tone=tone(level) title>{lines}{because}</Banner>
        {urgent}
        {clinic}
        {tell}
        {worse}
        {waiting.map(|waiting| view! { <p class="soft">{waiting}</p> })}
        {question}
        {extra}
        <p class="soft small">{reach}</p>
    }
}

fn from_clinic(Answered { seen, lines, words }: Answered) -> impl IntoView {
    let lines = lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    view! {
        <Card title=seen>
            <Stack>
                {words.map(|text| view! { <Quote text/> })}
                {lines}
            </Stack>
        </Card>
    }
}
