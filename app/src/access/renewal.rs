//! A patient's cookie is set again at visits, so that the browser keeps the sign-in as long as the server does.

use axum::http::{HeaderValue, Request, Response, header::SET_COOKIE};
use std::sync::{Arc, Mutex, PoisonError};

/// Travels with a request; what reads the cookie leaves the new one here for the answer.
#[derive(Clone, Debug, Default)]
pub struct Renewal(Arc<Mutex<Option<HeaderValue>>>);

impl Renewal {
    pub fn attach<B>(request: &mut Request<B>) -> Self {
        let renewal = Self::default();
        request.extensions_mut().insert(renewal.clone());
        renewal
    }

    pub(super) fn leave(&self, cookie: HeaderValue) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(cookie);
    }

    /// Sets the cookie, unless the page itself has just signed somebody in or out.
    pub fn settle<B>(self, response: &mut Response<B>) {
        let left = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(cookie) = left
            && !response.headers().contains_key(SET_COOKIE)
        {
            response.headers_mut().insert(SET_COOKIE, cookie);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_signs_in_or_out_has_the_last_word() {
        let renewal = Renewal::attach(&mut Request::new(()));
        renewal.leave(HeaderValue::from_static("old"));
        let mut response = Response::new(());
        response
            .headers_mut()
            .insert(SET_COOKIE, HeaderValue::from_static("new"));
        renewal.settle(&mut response);
        assert_eq!(response.headers()[SET_COOKIE], "new");
    }

    #[test]
    fn what_was_left_reaches_the_answer() {
        let mut request = Request::new(());
        let renewal = Renewal::attach(&mut request);
        request
            .extensions()
            .get::<Renewal>()
            .unwrap()
            .leave(HeaderValue::from_static("again"));
        let mut response = Response::new(());
        renewal.settle(&mut response);
        assert_eq!(response.headers()[SET_COOKIE], "again");
    }
}
