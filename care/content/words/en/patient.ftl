# What a patient reads on the pages. Days and dates always come in as arguments.

## Shared by several pages

day-and-time = { $date }, { $time }
session-number = Session { $number }
# Something said of one of several treatments.
said-of = { $said } · { $treatment }

## How the clinic is reached

contact-days = { $first }–{ $last }
contact-hours = { $days } { $opens }–{ $closes }
contact-answers = { $clinic } answers in its opening hours. Nobody watches at night.
contact-answers-hours = { $clinic } answers { $hours }. Nobody watches at night.
contact-emergency = In an emergency call your local emergency number.
contact-call = Call { $telephone }

## /

start-title = Your days after the session, one at a time
start-lead = What to do, what to leave, and what is normal today.
start-code = I have a code from my clinic
start-clinic = I work at a clinic

## /join

join-title = Open your plan
join-lead = Type the code your clinic gave you. No account and no password.
join-code = Code
join-hint = Eight letters and digits, like K7QM-2XPD. Small letters are fine.
join-button = Open my plan
join-limited = There were too many wrong codes from here. Try again in { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
}, or ask your clinic for its link.
join-lost = No code, or it no longer works? Your clinic can give you a new one at any time.

join-link-title = Your plan is ready
join-link-lead = { $clinic } has prepared it for you. It tells you each day what to do and what is normal.
join-link-button = Open my plan
join-link-note = This opens it on this phone, without a password. The link works once.
join-over-title = This link is over
join-over-lead = It was used already, or too much time has passed. If your plan is open on another phone, it stays there. Your clinic can give you a new link or a code.
join-over-code = I have a code

## /today

today-in-days = { $days ->
    [0] Today
    [one] Tomorrow
   *[other] In { $days } days
}
today-session-at = { $session }, { $time }
today-day = Day { $day }
today-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
}
today-years = { $years ->
    [one] { $years } year
   *[other] { $years } years
}
today-after = after session { $number }
# What a screen reader says of the ring of days.
today-ring = { $headline }, { $caption }
today-ring-of = Day { $day } of { $last }, { $caption }
today-unbooked-title = No session is booked yet
today-unbooked-lead = As soon as your clinic books one, your days appear here: how to get ready, what to do afterwards, and what is normal.
today-opened = From today
today-opened-also = Also from today: { $list }.
today-opened-only = Open since today: { $list }.
today-next = Next, from { $date }
today-next-provisional = Next, from { $date } at the earliest
today-normal = What is normal now?
today-seen = You may see:
today-felt = You may feel:
today-then = What comes next:
today-good = Good for you today
today-not-yet = Not yet
today-from-session = Not yet, from your session on
today-never = your clinic advises against it
today-no-date = no date yet
today-provisional = { $list } { $count ->
    [one] counts
   *[other] count
} from your final session. If one more is booked, the date moves.
today-all-activities = See all activities
today-coming = Coming up
today-photo = Next photos on { $date }
today-silent = Reminders are off on this device
today-silent-note = Switch them on for the days that matter

worry-title = Something worries me

## /can-i

verdict-yes = Yes
verdict-careful = Careful
verdict-not-yet = Not yet
verdict-ask = Ask first
verdict-never = Better not
verdict-from = from { $date }
verdict-from-earliest = from { $date } at the earliest
verdict-freely = freely from { $date }
verdict-until = until { $date }

can-i-lead = What you may do today, and from when the rest.
can-i-search = Gym, shower, beer, hat …
can-i-all = See all activities
can-i-unknown = Nothing here fits that
can-i-unknown-lead = Try another word, look through the list, or ask your clinic.
can-i-nothing = No activities yet
can-i-nothing-lead = They appear once your clinic has started a plan for you.
can-i-group-yes = Yes, today
can-i-group-careful = With care
can-i-group-not-yet = Not yet
can-i-group-ask = Ask first
can-i-group-never = Your clinic advises against

search-button = Search
# Words that say nothing about what is looked for.
search-ignored = a after again am an and any are at bad be been before can cannot cant could day days do does for friday from get getting go going good have head how i id if ill im in is it its may me might monday month must my next now of ok okay on or please put saturday scalp should so some someone something start still sunday than that the then there thing things this thursday to today tomorrow tuesday use used using want was we wear wednesday week weekend weeks when which will with would yet you your

page-activity-why = Why
also-opens = Opens on the same day
page-activity-mistake = I did it by mistake. What now?
page-activity-trouble = Something went wrong. What now?
page-activity-first-careful = With care at first, freely from { $date }.
page-activity-closes = Open until { $date }.
page-activity-closes-why = It closes again for your next session.
page-activity-provisional = This date counts from your final session. If one more is booked, it moves.
page-activity-course = Your treatment that decides this: { $treatment }.

share-button = Share
share-title = Share this answer
share-lead = Send it as it stands, or copy it.
share-mail = Send by e-mail
share-message = Send as a message
share-also = On the same day: { $activities }.
share-of-day = The answer is of { $date } and for my own plan. Another plan may have other dates.

## /timeline

timeline-lead = From your first session to the years after.
timeline-past = { $count ->
    [one] Earlier, { $count } day
   *[other] Earlier, { $count } days
}
timeline-today = Today, { $date }
timeline-quiet-day = A quiet day
timeline-session = About this session
timeline-open = Freely: { $list }
timeline-careful = With care: { $list }
timeline-pauses = Pauses until your session is over: { $list }
timeline-starts-again = Healing starts here, and with it the days to wait.
timeline-photos = Photos: { $list }
timeline-empty = Your days appear here
timeline-empty-lead = As soon as your clinic books a session, you see all its days: before, after, and years later.

## /questions

questions-lead = What nearly everybody asks, before and after.
questions-search = Pain, cost, scars …
questions-found = What fits
questions-unknown = Nothing here fits that
questions-unknown-lead = Try another word, look through the list, or ask your clinic.
questions-more = Still unsure?
helpful-title = Was this helpful?
helpful-yes = Yes
helpful-no = No
helpful-thanks = Thank you. You found this helpful.
helpful-sorry = Thank you for telling us. Your clinic can see that this answer needs work. Ask your question below.
helpful-change-no = It was not helpful
helpful-change-yes = It was helpful after all

## /read

read-title = To read in peace
read-lead = What the treatment is, what it can and cannot do, and how it compares with other ways.
read-next = Next

## /next-session

next-session-title = Next session
next-session-elsewhere = Where you are
next-session-lasts = Takes about
next-session-where = Where
next-session-calendar = Add to calendar
next-session-prepare = Before you come
next-session-step = { $date }: { $step }
next-session-none = No session is booked
next-session-none-lead = When your clinic books one, its day, place and how to get ready stand here.
lasts-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
lasts-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}

cannot-come = I can’t come
cannot-come-lead = Your clinic sees this at once and gets in touch for another date. The session stays until then.
cannot-come-note = Note to the clinic
cannot-come-hint = You may leave this empty.
cannot-come-button = Tell the clinic
cannot-come-told = { $clinic } knows that you can’t come
cannot-come-stands = It will get in touch for another date. Until then the session stands here as it was.

# In a calendar that others may see: nothing of the treatment.
calendar-title = Appointment
calendar-notes = Questions, or another date? Call { $telephone }.
calendar-reminder = Reminder
calendar-name = Appointments

## /you/calendar

calendar-page-title = In your calendar
calendar-lead = Your sessions and the days for photos in your phone’s own calendar. When a session moves, it moves there too.
calendar-open = Make my calendar address
calendar-new = Make a new address
calendar-close = End it
calendar-since = Your address was made on { $date }
calendar-again = It was shown once and is kept nowhere. If you need it again, make a new one: the one before ends, and so does a calendar that asks there.
calendar-made = Your calendar address
calendar-once = It is shown only now. Add it to this phone, or copy it to another calendar.
calendar-add = Add to this phone’s calendar
calendar-address = The address
calendar-elsewhere = For Google Calendar: open it on a computer, choose “Other calendars”, then “From URL”, and paste the address.
calendar-good-to-know = Good to know
calendar-neutral = Entries are called “Appointment” and “Reminder”. They don’t say what for.
calendar-secret = Whoever has the address sees these days. You can end it here at any time.
calendar-late = Calendars look for changes when they like, some only once a day. On the day itself, trust Stipple.

## /you

you-plan = Your plan
you-reminders = Reminders
you-push-on = On, on this device
you-push-off = Off on this device
you-paper = Your plan on paper
you-paper-note = To print or save
you-calendar = In your calendar
you-calendar-note = Follows sessions that move
you-devices-section = Phone and settings
you-devices = Devices
you-devices-note = { $count ->
    [one] { $count } signed in
   *[other] { $count } signed in
}
you-new-phone = New or lost phone
you-new-phone-note = A way in for your next one
you-install = Put it on the Home Screen
you-install-note = Opens like an app
you-language = Language
you-place = Time zone
you-hours = Open
you-sign-out = Sign out

noted-language-saved = Saved. This is your language from now on.
noted-place-saved = Saved. Your days and reminders follow the new zone.
noted-profile-saved = Saved. Your plan follows your answers, and says why where it does.
noted-device-removed = That device is signed out.
noted-calendar-closed = Your calendar address has ended
noted-photo-deleted = The photo is deleted.

## /you/devices

devices-title = Your devices
devices-lead = Everything that is signed in to your plan.
devices-unknown = A browser
devices-this = { $label } (this one)
devices-since = Since { $since }, used today
devices-seen = Since { $since }, last used { $seen }
devices-remove = Remove
devices-lost = A device you remove is signed out at once and gets no more reminders. It needs a new code to come back.

## /you/new-phone

new-phone-title = New or lost phone
new-phone-lead = Make a code here and use it on the other phone.
new-phone-button = Make a code
new-phone-how = How it works
new-phone-step-1 = Scan the picture with the new phone’s camera, or open the address there and type the code.
new-phone-step-2 = Open the plan, and switch reminders on there too.
new-phone-step-3 = Remove the old phone from your devices once you no longer use it.
new-phone-qr = QR code that opens your plan on another phone
new-phone-type = Or open { $address } there and type:
new-phone-until = It works once. The code is good until { $code }, the picture until { $link }. A new code ends this one.
new-phone-lost = Lost your phone?
new-phone-lost-1 = Remove it from your devices, on any phone or computer that is signed in.
new-phone-lost-2 = If none is, call your clinic: it can sign the lost phone out.
new-phone-lost-3 = Your clinic also gives you a new code. Your plan is not lost: it is kept for you, not on the phone.

## /you/install

install-page-lead = No app store and no account. Reminders on an iPhone need it.
install-page-iphone = iPhone and iPad
install-page-android = Android
install-page-android-1 = Open the menu of your browser, three dots at its edge
install-page-android-2 = Choose “Install app” or “Add to Home screen”
install-page-android-3 = Open Stipple from the Home Screen, and turn reminders on there
install-page-code = If it asks for a code when you first open it from the Home Screen, make one under “New or lost phone”.

## /you/language

language-lead = Pages and reminders speak it from now on.
language-save = Save

## /you/place

place-here = Your plan goes by { $zone }, where it is { $time } now.
place-zone = Time zone
place-hint = By the nearest large city. Type its first letters to find it.
place-moves = Reminders that have not gone yet move to the same hour in the new zone. What has come does not come again, and your sessions keep the clinic’s time.
place-save = Save

## /you/reminders

reminders-lead = Short notes on the days that matter, and nothing else.
reminders-no-script = To switch reminders on, this page needs JavaScript. Everything they say stands here, too.
reminders-coming = Coming next
reminders-closed-again = Please wait again with: { $activities }.
reminders-silent-quiet = Not shown on your phone: it would have come in your quiet hours.
reminders-silent-expired = Not shown on your phone: it could not be delivered in time.
reminders-silent-unreachable = Not shown on a phone: reminders were off.
reminders-silent-undeliverable = Not shown on your phone: it could not be delivered.

## /inbox

inbox-lead = Every note from your plan and your clinic, in full. Your locked screen shows less, on purpose.
inbox-note = Everything that was sent to you
inbox-unread = Not read yet
inbox-new = New
inbox-earlier = Earlier
inbox-none-title = Nothing has come yet
inbox-none = Every note that is sent to you is kept here, also when your phone was silent.
inbox-settings = Reminders on this device
inbox-to-today = See what is good today
inbox-to-timeline = See your timeline
inbox-to-next-session = See your next session
inbox-to-skin-check = Answer the questions
inbox-to-check-in = Open the check-in
inbox-to-answers = Read the answer
inbox-to-messages = Read the message

## /you/sign-out

sign-out-title = Sign out
sign-out-lead = On this device only. Your plan stays as it is.
sign-out-end-1 = Your plan no longer opens here
sign-out-end-2 = No more reminders on this device
sign-out-end-3 = You need a new code to come back
sign-out-back = A code comes from another device of yours or from your clinic.
sign-out-button = Sign out
sign-out-unsent = Some photos or messages have not reached your clinic yet. Signing out deletes them from this phone.
sign-out-stay = Stay signed in

## /plan

paper-title = Your plan
paper-lead = { $name }, as of { $date }
paper-how = Use the print or share menu of your browser. It fits on A4.
paper-sessions = Your sessions
paper-telephone = Telephone
paper-from-when = From when
paper-what = Activity
paper-when = When
paper-then = How
paper-careful-then-free = with care from { $from }, freely from { $freely }
paper-moves = All days count from your sessions. If one moves or is added, ask for a new sheet.
paper-normal = What is normal, and when
paper-days = Days
paper-seen = You may see
paper-felt = You may feel
paper-span = { $first } – { $last }
# A word and what belongs to it: "Yes, until Sat 28 Nov".
said-with = { $said }, { $more }

# Notes by mail
noted-mail-asked = We wrote to that address. Please open the mail and say yes.
noted-mail-removed = The address is removed. No more mail comes.
noted-channels-saved = Saved. Your notes take this way from now on.
your-mail-title = Notes by mail
your-mail-lead = For when your phone is off, new or lost.
your-mail-not-here = Your clinic does not send mail. Your notes come to your devices, and always stand in your inbox.
your-mail-note-both = When no device takes a note
your-mail-note-only = All notes
your-mail-note-push = Off
your-mail-note-asked = Waiting for you to confirm your address
your-mail-note-none = No address yet
your-mail-address = Your address
your-mail-used = Notes go to
your-mail-asked = We wrote to { $address }
your-mail-asked-until = Please open the mail there and say yes. Its link is good until { $until }.
your-mail-field = Email address
your-mail-hint = We first send a mail there that asks whether it is yours.
your-mail-ask = Send me that mail
your-mail-change = Use another address
your-mail-remove = Remove my address
your-mail-neutral = No mail says your name or anything about your treatment.
your-mail-stopped-refused = Mail could not be delivered to your last address, so we stopped writing to it. A small typing mistake is often the reason: please enter it once more.
your-mail-stopped-unsubscribed = You stopped mail by the link in one of them. To get some again, enter your address once more.
your-mail-ways = How notes come
your-mail-ways-label = Which way do you want?
your-mail-ways-save = Save
your-mail-way-both = On my devices
your-mail-way-both-note = By mail only when no device takes it.
your-mail-way-push = Only on my devices
your-mail-way-push-note = Never by mail. Your address stays.
your-mail-way-mail = Only by mail
your-mail-way-mail-note = Nothing appears on a locked screen.
