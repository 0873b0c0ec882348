//! Takes a device off a patient's list: a phone that was lost or sold.

use super::{Done, patient::device_name};
use crate::{
    access::Staff,
    page::{Fail, Id, Page, go},
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
};
use axum::{extract::State, response::Response};
use care::{
    Error,
    access::{list_devices, revoke_device},
    ids::{DeviceId, PatientId},
    patient,
};
use leptos::prelude::*;

pub async fn get(
    State(app): State<App>,
    staff: Staff,
    Id((id, device)): Id<(PatientId, DeviceId)>,
) -> Result<Response, Fail> {
    let w = staff.words();
    let record = patient::get(&app.db, &staff.actor, id).await?;
    let devices = list_devices(&app.db, &*app.clock, &staff.actor, id).await?;
    let device = devices.iter().find(|known| known.id == device).ok_or(Error::NotFound)?;
    let name = device_name(w, device);
    let patient = format!("/clinic/patients/{id}");
    let page = Page::clinic(&app, &staff, Some(ClinicPlace::Patients), w.say("device-title"));
    Ok(page.show(|| {
        view! {
            <BackLink href=patient.clone() label=record.name/>
            <PageHead title=w.say_with("device-remove", &[("device", name.into())]) lead=w.say("device-lead")/>
            <Form>
                <Buttons>
                    <Button label=w.say("device-save") kind=ButtonKind::Sure/>
                    <ButtonLink href=patient label=w.say("leave-it") kind=ButtonKind::Quiet/>
                </Buttons>
            </Form>
        }
    }))
}

pub async fn post(
    State(app): State<App>,
    staff: Staff,
    Id((id, device)): Id<(PatientId, DeviceId)>,
) -> Result<Response, Fail> {
    revoke_device(&app.db, &*app.clock, &staff.actor, id, device).await?;
    Ok(go(&Done::DeviceRemoved.at(&format!("/clinic/patients/{id}"))))
}
