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
search-ignored = a am an and any are at be been can cannot cant could do does for from get go going have how i id if ill im in is it its may me might must my now of ok okay on or should so some still than that the then there this to today tomorrow use used using want was we when which will with would yet you your

activity-why = Why
activity-also = Opens on the same day
activity-mistake = I did it by mistake. What now?
activity-trouble = Something went wrong. What now?
activity-first-careful = With care at first, freely from { $date }.
activity-closes = Open until { $date }.
activity-closes-why = It closes again for your next session.
activity-provisional = This date counts from your final session. If one more is booked, it moves.
activity-course = Your treatment that decides this: { $treatment }.
