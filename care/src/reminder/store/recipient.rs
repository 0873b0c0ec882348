//! Whoever receives: a patient or a member of staff, each in a table and a column of their own.

use crate::{
    actor::Person,
    ids::{ClinicId, PatientId, StaffId},
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
}

impl ReaderRow {
    pub fn quiet(&self) -> QuietHours {
        QuietHours {
            from: self.quiet_from.0,
            to: self.quiet_to.0,
        }
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

/// Where people are, what they read, and when their phones are silent. Staff are where their clinic is.
pub(crate) async fn list_readers(tx: &mut Tx, people: &[(ClinicId, Person)]) -> Result<Vec<ReaderRow>, StoreError> {
    let mut rows = Vec::with_capacity(people.len());
    for kind in Kind::ALL {
        let columns = match kind {
            Kind::Patient => "p.id AS patient_id, NULL AS staff_id, p.language, p.zone, c.quiet_from, c.quiet_to",
            Kind::Staff => {
                "NULL AS patient_id, p.id AS staff_id, COALESCE(p.language, c.language) AS language, c.zone,
                    COALESCE(p.quiet_from, c.quiet_from) AS quiet_from, COALESCE(p.quiet_to, c.quiet_to) AS quiet_to"
            }
        };
        for some in of_kind(people, kind) {
            let (table, list) = (kind.table(), values(1, some.len(), 2));
            let sql = AssertSqlSafe(format!(
                "SELECT p.clinic_id, {columns} FROM (VALUES {list}) AS v CROSS JOIN {table} p CROSS JOIN clinic c
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
