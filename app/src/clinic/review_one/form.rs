//! The clinic's answer.

use super::Seen;
use crate::{
    access::Staff,
    page::{look_again, problem},
    ui::prelude::*,
};
use care::{
    Problems,
    actor::Permission,
    check_in::{ReplyDraft, ReviewKind},
    protocol::Angle,
};
use chrono::Days;
use leptos::prelude::*;

const LONGEST: u32 = 2_000;
/// A second look is mostly wanted so many days later.
const USUAL: Days = Days::new(2);

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
    let here = format!("/clinic/review/{}", check_in.id);
    let mine = check_in.claim.as_ref().is_some_and(|claim| seen.when.now < claim.until);
    let act = |act: &str| vec![("act", act.to_owned())];
    let claim = if mine {
        let (action, title, label) = (here.clone(), w.say("review-claimed-mine"), w.say("review-release"));
        let hidden = act("release");
        view! {
            <Banner title><PostButton action label kind=ButtonKind::Quiet size=ButtonSize::Small hidden/></Banner>
        }
        .into_any()
    } else {
        let (action, label, hidden) = (here.clone(), w.say("review-claim"), act("claim"));
        view! { <PostButton action label kind=ButtonKind::Quiet hidden/> }.into_any()
    };
    let reply = reply(staff, seen, here, draft, problems).into_any();
    view! { <Card title=w.say("review-reply-title")><Stack>{claim}{reply}</Stack></Card> }.into_any()
}

fn reply(
    staff: &Staff,
    seen: &Seen,
    here: String,
    draft: &ReplyDraft,
    problems: Option<&Problems>,
) -> impl IntoView + use<> {
    let w = staff.words();
    let kinds = ReviewKind::ALL
        .iter()
        .filter(|kind| **kind != ReviewKind::HandedOver || !seen.colleagues.is_empty())
        .map(|kind| {
            let choice = Choice::new(kind.key(), w.say_of("review-kind", kind.key(), ""));
            match w.find_of("review-kind", kind.key(), "-note") {
                Some(note) => choice.note(note),
                None => choice,
            }
        })
        .collect();
    let none = || Choice::new("", w.say("review-choose"));
    let angles = std::iter::once(none())
        .chain(
            Angle::ALL
                .iter()
                .map(|angle| Choice::new(angle.key(), w.say_of("angle", angle.key(), ""))),
        )
        .collect();
    let colleagues: Vec<_> = std::iter::once(none())
        .chain(
            seen.colleagues
                .iter()
                .map(|(id, name)| Choice::new(id.to_string(), name.clone())),
        )
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
            <Select
                name="colleague"
                label=w.say("review-colleague")
                options=colleagues
                value=colleague
                problem=of_colleague
            />
        }
    });
    view! {
        <Form action=here wrong>
            <Choices name="kind" label=w.say("review-kind") choices=kinds chosen=vec![kind] problem=of_kind/>
            <TextArea
                name="words"
                label=w.say("review-words")
                value=words
                problem=of_words
                hint=w.say("review-words-hint")
                longest=LONGEST
            />
            <Pair>
                <Select name="angle" label=w.say("review-angle") options=angles value=angle problem=of_angle/>
                <Field
                    name="follow_up"
                    label=w.say("review-follow-up")
                    kind=FieldKind::Date
                    value=follow_up
                    problem=of_day
                    min=today.to_string()
                />
            </Pair>
            {hand}
            <Button label=w.say("review-send")/>
        </Form>
    }
}
