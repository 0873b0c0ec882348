//! The check before a session, as the patient answered it, and the clinic's decision that the session stands.

use super::{Done, When};
use crate::{
    access::Staff,
    page::{Fail, Id, Page, go},
    patient::tel,
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{extract::State, response::Response};
use care::{
    actor::Permission,
    course::{SessionContext, SessionState, session},
    ids::SessionId,
    patient,
    skin_check::{Concern, SkinCheck, find, list_for, note},
};
use leptos::prelude::*;

/// All that the page shows.
struct Seen {
    context: SessionContext,
    telephone: String,
    check: Option<SkinCheck>,
    /// There are answers, for a day that the session no longer has.
    moved: bool,
    when: When,
}

pub async fn get(State(app): State<App>, staff: Staff, Id(id): Id<SessionId>) -> Result<Response, Fail> {
    let (db, actor) = (&app.db, &staff.actor);
    let context = session(db, actor, id).await?;
    let check = find(db, actor, id).await?;
    let answered = list_for(db, actor, context.patient).await?;
    let seen = Seen {
        telephone: patient::get(db, actor, context.patient).await?.telephone,
        moved: check.is_none() && answered.iter().any(|check| check.session == id),
        check,
        when: When::at_clinic(&app, &staff).await?,
        context,
    };
    let title = title(staff.words(), &seen.context);
    let page = Page::clinic(&app, &staff, Some(ClinicPlace::Patients), title);
    Ok(page.show(|| body(&staff, &seen)))
}

pub async fn post(State(app): State<App>, staff: Staff, Id(id): Id<SessionId>) -> Result<Response, Fail> {
    let context = session(&app.db, &staff.actor, id).await?;
    note(&app.db, &*app.clock, &staff.actor, id).await?;
    Ok(go(&Done::Kept.at(&format!("/clinic/patients/{}", context.patient))))
}

fn title(w: &Words, context: &SessionContext) -> String {
    w.say_with(
        "skin-check-staff-title",
        &[("name", context.patient_name.as_str().into())],
    )
}

fn body(staff: &Staff, seen: &Seen) -> impl IntoView + use<> {
    let w = staff.words();
    let context = &seen.context;
    let patient = format!("/clinic/patients/{}", context.patient);
    let day = ("day", seen.when.session(&context.record.session).into());
    let lead = match &seen.check {
        Some(check) => {
            let when = ("when", seen.when.instant(check.answered_at).into());
            w.say_with("skin-check-staff-lead", &[day, when])
        }
        None => w.say_with("skin-check-staff-waiting", &[day]),
    };
    let moved = seen.moved.then(|| view! { <p>{w.say("skin-check-staff-moved")}</p> });
    let answers = seen.check.as_ref().map(|check| answers(w, check));
    let decision = seen.check.as_ref().and_then(|check| decision(staff, seen, check));
    view! {
        <BackLink href=patient label=context.patient_name.clone()/>
        <PageHead title=title(w, context) lead/>
        <Stack>
            {moved}
            {answers}
            {decision}
        </Stack>
    }
}

/// What was answered with yes stands out; the rest is there to be read.
fn answers(w: &'static Words, check: &SkinCheck) -> impl IntoView + use<> {
    let rows = Concern::ALL.iter().map(|concern| {
        let name = w.say_of("skin-check-staff", concern.key(), "");
        if check.said_yes.contains(concern) {
            let label = w.say("skin-check-staff-said-yes");
            view! { <Row name><Chip tone=Tone::Amber label/></Row> }.into_any()
        } else {
            view! { <Row name value=w.say("skin-check-staff-said-no")/> }.into_any()
        }
    });
    let rows = rows.collect_view();
    let note = match check.note.as_str() {
        "" => view! { <p class="soft">{w.say("skin-check-staff-no-note")}</p> }.into_any(),
        note => view! { <Quote text=note.to_owned()/> }.into_any(),
    };
    view! {
        <Section title=w.say("skin-check-staff-answers") quiet=true><Rows>{rows}</Rows></Section>
        <Section title=w.say("skin-check-staff-note") quiet=true>{note}</Section>
    }
}

/// Only a yes needs one, and only before the session.
fn decision(staff: &Staff, seen: &Seen, check: &SkinCheck) -> Option<AnyView> {
    let w = staff.words();
    if check.said_yes.is_empty() {
        return None;
    }
    if let Some(noted) = &check.noted {
        let args = [
            ("name", noted.by.as_str().into()),
            ("when", seen.when.instant(noted.at).into()),
        ];
        let title = w.say_with("skin-check-decided", &args);
        return Some(view! { <Banner tone=Tone::Good title/> }.into_any());
    }
    let session = &seen.context.record.session;
    if session.state != SessionState::Planned {
        return None;
    }
    let may_keep = staff.may(Permission::Treat);
    let about = w.say(if may_keep {
        "skin-check-decide-about"
    } else {
        "skin-check-decide-others"
    });
    let here = format!("/clinic/sessions/{}", session.id);
    let keep = may_keep.then(|| {
        let action = format!("{here}/skin-check");
        view! { <PostButton action label=w.say("skin-check-keep")/> }
    });
    let call = (!seen.telephone.is_empty()).then(|| {
        let label = w.say_with("contact-call", &[("telephone", seen.telephone.as_str().into())]);
        view! { <ButtonLink href=tel(&seen.telephone) label kind=ButtonKind::Quiet icon=Icon::Phone/> }
    });
    let none = call
        .is_none()
        .then(|| view! { <p class="soft small">{w.say("skin-check-staff-no-telephone")}</p> });
    let shift = (format!("{here}/move"), w.say("session-move"));
    Some(
        view! {
            <Card title=w.say("skin-check-decide")>
                <Stack>
                    <p>{about}</p>
                    <Buttons>
                        {keep}
                        <ButtonLink href=shift.0 label=shift.1 kind=ButtonKind::Quiet icon=Icon::Calendar/>
                        {call}
                    </Buttons>
                    {none}
                </Stack>
            </Card>
        }
        .into_any(),
    )
}
