//! "Retry-After": how long a push service asks us to wait, as seconds or as a date (RFC 9110, section 10.2.3).

use chrono::{DateTime, Duration, Utc};
use reqwest::header::{DATE, HeaderMap, RETRY_AFTER};

/// What no service means in earnest; also keeps the arithmetic of dates in range.
const LONGEST: Duration = Duration::days(30);

/// The wait that the answer asks for, or none if it asks for none or cannot be read. A date counts from the answer's own date where it has one, so that
/// a clock of theirs or ours that is wrong does no harm.
pub fn retry_after(answer: &HeaderMap, now: DateTime<Utc>) -> Option<Duration> {
    let text = answer.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // Too many digits for a number are still a wait.
        let seconds = text.parse().unwrap_or(i64::MAX).min(LONGEST.num_seconds());
        return Some(Duration::seconds(seconds));
    }
    let until = date(text)?;
    let from = answer
        .get(DATE)
        .and_then(|date| date.to_str().ok())
        .and_then(date)
        .unwrap_or(now);
    Some((until - from).clamp(Duration::zero(), LONGEST))
}

fn date(text: &str) -> Option<DateTime<Utc>> {
    httpdate::parse_http_date(text).ok().map(DateTime::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;

    fn wait(headers: &[(reqwest::header::HeaderName, &str)]) -> Option<i64> {
        let now = Utc.with_ymd_and_hms(2026, 3, 1, 9, 0, 0).unwrap();
        let headers = headers
            .iter()
            .map(|(name, value)| (name.clone(), value.parse().unwrap()))
            .collect();
        retry_after(&headers, now).map(|wait| wait.num_seconds())
    }

    #[test]
    fn seconds_are_read() {
        assert_eq!(wait(&[(RETRY_AFTER, "120")]), Some(120));
        assert_eq!(wait(&[(RETRY_AFTER, " 0 ")]), Some(0));
        assert_eq!(
            wait(&[(RETRY_AFTER, "99999999999999999999")]),
            Some(LONGEST.num_seconds())
        );
    }

    #[test]
    fn a_date_counts_from_now() {
        assert_eq!(wait(&[(RETRY_AFTER, "Sun, 01 Mar 2026 09:02:00 GMT")]), Some(120));
        assert_eq!(
            wait(&[(RETRY_AFTER, "Sun, 01 Mar 2026 08:00:00 GMT")]),
            Some(0),
            "a date that is past"
        );
    }

    #[test]
    fn a_date_counts_from_the_answers_own_date_when_there_is_one() {
        let theirs = (DATE, "Sun, 01 Mar 2026 12:00:00 GMT");
        assert_eq!(
            wait(&[(RETRY_AFTER, "Sun, 01 Mar 2026 12:00:30 GMT"), theirs]),
            Some(30)
        );
    }

    #[test]
    fn anything_else_is_no_wait() {
        for text in ["", "soon", "-5", "1.5", "Sun, 99 Mar 2026 09:02:00 GMT"] {
            assert_eq!(wait(&[(RETRY_AFTER, text)]), None, "{text}");
        }
        assert_eq!(wait(&[]), None);
    }
}
