//! Fields of a form: label, hint, the sentence that says what to mend, then the box.
//!
//! Ids derive from the field's name (`f-name`, `f-name-hint`, `f-name-problem`); two forms with the same
//! names on one page tell theirs apart with `form`.

mod choice;
mod frame;
mod group;
mod hours;
mod input;
mod read_out;
mod scale;
mod select;
mod textarea;

pub use choice::*;
pub(super) use frame::Ids;
pub use group::*;
pub use hours::*;
pub use input::*;
pub use read_out::*;
pub use scale::*;
pub use select::*;
pub use textarea::*;

#[cfg(all(test, feature = "ssr"))]
mod tests;
