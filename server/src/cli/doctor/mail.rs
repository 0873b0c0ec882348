use super::Finding;
use crate::{
    config::{Sealed, Settings},
    mail::{self, Sender},
};

const NAME: &str = "mail";

/// Whether reminders can climb to mail: the server lets us in, and what is said to it is sealed. Nothing is sent.
pub(super) async fn examine(settings: &Settings) -> Finding {
    let Some(server) = &settings.smtp else {
        return Finding::good(NAME, "not set up: reminders go as pushes, then to staff as tasks");
    };
    if Sender::address(settings).is_none() {
        return Finding::bad(
            NAME,
            "nothing says whom mail comes from",
            "set STIPPLE_MAIL_FROM to an address that your mail server lets you send from",
        );
    }
    let host = &server.host;
    if let Err(fault) = mail::knock(server, "localhost").await {
        return Finding::bad(
            NAME,
            format!("{host}:{} does not let us in: {fault}", server.port),
            "check host, port, user and password in STIPPLE_SMTP_URL",
        );
    }
    let open = matches!(server.sealed, Sealed::IfOffered | Sealed::Never);
    if open && !server.is_local() {
        return Finding::bad(
            NAME,
            format!("travels to {host} for anybody to read"),
            "write smtps://… or add ?tls=required to STIPPLE_SMTP_URL",
        );
    }
    Finding::good(NAME, format!("goes through {host}"))
}
