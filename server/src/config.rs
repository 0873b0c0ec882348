//! Settings: from `stipple.toml` and `STIPPLE_*` variables, the variable first; every one has a default.
//!
//! One setting, one file: its type, what a right value looks like, and its tests. A wrong setting stops the start
//! with one line that names it, its value and what was expected.

mod addr;
mod base_url;
mod clock_start;
mod contact;
mod data_folder;
mod database_url;
mod error;
mod log_filter;
mod mail_from;
mod metrics_token;
mod photo_store;
mod push_allow;
mod smtp_url;
mod source;
mod trusted_proxies;

pub use addr::Addr;
pub use base_url::BaseUrl;
pub use clock_start::ClockStart;
pub use contact::Contact;
pub use data_folder::DataFolder;
pub use database_url::DatabaseUrl;
pub use error::SettingError;
pub use log_filter::LogFilter;
pub use mail_from::MailFrom;
pub use metrics_token::MetricsToken;
pub use photo_store::{Bucket, PhotoStore};
pub use push_allow::PushAllow;
pub use smtp_url::{Sealed, SmtpUrl};
pub use source::Source;
pub use trusted_proxies::TrustedProxies;

/// How one setting is written.
pub trait Setting: Sized {
    /// The variable's name after `STIPPLE_`; in lower case it is the key in `stipple.toml`.
    const NAME: &'static str;
    /// What a right value looks like; it follows the word "expected".
    const EXPECTED: &'static str;
    /// Whether the value is kept out of error lines.
    const SECRET: bool = false;

    /// The value as written, without space around it; `None` if it is not as expected. Lists are parted by commas.
    fn parse(text: &str) -> Option<Self>;
}

/// All settings of an installation.
#[derive(Clone, Debug)]
pub struct Settings {
    pub addr: Addr,
    /// Where people reach it. Without the setting it is the address listened on, which is known once it is bound.
    pub base_url: Option<BaseUrl>,
    pub data: DataFolder,
    /// Without the setting it is an SQLite file in the data folder.
    pub database: DatabaseUrl,
    /// Without the setting it is a folder in the data folder.
    pub photos: PhotoStore,
    pub clock: Option<ClockStart>,
    pub push_allow: PushAllow,
    pub trusted_proxies: TrustedProxies,
    pub log: LogFilter,
    pub metrics_token: Option<MetricsToken>,
    pub contact: Option<Contact>,
    /// Without the setting nothing goes by mail.
    pub smtp: Option<SmtpUrl>,
    pub mail_from: Option<MailFrom>,
}

impl Settings {
    /// Every setting's name.
    pub const NAMES: [&'static str; 13] = [
        Addr::NAME,
        BaseUrl::NAME,
        DataFolder::NAME,
        DatabaseUrl::NAME,
        PhotoStore::NAME,
        ClockStart::NAME,
        PushAllow::NAME,
        TrustedProxies::NAME,
        LogFilter::NAME,
        MetricsToken::NAME,
        Contact::NAME,
        SmtpUrl::NAME,
        MailFrom::NAME,
    ];

    pub fn read(source: &Source) -> Result<Self, SettingError> {
        source.refuse_unknown(&Self::NAMES)?;
        let data: DataFolder = source.get()?.unwrap_or_default();
        Ok(Self {
            addr: source.get()?.unwrap_or_default(),
            base_url: source.get()?,
            database: source.get()?.unwrap_or_else(|| DatabaseUrl::in_folder(&data)),
            photos: source.get()?.unwrap_or_else(|| PhotoStore::in_folder(&data)),
            data,
            clock: source.get()?,
            push_allow: source.get()?.unwrap_or_default(),
            trusted_proxies: source.get()?.unwrap_or_default(),
            log: source.get()?.unwrap_or_default(),
            metrics_token: source.get()?,
            contact: source.get()?,
            smtp: source.get()?,
            mail_from: source.get()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(env: &[(&str, &str)]) -> Result<Settings, SettingError> {
        Settings::read(&Source::of_variables(env.iter().copied()))
    }

    #[test]
    fn every_setting_has_a_default() {
        let settings = settings(&[]).unwrap();
        assert_eq!(settings.addr.0.to_string(), "127.0.0.1:3000");
        assert_eq!(settings.database.as_str(), "sqlite://./data/stipple.db");
        assert!(settings.clock.is_none() && settings.metrics_token.is_none());
    }

    #[test]
    fn a_wrong_setting_is_one_line_with_its_name_its_value_and_what_is_expected() {
        for (name, value) in [
            ("STIPPLE_ADDR", "localhost"),
            ("STIPPLE_BASE_URL", "clinic.example/app"),
            ("STIPPLE_CLOCK", "2026-03-01"),
            ("STIPPLE_PUSH_ALLOW", "push.example"),
            ("STIPPLE_TRUSTED_PROXIES", "10.0.0.0/33"),
            ("STIPPLE_LOG", "info,sql=loud"),
            ("STIPPLE_CONTACT", "someone"),
        ] {
            let line = settings(&[(name, value)]).unwrap_err().to_string();
            assert!(line.starts_with(&format!("{name} is \"{value}\": expected ")), "{line}");
            assert_eq!(line.lines().count(), 1);
        }
    }

    #[test]
    fn a_wrong_secret_is_not_repeated() {
        for (name, value) in [
            ("STIPPLE_METRICS_TOKEN", "hunter2"),
            ("STIPPLE_DATABASE_URL", "mysql://me:hunter2@db/stipple"),
            ("STIPPLE_PHOTOS", "s3://scalps?secret_acess_key=hunter2"),
        ] {
            let line = settings(&[(name, value)]).unwrap_err().to_string();
            assert!(line.starts_with(&format!("{name} is not right: expected ")), "{line}");
            assert!(!line.contains("hunter2"), "{line}");
        }
    }

    #[test]
    fn database_and_photos_lie_in_the_data_folder_unless_told_otherwise() {
        let settings = settings(&[("STIPPLE_DATA", "/srv/stipple")]).unwrap();
        assert_eq!(settings.database.as_str(), "sqlite:///srv/stipple/stipple.db");
        assert_eq!(settings.photos.to_string(), "/srv/stipple/photos");
    }
}
