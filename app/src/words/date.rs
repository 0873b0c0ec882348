//! Dates and times by a language's customs (ICU4X).

use super::Language;
use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use icu::{
    calendar::Gregorian,
    datetime::{
        FixedCalendarDateTimeFormatter, NoCalendarFormatter,
        fieldsets::{MDE, T, YMD, YMDE},
        input::{Date, Time},
    },
    locale::Locale,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayStyle {
    /// Wed 25 Nov: for the weeks around today.
    Near,
    /// Wednesday 25 November: where a date stands alone.
    Long,
    /// 25 Nov 2027: years away.
    Far,
    /// Wed, 25 Nov 2027: on forms and paper.
    Full,
}

pub(super) struct Dates {
    near: Option<FixedCalendarDateTimeFormatter<Gregorian, MDE>>,
    long: Option<FixedCalendarDateTimeFormatter<Gregorian, MDE>>,
    far: Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>,
    full: Option<FixedCalendarDateTimeFormatter<Gregorian, YMDE>>,
    time: Option<NoCalendarFormatter<T>>,
}

impl Dates {
    pub(super) fn new(language: Language) -> Self {
        let locale = Locale::try_from_str(language.locale()).unwrap_or(Locale::UNKNOWN);
        // The shorter forms of Arabic name no month.
        let (far, full) = match language {
            Language::English | Language::Spanish => (YMD::medium(), YMDE::medium()),
            Language::Arabic => (YMD::long(), YMDE::long()),
        };
        Self {
            near: FixedCalendarDateTimeFormatter::try_new((&locale).into(), MDE::medium()).ok(),
            long: FixedCalendarDateTimeFormatter::try_new((&locale).into(), MDE::long()).ok(),
            far: FixedCalendarDateTimeFormatter::try_new((&locale).into(), far).ok(),
            full: FixedCalendarDateTimeFormatter::try_new((&locale).into(), full).ok(),
            time: NoCalendarFormatter::try_new((&locale).into(), T::hm()).ok(),
        }
    }

    /// The plain ISO date where the language's own form cannot be had.
    pub(super) fn day(&self, day: NaiveDate, style: DayStyle) -> String {
        let month = u8::try_from(day.month()).unwrap_or(1);
        let of_month = u8::try_from(day.day()).unwrap_or(1);
        let formatted = Date::try_new_gregorian(day.year(), month, of_month)
            .ok()
            .and_then(|date| match style {
                DayStyle::Near => self.near.as_ref().map(|format| format.format(&date).to_string()),
                DayStyle::Long => self.long.as_ref().map(|format| format.format(&date).to_string()),
                DayStyle::Far => self.far.as_ref().map(|format| format.format(&date).to_string()),
                DayStyle::Full => self.full.as_ref().map(|format| format.format(&date).to_string()),
            });
        formatted.unwrap_or_else(|| day.to_string())
    }

    pub(super) fn time(&self, time: NaiveTime) -> String {
        let part = |value: u32| u8::try_from(value).unwrap_or(0);
        let input = Time::try_new(part(time.hour()), part(time.minute()), 0, 0).ok();
        input
            .and_then(|input| self.time.as_ref().map(|format| format.format(&input).to_string()))
            .unwrap_or_else(|| time.format("%H:%M").to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(language: Language) -> [String; 5] {
        let dates = Dates::new(language);
        let day = NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
        let [near, long, far, full] =
            [DayStyle::Near, DayStyle::Long, DayStyle::Far, DayStyle::Full].map(|style| dates.day(day, style));
        let time = dates.time(NaiveTime::from_hms_opt(9, 5, 0).unwrap());
        [near, long, far, full, time]
    }

    #[test]
    fn english_dates_read_as_in_the_clinic() {
        assert_eq!(
            said(Language::English),
            [
                "Wed 25 Nov",
                "Wednesday 25 November",
                "25 Nov 2026",
                "Wed, 25 Nov 2026",
                "09:05"
            ]
        );
    }

    #[test]
    fn spanish_dates_read_as_in_the_clinic() {
        assert_eq!(
            said(Language::Spanish),
            [
                "mié, 25 nov",
                "miércoles, 25 de noviembre",
                "25 nov 2026",
                "mié, 25 nov 2026",
                "09:05"
            ]
        );
    }

    #[test]
    fn arabic_dates_name_the_month_and_are_written_in_the_digits_of_arabic() {
        assert_eq!(
            said(Language::Arabic),
            [
                "الأربعاء، ٢٥ نوفمبر",
                "الأربعاء، ٢٥ نوفمبر",
                "٢٥ نوفمبر ٢٠٢٦",
                "الأربعاء، ٢٥ نوفمبر ٢٠٢٦",
                "٩:٠٥ ص",
            ]
        );
    }
}
