use super::TestServer;
use care::{
    Actor, Role,
    access::{self, ClinicDraft, StaffDraft, Token},
    audit,
    broadcast::{self, BroadcastDraft},
    check_in::{self, Answers, CheckInDraft},
    clinic::{self, InviteDraft},
    clock::{Clock, ManualClock},
    draft,
    ids::{BroadcastId, CheckInId, ClinicId, CourseId, PatientId, ProtocolId, SessionId},
    patient::{self, PatientDraft},
    photo::{CONSENT_VERSION, give_consent},
    protocol::Treatment,
    store::Db,
};

/// A clinic with one of each role and one patient who joined.
pub struct Clinic {
    pub id: ClinicId,
    pub owner: Staff,
    pub practitioner: Staff,
    pub front_desk: Staff,
    pub patient: Patient,
    pub protocol: ProtocolId,
    /// Sent to all, that is to the patient: due in a minute.
    pub broadcast: BroadcastId,
}

pub struct Staff {
    pub actor: Actor,
    pub email: String,
    /// What their browser sends.
    pub cookie: String,
}

pub struct Patient {
    pub id: PatientId,
    pub actor: Actor,
    pub cookie: String,
    pub course: CourseId,
    pub session: SessionId,
    /// Sent on a day after that session.
    pub check_in: CheckInId,
}

pub const PASSWORD: &str = "a long enough password";
const DEVICE: &str = "Linux, Firefox";

impl Clinic {
    /// `name` also keeps its people's addresses apart from other clinics'.
    pub async fn open(server: &TestServer, name: &str) -> Self {
        let (db, clock) = (&server.server.app.db, &*server.server.app.clock);
        let draft = ClinicDraft {
            clinic_name: name.into(),
            zone: "Europe/Madrid".into(),
            email: address(name, Role::Owner),
        };
        let (id, secret) = access::create_clinic(db, clock, &draft).await.unwrap();
        let owner = Staff::accept(db, clock, &secret, draft.email).await;
        let protocols = clinic::protocols(db, &owner.actor).await.unwrap();
        for protocol in &protocols {
            clinic::sign_off(db, clock, &owner.actor, protocol.id).await.unwrap();
        }
        draft::begin(db, clock, &owner.actor, Treatment::Density, None)
            .await
            .unwrap();
        let practitioner = Staff::invite(db, clock, &owner, name, Role::Practitioner).await;
        let front_desk = Staff::invite(db, clock, &owner, name, Role::FrontDesk).await;
        let patient = Patient::add(db, clock, &owner.actor, "Ada Lovelace").await;
        let closed = BroadcastDraft {
            to: "all".to_owned(),
            words_en: "We are closed on Friday.".to_owned(),
            ..BroadcastDraft::default()
        };
        let broadcast = broadcast::send(db, clock, &owner.actor, BroadcastId::new(), &closed)
            .await
            .unwrap();
        Self {
            id,
            owner,
            practitioner,
            front_desk,
            patient,
            protocol: protocols[0].id,
            broadcast,
        }
    }

    /// How many changes it has seen: each writes one line.
    pub async fn changes(&self, server: &TestServer) -> u64 {
        audit::verify(&server.server.app.db, self.id).await.unwrap().lines
    }

    pub fn staff(&self, role: Role) -> &Staff {
        match role {
            Role::Owner => &self.owner,
            Role::Practitioner => &self.practitioner,
            Role::FrontDesk => &self.front_desk,
        }
    }
}

impl Staff {
    async fn invite(db: &Db, clock: &dyn Clock, owner: &Self, clinic: &str, role: Role) -> Self {
        let email = address(clinic, role);
        let draft = InviteDraft {
            email: email.clone(),
            role: role.key().into(),
        };
        let secret = clinic::invite_staff(db, clock, &owner.actor, &draft).await.unwrap();
        Self::accept(db, clock, &secret, email).await
    }

    async fn accept(db: &Db, clock: &dyn Clock, secret: &access::Secret, email: String) -> Self {
        let draft = StaffDraft {
            name: "Grace".into(),
            password: PASSWORD.into(),
            password_again: PASSWORD.into(),
        };
        let token = access::accept_staff_invite(db, clock, secret, &draft, DEVICE)
            .await
            .unwrap();
        Self {
            actor: actor(db, clock, &token).await,
            email,
            cookie: format!("stipple-staff={}", token.as_str()),
        }
    }
}

impl Patient {
    /// With a course whose first session is tomorrow, and a phone that joined.
    pub async fn add(db: &Db, clock: &dyn Clock, staff: &Actor, name: &str) -> Self {
        let draft = PatientDraft {
            name: name.into(),
            language: "en".into(),
            zone: "Europe/Madrid".into(),
            treatment: "density".into(),
            zones: vec!["crown".into()],
            first_day: "2026-03-03".into(),
            first_time: "10:00".into(),
            first_minutes: "120".into(),
            ..PatientDraft::default()
        };
        let id = patient::add(db, clock, staff, &draft).await.unwrap();
        let record = patient::get(db, staff, id).await.unwrap();
        let (course, session) = (record.courses[0].course.id, record.courses[0].sessions[0].session.id);
        let pass = access::issue_join(db, clock, staff, id).await.unwrap();
        let token = access::join(db, clock, pass.secret.as_str(), "test", DEVICE)
            .await
            .unwrap();
        let cookie = format!("stipple-patient={}", token.as_str());
        let actor = actor(db, clock, &token).await;
        give_consent(db, clock, &actor, CONSENT_VERSION).await.unwrap();
        let check_in = CheckInId::new();
        let later = ManualClock::at("2026-03-05T10:00:00Z".parse().unwrap());
        let draft = CheckInDraft::answered(&Answers::NOTHING);
        check_in::send(db, &later, &actor, check_in, &draft).await.unwrap();
        Self {
            id,
            actor,
            cookie,
            course,
            session,
            check_in,
        }
    }
}

async fn actor(db: &Db, clock: &dyn Clock, token: &Token) -> Actor {
    access::authenticate(db, clock, token)
        .await
        .unwrap()
        .expect("signed in")
        .actor
}

fn address(clinic: &str, role: Role) -> String {
    format!("{}@{}.example", role.key(), clinic.to_lowercase())
}
