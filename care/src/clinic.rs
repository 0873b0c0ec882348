//! The clinic itself: settings, team, and what it tells its patients.

mod duty;
mod language;
mod opening;
mod protocols;
mod settings;
mod settings_draft;
pub(crate) mod store;
mod team;

pub use duty::{Duty, DutyDraft, duty, set_duty};
pub use language::set_own_language;
pub use opening::OpeningDay;
pub use protocols::{ProtocolView, protocol, protocols, sign_off};
pub use settings::{Settings, save_settings, settings};
pub use settings_draft::{DayFields, SettingsDraft};
pub use team::{InviteDraft, StaffState, StaffView, disable_staff, invite_staff, reset_password, set_role, team};

pub(crate) use protocols::{add_built_in_protocols, view};
