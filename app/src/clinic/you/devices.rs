//! Where one is signed in, and where calls arrive.

use super::{HERE, When};
use crate::{clinic::patient::device_name, ui::prelude::*, words::Words};
use care::access::DeviceView;
use leptos::prelude::*;

pub fn view(w: &'static Words, when: When, devices: &[DeviceView]) -> impl IntoView + use<> {
    let rows = devices.iter().map(|device| row(w, when, device)).collect_view();
    view! {
        <Card title=w.say("devices-title")>
            <Stack>
                <p>{w.say("calls-devices-about")}</p>
                <Links>{rows}</Links>
            </Stack>
        </Card>
    }
}

fn row(w: &'static Words, when: When, device: &DeviceView) -> impl IntoView + use<> {
    let name = device_name(w, device);
    let title = if device.this {
        w.say_with("devices-this", &[("label", name.into())])
    } else {
        name
    };
    let seen = w.say_with(
        "calls-device-seen",
        &[("when", when.instant(device.last_seen_at).into())],
    );
    let icon = if device.push { Icon::Bell } else { Icon::Device };
    let rings = device
        .push
        .then(|| view! { <Chip tone=Tone::Good label=w.say("calls-device-rings")/> });
    // This one signs out below, where it says what that means.
    let remove = (!device.this).then(|| {
        let hidden = vec![("act", "device".to_owned()), ("device", device.id.to_string())];
        view! {
            <PostButton action=HERE label=w.say("devices-remove") kind=ButtonKind::Danger size=ButtonSize::Small hidden/>
        }
    });
    view! { <LinkRow title note=seen icon>{rings}{remove}</LinkRow> }
}
