use super::ReviewKind;
use crate::{ids::StaffId, protocol::Angle, template::open_field, typed::Typed};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

const LONGEST_WORDS: usize = 2_000;
/// A concern is looked at again within so many days.
const LATEST_FOLLOW_UP: i64 = 60;

/// An answer as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReplyDraft {
    pub kind: String,
    pub words: String,
    pub angle: String,
    pub follow_up: String,
    pub colleague: String,
}

/// What was typed, each part where its kind has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reply {
    pub kind: ReviewKind,
    pub words: String,
    pub angle: Option<Angle>,
    pub follow_up: Option<NaiveDate>,
    pub colleague: Option<StaffId>,
}

impl ReplyDraft {
    pub(super) fn read(&self, typed: &mut Typed, today: NaiveDate) -> Reply {
        let kind = ReviewKind::from_key(&self.kind);
        let kind = typed.key("kind", "problem-review-kind", kind, ReviewKind::Reviewed);
        let words = typed.words("words", &self.words, LONGEST_WORDS);
        if kind.needs_words() && words.is_empty() {
            typed.problems.add("words", "problem-review-words");
        } else if let Some(field) = open_field(&words) {
            typed
                .problems
                .add_with("words", "problem-review-field", [("field", field.mark())]);
        }
        let angle = (kind == ReviewKind::AnotherPhoto).then(|| {
            typed.key(
                "angle",
                "problem-review-angle",
                Angle::from_key(&self.angle),
                Angle::CloseUp,
            )
        });
        let follow_up = (kind == ReviewKind::Concern).then(|| {
            let day = self.follow_up.trim().parse().ok();
            let day = day.filter(|day: &NaiveDate| (0..=LATEST_FOLLOW_UP).contains(&(*day - today).num_days()));
            typed.key("follow_up", "problem-review-follow-up", day, today)
        });
        let colleague = (kind == ReviewKind::HandedOver)
            .then(|| self.colleague.parse().ok())
            .flatten();
        if kind == ReviewKind::HandedOver && colleague.is_none() {
            typed.problems.add("colleague", "problem-review-colleague");
        }
        Reply {
            kind,
            // "Reviewed" says nothing but that.
            words: if kind == ReviewKind::Reviewed {
                String::new()
            } else {
                words
            },
            angle,
            follow_up,
            colleague,
        }
    }
}
