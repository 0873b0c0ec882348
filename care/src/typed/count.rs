use super::Typed;
use std::ops::RangeInclusive;

impl Typed {
    /// A whole number of a range, both ends included.
    pub fn count(&mut self, field: &'static str, text: &str, range: RangeInclusive<u32>) -> u32 {
        let found = text.trim().parse().ok().filter(|number| range.contains(number));
        found.unwrap_or_else(|| {
            let args = [("least", range.start().to_string()), ("most", range.end().to_string())];
            self.problems.add_with(field, "problem-number", args);
            *range.start()
        })
    }

    /// The same, or nothing.
    pub fn count_if_any(&mut self, field: &'static str, text: &str, range: RangeInclusive<u32>) -> Option<u32> {
        (!text.trim().is_empty()).then(|| self.count(field, text, range))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_whole_and_within_its_range() {
        for (text, fine) in [
            ("0", true),
            (" 30 ", true),
            ("31", false),
            ("-1", false),
            ("2.5", false),
            ("", false),
        ] {
            let mut typed = Typed::default();
            typed.count("yes_from", text, 0..=30);
            assert_eq!(typed.problems.0.is_empty(), fine, "{text}");
        }
        let mut typed = Typed::default();
        assert_eq!(typed.count_if_any("careful_from", " ", 0..=30), None);
        assert!(typed.problems.0.is_empty());
    }
}
