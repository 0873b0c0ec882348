use crate::patient::{
    Contact, Telling,
    feedback::{numbers, when},
};
use care::{
    Actor,
    message::{Author, Message, Thread},
};

/// What the page says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub lead: String,
    /// That nobody watches at night, and what to do in an emergency.
    pub night: String,
    /// To tap: as it is written and as a phone calls it.
    pub numbers: Vec<(String, String)>,
    pub said: Vec<Said>,
    /// While the clinic has not answered.
    pub waits: Option<String>,
}

/// One message, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub own: bool,
    pub by: String,
    pub when: String,
    pub words: String,
    pub note: Option<String>,
    pub news: Option<String>,
}

impl Told {
    pub fn of(telling: Telling, thread: &Thread, reader: &Actor) -> Self {
        let words = telling.words;
        let contact = Contact::of(telling);
        let clinic = ("clinic", contact.clinic.as_str().into());
        let lead = if contact.hours.is_empty() {
            words.say_with("messages-lead", &[clinic])
        } else {
            words.say_with(
                "messages-lead-hours",
                &[clinic, ("hours", words.list(&contact.hours).into())],
            )
        };
        let promise = telling.care.clinic.promise_hours;
        Self {
            lead,
            night: format!("{} {}", words.say("messages-night"), contact.emergency),
            numbers: numbers(&contact.emergency),
            said: thread
                .messages
                .iter()
                .map(|message| said(telling, message, reader))
                .collect(),
            waits: thread
                .waiting_since
                .map(|_| words.say_with("messages-waits", &[("hours", promise.into())])),
        }
    }
}

fn said(telling: Telling, message: &Message, reader: &Actor) -> Said {
    let words = telling.words;
    let (own, by) = match &message.by {
        Author::Patient => (true, words.say("messages-you")),
        Author::Staff(name) => (false, name.clone()),
    };
    let seen = own.then(|| {
        words.say(if message.read_at.is_some() {
            "messages-seen"
        } else {
            "messages-sent"
        })
    });
    let deleted =
        (message.deleted > 0).then(|| words.say_with("messages-photos-deleted", &[("count", message.deleted.into())]));
    let note: Vec<_> = [deleted, seen].into_iter().flatten().collect();
    Said {
        own,
        by,
        when: when(telling, message.sent_at),
        words: message.words.clone(),
        note: (!note.is_empty()).then(|| note.join(" · ")),
        news: message.is_new_to(reader).then(|| words.say("messages-new")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::patient::sample::{Sample, telling};
    use care::ids::{ClinicId, DeviceId, MessageId, PatientId};

    fn message(by: Author) -> Message {
        let care = Sample::new().care();
        Message {
            id: MessageId::from_u128(1),
            patient: PatientId::from_u128(1),
            by,
            words: "Hello".to_owned(),
            sent_at: care.now,
            read_at: None,
            photos: Vec::new(),
            withheld: 0,
            deleted: 0,
        }
    }

    fn told(messages: Vec<Message>) -> Told {
        let care = Sample::new().session(-5).care();
        let reader = Actor::Patient {
            clinic: ClinicId::from_u128(1),
            patient: PatientId::from_u128(1),
            device: DeviceId::from_u128(1),
        };
        let thread = Thread {
            waiting_since: Some(care.now),
            messages,
        };
        Told::of(telling(&care), &thread, &reader)
    }

    #[test]
    fn the_night_and_the_emergency_are_told_with_a_number_to_tap() {
        let told = told(Vec::new());
        assert!(told.night.starts_with("Nobody watches"), "{told:?}");
        assert!(
            !told.numbers.is_empty() && told.numbers.iter().all(|(_, href)| href.starts_with("tel:")),
            "{told:?}"
        );
        assert!(told.waits.unwrap().contains("hours"));
    }

    #[test]
    fn only_what_the_clinic_wrote_is_news_and_only_ones_own_is_seen() {
        let read = Message {
            read_at: Some(Sample::new().care().now),
            deleted: 1,
            ..message(Author::Patient)
        };
        let told = told(vec![
            message(Author::Patient),
            message(Author::Staff("Nora".to_owned())),
            read,
        ]);
        let notes: Vec<_> = told.said.iter().map(|said| said.note.as_deref()).collect();
        assert_eq!(
            notes,
            [Some("Sent"), None, Some("You deleted one photo · Seen by the clinic")]
        );
        let news: Vec<_> = told.said.iter().map(|said| said.news.is_some()).collect();
        assert_eq!(news, [false, true, false]);
    }
}
