//! Which of a protocol's parts speak of one another by their keys, so that one that moves takes the other with it.

use super::{Anchor, AppliesTo, Rule};

/// The reminder that asks to leave something out, and the activity that is closed from its day to the session.
pub(crate) const PAUSE: (&str, &str) = ("alcohol_pause", "alcohol");
/// The note that prepares for a stage, and the stage.
pub(crate) const PALE: (&str, &str) = ("pale_phase", "shedding");
const ANNOUNCES: &str = "check_in_";

/// The key of the reminder that announces a check-in: `check_in_day_3` for `day_3`.
pub(crate) fn announcing(check_in: &str) -> String {
    format!("{ANNOUNCES}{check_in}")
}

impl Rule {
    /// The key of the check-in that it announces.
    pub(crate) fn announces(&self) -> Option<&str> {
        self.key.strip_prefix(ANNOUNCES)
    }

    /// Whether it says that an activity is open, a number of days after any patient's session.
    pub(crate) fn tells_of_opening(&self) -> bool {
        self.activity.is_some()
            && matches!(self.anchor, Anchor::Each | Anchor::Final)
            && self.applies_to == AppliesTo::Always
    }
}
