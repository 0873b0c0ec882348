//! Why something stands where it stands: the lines beside what the patient's answers changed.

use super::Telling;
use care::{
    plan::{Status, answer},
    profile::{Because, Place, Profile},
};
use chrono::NaiveDate;

/// One line, with the date up to which it matters where there is one.
pub fn line(telling: Telling, because: Because) -> String {
    let words = telling.words;
    until(telling, because)
        .and_then(|day| {
            let key = crate::words::key_of("tailoring-because", because.key(), "-until");
            words.find(&key, &[("date", telling.day(day).into())])
        })
        .unwrap_or_else(|| words.say_of("tailoring-because", because.key(), ""))
}

/// The first day on which all that it is about is free.
fn until(telling: Telling, because: Because) -> Option<NaiveDate> {
    let care = telling.care;
    let free = |key: &&str| {
        let answer = answer(&care.courses, key, care.today)?;
        answer.freely_from.or(answer.from)
    };
    because.about().iter().filter_map(free).max()
}

/// The lines that stand beside an activity.
pub fn beside(telling: Telling, activity: &str) -> Vec<String> {
    let beside = telling.care.profile.iter().flat_map(|profile| profile.beside(activity));
    beside.map(|because| line(telling, because)).collect()
}

/// Every line there is a reason for, but for the helmet's, which would say the reason of the one before it again.
pub fn all(telling: Telling) -> Vec<String> {
    let care = telling.care;
    let known = |because: &Because| {
        let about = because.about();
        about.is_empty() || about.iter().any(|key| answer(&care.courses, key, care.today).is_some())
    };
    let all = care.profile.iter().flat_map(Profile::because);
    all.filter(|because| *because != Because::SunHat && known(because))
        .map(|because| line(telling, because))
        .collect()
}

/// The lines of a day: before a session, what the clinic has to hear; after it, what is about something that has to wait or be asked.
pub fn of_day(telling: Telling, ahead: bool) -> Vec<String> {
    let care = telling.care;
    let waits = |key: &&str| answer(&care.courses, key, care.today).is_some_and(|answer| answer.status != Status::Yes);
    let matters = |because: &Because| match because {
        Because::Allergy => ahead,
        Because::Scars => !ahead,
        Because::Minoxidil => true,
        other => other.about().iter().any(waits),
    };
    let all = care.profile.iter().flat_map(Profile::because);
    all.filter(matters).map(|because| line(telling, because)).collect()
}

/// Why a call comes on `day` and not on its `usual` one, if that is so.
pub fn moved(telling: Telling, day: NaiveDate, usual: NaiveDate) -> Option<String> {
    if day == usual {
        return None;
    }
    let sooner = day < usual;
    let reasons = telling.care.profile.as_ref()?.reasons();
    let reasons: Vec<_> = reasons
        .into_iter()
        .filter(|reason| reason.is_sooner() == sooner)
        .map(|reason| telling.words.say_of("tailoring-reason", reason.key(), ""))
        .collect();
    let key = if sooner {
        "tailoring-touch-up-earlier"
    } else {
        "tailoring-touch-up-later"
    };
    let args = [("reasons", telling.words.list(&reasons).into())];
    let said = telling.words.say_with(key, &args);
    Some(format!("{said} {}", telling.words.say("tailoring-touch-up-guess")))
}

/// Where an activity stands on this patient's lists.
pub fn place(telling: Telling, activity: &str) -> Place {
    let profile = telling.care.profile.as_ref();
    profile.map_or(Place::Usual, |profile| profile.place(activity))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::patient::sample::{Sample, day, telling};
    use care::profile::{Said, Shaving, Skin, Sun, Sweat};

    fn profile() -> Profile {
        Profile {
            sun: Some(Sun::Outdoors),
            sweat: Some(Sweat::Much),
            minoxidil: Some(Said::Yes),
            retinoid: Some(Said::Yes),
            allergy: "Latex".to_owned(),
            ..Profile::default()
        }
    }

    fn of_day_said(sample: Sample, ahead: bool) -> String {
        let care = sample.answering(profile()).care();
        of_day(telling(&care), ahead).join("\n")
    }

    #[test]
    fn a_date_is_said_while_there_is_one_to_wait_for() {
        let waiting = of_day_said(Sample::new().session(-5), false);
        assert!(waiting.contains("Stay cool until Fri 27 Nov"), "{waiting}");
        let care = Sample::new().session(-60).closed().answering(profile()).care();
        let healed = line(telling(&care), Because::Sweat);
        assert!(!healed.contains("until"), "{healed}");
    }

    #[test]
    fn a_day_says_what_matters_on_it() {
        let before = of_day_said(Sample::new().session(2), true);
        assert!(
            before.contains("told us of an allergy") && before.contains("ask your prescriber"),
            "{before}"
        );
        assert!(!before.contains("Stay cool"), "nothing waits yet: {before}");
        let after = of_day_said(Sample::new().session(-5), false);
        assert!(
            after.contains("you work outdoors") && !after.contains("allergy"),
            "{after}"
        );
    }

    #[test]
    fn what_no_treatment_of_the_patient_knows_is_not_spoken_of() {
        let shaves = Profile {
            shaving: Some(Shaving::Daily),
            ..Profile::default()
        };
        let lines = |sample: Sample| all(telling(&sample.answering(shaves.clone()).care())).len();
        assert_eq!(lines(Sample::new()), 1);
        let mut care = Sample::new().answering(shaves.clone()).care();
        care.courses.clear();
        assert_eq!(all(telling(&care)), Vec::<String>::new());
    }

    #[test]
    fn beside_an_activity_stands_what_is_about_it() {
        let care = Sample::new().session(-5).answering(profile()).care();
        let beside = beside(telling(&care), "minoxidil");
        assert!(
            beside.len() == 1 && beside[0].contains("ask your prescriber"),
            "{beside:?}"
        );
        let nobody_asked = Sample::new().session(-5).care();
        assert_eq!(super::beside(telling(&nobody_asked), "minoxidil"), Vec::<String>::new());
    }

    #[test]
    fn a_call_that_moved_names_the_reasons_of_that_side_alone() {
        let profile = Profile {
            skin: Some(Skin::Oily),
            sun: Some(Sun::Little),
            smoking: Some(Said::Yes),
            ..Profile::default()
        };
        let care = Sample::new().session(-30).closed().answering(profile).care();
        let said = moved(telling(&care), day(900), day(1065)).unwrap();
        assert!(said.contains("somewhat earlier: oily skin and smoking."), "{said}");
        assert_eq!(moved(telling(&care), day(900), day(900)), None);
    }
}
