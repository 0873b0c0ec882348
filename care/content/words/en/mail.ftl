# Mail: no name, no treatment, no symptom, in subject and text alike.
mail-subject = Stipple: { $what }
mail-open = Open Stipple
mail-why = You get this mail because you wanted notes by mail.
mail-staff-why = You get this mail because nobody has answered yet.
mail-stop = No more mail of this kind

mail-confirm-what = Is this your address?
mail-confirm-text = Somebody asked for notes from Stipple at this address. If it was you, please say so within a day.
mail-confirm-open = Yes, this is my address
mail-confirm-why = If it was not you, there is nothing to do: no further mail comes.
mail-confirm-title = Notes to this mailbox?
mail-confirm-lead = Short notes will come here when a phone does not take them. They name nobody and say nothing about you.
mail-confirm-button = Yes, notes may come here
mail-confirmed-title = Done
mail-confirmed-lead = Notes may come to this mailbox from now on. You can close this page.
mail-over-title = This link has ended
mail-over-lead = It was used already, it is older than a day, or another address was asked for since. You can ask for a new one in Stipple, under Reminders.

mail-stop-title = No more mail?
mail-stop-lead = No notes will come to this mailbox any more. They still come to your devices, and stand in Stipple in any case.
mail-stop-lead-staff = Calls that nobody answers will not come to your mailbox any more. They still go to your devices, and you can turn mail on again after you sign in.
mail-stop-button = Stop mail
mail-stopped-title = Done
mail-stopped-lead = No more mail of this kind comes to you.
