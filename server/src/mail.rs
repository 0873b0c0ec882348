//! Mail: what climbs where pushes brought nothing.
//!
//! - [`letter`]: what a mail says, and how to stop further ones · [`line`]: one conversation with a mail server · [`postman`]: how many at
//!   once, and what the answers mean

mod letter;
mod line;
pub mod postman;

pub use line::{LineFault, knock};
pub use postman::{Postman, Sender};
