use crate::typed::Typed;
use serde::{Deserialize, Serialize};

const LONGEST_WORDS: usize = 2_000;

/// A message as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MessageDraft {
    pub words: String,
}

impl MessageDraft {
    pub(super) fn read(&self) -> crate::Result<String> {
        let mut typed = Typed::default();
        let words = typed.words("words", &self.words, LONGEST_WORDS);
        if words.is_empty() {
            typed.problems.add("words", "problem-message-empty");
        }
        typed.done(words)
    }
}
