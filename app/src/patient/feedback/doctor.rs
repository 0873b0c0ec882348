//! What to tell a doctor, and whom to call.

use crate::patient::{Telling, tel};
use care::check_in::CheckIn;

pub(super) fn tell(telling: Telling, check_in: &CheckIn, reasons: &[String]) -> Vec<String> {
    let words = telling.words;
    let held = telling.care.courses.iter().find_map(|course| {
        let session = course.sessions.iter().find(|session| session.id == check_in.session)?;
        Some((telling.treatment(course), telling.long_day(session.day)))
    });
    let treatment = held.map(|(treatment, date)| {
        let args = [
            ("treatment", treatment.into()),
            ("date", date.into()),
            ("day", check_in.day.into()),
        ];
        words.say_with("feedback-tell-treatment", &args)
    });
    let signs = words.say_with("feedback-tell-signs", &[("list", reasons.join(" · ").into())]);
    let clinic = &telling.care.clinic;
    let reach = [clinic.name.as_str(), clinic.telephone.as_str()].map(str::trim);
    let reach: Vec<_> = reach.into_iter().filter(|part| !part.is_empty()).collect();
    let clinic = words.say_with("feedback-tell-clinic", &[("clinic", reach.join(", ").into())]);
    treatment.into_iter().chain([signs, clinic]).collect()
}

/// The telephone numbers in a sentence: at least three digits, with what is written between digits of one number. Where there is none, the
/// number that every mobile network knows.
pub(in crate::patient) fn numbers(sentence: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    let part = |c: char| c.is_ascii_digit() || matches!(c, '+' | ' ' | '-' | '(' | ')');
    for piece in sentence.split(|c| !part(c)) {
        let written = piece.trim_matches(|c: char| !c.is_ascii_digit() && c != '+');
        if written.chars().filter(char::is_ascii_digit).count() >= 3 {
            found.push((written.to_owned(), tel(written)));
        }
    }
    if found.is_empty() {
        found.push(("112".to_owned(), "tel:112".to_owned()));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_in_whatever_a_clinic_writes() {
        let hrefs = |text: &str| numbers(text).into_iter().map(|(_, href)| href).collect::<Vec<_>>();
        assert_eq!(
            hrefs("Call 999, or our doctor: +44 (0)117 496-0000."),
            ["tel:999", "tel:+4401174960000"]
        );
        assert_eq!(hrefs("Call your local emergency number."), ["tel:112"]);
    }
}
