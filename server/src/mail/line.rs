//! A line to the mail server: opened, spoken over, kept for the next mail if nothing went wrong. lettre's own pool takes back a connection
//! whose last answer never came, and the next mail would read it; so lines are kept here.

use crate::config::{Sealed, SmtpUrl};
use lettre::{
    Address, Message,
    transport::smtp::{
        self,
        authentication::Mechanism,
        client::{AsyncSmtpConnection, TlsParameters},
        commands::{Data, Mail, Rcpt},
        extension::{ClientId, Extension, MailParameter},
        response::Severity,
    },
};
use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};
use tokio::time::{Instant, timeout};

/// How long a server may take to answer the door.
const DOOR: Duration = Duration::from_secs(10);
/// Servers hang up on who says nothing.
const IDLE: Duration = Duration::from_secs(30);

/// Why a mail did not go.
#[derive(Debug, thiserror::Error)]
pub enum LineFault {
    /// The server knows no such mailbox: never again.
    #[error("the address was refused: {}", code(.0))]
    Address(smtp::Error),
    /// Not this mail, however often it is tried.
    #[error("refused: {}", code(.0))]
    Refused(smtp::Error),
    #[error("not taken now: {}", code(.0))]
    Later(smtp::Error),
    #[error("no answer in time")]
    Silent,
}

/// What servers say may repeat an address: only the code is ever written down.
fn code(fault: &smtp::Error) -> String {
    match fault.status() {
        Some(code) => code.to_string(),
        None if fault.is_tls() => "no TLS".to_owned(),
        None => "no connection".to_owned(),
    }
}

pub struct Lines {
    server: SmtpUrl,
    hello: ClientId,
    idle: Mutex<Vec<(AsyncSmtpConnection, Instant)>>,
}

impl Lines {
    /// `name`: who calls.
    pub fn to(server: SmtpUrl, name: String) -> Self {
        Self {
            server,
            hello: ClientId::Domain(name),
            idle: Mutex::default(),
        }
    }

    /// Hands one mail over to one address. What is dropped on the way is not used again.
    pub async fn send(&self, letter: &Message, to: &Address) -> Result<(), LineFault> {
        let mut line = match self.kept().await {
            Some(line) => line,
            None => self.open().await.map_err(of_us)?,
        };
        let from = letter.envelope().from().cloned();
        let mut options = Vec::new();
        let beyond_ascii = !AsRef::<str>::as_ref(to).is_ascii();
        if beyond_ascii && line.server_info().supports_feature(Extension::SmtpUtfEight) {
            options.push(MailParameter::SmtpUtfEight);
        }
        line.command(Mail::new(from, options)).await.map_err(of_us)?;
        if let Err(fault) = line.command(Rcpt::new(to.clone(), Vec::new())).await {
            let _ = timeout(Duration::from_secs(1), line.quit()).await;
            return Err(of_address(fault));
        }
        line.command(Data).await.map_err(of_us)?;
        line.message(&letter.formatted()).await.map_err(of_us)?;
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.push((line, Instant::now()));
        Ok(())
    }

    /// One that is still open.
    async fn kept(&self) -> Option<AsyncSmtpConnection> {
        loop {
            let (mut line, since) = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop()?;
            if since.elapsed() < IDLE && line.test_connected().await {
                return Some(line);
            }
        }
    }

    pub async fn open(&self) -> Result<AsyncSmtpConnection, smtp::Error> {
        let SmtpUrl { host, port, sealed, .. } = &self.server;
        let tls = || TlsParameters::new(host.trim_matches(['[', ']']).to_owned());
        let from_the_start = if *sealed == Sealed::Always { Some(tls()?) } else { None };
        let address = (host.trim_matches(['[', ']']), *port);
        let mut line =
            AsyncSmtpConnection::connect_tokio1(address, Some(DOOR), &self.hello, from_the_start, None).await?;
        let upgrade = match sealed {
            Sealed::Always | Sealed::Never => false,
            Sealed::Required => true,
            Sealed::IfOffered => line.can_starttls(),
        };
        if upgrade {
            line.starttls(tls()?, &self.hello).await?;
        }
        if let Some(login) = self.server.login() {
            line.auth(&[Mechanism::Plain, Mechanism::Login], &login).await?;
        }
        Ok(line)
    }
}

/// Whether the mail server lets us in. Nothing is sent.
pub async fn knock(server: &SmtpUrl, name: &str) -> Result<(), LineFault> {
    let lines = Lines::to(server.clone(), name.to_owned());
    let mut line = timeout(DOOR, lines.open())
        .await
        .map_err(|_| LineFault::Silent)?
        .map_err(LineFault::Later)?;
    let _ = timeout(Duration::from_secs(1), line.quit()).await;
    Ok(())
}

/// RFC 5321, 4.2.1: 5yz is for good.
fn is_for_good(fault: &smtp::Error) -> bool {
    fault
        .status()
        .is_some_and(|code| code.severity == Severity::PermanentNegativeCompletion)
}

/// A wrong password is mended by somebody, sooner or later; a server that refuses the mail itself stays with that.
fn of_us(fault: smtp::Error) -> LineFault {
    let of_the_door = fault
        .status()
        .is_some_and(|code| matches!(u16::from(code), 530 | 534 | 535 | 538));
    if is_for_good(&fault) && !of_the_door {
        LineFault::Refused(fault)
    } else {
        LineFault::Later(fault)
    }
}

/// What is said of the mailbox ends it; what is said of us (RFC 3463, 5.7: policy) does not.
fn of_address(fault: smtp::Error) -> LineFault {
    let of_the_mailbox = fault
        .status()
        .is_some_and(|code| matches!(u16::from(code), 550 | 551 | 553));
    let of_us_after_all = fault.to_string().contains("5.7.");
    if of_the_mailbox && !of_us_after_all {
        LineFault::Address(fault)
    } else {
        of_us(fault)
    }
}
