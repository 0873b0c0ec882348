use super::store;
use crate::{
    actor::{Actor, Permission},
    clinic::store::clinic as clinics,
    error::Result,
    material::Pigment,
    patient::store as patients,
    protocol::Treatment,
    store::{Db, stored},
};
use std::fmt;

/// Whom a broadcast is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Audience {
    All,
    /// Who has, or had, a course of it.
    Treatment(Treatment),
    /// Who got this lot at a session.
    Lot(Pigment),
}
stored!(Audience as String, ToString::to_string, |text| Audience::from_key(text));

const ALL: &str = "all";
const TREATMENT: &str = "treatment ";
const LOT: &str = "lot ";

impl Audience {
    /// As a form sends it, and as it is stored.
    pub fn from_key(key: &str) -> Option<Self> {
        if key == ALL {
            return Some(Self::All);
        }
        if let Some(treatment) = key.strip_prefix(TREATMENT) {
            return Treatment::from_key(treatment).map(Self::Treatment);
        }
        let pigment: Pigment = serde_json::from_str(key.strip_prefix(LOT)?).ok()?;
        (!pigment.lot.is_empty()).then_some(Self::Lot(pigment))
    }
}

/// Its key.
impl fmt::Display for Audience {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::All => f.write_str(ALL),
            Self::Treatment(treatment) => write!(f, "{TREATMENT}{}", treatment.key()),
            // Three texts always become JSON.
            Self::Lot(pigment) => write!(f, "{LOT}{}", serde_json::to_string(pigment).unwrap_or_default()),
        }
    }
}

/// The lots of pigment that were noted at sessions, each once however it was written. For the owner.
pub async fn lots(db: &Db, actor: &Actor) -> Result<Vec<Pigment>> {
    let clinic = actor.staff_who_may(Permission::Own)?;
    let mut tx = db.read().await?;
    let mut lots: Vec<Pigment> = store::list_pigments(&mut tx, clinic)
        .await?
        .into_iter()
        .flat_map(|(_, pigments)| pigments)
        .filter(|pigment| !pigment.lot.is_empty())
        .collect();
    lots.sort_by_cached_key(folded);
    lots.dedup_by_key(|pigment| folded(pigment));
    Ok(lots)
}

/// The languages to write in: the clinic's own first, then those that its patients read. For the owner.
pub async fn languages(db: &Db, actor: &Actor) -> Result<Vec<String>> {
    let clinic = actor.staff_who_may(Permission::Own)?;
    let mut tx = db.read().await?;
    let own = clinics::must_find(&mut tx, clinic).await?.language;
    let mut languages = patients::list_languages(&mut tx, clinic).await?;
    languages.retain(|language| *language != own);
    languages.insert(0, own);
    Ok(languages)
}

/// Two people copy a label in two ways: case and space make no other lot.
pub(super) fn folded(pigment: &Pigment) -> [String; 3] {
    [&pigment.maker, &pigment.shade, &pigment.lot].map(|text| {
        let words: Vec<_> = text.split_whitespace().collect();
        words.join(" ").to_lowercase()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_audience_reads_back_and_nonsense_is_none() {
        let pigment = Pigment {
            maker: "Dotwell \"Pro\"".to_owned(),
            shade: "Ash 3".to_owned(),
            lot: "B1204".to_owned(),
        };
        for audience in [
            Audience::All,
            Audience::Treatment(Treatment::ALL[1]),
            Audience::Lot(pigment.clone()),
        ] {
            assert_eq!(Audience::from_key(&audience.to_string()), Some(audience));
        }
        let without_lot = Audience::Lot(Pigment {
            lot: String::new(),
            ..pigment
        });
        for key in ["", "everybody", "treatment hair", "lot {}", &without_lot.to_string()] {
            assert_eq!(Audience::from_key(key), None, "{key}");
        }
    }
}
