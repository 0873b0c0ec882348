use super::{Setting, SettingError};
use std::{
    collections::BTreeMap,
    ffi::OsString,
    io,
    path::{Path, PathBuf},
};

const PREFIX: &str = "STIPPLE_";
/// Variables that tests and scripts use beside the settings.
const TEST_PREFIX: &str = "TEST_";
const FILE: &str = "stipple.toml";

/// Where settings are written: the file's keys and the environment's variables, both by setting name.
#[derive(Clone, Debug, Default)]
pub struct Source {
    file: PathBuf,
    keys: BTreeMap<String, String>,
    variables: BTreeMap<String, String>,
}

impl Source {
    /// Reads the file that was named, which must exist, or `stipple.toml` here, which need not.
    pub fn load(
        named: Option<&Path>,
        environment: impl Iterator<Item = (OsString, OsString)>,
    ) -> Result<Self, SettingError> {
        let file = named.unwrap_or(Path::new(FILE));
        let text = match std::fs::read_to_string(file) {
            Ok(text) => text,
            Err(error) if named.is_none() && error.kind() == io::ErrorKind::NotFound => String::new(),
            Err(error) => {
                return Err(SettingError::File {
                    file: file.display().to_string(),
                    cause: error.to_string(),
                });
            }
        };
        let variables = environment
            .filter_map(|(name, value)| Some((name.to_str()?.to_owned(), value.to_string_lossy().into_owned())));
        Ok(Self {
            keys: keys(file, &text)?,
            file: file.to_owned(),
            ..Self::of_variables(variables)
        })
    }

    /// Variables only. Those of other programs and empty ones are passed over.
    pub fn of_variables<N: AsRef<str>, V: Into<String>>(variables: impl IntoIterator<Item = (N, V)>) -> Self {
        let variables = variables
            .into_iter()
            .filter_map(|(name, value)| Some((name.as_ref().strip_prefix(PREFIX)?.to_owned(), value.into())))
            .filter(|(name, value)| !name.starts_with(TEST_PREFIX) && !value.trim().is_empty())
            .collect();
        Self {
            variables,
            ..Self::default()
        }
    }

    /// The setting, if it is written anywhere.
    pub fn get<S: Setting>(&self) -> Result<Option<S>, SettingError> {
        let Some((at, value)) = self.find(S::NAME) else {
            return Ok(None);
        };
        match S::parse(value.trim()) {
            Some(setting) => Ok(Some(setting)),
            None if S::SECRET => Err(SettingError::WrongSecret {
                at,
                expected: S::EXPECTED,
            }),
            None => Err(SettingError::Wrong {
                at,
                value: value.to_owned(),
                expected: S::EXPECTED,
            }),
        }
    }

    /// A name that is written but not known is a slip that would go unnoticed.
    pub fn refuse_unknown(&self, known: &[&str]) -> Result<(), SettingError> {
        let unknown = |name: &&String| !known.contains(&name.as_str());
        let at = if let Some(name) = self.variables.keys().find(unknown) {
            format!("{PREFIX}{name}")
        } else if let Some(name) = self.keys.keys().find(unknown) {
            self.at_key(name)
        } else {
            return Ok(());
        };
        Err(SettingError::Unknown {
            at,
            known: known.join(", "),
        })
    }

    fn find(&self, name: &str) -> Option<(String, &str)> {
        if let Some(value) = self.variables.get(name) {
            return Some((format!("{PREFIX}{name}"), value));
        }
        self.keys.get(name).map(|value| (self.at_key(name), value.as_str()))
    }

    fn at_key(&self, name: &str) -> String {
        format!("{} in {}", name.to_lowercase(), self.file.display())
    }
}

/// The file's keys by setting name; a list becomes its texts with commas between.
fn keys(file: &Path, text: &str) -> Result<BTreeMap<String, String>, SettingError> {
    let table: toml::Table = text.parse().map_err(|error: toml::de::Error| SettingError::Toml {
        file: file.display().to_string(),
        cause: in_one_line(error.message()),
    })?;
    table
        .into_iter()
        .map(|(key, value)| {
            let at = || format!("{key} in {}", file.display());
            let text = match value {
                toml::Value::String(text) => text,
                toml::Value::Array(list) => {
                    let texts: Option<Vec<&str>> = list.iter().map(toml::Value::as_str).collect();
                    texts
                        .ok_or_else(|| SettingError::Kind {
                            at: at(),
                            kind: "a list of other things",
                        })?
                        .join(",")
                }
                other => {
                    return Err(SettingError::Kind {
                        at: at(),
                        kind: other.type_str(),
                    });
                }
            };
            Ok((key.to_uppercase(), text))
        })
        .collect()
}

fn in_one_line(message: &str) -> String {
    message.lines().collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::super::{Addr, Settings};
    use super::*;

    fn file(text: &str) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("stipple.toml");
        std::fs::write(&path, text).unwrap();
        (folder, path)
    }

    fn load(text: &str, variables: &[(&str, &str)]) -> Result<Source, SettingError> {
        let (_folder, path) = file(text);
        Source::load(
            Some(&path),
            variables.iter().map(|(name, value)| (name.into(), value.into())),
        )
    }

    #[test]
    fn a_variable_wins_over_the_file() {
        let source = load("addr = \"127.0.0.1:4000\"", &[("STIPPLE_ADDR", "127.0.0.1:5000")]).unwrap();
        assert_eq!(source.get::<Addr>().unwrap().unwrap().0.port(), 5000);
        let source = load("addr = \"127.0.0.1:4000\"", &[("STIPPLE_ADDR", "")]).unwrap();
        assert_eq!(source.get::<Addr>().unwrap().unwrap().0.port(), 4000);
    }

    #[test]
    fn a_wrong_key_is_named_with_its_file() {
        let line = load("addr = \"here\"", &[])
            .unwrap()
            .get::<Addr>()
            .unwrap_err()
            .to_string();
        assert!(
            line.starts_with("addr in ") && line.contains("stipple.toml is \"here\": expected "),
            "{line}"
        );
    }

    #[test]
    fn an_unknown_setting_stops_the_start_and_lists_the_known_ones() {
        let source = load("adr = \"127.0.0.1:4000\"", &[]).unwrap();
        let line = source.refuse_unknown(&Settings::NAMES).unwrap_err().to_string();
        assert!(
            line.starts_with("adr in ") && line.contains("is not a setting; the settings are ADDR, "),
            "{line}"
        );
        let source = load("", &[("STIPPLE_SMPT_URL", "smtp://mail"), ("HOME", "/root")]).unwrap();
        let line = source.refuse_unknown(&Settings::NAMES).unwrap_err().to_string();
        assert!(line.starts_with("STIPPLE_SMPT_URL is not a setting"), "{line}");
    }

    #[test]
    fn a_value_of_another_kind_is_refused() {
        let line = load("addr = 3000", &[]).unwrap_err().to_string();
        assert!(line.contains("holds integer: expected text in quotes"), "{line}");
    }

    #[test]
    fn a_named_file_must_be_there_and_be_toml() {
        let absent = Source::load(Some(Path::new("/nowhere/stipple.toml")), std::iter::empty()).unwrap_err();
        assert!(
            absent
                .to_string()
                .starts_with("the settings file /nowhere/stipple.toml cannot be read: ")
        );
        let line = load("addr = ", &[]).unwrap_err().to_string();
        assert!(line.contains("is not TOML: ") && line.lines().count() == 1, "{line}");
    }
}
