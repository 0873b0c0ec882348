# What forms of patients and of the clinic share: what is wrong with what was typed, said so that it can be mended; days of the week.

weekday-mon = Monday
weekday-mon-short = Mon
weekday-tue = Tuesday
weekday-tue-short = Tue
weekday-wed = Wednesday
weekday-wed-short = Wed
weekday-thu = Thursday
weekday-thu-short = Thu
weekday-fri = Friday
weekday-fri-short = Fri
weekday-sat = Saturday
weekday-sat-short = Sat
weekday-sun = Sunday
weekday-sun-short = Sun

form-look-again = { $count ->
    [one] One thing needs another look.
   *[other] { $count } things need another look.
}

problem-name-empty = Type a name.
problem-name-long = This name is too long. Shorten it, for example to first and last name.
problem-email = This does not look like an e-mail address. It needs one @ and a name after it, like sam@example.org.
problem-email-taken = Somebody on the team has this address already. Use another one, or find them in the team.
problem-telephone = This does not look like a telephone number. Use digits, spaces and a + in front, like +44 117 496 0000.
problem-language = Choose one of the languages in the list.
problem-zone = Choose one of the time zones in the list.
problem-treatment = Choose a treatment.
problem-unsigned = The protocol for this treatment is not signed off yet. An owner does that in the settings, then patients can receive it.
problem-scalp-zone = Choose at least one zone of the scalp from the list.
problem-day = Type a date that exists, as year, month and day.
problem-day-range = Choose a date nearer to today. Plans reach from the recent past to a few years ahead.
problem-day-before-course = This is before the course begins, on { $first }. Choose that day or a later one.
problem-day-taken = There is already a session on this day. Choose another day, or move that session.
problem-day-future = This day has not come yet. A session can be confirmed once its day is here.
problem-time = Type a time from 00:00 to 23:59, like 14:30.
problem-minutes = Type how many minutes it takes, as a whole number such as 120.
problem-long = This is too long. Shorten it to { $max } characters.
problem-hours = Type a whole number of hours, such as 24.
problem-opening = Give both times, the later one last, or leave both empty for a closed day.
problem-course-closed = This course is closed. Open a new one to book a session.
problem-session-settled = This session is held or cancelled already, so it stays as it is.
problem-password-short = Use at least { $least } characters. A few words in a row are easy to keep in mind.
problem-password-again = The two passwords differ. Type the same one twice.
problem-sign-in = This address and password do not belong together. Check both and try again.
problem-code = This code does not work. Check each sign. If it was used already or is older than a day, ask your clinic for a new one.
problem-role = Choose one of the roles in the list.
problem-last-owner = A clinic needs at least one owner. Make somebody else an owner first.
problem-skin-check-over = This check is over. If something about your skin or your health has changed, call your clinic.
problem-yes-no = Answer with yes or no. If you are not sure, choose yes.
problem-number = Type a whole number from { $least } to { $most }.
problem-opens = Type the day from which it is allowed, or choose below that no day changes the answer.
problem-careful = With care has to begin before it is free. Type an earlier day, or leave this empty.
problem-angles = Choose at least one angle.
problem-check-in-day = There is already a check-in on this day. Choose another one.
problem-expires = This is over before it is due. Choose a later time, or a later day.
problem-within = The usual day has to lie between the earliest and the latest.
problem-toml = Line { $line }, column { $column }: { $expected }
problem-toml-unknown = Line { $line }, column { $column }: “{ $found }” is not known here. One of these was expected: { $expected }.
problem-toml-missing = Line { $line }, column { $column }: “{ $expected }” is missing in what begins here.
problem-toml-number = Line { $line }, column { $column }: a whole number was expected here, for example 28.
problem-toml-text = Line { $line }, column { $column }: text in quotation marks was expected here.
problem-toml-boolean = Line { $line }, column { $column }: true or false was expected here.
problem-toml-list = Line { $line }, column { $column }: a list in square brackets was expected here.
problem-toml-table = Line { $line }, column { $column }: names with their values were expected here.
problem-toml-time = Line { $line }, column { $column }: a time like 09:00 was expected here, in quotation marks.
problem-toml-long = This is too much. A protocol has at most { $kilobytes } kilobytes.
problem-toml-treatment = This protocol is for another treatment. Import it there.
problem-toml-many = There are too many entries of one kind. At most { $most } of this kind fit.
problem-toml-key = A key may hold small letters, digits and underscores only, and not many of them.
problem-toml-same = Two entries of one kind have the same key.
problem-draft-exists = There is a draft already. Publish or discard it before you restore a version.
problem-draft-stops = Something stops this publish. It stands at the top of the page.
problem-draft-same = The draft says the same as what is signed off already, so there is nothing to publish.
problem-draft-again = Somebody published at the same moment. Look at the new version, then try again.
problem-choice = Choose one of the answers in the list.
problem-category = Choose one of the categories in the list.
problem-question-empty = Type the question.
problem-answer-empty = Type the answer.
problem-question-changed = Somebody else changed these words meanwhile. What is there now stands above. Save again to replace it with yours.
problem-questions-many = There are a hundred questions of your own already. Delete one that nobody needs first.
problem-subscription = This browser’s push service cannot be used. Try another browser, or read your notes here.

# Check-ins and photos.
problem-symptom = Choose the answer that comes nearest.
problem-check-in-early = After your first session you can tell your clinic here how your scalp is.
problem-review-claimed = A colleague is answering this at the moment.
problem-review-answered = A colleague has answered this meanwhile.
problem-review-kind = Choose what to answer.
problem-review-words = Write a few words to the patient.
problem-review-angle = Choose the photo you want to see.
problem-review-follow-up = Choose a day from today on, within two months.
problem-review-colleague = Choose a colleague who treats patients.
problem-template-empty = Write something here.
problem-template-meanwhile = Somebody changed this reply meanwhile. It is now called “{ $title }” and says: “{ $body }” Yours is still in the field: save once more to put it in its place.
problem-template-restored = Somebody put this reply back to how it came meanwhile. Your words are still in the field: save once more to use them.
problem-templates-many = There are a hundred replies of your own already. Delete one that nobody needs first.
problem-review-field = { $field } is still open. Write what belongs there, or take it out.
problem-consent-changed = The wording has changed. Please read it again.
problem-photo-consent = Before your clinic can see photos, you have to agree to it.
problem-photo-late = This check-in is closed for photos. Start a new one.
problem-photo-many = There are enough photos in this check-in.
problem-message-photo-late = This message is closed for photos. Write a new one.
problem-message-photo-many = A message takes up to six photos. Send the rest in another one.
problem-message-empty = Write something first, or add a photo.
problem-pigment = A pigment needs its maker and its shade.
problem-photo-empty = No photo came. Please choose it again.
problem-photo-heic = This photo is in Apple's HEIC format, which we cannot read. Take it with the camera button here, or choose "Most compatible" in your camera's settings.
problem-photo-kind = This is no photo. Choose a JPEG, PNG or WebP picture.
problem-photo-large = This file is too large. A photo may have { $max } MB.
problem-photo-pixels = This picture has too many pixels. Choose a smaller size in your camera's settings, or send a screenshot of it.
problem-photo-damaged = This picture is damaged. Please take it again.
problem-photo-full = Your clinic has no room for photos right now. Keep yours and send it later, or call your clinic.
problem-photo-busy = Too many photos arrive at once. Please send it again in a minute.
problem-photo-away = Your photo could not be stored just now. Please send it again in a few minutes.

problem-broadcast-to = Choose to whom it goes.
problem-broadcast-empty = Write what they are to read.
problem-broadcast-nobody = Nobody of these has joined, so nobody would get it. Call them, or choose others.
problem-broadcast-often = { $count ->
    [one] { $count } note went to many today, and more would make patients turn notes off. The next can go on { $day }.
   *[other] { $count } notes went to many today, and more would make patients turn notes off. The next can go on { $day }.
}
problem-email-too-often = That is the fifth address today. Please try again tomorrow, or ask your clinic.
