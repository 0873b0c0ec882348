use super::Finding;
use crate::config::Settings;

const NAME: &str = "contact";

/// Push services may want to write to the owner.
pub(super) fn examine(settings: &Settings) -> Finding {
    match &settings.contact {
        Some(contact) => Finding::good(NAME, format!("push services may write to {}", contact.as_str())),
        None => Finding::bad(
            NAME,
            "push services do not know whom to write to when something is wrong",
            "set STIPPLE_CONTACT=mailto:… to an address that somebody reads",
        ),
    }
}
