//! Whether reminders arrive, and on which devices.

use super::Seen;
use crate::{clinic::reached, ui::prelude::*, words::Words};
use care::{
    access::DeviceView,
    mail::{MailStop, Mailbox},
    reminder::PushPermission,
};
use chrono::{DateTime, Utc};
use leptos::prelude::*;

pub fn card(w: &'static Words, seen: &Seen) -> impl IntoView + use<> {
    let reach = &seen.reach;
    let at = |at: Option<DateTime<Utc>>| at.map_or_else(|| w.say("reach-never"), |at| seen.here.instant(at));
    let permission = w.say(match reach.permission {
        None => "reach-permission-unknown",
        Some(PushPermission::Default) => "reach-permission-default",
        Some(PushPermission::Granted) => "reach-permission-granted",
        Some(PushPermission::Denied) => "reach-permission-denied",
    });
    let next = reach
        .next
        .map_or_else(|| w.say("reach-next-none"), |at| seen.here.instant(at));
    let mail = by_mail(w, &seen.mailbox);
    let facts = reach.joined.then(|| {
        let rows = view! {
            <Row name=w.say("reach-installed") value=w.say(if reach.installed { "yes" } else { "no" })/>
            <Row name=w.say("reach-permission") value=permission/>
            <Row name=w.say("reach-delivered") value=at(reach.last_delivered)/>
            <Row name=w.say("reach-opened") value=at(reach.last_opened.max(reach.last_shown))/>
            <Row name=w.say("reach-next") value=next/>
            <Row name=w.say("reach-dead") value=w.number(reach.dead)/>
            {mail}
        };
        view! { <Rows facts=true>{rows}</Rows> }
    });
    let devices = (!seen.devices.is_empty()).then(|| {
        let devices = seen.devices.iter().map(|known| device(w, seen, known)).collect_view();
        view! { <Section title=w.say("reach-devices") quiet=true><Links>{devices}</Links></Section> }
    });
    let about = reached::about(w, reach.state);
    view! {
        <Card title=w.say("reach-title")>
            <Stack>
                <p>{about}</p>
                {facts}
                {devices}
            </Stack>
        </Card>
    }
}

/// Not the address itself: it is the patient's own, and may be another than the clinic's.
fn by_mail(w: &'static Words, mailbox: &Mailbox) -> Option<impl IntoView + use<>> {
    let key = match (&mailbox.used, &mailbox.asked, mailbox.stopped) {
        (Some(_), ..) => "reach-mail-used",
        (_, Some(_), _) => "reach-mail-asked",
        (.., Some(MailStop::Refused)) => "reach-mail-refused",
        (.., Some(MailStop::Unsubscribed)) => "reach-mail-unsubscribed",
        _ => "reach-mail-none",
    };
    mailbox
        .there
        .then(|| view! { <Row name=w.say("reach-mail") value=w.say(key)/> })
}

fn device(w: &'static Words, seen: &Seen, device: &DeviceView) -> impl IntoView + use<> {
    let last = w.say_with(
        "reach-last-seen",
        &[("when", seen.here.instant(device.last_seen_at).into())],
    );
    let remove = format!("/clinic/patients/{}/devices/{}", seen.record.id, device.id);
    view! {
        <LinkRow
            title=name(w, device)
            note=last
            icon=if device.push { Icon::Bell } else { Icon::Device }
        >
            <ButtonLink
                href=remove
                label=w.say("reach-remove")
                kind=ButtonKind::Plain
                size=ButtonSize::Small
            />
        </LinkRow>
    }
}

/// What its owner would call it; some browsers do not say.
pub fn name(w: &'static Words, device: &DeviceView) -> String {
    if device.label.is_empty() {
        w.say("reach-some-device")
    } else {
        device.label.clone()
    }
}
