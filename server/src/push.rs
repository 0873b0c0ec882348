//! Delivery: from a reminder that is due to a push service that took it.
//!
//! - [`endpoint`], [`allowed`], [`address`], [`resolver`]: where a push may go at all
//! - [`vapid`]: who sends

pub mod address;
pub mod allowed;
pub mod endpoint;
pub mod resolver;
pub mod vapid;

pub use allowed::Allowed;
pub use endpoint::EndpointFault;
