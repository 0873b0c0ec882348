# What staff read. Patients' words are in patient.ftl and domain.ftl; what staff see of the plan is taken from there, word for word.

## Shared

save = Save
leave-it = Leave it as it is
not-now = Not now
undo = Undo
yes = Yes
no = No
pager = Pages
pager-earlier = Earlier
pager-later = Later
nothing-saved-yet = Nothing is saved yet. This is what would follow.
nothing-sent-yet = Nothing is sent yet. This is who would get it.

when-today = Today
when-tomorrow = Tomorrow
when-yesterday = Yesterday
when-day-time = { $day }, { $time }

role-owner = Owner
role-owner-about = Everything, with the team, the settings and the protocols.
role-practitioner = Practitioner
role-practitioner-about = Looks after patients: sessions, and the end of a course.
role-front-desk = Front desk
role-front-desk-about = Adds patients, books and moves sessions, hands out the way in.

## Just done

done-patient-added = The patient is added, and the plan stands.
done-patient-changed = Saved.
done-profile-saved = Saved. The patient’s plan follows the answers.
done-course-started = The new course stands.
done-course-closed = The course is closed. The touch-up is planned.
done-course-cancelled = The course is cancelled, and its planned sessions with it.
done-booked = The session is booked, and the reminders follow it.
done-moved = The session is moved, and the reminders with it.
done-session-cancelled = The session is cancelled, and its reminders with it.
done-held = Noted: it took place.
done-not-held = Noted: it did not take place.
done-undone = Taken back. It counts as planned again.
done-can-come = Noted: the session stands as it is.
done-written = Sent. The patient is told.
done-broadcast-sent = It is on its way. Phones in quiet hours get it once those are over.
done-settled = Done. Nobody waits for an answer here.
done-material-noted = Pigments and numbing are noted.
done-kept = Noted: the session stands, and the patient reads it in the plan.
done-device-removed = The device is removed. It shows nothing of the patient any more.
done-language-saved = Saved. This is your language from now on.
done-duty-saved = Saved. Calls follow this from now on.
done-mail-resumed = Saved. Calls that nobody answers come by mail again.
done-own-device-removed = The device is removed. It is signed out, and no call arrives there any more.
done-settings-saved = Saved. Patients see it from now on.
done-question-added = The question is on your patients’ list.
done-question-saved = Saved. Patients read it from now on.
done-question-hidden = Hidden. Patients do not see this question any more.
done-question-shown = Patients see this question again.
done-question-removed = Removed.
done-signed = Signed off. Patients receive this protocol from now on.
done-draft-saved = Saved in the draft. Patients see none of it before it is published.
done-draft-begun = The draft has begun. Nothing changes for patients before you publish it.
done-draft-discarded = The draft is discarded. What your patients receive stays as it is.
done-published = Published. New courses run on this version from now on.
done-published-moved = Published. Running courses have moved to this version, and their reminders with them.
done-role-set = The new role holds. They sign in again to use it.
done-disabled = The account is closed, and every sign-in with it.
done-signed-out = You are signed out.

## Signing in

sign-in-title = Sign in
sign-in-lead = For the staff of the clinic. Patients come in with a code from their clinic.
sign-in-email = E-mail
sign-in-password = Password
sign-in-password-hint = Forgotten? Ask an owner of the clinic for a link to set a new one.
sign-in-button = Sign in
sign-in-wait = { $minutes ->
    [one] There were too many wrong tries for this address. Wait a minute, then try again.
   *[other] There were too many wrong tries for this address. Wait { $minutes } minutes, then try again.
}
sign-out = Sign out

## One-time links for staff

set-up-owner-title = Welcome to Stipple
set-up-owner-lead = { $clinic } is ready for its owner. Choose a name and a password; then the first three steps follow.
set-up-owner-button = Begin
set-up-staff-title = You are invited
set-up-staff-lead = { $clinic } would like you on its team. Choose a name and a password.
set-up-staff-button = Join the team
set-up-reset-title = A new password
set-up-reset-lead = Choose a new password for your account at { $clinic }. You are signed out everywhere else.
set-up-reset-button = Set the password
set-up-email = E-mail
set-up-role = Role
set-up-name = Your name
set-up-name-hint = As colleagues know you. It stands under what you sign off.
set-up-password = Password
set-up-password-hint = At least { $least } characters. A few words in a row are easy to keep in mind; nothing else is asked of it.
set-up-password-again = The same password again
set-up-gone-title = This link does not work any more
set-up-gone-lead = A link works once and for seven days, and a newer one replaces it. Ask an owner of the clinic for a new one.

## Board

board-name = Board
board-title = { $count ->
    [0] Nobody needs you now
    [one] One matter needs you
   *[other] { $count } matters need you
}
board-calm = All is in order
board-calm-note = Whoever cannot come, has no next session or cannot be reached appears here by itself.
board-declined = Cannot come
board-awaiting = Did it take place?
board-missed = Did not check in
board-missed-line = Asked for twice, not sent: { $day }
board-unbooked = No next session
board-last-session = last session { $day }
board-never-booked = nothing booked yet
board-unsigned = { $count ->
    [one] One protocol is not signed off
   *[other] { $count } protocols are not signed off
}
board-unsigned-owner = Patients receive a treatment’s plan once you have signed it.
board-unsigned-others = Patients receive a treatment’s plan once an owner has signed it.
board-today = Sessions today, { $day }
board-today-none = None today.
board-unreachable = No push arrives
board-unreachable-none = Everybody in treatment can be reached.
board-no-telephone = No telephone number

first-steps-title = Good to have you, { $name }
first-steps-lead = Three steps, and the first patient has the plan on the phone.
first-steps-done = Done. You can look at it again at any time.
first-steps-settings = Say how your clinic is reached
first-steps-settings-about = Telephone, address, opening hours: they stand on every patient’s phone.
first-steps-protocols = Read and sign a protocol
first-steps-protocols-about = What your patients are told, day by day. They receive nothing that you have not signed.
first-steps-patient = Add the first patient
first-steps-patient-about = With the date of the session. The plan and its reminders follow by themselves.

## Patients

patients-title = Patients
patients-search = Name, telephone or e-mail
patients-search-button = Search
patients-none = No patients yet
patients-none-note = Add the first one with the date of the session. The plan and its reminders follow by themselves.
patients-not-found = Nobody is found for “{ $words }”
patients-not-found-note = Try a part of the name, or the last digits of the telephone number.
patients-name = Patient
patients-day = Day
patients-day-number = Day { $day }
patients-before = Before the first session
patients-next = Next session
patients-no-next = None booked
patients-reach = Reach
patients-place = { $total ->
    [one] One patient
   *[other] { $total } patients
} · page { $page } of { $pages }

new-patient-title = New patient
new-patient-lead = The plan begins with the first session. It can be booked now or later.
new-patient-button = Add the patient

contact-name = Name
contact-telephone = Telephone
contact-email = E-mail
contact-language = Language
contact-zone = Time zone
contact-zone-hint = Where the patient lives: reminders arrive by this clock.

course-treatment = Treatment
course-zones = Zones of the scalp
course-first = First session
course-first-hint = Leave the day empty if it is not booked yet.

edit-title = Contact and language
edit-lead = A new time zone moves the reminders that are still to come.

## One patient

record-invite = Invite to the phone
record-invite-again = Way in for a phone
record-paper = Plan on paper
record-start-course = Start another course
record-edit = Edit
record-contact = Contact
record-not-given = Not given
record-no-course = No course yet
record-no-course-note = A course holds the sessions of one treatment, and the plan follows from it.

scalp-title = The scalp today
scalp-unbooked = Nothing is booked and nothing was done yet, so there is nothing to heal.
scalp-before = { $days ->
    [0] Today
    [one] Tomorrow
   *[other] In { $days } days
}
scalp-before-caption = the first session
scalp-day = Day { $day }
scalp-after = after session { $number }
scalp-line = { $treatments } · { $where }
scalp-next-session = Next session
scalp-opens = { $activity } opens

course-state-open = Open
course-state-closed = Closed
course-state-cancelled = Cancelled
course-closed-on = closed { $day }
course-cancelled-on = cancelled { $day }
course-protocol = protocol version { $version }
course-no-session = No session is booked yet.
course-book = Book a session
course-close = Close the course
course-cancel = Cancel the course

session-fallen = A session that fell away
session-long = { $minutes } minutes
session-coming = Planned
session-declined = Says: “I can’t come”
session-unsure = Did it take place?
session-held = Took place
session-not-held = Did not take place
session-cancelled = Cancelled
session-move = Move
session-cancel = Cancel
session-can-come = They can come after all
session-undo = Undo
session-day = Day
session-start = Starts at
session-minutes = Minutes
session-look = See what follows
session-other-day = Another day or time

record-reminders-title = Reminders
record-reminders-zone = Times are those of the patient, in { $zone }.
record-reminders-coming = What comes next
record-reminders-coming-none = Nothing is planned.
record-reminders-past = What was sent
record-reminders-past-none = Nothing yet.
record-reminders-more = { $count ->
    [one] One more
   *[other] { $count } more
}
record-reminders-what = Reminder
record-reminders-when = When
record-reminders-state = State
reminder-planned = Planned
reminder-accepted = Delivered
reminder-shown = Shown
reminder-opened = Opened
reminder-opened-at = opened { $when }
reminder-skipped = Not sent
reminder-withdrawn = Withdrawn
reminder-reason-past = Its time had passed when it was planned.
reminder-reason-quiet = It would only be of use in the quiet hours.
reminder-reason-superseded = “{ $by }” speaks on that day instead.
reminder-reason-expired = Its time passed before it could be sent.
reminder-reason-unreachable = No phone receives pushes.
reminder-reason-undeliverable = The push service did not take it.

reach-title = Reach
reach-reachable = Reached by push
reach-reachable-about = Reminders arrive on the phone.
reach-not-joined = Not joined
reach-not-joined-about = No phone has joined yet. Invite the patient in the chair, or print the plan.
reach-no-push = No push
reach-no-push-about = The phone has joined, but lets no reminders in. Ask the patient to turn them on under “You”.
reach-lost = Lost
reach-lost-about = Reminders arrived once, and do not any more: a new phone, or they were turned off. Call the patient.
reach-installed = On the Home Screen
reach-permission = Notifications
reach-permission-unknown = Not asked yet
reach-permission-default = Not asked yet
reach-permission-granted = Allowed
reach-permission-denied = Refused
reach-delivered = Last delivered
reach-opened = Last seen
reach-next = Next reminder
reach-next-none = None is planned
reach-dead = Subscriptions that ended
reach-never = Never
reach-devices = Devices
reach-some-device = A browser
reach-last-seen = Last used { $when }
reach-remove = Remove

device-title = Remove a device
device-remove = Remove { $device }?
device-lead = For a phone that is lost, sold or shared. It is signed out at once and receives no more reminders. The patient’s other devices stay, and a new code lets this one in again.
device-save = Remove the device

invite-title = Way in for a phone
invite-lead = Best done together in the chair: join, put it on the Home Screen, see a test arrive.
invite-before = The code is for one phone and works once. A code that was given out before, and not used yet, ends with the new one.
invite-button = Show the code
invite-qr = Code to scan: it opens the invitation
invite-type = Without a camera: open { $address } and type
invite-code-until = Typed code works until
invite-link-until = Scanned code works until
invite-link = As a link
invite-steps = What the patient does
invite-step-1 = Points the phone’s camera at the code and opens the link.
invite-step-2 = Taps “Open my plan”. No password, no account.
invite-step-3 = Puts Stipple on the Home Screen, as the phone shows it.
invite-step-4 = Turns reminders on and sees a test arrive.
invite-lost = A new or lost phone
invite-lost-about = Show a new code: the new phone joins in the same way and the whole plan is there. A phone that is lost is removed under “Devices”; from then on it shows nothing.
invite-devices = To the devices

## Sessions and courses

book-title = Book a session
book-title-of = Book a session: { $treatment }
book-lead = Commonly { $days } days after the last one, { $sessions } sessions in all.
book-save = Book the session
move-title = Move a session
move-lead = It stands on { $when }.
move-save = Move the session
cancel-session-title = Cancel this session?
cancel-session-lead = It falls away with its reminders. To find another day, move it instead.
cancel-session-save = Cancel the session
close-course-title = Close this course?
close-course-lead = { $treatment } is finished: the last session is the final one, and the touch-up can be planned. A later session needs a new course.
close-course-save = Close the course
cancel-course-title = Cancel this course?
cancel-course-lead = { $treatment } is given up. Planned sessions fall away. What was done goes on healing, and its reminders stay.
cancel-course-save = Cancel the course
start-course-title = Start another course
start-course-lead = One more treatment, or the same again. With two at once, the stricter answer counts.
start-course-button = Start the course

changes-title = Reminders
changes-none = No reminder changes.
change-new = New
changes-told = Notice to the patient: { $when }, unless the plan changes again before.
changes-session = Session · { $treatment }
change-falls-away = Falls away

held-title = Did it take place?
held-lead = { $name }, { $when }
held-yes = It did
held-no = It did not
held-other-day = Another day
held-day = Day it took place
held-day-hint = The planned day is proposed. The plan counts from the day you give.
held-button = It took place on this day

## Team

team-title = Team
team-lead = Who works here, and what each may do.
team-invite = Invite
team-name = Name
team-email = E-mail
team-role = Role
team-state = Account
team-active = Active
team-invited = Invited
team-disabled = Closed
team-seen = Last here
team-never-seen = Never

invite-staff-title = Invite to the team
invite-staff-lead = You get a link that works once. Hand it over yourself: no mail is sent.
invite-staff-email = E-mail
invite-staff-button = Make the link

hand-over-invite-staff-title = The invitation is ready
hand-over-reset-title = The link is ready
hand-over-lead = For { $email }
hand-over-once = This link is shown only now. Copy it before you leave the page.
hand-over-step-1 = Copy the link.
hand-over-step-2 = Send it to this person only, on a way that only they read.
hand-over-step-3 = It works once, within seven days. If it is lost, make a new one: the old one ends.
hand-over-back = I have copied it

member-role = Role in the clinic
member-role-hint = Every sign-in of the account ends, so that the new role holds at once.
member-role-save = Set the role
member-reset = Forgotten password
member-reset-about = You get a link to hand over. Every sign-in of the account ends now; the old password works until the new one is set.
member-reset-save = Make a link for a new password
member-link = Link was lost
member-link-about = You get a new link to hand over. The one given out before ends.
member-link-save = Make a new link
member-disable = Close the account
member-disable-about = For somebody who has left. Every sign-in ends at once. What they did stays under their name, and they can be invited again.
member-disable-save = Close the account now
member-disabled = This account is closed. Invite the same address again to open it.

## Settings

settings-title = Settings
settings-lead = What your patients see of the clinic, and when their phones are silent.
settings-clinic = The clinic
settings-name = Name
settings-name-hint = Patients see it when they join, and on the printed plan.
settings-telephone = Telephone
settings-telephone-hint = On every patient’s phone, to tap.
settings-address = Address
settings-address-hint = With the next session and on the printed plan.
settings-language = Language
settings-language-hint = For the staff, and for patients unless they chose another.
settings-opening = Opening hours
settings-opening-hint = Wherever patients can reach you, so that they know when nobody is there. Leave a closed day empty.
settings-opens = opens
settings-closes = closes
settings-answers = Answers
settings-promise = Answered within how many hours
settings-promise-hint = Patients read it where they write to you. Promise what you keep on a busy day.
settings-emergency = In an emergency
settings-emergency-hint = Beside every list of warning signs. Leave it empty for: call the emergency number.
settings-time = Time
settings-zone-hint = Sessions are booked by this clock. Patients elsewhere get reminders by their own.
settings-quiet = Quiet hours
settings-quiet-hint = By the patient’s own clock. No reminder makes a sound between these times.
settings-quiet-from = From
settings-quiet-to = To

## Protocols

protocols-title = Protocols
protocols-lead = What your patients are told, treatment by treatment. They receive what an owner has signed.
protocol-signed = Signed off
protocol-unsigned = Not signed off
protocol-version = Version { $version }
protocol-signed-by = Version { $version }, signed off by { $name } on { $day }
protocol-stages = What to expect
protocol-stages-about = Days count from each session; its own day is 0. Before the first one, patients read how to get ready.
protocol-activities = What is allowed when
protocol-activities-about = “Common” is the range that clinics were seen to use.
protocol-check-ins = Check-ins
protocol-check-ins-about = Days on which the patient is asked how it is, and for photos.
protocol-rules = Reminders
protocol-rules-about = At local times of the patient, never in the quiet hours, never after their use has passed.
protocol-col-stage = Stage
protocol-col-days = Days
protocol-col-seen = What is seen
protocol-col-activity = Activity
protocol-col-allowed = Allowed
protocol-col-counted = Counted from
protocol-col-common = Common
protocol-col-check-in = Check-in
protocol-col-day = Day
protocol-col-angles = Photos
protocol-col-rule = Reminder
protocol-col-when = Goes
protocol-col-until = Useful until
protocol-days = { $from }–{ $to }
protocol-day = Day { $day }
protocol-day-on = From { $from } on
protocol-careful = with care from day { $day }
protocol-yes = freely from day { $day }
protocol-before = { $days ->
    [one] not on the day before a session
   *[other] not in the { $days } days before a session
}
protocol-ask = Ask the prescriber, on any day
protocol-never = Never
protocol-common = { $same ->
    [yes] day { $from }
   *[no] day { $from }–{ $to }
}
protocol-words = The words that patients read
protocol-some-date = (the date)
protocol-part-title = Title:
protocol-part-lead = First:
protocol-part-seen = Seen:
protocol-part-felt = Felt:
protocol-part-not-normal = Not normal:
protocol-part-next = What comes next:
protocol-part-ask = Asked:
protocol-part-yes = When it is open:
protocol-part-careful = With care:
protocol-part-not-yet = Not yet:
protocol-part-before = Before a session:
protocol-part-why = Why:
protocol-part-mistake = Done by mistake:
protocol-part-body = Text:
counting-each = Each session
counting-final = The final session
anchor-each = each session
anchor-latest-held = the latest session, while no other is booked
anchor-final = the final session
anchor-next-planned = the next session
protocol-due-before = { $days ->
    [one] The day before { $session }, { $time }
   *[other] { $days } days before { $session }, { $time }
}
protocol-due-on = On the day of { $session }, { $time }
protocol-due-after = { $days ->
    [one] The day after { $session }, { $time }
   *[other] { $days } days after { $session }, { $time }
}
protocol-until = { $days ->
    [0] { $time } that day
    [one] { $time } the next day
   *[other] { $time }, { $days } days later
}
protocol-open-course = While the course is open
protocol-closed-course = Once the course is closed
protocol-sign-title = Signing off
protocol-sign-about = With your name and today’s date you answer for what stands above. Your patients receive it from then on.
protocol-sign = Sign off as { $name }
protocol-sign-others = An owner of the clinic signs a protocol off.

## Questions that patients read

faq-title = Questions
faq-lead = What patients read under Questions. Answer in your own words, hide what does not apply to you, and add what your patients ask you.
faq-add = Add a question
faq-unrated = Nobody has rated it yet
faq-rated = Helpful: { $yes } · Not helpful: { $no }
faq-hidden = Hidden
faq-own = Your own
faq-own-answer = Your answer
faq-new-title = New question
faq-new-lead = It appears beside the common ones, and the search finds it.
faq-language = Language
faq-language-hint = Other languages can be added afterwards. Patients who read one that is missing get this one.
faq-category = Under
faq-question = Question
faq-question-hint = As a patient would ask it, for example: Where can I park?
faq-answer = Answer
faq-answer-hint = Short sentences, plain words. Each line becomes a paragraph.
faq-own-answer-label = Your own answer
faq-built-in = Patients read this unless you write your own answer
faq-theirs = What is there now
faq-patients = What patients see
faq-shown-note = Patients see this question.
faq-hidden-note = This question is hidden. Patients neither see nor find it.
faq-hide = Hide it
faq-show = Show it again
faq-restore = Back to the built-in answers
faq-remove = Delete this question

## Oneself

you-clinic = Clinic
you-seen = Last here
you-own-language = Your language
you-own-language-about = Pages speak it to you. Patients each have a language of their own.
you-own-language-save = Use this language
you-sign-in = This sign-in
you-sign-in-about = It ends by itself after an hour without a page, and after a day in any case. On a shared computer, sign out when you leave.

calls-title = When you are called
calls-about = A check-in that cannot wait calls whoever is on duty at once, and the owner ten minutes later. One that waits longer than you promise calls too, and so does a message.
calls-on-duty = I am on duty
calls-on-duty-hint = Take this off on your days off. Owners are still called where nobody answers.
calls-quiet = Silent hours
calls-quiet-hint = Between these times only what cannot wait rings. They follow the clinic’s until you choose your own.
calls-no-script = To be called on this device, turn JavaScript on in this browser. The board shows what waits in any case.
calls-devices-about = Where you are signed in, and where calls arrive. Remove what is lost or no longer yours.
calls-device-seen = Last used { $when }
calls-device-rings = Calls

## /clinic/reminders

arrivals-lead = { $joined ->
    [0] No patient’s phone has joined yet.
    [one] { $joined } patient has joined, and reminders reach { $reached }.
   *[other] Of { $joined } patients who joined, { $reached } are reached by reminders.
}
arrivals-figures = Patients in numbers
arrivals-joined = Joined
arrivals-joined-note = patients with a phone
arrivals-installed = On the Home Screen
arrivals-installed-note = open it like an app
arrivals-permitted = Notes allowed
arrivals-permitted-note = on at least one phone
arrivals-reachable = Reached
arrivals-reachable-note = a reminder arrives
arrivals-dead = Phones lost
arrivals-dead-note = ended in 30 days
arrivals-past = { $days ->
    [one] The last day
   *[other] The last { $days } days
}
arrivals-none = No reminder was due in these days.
arrivals-sent = Sent
arrivals-delivered = Delivered
arrivals-delivered-only = Delivered, not tapped
arrivals-opened = Opened
arrivals-failed = Failed
arrivals-day = Day
arrivals-scale = { $count ->
    [one] Each dot is one reminder.
   *[other] Each dot stands for up to { $count } reminders.
}
arrivals-numbers = The numbers, day by day
arrivals-last-opened = Last opened
arrivals-coming = What comes, up to { $day }
arrivals-planned = { $count ->
    [one] { $count } reminder
   *[other] { $count } reminders
}
arrivals-next = next reminder { $when }
arrivals-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}

## /clinic/broadcasts

broadcasts-title = Write to many
broadcasts-lead = One note to all your patients, to those of one treatment, or to those who got one lot of pigment.
broadcasts-none-title = Nothing sent yet
broadcasts-none = When the clinic moves, closes for a week, or a lot is called back, write it here once.
broadcast-new = A new note
broadcast-new-lead = The words stand in the app. The locked screen only says that there is a note.
broadcast-to = To whom
broadcast-to-hint = Everybody of these who has joined gets it. Whoever joins later does not.
broadcast-to-all = All patients
broadcast-to-treatment = Patients with { $treatment }
broadcast-to-lot = Patients with { $pigment }
broadcast-words = In { $language }
broadcast-words-hint = Needed. Whoever reads a language without words of its own below gets these.
broadcast-words-other-hint = Some of your patients read this language.
broadcast-look = See who gets it
broadcast-change = Change it
broadcast-send = { $count ->
    [one] Send it to { $count } patient
   *[other] Send it to { $count } patients
}
broadcast-words-title = The words
broadcast-would = Who gets it
broadcast-would-patients = In the inbox of
broadcast-would-pushed = Told by their phone
broadcast-would-silent = Whose phone stays silent
broadcast-would-about = It goes within a minute. Quiet hours hold, and after three days no phone is told any more; in the inbox it stays.
broadcast-read = Reads { $language }
broadcast-readers = { $count ->
    [one] { $count } patient
   *[other] { $count } patients
}
broadcast-readers-other = { $count ->
    [one] { $count } patient, who gets the words in { $language }
   *[other] { $count } patients, who get the words in { $language }
}
broadcast-silent = { $count ->
    [one] No phone tells { $count } patient
   *[other] No phone tells { $count } patients
}
broadcast-silent-about = If it matters, call them.
broadcast-in-inbox = In the inbox only
broadcast-not-joined = Does not get it
broadcast-by = By { $name }, { $when }
broadcast-waiting = { $count ->
    [one] { $count } note is on its way, or waits for quiet hours to end.
   *[other] { $count } notes are on their way, or wait for quiet hours to end.
}
broadcast-patients = { $count ->
    [one] to { $count } patient
   *[other] to { $count } patients
}
broadcast-delivered = { $count ->
    [one] { $count } delivered
   *[other] { $count } delivered
}
broadcast-opened = { $count ->
    [one] { $count } opened
   *[other] { $count } opened
}
broadcast-failed = { $count ->
    [one] { $count } failed
   *[other] { $count } failed
}
broadcast-figures = What became of it
broadcast-figure-patients = Patients
broadcast-figure-patients-note = it went to
broadcast-figure-delivered = Delivered
broadcast-figure-delivered-note = a phone took it
broadcast-figure-opened = Opened
broadcast-figure-opened-note = tapped on the phone
broadcast-figure-read = Read
broadcast-figure-read-note = seen in the app
broadcast-figure-failed = Failed
broadcast-figure-failed-note = in the inbox only
mail-off-title = Calls by mail are off
mail-off-unsubscribed = You stopped them. Calls go to your devices only.
mail-off-refused = Your mail server says that it knows no such address. Calls go to your devices only.
mail-off-resume = Send mail again
board-unreached = Could not be reached
board-unreached-line = Did not arrive: { $notes }
board-unreached-called = Called
board-unreached-not-needed = Not needed
done-unreached-ended = Noted. It is off the board.
reach-mail = Notes by mail
reach-mail-used = Yes, the address is confirmed
reach-mail-asked = Waits to be confirmed
reach-mail-none = No address
reach-mail-refused = The mail server did not know the address. Ask for another when you speak.
reach-mail-unsubscribed = Stopped by the patient
