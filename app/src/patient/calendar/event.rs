//! One event as calendars read it (RFC 5545). Instants stand in UTC, so no zone has to be described.

use chrono::{DateTime, Utc};
use std::fmt;

pub struct Event {
    pub uid: String,
    pub written: DateTime<Utc>,
    pub starts: DateTime<Utc>,
    pub ends: DateTime<Utc>,
    pub title: String,
    pub place: String,
    pub notes: String,
    pub link: String,
}

/// A line holds at most this many octets, its end not counted (RFC 5545, 3.1).
const LONGEST_LINE: usize = 75;

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let instant = |at: DateTime<Utc>| at.format("%Y%m%dT%H%M%SZ").to_string();
        let lines = [
            "BEGIN:VCALENDAR".to_owned(),
            "VERSION:2.0".to_owned(),
            "PRODID:-//Stipple//Stipple//EN".to_owned(),
            "METHOD:PUBLISH".to_owned(),
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}", self.uid),
            format!("DTSTAMP:{}", instant(self.written)),
            format!("DTSTART:{}", instant(self.starts)),
            format!("DTEND:{}", instant(self.ends)),
            format!("SUMMARY:{}", escaped(&self.title)),
            format!("LOCATION:{}", escaped(&self.place)),
            format!("DESCRIPTION:{}", escaped(&self.notes)),
            format!("URL:{}", self.link),
            "END:VEVENT".to_owned(),
            "END:VCALENDAR".to_owned(),
        ];
        lines.iter().try_for_each(|line| write_folded(f, line))
    }
}

/// Text as a value (RFC 5545, 3.3.11); other control characters are left out.
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => value.extend(['\\', c]),
            '\n' => value.push_str("\\n"),
            c if c.is_control() => {}
            c => value.push(c),
        }
    }
    value
}

/// A long line goes on after a line end and a blank, which counts; no character is torn.
fn write_folded(f: &mut fmt::Formatter<'_>, line: &str) -> fmt::Result {
    let mut taken = 0;
    for c in line.chars() {
        if taken + c.len_utf8() > LONGEST_LINE {
            f.write_str("\r\n ")?;
            taken = 1;
        }
        write!(f, "{c}")?;
        taken += c.len_utf8();
    }
    f.write_str("\r\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(title: &str, place: &str) -> String {
        let at = |hour| format!("2026-12-02T{hour}:00:00Z").parse().unwrap();
        let event = Event {
            uid: "1@stipple".to_owned(),
            written: at("08"),
            starts: at("10"),
            ends: at("12"),
            title: title.to_owned(),
            place: place.to_owned(),
            notes: String::new(),
            link: "https://clinic.example/next-session".to_owned(),
        };
        event.to_string()
    }

    #[test]
    fn a_calendar_reads_the_instants_and_the_words() {
        let text = event("Appointment", "4 Quay Street; Bristol, BS1\nRing \\ twice");
        assert!(
            text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n")
        );
        assert!(
            text.contains("\r\nDTSTART:20261202T100000Z\r\nDTEND:20261202T120000Z\r\n"),
            "{text}"
        );
        assert!(
            text.contains("LOCATION:4 Quay Street\\; Bristol\\, BS1\\nRing \\\\ twice\r\n"),
            "{text}"
        );
    }

    #[test]
    fn no_line_is_too_long_and_unfolding_gives_back_the_text() {
        let place = "Åé🏥".repeat(40);
        let text = event("Appointment", &place);
        assert!(text.split("\r\n").all(|line| line.len() <= LONGEST_LINE), "{text}");
        assert!(text.replace("\r\n ", "").contains(&format!("LOCATION:{place}\r\n")));
    }

    #[test]
    fn words_cannot_smuggle_in_lines() {
        let text = event("A\r\nBEGIN:VALARM\rX", "");
        assert!(text.contains("SUMMARY:A\\nBEGIN:VALARMX\r\n"), "{text}");
        assert_eq!(text.matches("BEGIN:").count(), 3);
    }
}
