use super::Finding;
use crate::push::vapid::Key;
use std::path::Path;

const NAME: &str = "keys";

/// What is told of either key where a process would not start with it.
pub(super) const OTHER: (&str, &str) = (
    "not the one that the database was begun with",
    "copy the file from the data folder of the process that began it, or from its backup",
);

/// `begun` is the fingerprint that the database remembers. Makes none: which of two folders is the right one should not be decided by looking.
pub(super) fn examine(folder: &Path, begun: Option<&str>) -> Finding {
    if !Key::path(folder).exists() {
        return Finding::bad(
            NAME,
            "no VAPID keys yet",
            "run `stipple vapid`, or put vapid.pem back from a backup if there was one",
        );
    }
    match Key::open(folder) {
        Ok(key) if begun.is_some_and(|begun| begun != key.public()) => {
            Finding::bad(NAME, format!("VAPID {}: {}", key.public(), OTHER.0), OTHER.1)
        }
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
        assert!(examine(folder.path(), None).is_bad());
        assert!(!Key::path(folder.path()).exists());
        let key = Key::open(folder.path()).unwrap();
        assert!(!examine(folder.path(), None).is_bad());
        assert!(!examine(folder.path(), Some(&key.public())).is_bad());
    }

    #[test]
    fn a_key_that_phones_do_not_know_is_told() {
        let folder = tempfile::tempdir().unwrap();
        Key::open(folder.path()).unwrap();
        assert!(examine(folder.path(), Some("another")).is_bad());
    }
}
