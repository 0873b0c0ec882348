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
