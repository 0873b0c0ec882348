//! Who is here: from the cookie, and from nowhere else.

mod cookie;
mod device;
mod looked;
mod reader;
mod renewal;
mod signed;
mod source;

pub use cookie::Cookie;
pub use device::DeviceLabel;
pub use looked::Looked;
pub use reader::{KnownLanguage, Reader};
pub use renewal::Renewal;
pub use signed::{Patient, Staff, signed};
pub use source::Source;
