//! Photos: from what a phone sends to encrypted bytes in the photo store, and back.
//!
//! - [`arrival`]: what is on its way in waits on the disk, so that any number may come at once · [`develop`]: sniff, limits, decode, turn upright, scale, encode: nothing but pixels comes through
//! - [`key`]: the installation's key, and each patient's own, wrapped by it · [`seal`]: encryption
//! - [`shelf`]: where the bytes lie · [`intake`]: all of it in the order in which a crash loses nothing · [`sweep`]: what a crash left behind
//!
//! The bytes are on disk before their row is written, and the row before the phone is told: what was acknowledged is there. Bytes whose row was
//! never written belong to nobody, and the sweep removes them.

mod arrival;
pub mod check;
pub mod develop;
pub mod intake;
pub mod key;
mod seal;
pub mod shelf;
pub mod sweep;

pub use intake::Darkroom;
