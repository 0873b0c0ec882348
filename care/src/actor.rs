//! Who is acting. Every use case takes an [`Actor`]; it comes from the session cookie and from nowhere else.

use crate::{
    error::{Error, Result},
    ids::{ClinicId, DeviceId, PatientId, StaffId},
};
use serde::{Deserialize, Serialize};
use std::fmt;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    Staff {
        clinic: ClinicId,
        staff: StaffId,
        role: Role,
        device: DeviceId,
    },
    Patient {
        clinic: ClinicId,
        patient: PatientId,
        device: DeviceId,
    },
    /// Stipple itself: the dispatcher, the daily round, the command line.
    System { clinic: ClinicId },
}

/// Somebody with a browser: whose sign-in it is, and whom a push is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Person {
    Patient(PatientId),
    Staff(StaffId),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    Owner,
    Practitioner,
    FrontDesk,
}

/// What a role may do beyond seeing its clinic's patients.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permission {
    /// Add patients, book and move sessions, invite to the phone.
    Book,
    /// Close or cancel a course: a clinical decision.
    Treat,
    /// Team, settings, signing protocols off.
    Own,
}

impl Role {
    pub const ALL: [Self; 3] = [Self::Owner, Self::Practitioner, Self::FrontDesk];

    pub const fn may(self, permission: Permission) -> bool {
        match permission {
            Permission::Book => true,
            Permission::Treat => matches!(self, Self::Owner | Self::Practitioner),
            Permission::Own => matches!(self, Self::Owner),
        }
    }

    pub const fn key(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Practitioner => "practitioner",
            Self::FrontDesk => "front_desk",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.key() == key)
    }
}

impl Person {
    pub const fn patient(self) -> Option<PatientId> {
        match self {
            Self::Patient(patient) => Some(patient),
            Self::Staff(_) => None,
        }
    }

    pub const fn staff(self) -> Option<StaffId> {
        match self {
            Self::Staff(staff) => Some(staff),
            Self::Patient(_) => None,
        }
    }
}

/// The id alone.
impl fmt::Display for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Patient(patient) => patient.fmt(f),
            Self::Staff(staff) => staff.fmt(f),
        }
    }
}

impl Actor {
    pub const fn clinic(&self) -> ClinicId {
        match *self {
            Self::Staff { clinic, .. } | Self::Patient { clinic, .. } | Self::System { clinic } => clinic,
        }
    }

    /// The clinic, if this actor works there and may do this. A patient is told "not found", as a stranger is.
    pub fn staff_who_may(&self, permission: Permission) -> Result<ClinicId> {
        match *self {
            Self::System { clinic } => Ok(clinic),
            Self::Staff { clinic, role, .. } if role.may(permission) => Ok(clinic),
            Self::Staff { .. } => Err(Error::Forbidden),
            Self::Patient { .. } => Err(Error::NotFound),
        }
    }

    /// The clinic, if this actor may see this patient: the clinic's staff, or the patient.
    pub fn may_see(&self, wanted: PatientId) -> Result<ClinicId> {
        match *self {
            Self::Patient { patient, .. } if patient != wanted => Err(Error::NotFound),
            _ => Ok(self.clinic()),
        }
    }

    /// The clinic, if this actor may act for this patient: the patient, or staff who may book.
    pub fn may_act_for(&self, wanted: PatientId) -> Result<ClinicId> {
        match self {
            Self::Patient { .. } => self.may_see(wanted),
            _ => self.staff_who_may(Permission::Book),
        }
    }

    /// Who is acting, with which browser.
    pub fn person(&self) -> Result<(Person, DeviceId)> {
        match *self {
            Self::Staff { staff, device, .. } => Ok((Person::Staff(staff), device)),
            Self::Patient { patient, device, .. } => Ok((Person::Patient(patient), device)),
            Self::System { .. } => Err(Error::NotFound),
        }
    }

    /// The patient that is acting.
    pub fn patient(&self) -> Result<PatientId> {
        match *self {
            Self::Patient { patient, .. } => Ok(patient),
            _ => Err(Error::NotFound),
        }
    }
}
