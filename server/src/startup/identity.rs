//! Which keys a database belongs to. Phones are subscribed to one push key and photos are wrapped by one photo key, so every process on a database must
//! have the same two: the database remembers their fingerprints, and a process with others, or with none, does not start.

use super::StartError;
use crate::{photo::key::MasterKey, push::vapid::Key};
use care::store::{Db, StoreError, meta};
use std::path::Path;

const PUSH: &str = "push_key";
const PHOTOS: &str = "photo_key";

/// The fingerprints of the keys that a database was begun with; absent before its first start.
#[derive(Debug, Default)]
pub(crate) struct Begun {
    pub push: Option<String>,
    pub photos: Option<String>,
}

impl Begun {
    pub async fn of(db: &Db) -> Result<Self, StoreError> {
        Ok(Self {
            push: meta::get(db, PUSH).await?,
            photos: meta::get(db, PHOTOS).await?,
        })
    }
}

/// Made on the first start of the first process.
pub(super) async fn push_key(db: &Db, folder: &Path) -> Result<Key, StartError> {
    must_be_here(db, PUSH, &Key::path(folder)).await?;
    let key = Key::open(folder)?;
    must_be_known(db, PUSH, &key.public(), &Key::path(folder)).await?;
    Ok(key)
}

/// The same for photos.
pub(super) async fn photo_key(db: &Db, folder: &Path) -> Result<MasterKey, StartError> {
    must_be_here(db, PHOTOS, &MasterKey::path(folder)).await?;
    let key = MasterKey::open(folder)?;
    must_be_known(db, PHOTOS, &key.fingerprint(), &MasterKey::path(folder)).await?;
    Ok(key)
}

/// A database that has a key gets no second one.
async fn must_be_here(db: &Db, name: &str, path: &Path) -> Result<(), StartError> {
    if !path.exists() && meta::get(db, name).await?.is_some() {
        return Err(StartError::KeyMissing(path.to_owned()));
    }
    Ok(())
}

/// Of several first processes, the key of the first counts.
async fn must_be_known(db: &Db, name: &str, fingerprint: &str, path: &Path) -> Result<(), StartError> {
    if meta::get_or_set(db, name, fingerprint).await? != fingerprint {
        return Err(StartError::OtherKey(path.to_owned()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    async fn database(folder: &Path) -> Db {
        Db::open(&format!("sqlite://{}", folder.join("stipple.db").display()))
            .await
            .unwrap()
    }

    #[tokio::test]
    async fn the_first_start_makes_the_keys_and_another_folder_must_bring_them() {
        let (first, second) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let db = database(first.path()).await;
        let public = push_key(&db, first.path()).await.unwrap().public();
        photo_key(&db, first.path()).await.unwrap();

        assert!(matches!(
            push_key(&db, second.path()).await,
            Err(StartError::KeyMissing(_))
        ));
        assert!(matches!(
            photo_key(&db, second.path()).await,
            Err(StartError::KeyMissing(_))
        ));
        assert_eq!(fs::read_dir(second.path()).unwrap().count(), 0, "no other key is made");

        for path in [Key::path, MasterKey::path] {
            fs::copy(path(first.path()), path(second.path())).unwrap();
        }
        assert_eq!(push_key(&db, second.path()).await.unwrap().public(), public);
        assert!(photo_key(&db, second.path()).await.is_ok());
        db.close().await;
    }

    #[tokio::test]
    async fn a_process_with_another_key_does_not_start() {
        let (first, second) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let db = database(first.path()).await;
        push_key(&db, first.path()).await.unwrap();
        photo_key(&db, first.path()).await.unwrap();
        Key::open(second.path()).unwrap();
        MasterKey::open(second.path()).unwrap();
        assert!(matches!(
            push_key(&db, second.path()).await,
            Err(StartError::OtherKey(_))
        ));
        assert!(matches!(
            photo_key(&db, second.path()).await,
            Err(StartError::OtherKey(_))
        ));
        db.close().await;
    }
}
