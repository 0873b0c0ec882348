//! Who is here: from the cookie, and from nowhere else.

mod cookie;
mod device;
mod signed;
mod source;

pub use cookie::Cookie;
pub use device::DeviceLabel;
pub use signed::{Patient, Staff};
pub use source::Source;
