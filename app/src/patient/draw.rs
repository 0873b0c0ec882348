use super::sample::*;
use crate::shell::*;
use crate::words::{Language, words};
use leptos::prelude::*;
pub fn put<V: IntoView>(name: &str, place: Option<PatientPlace>, body: impl FnOnce() -> V) {
    let w = words(Language::English);
    let audience = Audience::Patient {
        places: Places::of_patient(place, |k| w.say(k)),
        oneself: Oneself {
            href: "/you".into(),
            label: "You".into(),
            name: "Mara Kerk".into(),
            current: false,
        },
        manifest: "/m".into(),
    };
    write(name, audience, body);
}
pub fn open<V: IntoView>(name: &str, body: impl FnOnce() -> V) {
    write(name, Audience::Open, body)
}
fn write<V: IntoView>(name: &str, audience: Audience, body: impl FnOnce() -> V) {
    let Ok(dir) = std::env::var("SHOTS") else { return };
    let w = words(Language::English);
    let frame = Frame {
        lang: "en",
        dir: Dir::LeftToRight,
        title: name.to_owned(),
        audience,
        islands: false,
        assets: Assets { base: "pkg" },
        skip: w.say("skip"),
    };
    std::fs::write(format!("{dir}/{name}.html"), crate::shell::document(frame, body)).unwrap();
}
#[test]
fn draw() {
    use super::today;
    let w = words(Language::English);
    let t = |name: &str, s: Sample| {
        let c = s.care();
        put(name, Some(PatientPlace::Today), || {
            today::view(w, today::Told::of(telling(&c)), true)
        });
    };
    t("today-4", Sample::new().session(-18).session(-4).session(10));
    t("today-3", Sample::new().session(-3));
    t("today-5", Sample::new().session(-5));
    t("today-0", Sample::new().session(0).session(14));
    t("today-before0", Sample::new().session(0).session(14).at("08:00"));
    t("today-ahead", Sample::new().session(2));
    t("today-healed", Sample::new().session(-800).closed());
    t("today-none", Sample::new());
    t(
        "today-two",
        Sample::new()
            .session(-40)
            .and(care::protocol::Treatment::ScarCamouflage)
            .session(-1)
            .session(2),
    );

    use super::*;
    use care::plan::answer;
    let days4 = Sample::new().session(-18).session(-4).session(10);
    let c = days4.care();
    let p = |name: &str, place, v: AnyView| put(name, place, move || v);
    p(
        "can-i",
        Some(PatientPlace::CanI),
        can_i::view(w, String::new(), can_i::List::of(telling(&c), "")).into_any(),
    );
    p(
        "can-i-gym",
        Some(PatientPlace::CanI),
        can_i::view(w, "gym".into(), can_i::List::of(telling(&c), "gym")).into_any(),
    );
    p(
        "can-i-zebra",
        Some(PatientPlace::CanI),
        can_i::view(w, "zebra".into(), can_i::List::of(telling(&c), "zebra")).into_any(),
    );
    for k in ["swim", "rinse", "alcohol", "minoxidil", "shampoo"] {
        p(
            &format!("act-{k}"),
            Some(PatientPlace::CanI),
            activity::view(
                w,
                activity::Told::of(telling(&c), &answer(&c.courses, k, c.today).unwrap()),
            )
            .into_any(),
        );
    }
    p(
        "timeline",
        Some(PatientPlace::Timeline),
        timeline::view(w, timeline::Days::of(telling(&c))).into_any(),
    );
    let closed = Sample::new().session(-30).closed().care();
    p(
        "timeline-closed",
        Some(PatientPlace::Timeline),
        timeline::view(w, timeline::Days::of(telling(&closed))).into_any(),
    );
    p(
        "questions",
        Some(PatientPlace::Questions),
        questions::view(w, String::new(), questions::List::of(w, "")).into_any(),
    );
    p(
        "questions-hurt",
        Some(PatientPlace::Questions),
        questions::view(w, "hurt".into(), questions::List::of(w, "hurt")).into_any(),
    );
    let q = care::question::question("pain").unwrap();
    p(
        "question",
        Some(PatientPlace::Questions),
        question::view(
            w,
            w.say("question-pain"),
            question::answers(w, q, &[care::protocol::Treatment::Density]),
            Contact::of(telling(&c)),
        )
        .into_any(),
    );
    let n = next::Next::of(&c).unwrap();
    p(
        "next",
        None,
        next_session::view(
            w,
            Some(next_session::Told::of(telling(&c), n, None)),
            String::new(),
            None,
        )
        .into_any(),
    );
    p(
        "next-declined",
        None,
        next_session::view(
            w,
            Some(next_session::Told::of(
                telling(&c),
                n,
                Some("I have to travel for work.".into()),
            )),
            String::new(),
            None,
        )
        .into_any(),
    );
    let mut problems = ::care::Problems::default();
    problems.add_with("note", "problem-long", [("max", "500".to_owned())]);
    p(
        "next-wrong",
        None,
        next_session::view(
            w,
            Some(next_session::Told::of(telling(&c), n, None)),
            "x".into(),
            Some(&problems),
        )
        .into_any(),
    );
    p(
        "next-none",
        None,
        next_session::view(w, None, String::new(), None).into_any(),
    );
    p(
        "you",
        None,
        you::view(
            w,
            you::Told::of(telling(&c), 2, false),
            Some(w.say("noted-place-saved")),
        )
        .into_any(),
    );
    p("install", None, install::view(w).into_any());
    p(
        "place",
        None,
        place::view(
            w,
            "Your plan goes by Europe/London, where it is 12:00 now.".into(),
            place::Draft {
                language: "en".into(),
                zone: "Europe/London".into(),
            },
            None,
        )
        .into_any(),
    );
    p("signout", None, sign_out::view(w).into_any());
    p("newphone", None, new_phone::view(w, None).into_any());
    p(
        "newphone-pass",
        None,
        new_phone::view(
            w,
            Some(new_phone::Shown {
                qr: crate::qr::svg("https://stipple.example/join/AAAAAAAAAAAAAAAAAAAAAA"),
                code: "K7QM-2XPD".into(),
                address: "https://stipple.example/join".into(),
                code_until: "Mon 23 Nov, 12:00".into(),
                link_until: "Sun 29 Nov, 12:00".into(),
            }),
        )
        .into_any(),
    );
    p("paper", None, paper::view(w, paper::Told::of(telling(&c))).into_any());
    p(
        "reminders",
        None,
        reminders::view(
            w,
            "iPhone, Safari".into(),
            reminders::Inbox {
                coming: vec![reminders::Coming {
                    title: "Shampoo is open".into(),
                    when: "Wed 25 Nov, 09:00".into(),
                    datetime: "2026-11-25T09:00".into(),
                }],
                came: vec![reminders::Came {
                    title: "Rinsing is open".into(),
                    when: "Sun 22 Nov, 09:00".into(),
                    body: Some(w.say_with("rule-rinse-unlock-body", &[])),
                    silent: None,
                }],
            },
        )
        .into_any(),
    );
    p("devices", None, devices::view(w, vec![], None).into_any());
}
