//! What the taker of photos may have to say.

words! {
    /// What [`super::PhotoTaker`] says.
    TakerWords {
        camera "taker-camera"
        gallery "taker-gallery"
        again "taker-again"
        keep "taker-keep"
        shoot "taker-shoot"
        turn "taker-turn"
        timer "taker-timer"
        close "taker-close"
        ghost "taker-ghost"
        waiting "taker-waiting"
        sending "taker-sending"
        arrived "taker-arrived"
        /// What the server says about it follows.
        refused "taker-refused"
        drop "taker-drop"
        /// Where photos are until they arrive.
        safe "taker-safe"
        dark "taker-dark"
        bright "taker-bright"
        blurred "taker-blurred"
        tilted "taker-tilted"
        steady "taker-steady"
        trouble_camera "taker-trouble-camera"
        trouble_picture "taker-trouble-picture"
        trouble_room "taker-trouble-room"
    }
}
