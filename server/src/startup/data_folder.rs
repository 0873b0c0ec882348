//! The data folder: made on first start, for this user alone.

use std::{
    fs::{self, DirBuilder},
    io,
    os::unix::fs::{DirBuilderExt, PermissionsExt},
    path::Path,
};

const OURS_ALONE: u32 = 0o700;

/// Makes the folder if it is not there. One that is there keeps the mode its owner gave it, which may earn a warning.
pub fn make(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        if open_to_others(path)?.is_some() {
            tracing::warn!("the data folder is open to other users of this machine: see `stipple doctor`");
        }
        return Ok(());
    }
    if let Some(above) = path.parent() {
        fs::create_dir_all(above)?;
    }
    DirBuilder::new().mode(OURS_ALONE).create(path)
}

/// The mode's bits if others than the owner may look into it.
pub fn open_to_others(path: &Path) -> io::Result<Option<u32>> {
    let mode = fs::metadata(path)?.permissions().mode() & 0o777;
    Ok((mode & 0o077 != 0).then_some(mode))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_folder_is_for_its_owner_alone() {
        let above = tempfile::tempdir().unwrap();
        let path = above.path().join("a/b");
        make(&path).unwrap();
        assert_eq!(open_to_others(&path).unwrap(), None);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o750)).unwrap();
        make(&path).unwrap();
        assert_eq!(open_to_others(&path).unwrap(), Some(0o750));
    }
}
