use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Text as a search sees it: without case, accents and ligatures.
pub(super) fn fold(text: &str) -> String {
    text.nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .collect()
}

/// What a search for a patient looks at. Telephone numbers by their digits, so that spaces in them do not matter.
pub(super) fn folded(name: &str, telephone: &str, email: &str) -> String {
    let digits: String = telephone.chars().filter(char::is_ascii_digit).collect();
    fold(&format!("{name}\n{email}\n{digits}"))
}

/// The words of a search as LIKE patterns; a word that is not there matches everything. Words beyond the fourth are not looked at.
pub(super) fn patterns(search: &str) -> [String; 4] {
    let mut words = search.split_whitespace().map(|word| {
        let escaped = fold(word).replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
        format!("%{escaped}%")
    });
    std::array::from_fn(|_| words.next().unwrap_or_else(|| "%".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_sees_neither_case_nor_accents() {
        assert_eq!(fold("José ŠIMEČEK"), "jose simecek");
        assert_eq!(fold("ﬁ Ⅷ"), "fi viii");
    }

    #[test]
    fn what_is_typed_is_looked_for_as_it_is() {
        assert_eq!(patterns("50% a_b"), ["%50\\%%", "%a\\_b%", "%", "%"]);
    }

    #[test]
    fn a_number_is_found_by_its_digits() {
        assert!(folded("Ada", "+44 (0)20 7946", "ada@example.org").contains("440207946"));
    }
}
