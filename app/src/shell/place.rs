//! Where one can go: the tabs of a patient, the side of the clinic.

use crate::ui::Icon;

/// One place in the bar.
#[derive(Clone, Debug)]
pub struct Place {
    pub href: &'static str,
    pub icon: Icon,
    pub label: String,
    pub current: bool,
    /// How many wait there; nothing is shown for 0.
    pub waiting: u32,
}

/// The places of one audience, and what the bar is called.
#[derive(Clone, Debug)]
pub struct Places {
    pub label: String,
    pub places: Vec<Place>,
}

impl Places {
    /// A patient's tabs. `unread` counts messages; whoever is reading them needs no count. `say` gives the word of a key.
    pub fn of_patient(current: Option<PatientPlace>, unread: u32, say: impl Fn(&str) -> String) -> Self {
        let place = |place: PatientPlace| Place {
            href: place.href(),
            icon: place.icon(),
            label: say(place.key()),
            current: current == Some(place),
            waiting: if place == PatientPlace::Messages && current != Some(place) {
                unread
            } else {
                0
            },
        };
        Self {
            label: say("places"),
            places: PatientPlace::ALL.map(place).into(),
        }
    }

    /// The clinic's places. `waiting` tells how many wait at each; nothing for one that is not offered.
    pub fn of_clinic(
        current: Option<ClinicPlace>,
        waiting: impl Fn(ClinicPlace) -> Option<u32>,
        say: impl Fn(&str) -> String,
    ) -> Self {
        let place = |place: ClinicPlace| {
            Some(Place {
                href: place.href(),
                icon: place.icon(),
                label: say(place.key()),
                current: current == Some(place),
                waiting: waiting(place)?,
            })
        };
        Self {
            label: say("places"),
            places: ClinicPlace::ALL.into_iter().filter_map(place).collect(),
        }
    }
}

/// What a patient comes for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PatientPlace {
    Today,
    CanI,
    Timeline,
    Questions,
    Messages,
}

impl PatientPlace {
    pub const ALL: [Self; 5] = [Self::Today, Self::CanI, Self::Timeline, Self::Questions, Self::Messages];

    /// The key of its word.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Today => "place-today",
            Self::CanI => "place-can-i",
            Self::Timeline => "place-timeline",
            Self::Questions => "place-questions",
            Self::Messages => "place-messages",
        }
    }

    pub const fn href(self) -> &'static str {
        match self {
            Self::Today => "/today",
            Self::CanI => "/can-i",
            Self::Timeline => "/timeline",
            Self::Questions => "/questions",
            // Where the last word was said.
            Self::Messages => "/messages#latest",
        }
    }

    const fn icon(self) -> Icon {
        match self {
            Self::Today => Icon::Clock,
            Self::CanI => Icon::Search,
            Self::Timeline => Icon::Timeline,
            Self::Questions => Icon::Question,
            Self::Messages => Icon::Chat,
        }
    }
}

/// Where staff work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClinicPlace {
    Board,
    Review,
    Messages,
    Patients,
    Protocols,
    Reminders,
    Team,
    Settings,
}

impl ClinicPlace {
    pub const ALL: [Self; 8] = [
        Self::Board,
        Self::Review,
        Self::Messages,
        Self::Patients,
        Self::Protocols,
        Self::Reminders,
        Self::Team,
        Self::Settings,
    ];

    /// The key of its word.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Board => "place-board",
            Self::Review => "place-review",
            Self::Messages => "place-messages",
            Self::Patients => "place-patients",
            Self::Protocols => "place-protocols",
            Self::Reminders => "place-reminders",
            Self::Team => "place-team",
            Self::Settings => "place-settings",
        }
    }

    pub const fn href(self) -> &'static str {
        match self {
            Self::Board => "/clinic",
            Self::Review => "/clinic/review",
            Self::Messages => "/clinic/messages",
            Self::Patients => "/clinic/patients",
            Self::Protocols => "/clinic/protocols",
            Self::Reminders => "/clinic/reminders",
            Self::Team => "/clinic/team",
            Self::Settings => "/clinic/settings",
        }
    }

    const fn icon(self) -> Icon {
        match self {
            Self::Board => Icon::Board,
            Self::Review => Icon::Camera,
            Self::Messages => Icon::Chat,
            Self::Patients => Icon::People,
            Self::Protocols => Icon::List,
            Self::Reminders => Icon::Bell,
            Self::Team => Icon::Person,
            Self::Settings => Icon::Gear,
        }
    }
}
