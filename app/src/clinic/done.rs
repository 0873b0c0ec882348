//! What was just done, said once at the head of the page that follows. Only what stands in the list is ever said: an address cannot put
//! words of its own on a page.

use super::Back;
use crate::{ui::prelude::*, words::Words};
use care::ids::SessionId;
use leptos::prelude::*;
use serde::Deserialize;

macro_rules! done {
    ($($variant:ident = $key:literal),* $(,)?) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Done { $($variant),* }

        impl Done {
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// As `?done=` has it.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key),* }
            }
        }
    };
}

done! {
    PatientAdded = "patient-added",
    PatientChanged = "patient-changed",
    ProfileSaved = "profile-saved",
    CourseStarted = "course-started",
    CourseClosed = "course-closed",
    CourseCancelled = "course-cancelled",
    Booked = "booked",
    Moved = "moved",
    SessionCancelled = "session-cancelled",
    Held = "held",
    NotHeld = "not-held",
    Undone = "undone",
    CanCome = "can-come",
    Kept = "kept",
    BroadcastSent = "broadcast-sent",
    MaterialNoted = "material-noted",
    Answered = "answered",
    Written = "written",
    Settled = "settled",
    Called = "called",
    HandedOver = "handed-over",
    DeviceRemoved = "device-removed",
    LanguageSaved = "language-saved",
    DutySaved = "duty-saved",
    MailResumed = "mail-resumed",
    UnreachedEnded = "unreached-ended",
    OwnDeviceRemoved = "own-device-removed",
    SettingsSaved = "settings-saved",
    QuestionAdded = "question-added",
    QuestionSaved = "question-saved",
    QuestionHidden = "question-hidden",
    QuestionShown = "question-shown",
    QuestionRemoved = "question-removed",
    TemplateSaved = "template-saved",
    TemplateRemoved = "template-removed",
    TemplateRestored = "template-restored",
    Signed = "signed",
    DraftBegun = "draft-begun",
    DraftSaved = "draft-saved",
    DraftDiscarded = "draft-discarded",
    Published = "published",
    PublishedMoved = "published-moved",
    RoleSet = "role-set",
    Disabled = "disabled",
    SignedOut = "signed-out",
}

impl Done {
    pub fn say(self, words: &Words) -> String {
        words.say_of("done", self.key(), "")
    }

    /// The page at `path`, saying so.
    pub fn at(self, path: &str) -> String {
        let first = if path.contains('?') { '&' } else { '?' };
        format!("{path}{first}done={}", self.key())
    }
}

/// `?done=…`, and the session it was done to where it can be undone.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Noted {
    done: String,
    session: String,
}

impl Noted {
    pub fn said(&self) -> Option<Done> {
        Done::ALL.iter().copied().find(|done| done.key() == self.done)
    }

    fn session_to_undo(&self) -> Option<SessionId> {
        let undoable = matches!(self.said(), Some(Done::Held | Done::NotHeld));
        undoable.then(|| self.session.parse().ok()).flatten()
    }

    /// At the head of a page; undoing comes back to it.
    pub fn banner(&self, w: &'static Words, back: Back) -> Option<AnyView> {
        let title = self.said()?.say(w);
        let undo = self.session_to_undo().map(|session| {
            view! {
                <PostButton
                    action=format!("/clinic/sessions/{session}/undo")
                    label=w.say("undo")
                    kind=ButtonKind::Quiet
                    size=ButtonSize::Small
                    icon=Icon::Undo
                    hidden=vec![back.field()]
                />
            }
        });
        Some(view! { <Banner tone=Tone::Good title>{undo}</Banner> }.into_any())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Language, words};

    #[test]
    fn everything_done_has_its_words_in_every_language() {
        for (language, done) in Language::ALL
            .into_iter()
            .flat_map(|language| Done::ALL.iter().map(move |done| (language, done)))
        {
            assert!(
                words(language).find(&format!("done-{}", done.key()), &[]).is_some(),
                "{}",
                done.key()
            );
        }
    }

    #[test]
    fn an_address_cannot_speak() {
        assert_eq!(
            Noted {
                done: "Call 555 now".to_owned(),
                ..Noted::default()
            }
            .said(),
            None
        );
        assert_eq!(
            Noted {
                done: "moved".to_owned(),
                ..Noted::default()
            }
            .said(),
            Some(Done::Moved)
        );
    }
}
