//! JSON for islands and the service worker, of the patient who is signed in, and photos for whoever may see them. Failures are `{"error", "message"}`; the message is
//! for people.
//!
//! | | | |
//! |---|---|---|
//! | `GET /api/push/key` | | `{"key"}`: what a browser subscribes with |
//! | `POST`, `PUT /api/push/subscription` | `{"endpoint", "keys": {"p256dh", "auth"}}`, as the browser gives it | 204; keeps it, and takes it over from whoever had it |
//! | `DELETE /api/push/subscription` | | 204; this device gets no more pushes |
//! | `PUT /api/push/device` | `{"installed", "permission", "subscription"}` | 204; what the browser says of itself, for the clinic's list of who can be reached, and its subscription as above, if it has one |
//! | `PUT /api/photos/{id}?check_in=…&angle=front` | a JPEG, PNG or WebP | 204 once it is on disk; sent again, nothing changes |
//! | `GET /api/photos/{id}`, `…/small` | | a JPEG, to the patient and the clinic's staff; every look is written down |
//! | `DELETE /api/photos/{id}` | | 204; gone for everybody |
//! | `POST /api/push/test` | | 204; a test push is on its way to this patient's devices |
//! | `POST /api/push/receipt` | `{"tag", "what": "shown" or "opened"}` | 204, whether or not there is such a push |

mod device;
mod fault;
mod key;
mod patient;
mod photo;
mod receipt;
mod subscription;
mod test;

pub use fault::Told;

use crate::http::Gear;
use axum::{
    Router,
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
        .route("/api/push/key", get(key::get))
        .route(
            "/api/push/subscription",
            post(subscription::keep)
                .put(subscription::keep)
                .delete(subscription::end),
        )
        .route("/api/push/device", put(device::report))
        .route("/api/push/test", post(test::send))
        .route("/api/push/receipt", post(receipt::note))
}
