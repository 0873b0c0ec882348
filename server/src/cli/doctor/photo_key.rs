use super::{Finding, keys::OTHER};
use crate::photo::key::MasterKey;
use std::path::Path;

const NAME: &str = "photo key";

/// Whether what is kept can be read; `begun` is the fingerprint that the database remembers. Makes no key: another than the right one would hide that
/// the right one is gone.
pub(super) fn examine(folder: &Path, any_photos: bool, begun: Option<&str>) -> Finding {
    match (MasterKey::path(folder).exists(), any_photos) {
        (false, false) => Finding::good(NAME, "made with the first start"),
        (false, true) => Finding::bad(
            NAME,
            "there are photos, and the key that opens them is not",
            "put photos.key back from its backup before anybody sends another photo",
        ),
        (true, _) => match MasterKey::open(folder) {
            Ok(key) if begun.is_some_and(|begun| begun != key.fingerprint()) => Finding::bad(NAME, OTHER.0, OTHER.1),
            Ok(_) => Finding::good(NAME, "it is there; keep a copy of photos.key apart from other backups"),
            Err(fault) => Finding::bad(
                NAME,
                fault.to_string(),
                "without it no photo can be read: mend, do not delete",
            ),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn photos_without_their_key_are_found_and_no_other_key_is_made() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!examine(folder.path(), false, None).is_bad(), "nothing is kept yet");
        assert!(examine(folder.path(), true, None).is_bad());
        assert!(!MasterKey::path(folder.path()).exists());
        let key = MasterKey::open(folder.path()).unwrap();
        assert!(!examine(folder.path(), true, None).is_bad());
        assert!(!examine(folder.path(), true, Some(&key.fingerprint())).is_bad());
        assert!(examine(folder.path(), true, Some("another")).is_bad());
        fs::write(MasterKey::path(folder.path()), "no key").unwrap();
        assert!(examine(folder.path(), true, None).is_bad());
    }
}
