use super::card::Card;
use crate::patient::sample::{Sample, day, telling};
use care::{
    profile::{Profile, Shaving, Skin, Sun},
    protocol::Treatment,
};

fn card(sample: &Sample) -> Card {
    Card::of(telling(&sample.care()), None)
}

fn names(card: &Card) -> Vec<&str> {
    card.waiting.iter().map(|waiting| waiting.name.as_str()).collect()
}

#[test]
fn what_opens_today_stands_first_and_is_not_said_twice() {
    let card = card(&Sample::new().session(-4));
    let unlock = card.unlock.unwrap();
    assert_eq!(
        (unlock.over.as_str(), unlock.title.as_str(), unlock.href.as_str()),
        ("From today", "Rinse with water", "/can-i/rinse")
    );
    assert!(unlock.also.unwrap().contains("Light exercise"));
    assert!(!card.good.contains(&unlock.note.unwrap()));
    assert!(card.good.len() <= 5 && card.good.len() >= 3, "{:?}", card.good);
}

#[test]
fn on_a_day_without_news_the_next_unlock_is_named_with_its_date() {
    let unlock = card(&Sample::new().session(-5)).unlock.unwrap();
    assert_eq!(
        (unlock.over.as_str(), unlock.title.as_str()),
        ("Next, from Tue 24 Nov", "Shampoo")
    );
}

#[test]
fn a_drink_is_never_the_news_of_the_day() {
    let unlock = card(&Sample::new().session(-2)).unlock.unwrap();
    assert_eq!(
        (unlock.over.as_str(), unlock.title.as_str()),
        ("Next, from Tue 24 Nov", "Rinse with water")
    );
    assert_eq!(unlock.also.unwrap(), "Open since today: Alcohol to drink.");
}

#[test]
fn the_pale_phase_is_explained_the_day_before_it_comes() {
    let titles = |after: i64| {
        card(&Sample::new().session(-after))
            .notes
            .into_iter()
            .map(|note| note.title)
            .collect::<Vec<_>>()
    };
    assert_eq!(titles(3), ["What comes next: flaking and paler dots"]);
    assert!(titles(5).is_empty());
}

#[test]
fn the_most_asked_wait_in_the_order_of_their_dates() {
    let card = card(&Sample::new().session(-4));
    assert_eq!(card.waiting.len(), 6);
    let dates: Vec<_> = card.waiting.iter().map(|waiting| waiting.date.clone()).collect();
    assert!(dates.is_sorted(), "{dates:?}");
    assert!(names(&card).contains(&"Swimming") && names(&card).contains(&"Shampoo"));
}

#[test]
fn a_date_from_a_final_session_that_may_change_says_so() {
    assert!(
        card(&Sample::new().session(-4))
            .provisional
            .unwrap()
            .contains("Swimming")
    );
    assert_eq!(card(&Sample::new().session(-4).closed()).provisional, None);
}

#[test]
fn ahead_of_the_first_session_one_prepares() {
    let card = card(&Sample::new().session(2));
    assert_eq!(names(&card), ["Alcohol to drink", "Self-tan"]);
    assert_eq!((card.unlock, card.good.len()), (None, 0));
    assert!(card.normal.is_some());
    let ask = card.skin_check.unwrap().ask.unwrap();
    assert!(ask.contains("Tuesday 24 November"), "{ask}");
    assert!(card.notes.is_empty(), "the questions are asked once: {:?}", card.notes);
    assert_eq!(card.session.unwrap().1, "Tue 24 Nov, 10:00");
}

#[test]
fn who_works_outdoors_reads_of_the_sun_first_and_why() {
    let outdoors = Profile {
        sun: Some(Sun::Outdoors),
        shaving: Some(Shaving::Never),
        ..Profile::default()
    };
    let card = card(&Sample::new().session(-4).answering(outdoors));
    assert_eq!(names(&card)[..2], ["Sunscreen", "Direct sun"]);
    assert!(
        !names(&card).iter().any(|name| name.contains("shaver")),
        "{:?}",
        names(&card)
    );
    assert!(
        card.because[0].starts_with("Because you work outdoors"),
        "{:?}",
        card.because
    );
    assert!(!card.unasked);
}

#[test]
fn without_answers_the_page_offers_the_questions_and_claims_no_reason() {
    let card = card(&Sample::new().session(-4));
    assert!(card.unasked && card.because.is_empty(), "{:?}", card.because);
}

#[test]
fn a_touch_up_that_moved_says_so_on_its_day() {
    let oily = Profile {
        skin: Some(Skin::Oily),
        ..Profile::default()
    };
    let card = card(&Sample::new().session(-974).closed().answering(oily));
    let because = card.notes[0].because.as_deref().unwrap();
    assert!(because.contains("somewhat earlier: oily skin"), "{because}");
    assert!(card.because.is_empty(), "the page is quiet after years");
}

#[test]
fn healed_for_years_the_page_is_quiet() {
    let card = card(&Sample::new().session(-800).closed());
    assert!(
        card.waiting.is_empty() && card.unlock.is_none() && card.good == ["Sunscreen whenever you go outdoors"],
        "{card:?}"
    );
    assert!(card.session.is_none() && card.photo.is_none());
}

#[test]
fn when_a_touch_up_may_be_due_the_page_says_so() {
    let titles: Vec<_> = card(&Sample::new().session(-1096).closed())
        .notes
        .into_iter()
        .map(|note| note.title)
        .collect();
    assert!(
        titles.iter().any(|title| title == "Time to look at it together"),
        "{titles:?}"
    );
}

#[test]
fn without_a_session_the_page_still_has_something_to_say() {
    let card = card(&Sample::new());
    assert!(card.hero.ring.is_none() && card.waiting.is_empty() && card.normal.is_none());
    assert!(!card.hero.title.is_empty());
}

#[test]
fn with_two_courses_the_later_session_is_named_with_its_treatment() {
    let card = card(&Sample::new().session(-40).and(Treatment::ScarCamouflage).session(3));
    assert_eq!(card.session.unwrap().0, "Session 1 · Scar camouflage");
}

#[test]
fn the_next_photos_are_announced_with_their_day() {
    assert_eq!(
        card(&Sample::new().session(-4)).photo.unwrap(),
        "Next photos on Wed 25 Nov"
    );
    assert_eq!(day(3).to_string(), "2026-11-25");
}
