//! Who is let in, and how: invitations, join codes, passwords, sign-ins, devices.
//!
//! A secret is never stored, only its SHA-256: whoever reads the database cannot sign in with it. Passwords are argon2id.

mod code;
mod create_clinic;
mod device;
mod invite;
mod join;
mod limit;
mod password;
mod secret;
mod sign_in;
mod staff;
pub(crate) mod store;

pub use create_clinic::{ClinicDraft, create_clinic};
pub use device::{DeviceView, list_devices, list_own_devices, revoke_device, revoke_own_device};
pub use invite::{InviteKind, InviteView, find_invite};
pub use join::{JoinPass, issue_join, join};
pub use secret::{Secret, Token};
pub use sign_in::{SignInDraft, Signed, authenticate, sign_in, sign_out};
pub use staff::{SHORTEST_PASSWORD, StaffDraft, accept_staff_invite};

pub(crate) use {
    invite::{end_staff_invites, issue_staff_invite},
    sign_in::end_sign_ins,
};
