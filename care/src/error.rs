//! What can go wrong, in the words of the people it goes wrong for.

use std::fmt;

pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a use case did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Absent, or another's: the two answer alike.
    #[error("not found")]
    NotFound,
    /// Signed in, but this role may not.
    #[error("not allowed for this role")]
    Forbidden,
    /// What was typed cannot be used; nothing was written.
    #[error("{0}")]
    Invalid(Problems),
    /// Too many tries; `retry_after_s` says when the next one counts.
    #[error("too many tries")]
    Limited { retry_after_s: u32 },
    #[cfg(feature = "store")]
    #[error(transparent)]
    Store(#[from] crate::store::StoreError),
}

/// One thing wrong with one field. `key` names the sentence in the words (`problem-…`); `args` fill it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub field: &'static str,
    pub key: &'static str,
    pub args: Vec<(&'static str, String)>,
}

/// Everything wrong with what was typed, field by field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    pub fn one(field: &'static str, key: &'static str) -> Self {
        let mut problems = Self::default();
        problems.add(field, key);
        problems
    }

    pub fn add(&mut self, field: &'static str, key: &'static str) {
        self.add_with(field, key, []);
    }

    pub fn add_with<const N: usize>(
        &mut self,
        field: &'static str,
        key: &'static str,
        args: [(&'static str, String); N],
    ) {
        self.0.push(Problem {
            field,
            key,
            args: args.into(),
        });
    }

    pub fn of(&self, field: &str) -> Option<&Problem> {
        self.0.iter().find(|problem| problem.field == field)
    }

    /// `value` if nothing was wrong.
    pub fn or<T>(self, value: T) -> Result<T> {
        if self.0.is_empty() {
            Ok(value)
        } else {
            Err(Error::Invalid(self))
        }
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, problem) in self.0.iter().enumerate() {
            write!(
                f,
                "{}{}: {}",
                if n == 0 { "" } else { "; " },
                problem.field,
                problem.key
            )?;
        }
        Ok(())
    }
}

impl From<Problems> for Error {
    fn from(problems: Problems) -> Self {
        Self::Invalid(problems)
    }
}
