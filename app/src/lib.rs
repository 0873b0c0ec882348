//! What people see. Pages are HTML made on the server (feature `ssr`) and work without JavaScript;
//! the few parts that need the device are islands (also with `hydrate`, compiled to WebAssembly).

pub mod ui;

#[cfg(any(feature = "ssr", feature = "hydrate"))]
pub mod island;

#[cfg(feature = "ssr")]
pub mod shell;
