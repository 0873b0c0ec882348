//! The links to open: printed on each start, new each time, as each can be used once.

use super::{
    META,
    cast::CAST,
    clinic::{OWNER, PASSWORD},
};
use app::state::App;
use care::{Actor, Error, Result, access::issue_join, patient, store::meta};
use std::fmt;

pub struct Links {
    base_url: String,
    patients: Vec<(&'static str, &'static str, String)>,
}

/// New links for all patients of the demo, in the order of the cast.
pub async fn links(app: &App) -> Result<Links> {
    let App {
        db, clock, base_url, ..
    } = app;
    let clock = &**clock;
    let clinic = meta::get(db, META)
        .await?
        .and_then(|id| id.parse().ok())
        .ok_or(Error::NotFound)?;
    let system = Actor::System { clinic };
    let mut patients = Vec::new();
    let known = patient::list(db, clock, &system, "", 0).await?.rows;
    for person in CAST {
        let Some(row) = known.iter().find(|row| row.name == person.name) else {
            continue;
        };
        let pass = issue_join(db, clock, &system, row.id).await?;
        patients.push((
            person.name,
            person.moment,
            format!("{base_url}/join/{}", pass.secret.as_str()),
        ));
    }
    Ok(Links {
        base_url: base_url.to_string(),
        patients,
    })
}

impl fmt::Display for Links {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\n  Staff: {}/sign-in", self.base_url)?;
        writeln!(f, "    e-mail {OWNER}, password {PASSWORD}\n")?;
        writeln!(
            f,
            "  Patients: one link each, in a private window; each link works once, a restart prints new ones"
        )?;
        for (name, moment, link) in &self.patients {
            writeln!(f, "    {name:<15} {moment}\n      {link}")?;
        }
        Ok(())
    }
}
