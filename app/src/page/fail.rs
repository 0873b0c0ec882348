//! A use case that did not do what it was asked, as an answer: the person gets a page that says what to do, the log the cause.

use super::Page;
use crate::{
    state::App,
    ui::{ButtonLink, ButtonSize, Door, PageHead, Stipple},
    words::Words,
};
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use care::Error;
use leptos::prelude::*;

/// Answers with a bare status; the server's outermost layer dresses it with [`error_page`].
#[derive(Debug)]
pub struct Fail(Error);

impl From<Error> for Fail {
    fn from(error: Error) -> Self {
        Self(error)
    }
}

impl IntoResponse for Fail {
    fn into_response(self) -> Response {
        match self.0 {
            Error::NotFound => StatusCode::NOT_FOUND.into_response(),
            Error::Forbidden => StatusCode::FORBIDDEN.into_response(),
            // A form's own handler shows its problems; here they stand for a request that no form makes.
            Error::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY.into_response(),
            Error::Limited { retry_after_s } => {
                let mut response = StatusCode::TOO_MANY_REQUESTS.into_response();
                response
                    .headers_mut()
                    .insert(header::RETRY_AFTER, HeaderValue::from(retry_after_s));
                response
            }
            Error::Store(cause) => {
                tracing::error!(%cause, "storage failed");
                StatusCode::INTERNAL_SERVER_ERROR.into_response()
            }
        }
    }
}

/// What to say of a failure, in short and at more length: `error-404-title`, `error-404-lead`, where `name` is mostly the
/// status' number.
pub fn error_said(words: &Words, name: &str) -> (String, String) {
    let said = |part: &str| {
        words
            .find(&format!("error-{name}-{part}"), &[])
            .unwrap_or_else(|| words.say(&format!("error-other-{part}")))
    };
    (said("title"), said("lead"))
}

/// A request that failed.
#[derive(Clone, Copy, Debug)]
pub struct Failed<'a> {
    pub status: StatusCode,
    /// As in [`error_said`].
    pub name: &'a str,
    /// Helps to find it in the log.
    pub reference: Option<&'a str>,
    /// Nobody is signed in, so whoever it is may choose another language.
    pub by_stranger: bool,
}

/// The page for a failed request.
pub fn error_page(app: &App, words: &'static Words, failed: &Failed) -> Response {
    let (title, lead) = error_said(words, failed.name);
    let reference = failed
        .reference
        .map(|id| words.say_with("error-reference", &[("id", id.to_owned().into())]));
    let back = words.say("error-back");
    let page = Page::open(app, words, title.clone()).status(failed.status);
    let page = if failed.by_stranger {
        page
    } else {
        page.without_languages()
    };
    page.show(move || {
        view! {
            <Door>
                <Stipple/>
                <PageHead title lead/>
                {reference.map(|reference| view! { <p class="soft small centre">{reference}</p> })}
                <ButtonLink href="/" label=back size=ButtonSize::Whole/>
            </Door>
        }
    })
}
