//! Addresses of pages with ids filled in, from the table of pages: a new page is visited by every test about pages.

use super::{Clinic, Staff};
use app::routes::Route;
use care::{
    Actor,
    ids::{BroadcastId, CheckInId, CourseId, DeviceId, PatientId, ProtocolId, SessionId, StaffId},
};

/// One id for each kind that stands in an address.
#[derive(Clone, Copy, Debug)]
pub struct Ids {
    pub patient: PatientId,
    pub course: CourseId,
    pub session: SessionId,
    pub protocol: ProtocolId,
    pub staff: StaffId,
    pub device: DeviceId,
    pub check_in: CheckInId,
    pub broadcast: BroadcastId,
}

/// A part of an address that names one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Patient,
    Course,
    Session,
    Protocol,
    Staff,
    Device,
    CheckIn,
    Broadcast,
}

impl Ids {
    pub fn of(clinic: &Clinic) -> Self {
        let Actor::Patient { device, .. } = clinic.patient.actor else {
            unreachable!("a patient")
        };
        let Staff {
            actor: Actor::Staff { staff, .. },
            ..
        } = clinic.practitioner
        else {
            unreachable!("staff")
        };
        let (patient, course, session) = (clinic.patient.id, clinic.patient.course, clinic.patient.session);
        Self {
            patient,
            course,
            session,
            protocol: clinic.protocol,
            staff,
            device,
            check_in: clinic.patient.check_in,
            broadcast: clinic.broadcast,
        }
    }

    /// Of things that never were.
    pub fn absent() -> Self {
        const NOBODY: u128 = 0x0195_0000_0000_7000_8000_0000_0000_0001;
        Self {
            patient: PatientId::from_u128(NOBODY),
            course: CourseId::from_u128(NOBODY),
            session: SessionId::from_u128(NOBODY),
            protocol: ProtocolId::from_u128(NOBODY),
            staff: StaffId::from_u128(NOBODY),
            device: DeviceId::from_u128(NOBODY),
            check_in: CheckInId::from_u128(NOBODY),
            broadcast: BroadcastId::from_u128(NOBODY),
        }
    }

    /// These, with one of the others' in its place.
    pub fn with(mut self, part: Part, others: &Self) -> Self {
        match part {
            Part::Patient => self.patient = others.patient,
            Part::Course => self.course = others.course,
            Part::Session => self.session = others.session,
            Part::Protocol => self.protocol = others.protocol,
            Part::Staff => self.staff = others.staff,
            Part::Device => self.device = others.device,
            Part::CheckIn => self.check_in = others.check_in,
            Part::Broadcast => self.broadcast = others.broadcast,
        }
        self
    }

    fn text(&self, part: Part) -> String {
        match part {
            Part::Patient => self.patient.to_string(),
            Part::Course => self.course.to_string(),
            Part::Session => self.session.to_string(),
            Part::Protocol => self.protocol.to_string(),
            Part::Staff => self.staff.to_string(),
            Part::Device => self.device.to_string(),
            Part::CheckIn => self.check_in.to_string(),
            Part::Broadcast => self.broadcast.to_string(),
        }
    }
}

/// The parts of this page's address that name something.
pub fn parts(route: &Route) -> Vec<Part> {
    segments(route)
        .filter_map(|(before, segment)| part(before, segment))
        .collect()
}

/// Whether a one-time link stands in the address, in place of ids.
pub fn is_link(route: &Route) -> bool {
    route.path.contains("{secret}")
}

pub fn address(route: &Route, ids: &Ids) -> String {
    segments(route).fold(String::new(), |address, (before, segment)| {
        address + "/" + &filled(route, before, segment, ids)
    })
}

fn filled(route: &Route, before: &str, segment: &str, ids: &Ids) -> String {
    match (part(before, segment), segment) {
        (Some(part), _) => ids.text(part),
        // An activity of the protocol.
        (None, "{key}") if before == "can-i" => "swim".to_owned(),
        (None, "{key}") if before == "templates" => "all_well".to_owned(),
        (None, "{key}") if before == "read" => "risks".to_owned(),
        (None, "{treatment}") => "density".to_owned(),
        (None, "{key}") if before == "activities" => "swim".to_owned(),
        (None, "{key}") if before == "check-ins" => "day_7".to_owned(),
        (None, "{key}") if before == "rules" => "swim_unlock".to_owned(),
        (None, "{of}") => "activity-swim".to_owned(),
        (None, "{key}") => "pain".to_owned(),
        // A link of the right shape that was never given out.
        (None, "{secret}") => "AAAAAAAAAAAAAAAAAAAAAA".to_owned(),
        (None, literal) => {
            assert!(
                !literal.starts_with('{'),
                "{}: say in harness/addresses.rs what stands for {literal}",
                route.path
            );
            literal.to_owned()
        }
    }
}

fn part(before: &str, segment: &str) -> Option<Part> {
    Some(match (before, segment) {
        ("patients", "{id}") => Part::Patient,
        ("courses", "{course}") => Part::Course,
        ("sessions", "{id}") => Part::Session,
        ("protocols", "{id}") => Part::Protocol,
        ("team", "{id}") => Part::Staff,
        ("check-in" | "review", "{id}") => Part::CheckIn,
        ("broadcasts", "{id}") => Part::Broadcast,
        ("devices", "{device}" | "{id}") => Part::Device,
        _ => return None,
    })
}

/// Each segment with the one before it.
fn segments(route: &Route) -> impl Iterator<Item = (&'static str, &'static str)> {
    let path: &'static str = route.path;
    let all = path.split('/').skip(1);
    std::iter::once("").chain(all.clone()).zip(all)
}
