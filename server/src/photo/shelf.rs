//! Where encrypted photos lie: in a folder, or in storage elsewhere that speaks S3, through one interface.

use crate::config::{BaseUrl, Bucket, PhotoStore, Setting};
use bytes::Bytes;
use care::photo::PhotoPlace;
use futures_util::{StreamExt, TryStreamExt};
use object_store::{
    Error as StoreFault, ObjectStore, ObjectStoreExt, RetryConfig,
    aws::{AmazonS3Builder, AmazonS3ConfigKey},
    local::LocalFileSystem,
    path::Path as Address,
    prefix::PrefixStore,
};
use std::{error::Error, fs, io, path::Path, sync::Arc, time::Duration};
use uuid::Uuid;

/// How often, and for how long, storage elsewhere is asked again before the phone is told to come back: it keeps the photo meanwhile.
const TRIES: usize = 3;
const PATIENCE: Duration = Duration::from_secs(20);
/// What is put there to see whether it comes back.
const PROBE: &str = "a probe of Stipple's, which may be removed";

#[derive(Clone)]
pub struct Shelf(Arc<dyn ObjectStore>);

/// Which of a photo's two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Whole,
    Small,
}

impl Part {
    pub const ALL: [Self; 2] = [Self::Whole, Self::Small];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Small => "small",
        }
    }
}

#[derive(Debug, thiserror::Error)]
pub enum ShelfFault {
    #[error("there is no room left")]
    Full,
    #[error("there are no such bytes")]
    Absent,
    #[error(transparent)]
    Store(StoreFault),
    #[error("what was written there is not what is read there")]
    Changed,
    #[error("the folder for photos cannot be used")]
    Folder(#[from] io::Error),
}

impl From<StoreFault> for ShelfFault {
    fn from(fault: StoreFault) -> Self {
        if matches!(fault, StoreFault::NotFound { .. }) {
            return Self::Absent;
        }
        if is_full(&fault) {
            Self::Full
        } else {
            Self::Store(fault)
        }
    }
}

/// Whether at the bottom of it there is no room.
pub(super) fn is_full(fault: &(dyn Error + 'static)) -> bool {
    let mut cause = Some(fault);
    while let Some(error) = cause {
        let full = |error: &io::Error| {
            matches!(
                error.kind(),
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge
            )
        };
        if error.downcast_ref::<io::Error>().is_some_and(full) {
            return true;
        }
        cause = error.source();
    }
    false
}

impl Shelf {
    /// Where the settings say. Storage elsewhere is not asked yet.
    pub fn at(store: &PhotoStore) -> Result<Self, ShelfFault> {
        match store {
            PhotoStore::Folder(folder) => Self::in_folder(folder),
            PhotoStore::Bucket(bucket) => Self::in_bucket(bucket),
        }
    }

    fn in_bucket(bucket: &Bucket) -> Result<Self, ShelfFault> {
        // Whoever comes first in this process installs it.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut s3 = AmazonS3Builder::from_env()
            .with_bucket_name(&bucket.name)
            .with_retry(RetryConfig {
                max_retries: TRIES,
                retry_timeout: PATIENCE,
                ..RetryConfig::default()
            })
            // Two at a time need no list, which not every storage understands.
            .with_disable_bulk_delete(true);
        let told = [
            (
                AmazonS3ConfigKey::Endpoint,
                bucket.endpoint.as_ref().map(BaseUrl::origin),
            ),
            (AmazonS3ConfigKey::Region, bucket.region.clone()),
            (AmazonS3ConfigKey::AccessKeyId, bucket.access_key_id.clone()),
            (AmazonS3ConfigKey::SecretAccessKey, bucket.secret_access_key.clone()),
        ];
        for (key, value) in told {
            if let Some(value) = value {
                s3 = s3.with_config(key, value);
            }
        }
        let endpoint = s3.get_config_value(&AmazonS3ConfigKey::Endpoint);
        let here = endpoint.and_then(|endpoint| BaseUrl::parse(&endpoint));
        let s3 = s3
            .with_allow_http(here.is_some_and(|here| here.is_loopback()))
            .build()?;
        Ok(if bucket.prefix.is_empty() {
            Self(Arc::new(s3))
        } else {
            Self(Arc::new(PrefixStore::new(s3, bucket.prefix.as_str())))
        })
    }

    /// Puts something, reads it and removes it again: what a photo goes through.
    pub async fn probe(&self) -> Result<(), ShelfFault> {
        let address = Address::from(format!("probe/{}", Uuid::new_v4()));
        self.0.put(&address, PROBE.into()).await?;
        let read = self.0.get(&address).await?.bytes().await?;
        self.0.delete(&address).await?;
        if read == PROBE {
            Ok(())
        } else {
            Err(ShelfFault::Changed)
        }
    }

    /// In this folder, which is made if it is not there. What is put there is on disk when `put` returns.
    pub fn in_folder(folder: &Path) -> Result<Self, ShelfFault> {
        fs::create_dir_all(folder)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
        }
        remove_half_written(folder)?;
        let store = LocalFileSystem::new_with_prefix(folder)?.with_fsync(true);
        Ok(Self(Arc::new(store)))
    }

    /// On any store: for tests.
    pub fn on(store: Arc<dyn ObjectStore>) -> Self {
        Self(store)
    }

    pub async fn put(&self, place: &PhotoPlace, part: Part, bytes: Vec<u8>) -> Result<(), ShelfFault> {
        self.0.put(&address(place, part), bytes.into()).await?;
        Ok(())
    }

    pub async fn get(&self, place: &PhotoPlace, part: Part) -> Result<Bytes, ShelfFault> {
        Ok(self.0.get(&address(place, part)).await?.bytes().await?)
    }

    /// Both of a photo's. What is not there is removed already.
    pub async fn remove(&self, place: &PhotoPlace) -> Result<(), ShelfFault> {
        for part in Part::ALL {
            match self.0.delete(&address(place, part)).await.map_err(ShelfFault::from) {
                Ok(()) | Err(ShelfFault::Absent) => {}
                Err(other) => return Err(other),
            }
        }
        Ok(())
    }

    pub async fn is_empty(&self) -> Result<bool, ShelfFault> {
        Ok(self.0.list(None).try_next().await?.is_none())
    }

    /// Every photo of which anything lies here, once.
    pub async fn list(&self) -> Result<Vec<PhotoPlace>, ShelfFault> {
        let all = self.0.list(None).map(|found| found.map(|found| place(&found.location)));
        let mut places: Vec<_> = all.try_collect::<Vec<_>>().await?.into_iter().flatten().collect();
        places.sort_unstable();
        places.dedup();
        Ok(places)
    }
}

fn address(place: &PhotoPlace, part: Part) -> Address {
    Address::from(format!(
        "{}/{}/{}.{}",
        place.clinic,
        place.patient,
        place.photo,
        part.key()
    ))
}

/// `None` for what is none of ours.
fn place(address: &Address) -> Option<PhotoPlace> {
    let mut parts = address.as_ref().split('/');
    let (clinic, patient, file) = (parts.next()?, parts.next()?, parts.next()?);
    Some(PhotoPlace {
        clinic: clinic.parse().ok()?,
        patient: patient.parse().ok()?,
        photo: file.split_once('.')?.0.parse().ok()?,
    })
}

/// A file under way is called by its name, a `#` and a number: what was under way when the process ended stays behind, and the store does not
/// list it.
fn remove_half_written(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            remove_half_written(&path)?;
        } else if path
            .file_name()
            .is_some_and(|name| name.to_string_lossy().contains('#'))
        {
            fs::remove_file(&path)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use care::ids::{ClinicId, PatientId, PhotoId};

    fn a_place(photo: u128) -> PhotoPlace {
        PhotoPlace {
            clinic: ClinicId::from_u128(1),
            patient: PatientId::from_u128(2),
            photo: PhotoId::from_u128(photo),
        }
    }

    #[tokio::test]
    async fn what_is_put_is_there_and_what_is_removed_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let shelf = Shelf::in_folder(folder.path()).unwrap();
        let place = a_place(3);
        for part in Part::ALL {
            shelf.put(&place, part, part.key().into()).await.unwrap();
        }
        assert_eq!(shelf.get(&place, Part::Small).await.unwrap(), "small");
        assert_eq!(shelf.list().await.unwrap(), [place]);
        shelf.remove(&place).await.unwrap();
        shelf.remove(&place).await.unwrap();
        assert!(matches!(shelf.get(&place, Part::Whole).await, Err(ShelfFault::Absent)));
        assert_eq!(shelf.list().await.unwrap(), []);
    }

    #[test]
    fn what_was_half_written_is_gone_after_a_start() {
        let folder = tempfile::tempdir().unwrap();
        let deep = folder.path().join("clinic/patient");
        fs::create_dir_all(&deep).unwrap();
        fs::write(deep.join("photo.whole#1"), "half").unwrap();
        fs::write(deep.join("photo.whole"), "whole").unwrap();
        Shelf::in_folder(folder.path()).unwrap();
        let left: Vec<_> = fs::read_dir(&deep)
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        assert_eq!(left, ["photo.whole"]);
    }

    #[test]
    fn a_full_disk_is_known_as_such() {
        let full = || StoreFault::Generic {
            store: "test",
            source: Box::new(io::Error::from(io::ErrorKind::StorageFull)),
        };
        assert!(matches!(ShelfFault::from(full()), ShelfFault::Full));
    }
}
