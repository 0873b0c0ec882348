//! Notes that stand where the answers changed something, each with its reason in its words.

use super::{
    Profile, Said, Shaving, Sun, Sweat,
    place::{SHAVING, SUN, SWEATING},
};
use crate::protocol::keyed;

keyed! {
    /// A note for the patient.
    Because {
        Sun = "sun",
        SunHat = "sun_hat",
        Sweat = "sweat",
        ShavingDaily = "shaving_daily",
        ShavingSeldom = "shaving_seldom",
        ShavingNever = "shaving_never",
        Minoxidil = "minoxidil",
        Retinoid = "retinoid",
        Sensitive = "sensitive",
        Scars = "scars",
        Allergy = "allergy",
    }
}

keyed! {
    /// What whoever treats the patient has to know before a session.
    Caution {
        Allergy = "allergy",
        Scars = "scars",
        Retinoid = "retinoid",
        Minoxidil = "minoxidil",
        Sensitive = "sensitive",
    }
}

impl Because {
    /// The activities that it is said beside; none where it is about the scalp as a whole, or about a session.
    pub const fn about(self) -> &'static [&'static str] {
        match self {
            Self::Sun => SUN,
            Self::SunHat => &["hat"],
            Self::Sweat => SWEATING,
            Self::ShavingDaily | Self::ShavingSeldom | Self::ShavingNever => SHAVING,
            Self::Minoxidil => &["minoxidil"],
            Self::Retinoid => &["retinoids"],
            Self::Sensitive => &[
                "shampoo",
                "moisturiser",
                "sunscreen",
                "harsh_products",
                "self_tan",
                "dye",
                "dry_shampoo",
            ],
            Self::Scars | Self::Allergy => &[],
        }
    }
}

impl Profile {
    /// The weightiest first.
    pub fn because(&self) -> Vec<Because> {
        let yes = |said: Option<Said>| said == Some(Said::Yes);
        let holds = |because: &Because| match because {
            Because::Sun | Because::SunHat => self.sun == Some(Sun::Outdoors),
            Because::Sweat => self.sweat == Some(Sweat::Much),
            Because::ShavingDaily => self.shaving == Some(Shaving::Daily),
            Because::ShavingSeldom => self.shaving == Some(Shaving::Seldom),
            Because::ShavingNever => self.shaving == Some(Shaving::Never),
            Because::Minoxidil => yes(self.minoxidil),
            Because::Retinoid => yes(self.retinoid),
            Because::Sensitive => yes(self.sensitive),
            Because::Scars => yes(self.scars),
            Because::Allergy => !self.allergy.is_empty(),
        };
        Because::ALL.iter().copied().filter(holds).collect()
    }

    /// Those that are said beside the activity with this key.
    pub fn beside(&self, activity: &str) -> Vec<Because> {
        let mut beside = self.because();
        beside.retain(|because| because.about().contains(&activity));
        beside
    }

    /// For staff, the weightiest first.
    pub fn cautions(&self) -> Vec<Caution> {
        let yes = |said: Option<Said>| said == Some(Said::Yes);
        let holds = |caution: &Caution| match caution {
            Caution::Allergy => !self.allergy.is_empty(),
            Caution::Scars => yes(self.scars),
            Caution::Retinoid => yes(self.retinoid),
            Caution::Minoxidil => yes(self.minoxidil),
            Caution::Sensitive => yes(self.sensitive),
        };
        Caution::ALL.iter().copied().filter(holds).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::{Protocol, Treatment};

    #[test]
    fn a_note_stands_beside_what_it_is_about() {
        let profile = Profile {
            minoxidil: Some(Said::Yes),
            sensitive: Some(Said::Yes),
            retinoid: Some(Said::No),
            ..Profile::default()
        };
        assert_eq!(profile.beside("minoxidil"), [Because::Minoxidil]);
        assert_eq!(profile.beside("shampoo"), [Because::Sensitive]);
        assert_eq!(profile.beside("retinoids"), []);
    }

    #[test]
    fn staff_are_told_of_an_allergy_first() {
        let profile = Profile {
            scars: Some(Said::Yes),
            allergy: "Latex".to_owned(),
            ..Profile::default()
        };
        assert_eq!(profile.cautions(), [Caution::Allergy, Caution::Scars]);
        assert_eq!(Profile::default().cautions(), []);
    }

    #[test]
    fn every_note_is_about_something_that_a_built_in_protocol_knows() {
        let protocols: Vec<_> = Treatment::ALL
            .iter()
            .map(|treatment| Protocol::built_in(*treatment).unwrap())
            .collect();
        for key in Because::ALL.iter().flat_map(|because| because.about()) {
            assert!(
                protocols.iter().any(|protocol| protocol.activity(key).is_some()),
                "{key}"
            );
        }
    }
}
