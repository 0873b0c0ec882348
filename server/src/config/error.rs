/// Why the settings cannot be used: always one line.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingError {
    /// `at` is where it was written: `STIPPLE_ADDR`, or `addr in stipple.toml`.
    #[error("{at} is {value:?}: expected {expected}")]
    Wrong {
        at: String,
        value: String,
        expected: &'static str,
    },
    #[error("{at} is not right: expected {expected}")]
    WrongSecret { at: String, expected: &'static str },
    #[error("{at} is {value:?}, which is {reason}")]
    Refused {
        at: &'static str,
        value: String,
        reason: &'static str,
    },
    #[error("{at} is not a setting; the settings are {known}")]
    Unknown { at: String, known: String },
    #[error("{at} holds {kind}: expected text in quotes, or a list of such texts")]
    Kind { at: String, kind: &'static str },
    #[error("the settings file {file} cannot be read: {cause}")]
    File { file: String, cause: String },
    #[error("the settings file {file} is not TOML: {cause}")]
    Toml { file: String, cause: String },
}
