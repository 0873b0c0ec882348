//! When one is called, and whether this device rings.

use super::HERE;
use crate::{
    island::{InstallWords, PushSwitch, PushWords, Side},
    page::problem,
    ui::prelude::*,
    words::Words,
};
use care::{Problems, clinic::DutyDraft, mail::MailStop};
use leptos::prelude::*;

pub fn view(w: &'static Words, draft: &DutyDraft, problems: Option<&Problems>) -> impl IntoView + use<> {
    let push = PushWords::said_to_staff(|key| w.say(key));
    let install = InstallWords::said(|key| w.say(key));
    let hours = view! {
        <Field
            name="quiet_from"
            label=w.say("settings-quiet-from")
            kind=FieldKind::Time
            value=draft.quiet_from.clone()
            problem=problem(w, problems, "quiet_from")
        />
        <Field
            name="quiet_to"
            label=w.say("settings-quiet-to")
            kind=FieldKind::Time
            value=draft.quiet_to.clone()
            problem=problem(w, problems, "quiet_to")
        />
    };
    let on_duty = !draft.on_duty.is_empty();
    view! {
        <Card title=w.say("calls-title")>
            <Form>
                <input type="hidden" name="act" value="duty"/>
                <p>{w.say("calls-about")}</p>
                <Check name="on_duty" label=w.say("calls-on-duty") hint=w.say("calls-on-duty-hint") checked=on_duty/>
                <Group label=w.say("calls-quiet") hint=w.say("calls-quiet-hint")><Pair>{hours}</Pair></Group>
                <Button label=w.say("save") kind=ButtonKind::Quiet/>
            </Form>
        </Card>
        <PushSwitch side=Side::Staff words=push install/>
        <noscript><p class="soft">{w.say("calls-no-script")}</p></noscript>
    }
}

/// That no mail comes any more, why, and the way back.
pub fn mail(w: &'static Words, stopped: Option<MailStop>) -> Option<impl IntoView + use<>> {
    stopped.map(|why| {
        let about = w.say_of("mail-off", why.key(), "");
        view! {
            <Card title=w.say("mail-off-title")>
                <Stack>
                    <p>{about}</p>
                    <PostButton
                        action=HERE
                        label=w.say("mail-off-resume")
                        kind=ButtonKind::Quiet
                        hidden=vec![("act", "mail".to_owned())]
                    />
                </Stack>
            </Card>
        }
    })
}
