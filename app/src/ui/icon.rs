//! Small line drawings on a 24-unit square, stroked in the colour of the text around them.

use leptos::prelude::*;

mod drawn;

pub use drawn::Icon;

impl Icon {
    /// Whether the drawing points along the line of reading and so turns with it.
    const fn turns(self) -> bool {
        matches!(
            self,
            Self::Arrow | Self::Back | Self::Chevron | Self::List | Self::Out | Self::Timeline | Self::Undo
        )
    }
}

/// Beside a word, therefore silent to a screen reader; alone, its button needs an `aria-label`.
#[component]
pub fn Icon(name: Icon) -> impl IntoView {
    let class = if name.turns() { "icon turn" } else { "icon" };
    view! {
        <svg class=class viewBox="0 0 24 24" aria-hidden="true">
            <path d=name.path()></path>
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::Icon;

    #[test]
    fn every_icon_is_found_by_its_key() {
        for icon in Icon::ALL {
            assert_eq!(Icon::named(icon.key()), Some(*icon));
        }
        assert_eq!(Icon::named("no-such-icon"), None);
    }

    #[test]
    fn every_icon_is_one_path_of_numbers_and_commands() {
        for icon in Icon::ALL {
            let path = icon.path();
            assert!(path.starts_with(['M', 'm']), "{}", icon.key());
            assert!(
                path.chars()
                    .all(|c| c.is_ascii_digit() || " .-MmLlHhVvAaCcSsQqZz".contains(c)),
                "{}",
                icon.key()
            );
        }
    }
}
