//! Samples of what staff see.

use app::{
    shell::{Audience, ClinicPlace, Oneself, Places},
    ui::prelude::*,
};
use leptos::prelude::*;

use crate::Sheet;

fn audience(current: ClinicPlace) -> Audience {
    let say = |key: &str| {
        match key {
            "place-board" => "Board",
            "place-patients" => "Patients",
            "place-team" => "Team",
            "place-settings" => "Settings",
            _ => "Places",
        }
        .to_owned()
    };
    Audience::Clinic {
        places: Places::of_clinic(
            Some(current),
            |place| Some(if place == ClinicPlace::Board { 3 } else { 0 }),
            say,
        ),
        oneself: Oneself {
            href: "#".into(),
            label: "Your account".into(),
            name: "Noor Haddad".into(),
            current: false,
        },
        clinic: "Harbour Clinic".into(),
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
        sheet("board", "Board", ClinicPlace::Board, board),
        sheet("patients", "Patients", ClinicPlace::Patients, patients),
        sheet("no-patients", "Patients", ClinicPlace::Patients, no_patients),
        sheet("patient", "Ben A.", ClinicPlace::Patients, patient),
        sheet("move", "Move session 2", ClinicPlace::Patients, move_session),
        sheet("add", "New patient", ClinicPlace::Patients, add),
    ]
}

fn board() -> AnyView {
    view! {
        <PageHead title="Three people need you"><ButtonLink href="add.html" label="New patient" icon=Icon::Plus/></PageHead>
        <div class="grid">
            <Section title="Did it take place?" quiet=true>
                <Queue>
                    <QueueItem href="patient.html" name="Ben A." lines=vec!["Session 2 · yesterday, 14:00".into()] status=|| view! { <Chip tone=Tone::Amber label="Ask"/> }>
                        <Buttons>
                            <PostButton action="#" label="It did" kind=ButtonKind::Quiet size=ButtonSize::Small/>
                            <PostButton action="#" label="It did not" kind=ButtonKind::Quiet size=ButtonSize::Small/>
                        </Buttons>
                    </QueueItem>
                    <QueueItem href="patient.html" name="Carla M." lines=vec!["Day 7, session 2 · density".into(), "Asks about shampoo".into()] status=|| view! { <Chip tone=Tone::Good label="Normal"/> }>
                        <Wait used=41 label="10 of 24 hours"/>
                    </QueueItem>
                    <QueueItem href="patient.html" name="Idris O." current=true lines=vec!["Day 3, session 1 · shaved look".into(), "Redness grew since yesterday".into()] status=|| view! { <Chip tone=Tone::Amber label="Today"/> }>
                        <Wait used=82 label="20 of 24 hours"/>
                    </QueueItem>
                </Queue>
            </Section>
            <Section title="Today's sessions" quiet=true>
                <Links>
                    <LinkRow href="patient.html".to_owned() title="Mara Kerk" note="Session 3 · shaved look, crown".to_owned() end="10:00".to_owned()/>
                    <LinkRow href="patient.html".to_owned() title="Tomás Vidal" note="Session 1 · scar camouflage".to_owned() end="14:30".to_owned()/>
                </Links>
            </Section>
            <Section title="Unreachable" quiet=true>
                <Links>
                    <LinkRow href="patient.html".to_owned() icon=Icon::BellOff title="Jonas Weber" note="Last reached 4 November".to_owned()/>
                </Links>
            </Section>
        </div>
    }
    .into_any()
}

fn patients() -> AnyView {
    let row = |name: &str, what: &str, day: &str, next: &str, tone, reach: &str| {
        let (day, next, reach) = (day.to_owned(), next.to_owned(), reach.to_owned());
        view! {
            <tr role="row">
                <NameCell name=name href="patient.html".to_owned() note=what.to_owned()/>
                <Cell label="Day">{day}</Cell>
                <Cell label="Next session">{next}</Cell>
                <Cell label="Reach"><Chip tone label=reach/></Cell>
            </tr>
        }
    };
    view! {
        <PageHead title="Patients"><ButtonLink href="add.html" label="New patient" icon=Icon::Plus/></PageHead>
        <div class="stack">
            <Search action="patients.html" name="q" label="Name or telephone" button="Search"/>
            <Table label="Patients" head=vec!["Patient".into(), "Day".into(), "Next session".into(), "Reach".into()]>
                {row("Ben A.", "Shaved look", "Day 3 after session 1", "Wed 2 Dec, 14:30", Tone::Good, "Push")}
                {row("Carla Moreno", "Density", "Day 7 after session 2", "Mon 7 Dec, 9:00", Tone::Good, "Push")}
                {row("Jonas Weber", "Patch blending", "Day 19 after session 1", "none booked", Tone::Red, "Unreachable")}
                {row("لیلا حداد", "Scar camouflage", "Day 28 after session 3", "none booked", Tone::Amber, "E-mail only")}
                {row(&"Wolfeschlegelsteinhausenbergerdorff".repeat(3), "Density", "2 years", "none booked", Tone::Info, "Not joined")}
            </Table>
        </div>
    }
    .into_any()
}

fn no_patients() -> AnyView {
    view! {
        <PageHead title="Patients"/>
        <div class="card">
            <Empty title="No patients yet" note="Add the first one with the date of a session; the plan and its reminders follow by themselves.".to_owned()>
                <ButtonLink href="add.html" label="Add a patient" icon=Icon::Plus/>
            </Empty>
        </div>
    }
    .into_any()
}

fn patient() -> AnyView {
    view! {
        <BackLink href="patients.html" label="Patients"/>
        <PageHead title="Ben Adeyemi" lead="Shaved look · hairline, temples, crown · day 3 after session 1".to_owned()>
            <Chip tone=Tone::Good icon=Icon::Bell label="Reached today"/>
            <ButtonLink href="#" label="Invite" kind=ButtonKind::Quiet icon=Icon::Qr/>
            <ButtonLink href="#" label="Print the plan" kind=ButtonKind::Quiet icon=Icon::Print/>
        </PageHead>
        <div class="split wide-start">
            <div class="stack">
                <Card title="Sessions".to_owned() action=|| view! { <a href="#">"Add a session"</a> }>
                    <Links>
                        <LinkRow icon=Icon::Check title="Session 1" note="Thu 19 Nov, 10:00 · held".to_owned()><a href="#">"Edit"</a></LinkRow>
                        <LinkRow icon=Icon::Calendar title="Session 2" note="Wed 2 Dec, 14:30 · planned".to_owned()><a href="move.html">"Move"</a></LinkRow>
                        <LinkRow icon=Icon::Calendar title="Session 3" note="Wed 16 Dec, 14:30 · planned".to_owned()><a href="move.html">"Move"</a></LinkRow>
                    </Links>
                </Card>
                <Card title="Reminders".to_owned()>
                    <Table label="Reminders" head=vec!["Reminder".into(), "When".into(), "State".into()]>
                        <tr role="row"><NameCell name="Day 3: what is normal now"/><Cell label="When">"Today, 09:00"</Cell><Cell label="State"><Chip tone=Tone::Good label="Opened"/></Cell></tr>
                        <tr role="row"><NameCell name="You may rinse"/><Cell label="When">"Mon 23 Nov, 09:00"</Cell><Cell label="State"><Chip label="Planned"/></Cell></tr>
                        <tr role="row"><NameCell name="Skin check before session 2"/><Cell label="When">"Mon 30 Nov, 18:00"</Cell><Cell label="State"><Chip label="Planned"/></Cell></tr>
                    </Table>
                </Card>
            </div>
            <div class="stack">
                <Card title="Contact".to_owned() action=|| view! { <a href="#">"Edit"</a> }>
                    <Rows facts=true>
                        <Row name="Telephone"><a href="tel:+441170000000">"+44 117 000 0000"</a></Row>
                        <Row name="E-mail" value="ben.adeyemi.with.a.long.address@example.org".to_owned()/>
                        <Row name="Language" value="English".to_owned()/>
                        <Row name="Zone" value="Europe/London".to_owned()/>
                    </Rows>
                </Card>
                <Card title="Way in".to_owned()>
                    <div class="stack centre">
                        <QrCode svg=fake_qr() label="QR code that opens the invitation"/>
                        <JoinCode code="K7Q2-M4XD" spoken="K 7 Q 2 M 4 X D"/>
                        <p class="soft small">"Valid until tomorrow, 10:00"</p>
                    </div>
                </Card>
                <Quote text="Is it supposed to feel warm on the third day?\nI slept with a cap on."/>
            </div>
        </div>
    }
    .into_any()
}

/// Looks like a code, holds nothing.
fn fake_qr() -> String {
    let dark = |(x, y): &(u32, u32)| (x * 7 + y * 13 + x * y) % 3 == 0;
    let cells = (0..21).flat_map(|y| (0..21).map(move |x| (x, y))).filter(dark);
    let cells = cells
        .map(|(x, y)| format!("M{x} {y}h1v1h-1z"))
        .collect::<Vec<_>>()
        .concat();
    format!(r##"<svg viewBox="0 0 21 21"><path d="{cells}" fill="#000"/></svg>"##)
}

fn move_session() -> AnyView {
    view! {
        <BackLink href="patient.html" label="Ben Adeyemi"/>
        <PageHead title="Move session 2 to Friday, 4 December?" lead="Nothing is saved yet. This is what would follow.".to_owned()/>
        <div class="stack narrow">
            <Banner tone=Tone::Amber title="Five days closer to session 3 than usual"><span>"Most clinics leave 7 to 14 days."</span></Banner>
            <Changes>
                <Change name="Session 2" from="Wed 2 Dec, 14:30".to_owned() to="Fri 4 Dec, 10:00".to_owned()/>
                <Change name="Skin check" from="Mon 30 Nov, 18:00".to_owned() to="Wed 2 Dec, 18:00".to_owned()/>
                <Change name="Prepare for the session" from="Tue 1 Dec, 18:00".to_owned() to="Thu 3 Dec, 18:00".to_owned()/>
                <Change name="You may swim" from="Wed 13 Jan".to_owned() note="Waits until session 3 is held".to_owned()/>
                <Change name="Your plan changed" to="in 10 minutes".to_owned()/>
            </Changes>
            <Buttons>
                <PostButton action="#" label="Move the session"/>
                <ButtonLink href="patient.html" label="Leave it" kind=ButtonKind::Quiet/>
            </Buttons>
        </div>
    }
    .into_any()
}

fn add() -> AnyView {
    view! {
        <BackLink href="patients.html" label="Patients"/>
        <PageHead title="New patient"/>
        <Form wrong="Two things need another look.".to_owned()>
            <Field name="name" label="Name" value="Ben Adeyemi" required=true autocomplete="off"/>
            <Field name="email" label="E-mail" kind=FieldKind::Email hint="For when a push cannot arrive.".to_owned()/>
            <Pair>
                <Field name="date" label="First session" kind=FieldKind::Date value="2096-11-25" problem="Choose a date within the next 20 years.".to_owned()/>
                <Field name="time" label="Starts at" kind=FieldKind::Time value="14:30"/>
            </Pair>
            <Select name="zone" label="Time zone" value="Europe/London" options=vec![Choice::new("Europe/Berlin", "Berlin"), Choice::new("Europe/London", "London")]/>
            <Choices name="treatment" label="Treatment" chosen=vec!["density".to_owned()]
                choices=vec![Choice::new("density", "Density").note("Between existing hair"), Choice::new("shaved-look", "Shaved look").note("Stubble and a defined hairline")]/>
            <Choices name="zones" label="Zones" many=true chosen=vec![] problem="Choose at least one zone.".to_owned()
                choices=["Hairline", "Temples", "Mid-scalp", "Crown", "Donor", "Nape", "Scar"].map(|zone| Choice::new(zone, zone)).into()/>
            <TextArea name="note" label="Note" hint="Only staff see it.".to_owned()/>
            <Check name="consent" label="The patient agreed to receive reminders on the phone." checked=true/>
            <Buttons>
                <Button label="Add the patient"/>
                <ButtonLink href="patients.html" label="Cancel" kind=ButtonKind::Plain/>
            </Buttons>
        </Form>
    }
    .into_any()
}
