use std::fmt;

/// What was looked at, and how it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Finding {
    name: &'static str,
    state: String,
    /// How to mend it; absent if it is well.
    mend: Option<String>,
}

impl Finding {
    pub fn good(name: &'static str, state: impl Into<String>) -> Self {
        Self {
            name,
            state: state.into(),
            mend: None,
        }
    }

    pub fn bad(name: &'static str, state: impl Into<String>, mend: impl Into<String>) -> Self {
        Self {
            name,
            state: state.into(),
            mend: Some(mend.into()),
        }
    }

    pub fn is_bad(&self) -> bool {
        self.mend.is_some()
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = if self.is_bad() { '✗' } else { '✓' };
        write!(f, "{mark} {:<12} {}", self.name, self.state)?;
        if let Some(mend) = &self.mend {
            write!(f, "\n  → {mend}")?;
        }
        Ok(())
    }
}
