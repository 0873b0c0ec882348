use crate::{digest::digest, ids::ClinicId, store::At};

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
    /// Over the line before and all of this one.
    pub fn digest(&self, clinic: ClinicId, before: &str) -> String {
        let (clinic, seq) = (clinic.to_string(), self.seq.to_string());
        let at = self.at.0.timestamp_micros().to_string();
        digest(&[
            before,
            &clinic,
            &seq,
            &at,
            &self.actor,
            &self.action,
            &self.subject,
            &self.detail,
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;

    #[test]
    fn a_line_hangs_on_its_clinic_and_on_the_line_before_it() {
        let line = Line {
            seq: 1,
            at: At(DateTime::UNIX_EPOCH),
            actor: "system".to_owned(),
            action: "clinic_created".to_owned(),
            subject: String::new(),
            detail: String::new(),
            hash: String::new(),
        };
        let clinic = ClinicId::from_u128(1);
        assert_ne!(line.digest(clinic, ""), line.digest(clinic, "x"));
        assert_ne!(line.digest(clinic, ""), line.digest(ClinicId::from_u128(2), ""));
        assert_ne!(
            line.digest(clinic, ""),
            Line { seq: 2, ..line.clone() }.digest(clinic, "")
        );
    }
}
