//! A clinic's patients: the record, the list, and what a patient's own pages are made from.

mod add;
mod aftercare;
mod change;
mod fold;
mod list;
mod record;
pub(crate) mod store;

pub use add::{PatientDraft, add};
pub use aftercare::{Aftercare, aftercare};
pub use change::{ContactDraft, change, set_language, set_zone};
pub use list::{PatientList, PatientRow, list};
pub use record::{CourseRecord, Declined, PatientRecord, SessionRecord, get};
