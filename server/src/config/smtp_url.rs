use super::Setting;
use lettre::transport::smtp::authentication::Credentials;
use percent_encoding::percent_decode_str;
use std::fmt;
use url::Url;

/// The mail server that the installation hands its mail to.
#[derive(Clone, PartialEq, Eq)]
pub struct SmtpUrl {
    pub host: String,
    pub port: u16,
    pub sealed: Sealed,
    user: Option<(String, String)>,
}

/// Whether the way to the mail server is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sealed {
    /// From the first byte (RFC 8314).
    Always,
    /// By STARTTLS, or nothing is said.
    Required,
    /// By STARTTLS where the server offers it.
    IfOffered,
    Never,
}

impl SmtpUrl {
    pub fn login(&self) -> Option<Credentials> {
        let (name, password) = self.user.clone()?;
        Some(Credentials::new(name, password))
    }

    pub fn is_local(&self) -> bool {
        is_local(&self.host)
    }
}

fn is_local(host: &str) -> bool {
    matches!(host, "localhost" | "127.0.0.1" | "[::1]")
}

impl Setting for SmtpUrl {
    const NAME: &'static str = "SMTP_URL";
    const EXPECTED: &'static str =
        "a mail server such as smtps://user:password@mail.clinic.com or smtp://user:password@mail.clinic.com:587";
    // It holds a password.
    const SECRET: bool = true;

    fn parse(text: &str) -> Option<Self> {
        let url = Url::parse(text).ok()?;
        let host = url.host_str().filter(|host| !host.is_empty())?.to_owned();
        let decoded = |text: &str| percent_decode_str(text).decode_utf8().ok().map(String::from);
        let user = match (url.username(), url.password()) {
            ("", _) => None,
            (name, password) => Some((decoded(name)?, decoded(password.unwrap_or_default())?)),
        };
        let tls = url
            .query_pairs()
            .find(|(name, _)| name == "tls")
            .map(|(_, value)| value.into_owned());
        let sealed = match (url.scheme(), tls.as_deref()) {
            ("smtps", None) => Sealed::Always,
            ("smtp", Some("required")) => Sealed::Required,
            ("smtp", Some("none")) => Sealed::Never,
            // A password is not for everybody on the way to read.
            ("smtp", None) if user.is_some() && !is_local(&host) => Sealed::Required,
            ("smtp", None | Some("opportunistic")) => Sealed::IfOffered,
            _ => return None,
        };
        let usual = match (sealed, user.is_some()) {
            (Sealed::Always, _) => 465,
            (Sealed::Required, _) | (_, true) => 587,
            _ => 25,
        };
        Some(Self {
            host,
            port: url.port().unwrap_or(usual),
            sealed,
            user,
        })
    }
}

/// Without the password.
impl fmt::Debug for SmtpUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SmtpUrl({}:{})", self.host, self.port)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> SmtpUrl {
        SmtpUrl::parse(text).unwrap()
    }

    #[test]
    fn a_mail_server_is_named_and_its_password_is_not_shown() {
        let url = read("smtps://me%40clinic.example:hunter%2F2@mail.clinic.example");
        assert_eq!(url.user, Some(("me@clinic.example".to_owned(), "hunter/2".to_owned())));
        assert!(!format!("{url:?}").contains("hunter"));
        for wrong in [
            "mail.clinic.example",
            "https://mail.clinic.example",
            "smtp://",
            "smtp://mail.example?tls=maybe",
        ] {
            assert!(SmtpUrl::parse(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn a_password_never_travels_open_unless_it_is_asked_for() {
        let sealed = |text: &str| (read(text).sealed, read(text).port);
        assert_eq!(sealed("smtps://mail.example"), (Sealed::Always, 465));
        assert_eq!(sealed("smtp://me:word@mail.example"), (Sealed::Required, 587));
        assert_eq!(sealed("smtp://me:word@mail.example?tls=none"), (Sealed::Never, 587));
        assert_eq!(sealed("smtp://mail.example"), (Sealed::IfOffered, 25));
        assert_eq!(sealed("smtp://localhost:1025"), (Sealed::IfOffered, 1025));
        assert_eq!(
            sealed("smtp://mail.example:2525?tls=required"),
            (Sealed::Required, 2525)
        );
    }
}
