//! A person as a round with two letters, never a face.

use leptos::prelude::*;

/// Decoration beside the name, therefore silent.
#[component]
pub fn Avatar(#[prop(into)] name: String, #[prop(optional)] large: bool) -> impl IntoView {
    let class = if large { "person large" } else { "person" };
    view! { <span class=class aria-hidden="true">{initials(&name)}</span> }
}

/// First letters of the first and the last word, in capitals: "Mara van Kerk" is "MK".
pub fn initials(name: &str) -> String {
    let mut words = name
        .split_whitespace()
        .filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
    let first = words.next();
    first
        .into_iter()
        .chain(words.next_back())
        .flat_map(char::to_uppercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn initials_are_those_of_the_first_and_last_word() {
        assert_eq!(initials("Mara van Kerk"), "MK");
        assert_eq!(initials("  ben "), "B");
        assert_eq!(initials("Ben (new) A."), "BA");
        assert_eq!(initials("ليلى حداد"), "لح");
        assert_eq!(initials("</script>"), "S");
        assert_eq!(initials(""), "");
    }
}
