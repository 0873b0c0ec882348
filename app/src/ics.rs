//! Calendars as other programs read them (RFC 5545). They are shared and shown on lock screens, so nothing in them tells of the treatment.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use icalendar::{Calendar, Component, Event, EventLike, Property};

/// What such a file is, as an answer's `Content-Type`.
pub const TYPE: &str = "text/calendar; charset=utf-8";
/// How often a calendar should ask again; many ask less often whatever they are told.
const ASK_AGAIN: Duration = Duration::hours(1);

pub struct Entry {
    /// The same for as long as the thing lives: what is read again after a move replaces what was read before.
    pub uid: String,
    pub when: When,
    pub title: String,
    pub place: String,
    pub notes: String,
    pub link: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Instants stand in UTC, so no zone has to be described.
    From(DateTime<Utc>, DateTime<Utc>),
    /// The whole of a local day.
    Day(NaiveDate),
}

/// One entry, to be kept.
pub fn single(entry: Entry, written: DateTime<Utc>) -> String {
    calendar([entry], written).to_string()
}

/// All entries, to be read again and again under a `name`.
pub fn feed(name: &str, entries: impl IntoIterator<Item = Entry>, written: DateTime<Utc>) -> String {
    calendar(entries, written).name(name).ttl(&ASK_AGAIN).to_string()
}

fn calendar(entries: impl IntoIterator<Item = Entry>, written: DateTime<Utc>) -> Calendar {
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Stipple//Stipple//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    calendar.extend(entries.into_iter().map(|entry| event(entry, written)));
    calendar
}

fn event(entry: Entry, written: DateTime<Utc>) -> Event {
    let mut event = Event::with_uid(&entry.uid);
    match entry.when {
        When::From(starts, ends) => event.starts(starts).ends(ends),
        When::Day(day) => event.all_day(day),
    };
    event.timestamp(written).summary(&clean(&entry.title));
    if !entry.place.is_empty() {
        event.location(&clean(&entry.place));
    }
    if !entry.notes.is_empty() {
        event.description(&clean(&entry.notes));
    }
    event.url(&entry.link);
    event
}

/// Lines may break; no other control character has a place in a calendar.
fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .filter(|c| *c == '\n' || !c.is_control())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hour: &str) -> DateTime<Utc> {
        format!("2026-12-02T{hour}:00:00Z").parse().unwrap()
    }

    fn entry(title: &str, place: &str) -> Entry {
        Entry {
            uid: "1@stipple".to_owned(),
            when: When::From(at("10"), at("12")),
            title: title.to_owned(),
            place: place.to_owned(),
            notes: String::new(),
            link: "https://clinic.example/next-session".to_owned(),
        }
    }

    #[test]
    fn a_calendar_reads_the_instants_and_the_words() {
        let text = single(
            entry("Appointment", "4 Quay Street; Bristol, BS1\r\nRing \\ twice"),
            at("08"),
        );
        assert!(
            text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n")
        );
        for line in [
            "DTSTAMP:20261202T080000Z",
            "DTSTART:20261202T100000Z",
            "DTEND:20261202T120000Z",
            "UID:1@stipple",
            "URL:https://clinic.example/next-session",
            "LOCATION:4 Quay Street\\; Bristol\\, BS1\\nRing \\\\ twice",
        ] {
            assert!(text.contains(&format!("\r\n{line}\r\n")), "{line} in {text}");
        }
    }

    #[test]
    fn a_whole_day_is_a_date_in_no_zone() {
        let day = NaiveDate::from_ymd_opt(2026, 12, 2).unwrap();
        let entry = Entry {
            when: When::Day(day),
            ..entry("Reminder", "")
        };
        let text = feed("Appointments", [entry], at("08"));
        assert!(text.contains("\r\nDTSTART;VALUE=DATE:20261202\r\n"), "{text}");
        assert!(text.contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:PT"), "{text}");
        assert!(text.contains("\r\nX-WR-CALNAME:Appointments\r\n"), "{text}");
    }

    #[test]
    fn no_line_is_too_long_and_unfolding_gives_back_the_text() {
        let place = "Åé🏥".repeat(40);
        let text = single(entry("Appointment", &place), at("08"));
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
        assert!(text.replace("\r\n ", "").contains(&format!("LOCATION:{place}\r\n")));
    }

    #[test]
    fn words_cannot_smuggle_in_lines() {
        let text = single(entry("A\r\nBEGIN:VALARM\rX", ""), at("08"));
        assert!(text.contains("SUMMARY:A\\nBEGIN:VALARMX\r\n"), "{text}");
        assert_eq!(text.matches("BEGIN:").count(), 3);
    }
}
