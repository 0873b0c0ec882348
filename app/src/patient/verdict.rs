//! An answer to "Can I…?" in words: yes, careful, not yet and from when.

use super::Telling;
use crate::{
    ui::{Icon, Tone, Verdict},
    words::Words,
};
use care::plan::{Answer, Status};

/// Where its own page is.
pub fn href(answer: &Answer) -> String {
    format!("/can-i/{}", answer.activity.key)
}

pub fn icon(answer: &Answer) -> Icon {
    Icon::named(&answer.activity.icon).unwrap_or(Icon::Question)
}

pub const fn verdict(status: Status) -> Verdict {
    match status {
        Status::Yes => Verdict::Yes,
        Status::Careful => Verdict::Careful,
        Status::NotYet => Verdict::NotYet,
        Status::Ask => Verdict::Ask,
        Status::Never => Verdict::Never,
    }
}

pub const fn tone(status: Status) -> Tone {
    match status {
        Status::Yes => Tone::Good,
        Status::Careful | Status::Ask | Status::Never => Tone::Amber,
        Status::NotYet => Tone::Info,
    }
}

/// "Yes", "Careful", "Not yet".
pub fn headline(words: &Words, status: Status) -> String {
    words.say_of("verdict", status.key(), "")
}

/// "from Wed 25 Nov", "freely from Sat 28 Nov", "until Wed 2 Dec"; nothing where the status says it all.
pub fn when(telling: Telling, answer: &Answer) -> Option<String> {
    let said = |key, day| telling.words.say_with(key, &[("date", telling.day(day).into())]);
    match answer.status {
        Status::NotYet if answer.provisional => answer.from.map(|day| said("verdict-from-earliest", day)),
        Status::NotYet => answer.from.map(|day| said("verdict-from", day)),
        Status::Careful if answer.freely_from.is_some() => answer.freely_from.map(|day| said("verdict-freely", day)),
        Status::Yes | Status::Careful => answer.until.map(|day| said("verdict-until", day)),
        Status::Ask | Status::Never => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::patient::sample::{Sample, telling};
    use care::plan::answer;

    fn said(sample: &Sample, key: &str) -> (Status, Option<String>) {
        let care = sample.care();
        let answer = answer(&care.courses, key, care.today).unwrap();
        (answer.status, when(telling(&care), &answer))
    }

    #[test]
    fn each_status_says_the_date_that_matters() {
        let one = Sample::new().session(-5);
        assert_eq!(
            said(&one, "shampoo"),
            (Status::NotYet, Some("from Tue 24 Nov".to_owned()))
        );
        assert_eq!(
            said(&one, "rinse"),
            (Status::Careful, Some("freely from Tue 24 Nov".to_owned()))
        );
        assert_eq!(
            said(&one, "swim"),
            (Status::NotYet, Some("from Tue 15 Dec at the earliest".to_owned()))
        );
        assert_eq!(said(&one, "hat"), (Status::Yes, None));
        assert_eq!(said(&one, "minoxidil"), (Status::Ask, None));
    }

    #[test]
    fn a_window_that_closes_again_says_until_when() {
        let two = Sample::new().session(-5).session(10);
        assert_eq!(
            said(&two, "alcohol"),
            (Status::Yes, Some("until Sat 28 Nov".to_owned()))
        );
    }
}
