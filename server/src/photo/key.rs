//! The installation's key for photos. It wraps each patient's own; without it no photo can be read, so it belongs in a backup of its own.

use super::seal::{Key, open, seal};
use crate::secret_file::{is_guarded, write_first};
use base64::{Engine, prelude::BASE64_STANDARD};
use care::{
    ids::{ClinicId, PatientId},
    mail::Seal,
    photo::WrappedKey,
};
use sha2::{Digest, Sha256};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

const FILE: &str = "photos.key";

/// 256 bits.
#[derive(Clone)]
pub struct MasterKey(Key);

#[derive(Debug, thiserror::Error)]
pub enum MasterKeyFault {
    #[error("{}: {cause}", path.display())]
    File { path: PathBuf, cause: io::Error },
    #[error("{} is no key for photos", .0.display())]
    Damaged(PathBuf),
    #[error("{} may be read by others: chmod 600 it", .0.display())]
    Exposed(PathBuf),
}

impl MasterKey {
    /// Where it lies in this data folder.
    pub fn path(data: &Path) -> PathBuf {
        data.join(FILE)
    }

    /// Reads `photos.key` in the data folder; makes it, readable by its owner only, on the first start.
    pub fn open(data: &Path) -> Result<Self, MasterKeyFault> {
        let path = Self::path(data);
        let fault = |cause| MasterKeyFault::File {
            path: path.clone(),
            cause,
        };
        match fs::read_to_string(&path) {
            Ok(text) => {
                let bytes = BASE64_STANDARD.decode(text.trim()).ok();
                let key = bytes.and_then(|bytes| bytes.try_into().ok());
                if !is_guarded(&path).map_err(fault)? {
                    return Err(MasterKeyFault::Exposed(path));
                }
                key.map(|key| Self(Key(key))).ok_or(MasterKeyFault::Damaged(path))
            }
            Err(absent) if absent.kind() == io::ErrorKind::NotFound => {
                let new = BASE64_STANDARD.encode(Key::random().0) + "\n";
                write_first(data, &path, new.as_bytes()).map_err(fault)?;
                Self::open(data)
            }
            Err(cause) => Err(fault(cause)),
        }
    }

    /// Tells it from others, and nothing of it.
    pub fn fingerprint(&self) -> String {
        let digest = Sha256::new().chain_update(b"stipple photo key").chain_update(self.0.0);
        BASE64_STANDARD.encode(digest.finalize())
    }

    /// What signs the links in mails: derived, so that nobody has one more secret to keep.
    pub fn seal(&self) -> Seal {
        Seal::of(&self.0.0)
    }

    /// A new key for a patient, ready to be kept.
    pub(super) fn wrap_new(&self, clinic: ClinicId, patient: PatientId) -> WrappedKey {
        let sealed = seal(&self.0, &whose(clinic, patient), &Key::random().0);
        WrappedKey(BASE64_STANDARD.encode(sealed))
    }

    /// `None` where it was not wrapped by this key, or for somebody else.
    pub(super) fn unwrap(&self, clinic: ClinicId, patient: PatientId, wrapped: &WrappedKey) -> Option<Key> {
        let sealed = BASE64_STANDARD.decode(&wrapped.0).ok()?;
        let key = open(&self.0, &whose(clinic, patient), &sealed)?;
        key.try_into().ok().map(Key)
    }
}

fn whose(clinic: ClinicId, patient: PatientId) -> String {
    format!("key {clinic} {patient}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    fn ids() -> (ClinicId, PatientId) {
        (ClinicId::from_u128(1), PatientId::from_u128(2))
    }

    #[test]
    fn the_first_start_makes_a_key_that_only_its_owner_reads_and_the_second_finds_it() {
        let data = tempfile::tempdir().unwrap();
        let (clinic, patient) = ids();
        let wrapped = MasterKey::open(data.path()).unwrap().wrap_new(clinic, patient);
        let path = data.path().join(FILE);
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert!(
            MasterKey::open(data.path())
                .unwrap()
                .unwrap(clinic, patient, &wrapped)
                .is_some()
        );
    }

    #[test]
    fn a_key_opens_for_its_patient_and_by_its_installation_only() {
        let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (clinic, patient) = ids();
        let master = MasterKey::open(one.path()).unwrap();
        let wrapped = master.wrap_new(clinic, patient);
        assert!(master.unwrap(clinic, PatientId::from_u128(3), &wrapped).is_none());
        assert!(
            MasterKey::open(other.path())
                .unwrap()
                .unwrap(clinic, patient, &wrapped)
                .is_none()
        );
        assert!(
            master
                .unwrap(clinic, patient, &WrappedKey("nonsense".to_owned()))
                .is_none()
        );
    }

    #[test]
    fn a_damaged_or_open_key_stops_the_start_and_is_left_as_it_is() {
        let data = tempfile::tempdir().unwrap();
        MasterKey::open(data.path()).unwrap();
        let path = data.path().join(FILE);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        assert!(matches!(MasterKey::open(data.path()), Err(MasterKeyFault::Exposed(_))));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        fs::write(&path, "short").unwrap();
        assert!(matches!(MasterKey::open(data.path()), Err(MasterKeyFault::Damaged(_))));
        assert_eq!(fs::read(&path).unwrap(), b"short");
    }
}
