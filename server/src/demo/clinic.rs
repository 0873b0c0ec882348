//! The clinic itself: its owner, its team, its settings, its signed protocols.

use super::{
    phone::{self, Phones},
    question,
};
use care::{
    Actor, Error, Result,
    access::{ClinicDraft, Secret, StaffDraft, accept_staff_invite, authenticate, create_clinic},
    clinic::{self, InviteDraft, SettingsDraft},
    clock::Clock,
    draft::{self, Edit, Running, Saved, TypedActivity},
    ids::RevisionId,
    protocol::Treatment,
    store::Db,
};

pub const NAME: &str = "Harbour Clinic";
pub const ZONE: &str = "Europe/London";
pub const OWNER: &str = "owner@harbour.example";
/// Known to everybody who reads this: the demo listens on loopback, and its people are made up.
pub const PASSWORD: &str = "calm harbour dots";

/// Opens the clinic; its owner is who acts from then on. Whoever treats can be called.
pub async fn open(db: &Db, clock: &dyn Clock, phones: &mut Phones) -> Result<Actor> {
    let draft = ClinicDraft {
        clinic_name: NAME.to_owned(),
        zone: ZONE.to_owned(),
        email: OWNER.to_owned(),
    };
    let (_, secret) = create_clinic(db, clock, &draft).await?;
    let owner = come_in(db, clock, &secret, "Nora Whitfield").await?;
    clinic::save_settings(db, clock, &owner, &settings(db, &owner).await?).await?;
    for protocol in clinic::protocols(db, &owner).await? {
        clinic::sign_off(db, clock, &owner, protocol.id).await?;
    }
    for (email, role, name) in [
        ("ben@harbour.example", "practitioner", "Ben Castillo"),
        ("desk@harbour.example", "front_desk", "Amira Saleh"),
    ] {
        let invite = InviteDraft {
            email: email.to_owned(),
            role: role.to_owned(),
        };
        let secret = clinic::invite_staff(db, clock, &owner, &invite).await?;
        let colleague = come_in(db, clock, &secret, name).await?;
        if role == "practitioner" {
            phone::switch_on(db, clock, &colleague, phones).await?;
        }
    }
    phone::switch_on(db, clock, &owner, phones).await?;
    question::ask(db, clock, &owner).await?;
    second_version(db, clock, &owner).await?;
    Ok(owner)
}

/// Early on the clinic made one protocol stricter than it came.
async fn second_version(db: &Db, clock: &dyn Clock, owner: &Actor) -> Result<()> {
    let seen = begin(db, clock, owner, Treatment::PatchBlending, "sun", 30).await?;
    draft::publish(db, clock, owner, Treatment::PatchBlending, seen, Running::Move).await?;
    Ok(())
}

/// Somebody is writing the next version of a protocol.
pub async fn write_a_draft(db: &Db, clock: &dyn Clock, owner: &Actor) -> Result<()> {
    begin(db, clock, owner, Treatment::Density, "swim", 35).await?;
    Ok(())
}

/// A draft in which one activity opens later.
async fn begin(
    db: &Db,
    clock: &dyn Clock,
    owner: &Actor,
    treatment: Treatment,
    activity: &str,
    day: u32,
) -> Result<RevisionId> {
    draft::begin(db, clock, owner, treatment, None).await?;
    let draft = draft::find(db, owner, treatment).await?.ok_or(Error::NotFound)?;
    let stands = draft.protocol.activity(activity).ok_or(Error::NotFound)?;
    let typed = TypedActivity {
        yes_from: day.to_string(),
        ..TypedActivity::from(stands)
    };
    let key = activity.to_owned();
    let edit = Edit::Activity { key, typed };
    match draft::save(db, clock, owner, treatment, draft.revision, &edit).await? {
        Saved::Done(revision) => Ok(revision),
        Saved::Meanwhile(_) => Err(Error::NotFound),
    }
}

async fn settings(db: &Db, owner: &Actor) -> Result<SettingsDraft> {
    let mut draft = SettingsDraft::from(&clinic::settings(db, owner).await?);
    // A number kept free for stories, and an address that does not exist.
    "+44 20 7946 0321".clone_into(&mut draft.telephone);
    "4 Quay Lane\nLondon E1 0AB".clone_into(&mut draft.address);
    "In an emergency call 999, or 112 from abroad.".clone_into(&mut draft.emergency);
    let days = [
        (&mut draft.mon_opens, &mut draft.mon_closes),
        (&mut draft.tue_opens, &mut draft.tue_closes),
        (&mut draft.wed_opens, &mut draft.wed_closes),
        (&mut draft.thu_opens, &mut draft.thu_closes),
        (&mut draft.fri_opens, &mut draft.fri_closes),
    ];
    for (opens, closes) in days {
        "09:00".clone_into(opens);
        "18:00".clone_into(closes);
    }
    "10:00".clone_into(&mut draft.sat_opens);
    "14:00".clone_into(&mut draft.sat_closes);
    Ok(draft)
}

async fn come_in(db: &Db, clock: &dyn Clock, secret: &Secret, name: &str) -> Result<Actor> {
    let draft = StaffDraft {
        name: name.to_owned(),
        password: PASSWORD.to_owned(),
        password_again: PASSWORD.to_owned(),
    };
    let token = accept_staff_invite(db, clock, secret, &draft, "Android, Chrome").await?;
    let signed = authenticate(db, clock, &token).await?.ok_or(Error::NotFound)?;
    Ok(signed.actor)
}
