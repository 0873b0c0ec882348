//! The parts every page is built from. A page writes no class of its own: what it needs
//! stands here, dressed by the file of the same name in `style/part/`.
//!
//! Parts hold no words; each visible word is a prop. Props take `impl Into`, so `&str`,
//! `String` and (where marked optional) `Option<String>` all work.

mod answer;
mod banner;
mod bubbles;
mod button;
mod callout;
mod card;
mod change;
mod chip;
mod circle;
mod code;
mod days;
mod desk;
mod details;
mod empty;
mod field;
mod figures;
mod form;
mod icon;
mod keys;
mod list;
mod mark;
mod only;
mod page_head;
mod pager;
mod person;
mod photo;
pub mod prelude;
mod queue;
mod random;
mod range;
mod ring;
mod rows;
mod segments;
mod signs;
mod stipple;
mod symptom;
mod table;
mod thumb;
mod timeline;
mod tone;
mod wait;

pub use prelude::*;
