//! The lists of those who wait for somebody, the most pressing first.

use crate::{
    access::Staff,
    clinic::{
        Back, When, held, messages,
        review::{Cut, Looking, me},
        unreached, waits,
    },
    patient::tel,
    ui::prelude::*,
    words::Words,
};
use care::{
    actor::Permission,
    board::{Board, Concerned, FollowUp, Missed, Unbooked},
    check_in::{Level, Waiting},
    course::SessionContext,
    reminder::Unreached,
};
use leptos::prelude::*;

const SMALL: ButtonSize = ButtonSize::Small;
const QUIET: ButtonKind = ButtonKind::Quiet;

/// How many wait. Protocols without a signature are one matter, however many they are.
pub fn count(board: &Board, unsigned: usize) -> usize {
    board.waiting.iter().filter(|waiting| is_pressing(waiting)).count()
        + board.messages.len()
        + board.follow_ups.len()
        + board.missed.len()
        + board.unreached.len()
        + board.concerned.len()
        + board.declined.len()
        + board.awaiting.len()
        + board.unbooked.len()
        + usize::from(unsigned > 0)
}

/// What is normal waits in Review and not here, unless it asks something.
fn is_pressing(waiting: &Waiting) -> bool {
    waiting.check_in.triage.level > Level::Green || !waiting.check_in.question.is_empty()
}

pub fn view(staff: &Staff, board: &Board, unsigned: usize, when: When, hours: u16) -> impl IntoView + use<> {
    let w = staff.words();
    let looking = Looking {
        me: me(staff),
        when,
        hours,
    };
    let pressing: Vec<&Waiting> = board.waiting.iter().filter(|waiting| is_pressing(waiting)).collect();
    let sections = (
        (unsigned > 0).then(|| protocols(staff, unsigned)),
        section(w, "review-board", &pressing, |waiting| {
            waits::item(w, waiting, Cut::default(), looking).into_any()
        }),
        section(w, "messages-board", &board.messages, |line| {
            messages::item(w, line, when, hours).into_any()
        }),
        section(w, "review-board-follow-up", &board.follow_ups, |again| {
            follow_up(w, again, when).into_any()
        }),
        section(w, "board-missed", &board.missed, |missed| {
            left_out(w, missed, when).into_any()
        }),
        section(w, "board-unreached", &board.unreached, |unreached| {
            not_reached(w, unreached).into_any()
        }),
        section(w, "skin-check-board", &board.concerned, |concerned| {
            said_yes(w, concerned, when).into_any()
        }),
        section(w, "board-declined", &board.declined, |context| {
            declined(w, context, when).into_any()
        }),
        section(w, "board-awaiting", &board.awaiting, |context| {
            awaiting(w, context, when).into_any()
        }),
        section(w, "board-unbooked", &board.unbooked, |course| {
            unbooked(w, course, when).into_any()
        }),
    );
    view! { <Stack>{sections}</Stack> }
}

fn section<T>(w: &'static Words, key: &str, items: &[T], item: impl Fn(&T) -> AnyView) -> Option<AnyView> {
    let items: Vec<_> = items.iter().map(item).collect();
    let title = w.say(key);
    (!items.is_empty()).then(|| view! { <Section title quiet=true><Queue>{items}</Queue></Section> }.into_any())
}

fn patient(context: &SessionContext) -> String {
    format!("/clinic/patients/{}", context.patient)
}

fn line(w: &'static Words, context: &SessionContext, when: When) -> String {
    let treatment = w.say_of("treatment", context.treatment.key(), "");
    format!("{treatment} · {}", when.session(&context.record.session))
}

fn follow_up(w: &'static Words, again: &FollowUp, when: When) -> impl IntoView + use<> {
    let line = w.say_with("review-board-follow-up-line", &[("day", when.day(again.day).into())]);
    let here = format!("/clinic/review/{}", again.check_in);
    view! {
        <QueueItem href=format!("/clinic/patients/{}", again.patient) name=again.name.clone() lines=vec![line]>
            <Buttons>
                <ButtonLink href=here label=w.say("review-board-open") kind=QUIET size=SMALL/>
            </Buttons>
        </QueueItem>
    }
}

fn left_out(w: &'static Words, missed: &Missed, when: When) -> impl IntoView + use<> {
    let line = w.say_with("board-missed-line", &[("day", when.day(missed.day).into())]);
    let call = (!missed.telephone.is_empty()).then(|| {
        let href = tel(&missed.telephone);
        let label = w.say_with("contact-call", &[("telephone", missed.telephone.as_str().into())]);
        view! {
            <Buttons>
                <ButtonLink href label kind=QUIET size=SMALL icon=Icon::Phone/>
            </Buttons>
        }
    });
    view! {
        <QueueItem href=format!("/clinic/patients/{}", missed.patient) name=missed.name.clone() lines=vec![line]>
            {call}
        </QueueItem>
    }
}

fn not_reached(w: &'static Words, one: &Unreached) -> impl IntoView + use<> {
    let call = (!one.telephone.is_empty()).then(|| {
        let label = w.say_with("contact-call", &[("telephone", one.telephone.as_str().into())]);
        view! { <ButtonLink href=tel(&one.telephone) label kind=QUIET size=SMALL icon=Icon::Phone/> }
    });
    let (href, lines) = (
        format!("/clinic/patients/{}", one.patient),
        vec![unreached::untold(w, one)],
    );
    let ticks = unreached::ticks(w, one.patient);
    view! {
        <QueueItem href name=one.name.clone() lines>
            <Buttons>
                {call}
                {ticks}
            </Buttons>
        </QueueItem>
    }
}

fn said_yes(w: &'static Words, concerned: &Concerned, when: When) -> impl IntoView + use<> {
    let Concerned { context, check } = concerned;
    let session = format!("/clinic/sessions/{}", context.record.session.id);
    let said: Vec<_> = check
        .said_yes
        .iter()
        .map(|concern| w.say_of("skin-check-staff", concern.key(), ""))
        .collect();
    let args = [("count", said.len().into()), ("list", w.list(&said).into())];
    let lines = vec![line(w, context, when), w.say_with("skin-check-board-line", &args)];
    let note = Some(check.note.clone()).filter(|note| !note.is_empty());
    view! {
        <QueueItem href=patient(context) name=context.patient_name.clone() lines>
            {note.map(|text| view! { <Quote text/> })}
            <Buttons>
                <ButtonLink href=format!("{session}/skin-check") label=w.say("skin-check-board-answers") size=SMALL/>
                <ButtonLink href=format!("{session}/move") label=w.say("session-move") kind=QUIET size=SMALL/>
            </Buttons>
        </QueueItem>
    }
}

fn declined(w: &'static Words, context: &SessionContext, when: When) -> impl IntoView + use<> {
    let session = format!("/clinic/sessions/{}", context.record.session.id);
    let note = context
        .record
        .declined
        .as_ref()
        .map(|said| said.note.clone())
        .filter(|note| !note.is_empty());
    view! {
        <QueueItem href=patient(context) name=context.patient_name.clone() lines=vec![line(w, context, when)]>
            {note.map(|text| view! { <Quote text/> })}
            <Buttons>
                <ButtonLink href=format!("{session}/move") label=w.say("session-move") size=SMALL/>
                <PostButton
                    action=format!("{session}/can-come")
                    label=w.say("session-can-come")
                    kind=QUIET
                    size=SMALL
                    hidden=vec![Back::Board.field()]
                />
                <ButtonLink
                    href=format!("{session}/cancel")
                    label=w.say("session-cancel")
                    kind=ButtonKind::Danger
                    size=SMALL
                />
            </Buttons>
        </QueueItem>
    }
}

fn awaiting(w: &'static Words, context: &SessionContext, when: When) -> impl IntoView + use<> {
    let session = context.record.session.id;
    view! {
        <QueueItem href=patient(context) name=context.patient_name.clone() lines=vec![line(w, context, when)]>
            <Buttons>{held::ask(w, session, Back::Board)}</Buttons>
        </QueueItem>
    }
}

fn unbooked(w: &'static Words, course: &Unbooked, when: When) -> impl IntoView + use<> {
    let patient = format!("/clinic/patients/{}", course.patient);
    let treatment = w.say_of("treatment", course.treatment.key(), "");
    let last = match course.last_session {
        Some(day) => w.say_with("board-last-session", &[("day", when.day(day).into())]),
        None => w.say("board-never-booked"),
    };
    let book = format!("{patient}/courses/{}/book", course.course);
    view! {
        <QueueItem href=patient name=course.name.clone() lines=vec![format!("{treatment} · {last}")]>
            <Buttons>
                <ButtonLink
                    href=book
                    label=w.say("course-book")
                    kind=QUIET
                    size=SMALL
                    icon=Icon::Calendar
                />
            </Buttons>
        </QueueItem>
    }
}

/// Patients only receive what was signed. Owners can do it, the others can ask them.
fn protocols(staff: &Staff, unsigned: usize) -> impl IntoView + use<> {
    let w = staff.words();
    let note = w.say(if staff.may(Permission::Own) {
        "board-unsigned-owner"
    } else {
        "board-unsigned-others"
    });
    let title = w.say_with("board-unsigned", &[("count", unsigned.into())]);
    view! { <Callout icon=Icon::Shield title note href="/clinic/protocols".to_owned()/> }
}
