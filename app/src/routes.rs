//! The one table of pages. It makes the router, and feeds the tests that visit every page, so that a new page cannot be forgotten.

use crate::{open, patient, state::App};
use axum::{Router, routing::MethodRouter};

/// One page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    /// As axum writes it: `{id}` stands for one part.
    pub path: &'static str,
    pub who: Who,
    /// `get` shows it, `post` takes its form.
    pub methods: &'static [&'static str],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    Anybody,
    Patient,
    Staff,
    /// Staff who may do what owners may.
    Owner,
}

impl Who {
    pub const fn key(self) -> &'static str {
        match self {
            Self::Anybody => "anybody",
            Self::Patient => "patient",
            Self::Staff => "staff",
            Self::Owner => "owner",
        }
    }
}

macro_rules! pages {
    ($($who:ident $path:literal $room:ident::$page:ident [$($method:ident)+])*) => {
        pub const ROUTES: &[Route] = &[$(Route { path: $path, who: Who::$who, methods: &[$(stringify!($method)),+] }),*];

        pub fn router() -> Router<App> {
            Router::new()$(.route($path, MethodRouter::new()$(.$method($room::$page::$method))+))*
        }
    };
}

pages! {
    Anybody "/" open::start [get]
    Anybody "/join" open::join [get post]
    Anybody "/join/{secret}" open::join_link [get post]

    Patient "/today" patient::today [get]
    Patient "/can-i" patient::can_i [get]
    Patient "/can-i/{key}" patient::activity [get]
}
