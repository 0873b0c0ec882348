//! Numbers in a language's own digits (ICU4X): "4 days" is "٤ أيام".

use super::Language;
use fluent_bundle::{FluentValue, types::FluentNumber};
use icu::{
    decimal::{DecimalFormatter, input::Decimal, options::GroupingStrategy},
    locale::Locale,
};
use std::sync::LazyLock;

static ARABIC: LazyLock<Option<DecimalFormatter>> = LazyLock::new(|| {
    let locale = Locale::try_from_str(Language::Arabic.locale()).unwrap_or(Locale::UNKNOWN);
    DecimalFormatter::try_new((&locale).into(), GroupingStrategy::Never.into()).ok()
});

/// Whether people write it with other digits than programs do.
pub(super) const fn has_own_digits(language: Language) -> bool {
    match language {
        Language::English | Language::Spanish => false,
        Language::Arabic => true,
    }
}

/// A whole number, as it stands alone on a page.
pub(super) fn whole(language: Language, number: i64) -> String {
    let own = has_own_digits(language).then_some(ARABIC.as_ref()).flatten();
    own.map_or_else(
        || number.to_string(),
        |format| format.format_to_string(&Decimal::from(number)),
    )
}

/// What Fluent asks, in Arabic, for each value that stands in a sentence.
pub(super) fn in_arabic<M>(value: &FluentValue, _: &M) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, .. }) = value else {
        return None;
    };
    let decimal = Decimal::try_from_str(&value.to_string()).ok()?;
    Some(ARABIC.as_ref()?.format_to_string(&decimal))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_its_own_digits() {
        assert_eq!(whole(Language::English, 1024), "1024");
        assert_eq!(whole(Language::Spanish, 1024), "1024");
        assert_eq!(whole(Language::Arabic, 1024), "١٠٢٤");
    }

    #[test]
    fn words_stay_as_they_are() {
        assert_eq!(in_arabic(&"+44 117".into(), &()), None);
        assert_eq!(in_arabic(&4.into(), &()).as_deref(), Some("٤"));
    }
}
