//! Every part, for `use crate::ui::prelude::*`: a page is made of a dozen of them.

pub use super::{
    answer::*, banner::*, bubbles::*, button::*, callout::*, card::*, change::*, chip::*, code::*, days::*, desk::*,
    details::*, empty::*, field::*, figures::*, form::*, icon::*, keys::*, list::*, mark::*, only::*, page_head::*,
    pager::*, person::*, photo::*, queue::*, range::*, ring::*, rows::*, segments::*, signs::*, stipple::*, table::*,
    thumb::*, timeline::*, tone::*, wait::*,
};
