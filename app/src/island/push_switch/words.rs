//! The switch's words, one for each thing it may have to say.

words! {
    /// What [`super::PushSwitch`] says.
    PushWords {
        title_off "push-switch-title-off"
        title_on "push-switch-title-on"
        title_unable "push-switch-title-unable"
        title_denied "push-switch-title-denied"
        /// Said before the browser asks: what comes, and how seldom.
        explain "push-switch-explain"
        /// What never stands on the lock screen, and that it can be switched off.
        promise "push-switch-promise"
        sample_title "push-title"
        sample_body "push-plan-today"
        turn_on "push-switch-turn-on"
        turn_off "push-switch-turn-off"
        on "push-switch-on"
        test "push-switch-test"
        tested "push-switch-tested"
        unable "push-switch-unable"
        install "push-switch-install"
        /// Where in the browser's settings to allow it.
        denied "push-switch-denied"
        trouble_device "push-switch-trouble-device"
        trouble_offline "push-switch-trouble-offline"
        trouble_too_often "push-switch-trouble-too-often"
        trouble_server "push-switch-trouble-server"
    }
}

impl PushWords {
    /// For a member of staff: the same steps, but it is calls that arrive.
    pub fn said_to_staff(say: impl Fn(&str) -> String) -> Self {
        Self {
            title_off: say("push-switch-staff-title-off"),
            title_on: say("push-switch-staff-title-on"),
            explain: say("push-switch-staff-explain"),
            sample_body: say("push-staff-check-in"),
            turn_on: say("push-switch-staff-turn-on"),
            on: say("push-switch-staff-on"),
            unable: say("push-switch-staff-unable"),
            install: say("push-switch-staff-install"),
            ..Self::said(say)
        }
    }
}
