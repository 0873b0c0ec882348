//! Whoever receives: a patient or a member of staff, each in a table and a column of their own.

use crate::{
    actor::Person,
    ids::{AddressId, ClinicId, PatientId, StaffId},
    mail::{self, Channels, Whose},
    reminder::{Letter, Letterbox, due::Reader},
    store::{CHUNK, StoreError, Tx, Wall, Zone, on, values},
    zone::QuietHours,
};
use sqlx::{AssertSqlSafe, ColumnIndex, Database, Decode, FromRow, Row, Type};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Staff,
    Patient,
}

impl Kind {
    pub const ALL: [Self; 2] = [Self::Staff, Self::Patient];

    pub const fn table(self) -> &'static str {
        match self {
            Self::Staff => "staff",
            Self::Patient => "patient",
        }
    }

    /// What names one of them in another table.
    pub const fn column(self) -> &'static str {
        match self {
            Self::Staff => "staff_id",
            Self::Patient => "patient_id",
        }
    }
}

impl Person {
    pub(crate) const fn kind(self) -> Kind {
        match self {
            Self::Staff(_) => Kind::Staff,
            Self::Patient(_) => Kind::Patient,
        }
    }
}

/// From the columns `patient_id` and `staff_id`, of which one is there.
impl<'r, R: Row> FromRow<'r, R> for Person
where
    &'static str: ColumnIndex<R>,
    Option<PatientId>: Decode<'r, R::Database> + Type<R::Database>,
    Option<StaffId>: Decode<'r, R::Database> + Type<R::Database>,
    R::Database: Database,
{
    fn from_row(row: &'r R) -> Result<Self, sqlx::Error> {
        match (row.try_get("patient_id")?, row.try_get("staff_id")?) {
            (Some(patient), None) => Ok(Self::Patient(patient)),
            (None, Some(staff)) => Ok(Self::Staff(staff)),
            _ => Err(sqlx::Error::Decode("a row of nobody or of two".into())),
        }
    }
}

#[derive(Debug, FromRow)]
pub(crate) struct ReaderRow {
    pub clinic_id: ClinicId,
    #[sqlx(flatten)]
    pub whose: Person,
    pub language: String,
    pub zone: Zone,
    quiet_from: Wall,
    quiet_to: Wall,
    /// Where mail may go, and of a patient the address' own id. Absent where the installation sends none.
    mail: Option<String>,
    mail_id: Option<AddressId>,
    /// Where a patient was asked whether mail may go.
    asked: Option<String>,
    asked_id: Option<AddressId>,
    channels: Channels,
}

impl ReaderRow {
    pub fn quiet(&self) -> QuietHours {
        QuietHours {
            from: self.quiet_from.0,
            to: self.quiet_to.0,
        }
    }
}

impl From<ReaderRow> for Reader {
    fn from(row: ReaderRow) -> Self {
        let quiet = row.quiet();
        let wants_mail = row.channels != Channels::Push;
        let mail = row
            .mail
            .filter(|_| wants_mail)
            .zip(whose(row.clinic_id, row.whose, row.mail_id));
        let asked = row.asked.zip(whose(row.clinic_id, row.whose, row.asked_id));
        let letterbox = |letter| move |(address, whose)| Letterbox { address, whose, letter };
        Self {
            zone: row.zone.0,
            quiet,
            language: row.language,
            mail: mail.map(letterbox(Letter::Note)),
            asked: asked.map(letterbox(Letter::Confirm)),
            mail_first: row.channels == Channels::Mail,
            unread: 0,
        }
    }
}

/// A patient's mail is named by its address, that of staff by themselves.
fn whose(clinic: ClinicId, person: Person, address: Option<AddressId>) -> Option<Whose> {
    match person {
        Person::Patient(_) => address.map(|id| Whose::Patient(clinic, id)),
        Person::Staff(staff) => Some(Whose::Staff(clinic, staff)),
    }
}

/// The people of one kind, some at a time.
pub(crate) fn of_kind(people: &[(ClinicId, Person)], kind: Kind) -> Vec<Vec<(ClinicId, String)>> {
    let those: Vec<_> = people
        .iter()
        .filter(|(_, person)| person.kind() == kind)
        .map(|(clinic, person)| (*clinic, person.to_string()))
        .collect();
    those.chunks(CHUNK).map(<[_]>::to_vec).collect()
}

/// Holds these people, in one order for all: whoever plans, withdraws or settles what is for them waits for the one before.
pub(crate) async fn lock(tx: &mut Tx, people: &[(ClinicId, Person)]) -> Result<(), StoreError> {
    let hold = tx.for_no_key_update();
    if hold.is_empty() {
        return Ok(());
    }
    let mut ordered = people.to_vec();
    ordered.sort_unstable();
    ordered.dedup();
    // Patients first, as wherever both are held.
    for kind in [Kind::Patient, Kind::Staff] {
        for some in of_kind(&ordered, kind) {
            let (table, list) = (kind.table(), values(1, some.len(), 2));
            let sql = AssertSqlSafe(format!(
                "SELECT 1 FROM {table} WHERE (clinic_id, id) IN (VALUES {list}) ORDER BY clinic_id, id{hold}"
            ));
            let _held: Vec<i32> = on!(tx, c => some
                .iter()
                .fold(sqlx::query_scalar(sql), |query, (clinic, id)| query.bind(clinic).bind(id))
                .persistent(some.len() == CHUNK)
                .fetch_all(c))?;
        }
    }
    Ok(())
}

/// Where people are, what they read, when their phones are silent, and where mail may go. Staff are where their clinic is.
pub(crate) async fn list_readers(tx: &mut Tx, people: &[(ClinicId, Person)]) -> Result<Vec<ReaderRow>, StoreError> {
    let by_mail = mail::is_set_in(tx).await?;
    let mut rows = Vec::with_capacity(people.len());
    for kind in Kind::ALL {
        let (columns, mailboxes) = (columns(kind, by_mail), mailboxes(kind, by_mail));
        for some in of_kind(people, kind) {
            let (table, list) = (kind.table(), values(1, some.len(), 2));
            let sql = AssertSqlSafe(format!(
                "SELECT p.clinic_id, {columns} FROM (VALUES {list}) AS v CROSS JOIN {table} p CROSS JOIN clinic c {mailboxes}
                 WHERE p.clinic_id = v.column1 AND p.id = v.column2 AND c.id = p.clinic_id"
            ));
            let found: Vec<ReaderRow> = on!(tx, c => some
                .iter()
                .fold(sqlx::query_as(sql), |query, (clinic, id)| query.bind(clinic).bind(id))
                .persistent(some.len() == CHUNK)
                .fetch_all(c))?;
            rows.extend(found);
        }
    }
    Ok(rows)
}

fn columns(kind: Kind, by_mail: bool) -> &'static str {
    match (kind, by_mail) {
        (Kind::Patient, false) => {
            "p.id AS patient_id, NULL AS staff_id, p.language, p.zone, c.quiet_from, c.quiet_to, p.channels,
                NULL AS mail, NULL AS mail_id, NULL AS asked, NULL AS asked_id"
        }
        (Kind::Patient, true) => {
            "p.id AS patient_id, NULL AS staff_id, p.language, p.zone, c.quiet_from, c.quiet_to, p.channels,
                m.address AS mail, m.id AS mail_id, a.address AS asked, a.id AS asked_id"
        }
        (Kind::Staff, false) => {
            "NULL AS patient_id, p.id AS staff_id, COALESCE(p.language, c.language) AS language, c.zone,
                COALESCE(p.quiet_from, c.quiet_from) AS quiet_from, COALESCE(p.quiet_to, c.quiet_to) AS quiet_to, 'both' AS channels,
                NULL AS mail, NULL AS mail_id, NULL AS asked, NULL AS asked_id"
        }
        (Kind::Staff, true) => {
            "NULL AS patient_id, p.id AS staff_id, COALESCE(p.language, c.language) AS language, c.zone,
                COALESCE(p.quiet_from, c.quiet_from) AS quiet_from, COALESCE(p.quiet_to, c.quiet_to) AS quiet_to, 'both' AS channels,
                CASE WHEN p.mail_stopped_at IS NULL THEN p.email END AS mail, NULL AS mail_id, NULL AS asked, NULL AS asked_id"
        }
    }
}

fn mailboxes(kind: Kind, by_mail: bool) -> &'static str {
    match (kind, by_mail) {
        (Kind::Patient, true) => {
            "LEFT JOIN mail_address m ON m.clinic_id = p.clinic_id AND m.patient_id = p.id
                AND m.confirmed_at IS NOT NULL AND m.retired_at IS NULL
             LEFT JOIN mail_address a ON a.clinic_id = p.clinic_id AND a.patient_id = p.id
                AND a.confirmed_at IS NULL AND a.retired_at IS NULL"
        }
        _ => "",
    }
}
