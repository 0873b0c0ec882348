use super::Setting;
use lettre::message::Mailbox;

/// Whom mail comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailFrom(Mailbox);

impl MailFrom {
    pub fn mailbox(&self) -> &Mailbox {
        &self.0
    }
}

impl Setting for MailFrom {
    const NAME: &'static str = "MAIL_FROM";
    const EXPECTED: &'static str = "an address, such as Stipple <calls@clinic.com>";

    fn parse(text: &str) -> Option<Self> {
        text.parse().ok().map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_may_have_a_name() {
        assert!(MailFrom::parse("Stipple <calls@clinic.example>").is_some());
        assert!(MailFrom::parse("calls@clinic.example").is_some());
        assert!(MailFrom::parse("calls").is_none());
    }
}
