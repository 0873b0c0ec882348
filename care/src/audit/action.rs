use crate::protocol::keyed;

keyed! {
    /// What was done.
    Action {
        ClinicCreated = "clinic_created",
        SettingsSaved = "settings_saved",
        ProtocolSigned = "protocol_signed",
        StaffInvited = "staff_invited",
        StaffJoined = "staff_joined",
        StaffRoleSet = "staff_role_set",
        StaffDisabled = "staff_disabled",
        PasswordResetIssued = "password_reset_issued",
        PasswordSet = "password_set",
        SignedIn = "signed_in",
        SignedOut = "signed_out",
        DeviceRevoked = "device_revoked",
        JoinIssued = "join_issued",
        PatientJoined = "patient_joined",
        PatientAdded = "patient_added",
        PatientChanged = "patient_changed",
        ZoneSet = "zone_set",
        LanguageSet = "language_set",
        CourseStarted = "course_started",
        CourseClosed = "course_closed",
        CourseCancelled = "course_cancelled",
        SessionBooked = "session_booked",
        SessionMoved = "session_moved",
        SessionCancelled = "session_cancelled",
        SessionHeld = "session_held",
        SessionNotHeld = "session_not_held",
        ConfirmationUndone = "confirmation_undone",
        SessionDeclined = "session_declined",
        DeclineCleared = "decline_cleared",
        Subscribed = "subscribed",
        Unsubscribed = "unsubscribed",
        TestAsked = "test_asked",
    }
}
