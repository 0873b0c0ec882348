//! What a message is about, where a page led here with a question: its key in the address, its words in the field. An address holds nothing
//! that somebody typed.

use crate::{
    access::Patient,
    page::Fail,
    patient::{Telling, feedback::when, question},
    state::App,
};
use care::{Error, check_in, patient::aftercare, plan::answer, question as questions};
use serde::Deserialize;

/// `?activity=swim`, `?question=pain` or `?check_in=ID`.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct About {
    activity: String,
    question: String,
    check_in: String,
}

impl About {
    /// The first line of the message, with room for the rest; empty where nothing, or nothing known, is asked about.
    pub async fn first_line(&self, app: &App, patient: &Patient) -> Result<String, Fail> {
        let line = self.line(app, patient).await?;
        Ok(line.map(|line| line + "\n").unwrap_or_default())
    }

    async fn line(&self, app: &App, patient: &Patient) -> Result<Option<String>, Fail> {
        let (db, words) = (&app.db, patient.words());
        if !self.question.is_empty() {
            let own = questions::list(db, &patient.actor).await?;
            return Ok(question::title(words, &own, &self.question));
        }
        if self.activity.is_empty() && self.check_in.is_empty() {
            return Ok(None);
        }
        let care = aftercare(db, &*app.clock, &patient.actor, patient.id).await?;
        let telling = Telling::new(words, &care);
        if let Some(answer) = answer(&care.courses, &self.activity, care.today) {
            return Ok(Some(telling.said_of(&answer, "-ask")));
        }
        let Ok(id) = self.check_in.parse() else {
            return Ok(None);
        };
        match check_in::find(db, &patient.actor, id).await {
            Ok(sent) => {
                let args = [("when", when(telling, sent.sent_at).into())];
                Ok(Some(words.say_with("messages-about-check-in", &args)))
            }
            Err(Error::NotFound) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }
}
