//! A first visit to Today: the page and everything it refers to, every byte that the server sends, headers too.

use crate::{crowd::Crowd, table::Row};
use std::collections::BTreeSet;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
use url::Url;

const LIMIT_KB: f64 = 75.0;

pub async fn run(site: &str, crowd: &Crowd) -> Vec<Row> {
    let site: Url = site.parse().expect("an address");
    let mut open = vec![site.join("/today").expect("an address")];
    let mut seen = BTreeSet::new();
    let mut bytes = 0;
    while let Some(url) = open.pop() {
        if !seen.insert(url.path().to_owned()) {
            continue;
        }
        bytes += fetch(&url, crowd, "br").await.len();
        let plain = fetch(&url, crowd, "identity").await;
        let text = String::from_utf8_lossy(&plain);
        open.extend(
            references(&url, &text)
                .into_iter()
                .filter(|found| found.origin() == site.origin()),
        );
    }
    let what = format!(
        "first visit to Today: bytes on the wire, Brotli, N = {} files",
        seen.len()
    );
    #[allow(clippy::cast_precision_loss, reason = "a page is far below 2^52 bytes")]
    let kilobytes = bytes as f64 / 1000.0;
    vec![Row::at_most(what, kilobytes, LIMIT_KB, "KB")]
}

/// The whole answer as it came.
async fn fetch(url: &Url, crowd: &Crowd, encoding: &str) -> Vec<u8> {
    let at = (url.host_str().expect("a host"), url.port().expect("a port"));
    let mut stream = TcpStream::connect(at).await.expect("the server");
    let (path, cookie) = (url.path(), crowd.cookie());
    let request = format!(
        "GET {path} HTTP/1.1\r\nHost: {}:{}\r\nAccept-Encoding: {encoding}\r\nCookie: {cookie}\r\nConnection: close\r\n\r\n",
        at.0, at.1
    );
    stream.write_all(request.as_bytes()).await.expect("a request");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.expect("an answer");
    let status = String::from_utf8_lossy(&answer)
        .lines()
        .next()
        .unwrap_or_default()
        .to_owned();
    assert!(
        status.contains(" 200 "),
        "{path}: {status} (is the site built? scripts/site.sh)"
    );
    answer
}

/// What a browser loads because of this file: of a page its styles, scripts, icons, manifest and pictures; of any other file the scripts, styles and
/// modules it names.
fn references(base: &Url, text: &str) -> Vec<Url> {
    let page = text.contains("<!DOCTYPE html>") || text.contains("<!doctype html>");
    let named: Vec<&str> = if page {
        tags(text).filter_map(loaded).collect()
    } else {
        let quoted = text.split(['"', '\'', '`']);
        quoted
            .filter(|word| [".js", ".css", ".wasm"].iter().any(|ending| word.ends_with(ending)))
            .collect()
    };
    named.into_iter().filter_map(|name| base.join(name).ok()).collect()
}

fn tags(page: &str) -> impl Iterator<Item = &str> {
    page.split('<')
        .skip(1)
        .filter_map(|rest| rest.split_once('>').map(|(tag, _)| tag))
}

/// The address that a tag makes a browser load. An icon for the Home Screen is loaded when it is put there.
fn loaded(tag: &str) -> Option<&str> {
    let attribute = |name: &str| {
        let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
        rest.split_once('"').map(|(value, _)| value)
    };
    match tag.split_whitespace().next()? {
        "link" if attribute("rel") != Some("apple-touch-icon") => attribute("href"),
        "script" | "img" => attribute("src"),
        _ => None,
    }
}
