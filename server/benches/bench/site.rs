//! The pages as people get them: the real server on a database with many patients, and beside it the least that the same framework can do.

use crate::child;
use axum::{Router, response::Html, routing::get, serve::ListenerExt};
use leptos::prelude::*;
use server::{
    config::{Settings, Source},
    http::rate::{Allowance, RateLimits},
    startup::{Server, Start},
};
use std::path::Path;
use tokio::net::TcpListener;

/// The load comes from one address, which nobody's household does.
const ANY_RATE: Allowance = Allowance::new(1_000_000_000, 1_000_000_000);

/// The process that serves: `serve DATABASE`. Says where.
pub async fn serve(arguments: Vec<String>) {
    let [file] = <[String; 1]>::try_from(arguments).expect("a database");
    let folder = Path::new(&file).parent().expect("a folder").join("data");
    let settings = Source::of_variables([
        ("STIPPLE_ADDR", "127.0.0.1:0".to_owned()),
        ("STIPPLE_DATA", folder.display().to_string()),
        ("STIPPLE_DATABASE_URL", format!("sqlite://{file}")),
    ]);
    let settings = Settings::read(&settings).expect("settings");
    let limits = RateLimits::new(ANY_RATE, ANY_RATE);
    let server = Server::start(Start {
        limits,
        ..Start::of(settings)
    })
    .await
    .expect("a server");
    child::ready(&format!("http://{}", server.addr));
    child::told().await;
    server.stop().await;
}

/// The baseline's process: `bare`. Says where.
pub async fn serve_bare(_: Vec<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let addr = listener.local_addr().expect("an address");
    let router = Router::new().route("/", get(async || Html(bare_page())));
    let listener = listener.tap_io(|stream| stream.set_nodelay(true).expect("a socket"));
    tokio::spawn(async { axum::serve(listener, router).await });
    child::ready(&format!("http://{addr}"));
    child::told().await;
}

/// A page of a dozen short paragraphs, with nothing behind it.
fn bare_page() -> String {
    let lines = (0..12).map(|n| view! { <li><b>{n}</b><span>"A line of some length, as on any page"</span></li> });
    let page = view! {
        <html lang="en">
            <head><title>"Bare"</title><link rel="stylesheet" href="/style.css"/></head>
            <body><main><h1>"Bare"</h1><ul>{lines.collect_view()}</ul></main></body>
        </html>
    };
    format!("<!DOCTYPE html>{}", page.to_html())
}
