use super::{
    Audience, BroadcastDraft,
    store::{self, RecipientRow},
};
use crate::{
    actor::{Actor, Permission},
    clinic::store::clinic as clinics,
    error::Result,
    ids::PatientId,
    store::Db,
};

/// Whom a broadcast would reach. Nothing is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DryRun {
    pub audience: Audience,
    /// Who gets it: all of them who have joined.
    pub patients: u32,
    /// Of those, whose phone says so.
    pub pushed: u32,
    /// By what the patients read, the most first.
    pub readers: Vec<Readers>,
    /// Whose phone stays silent, or who has none here: by name.
    pub unreached: Vec<Unreached>,
}

/// Those who read one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Readers {
    pub language: String,
    pub patients: u32,
    /// In which the words come: the clinic's own where there are none in theirs.
    pub words_in: String,
}

/// Somebody to be told in another way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreached {
    pub patient: PatientId,
    pub name: String,
    pub telephone: String,
    /// It lies in the inbox. Without having joined, there is none.
    pub joined: bool,
}

/// For the owner.
pub async fn dry_run(db: &Db, actor: &Actor, draft: &BroadcastDraft) -> Result<DryRun> {
    let clinic = actor.staff_who_may(Permission::Own)?;
    let mut tx = db.read().await?;
    let own = clinics::must_find(&mut tx, clinic).await?.language;
    let (audience, texts) = draft.read(&own)?;
    let rows = store::list_recipients(&mut tx, clinic, &audience).await?;
    let joined: Vec<&RecipientRow> = rows.iter().filter(|row| row.joined).collect();
    let mut readers: Vec<Readers> = Vec::new();
    for row in &joined {
        match readers.iter_mut().find(|readers| readers.language == row.language) {
            Some(readers) => readers.patients += 1,
            None => readers.push(Readers {
                language: row.language.clone(),
                patients: 1,
                words_in: if texts.contains_key(row.language.as_str()) {
                    row.language.clone()
                } else {
                    own.clone()
                },
            }),
        }
    }
    readers.sort_by_key(|readers| std::cmp::Reverse(readers.patients));
    let count = |rows: usize| u32::try_from(rows).unwrap_or(u32::MAX);
    let mut unreached: Vec<&RecipientRow> = rows.iter().filter(|row| !row.live).collect();
    unreached.sort_by(|a, b| (a.joined, &a.folded).cmp(&(b.joined, &b.folded)));
    Ok(DryRun {
        audience,
        patients: count(joined.len()),
        pushed: count(joined.iter().filter(|row| row.live).count()),
        readers,
        unreached: unreached
            .into_iter()
            .map(|row| Unreached {
                patient: row.id,
                name: row.name.clone(),
                telephone: row.telephone.clone(),
                joined: row.joined,
            })
            .collect(),
    })
}
