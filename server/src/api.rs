//! JSON for islands and the service worker, of the patient who is signed in, and photos for whoever may see them. Failures are `{"error", "message"}`; the message is
//! for people. What begins with `/api/push/`, but for the key, stands under `/api/clinic/push/` too: there for the member of staff who is signed in.
//!
//! | | | |
//! |---|---|---|
//! | `GET /api/push/key` | | `{"key"}`: what a browser subscribes with |
//! | `POST`, `PUT /api/push/subscription` | `{"endpoint", "keys": {"p256dh", "auth"}}`, as the browser gives it | 204; keeps it, and takes it over from whoever had it |
//! | `DELETE /api/push/subscription` | | 204; this device gets no more pushes |
//! | `PUT /api/push/device` | `{"installed", "permission", "subscription"}` | 204; what the browser says of itself, for the clinic's list of who can be reached, and its subscription as above, if it has one |
//! | `PUT /api/photos/{id}?check_in=…&angle=front` | a JPEG, PNG or WebP | 204 once it is on disk; sent again, nothing changes |
//! | `PUT /api/photos/{id}?message=…` | the same | the same, with a message that may begin with it |
//! | `PUT /api/messages/{id}` | `{"words"}` | 204 once it is on disk; sent again, nothing changes |
//! | `GET /api/photos/{id}`, `…/small` | | a JPEG, to the patient and the clinic's staff; every look is written down |
//! | `DELETE /api/photos/{id}` | | 204; gone for everybody |
//! | `POST /api/push/test` | | 204; a test push is on its way to their devices |
//! | `POST /api/push/receipt` | `{"tag", "what": "shown" or "opened"}` | 204, whether or not there is such a push |

mod caller;
mod device;
mod fault;
mod key;
mod message;
mod patient;
mod photo;
mod receipt;
mod subscription;
mod test;

pub use fault::Told;

use crate::http::Gear;
use app::access::Cookie;
use axum::{
    Extension, Router,
    routing::{get, post, put},
};

/// Where all of it stands.
pub const ROOT: &str = "/api/";

pub fn router() -> Router<Gear> {
    Router::new()
        .route(
            "/api/photos/{id}",
            get(photo::whole).put(photo::keep).delete(photo::delete),
        )
        .route("/api/photos/{id}/small", get(photo::small))
        .route("/api/messages/{id}", put(message::keep))
        .route("/api/push/key", get(key::get))
        .nest("/api/push", push(Cookie::Patient))
        .nest("/api/clinic/push", push(Cookie::Staff))
}

/// Pushes to whom this cookie signs in.
fn push(cookie: Cookie) -> Router<Gear> {
    Router::new()
        .route(
            "/subscription",
            post(subscription::keep)
                .put(subscription::keep)
                .delete(subscription::end),
        )
        .route("/device", put(device::report))
        .route("/test", post(test::send))
        .route("/receipt", post(receipt::note))
        .layer(Extension(cookie))
}
