use rust_embed::RustEmbed;
use std::borrow::Cow;

#[derive(RustEmbed)]
#[folder = "../target/site"]
struct Built;

pub(super) fn files() -> impl Iterator<Item = (String, Cow<'static, [u8]>)> {
    Built::iter().filter_map(|name| Some((name.clone().into_owned(), Built::get(&name)?.data)))
}
