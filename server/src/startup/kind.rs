//! What a database is for. A real one never has its clock moved, and pushes only to services that anybody may reach.

use super::StartError;
use crate::config::{SettingError, Settings};
use care::store::{Db, StoreError, meta};

/// Stored once, and then for good. A real database says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Real,
    Demo,
    Test,
}

const META: &str = "kind";

impl Kind {
    /// What this database was made for, or what it now becomes: a demo's or a test's, if it is empty.
    pub async fn settle(db: &Db, settings: &Settings, demo: bool) -> Result<Self, StartError> {
        let kind = match Self::find(db).await? {
            Some(kind) => kind,
            None if !(demo || settings.clock.is_some()) || !db.is_empty().await? => Self::Real,
            None if demo => Self::Demo.mark(db).await?,
            None => Self::Test.mark(db).await?,
        };
        if demo && kind != Self::Demo {
            return Err(StartError::NotForDemo);
        }
        if kind == Self::Real {
            refuse_for_real(settings)?;
        }
        Ok(kind)
    }

    /// What the database says of itself; `None` if nothing.
    pub async fn find(db: &Db) -> Result<Option<Self>, StoreError> {
        let stored = meta::get(db, META).await?;
        Ok([Self::Demo, Self::Test]
            .into_iter()
            .find(|kind| stored.as_deref() == Some(kind.key())))
    }

    /// As stored, and as logged.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Real => "real",
            Self::Demo => "demo",
            Self::Test => "test",
        }
    }

    /// As it stands in a sentence.
    pub const fn described(self) -> &'static str {
        match self {
            Self::Real => "real",
            Self::Demo => "a demo's",
            Self::Test => "a test's",
        }
    }

    async fn mark(self, db: &Db) -> Result<Self, StoreError> {
        meta::set(db, META, self.key()).await?;
        Ok(self)
    }
}

/// Settings that would let a real installation lie about the time, or talk without TLS.
pub fn refuse_for_real(settings: &Settings) -> Result<(), SettingError> {
    const EXPECTED: &str = "for the database of a demo or a test, and this one is real";
    let refuse = |at, value: String| {
        Err(SettingError::Refused {
            at,
            value,
            reason: EXPECTED,
        })
    };
    if let Some(start) = settings.clock {
        return refuse("STIPPLE_CLOCK", start.0.to_rfc3339());
    }
    if settings.push_allow.is_for_tests() {
        return refuse("STIPPLE_PUSH_ALLOW", settings.push_allow.to_string());
    }
    match &settings.base_url {
        Some(url) if !url.is_https() && !url.is_loopback() => refuse("STIPPLE_BASE_URL", url.to_string()),
        _ => Ok(()),
    }
}
