//! Articles to read in peace, as data: which there are, in which order, of which parts, and what each part rests on.
//! Their words stand in the words' `articles.ftl`.

use serde::Deserialize;
use std::sync::LazyLock;

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    pub key: String,
    pub category: String,
    #[serde(rename = "part")]
    pub parts: Vec<Part>,
}

/// A heading and its text.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    pub key: String,
    /// Keys of `content/sources.toml`. Never on screen.
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
struct Articles {
    article: Vec<Article>,
}

/// All articles, in the order they are shown.
pub fn articles() -> &'static [Article] {
    // Part of the program, held to be readable by the test below.
    static ARTICLES: LazyLock<Vec<Article>> = LazyLock::new(|| read().unwrap_or_default());
    &ARTICLES
}

fn read() -> Result<Vec<Article>, toml::de::Error> {
    toml::from_str::<Articles>(include_str!("../content/articles.toml")).map(|articles| articles.article)
}

/// One article.
pub fn article(key: &str) -> Option<&'static Article> {
    articles().iter().find(|article| article.key == key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_thirteen_articles_can_be_read() {
        assert_eq!(read().unwrap().len(), 13);
    }

    #[test]
    fn an_article_is_found_by_its_key() {
        assert_eq!(article("risks").unwrap().category, "safety");
        assert_eq!(article("no_such_article"), None);
    }
}
