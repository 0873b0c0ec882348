# What a locked screen may show: no treatment, no symptom, no name, nothing a person looking over a shoulder could guess from.
# A rule's `lock` chooses the text: plan, appointment, photo, changed.

push-title = Stipple
push-plan-today = Your plan for today is ready.
push-session = A note about your appointment.
push-skin-check = A few short questions are waiting for you.
push-check-in = Your check-in is ready.
push-plan-changed = Your plan has changed. Tap to see what is new.
push-several = { $count ->
    [one] You have { $count } new note.
   *[other] You have { $count } new notes.
}
push-test = This is a test. Notes will arrive just like this one.
push-answered = There is an answer for you.
push-message = There is a message for you.
push-missed = Your check-in is still open, if you like.
push-note = There is a note for you.

# To staff. A phone may lie on the counter, so these name nobody and nothing either.
push-staff-test = This is a test. Calls will arrive just like this one.
push-staff-urgent = A check-in needs you now.
push-staff-check-in = A check-in waits for you.
push-staff-handed-over = A colleague asks you to look at a check-in.
push-staff-message = A message waits for you.
push-staff-unreachable = Something needs you: somebody may not be reached.
push-staff-several = { $count ->
    [one] { $count } thing waits for you.
   *[other] { $count } things wait for you.
}
