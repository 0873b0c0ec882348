use crate::{actor::Person, digest::digest, ids::ClinicId};
use chrono::{DateTime, Utc};

/// One push: all reminders of a person that are due at the same instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PushKey {
    pub clinic: ClinicId,
    pub to: Person,
    pub due_at: DateTime<Utc>,
}

/// RFC 8030, 5.4: a Topic has at most 32 characters of URL-safe base64.
const TAG_LENGTH: usize = 32;

impl PushKey {
    /// The notification's `tag` and the push's `Topic`: the same however often it is sent, so that a repeat replaces what is there. Tells
    /// nothing about whom it is for.
    pub fn tag(&self) -> String {
        let due = self.due_at.timestamp_micros().to_string();
        let mut tag = digest(&["push", &self.clinic.to_string(), &self.to.to_string(), &due]);
        tag.truncate(TAG_LENGTH);
        tag
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::PatientId;

    #[test]
    fn a_tag_is_stable_fits_a_topic_and_tells_nothing() {
        let key = PushKey {
            clinic: ClinicId::from_u128(1),
            to: Person::Patient(PatientId::from_u128(2)),
            due_at: DateTime::UNIX_EPOCH,
        };
        let tag = key.tag();
        assert_eq!(tag, key.tag());
        assert_eq!(tag.len(), 32);
        assert!(tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_'));
        assert_ne!(
            tag,
            PushKey {
                to: Person::Patient(PatientId::from_u128(3)),
                ..key
            }
            .tag()
        );
        assert_ne!(
            tag,
            PushKey {
                due_at: key.due_at + chrono::Duration::minutes(1),
                ..key
            }
            .tag()
        );
    }
}
