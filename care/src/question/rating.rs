use super::{edit::is_own, store};
use crate::{
    actor::{Actor, Permission},
    audit::{self, Action},
    clock::Clock,
    error::{Error, Result},
    patient::store as patients,
    store::Db,
};
use serde_json::Value;
use std::collections::HashMap;

/// "Was this helpful?"
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Helpful {
    Yes,
    No,
}

impl Helpful {
    pub const fn key(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Yes, Self::No].into_iter().find(|helpful| helpful.key() == key)
    }
}

/// How many patients found a question's present words helpful, and how many did not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ratings {
    pub yes: u32,
    pub no: u32,
}

/// By a patient: one answer to each question, the latest.
pub async fn rate(db: &Db, c: &dyn Clock, actor: &Actor, key: &str, helpful: Helpful) -> Result<()> {
    let patient = actor.patient()?;
    let clinic = actor.clinic();
    let now = c.now();
    let mut tx = db.write().await?;
    patients::lock(&mut tx, clinic, patient).await?;
    is_own(&mut tx, clinic, key).await?;
    if store::find(&mut tx, clinic, key).await?.is_some_and(|own| own.hidden) {
        return Err(Error::NotFound);
    }
    store::rate(&mut tx, now, clinic, patient, key, helpful == Helpful::Yes).await?;
    audit::append(&mut tx, now, actor, Action::QuestionRated, key, Value::Null).await?;
    Ok(tx.commit().await?)
}

/// What the patient found of the question's present words.
pub async fn rating(db: &Db, actor: &Actor, key: &str) -> Result<Option<Helpful>> {
    let patient = actor.patient()?;
    let mut tx = db.read().await?;
    let helpful = store::find_rating(&mut tx, actor.clinic(), patient, key).await?;
    Ok(helpful.map(|helpful| if helpful { Helpful::Yes } else { Helpful::No }))
}

/// By key; questions that nobody rated are left out. For staff.
pub async fn ratings(db: &Db, actor: &Actor) -> Result<HashMap<String, Ratings>> {
    let clinic = actor.staff_who_may(Permission::Book)?;
    let mut tx = db.read().await?;
    let mut ratings: HashMap<String, Ratings> = HashMap::new();
    for (key, helpful, count) in store::count_ratings(&mut tx, clinic).await? {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        let of_key = ratings.entry(key).or_default();
        if helpful {
            of_key.yes = count;
        } else {
            of_key.no = count;
        }
    }
    Ok(ratings)
}
