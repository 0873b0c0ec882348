//! Delivery: from a reminder that is due to a push service that took it.
//!
//! - [`endpoint`], [`allowed`], [`address`], [`resolver`]: where a push may go at all
//! - [`vapid`]: who sends · [`message`], [`envelope`]: what a device reads, and nobody else
//! - [`gate`], [`client`], [`retry_after`], [`backoff`], [`outcome`]: the wire, and what its answers mean
//! - [`dispatcher`], [`delivery`], [`settler`]: claim, send, write down · [`measure`]: what is counted of it

mod address;
pub mod allowed;
pub(crate) mod backoff;
pub mod client;
pub mod delivery;
pub mod dispatcher;
pub mod endpoint;
pub mod envelope;
mod gate;
pub mod measure;
pub mod message;
pub mod outcome;
mod resolver;
mod retry_after;
mod settler;
pub mod vapid;

pub use allowed::Allowed;
pub use endpoint::EndpointFault;
