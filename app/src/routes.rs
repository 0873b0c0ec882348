//! The one table of pages. It makes the router, and feeds the tests that visit every page, so that a new page cannot be forgotten.

use crate::{clinic, open, patient, state::App};
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

impl Route {
    /// Something to keep, such as a calendar's entry: its address has an ending, and it is no page.
    pub fn is_file(&self) -> bool {
        self.path.rsplit('/').next().is_some_and(|last| last.contains('.'))
    }
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
    Anybody "/set-up/{secret}" open::set_up [get post]
    Anybody "/sign-in" open::sign_in [get post]
    Anybody "/sign-out" open::sign_out [post]
    Anybody "/offline" open::offline [get]
    Anybody "/calendar/{secret}/plan.ics" open::calendar [get]
    Anybody "/mail/confirm/{secret}" open::mail_confirm [get post]
    Anybody "/mail/stop/{secret}" open::mail_stop [get post]

    Patient "/today" patient::today [get]
    Patient "/can-i" patient::can_i [get]
    Patient "/can-i/{key}" patient::activity [get]
    Patient "/can-i/{key}/share" patient::share [get]
    Patient "/timeline" patient::timeline [get]
    Patient "/questions" patient::questions [get]
    Patient "/questions/{key}" patient::question [get post]
    Patient "/read" patient::read [get]
    Patient "/read/{key}" patient::article [get]
    Patient "/next-session" patient::next_session [get post]
    Patient "/next-session.ics" patient::appointment [get]
    Patient "/skin-check" patient::skin_check [get post]
    Patient "/check-in" patient::check_in [get post]
    Patient "/check-in/{id}" patient::check_in_sent [get post]
    Patient "/check-in/{id}/photos" patient::check_in_photos [get post]
    Patient "/check-ins" patient::check_ins [get]
    Patient "/messages" patient::messages [get post]
    Patient "/inbox" patient::inbox [get]
    Patient "/photos" patient::photos [get post]
    Patient "/card" patient::card [get]
    Patient "/plan" patient::plan [get]
    Patient "/you" patient::you [get]
    Patient "/you/reminders" patient::reminders [get]
    Patient "/you/mail" patient::mail [get post]
    Patient "/you/devices" patient::devices [get post]
    Patient "/you/new-phone" patient::new_phone [get post]
    Patient "/you/calendar" patient::calendar [get post]
    Patient "/you/install" patient::install [get]
    Patient "/you/language" patient::language [get post]
    Patient "/you/place" patient::place [get post]
    Patient "/you/skin" patient::skin [get post]
    Patient "/you/photos" patient::photo_consent [get post]
    Patient "/you/sign-out" patient::sign_out [get post]

    Staff "/clinic" clinic::board [get]
    Staff "/clinic/you" clinic::you [get post]
    Staff "/clinic/patients" clinic::patients [get]
    Staff "/clinic/patients/new" clinic::new_patient [get post]
    Staff "/clinic/patients/{id}" clinic::patient [get]
    Staff "/clinic/patients/{id}/edit" clinic::edit_patient [get post]
    Staff "/clinic/patients/{id}/invite" clinic::invite [get post]
    Staff "/clinic/patients/{id}/messages" clinic::thread [get post]
    Staff "/clinic/patients/{id}/unreached" clinic::unreached [post]
    Staff "/clinic/patients/{id}/skin" clinic::skin [get post]
    Staff "/clinic/patients/{id}/paper" clinic::paper [get]
    Staff "/clinic/patients/{id}/devices/{device}" clinic::device [get post]
    Staff "/clinic/patients/{id}/courses/new" clinic::start_course [get post]
    Staff "/clinic/patients/{id}/courses/{course}/book" clinic::book [get post]
    Staff "/clinic/patients/{id}/courses/{course}/close" clinic::close_course [get post]
    Staff "/clinic/patients/{id}/courses/{course}/cancel" clinic::cancel_course [get post]
    Staff "/clinic/sessions/{id}/move" clinic::move_session [get post]
    Staff "/clinic/sessions/{id}/cancel" clinic::cancel_session [get post]
    Staff "/clinic/sessions/{id}/held" clinic::held [get post]
    Staff "/clinic/sessions/{id}/undo" clinic::undo_held [post]
    Staff "/clinic/sessions/{id}/can-come" clinic::can_come [post]
    Staff "/clinic/sessions/{id}/material" clinic::material [get post]
    Staff "/clinic/sessions/{id}/skin-check" clinic::skin_check [get post]
    Staff "/clinic/messages" clinic::messages [get]
    Staff "/clinic/reminders" clinic::reminders [get]
    Owner "/clinic/broadcasts" clinic::broadcasts [get]
    Owner "/clinic/broadcasts/new" clinic::new_broadcast [get post]
    Owner "/clinic/broadcasts/{id}" clinic::broadcast [get]
    Staff "/clinic/questions" clinic::questions [get]
    Staff "/clinic/questions/new" clinic::new_question [get post]
    Staff "/clinic/questions/{key}" clinic::question [get post]
    Staff "/clinic/review" clinic::review [get]
    Staff "/clinic/review/{id}" clinic::review_one [get post]
    Staff "/clinic/templates" clinic::templates [get]
    Staff "/clinic/templates/new" clinic::new_template [get post]
    Staff "/clinic/templates/{key}" clinic::template [get post]
    Staff "/clinic/protocols" clinic::protocols [get]
    Staff "/clinic/protocols/{id}" clinic::protocol [get post]
    Staff "/clinic/protocols/{id}/compare" clinic::compare [get]
    Staff "/clinic/protocols/{id}/protocol.toml" clinic::protocol_file [get]
    Staff "/clinic/protocols/{treatment}/draft" clinic::draft [get post]
    Staff "/clinic/protocols/{treatment}/draft/protocol.toml" clinic::draft_file [get]
    Owner "/clinic/protocols/{treatment}/draft/sessions" clinic::draft_sessions [get post]
    Owner "/clinic/protocols/{treatment}/draft/stages" clinic::draft_stages [get post]
    Owner "/clinic/protocols/{treatment}/draft/activities/{key}" clinic::draft_activity [get post]
    Owner "/clinic/protocols/{treatment}/draft/check-ins/{key}" clinic::draft_check_in [get post]
    Owner "/clinic/protocols/{treatment}/draft/rules/{key}" clinic::draft_rule [get post]
    Owner "/clinic/protocols/{treatment}/draft/words/{of}" clinic::draft_words [get post]
    Owner "/clinic/protocols/{treatment}/draft/add" clinic::draft_add [get post]
    Owner "/clinic/protocols/{treatment}/draft/import" clinic::draft_import [get post]
    Owner "/clinic/protocols/{treatment}/draft/publish" clinic::draft_publish [get post]
    Owner "/clinic/team" clinic::team [get]
    Owner "/clinic/team/invite" clinic::invite_staff [get post]
    Owner "/clinic/team/{id}" clinic::member [get post]
    Owner "/clinic/settings" clinic::settings [get post]
}
