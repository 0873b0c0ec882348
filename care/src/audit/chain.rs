use crate::{ids::ClinicId, store::At};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};

#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Line {
    pub seq: i64,
    pub at: At,
    pub actor: String,
    pub action: String,
    pub subject: String,
    pub detail: String,
    pub hash: String,
}

impl Line {
    /// Over the line before and all of this one. Each part goes in with its length, so that no two lines read alike.
    pub fn digest(&self, clinic: ClinicId, before: &str) -> String {
        let (clinic, seq, at) = (
            clinic.to_string(),
            self.seq.to_string(),
            self.at.0.timestamp_micros().to_string(),
        );
        let parts = [
            before,
            &clinic,
            &seq,
            &at,
            &self.actor,
            &self.action,
            &self.subject,
            &self.detail,
        ];
        let hash = parts.iter().fold(Sha256::new(), |hash, part| {
            hash.chain_update((part.len() as u64).to_be_bytes()).chain_update(part)
        });
        URL_SAFE_NO_PAD.encode(hash.finalize())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;

    #[test]
    fn no_two_lines_read_alike() {
        let line = |actor: &str, action: &str| Line {
            seq: 1,
            at: At(DateTime::UNIX_EPOCH),
            actor: actor.to_owned(),
            action: action.to_owned(),
            subject: String::new(),
            detail: String::new(),
            hash: String::new(),
        };
        let clinic = ClinicId::from_u128(1);
        assert_ne!(line("ab", "c").digest(clinic, ""), line("a", "bc").digest(clinic, ""));
        assert_ne!(line("a", "b").digest(clinic, ""), line("a", "b").digest(clinic, "x"));
        assert_ne!(
            line("a", "b").digest(clinic, ""),
            line("a", "b").digest(ClinicId::from_u128(2), "")
        );
    }
}
