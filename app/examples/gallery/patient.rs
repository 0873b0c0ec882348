//! Samples of what a patient sees.

use app::{
    shell::{Audience, Inbox, Oneself, PatientPlace, Places},
    ui::prelude::*,
};
use leptos::prelude::*;

use crate::Sheet;

pub fn audience(current: Option<PatientPlace>) -> Audience {
    let say = |key: &str| {
        match key {
            "place-today" => "Today",
            "place-can-i" => "Can I…?",
            "place-timeline" => "Timeline",
            "place-questions" => "Questions",
            _ => "Places",
        }
        .to_owned()
    };
    Audience::Patient {
        places: Places::of_patient(current, 2, say),
        inbox: Inbox {
            href: "inbox.html",
            label: "Inbox, 2 new notes".into(),
            unread: 2,
            current: false,
        },
        oneself: Oneself {
            href: "you.html".into(),
            label: "You".into(),
            name: "Mara Kerk".into(),
            current: current.is_none(),
        },
        manifest: "/manifest.webmanifest".into(),
        device: "0192".to_owned(),
    }
}

pub fn sheets() -> Vec<Sheet> {
    let sheet = |name, title, current, body| Sheet {
        name,
        title,
        audience: audience(current),
        islands: false,
        body,
    };
    vec![
        sheet("today", "Today", Some(PatientPlace::Today), today),
        sheet("can-i", "Can I…?", Some(PatientPlace::CanI), can_i),
        sheet("not-yet", "Swimming pool, sea", Some(PatientPlace::CanI), not_yet),
        sheet("timeline", "Timeline", Some(PatientPlace::Timeline), timeline),
        sheet("questions", "Questions", Some(PatientPlace::Questions), questions),
        sheet("you", "You", None, you),
    ]
}

fn today() -> AnyView {
    view! {
        <Split aside=|| view! { <Ring day=4 total=28 label="Day 4 of 28, after session 2" headline="Day 4" caption="after session 2".to_owned()/> }>
            <div>
                <PageHead title="The flaking starts now" lead="Tiny scabs loosen and the dots can look pale or patchy for a few days. That is the pigment settling under new skin. It is expected, and your next session builds on it.".to_owned()/>
                <Callout icon=Icon::Drop title="From today: rinse with water" note="Lukewarm, no shampoo, pat dry".to_owned() href="not-yet.html".to_owned()/>
            </div>
            <Section title="Good for you today" quiet=true>
                <Ticks items=vec!["A light, fragrance-free moisturiser, thinly".into(), "A loose, clean hat outdoors".into(), "Easy walks, without sweating".into()]/>
            </Section>
            <Section title="Not yet" quiet=true>
                <Rows>
                    <Row name="Shampoo" value="Wed 25 Nov".to_owned() datetime="2026-11-25".to_owned() icon=Icon::Bottle href="not-yet.html".to_owned()/>
                    <Row name="Training, sweating" value="Wed 25 Nov".to_owned() icon=Icon::Run href="not-yet.html".to_owned()/>
                    <Row name="Wet razor" value="Sat 28 Nov".to_owned() icon=Icon::Razor/>
                    <Row name="Swimming pool, sea" value="Wed 30 Dec".to_owned() icon=Icon::Swim/>
                    <Row name="Direct sun, tanning bed" value="Wed 30 Dec".to_owned() icon=Icon::Sun/>
                </Rows>
            </Section>
            <div class="stack">
                <ButtonLink href="#" label="Something worries me" kind=ButtonKind::Quiet size=ButtonSize::Whole/>
                <p class="soft small">"Harbour Clinic answers Mon–Sat, 9–18. Nobody watches at night: in an emergency call 112."</p>
            </div>
        </Split>
    }
    .into_any()
}

fn can_i() -> AnyView {
    let row = |icon, title: &str, when: &str, tone, word: &str| {
        let word = word.to_owned();
        view! { <LinkRow href="not-yet.html".to_owned() icon=icon title=title note=when.to_owned()><Chip tone label=word/></LinkRow> }
    };
    view! {
        <PageHead title="Can I…?"/>
        <div class="stack far">
            <Search action="can-i.html" name="q" label="Swim, shave, shampoo …" button="Search"/>
            <Section title="Washing" quiet=true>
                <Links>
                    {row(Icon::Drop, "Rinse with water", "since today", Tone::Good, "Yes")}
                    {row(Icon::Bottle, "Shampoo", "from Wed 25 Nov", Tone::Info, "Not yet")}
                    {row(Icon::Hand, "Touch, rub, scratch, pick", "from Sat 28 Nov", Tone::Info, "Not yet")}
                </Links>
            </Section>
            <Section title="Moving" quiet=true>
                <Links>
                    {row(Icon::Walk, "Light exercise without sweat", "with care until Wednesday", Tone::Amber, "Careful")}
                    {row(Icon::Run, "Full training, sweating", "from Wed 25 Nov", Tone::Info, "Not yet")}
                    {row(Icon::Swim, "Swimming pool, sea", "from Wed 30 Dec", Tone::Info, "Not yet")}
                    {row(Icon::Steam, "Sauna, steam room", "from Wed 30 Dec", Tone::Info, "Not yet")}
                </Links>
            </Section>
            <Section title="Everything else" quiet=true>
                <Links>
                    {row(Icon::Pill, "Minoxidil", "your prescriber decides", Tone::Amber, "Ask")}
                    {row(Icon::Hat, "Loose, breathable hat", "since the session", Tone::Good, "Yes")}
                    {row(Icon::Bed, "Sleep in any position", "clean pillowcase", Tone::Good, "Yes")}
                </Links>
            </Section>
        </div>
    }
    .into_any()
}

fn not_yet() -> AnyView {
    view! {
        <BackLink href="can-i.html" label="Can I…?"/>
        <PageHead title="Swimming pool, sea"/>
        <div class="stack far">
            <Answer verdict=Verdict::NotYet headline="Not yet" when="from Wednesday, 30 December".to_owned() waited=4 wait=42>
                <p>"Chlorine and salt draw pigment out of skin that is still closing. The date counts from your last session and moves if a session is added."</p>
            </Answer>
            <Card title="Until then".to_owned()>
                <Ticks items=vec!["Shower with your head back, water only".into(), "Paddle up to the shoulders, head dry".into()]/>
            </Card>
            <Details summary="I did it by mistake, what now?">
                <p>"Rinse with clean, lukewarm water, pat dry, and leave it alone. One dip rarely changes the result."</p>
                <p>"If redness grows or it weeps, write to the clinic today."</p>
            </Details>
        </div>
    }
    .into_any()
}

fn timeline() -> AnyView {
    view! {
        <PageHead title="Timeline" lead="From your first session to the touch-up.".to_owned()/>
        <Timeline>
            <Moment when=When::Past date="Mon 2 Nov, 10:00" datetime="2026-11-02" title="Session 1" icon=Icon::Calendar>"Shaved look, hairline and temples"</Moment>
            <Moment when=When::Past date="Wed 18 Nov, 10:00" datetime="2026-11-18" title="Session 2" icon=Icon::Calendar>"Shaved look, crown"</Moment>
            <Moment when=When::Today date="Today, day 4" datetime="2026-11-22" title="Rinse with water">"The flaking starts now"</Moment>
            <Moment when=When::Coming date="Wed 25 Nov" datetime="2026-11-25" title="Shampoo, training"/>
            <Moment when=When::Coming date="Sat 28 Nov" datetime="2026-11-28" title="Wet razor"/>
            <Moment when=When::Coming date="Wed 2 Dec, 14:30" datetime="2026-12-02" title="Session 3" icon=Icon::Calendar><a href="#">"Add to calendar"</a></Moment>
            <Moment when=When::Coming date="Wed 30 Dec" datetime="2026-12-30" title="Swimming, sauna, sun"/>
        </Timeline>
    }
    .into_any()
}

fn questions() -> AnyView {
    let segment = |label: &str, current| Segment {
        href: "#".into(),
        label: label.into(),
        current,
    };
    view! {
        <PageHead title="Questions"/>
        <div class="stack">
            <Search action="questions.html" name="q" label="Search the questions" button="Search" value="pain"/>
            <Segments label="Treatment" items=vec![segment("Shaved look", true), segment("Density", false), segment("Scar", false), segment("Patches", false)]/>
            <div>
                <Details summary="Is this a tattoo?" open=true><p>"No and yes. Pigment is placed in the skin with needles, as in a tattoo, but shallower, in tiny dots, and with pigment made to soften over years."</p></Details>
                <Details summary="Does it hurt?"><p>"Most people say it scratches."</p></Details>
                <Details summary="How many sessions will I need?"><p>"Commonly three, a week or two apart."</p></Details>
                <Details summary="How long does it last before it has to be done again?"><p>"Two to five years."</p></Details>
            </div>
        </div>
    }
    .into_any()
}

fn you() -> AnyView {
    view! {
        <PageHead title="Mara Kerk" lead="Harbour Clinic · shaved look".to_owned()/>
        <div class="stack far">
            <Banner tone=Tone::Good title="Reminders reach this phone"><span class="small">"Last one today at 09:00"</span></Banner>
            <Card title="Next session".to_owned() action=|| view! { <Chip tone=Tone::Info label="in 10 days"/> }>
                <Rows facts=true>
                    <Row name="When" value="Wed 2 Dec, 14:30".to_owned()/>
                    <Row name="Where" value="4 Quay Street, Bristol".to_owned()/>
                    <Row name="With" value="Noor".to_owned()/>
                </Rows>
            </Card>
            <Buttons>
                <ButtonLink href="#" label="Add to calendar" icon=Icon::Calendar/>
                <ButtonLink href="#" label="Call the clinic" kind=ButtonKind::Quiet icon=Icon::Phone/>
                <ButtonLink href="#" label="I can't come" kind=ButtonKind::Danger/>
            </Buttons>
            <Section title="Devices" quiet=true>
                <Links>
                    <LinkRow icon=Icon::Device title="This phone" note="Firefox on Android, since 2 November".to_owned()/>
                    <LinkRow icon=Icon::Device title="Another phone" note="Safari on iPhone, last seen 12 November".to_owned()>
                        <PostButton action="#" label="Remove" kind=ButtonKind::Danger size=ButtonSize::Small hidden=vec![("device", "2".to_owned())]/>
                    </LinkRow>
                    <LinkRow href="#".to_owned() icon=Icon::Plus title="New or lost phone"/>
                </Links>
            </Section>
        </div>
    }
    .into_any()
}
