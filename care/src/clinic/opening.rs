use chrono::{NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

/// When the clinic is open on a day of the week; `None` when it is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpeningDay {
    pub day: Weekday,
    pub hours: Option<(NaiveTime, NaiveTime)>,
}

pub(super) const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

const WALL: &str = "%H:%M";

/// As stored: seven spans, Monday first.
pub(super) fn to_text(week: &[OpeningDay]) -> String {
    let span = |day: &OpeningDay| {
        day.hours
            .map(|(from, to)| format!("{}-{}", from.format(WALL), to.format(WALL)))
            .unwrap_or_default()
    };
    week.iter().map(span).collect::<Vec<_>>().join(",")
}

pub(super) fn from_text(text: &str) -> Option<Vec<OpeningDay>> {
    let spans: Vec<&str> = text.split(',').collect();
    if spans.len() != WEEK.len() {
        return None;
    }
    let wall = |text| NaiveTime::parse_from_str(text, WALL).ok();
    WEEK.into_iter()
        .zip(spans)
        .map(|(day, span)| {
            if span.is_empty() {
                return Some(OpeningDay { day, hours: None });
            }
            let (from, to) = span.split_once('-')?;
            Some(OpeningDay {
                day,
                hours: Some((wall(from)?, wall(to)?)),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_reads_back() {
        let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
        let mut week: Vec<_> = WEEK
            .into_iter()
            .map(|day| OpeningDay {
                day,
                hours: Some((at(9, 0), at(17, 30))),
            })
            .collect();
        week[6].hours = None;
        assert_eq!(from_text(&to_text(&week)), Some(week));
    }

    #[test]
    fn what_is_no_week_does_not_read() {
        assert_eq!(from_text(""), None);
        assert_eq!(from_text("9-5,,,,,,"), None);
        assert!(from_text(",,,,,,").is_some());
    }
}
