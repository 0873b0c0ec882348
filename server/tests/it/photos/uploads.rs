use super::{Clinic, Place};
use crate::harness::{Answer, NOW, Running};
use bytes::Bytes;
use care::{
    check_in::{self, Answers, CheckInDraft},
    clock::ManualClock,
    ids::{CheckInId, PhotoId},
    photo::list_for_patient,
    store::Db,
};
use reqwest::{Client, RequestBuilder, StatusCode};
use std::{
    net::Ipv4Addr,
    path::{Path, PathBuf},
};
use tempfile::TempDir;

/// So many a check-in takes.
const PER_CHECK_IN: u32 = 24;

/// A clinic whose patient sends photos to the real program, started and ended as often as one likes.
pub struct Uploads {
    folder: TempDir,
    clinic: Clinic,
    client: Client,
    pub place: Place,
    sent: u32,
    check_in: CheckInId,
}

impl Uploads {
    pub async fn prepare(clinic: &str) -> Self {
        Self::prepare_in(Place::Folder, clinic).await
    }

    pub async fn prepare_in(place: Place, clinic: &str) -> Self {
        let server = place.serve().await;
        let clinic = Clinic::open(&server, clinic).await;
        let client = server.client();
        let check_in = clinic.patient.check_in;
        Self {
            folder: server.into_folder().await,
            clinic,
            client,
            place,
            sent: 0,
            check_in,
        }
    }

    pub fn serve(&self) -> Running {
        let data = self.folder.path().join("data");
        let photos = self.place.setting().unwrap_or_default();
        let variables = [
            ("STIPPLE_DATA", data.to_str().unwrap()),
            ("STIPPLE_PHOTOS", &*photos),
            ("STIPPLE_CLOCK", NOW),
            // Each request comes from another address: no limit is met.
            ("STIPPLE_TRUSTED_PROXIES", "127.0.0.1"),
        ];
        Running::serve(self.folder.path(), &variables)
    }

    /// All that the program keeps.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// What lies where photos do.
    pub fn files(&self) -> Vec<Vec<u8>> {
        self.place.files(&self.data())
    }

    pub async fn db(&self) -> Db {
        let file = self.folder.path().join("data/stipple.db");
        Db::open(&format!("sqlite://{}", file.display())).await.unwrap()
    }

    /// How many photos have a row.
    pub async fn kept(&self) -> usize {
        list_for_patient(&self.db().await, &self.clinic.owner.actor, self.clinic.patient.id)
            .await
            .unwrap()
            .len()
    }

    /// The upload of one photo, ready to be sent.
    pub fn request(&mut self, running: &Running, id: PhotoId, bytes: Vec<u8>) -> RequestBuilder {
        let url = format!(
            "http://{}/api/photos/{id}?check_in={}&angle=front",
            running.addr, self.check_in
        );
        self.sent += 1;
        self.client
            .put(url)
            .header("sec-fetch-site", "same-origin")
            .header("x-forwarded-for", Ipv4Addr::from(0x0a00_0000 + self.sent).to_string())
            .header("cookie", &self.clinic.patient.cookie)
            .body(bytes)
    }

    pub async fn put(&mut self, running: &Running, bytes: Vec<u8>) -> Answer {
        if self.sent.is_multiple_of(PER_CHECK_IN) {
            self.next_check_in().await;
        }
        Answer::to(self.request(running, PhotoId::random(), bytes)).await
    }

    /// The photos from here on belong to another.
    pub async fn next_check_in(&mut self) {
        let later = ManualClock::at("2026-03-05T10:00:00Z".parse().unwrap());
        let draft = CheckInDraft::answered(&Answers::NOTHING);
        self.check_in = CheckInId::new();
        check_in::send(
            &self.db().await,
            &later,
            &self.clinic.patient.actor,
            self.check_in,
            &draft,
        )
        .await
        .unwrap();
    }

    /// Whether the patient sees this photo.
    pub async fn shows(&self, running: &Running, id: PhotoId) -> bool {
        self.shown(running, id).await.starts_with(b"\xff\xd8\xff")
    }

    /// What the patient gets to see of it; nothing where it is not there.
    pub async fn shown(&self, running: &Running, id: PhotoId) -> Bytes {
        let url = format!("http://{}/api/photos/{id}", running.addr);
        let request = self.client.get(url).header("cookie", &self.clinic.patient.cookie);
        let response = request.send().await.unwrap();
        if response.status() == StatusCode::OK {
            response.bytes().await.unwrap()
        } else {
            Bytes::new()
        }
    }
}
