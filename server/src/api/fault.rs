//! What a program is told when something fails.

use app::{
    page::{Fail, error_said, sentence},
    words::{Language, words},
};
use axum::{
    Json,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use care::{Error, Problems};
use serde_json::json;

pub(super) type Answer = Result<StatusCode, Fault>;

#[derive(Debug)]
pub(super) enum Fault {
    /// No cookie, or one that no longer counts. The worker then locks what it holds.
    SignedOut,
    /// Nothing could ever be sent to it: its address leads nowhere that a push may go, or its keys are none.
    Subscription,
    Care(Error),
}

impl<E: Into<Error>> From<E> for Fault {
    fn from(error: E) -> Self {
        Self::Care(error.into())
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let words = words(Language::default());
        match self {
            Self::SignedOut => told(StatusCode::UNAUTHORIZED, "signed-out", &error_said(words, "401").1),
            Self::Subscription => told(
                StatusCode::UNPROCESSABLE_ENTITY,
                "problem-subscription",
                &words.say("problem-subscription"),
            ),
            Self::Care(Error::Invalid(Problems(problems))) if !problems.is_empty() => told(
                StatusCode::UNPROCESSABLE_ENTITY,
                problems[0].key,
                &sentence(words, &problems[0]),
            ),
            // A bare status, which becomes JSON further out.
            Self::Care(other) => Fail::from(other).into_response(),
        }
    }
}

fn told(status: StatusCode, error: &str, message: &str) -> Response {
    (status, Json(json!({ "error": error, "message": message }))).into_response()
}
