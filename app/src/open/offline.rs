//! `/offline`: what a phone shows without a connection. The worker fetches it in advance (`public/sw.js`), so it holds nothing that is
//! somebody's own but the language, and needs nothing that may have gone by then.

use crate::{
    access::{Patient, Reader},
    shell::Dir,
    words::Words,
};
use axum::{
    http::header,
    response::{Html, IntoResponse, Response},
};
use leptos::prelude::*;

pub async fn get(reader: Reader, patient: Option<Patient>) -> Response {
    let words = patient.map_or_else(|| reader.words(), |patient| patient.words());
    let language = words.language;
    (
        [(header::CONTENT_LANGUAGE, language.tag())],
        Html(document(words, language.tag(), language.dir())),
    )
        .into_response()
}

fn document(words: &Words, lang: &'static str, dir: Dir) -> String {
    let title = words.say("offline-title");
    let (lead, again) = (words.say("offline-lead"), words.say("offline-again"));
    let page = view! {
        <html lang=lang dir=dir.attribute()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"/>
                <title>{format!("{title} · Stipple")}</title>
                <meta name="color-scheme" content="light dark"/>
                <meta name="theme-color" media="(prefers-color-scheme: light)" content="#faf7f2"/>
                <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#14120f"/>
                <meta name="robots" content="noindex"/>
                <link rel="icon" href="/icon/mark.svg" type="image/svg+xml"/>
                <link rel="stylesheet" href="/offline.css"/>
            </head>
            <body>
                <main>
                    <img src="/icon/mark.svg" alt="" width="96" height="96"/>
                    <h1>{title.clone()}</h1>
                    <p>{lead}</p>
                    // To the same address once more: the one this page stands in for.
                    <a href="">{again}</a>
                </main>
            </body>
        </html>
    };
    format!("<!DOCTYPE html>{}", page.to_html())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Language, words};

    #[test]
    fn it_stands_alone_in_each_language() {
        for language in Language::ALL {
            let html = document(words(language), language.tag(), language.dir());
            assert!(html.starts_with("<!DOCTYPE html><html lang=\""), "{html}");
            assert!(!html.contains("/pkg/") && !html.contains("<script"), "{html}");
            assert!(html.contains(r#"<a href="">"#) && !html.contains("offline-"), "{html}");
        }
    }
}
