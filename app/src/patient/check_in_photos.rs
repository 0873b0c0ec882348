//! `/check-in/{id}/photos`: photos by angle, and a question beside them. An island takes and sends them; until it is awake there is one form,
//! of which each photo is kept as it arrives, so that one which is refused takes no other with it.

use super::{Telling, photo_strip};
use crate::{
    access::Patient,
    island::{PhotoTaker, TakerWords, Wanted},
    page::{Fail, Id, Page, go, look_again, problem},
    photos::{Arriving, MOST, NotTaken},
    state::App,
    ui::prelude::*,
};
use axum::{
    body::Bytes,
    extract::{FromRequest, Multipart, Request, State, multipart::Field as Part},
    http::StatusCode,
    response::Response,
};
use care::{
    Error, Problems,
    check_in::{CheckIn, QuestionDraft, ReviewKind, angles, ask, find},
    ids::{CheckInId, PhotoId},
    patient::aftercare,
    photo::{self, Consent},
    plan::{Moment, check_ins, moment},
    protocol::Angle,
};
use leptos::prelude::*;

/// All photos of one form; the server holds every request to its most. Bytes.
pub const MOST_AT_ONCE: usize = 6 * MOST;
const LONGEST_QUESTION: u32 = 1_000;
/// A question's letters weigh up to four bytes each; what is longer is told so.
const HEAVIEST_QUESTION: usize = 16 * 1024;

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
    let sent = find(&app.db, &patient.actor, id).await?;
    let Ok(form) = Multipart::from_request(request, &app).await else {
        return Err(Error::from(Problems::one("photo", "problem-photo-empty")).into());
    };
    let mut taken = Taken::default();
    taken.form(&app, &patient, id, form).await?;
    let draft = QuestionDraft {
        question: taken.question,
    };
    match ask(&app.db, &*app.clock, &patient.actor, id, &draft).await {
        Err(Error::Invalid(problems)) => taken.problems.0.extend(problems.0),
        other => other?,
    }
    if taken.problems.0.is_empty() {
        return Ok(go(&format!("/check-in/{id}")));
    }
    let mut response = show(&app, &patient, &sent, &draft.question, Some(&taken.problems)).await?;
    if let Some(status) = taken.status {
        *response.status_mut() = status;
    }
    Ok(response)
}

/// What came of a form.
#[derive(Default)]
struct Taken {
    question: String,
    problems: Problems,
    /// Where it is no fault of what was sent.
    status: Option<StatusCode>,
}

impl Taken {
    async fn form(&mut self, app: &App, patient: &Patient, id: CheckInId, mut form: Multipart) -> Result<(), Fail> {
        loop {
            match form.next_field().await {
                Ok(None) => return Ok(()),
                Ok(Some(part)) => self.part(app, patient, id, part).await?,
                Err(broken) => {
                    self.broke_off(broken.status());
                    return Ok(());
                }
            }
        }
    }

    /// The form was larger than all photos may be, or ended before its end.
    fn broke_off(&mut self, status: StatusCode) {
        if status == StatusCode::PAYLOAD_TOO_LARGE {
            self.too_large("photo");
        } else {
            self.problems.add("photo", "problem-photo-empty");
        }
    }

    fn too_large(&mut self, field: &'static str) {
        let max = (MOST / 1024 / 1024).to_string();
        self.problems.add_with(field, "problem-photo-large", [("max", max)]);
    }

    async fn part(&mut self, app: &App, patient: &Patient, id: CheckInId, part: Part<'_>) -> Result<(), Fail> {
        let name = part.name().unwrap_or_default().to_owned();
        if name == "question" {
            if let Ok(text) = read(part, HEAVIEST_QUESTION).await {
                self.question = String::from_utf8_lossy(&text).into_owned();
            }
            return Ok(());
        }
        let Some(angle) = Angle::from_key(&name) else {
            return Ok(());
        };
        let bytes = match read(part, MOST).await {
            Ok(bytes) => bytes,
            Err(Unread::TooLarge) => {
                self.too_large(angle.key());
                return Ok(());
            }
            Err(Unread::Broken(status)) => {
                self.broke_off(status);
                return Ok(());
            }
        };
        // A box that was left empty sends an empty file.
        if bytes.is_empty() {
            return Ok(());
        }
        let arriving = Arriving {
            id: PhotoId::random(),
            check_in: id,
            angle,
        };
        match app.photos.take(&patient.actor, arriving, bytes).await {
            Ok(_) => {}
            Err(NotTaken::Care(Error::Invalid(problems))) => {
                let of_angle = |problem: care::Problem| care::Problem {
                    field: angle.key(),
                    ..problem
                };
                self.problems.0.extend(problems.0.into_iter().map(of_angle));
            }
            Err(NotTaken::Care(error)) => return Err(error.into()),
            Err(NotTaken::Full) => {
                self.status = Some(StatusCode::INSUFFICIENT_STORAGE);
                self.problems.add(angle.key(), "problem-photo-full");
            }
            Err(NotTaken::Busy) => {
                self.status = Some(StatusCode::SERVICE_UNAVAILABLE);
                self.problems.add(angle.key(), "problem-photo-busy");
            }
        }
        Ok(())
    }
}

enum Unread {
    TooLarge,
    Broken(StatusCode),
}

/// A part of a form, as long as it is not too large; what is too large is taken in and thrown away, so that the rest of the form is read.
async fn read(mut part: Part<'_>, most: usize) -> Result<Bytes, Unread> {
    let mut bytes = Vec::new();
    let mut too_large = false;
    loop {
        match part.chunk().await {
            Ok(None) if too_large => return Err(Unread::TooLarge),
            Ok(None) => return Ok(bytes.into()),
            Ok(Some(chunk)) if too_large || bytes.len() + chunk.len() > most => {
                too_large = true;
                bytes = Vec::new();
            }
            Ok(Some(chunk)) => bytes.extend_from_slice(&chunk),
            Err(broken) => return Err(Unread::Broken(broken.status())),
        }
    }
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
            let last = past.iter().rev().find(|photo| photo.angle == angle);
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
