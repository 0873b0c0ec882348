//! What was just done, said once at the head of the page that follows. An address can only name what stands in this list.

use crate::{ui::prelude::*, words::Words};
use leptos::prelude::*;
use serde::Deserialize;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    LanguageSaved,
    PlaceSaved,
    ProfileSaved,
    DeviceRemoved,
    CalendarClosed,
    PhotoDeleted,
    MailAsked,
    MailRemoved,
    ChannelsSaved,
}

/// `?done=…`; anything unknown says nothing.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Noted {
    done: String,
}

impl Done {
    const ALL: [Self; 9] = [
        Self::LanguageSaved,
        Self::PlaceSaved,
        Self::ProfileSaved,
        Self::DeviceRemoved,
        Self::CalendarClosed,
        Self::PhotoDeleted,
        Self::MailAsked,
        Self::MailRemoved,
        Self::ChannelsSaved,
    ];

    const fn key(self) -> &'static str {
        match self {
            Self::LanguageSaved => "language-saved",
            Self::PlaceSaved => "place-saved",
            Self::ProfileSaved => "profile-saved",
            Self::DeviceRemoved => "device-removed",
            Self::CalendarClosed => "calendar-closed",
            Self::PhotoDeleted => "photo-deleted",
            Self::MailAsked => "mail-asked",
            Self::MailRemoved => "mail-removed",
            Self::ChannelsSaved => "channels-saved",
        }
    }

    /// The page at `path`, saying so.
    pub fn at(self, path: &str) -> String {
        format!("{path}?done={}", self.key())
    }
}

impl Noted {
    pub fn said(&self, words: &Words) -> Option<String> {
        let done = Done::ALL.into_iter().find(|done| done.key() == self.done)?;
        Some(words.say_of("noted", done.key(), ""))
    }
}

#[component]
pub fn DoneBanner(said: Option<String>) -> impl IntoView {
    said.map(|title| view! { <Banner tone=Tone::Good title/> })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Language, words};

    #[test]
    fn what_is_done_is_said_and_an_address_cannot_speak() {
        let said = |done: &str| Noted { done: done.to_owned() }.said(words(Language::English));
        for done in Done::ALL {
            assert!(
                said(done.key()).is_some_and(|said| !said.starts_with("noted-")),
                "{done:?}"
            );
        }
        assert_eq!(said("call-this-number"), None);
    }
}
