use super::Finding;
use crate::push::vapid::Key;
use std::path::Path;

const NAME: &str = "keys";

/// Makes none: which of two folders is the right one should not be decided by looking.
pub(super) fn examine(folder: &Path) -> Finding {
    if !Key::path(folder).exists() {
        return Finding::bad(
            NAME,
            "no VAPID keys yet",
            "run `stipple vapid`, or put vapid.pem back from a backup if there was one",
        );
    }
    match Key::open(folder) {
        Ok(key) => Finding::good(NAME, format!("VAPID {}", key.public())),
        Err(fault) => Finding::bad(
            NAME,
            fault.to_string(),
            "without them every phone has to subscribe again: mend, do not delete",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_keys_are_told_and_not_made() {
        let folder = tempfile::tempdir().unwrap();
        assert!(examine(folder.path()).is_bad());
        assert!(!Key::path(folder.path()).exists());
        Key::open(folder.path()).unwrap();
        assert!(!examine(folder.path()).is_bad());
    }
}
