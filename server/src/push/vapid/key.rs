//! The installation's key pair. Every subscription is bound to it: once it is lost, each phone has to subscribe anew.

use crate::secret_file::{is_guarded, write_first};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use p256::{
    SecretKey,
    elliptic_curve::rand_core::OsRng,
    pkcs8::{EncodePrivateKey, LineEnding},
};
use std::{
    fs, io,
    path::{Path, PathBuf},
};
use web_push::{PartialVapidSignatureBuilder, VapidSignatureBuilder};

const FILE: &str = "vapid.pem";

/// A P-256 key pair, ready to sign.
#[derive(Clone)]
pub struct Key(PartialVapidSignatureBuilder);

#[derive(Debug, thiserror::Error)]
pub enum KeyFault {
    #[error("{}: {cause}", path.display())]
    File { path: PathBuf, cause: io::Error },
    #[error("{} is no P-256 private key in PEM", .0.display())]
    Damaged(PathBuf),
    #[error("{} may be read by others: chmod 600 it", .0.display())]
    Exposed(PathBuf),
    #[error("no key could be made")]
    Generator,
}

impl Key {
    /// Reads `vapid.pem` in the data folder; makes it, readable by its owner only, on the first start.
    pub fn open(data: &Path) -> Result<Self, KeyFault> {
        let path = Self::path(data);
        match fs::read(&path) {
            Ok(pem) => {
                let key = Self::from_pem(&pem).ok_or_else(|| KeyFault::Damaged(path.clone()))?;
                guarded(&path)?;
                Ok(key)
            }
            Err(absent) if absent.kind() == io::ErrorKind::NotFound => {
                write_first(data, &path, generate()?.as_bytes()).map_err(|cause| KeyFault::File { path, cause })?;
                Self::open(data)
            }
            Err(cause) => Err(KeyFault::File { path, cause }),
        }
    }

    /// Where it lies in the data folder.
    pub fn path(data: &Path) -> PathBuf {
        data.join(FILE)
    }

    /// A key that is kept nowhere, for tests.
    pub fn new() -> Result<Self, KeyFault> {
        Self::from_pem(generate()?.as_bytes()).ok_or(KeyFault::Generator)
    }

    /// The public half as browsers take it: the uncompressed point in URL-safe base64 without padding.
    pub fn public(&self) -> String {
        BASE64_URL_SAFE_NO_PAD.encode(self.0.get_public_key())
    }

    pub(super) fn builder(&self) -> PartialVapidSignatureBuilder {
        self.0.clone()
    }

    fn from_pem(pem: &[u8]) -> Option<Self> {
        VapidSignatureBuilder::from_pem_no_sub(pem).ok().map(Self)
    }
}

fn generate() -> Result<impl std::ops::Deref<Target = String>, KeyFault> {
    SecretKey::random(&mut OsRng)
        .to_pkcs8_pem(LineEnding::LF)
        .map_err(|_| KeyFault::Generator)
}

fn guarded(path: &Path) -> Result<(), KeyFault> {
    match is_guarded(path) {
        Ok(true) => Ok(()),
        Ok(false) => Err(KeyFault::Exposed(path.to_owned())),
        Err(cause) => Err(KeyFault::File {
            path: path.to_owned(),
            cause,
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn the_first_start_makes_a_key_that_only_its_owner_reads() {
        let data = tempfile::tempdir().unwrap();
        let first = Key::open(data.path()).unwrap().public();
        assert_eq!(BASE64_URL_SAFE_NO_PAD.decode(&first).unwrap().len(), 65);
        let mode = fs::metadata(data.path().join(FILE)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        assert_eq!(
            Key::open(data.path()).unwrap().public(),
            first,
            "the second start finds it"
        );
        assert_eq!(fs::read_dir(data.path()).unwrap().count(), 1, "nothing is left over");
    }

    #[test]
    fn processes_that_start_at_once_agree_on_one_key() {
        let data = tempfile::tempdir().unwrap();
        let keys: Vec<_> = std::thread::scope(|scope| {
            let starts: Vec<_> = (0..8)
                .map(|_| scope.spawn(|| Key::open(data.path()).unwrap().public()))
                .collect();
            starts.into_iter().map(|start| start.join().unwrap()).collect()
        });
        assert!(keys.iter().all(|key| *key == keys[0]));
    }

    #[test]
    fn a_key_that_others_may_read_stops_the_start() {
        let data = tempfile::tempdir().unwrap();
        Key::open(data.path()).unwrap();
        fs::set_permissions(data.path().join(FILE), fs::Permissions::from_mode(0o644)).unwrap();
        let fault = Key::open(data.path()).err().unwrap();
        assert!(matches!(fault, KeyFault::Exposed(_)), "{fault}");
    }

    #[test]
    fn a_damaged_key_stops_the_start_and_is_left_as_it_is() {
        let data = tempfile::tempdir().unwrap();
        fs::write(data.path().join(FILE), "not a key").unwrap();
        let fault = Key::open(data.path()).err().unwrap();
        assert!(matches!(fault, KeyFault::Damaged(_)), "{fault}");
        assert_eq!(fs::read(data.path().join(FILE)).unwrap(), b"not a key");
    }

    #[test]
    fn a_folder_that_is_not_there_is_named() {
        let fault = Key::open(Path::new("/nonexistent/data")).err().unwrap();
        assert!(fault.to_string().contains("/nonexistent/data"), "{fault}");
    }
}
