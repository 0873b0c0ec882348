//! Who is let in, and who is not.

mod device;
mod join;
mod sign_in;
mod staff_invite;
