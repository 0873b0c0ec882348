//! Where staff work: one page, one file.
//!
//! - [`board`], [`patients`], [`new_patient`]: who needs somebody, who is here, who is new · [`unreached`]: what reached nobody
//! - [`patient`] and what is done from it: [`edit_patient`], [`skin`], [`invite`], [`paper`], [`device`], [`start_course`], [`close_course`],
//!   [`cancel_course`]
//! - [`book`], [`move_session`], [`cancel_session`], [`held`], [`undo_held`], [`can_come`], [`skin_check`], [`material`]: one session
//! - [`review`], [`review_one`]: who waits for an answer · [`templates`], [`new_template`], [`template`]: answers kept ready
//! - [`messages`], [`thread`]: who wrote, and what was written
//! - [`reminders`]: what went, and whom none reaches · [`broadcasts`], [`new_broadcast`], [`broadcast`]: the owner to many
//! - [`team`], [`invite_staff`], [`member`]; [`settings`]; [`you`]: the clinic itself
//! - [`protocols`], [`protocol`], [`compare`], [`protocol_file`], [`draft`]: what patients are told, and its next version
//! - [`questions`], [`new_question`], [`question`]: what patients ask

pub mod board;
pub mod book;
pub mod broadcast;
pub mod broadcasts;
pub mod can_come;
pub mod cancel_course;
pub mod cancel_session;
pub mod close_course;
pub mod compare;
pub mod device;
pub mod draft;
pub mod edit_patient;
pub mod held;
pub mod invite;
pub mod invite_staff;
pub mod material;
pub mod member;
pub mod messages;
pub mod move_session;
pub mod new_patient;
pub mod new_question;
pub mod new_template;
pub mod paper;
pub mod patient;
pub mod patients;
pub mod protocol;
pub mod protocol_file;
pub mod protocols;
pub mod question;
pub mod questions;
pub mod reminders;
pub mod review;
pub mod review_one;
pub mod settings;
pub mod skin;
pub mod skin_check;
pub mod start_course;
pub mod team;
pub mod template;
pub mod templates;
pub mod thread;
pub mod undo_held;
pub mod unreached;
pub mod you;

mod back;
mod caution;
mod changes;
mod choices;
mod contact;
mod course_form;
mod done;
mod ending;
mod hand_over;
mod question_form;
mod reached;
mod session_form;
mod template_form;
mod template_words;
mod waits;
mod when;

pub use back::Back;
pub use broadcast::new as new_broadcast;
pub use done::{Done, Noted};
pub use draft::{
    activity as draft_activity, add as draft_add, check_in as draft_check_in, file as draft_file,
    import as draft_import, publish as draft_publish, rule as draft_rule, sessions as draft_sessions,
    stages as draft_stages, words as draft_words,
};
use when::When;
