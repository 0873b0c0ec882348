//! What stands on the card, put into the reader's words.

use crate::{
    patient::{Telling, feedback::when},
    words::Words,
};
use care::{
    check_in::{CheckIn, Symptom},
    course::SessionState,
    material::{Material, Pigment},
    patient::{CourseRecord, PatientRecord, SessionRecord},
    photo::Photo,
};

/// The latest check-ins; what came before them tells a doctor little.
const CHECK_INS: usize = 10;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What the treatment is, and whose card this is.
    pub what: String,
    pub of_day: String,
    /// How long ago the latest session was.
    pub since: Option<String>,
    /// Clinic, telephone, allergies.
    pub facts: Vec<(String, String)>,
    pub courses: Vec<Course>,
    /// Day by day, the latest first.
    pub symptoms: Vec<(String, String)>,
    pub call: String,
}

/// A treatment with its held sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    pub title: String,
    pub places: Option<String>,
    /// Name and date, and what was used.
    pub sessions: Vec<(String, String)>,
}

impl Told {
    /// `used`: what was noted of sessions. `sent`: check-ins, the latest first.
    pub fn of(telling: Telling, record: &PatientRecord, used: &[Material], sent: &[CheckIn]) -> Self {
        let Telling { words: w, care } = telling;
        let args = [("name", care.name.as_str().into())];
        let clinic = &care.clinic;
        let allergy = care.profile.as_ref().map(|profile| profile.allergy.as_str());
        let facts = [
            ("card-clinic", Some(clinic.name.as_str())),
            ("card-telephone", Some(clinic.telephone.as_str())),
            ("card-allergy", allergy),
        ];
        let filled = |(key, text): (&str, Option<&str>)| {
            let text = text.map(str::trim).filter(|text| !text.is_empty())?;
            Some((w.say(key), w.apart(text)))
        };
        let of_day = [("date", telling.long_day(care.today).into())];
        Self {
            what: w.say_with("card-what", &args),
            of_day: w.say_with("card-of-day", &of_day),
            since: since(telling, record),
            facts: facts.into_iter().filter_map(filled).collect(),
            courses: record
                .courses
                .iter()
                .filter_map(|record| course(telling, record, used))
                .collect(),
            symptoms: sent
                .iter()
                .take(CHECK_INS)
                .map(|sent| symptoms(telling, sent))
                .collect(),
            call: w.say_with("card-call", &[("clinic", clinic.name.as_str().into())]),
        }
    }

    /// The same, to be sent as text.
    pub fn text(&self, w: &Words) -> String {
        let pair = |(name, value): &(String, String)| format!("{name}: {value}");
        let mut lines = vec![w.say("card-heading"), self.what.clone()];
        lines.extend(self.since.clone());
        lines.extend(self.facts.iter().map(pair));
        for course in &self.courses {
            lines.extend([String::new(), course.title.clone()]);
            lines.extend(
                course
                    .places
                    .as_ref()
                    .map(|places| format!("{}: {places}", w.say("card-places"))),
            );
            lines.extend(course.sessions.iter().map(pair));
        }
        lines.extend([String::new(), w.say("card-symptoms")]);
        if self.symptoms.is_empty() {
            lines.push(w.say("card-symptoms-none"));
        }
        lines.extend(self.symptoms.iter().map(pair));
        lines.extend([String::new(), self.call.clone(), self.of_day.clone()]);
        lines.join("\n")
    }
}

fn held(course: &CourseRecord, telling: Telling) -> Vec<SessionRecord> {
    let took_place = |record: &&SessionRecord| {
        record.session.state != SessionState::Cancelled && record.session.starts_at() <= telling.care.now
    };
    course.sessions.iter().filter(took_place).cloned().collect()
}

fn since(telling: Telling, record: &PatientRecord) -> Option<String> {
    let days = record.courses.iter().flat_map(|course| held(course, telling));
    let last = days.map(|record| record.session.day).max()?;
    let days = (telling.care.today - last).num_days().max(0);
    Some(telling.words.say_with("card-since", &[("days", days.into())]))
}

fn course(telling: Telling, record: &CourseRecord, used: &[Material]) -> Option<Course> {
    let w = telling.words;
    let held = held(record, telling);
    let places: Vec<_> = record
        .zones
        .iter()
        .map(|zone| w.say_of("zone", zone.key(), ""))
        .collect();
    let session = |(at, record): (usize, &SessionRecord)| {
        let args = [
            ("number", (at + 1).into()),
            ("date", telling.long_day(record.session.day).into()),
        ];
        let material = used.iter().find(|material| material.session == record.session.id);
        (w.say_with("card-session", &args), material_line(w, material))
    };
    (!held.is_empty()).then(|| Course {
        title: w.say_of("treatment", record.course.treatment.key(), ""),
        places: (!places.is_empty()).then(|| w.list(&places)),
        sessions: held.iter().enumerate().map(session).collect(),
    })
}

/// "Dotwell, Ash 3, lot B1204; numbed with: Lidocaine cream".
fn material_line(w: &Words, material: Option<&Material>) -> String {
    let pigment = |pigment: &Pigment| {
        let lot = (!pigment.lot.is_empty()).then(|| w.say_with("card-lot", &[("lot", pigment.lot.as_str().into())]));
        let parts = [Some(w.apart(&pigment.maker)), Some(w.apart(&pigment.shade)), lot];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    };
    let mut parts: Vec<_> = material
        .iter()
        .flat_map(|material| material.pigments.iter().map(pigment))
        .collect();
    let numbed = material
        .map(|material| material.anaesthetic.as_str())
        .filter(|text| !text.is_empty());
    parts.extend(numbed.map(|text| w.say_with("card-numbed", &[("text", text.into())])));
    if parts.is_empty() {
        w.say("card-not-noted")
    } else {
        parts.join("; ")
    }
}

/// "Day 3, Mon 16 Nov", and what was not "none".
fn symptoms(telling: Telling, sent: &CheckIn) -> (String, String) {
    let w = telling.words;
    let args = [("day", sent.day.into()), ("date", telling.day(sent.local_day).into())];
    let noticed = Symptom::ALL
        .iter()
        .copied()
        .filter(|symptom| sent.answers.step(*symptom) > 0)
        .map(|symptom| {
            let key = sent.answers.key(symptom);
            let step = match key.parse::<i64>() {
                Ok(number) => w.say_with("card-of-ten", &[("number", number.into())]),
                Err(_) => w.say_of("symptom", symptom.key(), &format!("-{key}")),
            };
            format!("{}: {step}", w.say_of("review-name", symptom.key(), ""))
        });
    let noticed: Vec<_> = noticed.collect();
    let said = if noticed.is_empty() {
        w.say("card-nothing")
    } else {
        noticed.join(" · ")
    };
    (w.say_with("card-day", &args), said)
}

/// "Front hairline, Mon 16 Nov 09:12".
pub fn photo_name(telling: Telling, photo: &Photo) -> String {
    let args = [
        ("angle", telling.words.say_of("angle", photo.angle.key(), "").into()),
        ("when", when(telling, photo.received_at).into()),
    ];
    telling.words.say_with("photos-alt", &args)
}
