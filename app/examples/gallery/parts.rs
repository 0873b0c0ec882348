//! Every part in every state, on one sheet.

use app::{shell::Audience, ui::prelude::*};
use leptos::prelude::*;

use crate::Sheet;

pub fn sheets() -> Vec<Sheet> {
    vec![Sheet {
        name: "parts",
        title: "Parts",
        audience: Audience::Open,
        islands: false,
        body: parts,
    }]
}

fn parts() -> AnyView {
    view! {
        <div class="stack far">
            <PageHead title="Parts" lead="Every part in every state.".to_owned()/>
            <div class="grid">{rings()}</div>
            <div class="grid">{answers()}</div>
            <Stack>
                <Banner title="Something to know"><span>"With a second line."</span></Banner>
                <Banner tone=Tone::Good title="Saved"/>
                <Banner tone=Tone::Amber title="Write to the clinic today"><a href="#">"Write now"</a></Banner>
                <Banner tone=Tone::Red title="Get medical care now"><ButtonLink href="#" label="Call 112" kind=ButtonKind::Sure icon=Icon::Phone/></Banner>
            </Stack>
            <Buttons>
                <Button label="Primary"/>
                <Button label="Quiet" kind=ButtonKind::Quiet icon=Icon::Plus/>
                <Button label="Danger" kind=ButtonKind::Danger/>
                <Button label="Sure" kind=ButtonKind::Sure/>
                <Button label="Plain" kind=ButtonKind::Plain/>
                <Button label="Small" kind=ButtonKind::Quiet size=ButtonSize::Small/>
            </Buttons>
            <div class="cluster">
                <Chip label="Info"/><Chip tone=Tone::Good label="Good"/><Chip tone=Tone::Amber icon=Icon::Clock label="Amber"/><Chip tone=Tone::Red label="Red"/>
                <Avatar name="Mara Kerk"/><Avatar name="Ben Adeyemi" large=true/>
            </div>
            <Stack>
                <Wait used=12 label="3 of 24 hours"/><Wait used=82 label="20 of 24 hours"/><Wait used=130 label="31 of 24 hours"/>
            </Stack>
            <Ticks leave=true items=vec!["No shampoo".into(), "No sun".into()]/>
            <Steps items=vec!["Tap the share button".into(), "Choose “Add to Home Screen”".into(), "Open Stipple from there".into()]/>
            <div class="cluster">
                {Icon::ALL.iter().map(|icon| view! { <span class="stack near centre small soft"><Icon name=*icon/>{icon.key()}</span> }).collect_view()}
            </div>
        </div>
    }
    .into_any()
}

fn rings() -> AnyView {
    [(-3, "In 3 days", "session 1"), (0, "Day 0", "today"), (9, "Day 9", "after session 1"), (21, "Day 21", "after session 3"), (28, "Day 28", "settled"), (740, "2 years", "since session 3")]
        .map(|(day, headline, caption)| view! { <Ring day total=28 label=headline headline=headline caption=caption.to_owned()/> })
        .collect_view()
        .into_any()
}

fn answers() -> AnyView {
    view! {
        <Answer verdict=Verdict::Yes headline="Yes" when="since today".to_owned()><p>"Lukewarm, no shampoo, pat dry."</p></Answer>
        <Answer verdict=Verdict::Careful headline="Careful" when="until Wednesday".to_owned()/>
        <Answer verdict=Verdict::NotYet headline="Not yet" when="from Saturday, 28 November".to_owned() waited=4 wait=10/>
        <Answer verdict=Verdict::Ask headline="Ask your prescriber"/>
        <Answer verdict=Verdict::Never headline="Your clinic says no"/>
    }
    .into_any()
}
