use super::Finding;
use crate::{
    config::Settings,
    startup::{Kind, refuse_for_real},
};

const NAME: &str = "settings";

/// That each is well formed was found before: a wrong one stops every command. Here: whether they suit the database.
pub(super) fn examine(settings: &Settings, kind: Option<Kind>) -> Finding {
    match kind
        .filter(|kind| *kind == Kind::Real)
        .map_or(Ok(()), |_| refuse_for_real(settings))
    {
        Ok(()) => Finding::good(NAME, "all known and well formed"),
        Err(error) => Finding::bad(
            NAME,
            error.to_string(),
            "remove it, or name another folder with STIPPLE_DATA",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Source;

    #[test]
    fn what_only_a_test_may_have_is_found_on_a_real_database() {
        let settings = Settings::read(&Source::of_variables([("STIPPLE_CLOCK", "2026-03-01T09:00:00Z")])).unwrap();
        assert!(
            examine(&settings, Some(Kind::Real))
                .to_string()
                .contains("STIPPLE_CLOCK")
        );
        assert!(!examine(&settings, Some(Kind::Test)).is_bad());
    }
}
