use super::Done;
use care::ids::{PatientId, SessionId};
use serde::Deserialize;

/// The page from which a button was pressed, and to which its answer leads back. Two are possible, so none is ever an address that was sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Back {
    #[default]
    Patient,
    Board,
}

impl Back {
    /// The hidden field that sends it.
    pub fn field(self) -> (&'static str, String) {
        let back = match self {
            Self::Patient => "patient",
            Self::Board => "board",
        };
        ("back", back.to_owned())
    }

    /// Where to go after something was done; `undo` names the session it can be undone for.
    pub fn after(self, done: Done, patient: PatientId, undo: Option<SessionId>) -> String {
        let page = match self {
            Self::Patient => format!("/clinic/patients/{patient}"),
            Self::Board => "/clinic".to_owned(),
        };
        let undo = undo.map(|session| format!("&session={session}")).unwrap_or_default();
        format!("{}{undo}", done.at(&page))
    }
}
