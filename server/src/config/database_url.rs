use super::{DataFolder, Setting};
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use std::{fmt, path::PathBuf};
use url::Url;

const SQLITE: &str = "sqlite://";
/// What would end the path of an address, or be decoded.
const ESCAPED: &AsciiSet = &CONTROLS.add(b'%').add(b'?').add(b'#');

/// `sqlite://PATH` or `postgres://…`. Shown without its password.
#[derive(Clone, PartialEq, Eq)]
pub struct DatabaseUrl(String);

impl DatabaseUrl {
    pub fn in_folder(data: &DataFolder) -> Self {
        let path = data.path().join("stipple.db");
        Self(format!(
            "{SQLITE}{}",
            utf8_percent_encode(&path.to_string_lossy(), ESCAPED)
        ))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The file, if it is SQLite's.
    pub fn file(&self) -> Option<PathBuf> {
        let path = self.0.strip_prefix(SQLITE)?.split('?').next()?;
        Some(PathBuf::from(percent_decode_str(path).decode_utf8_lossy().into_owned()))
    }
}

impl Setting for DatabaseUrl {
    const NAME: &'static str = "DATABASE_URL";
    const EXPECTED: &'static str = "sqlite://PATH or postgres://USER:PASSWORD@HOST/NAME";
    // A mistyped one may hold a password anywhere.
    const SECRET: bool = true;

    fn parse(text: &str) -> Option<Self> {
        let sqlite = text
            .strip_prefix(SQLITE)
            .is_some_and(|path| !path.is_empty() && !path.starts_with(':'));
        let postgres = text.starts_with("postgres://") || text.starts_with("postgresql://");
        (sqlite || postgres && Url::parse(text).is_ok()).then(|| Self(text.to_owned()))
    }
}

impl fmt::Display for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match Url::parse(&self.0) {
            Ok(mut url) if url.password().is_some() => {
                let hidden = url.set_password(Some("…")).is_ok();
                f.write_str(if hidden { url.as_str() } else { "a database" })
            }
            _ => f.write_str(&self.0),
        }
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_with_odd_characters_keeps_its_name() {
        let data = DataFolder::parse("/srv/50%?#").unwrap();
        let url = DatabaseUrl::in_folder(&data);
        assert_eq!(url.as_str(), "sqlite:///srv/50%25%3F%23/stipple.db");
        assert_eq!(url.file(), Some("/srv/50%?#/stipple.db".into()));
    }

    #[test]
    fn a_password_is_never_shown() {
        let url = DatabaseUrl::parse("postgres://stipple:hunter2@db.example/stipple").unwrap();
        assert!(!format!("{url} {url:?}").contains("hunter2"));
        assert!(url.to_string().starts_with("postgres://stipple:"));
    }

    #[test]
    fn a_database_that_would_vanish_is_refused() {
        assert_eq!(DatabaseUrl::parse("sqlite://:memory:"), None);
        assert_eq!(DatabaseUrl::parse("sqlite::memory:"), None);
    }
}
