//! What stands first on a list.

use super::{Profile, Shaving, Sun, Sweat};

/// From the top of a list to its end. Within a place the list's own order holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    First,
    NearTheTop,
    Usual,
    FurtherDown,
    Last,
}

pub(super) const SUN: &[&str] = &["sun", "sunscreen"];
pub(super) const SHAVING: &[&str] = &["foil_shaver", "razor"];
pub(super) const SWEATING: &[&str] = &["training"];

impl Profile {
    /// Where the activity with this key stands for this patient.
    pub fn place(&self, activity: &str) -> Place {
        if SUN.contains(&activity) && self.sun == Some(Sun::Outdoors) {
            return Place::First;
        }
        if SWEATING.contains(&activity) && self.sweat == Some(Sweat::Much) {
            return Place::NearTheTop;
        }
        if SHAVING.contains(&activity) {
            return match self.shaving {
                Some(Shaving::Daily) => Place::NearTheTop,
                Some(Shaving::Seldom) => Place::FurtherDown,
                Some(Shaving::Never) => Place::Last,
                Some(Shaving::Weekly) | None => Place::Usual,
            };
        }
        Place::Usual
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(profile: &Profile) -> Vec<&'static str> {
        let mut list = vec!["razor", "rinse", "training", "sun"];
        list.sort_by_key(|activity| profile.place(activity));
        list
    }

    #[test]
    fn sun_comes_first_for_who_works_outdoors() {
        let outdoors = Profile {
            sun: Some(Sun::Outdoors),
            sweat: Some(Sweat::Much),
            shaving: Some(Shaving::Never),
            ..Profile::default()
        };
        assert_eq!(order(&outdoors), ["sun", "training", "rinse", "razor"]);
    }

    #[test]
    fn without_answers_a_list_stays_as_it_is() {
        assert_eq!(order(&Profile::default()), ["razor", "rinse", "training", "sun"]);
    }
}
