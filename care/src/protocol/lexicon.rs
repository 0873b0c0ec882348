use std::{collections::HashSet, sync::LazyLock};

/// Fluent, in which a message begins at the start of a line with its key. English stands for all languages: a test holds them to the same
/// keys.
const DOMAIN: &str = include_str!("../../content/words/en/domain.ftl");

static KEYS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let message = |line: &'static str| line.split_once('=').map(|(key, _)| key.trim_end());
    DOMAIN
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(message)
        .collect()
});

/// Whether Stipple has words of its own for this key.
pub fn has_words(key: &str) -> bool {
    KEYS.contains(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_known_by_their_keys() {
        assert!(has_words("activity-foil-shaver-not-yet") && has_words("stage-prepare"));
        assert!(!has_words("activity-juggling-yes") && !has_words("") && !has_words("#"));
        assert!(KEYS.len() > 200);
    }
}
