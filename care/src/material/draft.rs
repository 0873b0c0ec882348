use super::{Material, Pigment};
use crate::typed::Typed;
use serde::{Deserialize, Serialize};

/// So many pigments one session has room for.
pub const PIGMENTS: usize = 3;
const LONGEST: usize = 120;
const FIELDS: [[&str; 3]; PIGMENTS] = [
    ["maker_1", "shade_1", "lot_1"],
    ["maker_2", "shade_2", "lot_2"],
    ["maker_3", "shade_3", "lot_3"],
];

/// What was used, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MaterialDraft {
    pub maker_1: String,
    pub shade_1: String,
    pub lot_1: String,
    pub maker_2: String,
    pub shade_2: String,
    pub lot_2: String,
    pub maker_3: String,
    pub shade_3: String,
    pub lot_3: String,
    pub anaesthetic: String,
}

impl MaterialDraft {
    /// Maker, shade and lot of each pigment: the field's name and what was typed.
    pub fn fields(&self) -> [[(&'static str, &str); 3]; PIGMENTS] {
        let typed = [
            [&self.maker_1, &self.shade_1, &self.lot_1],
            [&self.maker_2, &self.shade_2, &self.lot_2],
            [&self.maker_3, &self.shade_3, &self.lot_3],
        ];
        std::array::from_fn(|row| std::array::from_fn(|at| (FIELDS[row][at], typed[row][at].as_str())))
    }

    /// A pigment has a maker and a shade, or it is none.
    pub(super) fn read(&self, typed: &mut Typed) -> (Vec<Pigment>, String) {
        let mut pigments = Vec::new();
        for [maker, shade, lot] in self.fields() {
            let mut words = |(field, text)| typed.words(field, text, LONGEST);
            let pigment = Pigment {
                maker: words(maker),
                shade: words(shade),
                lot: words(lot),
            };
            if pigment == Pigment::default() {
                continue;
            }
            for (field, text) in [(maker.0, &pigment.maker), (shade.0, &pigment.shade)] {
                if text.is_empty() {
                    typed.problems.add(field, "problem-pigment");
                }
            }
            pigments.push(pigment);
        }
        (pigments, typed.words("anaesthetic", &self.anaesthetic, LONGEST))
    }
}

impl From<&Material> for MaterialDraft {
    fn from(material: &Material) -> Self {
        let mut pigments = material.pigments.iter().cloned();
        let mut next = || {
            let Pigment { maker, shade, lot } = pigments.next().unwrap_or_default();
            (maker, shade, lot)
        };
        let ((maker_1, shade_1, lot_1), (maker_2, shade_2, lot_2), (maker_3, shade_3, lot_3)) =
            (next(), next(), next());
        Self {
            maker_1,
            shade_1,
            lot_1,
            maker_2,
            shade_2,
            lot_2,
            maker_3,
            shade_3,
            lot_3,
            anaesthetic: material.anaesthetic.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;

    #[test]
    fn what_was_noted_is_typed_again_as_it_was() {
        let draft = MaterialDraft {
            maker_1: "Dotwell".to_owned(),
            shade_1: "Ash 3".to_owned(),
            lot_1: "B1204".to_owned(),
            maker_3: "Dotwell".to_owned(),
            shade_3: "Clay 1".to_owned(),
            anaesthetic: "Lidocaine cream 4 %".to_owned(),
            ..MaterialDraft::default()
        };
        let mut typed = Typed::default();
        let (pigments, anaesthetic) = draft.read(&mut typed);
        assert!(typed.problems.0.is_empty());
        assert_eq!(
            pigments
                .iter()
                .map(|pigment| pigment.shade.as_str())
                .collect::<Vec<_>>(),
            ["Ash 3", "Clay 1"]
        );
        let material = Material {
            session: crate::ids::SessionId::from_u128(1),
            pigments,
            anaesthetic,
            by: String::new(),
            noted_at: DateTime::UNIX_EPOCH,
        };
        let again = MaterialDraft::from(&material);
        assert_eq!(
            (again.shade_2.as_str(), again.lot_2.as_str(), again.maker_3.as_str()),
            ("Clay 1", "", "")
        );
    }

    #[test]
    fn a_lot_without_a_maker_is_no_pigment() {
        let draft = MaterialDraft {
            lot_2: "B1204".to_owned(),
            ..MaterialDraft::default()
        };
        let mut typed = Typed::default();
        draft.read(&mut typed);
        assert!(typed.problems.of("maker_2").is_some() && typed.problems.of("shade_2").is_some());
    }
}
