# The card for a doctor, and what staff note for it.

card-title = Card for a doctor
card-note = Treatment, dates, pigments: to show, print or share
card-lead = What was done to your scalp, for a doctor who has never heard of it. Show it, print it, or share it. You decide who sees it.
card-settings = Language and photos
card-language = In which language?
card-photos-choose = Which photos may stand on the card?
card-show = Show the card
card-share = Share as text
card-how = To print it or keep it as a PDF, use your browser's menu. Photos are not part of the text.
card-text = The card as text
card-heading = For the doctor
card-what = { $name } had scalp micropigmentation: fine needles put pigment into the upper skin of the scalp, much like a tattoo.
card-since = { $days ->
    [0] The latest session was today.
    [one] The latest session was one day ago.
   *[other] The latest session was { $days } days ago.
}
card-clinic = Clinic
card-telephone = Telephone
card-allergy = Allergies, as the patient told them
card-places = Treated places
card-session = Session { $number }, { $date }
card-lot = lot { $lot }
card-numbed = numbed with: { $text }
card-not-noted = Pigment and numbing were not noted. Ask the clinic.
card-symptoms = What the patient answered
card-symptoms-none = No check-in was sent.
card-day = Day { $day }, { $date }
card-of-ten = { $number } of 10
card-nothing = nothing noticed
card-photos = Photos
card-call = Questions about the treatment: { $clinic } can tell you more.
card-of-day = This card is as of { $date }.

material-title = What was used
material-lead = { $name } · { $when }. It stands on the patient's card for a doctor.
material-pigment = Pigment { $number }
material-maker = Maker
material-shade = Shade
material-lot = Lot
material-anaesthetic = What numbed the skin
material-anaesthetic-hint = Cream or injection, its name and strength. Leave it empty if nothing was used.
material-link = Pigments and numbing

history-title = Your photos
history-lead = How your scalp has changed, angle by angle. Only you and, if you agree, the people who treat you see them.
history-none-title = No photos yet
history-none = When you send photos with a check-in or a message, they stand here.
history-compare = Compare the first and the latest
history-then = Earlier
history-now = Later
history-compare-these = Compare these
history-close = Close
history-delete = Delete this photo
history-delete-title = Delete this photo?
history-delete-sure = It is gone for you and for your clinic, and cannot be brought back.
history-delete-yes = Yes, delete it
history-delete-no = Keep it
