//! The way out: a link in each mail that stops further ones, without a sign-in (RFC 8058). Done twice, it is done once.

use super::{Whose, store};
use crate::{
    actor::Actor,
    audit::{self, Action},
    clinic::store::staff,
    clock::Clock,
    error::{Error, Result},
    ids::ClinicId,
    protocol::keyed,
    store::{Db, Tx, keys_stored},
};
use chrono::{DateTime, Utc};
use serde_json::{Value, json};

keyed! {
    /// Why no mail goes to somebody, or to an address.
    MailStop {
        /// They said so.
        Unsubscribed = "unsubscribed",
        /// Their mail server knows no such address.
        Refused = "refused",
        /// Another was asked for or confirmed.
        Replaced = "replaced",
        Removed = "removed",
    }
}
keys_stored!(MailStop);

/// What the reader of a link reads. Looking stops nothing, for scanners follow links too.
pub async fn stop_language(db: &Db, whose: Whose) -> Result<String> {
    let mut tx = db.glance().await?;
    match whose {
        Whose::Patient(clinic, id) => {
            store::find(&mut tx, clinic, id).await?.ok_or(Error::NotFound)?;
            Ok(store::language(&mut tx, clinic, id).await?)
        }
        Whose::Staff(clinic, id) => {
            staff::find(&mut tx, clinic, id).await?.ok_or(Error::NotFound)?;
            Ok(store::language_of_staff(&mut tx, clinic, id).await?)
        }
    }
}

/// No more mail: to that address of a patient's, or to that member of staff.
pub async fn stop(db: &Db, c: &dyn Clock, whose: Whose) -> Result<()> {
    let now = c.now();
    let mut tx = db.write().await?;
    let clinic = match whose {
        Whose::Patient(clinic, id) => {
            store::find(&mut tx, clinic, id).await?.ok_or(Error::NotFound)?;
            clinic
        }
        Whose::Staff(clinic, id) => {
            staff::find(&mut tx, clinic, id).await?.ok_or(Error::NotFound)?;
            clinic
        }
    };
    end(&mut tx, now, clinic, whose, MailStop::Unsubscribed).await?;
    Ok(tx.commit().await?)
}

/// Nothing goes there any more. Said again, it changes nothing.
pub(crate) async fn end(tx: &mut Tx, now: DateTime<Utc>, clinic: ClinicId, whose: Whose, why: MailStop) -> Result<()> {
    let by = Actor::System { clinic };
    let detail = json!({ "why": why.key() });
    match whose {
        Whose::Patient(_, id) => {
            if store::retire(tx, now, clinic, id, why).await? {
                audit::append(tx, now, &by, Action::MailStopped, id, detail).await?;
            }
        }
        Whose::Staff(_, id) => {
            if staff::stop_mail(tx, now, clinic, id, why).await? {
                audit::append(tx, now, &by, Action::MailStopped, id, detail).await?;
            }
        }
    }
    Ok(())
}

/// Why no mail goes to oneself, a member of staff.
pub async fn mail_stopped(db: &Db, actor: &Actor) -> Result<Option<MailStop>> {
    let Actor::Staff { clinic, staff: me, .. } = *actor else {
        return Err(Error::NotFound);
    };
    let mut tx = db.glance().await?;
    let row = staff::find(&mut tx, clinic, me).await?.ok_or(Error::NotFound)?;
    Ok(row.mail_stopped)
}

/// For oneself, a member of staff: mail goes again.
pub async fn resume(db: &Db, c: &dyn Clock, actor: &Actor) -> Result<()> {
    let Actor::Staff { clinic, staff: me, .. } = *actor else {
        return Err(Error::NotFound);
    };
    let now = c.now();
    let mut tx = db.write().await?;
    if staff::resume_mail(&mut tx, clinic, me).await? {
        audit::append(&mut tx, now, actor, Action::MailResumed, me, Value::Null).await?;
    }
    Ok(tx.commit().await?)
}
