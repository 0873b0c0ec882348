//! Files that hold a secret: made whole or not at all, never over one that another process made meanwhile, readable by their owner only.

use std::{
    fs,
    io::{self, Write},
    path::Path,
};

/// Writes the file unless it is there by now: that one counts.
pub(crate) fn write_first(folder: &Path, path: &Path, content: &[u8]) -> io::Result<()> {
    let mut file = tempfile::Builder::new().prefix(".secret").tempfile_in(folder)?;
    file.write_all(content)?;
    file.as_file().sync_all()?;
    match file.persist_noclobber(path) {
        Ok(_) => fs::File::open(folder)?.sync_all(),
        Err(taken) if taken.error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(other) => Err(other.error),
    }
}

/// Whether nobody but its owner may open it.
#[cfg(unix)]
pub(crate) fn is_guarded(path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;
    Ok(fs::metadata(path)?.permissions().mode().trailing_zeros() >= 6)
}

#[cfg(not(unix))]
pub(crate) fn is_guarded(_: &Path) -> io::Result<bool> {
    Ok(true)
}
