//! The clinic's answer.

use super::{Seen, insert};
use crate::{
    access::Staff,
    page::{look_again, problem},
    ui::prelude::*,
    words::Words,
};
use care::{
    Problems,
    actor::Permission,
    check_in::{Level, ReplyDraft, ReviewKind},
    protocol::Angle,
};
use chrono::Days;
use leptos::prelude::*;

const LONGEST: u32 = 2_000;
/// A second look is mostly wanted so many days later.
const USUAL: Days = Days::new(2);
/// Where on the page one answers.
pub const PLACE: &str = "answer";

pub fn view(staff: &Staff, seen: &Seen, draft: &ReplyDraft, problems: Option<&Problems>) -> AnyView {
    let w = staff.words();
    let check_in = &seen.check_in;
    if check_in.waiting_since.is_none() {
        return view! { <Banner tone=Tone::Good title=w.say("review-done")/> }.into_any();
    }
    if !staff.may(Permission::Treat) {
        return ().into_any();
    }
    if let Some(claim) = check_in.claimed_by_another(seen.me, seen.when.now) {
        let title = w.say_with("review-claimed", &[("name", claim.by.as_str().into())]);
        return view! { <Banner title/> }.into_any();
    }
    let claim = claim(w, seen).into_any();
    let (at_once, insert) = (at_once(w, seen), insert::view(w, seen));
    let reply = reply(staff, seen, draft, problems).into_any();
    view! {
        <Anchor id=PLACE>
            <Card title=w.say("review-reply-title")><Stack>{claim}{at_once}{insert}{reply}</Stack></Card>
        </Anchor>
    }
    .into_any()
}

fn act(act: &str) -> Vec<(&'static str, String)> {
    vec![("act", act.to_owned())]
}

fn claim(w: &'static Words, seen: &Seen) -> AnyView {
    let claim = seen.check_in.claim.as_ref();
    if claim.is_some_and(|claim| seen.when.now < claim.until) {
        let (action, title, label) = (seen.here(), w.say("review-claimed-mine"), w.say("review-release"));
        let hidden = act("release");
        return view! {
            <Banner title>
                <PostButton action label kind=ButtonKind::Quiet size=ButtonSize::Small hidden keys="b"/>
            </Banner>
        }
        .into_any();
    }
    let (action, label, hidden) = (seen.here(), w.say("review-claim"), act("claim"));
    view! { <PostButton action label kind=ButtonKind::Quiet hidden keys="b"/> }.into_any()
}

/// What is normal needs one tap: looked at, without words.
fn at_once(w: &'static Words, seen: &Seen) -> Option<AnyView> {
    let check_in = &seen.check_in;
    let calm = check_in.triage.level == Level::Green && check_in.question.is_empty();
    calm.then(|| {
        let hidden = [act("answer"), vec![("kind", ReviewKind::Reviewed.key().to_owned())]].concat();
        let (action, label) = (seen.here(), w.say("review-at-once"));
        view! { <PostButton action label size=ButtonSize::Whole icon=Icon::Check hidden/> }.into_any()
    })
}

/// The kinds of answer, with the key that opens each.
const KINDS: [(ReviewKind, &str); 6] = [
    (ReviewKind::Reviewed, "n"),
    (ReviewKind::Replied, "r"),
    (ReviewKind::AnotherPhoto, "p"),
    (ReviewKind::Called, "c"),
    (ReviewKind::Concern, "l"),
    (ReviewKind::HandedOver, "h"),
];

fn kinds(w: &'static Words, seen: &Seen) -> Vec<Choice> {
    KINDS
        .into_iter()
        .filter(|(kind, _)| *kind != ReviewKind::HandedOver || !seen.colleagues.is_empty())
        .map(|(kind, keys)| {
            let choice = Choice::new(kind.key(), w.say_of("review-kind", kind.key(), "")).keys(keys);
            match w.find_of("review-kind", kind.key(), "-note") {
                Some(note) => choice.note(note),
                None => choice,
            }
        })
        .collect()
}

fn reply(staff: &Staff, seen: &Seen, draft: &ReplyDraft, problems: Option<&Problems>) -> impl IntoView + use<> {
    let w = staff.words();
    let none = || Choice::new("", w.say("review-choose"));
    let angle = |angle: &Angle| Choice::new(angle.key(), w.say_of("angle", angle.key(), ""));
    let angles = std::iter::once(none()).chain(Angle::ALL.iter().map(angle)).collect();
    let colleague = |(id, name): &(care::ids::StaffId, String)| Choice::new(id.to_string(), name.clone());
    let colleagues: Vec<_> = std::iter::once(none())
        .chain(seen.colleagues.iter().map(colleague))
        .collect();
    let today = seen.when.today();
    let follow_up = if draft.follow_up.is_empty() {
        today.checked_add_days(USUAL).unwrap_or(today).to_string()
    } else {
        draft.follow_up.clone()
    };
    let wrong = look_again(w, problems.filter(|problems| problems.of("claim").is_none()));
    let of = |field: &str| problem(w, problems, field);
    let (of_kind, of_words, of_angle, of_day, of_colleague) =
        (of("kind"), of("words"), of("angle"), of("follow_up"), of("colleague"));
    let ReplyDraft {
        kind,
        words,
        angle,
        colleague,
        ..
    } = draft.clone();
    let hand = (colleagues.len() > 1).then(|| {
        view! {
            <Only of="handed_over">
                <Select
                    name="colleague"
                    label=w.say("review-colleague")
                    options=colleagues
                    value=colleague
                    problem=of_colleague
                />
            </Only>
        }
    });
    let (here, kinds) = (seen.here(), kinds(w, seen));
    view! {
        <Form action=here wrong>
            <Choices name="kind" label=w.say("review-kind") choices=kinds chosen=vec![kind] problem=of_kind/>
            <Only of="another_photo">
                <Select name="angle" label=w.say("review-angle") options=angles value=angle problem=of_angle/>
            </Only>
            <Only of="concern">
                <Field
                    name="follow_up"
                    label=w.say("review-follow-up")
                    kind=FieldKind::Date
                    value=follow_up
                    problem=of_day
                    min=today.to_string()
                />
            </Only>
            {hand}
            <Only of="words">
                <TextArea
                    name="words"
                    label=w.say("review-words")
                    value=words
                    problem=of_words
                    hint=w.say("review-words-hint")
                    longest=LONGEST
                />
            </Only>
            <Button label=w.say("review-send") keys="Control+Enter"/>
        </Form>
    }
}
