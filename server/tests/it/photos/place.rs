//! Where a test's photos lie: in the folder that they lie in by default, or in a bucket.

use super::bucket::Bucket;
use crate::harness::TestServer;
use server::{
    config::{DataFolder, PhotoStore, Setting},
    photo::shelf::Shelf,
};
use std::{fs, path::Path};

/// Each of these promises is kept in either.
macro_rules! in_either {
    ($($promise:ident),+ $(,)?) => {
        mod in_a_folder {
            use crate::photos::Place;
            $(#[tokio::test] async fn $promise() { super::$promise(Place::Folder).await; })+
        }
        mod in_a_bucket {
            use crate::photos::{Bucket, Place};
            $(#[tokio::test] async fn $promise() { super::$promise(Place::Bucket(Bucket::open().await)).await; })+
        }
    };
}

pub enum Place {
    Folder,
    Bucket(Bucket),
}

impl Place {
    /// A server whose photos lie here.
    pub async fn serve(&self) -> TestServer {
        match self.setting() {
            None => TestServer::start().await,
            Some(setting) => TestServer::with_settings(&[("STIPPLE_PHOTOS", &setting)]).await,
        }
    }

    pub fn setting(&self) -> Option<String> {
        match self {
            Self::Folder => None,
            Self::Bucket(bucket) => Some(bucket.setting()),
        }
    }

    /// Whatever lies here. `data`: the server's folder.
    pub fn files(&self, data: &Path) -> Vec<Vec<u8>> {
        match self {
            Self::Folder => files(&data.join("photos")),
            Self::Bucket(bucket) => bucket.files(),
        }
    }

    /// Another way to the same photos.
    pub fn shelf(&self, data: &Path) -> Shelf {
        let store = match self {
            Self::Folder => PhotoStore::in_folder(&DataFolder::parse(data.to_str().unwrap()).unwrap()),
            Self::Bucket(bucket) => PhotoStore::parse(&bucket.setting()).unwrap(),
        };
        Shelf::at(&store).unwrap()
    }

    /// Behind the server's back.
    pub fn put(&self, data: &Path, address: &str, bytes: &'static str) {
        match self {
            Self::Folder => fs::write(data.join("photos").join(address), bytes).unwrap(),
            Self::Bucket(bucket) => bucket.put(address, bytes),
        }
    }

    pub fn has(&self, data: &Path, address: &str) -> bool {
        match self {
            Self::Folder => data.join("photos").join(address).exists(),
            Self::Bucket(bucket) => bucket.has(address),
        }
    }
}

/// All files in a folder, and in those within.
pub fn files(folder: &Path) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(fs::read(path).unwrap());
        }
    }
    found
}
