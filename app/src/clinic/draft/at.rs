//! Where the pages of a draft are.

use care::{
    Error,
    protocol::{Protocol, Treatment, guard::Place, text::every_text},
};

/// `/clinic/protocols/density/draft`.
pub fn draft(treatment: Treatment) -> String {
    format!("/clinic/protocols/{}/draft", treatment.key())
}

/// A page of it: `page(Density, "activities/swim")`.
pub fn page(treatment: Treatment, rest: &str) -> String {
    format!("{}/{rest}", draft(treatment))
}

/// The treatment that an address names.
pub fn treatment(key: &str) -> Result<Treatment, Error> {
    Treatment::from_key(key).ok_or(Error::NotFound)
}

/// Where something found by the guard rails is mended; `field` leads to its field.
pub fn place(protocol: &Protocol, place: &Place, field: Option<&str>) -> String {
    let field = field.map(|field| format!("#f-{field}")).unwrap_or_default();
    let rest = match place {
        Place::Whole => "sessions".to_owned(),
        Place::Stages => "stages".to_owned(),
        Place::Activity(key) => format!("activities/{key}"),
        Place::CheckIn(key) => format!("check-ins/{key}"),
        // A reminder that is missed is not there yet.
        Place::Rule(key) if protocol.rule(key).is_none() => return page(protocol.treatment, "add"),
        Place::Rule(key) => format!("rules/{key}"),
        Place::Text { language, key } => match thing(protocol, key) {
            Some(thing) => format!("words/{thing}?in={language}"),
            None => "import".to_owned(),
        },
    };
    format!("{}{field}", page(protocol.treatment, &rest))
}

/// What a text belongs to, as its words' keys begin: `activity-swim` of `activity-swim-why`.
pub fn thing(protocol: &Protocol, key: &str) -> Option<String> {
    let text = every_text(protocol).into_iter().find(|text| text.key() == key)?;
    Some(key.strip_suffix(text.part)?.to_owned())
}
