//! A mail: no name, no treatment, no symptom, in subject and text alike; a line, a link, and the way to stop it.

use crate::push::message;
use app::words::{Language, Words, words};
use care::{
    actor::Person,
    mail::{Link, Seal},
    reminder::{Due, Letter, Letterbox},
};
use lettre::{
    Message,
    message::{
        Mailbox, MultiPart,
        header::{HeaderName, HeaderValue},
    },
};

/// What is the same for all of an installation's mail but for whom it is to.
pub(super) struct Frame<'a> {
    pub from: &'a Mailbox,
    pub to: Mailbox,
    pub seal: &'a Seal,
    pub base_url: &'a str,
}

/// A mail in words.
struct Said {
    subject: String,
    text: String,
    /// What the link says, and where it leads.
    open: (String, String),
    why: String,
    /// The same of the way out.
    stop: Option<(String, String)>,
}

/// What is to be sent of a reminder.
pub(super) fn write(due: &Due, to: &Letterbox, frame: Frame) -> Result<Message, lettre::error::Error> {
    let language = Language::from_tag(&due.language).unwrap_or_default();
    let words = words(language);
    let said = match to.letter {
        Letter::Note => note(due, to, &frame, words),
        Letter::Confirm => confirm(to, &frame, words),
    };
    let mut letter = Message::builder()
        .from(frame.from.clone())
        .to(frame.to)
        .subject(said.subject.clone())
        // The same however often it is sent, so that a mailbox may drop a repeat.
        .message_id(Some(format!("<{}@{}>", due.tag, host(frame.base_url))))
        .multipart(MultiPart::alternative_plain_html(plain(&said), html(&said, language)))?;
    let mut header = |name, value: &str| {
        let name = HeaderName::new_from_ascii_str(name);
        let value = value.to_owned();
        // Ours, and ASCII: folded nowhere.
        letter
            .headers_mut()
            .insert_raw(HeaderValue::dangerous_new_pre_encoded(name, value.clone(), value));
    };
    // RFC 3834: nobody's holiday answers this.
    header("Auto-Submitted", "auto-generated");
    if let Some((_, stop)) = &said.stop {
        // RFC 2369, and RFC 8058: one press in the mail program is enough.
        header("List-Unsubscribe", &format!("<{stop}>"));
        header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    Ok(letter)
}

/// Where people reach the installation, without scheme and port.
pub(super) fn host(base_url: &str) -> &str {
    let host = base_url.split("://").last().unwrap_or(base_url);
    host.split(':').next().unwrap_or(host)
}

fn note(due: &Due, to: &Letterbox, frame: &Frame, words: &Words) -> Said {
    let (what, path) = message::said(due, words);
    let why = match due.key.to {
        Person::Patient(_) => "mail-why",
        Person::Staff(_) => "mail-staff-why",
    };
    let stop = format!("{}/mail/stop/{}", frame.base_url, frame.seal.sign(Link::Stop, to.whose));
    Said {
        subject: words.say_with("mail-subject", &[("what", what.as_str().into())]),
        text: what,
        open: (words.say("mail-open"), format!("{}{path}", frame.base_url)),
        why: words.say(why),
        stop: Some((words.say("mail-stop"), stop)),
    }
}

fn confirm(to: &Letterbox, frame: &Frame, words: &Words) -> Said {
    let link = format!(
        "{}/mail/confirm/{}",
        frame.base_url,
        frame.seal.sign(Link::Confirm, to.whose)
    );
    let what = words.say("mail-confirm-what");
    Said {
        subject: words.say_with("mail-subject", &[("what", what.as_str().into())]),
        text: words.say("mail-confirm-text"),
        open: (words.say("mail-confirm-open"), link),
        why: words.say("mail-confirm-why"),
        stop: None,
    }
}

fn plain(said: &Said) -> String {
    let stop = said.stop.as_ref().map(|(label, link)| format!("{label}:\n{link}"));
    let (open, link) = &said.open;
    let parts = [
        Some(said.text.clone()),
        Some(format!("{open}:\n{link}")),
        Some(said.why.clone()),
        stop,
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    parts.join("\n\n") + "\n"
}

fn html(said: &Said, language: Language) -> String {
    let link = |(label, link): &(String, String)| format!("<a href=\"{}\">{}</a>", escaped(link), escaped(label));
    let stop = said.stop.as_ref().map(|stop| format!("<br>{}", link(stop)));
    format!(
        "<!doctype html><html lang=\"{}\" dir=\"{}\"><body style=\"font:17px/1.5 sans-serif;max-width:32em\">\
         <p>{}</p><p>{}</p><p><small>{}{}</small></p></body></html>\n",
        language.tag(),
        language.dir().attribute(),
        escaped(&said.text),
        link(&said.open),
        escaped(&said.why),
        stop.unwrap_or_default(),
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
