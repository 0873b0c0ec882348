//! `/check-in/{id}/photos`: photos by angle, and a question beside them. An island takes and sends them; until it is awake there is one form,
//! of which each photo is kept as it arrives, so that one which is refused takes no other with it.

use super::{Telling, photo_strip};
use crate::{
    access::Patient,
    island::{PhotoTaker, TakerWords, Wanted},
    page::{Fail, Id, Page, go, look_again, problem},
    photos::{Arriving, Sent},
    state::App,
    ui::prelude::*,
};
use axum::{
    extract::{Request, State},
    response::Response,
};
use care::{
    Error, Problems,
    check_in::{CheckIn, QuestionDraft, ReviewKind, angles, ask, find},
    ids::{CheckInId, PhotoId},
    patient::aftercare,
    photo::{self, Consent, Photo, SentWith},
    plan::{Moment, check_ins, moment},
    protocol::Angle,
};
use leptos::prelude::*;

const LONGEST_QUESTION: u32 = 1_000;

pub async fn get(State(app): State<App>, patient: Patient, Id(id): Id<CheckInId>) -> Result<Response, Fail> {
    let sent = find(&app.db, &patient.actor, id).await?;
    if !agreed(&app, &patient).await? {
        return Ok(go(&format!("/you/photos?check_in={id}")));
    }
    show(&app, &patient, &sent, "", None).await
}

pub async fn post(
    State(app): State<App>,
    patient: Patient,
    Id(id): Id<CheckInId>,
    request: Request,
) -> Result<Response, Fail> {
    let check_in = find(&app.db, &patient.actor, id).await?;
    let mut sent = Sent::read(&app, &patient, request, |name, _| photo_of(id, name)).await?;
    let draft = QuestionDraft {
        question: sent.typed("question").to_owned(),
    };
    match ask(&app.db, &*app.clock, &patient.actor, id, &draft).await {
        Err(Error::Invalid(problems)) => sent.problems.0.extend(problems.0),
        other => other?,
    }
    if sent.problems.0.is_empty() {
        return Ok(go(&format!("/check-in/{id}")));
    }
    let mut response = show(&app, &patient, &check_in, &draft.question, Some(&sent.problems)).await?;
    if let Some(status) = sent.status {
        *response.status_mut() = status;
    }
    Ok(response)
}

/// A field of the form is called by the angle of the photo it holds.
fn photo_of(check_in: CheckInId, name: &str) -> Option<(&'static str, Arriving)> {
    let angle = Angle::from_key(name)?;
    let arriving = Arriving {
        id: PhotoId::random(),
        sent_with: SentWith::CheckIn(check_in),
        angle,
    };
    Some((angle.key(), arriving))
}

async fn agreed(app: &App, patient: &Patient) -> Result<bool, Fail> {
    let consent = photo::consent(&app.db, &patient.actor, patient.id).await?;
    Ok(consent.is_some_and(|consent: Consent| consent.counts()))
}

/// From where photos are asked for: what the clinic asked to see again, then what the plan or the worry wants.
fn wanted(telling: Telling, sent: &CheckIn, problems: Option<&Problems>) -> Vec<Angle> {
    let courses = &telling.care.courses;
    let planned = sent.asked.as_ref().and_then(|(session, key)| {
        let due = check_ins(courses)
            .into_iter()
            .find(|due| due.session.id == *session && due.check_in.key == *key)?;
        Some(due.check_in.angles.clone())
    });
    let worried = || match moment(courses, telling.care.today) {
        Moment::After { course, .. } => angles(course),
        _ => vec![Angle::CloseUp],
    };
    let again = sent
        .reviews
        .iter()
        .rev()
        .find(|review| review.kind == ReviewKind::AnotherPhoto);
    let mut wanted: Vec<_> = again.and_then(|review| review.angle).into_iter().collect();
    // What went wrong is told beside its own box, whatever is asked for by now.
    let wrong = |angle: &Angle| problems.is_some_and(|problems| problems.of(angle.key()).is_some());
    let wrong: Vec<_> = Angle::ALL.iter().copied().filter(wrong).collect();
    for angle in planned.unwrap_or_else(worried).into_iter().chain(wrong) {
        if !wanted.contains(&angle) {
            wanted.push(angle);
        }
    }
    wanted
}

async fn show(
    app: &App,
    patient: &Patient,
    sent: &CheckIn,
    question: &str,
    problems: Option<&Problems>,
) -> Result<Response, Fail> {
    let words = patient.words();
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let telling = Telling::new(words, &care);
    let kept = photo::list_for_check_in(&app.db, &patient.actor, sent.id).await?;
    let past = photo::list_for_patient(&app.db, &patient.actor, patient.id).await?;
    let (fields, takers): (Vec<_>, Vec<_>) = wanted(telling, sent, problems)
        .into_iter()
        .map(|angle| {
            let of_angle: Vec<_> = kept
                .iter()
                .map(|series| &series.photo)
                .filter(|photo| photo.angle == angle)
                .collect();
            let close = angle == Angle::CloseUp && sent.asked.is_none();
            let label = if close {
                words.say("photos-worried")
            } else {
                words.say_of("angle", angle.key(), "")
            };
            let hint = words.find_of("angle", angle.key(), "-how");
            let wrong = problem(words, problems, angle.key());
            let there = (!of_angle.is_empty()).then(|| photo_strip(telling, of_angle.into_iter()));
            let field = view! { <PhotoField name=angle.key() label=label.clone() hint=hint.clone() problem=wrong>{there}</PhotoField> };
            let was_taken_here = |photo: &&Photo| photo.angle == angle && photo.sent_with.check_in().is_some();
            let last = past.iter().rev().find(was_taken_here);
            let taker = Wanted {
                key: angle.key().to_owned(),
                label,
                how: hint,
                last: last.map(|photo| format!("/api/photos/{}", photo.id)),
            };
            (field.into_any(), taker)
        })
        .unzip();
    let arrived = (!kept.is_empty()).then(|| {
        let title = words.say_with("photos-kept-count", &[("count", kept.len().into())]);
        view! { <Banner tone=Tone::Good title/> }
    });
    let wrong = problem(words, problems, "photo").or_else(|| look_again(words, problems));
    let of_question = problem(words, problems, "question");
    let question = if question.is_empty() {
        sent.question.clone()
    } else {
        question.to_owned()
    };
    let next = format!("/check-in/{}", sent.id);
    let (id, device) = (sent.id.to_string(), patient.device.to_string());
    let taker = TakerWords::said(|key| words.say(key));
    let page = Page::patient(app, patient, None, words.say("photos-title")).with_islands();
    let page = if problems.is_some() { page.invalid() } else { page };
    Ok(page.show(|| {
        let skip = next.clone();
        let form = view! {
            <Form wrong files=true>
                <ByHand>{fields}</ByHand>
                <TextArea
                    name="question"
                    label=words.say("photos-question")
                    value=question
                    problem=of_question
                    hint=words.say("photos-question-hint")
                    longest=LONGEST_QUESTION
                />
                <Button label=words.say("photos-send") size=ButtonSize::Whole/>
                <ButtonLink href=skip label=words.say("photos-skip") kind=ButtonKind::Plain size=ButtonSize::Whole/>
            </Form>
        }
        .into_any();
        let taker = view! { <PhotoTaker check_in=id device wanted=takers words=taker/> }.into_any();
        view! {
            <BackLink href=next label=words.say("feedback-title")/>
            <PageHead title=words.say("photos-title") lead=words.say("photos-lead")/>
            <Stack>
                {arrived}
                <Taking>{taker}{form}</Taking>
            </Stack>
        }
    }))
}
