//! What runs: HTTP, push, command line.

pub mod push;
