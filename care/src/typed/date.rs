use super::Typed;
use chrono::{Datelike, Months, NaiveDate, NaiveTime};

/// How far ahead a session may be booked: 20 years.
const FARTHEST: Months = Months::new(20 * 12);
const EARLIEST_YEAR: i32 = 1900;
/// The shortest and the longest session.
const MINUTES: (u16, u16) = (5, 720);

/// The days a form may name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dates {
    pub today: NaiveDate,
}

impl Typed {
    /// `YYYY-MM-DD`, from 1900 to 20 years ahead.
    pub fn day(&mut self, field: &'static str, text: &str, dates: Dates) -> NaiveDate {
        let Ok(day) = NaiveDate::parse_from_str(text.trim(), "%Y-%m-%d") else {
            self.problems.add(field, "problem-day");
            return NaiveDate::default();
        };
        let latest = dates.today.checked_add_months(FARTHEST).unwrap_or(dates.today);
        if day.year() < EARLIEST_YEAR || day > latest {
            self.problems.add(field, "problem-day-range");
        }
        day
    }

    /// `HH:MM`; browsers may add seconds, which are dropped.
    pub fn time(&mut self, field: &'static str, text: &str) -> NaiveTime {
        let text = text.trim();
        let minute = text.get(..5).unwrap_or(text);
        self.key(
            field,
            "problem-time",
            NaiveTime::parse_from_str(minute, "%H:%M").ok(),
            NaiveTime::MIN,
        )
    }

    pub fn minutes(&mut self, field: &'static str, text: &str) -> u16 {
        self.number(field, "problem-minutes", text, MINUTES)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem_with_day(text: &str) -> Option<&'static str> {
        let mut typed = Typed::default();
        let today = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
        typed.day("day", text, Dates { today });
        typed.problems.of("day").map(|problem| problem.key)
    }

    #[test]
    fn a_day_is_a_day_between_1900_and_20_years_ahead() {
        assert_eq!(problem_with_day("1900-01-01"), None);
        assert_eq!(problem_with_day("2046-03-01"), None);
        assert_eq!(problem_with_day("1899-12-31"), Some("problem-day-range"));
        assert_eq!(problem_with_day("2046-03-02"), Some("problem-day-range"));
        assert_eq!(problem_with_day("99999-01-01"), Some("problem-day"));
        assert_eq!(problem_with_day("2026-02-30"), Some("problem-day"));
        assert_eq!(problem_with_day("01/03/2026"), Some("problem-day"));
        assert_eq!(problem_with_day(""), Some("problem-day"));
    }

    #[test]
    fn a_time_is_hours_and_minutes() {
        assert_eq!(
            Typed::default().time("start", "09:30"),
            NaiveTime::from_hms_opt(9, 30, 0).unwrap()
        );
        assert_eq!(
            Typed::default().time("start", "09:30:00"),
            NaiveTime::from_hms_opt(9, 30, 0).unwrap()
        );
        for bad in ["", "9", "24:00", "09:60", "noon", "ééé"] {
            let mut typed = Typed::default();
            typed.time("start", bad);
            assert!(typed.problems.of("start").is_some(), "{bad}");
        }
    }

    #[test]
    fn a_session_lasts_between_five_minutes_and_twelve_hours() {
        for (text, fine) in [
            ("5", true),
            ("720", true),
            ("4", false),
            ("721", false),
            ("-5", false),
            ("1h", false),
        ] {
            let mut typed = Typed::default();
            typed.minutes("minutes", text);
            assert_eq!(typed.problems.0.is_empty(), fine, "{text}");
        }
    }
}
