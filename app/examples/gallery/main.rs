//! Draws every part of the design system into plain HTML files, to be looked at: `gallery DIR [rtl]`.
//! The pages are samples of real ones, with words of their own; `DIR/pkg/style.css` is the bundled style.
// Whole pages of nested views make deep types.
#![recursion_limit = "256"]

use std::{env, fs, io, path::Path};

use app::shell::{Assets, Audience, Dir, Frame, document};
use leptos::prelude::*;

mod clinic;
mod island;
mod open;
mod parts;
mod patient;

/// One page of the gallery.
struct Sheet {
    name: &'static str,
    title: &'static str,
    audience: Audience,
    islands: bool,
    body: fn() -> AnyView,
}

fn main() -> io::Result<()> {
    let mut args = env::args().skip(1);
    let folder = args.next().unwrap_or_else(|| "gallery".to_owned());
    let (lang, dir) = match args.next() {
        Some(_) => ("ar", Dir::RightToLeft),
        None => ("en", Dir::LeftToRight),
    };
    fs::create_dir_all(&folder)?;
    for sheet in patient::sheets()
        .into_iter()
        .chain(island::sheets())
        .chain(clinic::sheets())
        .chain(open::sheets())
        .chain(parts::sheets())
    {
        let frame = Frame {
            lang,
            dir,
            title: sheet.title.to_owned(),
            audience: sheet.audience,
            islands: sheet.islands,
            assets: Assets { base: "/pkg" },
            skip: "Skip to content".to_owned(),
            languages: None,
        };
        fs::write(
            Path::new(&folder).join(sheet.name).with_extension("html"),
            document(frame, sheet.body),
        )?;
    }
    Ok(())
}
