# The frame around every page, and pages for what went wrong.

skip = Skip to the content
places = Places
languages = Language
place-today = Today
place-can-i = Can I…?
place-timeline = Timeline
place-questions = Questions
place-messages = Messages
place-you = You
place-inbox = Inbox
place-inbox-unread = { $count ->
    [0] Inbox
    [one] Inbox, { $count } new note
   *[other] Inbox, { $count } new notes
}
place-board = Board
place-patients = Patients
place-protocols = Protocols
place-reminders = Reminders
place-team = Team
place-settings = Settings

offline-title = No connection
offline-lead = Your plan is there again as soon as this device is online. In an emergency, call the emergency number where you are.
offline-again = Try again

error-back = Back to the start
error-reference = If you ask us about this, mention { $id }.
error-401-title = You are not signed in
error-401-lead = Open Stipple and sign in or join again. Nothing was saved.
error-403-title = This is not yours to change
error-403-lead = Your role in the clinic does not include this. Ask the owner if you need it.
error-origin-title = This came from another site
error-origin-lead = Stipple takes forms from its own pages only. Nothing was saved. Open Stipple itself and try again.
error-404-title = There is nothing here
error-404-lead = The page may have moved, or the link may be old.
error-405-title = That did not work
error-405-lead = This address does not take what was sent to it. Go back and try again.
error-413-title = That was too large
error-413-lead = What was sent is larger than this page takes. Nothing was saved.
error-415-title = That could not be read
error-415-lead = It was not sent in the form that this address takes. Nothing was saved.
error-422-title = That could not be used
error-422-lead = Something in what was sent does not fit. Nothing was saved. Go back and try again.
error-429-title = Please wait a moment
error-429-lead = There were too many tries in a short time. Wait a few minutes, then try again.
error-500-title = Something went wrong on our side
error-500-lead = Nothing you did caused this. Please try again in a minute.
error-503-title = One moment, please
error-503-lead = The service is starting or very busy. Please try again in a minute.
error-other-title = That did not work
error-other-lead = Please go back and try again.
