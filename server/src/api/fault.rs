//! What a program is told when something fails.

use app::page::Fail;
use axum::{
    http::{HeaderValue, StatusCode, header::RETRY_AFTER},
    response::{IntoResponse, Response},
};
use care::{Error, Problem, Problems};

pub(super) type Answer = Result<StatusCode, Fault>;

#[derive(Debug)]
pub(super) enum Fault {
    /// No cookie, or one that no longer counts. The worker then locks what it holds.
    SignedOut,
    /// Nothing could ever be sent to it: its address leads nowhere that a push may go, or its keys are none.
    Subscription,
    /// No fault of what was sent: a status, and the key of what is said.
    Told(StatusCode, &'static str),
    /// What was sent cannot be used, and the status says why.
    Refused(StatusCode, Problem),
    Care(Error),
}

/// Goes with a bare failure: what a program calls it, and what is said to people, in a language that is known further out.
#[derive(Clone, Debug)]
pub struct Told {
    pub error: &'static str,
    pub message: Problem,
}

impl<E: Into<Error>> From<E> for Fault {
    fn from(error: E) -> Self {
        Self::Care(error.into())
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        match self {
            Self::SignedOut => told(StatusCode::UNAUTHORIZED, "signed-out", said("error-401-lead")),
            Self::Told(status, key) => told(status, key, said(key)),
            Self::Refused(status, message) => told(status, message.key, message),
            Self::Subscription => unusable(said("problem-subscription")),
            Self::Care(Error::Invalid(Problems(mut problems))) if !problems.is_empty() => {
                unusable(problems.swap_remove(0))
            }
            // A bare status, which becomes JSON further out.
            Self::Care(other) => Fail::from(other).into_response(),
        }
    }
}

fn said(key: &'static str) -> Problem {
    Problem {
        field: "",
        key,
        args: Vec::new(),
    }
}

fn unusable(message: Problem) -> Response {
    told(StatusCode::UNPROCESSABLE_ENTITY, message.key, message)
}

/// Who is told to come again comes after so many seconds.
const AGAIN: HeaderValue = HeaderValue::from_static("30");

fn told(status: StatusCode, error: &'static str, message: Problem) -> Response {
    let mut response = status.into_response();
    if status == StatusCode::SERVICE_UNAVAILABLE {
        response.headers_mut().insert(RETRY_AFTER, AGAIN);
    }
    response.extensions_mut().insert(Told { error, message });
    response
}
