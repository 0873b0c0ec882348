# Review: what the clinic sees of check-ins, how fast it answers, and what it answers. { $day } counts from the latest session, { $when } is a
# time, { $count } a number of check-ins, photos, minutes or hours.

review-title = Review
review-lead = { $count ->
    [0] Nobody waits for an answer.
    [one] One check-in waits for an answer.
   *[other] { $count } check-ins wait for an answer.
}
review-show = Which check-ins
review-show-all = All
review-show-amber = Amber and red
review-show-overdue = Over the promise
review-show-mine = Mine
review-empty-title = Nothing here waits
review-empty = New check-ins stand here, the most urgent first.
review-day = Day { $day }
review-waited-minutes = { $count ->
    [one] waits for { $count } minute
   *[other] waits for { $count } minutes
}
review-waited-hours = { $count ->
    [one] waits for { $count } hour
   *[other] waits for { $count } hours
}
review-promise = { $waited }, promised within { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
review-photos = { $count ->
    [one] one photo
   *[other] { $count } photos
}
review-asks = has a question
review-level-green = Green
review-level-amber = Amber
review-level-red = Red
review-worry = Came by themselves: something worries them
review-claimed = { $name } is answering this
review-claimed-mine = You are answering this
review-claim = I will answer this
review-release = Leave it to others
review-one-title = { $name }: check-in
review-one-lead = { $treatment } · day { $day } · sent { $when }
review-answers = Answers
review-name-redness = Redness
review-name-swelling = Swelling
review-name-warmth = Warmth
review-name-pain = Pain
review-name-itch = Itch
review-name-scabs = Scabs
review-name-weeping = Weeping
review-name-spread = Redness growing
review-name-fever = Fever
review-was = before: { $before }
review-graver = more
review-milder = less
review-beyond = beyond normal
review-question = Their question
review-photos-title = Photos
review-photos-none = No photos came with it.
review-photos-refused = This patient does not agree to photos.
review-photos-deleted = { $count ->
    [one] The patient deleted one photo: { $angles }.
   *[other] The patient deleted { $count } photos: { $angles }.
}
review-before = Before, { $when }
review-now = Now
review-same-day = The same day after the session before, { $when }
review-history = Answered before
called-title = Who was called
called-duty = On duty
called-owner = As the owner, because nobody had answered
called-mail = By mail, because nobody had answered
called-handed-over = Asked by a colleague
called-planned = To come
called-arrived = Arrived
called-opened = Opened
called-missed = Not reached
review-reviewed = looked at, without words
review-called = spoke with the patient on the telephone
review-handed = handed to { $name }
review-asked-photo = asked for another photo: { $angle }
review-followed = to be looked at again on { $date }
review-reply-title = Answer
review-kind = What do you answer?
review-kind-reviewed = All is well
review-kind-reviewed-note = The patient reads that you looked and that all is as it should be.
review-kind-replied = Reply in words
review-kind-another-photo = Ask for another photo
review-kind-called = We spoke on the telephone
review-kind-called-note = The patient reads that you spoke. No push is sent.
review-kind-concern = A concern: look again
review-kind-handed-over = Hand to a colleague
review-kind-handed-over-note = The patient is not told.
review-words = Your words
review-words-hint = The patient reads them in the app. The push says only that there is an answer.
review-angle = Which photo
review-follow-up = Look again on
review-colleague = Colleague
review-choose = Choose
review-send = Send the answer
review-at-once = All is well, no words needed
review-done = This check-in was answered.
review-previous = Previous
review-next = Next
review-neighbours = Check-ins before and after this one
review-place = { $place } of { $count }
review-course = Course
review-course-treatment = Treatment
review-course-zones = Zones
review-course-session = Session { $number } of { $count }
review-course-next = Next session
review-course-no-next = not booked
review-plan = What their phone says today
review-since = Compared with the check-in of { $when }.
review-board = Check-ins wait for an answer
review-board-open = Look and answer
review-board-follow-up = To be looked at again today
review-board-follow-up-line = Wanted a second look on { $day }
review-promised = { $hours ->
    [one] Your promise is an answer within { $hours } hour.
   *[other] Your promise is an answer within { $hours } hours.
}
place-review = Review
done-answered = Answered. The patient is told.
done-called = Noted. The patient reads that you spoke.
done-handed-over = Handed over. It waits for your colleague under “Mine”.

## How it goes

review-first = Open the most urgent
review-treatment = Which treatment
review-treatment-all = All treatments
review-measures = How it goes
review-measure-waiting = Waiting
review-measure-now = right now
review-measure-median = Usual answer
review-measure-ninetieth = Nine in ten within
review-measure-week = in the last seven days
review-measure-minutes = { $count ->
    [one] { $count } min
   *[other] { $count } min
}
review-measure-hours = { $count ->
    [one] { $count } h
   *[other] { $count } h
}
review-measure-share = Check-ins that came
review-measure-percent = { $share } %
review-measure-share-about = { $due ->
    [one] { $came } of { $due } due in the last seven days
   *[other] { $came } of { $due } due in the last seven days
}

## By keyboard

keys-title = Keys
keys-close = Close
keys-next = The next check-in
keys-previous = The one before
keys-queue = Back to the queue
keys-claim = I will answer this, or leave it to others
keys-reviewed = All is well
keys-reply = Reply in words
keys-photo = Ask for another photo
keys-called = We spoke on the telephone
keys-concern = A concern: look again
keys-hand = Hand to a colleague
keys-call = Call
keys-send = Send the answer
keys-zoom = Into the photos: + and − nearer and away, arrows move
keys-compare = Side by side, or one over the other
keys-help = Show these keys
