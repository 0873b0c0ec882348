# Check-ins: what is asked, what the answers mean, photos, and what the clinic sees and does. Answers alone decide; no picture clears
# anything. { $day } counts from the latest session, { $when } is a time, { $clinic } the clinic's name.

## Asked of the patient

check-in-title = How is your scalp?
check-in-worry = Something worries me
check-in-lead = A few short questions, one tap each. Answer as it is right now. Photos and a question of your own come after that.
check-in-emergency-title = Trouble breathing, or a swollen face, lips or tongue?
check-in-emergency = Do not fill this in. Call the emergency number now.
check-in-start = Start the check-in
check-in-button = Send my answers
check-in-early-title = Nothing to check yet
check-in-early = After your first session you can tell your clinic here how your scalp is.
check-in-all = What I sent to my clinic
check-in-none-title = Nothing sent yet
check-in-none = When you send a check-in, it stands here with your clinic's answer.

symptom-redness = How red is it?
symptom-redness-none = Not red
symptom-redness-slight = A little pink
symptom-redness-clear = Red like mild sunburn
symptom-redness-strong = Deep red
symptom-swelling = Is it swollen?
symptom-swelling-none = Not swollen
symptom-swelling-slight = A little puffy
symptom-swelling-clear = Clearly swollen
symptom-swelling-face = Down to my eyes or face
symptom-warmth = Does it feel warm?
symptom-warmth-none = As usual
symptom-warmth-warm = Warm
symptom-warmth-hot = Hot
symptom-pain = How much does it hurt?
symptom-pain-hint = From 0, not at all, to 10, the worst you can think of.
symptom-itch = Does it itch?
symptom-itch-none = No
symptom-itch-slight = A little
symptom-itch-strong = A lot
symptom-scabs = Are there scabs?
symptom-scabs-none = None
symptom-scabs-flakes = Tiny ones, or flakes
symptom-scabs-thick = Thick or yellow
symptom-weeping = Does it weep?
symptom-weeping-none = Dry
symptom-weeping-clear = Clear drops
symptom-weeping-pus = Yellow or green
symptom-spread = Is the redness growing?
symptom-spread-none = No, or shrinking
symptom-spread-slight = A little
symptom-spread-clear = Clearly
symptom-fever = Fever, chills or shaking?
symptom-fever-no = No
symptom-fever-yes = Yes

## What the answers mean

reason-fever = Fever, chills or shaking
reason-face = Swelling that reaches the face
reason-pus = Yellow or green fluid
reason-spreading = Redness that grows and hurts
reason-hot-swelling = A hot swelling that hurts a lot
reason-redness = More redness than usual by now
reason-swelling = More swelling than usual by now
reason-warmth = More warmth than usual by now
reason-pain = More pain than usual by now
reason-itch = A stronger itch than usual by now
reason-scabs = More scabs than usual by now
reason-weeping = Skin that still weeps
reason-spread = Redness that grows

feedback-because = Because of what you answered:
feedback-green-title = This is normal by now
feedback-green-text = What you describe is to be expected on day { $day }. Go on with your plan.
feedback-green-looks = { $clinic } still looks at your answers.
feedback-amber-title = Your clinic will look at this
feedback-amber-text = { $hours ->
    [one] { $clinic } promises an answer within { $hours } hour.
   *[other] { $clinic } promises an answer within { $hours } hours.
}
feedback-amber-meanwhile = Until then keep your scalp clean and dry, do not scratch, and put nothing on it that your plan does not name.
feedback-amber-worse = If it grows worse, do not wait for us
feedback-red-title = Get medical care now
feedback-red-text = Do not wait for an answer here. Call, or go to the nearest emergency department.
feedback-call = Call { $number }
feedback-tell-title = What to tell the doctor
feedback-tell-treatment = { $day ->
    [0] Pigment was put into my scalp with needles today: { $treatment }.
    [one] Pigment was put into my scalp with needles on { $date }, { $day } day ago: { $treatment }.
   *[other] Pigment was put into my scalp with needles on { $date }, { $day } days ago: { $treatment }.
}
feedback-tell-signs = What I have: { $list }.
feedback-tell-clinic = My clinic is { $clinic }.
feedback-waiting = Sent { $when }. Nobody at your clinic has looked yet.
feedback-seen = Seen by { $name }, { $when }
feedback-kind-reviewed = All is as it should be. Go on with your plan.
feedback-kind-called = We spoke on the telephone.
feedback-kind-another-photo = Please send one more photo: { $angle }.
feedback-kind-concern = We will look at this again on { $date }.
feedback-photos = Your photos
feedback-add-photos = Add photos or a question
feedback-question = Your question
feedback-title = Your check-in
feedback-level-green = Normal
feedback-level-amber = To be looked at
feedback-level-red = Medical care now

## Photos

photos-title = Photos for your clinic
photos-lead = By daylight, without flash or filter, with dry hair. Your face need not be in the picture. Every photo is optional.
photos-worried = The place that worries you
photos-kept-count = { $count ->
    [one] One photo arrived.
   *[other] { $count } photos arrived.
}
photos-delete-title = Delete a photo
photos-delete = Delete: { $angle }
photos-question = Do you want to ask your clinic something?
photos-question-hint = You may leave this empty.
photos-send = Send to my clinic
photos-skip = Go on without photos
photos-alt = { $angle }, { $when }

photo-consent-title = Photos and you
photo-consent-lead = Your clinic may only see photos of your scalp if you agree.
photo-consent-care = They are for your care: the people who treat you look at them, nobody else. There is no other use.
photo-consent-safe = They lie encrypted at your clinic. Where and with what they were taken is removed from them first.
photo-consent-seen = Every look at a photo is written down.
photo-consent-back = You can take this back at any time. It acts at once: nobody at the clinic sees your photos any more.
photo-consent-own = You can delete each photo.
photo-consent-agree = I agree
photo-consent-not = Not now
photo-consent-given = You agreed on { $date }.
photo-consent-withdraw = Take my consent back
photo-consent-place = Photos and consent
