//! Which of those who wait are shown.

use crate::clinic::{When, waits};
use care::{
    check_in::{Level, Waiting},
    ids::{CheckInId, StaffId},
    protocol::Treatment,
};
use serde::Deserialize;

pub const HERE: &str = "/clinic/review";

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Show {
    #[default]
    All,
    Amber,
    Overdue,
    Mine,
}

impl Show {
    pub const ALL: [Self; 4] = [Self::All, Self::Amber, Self::Overdue, Self::Mine];

    pub const fn key(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Amber => "amber",
            Self::Overdue => "overdue",
            Self::Mine => "mine",
        }
    }

    /// What an address has that is none of these shows all.
    fn from_key(key: &str) -> Self {
        Self::ALL.into_iter().find(|show| show.key() == key).unwrap_or_default()
    }
}

/// A cut of the queue. It goes along from one check-in to the next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cut {
    pub show: Show,
    /// Of one treatment, or of all.
    pub treatment: Option<Treatment>,
}

/// As an address has it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct AskedCut {
    show: String,
    treatment: String,
}

/// Who looks, when, and within how many hours the clinic promises an answer.
#[derive(Clone, Copy)]
pub struct Looking {
    pub me: StaffId,
    pub when: When,
    pub hours: u16,
}

impl From<&AskedCut> for Cut {
    fn from(asked: &AskedCut) -> Self {
        Self {
            show: Show::from_key(&asked.show),
            treatment: Treatment::from_key(&asked.treatment),
        }
    }
}

impl Cut {
    #[must_use]
    pub const fn with_show(self, show: Show) -> Self {
        Self { show, ..self }
    }

    #[must_use]
    pub const fn of_treatment(self, treatment: Option<Treatment>) -> Self {
        Self { treatment, ..self }
    }

    /// The queue cut so.
    pub fn queue(self) -> String {
        format!("{HERE}{}", self.query())
    }

    /// One check-in, from which the next of the same cut follows.
    pub fn one(self, check_in: CheckInId) -> String {
        format!("{HERE}/{check_in}{}", self.query())
    }

    fn query(self) -> String {
        let show = (self.show != Show::All).then(|| format!("show={}", self.show.key()));
        let treatment = self.treatment.map(|treatment| format!("treatment={}", treatment.key()));
        let parts: Vec<_> = show.into_iter().chain(treatment).collect();
        if parts.is_empty() {
            String::new()
        } else {
            format!("?{}", parts.join("&"))
        }
    }

    /// The same as hidden fields of a form that asks for a page.
    pub fn fields(self) -> Vec<(&'static str, String)> {
        let show = (self.show != Show::All).then(|| ("show", self.show.key().to_owned()));
        let treatment = self
            .treatment
            .map(|treatment| ("treatment", treatment.key().to_owned()));
        show.into_iter().chain(treatment).collect()
    }

    pub fn takes(self, waiting: &Waiting, looking: Looking) -> bool {
        let check_in = &waiting.check_in;
        let shown = match self.show {
            Show::All => true,
            Show::Amber => check_in.triage.level > Level::Green,
            Show::Overdue => waits::used(waiting.waited(looking.when.now), looking.hours) >= 100,
            Show::Mine => is_of(waiting, looking),
        };
        shown && self.treatment.is_none_or(|treatment| treatment == waiting.treatment)
    }
}

/// Whether it was handed to whoever looks, or they are answering it.
fn is_of(waiting: &Waiting, Looking { me, when, .. }: Looking) -> bool {
    let claim = waiting.check_in.claim.as_ref();
    let holds = claim.is_some_and(|claim| claim.staff == me && when.now < claim.until);
    holds || waiting.check_in.assigned_to == Some(me)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(show: &str, treatment: &str) -> Cut {
        Cut::from(&AskedCut {
            show: show.to_owned(),
            treatment: treatment.to_owned(),
        })
    }

    #[test]
    fn a_cut_is_read_back_from_its_own_address() {
        for show in Show::ALL {
            for treatment in [None, Some(Treatment::Density)] {
                let cut = Cut { show, treatment };
                assert_eq!(asked(show.key(), treatment.map_or("", Treatment::key)), cut);
            }
        }
        let cut = asked("mine", "density");
        assert_eq!(cut.queue(), "/clinic/review?show=mine&treatment=density");
        assert_eq!(Cut::default().queue(), "/clinic/review");
    }

    #[test]
    fn nonsense_in_an_address_shows_all() {
        assert_eq!(asked("<b>", "hair"), Cut::default());
    }
}
