use super::Finding;
use crate::startup::data_folder;
use std::path::Path;

const NAME: &str = "data folder";

pub(super) fn examine(folder: &Path) -> Finding {
    let shown = folder.display();
    if !folder.is_dir() {
        return Finding::bad(
            NAME,
            format!("{shown} is not there"),
            "start `stipple serve`, which makes it, or set STIPPLE_DATA",
        );
    }
    if let Err(error) = tempfile::tempfile_in(folder) {
        return Finding::bad(
            NAME,
            format!("{shown} cannot be written to: {error}"),
            format!("give it to the user that runs stipple: chown -R USER {shown}"),
        );
    }
    match data_folder::open_to_others(folder) {
        Ok(None) => Finding::good(NAME, format!("{shown}, for its owner alone")),
        Ok(Some(mode)) => Finding::bad(
            NAME,
            format!("{shown} is open to other users (mode {mode:04o})"),
            format!("chmod 700 {shown}"),
        ),
        Err(error) => Finding::bad(
            NAME,
            format!("{shown} cannot be examined: {error}"),
            "look at the file system it lies on",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{fs, os::unix::fs::PermissionsExt};

    #[test]
    fn a_folder_that_others_may_look_into_is_found_with_its_remedy() {
        let above = tempfile::tempdir().unwrap();
        let folder = above.path().join("data");
        assert!(examine(&folder).is_bad(), "not there");
        data_folder::make(&folder).unwrap();
        assert!(!examine(&folder).is_bad());
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
        let shown = examine(&folder).to_string();
        assert!(
            shown.starts_with('✗') && shown.ends_with(&format!("→ chmod 700 {}", folder.display())),
            "{shown}"
        );
    }
}
