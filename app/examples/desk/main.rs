#![allow(clippy::all, clippy::pedantic, clippy::unwrap_used, clippy::expect_used)]
use app::{shell::Assets, state::App};
use axum::{
    Router,
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};
use care::{
    Role,
    access::*,
    clinic,
    clock::*,
    course::{self, *},
    ids::*,
    patient::{self, *},
    reminder,
    store::Db,
};
use chrono::{DateTime, Duration, Utc};
use std::sync::Arc;

struct Shared(ManualClock);
impl Clock for Shared {
    fn now(&self) -> DateTime<Utc> {
        self.0.now()
    }
}

async fn css() -> Response {
    (
        [(header::CONTENT_TYPE, "text/css")],
        std::fs::read_to_string("/tmp/clinic-shots/style.css").unwrap_or_default(),
    )
        .into_response()
}

#[tokio::main]
async fn main() {
    let path = "/tmp/clinic-shots/desk.db";
    for end in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{path}{end}"));
    }
    let db = Db::open(&format!("sqlite://{path}")).await.unwrap();
    let clock = Arc::new(Shared(ManualClock::at("2026-10-20T09:00:00Z".parse().unwrap())));
    let c: &dyn Clock = &*clock;
    let (_, secret) = create_clinic(
        &db,
        c,
        &ClinicDraft {
            clinic_name: "Harbour Clinic".into(),
            zone: "Europe/London".into(),
            email: "noor@harbour.example".into(),
        },
    )
    .await
    .unwrap();
    let pw = |name: &str| StaffDraft {
        name: name.into(),
        password: "a few words in a row".into(),
        password_again: "a few words in a row".into(),
    };
    let token = accept_staff_invite(&db, c, &secret, &pw("Noor Haddad"), "Mac, Firefox")
        .await
        .unwrap();
    let owner = authenticate(&db, c, &token).await.unwrap().unwrap().actor;
    for (n, protocol) in clinic::protocols(&db, &owner).await.unwrap().into_iter().enumerate() {
        if n != 2 {
            clinic::sign_off(&db, c, &owner, protocol.id).await.unwrap();
        }
    }
    let mut s = clinic::SettingsDraft::from(&clinic::settings(&db, &owner).await.unwrap());
    s.telephone = "+44 117 496 0000".into();
    s.address = "3 Quay Street\nBristol".into();
    s.mon_opens = "09:00".into();
    s.mon_closes = "17:30".into();
    clinic::save_settings(&db, c, &owner, &s).await.unwrap();
    for (email, name, role) in [
        ("sam@harbour.example", "Sam Ortiz", Role::Practitioner),
        ("desk@harbour.example", "Ida Lund", Role::FrontDesk),
    ] {
        let secret = clinic::invite_staff(
            &db,
            c,
            &owner,
            &clinic::InviteDraft {
                email: email.into(),
                role: role.key().into(),
            },
        )
        .await
        .unwrap();
        accept_staff_invite(&db, c, &secret, &pw(name), "iPad, Safari")
            .await
            .unwrap();
    }
    clinic::invite_staff(
        &db,
        c,
        &owner,
        &clinic::InviteDraft {
            email: "new@harbour.example".into(),
            role: "practitioner".into(),
        },
    )
    .await
    .unwrap();
    let draft = |name: &str, tr: &str, zones: &[&str], day: &str, time: &str| PatientDraft {
        name: name.into(),
        telephone: "+44 7700 900123".into(),
        email: format!(
            "{}@example.org",
            name.split(' ')
                .next()
                .unwrap()
                .to_lowercase()
                .replace(|c: char| !c.is_ascii_alphanumeric(), "")
        ),
        treatment: tr.into(),
        zones: zones.iter().map(|z| z.to_string()).collect(),
        first_day: day.into(),
        first_time: time.into(),
        first_minutes: if day.is_empty() { "".into() } else { "150".into() },
        ..Default::default()
    };
    let add = async |name: &str, tr: &str, zones: &[&str], day: &str, time: &str| {
        patient::add(&db, c, &owner, &draft(name, tr, zones, day, time))
            .await
            .unwrap()
    };
    let ben = add(
        "Ben Adeyemi",
        "shaved_look",
        &["hairline", "temples", "crown"],
        "2026-11-05",
        "10:00",
    )
    .await;
    let carla = add(
        "Carla Moreno",
        "density",
        &["crown", "mid_scalp"],
        "2026-11-15",
        "09:00",
    )
    .await;
    let _jonas = add("Jonas Weber", "patch_blending", &["mid_scalp"], "2026-11-03", "09:00").await;
    let _mara = add(
        "Mara </script> Kerk",
        "shaved_look",
        &["hairline"],
        "2026-11-22",
        "10:00",
    )
    .await;
    add("Tomás Vidal", "density", &["crown"], "2026-11-22", "14:30").await;
    add(
        &"Wolfeschlegelsteinhausenbergerdorff".repeat(3),
        "density",
        &[],
        "2026-11-30",
        "14:30",
    )
    .await;
    let ines = add("Inês Duarte", "density", &[], "", "").await;
    patient::set_zone(&db, c, &owner, carla, "America/New_York".parse().unwrap())
        .await
        .unwrap();
    let of = async |p: PatientId| patient::get(&db, &owner, p).await.unwrap().courses[0].course.id;
    let sd = |day: &str, start: &str| SessionDraft {
        day: day.into(),
        start: start.into(),
        minutes: "120".into(),
    };
    clock.0.set("2026-11-05T13:00:00Z".parse().unwrap());
    let join_as = async |p: PatientId, push: bool| {
        let pass = issue_join(&db, c, &owner, p).await.unwrap();
        let token = join(&db, c, &pass.code, "x", "iPhone, Safari").await.unwrap();
        let actor = authenticate(&db, c, &token).await.unwrap().unwrap().actor;
        reminder::report_device(
            &db,
            &actor,
            true,
            if push {
                reminder::PushPermission::Granted
            } else {
                reminder::PushPermission::Denied
            },
        )
        .await
        .unwrap();
        if push {
            reminder::subscribe(
                &db,
                c,
                &actor,
                &reminder::SubscriptionDraft {
                    endpoint: format!("https://fcm.googleapis.com/fcm/send/{p}"),
                    p256dh: "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8"
                        .into(),
                    auth: "DGv6ra1nlYgDCS1FRnbzlw".into(),
                },
            )
            .await
            .unwrap();
        }
        actor
    };
    let ben_actor = join_as(ben, true).await;
    join_as(carla, false).await;
    let bc = of(ben).await;
    for s in patient::get(&db, &owner, ben).await.unwrap().courses[0]
        .sessions
        .clone()
    {
        course::confirm_held(&db, c, &owner, s.session.id, &HeldDraft::default())
            .await
            .unwrap();
    }
    course::book(&db, c, &owner, bc, &sd("2026-11-19", "10:00"))
        .await
        .unwrap();
    let s3 = course::book(&db, c, &owner, bc, &sd("2026-12-03", "14:30"))
        .await
        .unwrap();
    let s4 = course::book(&db, c, &owner, bc, &sd("2026-12-17", "14:30"))
        .await
        .unwrap();
    course::cancel_session(&db, c, &owner, s4).await.unwrap();
    course::book(&db, c, &owner, of(carla).await, &sd("2026-12-07", "09:00"))
        .await
        .unwrap();
    let end: DateTime<Utc> = "2026-11-22T09:30:00Z".parse().unwrap();
    while let Some(next) = reminder::next_due(&db).await.unwrap() {
        if next > end {
            break;
        }
        clock.0.set(next.max(clock.now()));
        for d in reminder::claim(&db, c, 100, Duration::seconds(30)).await.unwrap() {
            let outs = d
                .subscriptions
                .iter()
                .map(|s| (s.id, reminder::DeviceOutcome::Accepted))
                .collect();
            let tag = d.tag.clone();
            reminder::settle(&db, c, &[d.settle(reminder::Outcome::Devices(outs))])
                .await
                .unwrap();
            clock.0.advance(Duration::seconds(3));
            let n = tag.bytes().map(u32::from).sum::<u32>();
            if n % 3 > 0 {
                reminder::receipt(&db, c, &ben_actor, &tag, reminder::Receipt::Shown)
                    .await
                    .unwrap();
            }
            if n % 3 > 1 {
                reminder::receipt(&db, c, &ben_actor, &tag, reminder::Receipt::Opened)
                    .await
                    .unwrap();
            }
        }
    }
    clock.0.set("2026-11-21T19:12:00Z".parse().unwrap());
    course::decline(
        &db,
        c,
        &ben_actor,
        s3,
        "My son's school play.\nThe week after would be fine.",
    )
    .await
    .unwrap();
    clock.0.set(end);
    let new = create_clinic(
        &db,
        c,
        &ClinicDraft {
            clinic_name: "New Clinic".into(),
            zone: "Europe/Lisbon".into(),
            email: "new@clinic.example".into(),
        },
    )
    .await
    .unwrap()
    .1;
    std::fs::write(
        "/tmp/clinic-shots/ids.json",
        format!(
            r#"{{"ben":"{ben}","carla":"{carla}","ines":"{ines}","course":"{bc}","s3":"{s3}","new":"{}"}}"#,
            new.as_str()
        ),
    )
    .unwrap();
    let app = App {
        db,
        clock: clock.clone(),
        base_url: "http://127.0.0.1:4010".into(),
        assets: Assets { base: "/pkg/x" },
        push_key: "x".into(),
    };
    let now = clock.clone();
    let router: Router = app::routes::router()
        .with_state(app)
        .route("/pkg/x/style.css", get(css))
        .route(
            "/dev/advance/{minutes}",
            get(async move |axum::extract::Path(m): axum::extract::Path<i64>| {
                now.0.advance(Duration::minutes(m));
                "ok"
            }),
        );
    let listener = tokio::net::TcpListener::bind("127.0.0.1:4010").await.unwrap();
    println!("listening");
    axum::serve(listener, router).await.unwrap();
}
