use super::Setting;
use std::path::{Path, PathBuf};

/// Where keys and, by default, the database lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataFolder(PathBuf);

impl DataFolder {
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Default for DataFolder {
    fn default() -> Self {
        Self(PathBuf::from("./data"))
    }
}

impl Setting for DataFolder {
    const NAME: &'static str = "DATA";
    const EXPECTED: &'static str = "a folder";

    fn parse(text: &str) -> Option<Self> {
        Some(Self(PathBuf::from(text)))
    }
}
