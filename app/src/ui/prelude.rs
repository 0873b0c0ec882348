//! Every part, for `use crate::ui::prelude::*`: a page is made of a dozen of them.

pub use super::{
    answer::*, banner::*, bubbles::*, button::*, callout::*, card::*, change::*, chip::*, code::*, desk::*, details::*,
    empty::*, field::*, form::*, icon::*, list::*, mark::*, page_head::*, pager::*, person::*, photo::*, queue::*,
    range::*, ring::*, rows::*, segments::*, signs::*, stipple::*, table::*, timeline::*, tone::*, wait::*,
};
