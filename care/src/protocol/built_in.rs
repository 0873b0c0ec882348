use super::{Activity, CheckIn, Protocol, Rule, Stage, Treatment};
use std::sync::LazyLock;

/// The protocol that Stipple brings for a treatment: a starting point, which a clinic signs off before its patients receive it.
/// TOML, as stored for a clinic.
pub const fn built_in(treatment: Treatment) -> &'static str {
    match treatment {
        Treatment::Density => include_str!("../../content/protocol/density.toml"),
        Treatment::ShavedLook => include_str!("../../content/protocol/shaved_look.toml"),
        Treatment::ScarCamouflage => include_str!("../../content/protocol/scar_camouflage.toml"),
        Treatment::PatchBlending => include_str!("../../content/protocol/patch_blending.toml"),
    }
}

impl Protocol {
    /// The built-in protocol, read.
    pub fn built_in(treatment: Treatment) -> Result<Self, toml::de::Error> {
        Self::from_toml(built_in(treatment))
    }
}

/// What is common, by the built-in protocols: the one for `treatment` first, then the others. A clinic's own copy may say anything.
#[derive(Clone, Copy, Debug)]
pub struct Common(Treatment);

/// All four, read once. That they can be read is held by a test.
static ALL: LazyLock<Vec<Protocol>> = LazyLock::new(|| {
    let read = Treatment::ALL.iter().map(|treatment| Protocol::built_in(*treatment));
    read.flatten().collect()
});

impl Common {
    pub const fn of(treatment: Treatment) -> Self {
        Self(treatment)
    }

    pub fn protocols(self) -> impl Iterator<Item = &'static Protocol> {
        let own = move |protocol: &&Protocol| protocol.treatment == self.0;
        let others = ALL.iter().filter(move |protocol| !own(protocol));
        ALL.iter().filter(own).chain(others)
    }

    pub fn activity(self, key: &str) -> Option<&'static Activity> {
        self.protocols().find_map(|protocol| protocol.activity(key))
    }

    pub fn rule(self, key: &str) -> Option<&'static Rule> {
        self.protocols().find_map(|protocol| protocol.rule(key))
    }

    pub fn check_in(self, key: &str) -> Option<&'static CheckIn> {
        self.protocols().find_map(|protocol| protocol.check_in(key))
    }

    pub fn stage(self, key: &str) -> Option<&'static Stage> {
        self.protocols().find_map(|protocol| protocol.stage(key))
    }

    /// Every activity that Stipple knows, those of this treatment first.
    pub fn activities(self) -> Vec<&'static Activity> {
        once(self.protocols().flat_map(|protocol| &protocol.activities), |activity| {
            &activity.key
        })
    }

    pub fn rules(self) -> Vec<&'static Rule> {
        once(self.protocols().flat_map(|protocol| &protocol.rules), |rule| &rule.key)
    }

    pub fn check_ins(self) -> Vec<&'static CheckIn> {
        once(self.protocols().flat_map(|protocol| &protocol.check_ins), |check_in| {
            &check_in.key
        })
    }
}

/// The first of each key.
fn once<T>(all: impl Iterator<Item = &'static T>, key: impl Fn(&'static T) -> &'static String) -> Vec<&'static T> {
    let mut kept: Vec<&'static T> = Vec::new();
    for thing in all {
        if !kept.iter().any(|known| key(known) == key(thing)) {
            kept.push(thing);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_treatments_own_protocol_is_asked_first() {
        for treatment in Treatment::ALL {
            let common = Common::of(*treatment);
            assert_eq!(common.protocols().count(), 4);
            assert_eq!(common.protocols().next().unwrap().treatment, *treatment);
        }
        let touch_up = |treatment| Common::of(treatment).rule("touch_up").unwrap().offset_days;
        assert!(touch_up(Treatment::Density) < touch_up(Treatment::ShavedLook));
    }

    #[test]
    fn what_one_protocol_lacks_another_knows_and_each_key_is_listed_once() {
        let common = Common::of(Treatment::Density);
        assert!(common.protocols().next().unwrap().rule("razor_unlock").is_none());
        assert!(common.rule("razor_unlock").is_some());
        let keys: std::collections::HashSet<_> = common.rules().iter().map(|rule| &rule.key).collect();
        assert_eq!(keys.len(), common.rules().len());
    }
}
