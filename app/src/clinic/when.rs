use crate::{
    access::Staff,
    page::Fail,
    state::App,
    words::{DayStyle, Words},
};
use care::{
    clinic::settings,
    course::Session,
    zone::{self, Tz},
};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

/// Days and times as staff say them, in one zone.
#[derive(Clone, Copy)]
pub struct When {
    words: &'static Words,
    pub zone: Tz,
    pub now: DateTime<Utc>,
}

/// Days within which a date needs no year.
const NEAR_DAYS: i64 = 150;

impl When {
    pub fn new(words: &'static Words, zone: Tz, now: DateTime<Utc>) -> Self {
        Self { words, zone, now }
    }

    /// In the clinic's own zone.
    pub async fn at_clinic(app: &App, staff: &Staff) -> Result<Self, Fail> {
        let settings = settings(&app.db, &staff.actor).await?;
        Ok(Self::new(staff.words(), settings.zone, app.clock.now()))
    }

    pub fn today(&self) -> NaiveDate {
        zone::day(self.now, self.zone)
    }

    /// Today, or the date; with its year where that is not plain.
    pub fn day(&self, day: NaiveDate) -> String {
        match (day - self.today()).num_days() {
            0 => self.words.say("when-today"),
            1 => self.words.say("when-tomorrow"),
            -1 => self.words.say("when-yesterday"),
            days if days.abs() <= NEAR_DAYS => self.words.day(day, DayStyle::Near),
            _ => self.words.day(day, DayStyle::Full),
        }
    }

    pub fn at(&self, day: NaiveDate, time: NaiveTime) -> String {
        let args = [("day", self.day(day).into()), ("time", self.words.time(time).into())];
        self.words.say_with("when-day-time", &args)
    }

    pub fn instant(&self, at: DateTime<Utc>) -> String {
        let wall = zone::wall(at, self.zone);
        self.at(wall.date(), wall.time())
    }

    /// By the wall clock of the place where it is held.
    pub fn session(&self, session: &Session) -> String {
        self.at(session.day, session.start)
    }
}
