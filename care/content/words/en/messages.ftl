# What a patient and the clinic write to each other.

messages-lead = You and { $clinic } write to each other here. An answer comes in their opening hours.
messages-lead-hours = You and { $clinic } write to each other here. They answer { $hours }.
messages-night = Nobody watches this page at night.
messages-none-title = Nothing written yet
messages-none = Ask what is on your mind. No question is too small.
messages-earlier = Earlier messages
messages-new = New
messages-you = You
messages-sent = Sent
messages-seen = Seen by the clinic
messages-photos-deleted = { $count ->
    [one] You deleted one photo
   *[other] You deleted { $count } photos
}
messages-waits = { $hours ->
    [one] The clinic wants to answer within { $hours } hour. If it cannot wait, call.
   *[other] The clinic wants to answer within { $hours } hours. If it cannot wait, call.
}
messages-words = Your message
messages-words-hint = Up to a page of text. Only the people at your clinic read it.
messages-photos = Add photos
messages-photos-hint = Up to six. Your face need not be in the picture.
messages-consent = Add photos? First say that your clinic may see them.
messages-not-sent = Not sent: there is no connection. Your words stay here. Try again once you are online.
messages-on-phone = On this phone, not with your clinic yet
messages-waiting = Waits to be sent. It goes by itself once there is a connection.
messages-sending = On its way…
messages-refused = Could not be sent.
messages-drop = Remove it
messages-send = Send
messages-ask = Ask the clinic
messages-about-check-in = About my check-in of { $when }:
today-written = { $count ->
    [one] Your clinic has written to you
   *[other] Your clinic has sent you { $count } messages
}

## What the clinic sees

messages-board = Messages wait for an answer
messages-clinic-lead = { $count ->
    [0] Nobody waits for an answer.
    [one] One patient waits for an answer.
   *[other] { $count } patients wait for an answer.
}
messages-clinic-none-title = No messages yet
messages-clinic-none = When a patient writes, it stands here. You can also write first, from the patient's record.
messages-clinic-place = Page { $page } of { $pages }
messages-clinic-photos = { $count ->
    [0] Photos that the patient deleted
    [one] One photo
   *[other] { $count } photos
}
messages-clinic-ours = You wrote: { $words }
messages-clinic-unread = { $count ->
    [one] New
   *[other] { $count } new
}
messages-clinic-waits = Waits
messages-clinic-read = Read
messages-clinic-not-read = Not read yet
messages-clinic-settled = No answer needed
messages-clinic-title = Messages with { $name }
messages-clinic-empty-title = Nothing written yet
messages-clinic-empty = Write the first word. The patient's phone says only that there is a message.
messages-clinic-read-at = Read by the patient, { $when }
messages-clinic-withheld = { $count ->
    [one] One photo is hidden: the patient does not agree that you see it
   *[other] { $count } photos are hidden: the patient does not agree that you see them
}
messages-clinic-deleted = { $count ->
    [one] The patient deleted one photo
   *[other] The patient deleted { $count } photos
}
messages-clinic-photo = Photo from the patient, { $when }
messages-clinic-words = Your answer
messages-clinic-hint = The patient reads it in the app, with your name. The push says only that there is a message.
messages-clinic-send = Send
messages-clinic-settle = No answer needed
messages-clinic-not-joined = No phone has joined yet, so nobody reads this. Call instead.
messages-clinic-check-in = Last check-in
messages-clinic-record = Patient's record
