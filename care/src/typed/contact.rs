use super::{LANGUAGES, Typed, one_line};
use chrono_tz::Tz;

/// RFC 5321, 4.5.3.1.3: a path has at most 256 octets, two of them its brackets.
const LONGEST_EMAIL: usize = 254;
const LONGEST_TELEPHONE: usize = 40;

impl Typed {
    /// An e-mail address, in lower case. Whether mail arrives is only known by sending some: just the shape is checked.
    pub fn email(&mut self, field: &'static str, text: &str) -> String {
        let email = one_line(text).to_lowercase();
        let shaped = email.split_once('@').is_some_and(|(local, domain)| {
            !local.is_empty()
                && !domain.is_empty()
                && !domain.contains('@')
                && !domain.starts_with('.')
                && !domain.ends_with('.')
        });
        if !shaped || email.len() > LONGEST_EMAIL || email.contains(char::is_whitespace) {
            self.problems.add(field, "problem-email");
        }
        email
    }

    /// As [`Typed::email`], or nothing.
    pub fn email_if_any(&mut self, field: &'static str, text: &str) -> String {
        if text.trim().is_empty() {
            String::new()
        } else {
            self.email(field, text)
        }
    }

    /// A telephone number as people write it, or nothing.
    pub fn telephone(&mut self, field: &'static str, text: &str) -> String {
        let telephone = one_line(text).into_owned();
        let shaped = telephone.chars().all(|c| c.is_ascii_digit() || " +-()./".contains(c));
        if !shaped || telephone.len() > LONGEST_TELEPHONE {
            self.problems.add(field, "problem-telephone");
        }
        telephone
    }

    /// One of [`LANGUAGES`]; nothing means `otherwise`.
    pub fn language(&mut self, field: &'static str, text: &str, otherwise: &str) -> String {
        let wanted = if text.trim().is_empty() { otherwise } else { text.trim() };
        self.key(
            field,
            "problem-language",
            LANGUAGES.into_iter().find(|known| *known == wanted),
            "en",
        )
        .to_owned()
    }

    /// A zone of the IANA database; nothing means `otherwise`.
    pub fn zone(&mut self, field: &'static str, text: &str, otherwise: Tz) -> Tz {
        let text = text.trim();
        if text.is_empty() {
            otherwise
        } else {
            self.key(field, "problem-zone", text.parse().ok(), otherwise)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fine(read: impl FnOnce(&mut Typed)) -> bool {
        let mut typed = Typed::default();
        read(&mut typed);
        typed.problems.0.is_empty()
    }

    #[test]
    fn an_address_has_one_at_sign_with_something_on_both_sides() {
        for good in ["Ada@Example.org", "a+b@localhost", " ada@example.org "] {
            assert!(fine(|typed| _ = typed.email("email", good)), "{good}");
        }
        for bad in [
            "",
            "ada",
            "@example.org",
            "ada@",
            "a@b@c",
            "a b@c.org",
            "ada@.org",
            &format!("{}@example.org", "a".repeat(250)),
        ] {
            assert!(!fine(|typed| _ = typed.email("email", bad)), "{bad}");
        }
    }

    #[test]
    fn a_zone_that_does_not_exist_is_refused() {
        assert!(!fine(|typed| _ = typed.zone("zone", "Europe/Atlantis", Tz::UTC)));
        assert!(fine(|typed| _ = typed.zone("zone", "Asia/Kathmandu", Tz::UTC)));
        assert_eq!(Typed::default().zone("zone", "", Tz::Asia__Tokyo), Tz::Asia__Tokyo);
    }

    #[test]
    fn a_telephone_number_holds_no_letters() {
        assert!(fine(|typed| _ = typed.telephone("telephone", "+44 (0)20 7946-0018")));
        assert!(!fine(|typed| _ = typed.telephone("telephone", "call me")));
    }
}
