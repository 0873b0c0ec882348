# The check before a session: six questions for the patient, and what the clinic sees and does with the answers.
# Answers never cancel or clear anything by themselves. { $date } is the date of the session, { $when } the time of an answer.

## Asked of the patient

skin-check-title = A quick check before your session
skin-check-lead = Your session is on { $date }. Six short questions tell your clinic whether your skin is ready. Answer as it is today.
skin-check-open = Answer the questions
skin-check-yes = Yes
skin-check-no = No

skin-check-infection = Is your scalp infected, inflamed or flaring up?
skin-check-infection-help = For example spots with pus, a sore rash, or psoriasis or eczema that is active.
skin-check-medicines = Are you taking a medicine that your clinic does not know of yet?
skin-check-medicines-help = For example antibiotics, blood thinners, acne tablets, or something new on your scalp. Please do not stop it because of this question.
skin-check-sunburn = Is your scalp sunburnt?
skin-check-sunburn-help = For example red, hot, peeling or sore after sun or a tanning bed.
skin-check-allergy = Do you have an allergy that your clinic does not know of yet?
skin-check-allergy-help = For example to a cream, a numbing medicine, hair dye, latex or plasters.
skin-check-wounds = Are there cuts or sores on your scalp?
skin-check-wounds-help = For example a shaving cut, a graze, or scabs that have not fallen off.
skin-check-fever = Do you have a fever, or do you feel ill?
skin-check-fever-help = For example chills, a bad cold, or a stomach bug.

skin-check-note = Anything else your clinic should know?
skin-check-note-hint = You may leave this empty. For example hair that falls out quickly, new bare patches, or a pregnancy.
skin-check-button = Send to my clinic
skin-check-none-title = Nothing to answer today
skin-check-none = Before a session six short questions stand here.
skin-check-none-until = Your session is on { $date }. From { $from } on, six short questions stand here.

## After six times no

skin-check-no-title = Thank you, your clinic has your answers
skin-check-no-text = Your session stands as planned. Your scalp is looked at again when you come.
skin-check-no-change = If something changes before then, call your clinic.

## After any yes

skin-check-yes-title = Thank you for saying so. Your clinic knows
skin-check-yes-text = { $clinic } has been told at once and decides what is best for your skin. Nothing is cancelled, and you have done nothing wrong.
skin-check-yes-next = Until { $clinic } gets in touch with you, your session stands as it is.
skin-check-yes-call = If your session is soon, please call as well. Nobody watches at night.
skin-check-urgent-title = Some signs cannot wait
skin-check-urgent = Get medical care now for pus, redness that spreads and hurts, or a hot, hard and very painful swelling. The same goes for a swollen face, trouble breathing, or fever or chills after a session. Tell them that pigment was put into your scalp. Do not wait for an answer here.
skin-check-again = Something has changed: answer again

## Once the clinic has decided, for the patient

skin-check-kept-title = Your session stands
skin-check-kept-text = { $clinic } has looked at your answers and keeps the session on { $date }.
skin-check-moved-title = Your session has a new date
skin-check-moved-text = { $clinic } has looked at your answers. Your session is now on { $date }, so that your skin has time.

## For the staff

skin-check-board = Said yes before a session
skin-check-board-line = { $count ->
    [one] One yes
   *[other] { $count } times yes
}: { $list }
skin-check-board-answers = See the answers
skin-check-staff-title = { $name }: check before the session
skin-check-staff-lead = Session: { $day }. Answered: { $when }. The answers decide nothing by themselves.
skin-check-staff-waiting = Session: { $day }. Not answered yet.
skin-check-staff-answers = Answers
skin-check-staff-said-yes = Answered yes
skin-check-staff-said-no = Answered no
skin-check-staff-infection = Infection or flare
skin-check-staff-medicines = New medicine
skin-check-staff-sunburn = Sunburn
skin-check-staff-allergy = New allergy
skin-check-staff-wounds = Cuts or sores
skin-check-staff-fever = Fever or feeling ill
skin-check-staff-note = In the patient’s words
skin-check-staff-no-note = No note
skin-check-staff-no-telephone = No telephone number is given.
skin-check-staff-moved = Answered for another day. The session has moved since, and the patient is asked again.
skin-check-state-waiting = Skin check: not answered yet
skin-check-state-no = Skin check: six times no
skin-check-state-yes = Skin check: said yes
skin-check-state-kept = Skin check: said yes, decided
skin-check-decide = The clinic decides
skin-check-decide-about = The matter stays on the board until somebody keeps or moves the session. The patient reads what you decide.
skin-check-decide-others = An owner or a practitioner decides whether the session stands. You can call the patient, and move the session.
skin-check-keep = Keep the session
skin-check-decided = { $name } decided that the session stands. { $when }.
