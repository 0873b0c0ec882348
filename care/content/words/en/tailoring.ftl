# A short set-up about skin and habits, and the sentences that stand beside what it has changed.
# { $date } is supplied by the plan. No answer opens an activity sooner: only the order, the notes and the touch-up change.

## The questions

tailoring-title = About your skin and habits
tailoring-lead = Ten short questions. Answer what you like, and change it at any time.
tailoring-why = So that what matters for you stands first, and so that the time for a touch-up fits you better. Your answers make no diagnosis.
tailoring-who = Your clinic can see your answers.
tailoring-no-answer = No answer
tailoring-save = Save
tailoring-skip = Not now
tailoring-offer-note = Ten short questions make your plan fit you better
tailoring-nothing = Nothing changes with these answers. Your plan stays as it is.

tailoring-skin = How oily is your scalp?
tailoring-skin-dry = Dry
tailoring-skin-normal = In between
tailoring-skin-oily = Oily
tailoring-skin-changes = Oily skin usually needs a touch-up sooner, dry skin later.

tailoring-sun = How much sun does your head get?
tailoring-sun-little = Little
tailoring-sun-some = Some
tailoring-sun-outdoors = I work outdoors
tailoring-sun-changes = Sun is the main reason why pigment fades. With a lot of it, sun care comes first on your list.

tailoring-shaving = How often do you shave your head?
tailoring-shaving-daily = Daily
tailoring-shaving-weekly = Weekly
tailoring-shaving-seldom = Seldom
tailoring-shaving-never = Never
tailoring-shaving-changes = Decides how high up shaving stands on your list. The dates stay the same.

tailoring-sweat = How much do you sweat at work or sport?
tailoring-sweat-little = Little
tailoring-sweat-some = Some
tailoring-sweat-much = Much
tailoring-sweat-changes = Sweat bothers healing skin, and a lot of it brings a touch-up forward.

tailoring-smoking = Do you smoke?
tailoring-smoking-yes = Yes
tailoring-smoking-no = No
tailoring-smoking-changes = Smoking brings a touch-up forward. Nobody judges you for it.

tailoring-sensitive = Is your skin sensitive?
tailoring-sensitive-hint = For example it stings or reddens easily from creams or shampoo.
tailoring-sensitive-yes = Yes
tailoring-sensitive-no = No
tailoring-sensitive-changes = Adds a note beside products that touch your scalp.

tailoring-scars = Do you have scars on your scalp?
tailoring-scars-hint = For example from a transplant, an operation or an injury.
tailoring-scars-yes = Yes
tailoring-scars-no = No
tailoring-scars-changes = Scars usually need a touch-up sooner, and your clinic goes more slowly there.

tailoring-minoxidil = Do you use minoxidil?
tailoring-minoxidil-hint = Also known as Regaine or Rogaine.
tailoring-minoxidil-yes = Yes
tailoring-minoxidil-no = No
tailoring-minoxidil-changes = Adds a note to ask the person who prescribed it how to go on around your sessions.

tailoring-retinoid = Do you use a retinoid?
tailoring-retinoid-hint = For example retinol, tretinoin or adapalene, on your face or scalp, or acne tablets.
tailoring-retinoid-yes = Yes
tailoring-retinoid-no = No
tailoring-retinoid-changes = Retinoids can irritate healing skin. Adds a note, and your clinic should know of tablets before a session.

tailoring-allergy = Do you have an allergy?
tailoring-allergy-hint = In your own words, for example latex, hair dye, a plaster or a numbing cream. Leave it empty if you know of none.
tailoring-allergy-changes = Your clinic sees it before each session.

## Beside what was changed

tailoring-because-title = Chosen for you
tailoring-because-more = All of it, and your answers

tailoring-because-sun = Because you work outdoors, sun comes first on your list. Take a loose, clean hat to work.
tailoring-because-sun-hat = Because you work outdoors: if you have to wear a helmet or a hard hat, ask your clinic how to plan the time after a session.
tailoring-because-shaving-daily = Because you shave daily, shaving stands near the top of your list.
tailoring-because-shaving-seldom = Because you seldom shave, shaving stands further down your list.
tailoring-because-shaving-never = Because you do not shave your head, shaving stands at the end of your list.
tailoring-because-sweat = Because you sweat much, training and sweating stand near the top of your list.
tailoring-because-sweat-until = Because you sweat much, training and sweating stand near the top of your list. Stay cool until { $date } where you can.
tailoring-because-sensitive = Because your skin is sensitive, choose products without scent or alcohol, and try a little on a small place first.
tailoring-because-scars = Because you have scars, be patient with them: scars take pigment less evenly. Tell your clinic if they tend to become thick or raised.
tailoring-because-minoxidil = Because you use minoxidil: ask your prescriber, or a doctor or pharmacist, how to go on around your sessions. Please do not stop or start it because of this note.
tailoring-because-retinoid = Because you use a retinoid: it can irritate healing skin. Tell your clinic before each session. If a doctor prescribed it, ask there before you pause it.
tailoring-because-retinoid-until = Because you use a retinoid: keep it off your scalp until { $date }. If a doctor prescribed it, ask there before you pause it, and tell your clinic.
tailoring-because-allergy = Because you told us of an allergy, your clinic sees it before each session. Say it again when you come, too.

## When it is time to look at a touch-up. { $reasons } is a list made of the reasons below.

tailoring-touch-up-earlier = Your look at a touch-up is planned somewhat earlier: { $reasons }.
tailoring-touch-up-later = Your look at a touch-up is planned somewhat later: { $reasons }.
tailoring-touch-up-guess = This is a rough guess from what is usual. You and your clinic decide by what you see.
tailoring-reason-oily = oily skin
tailoring-reason-sun = a lot of sun
tailoring-reason-sweat = much sweating
tailoring-reason-smoking = smoking
tailoring-reason-scars = scars
tailoring-reason-dry = dry skin
tailoring-reason-covered = little sun

## For the staff

tailoring-staff-lead = As the patient says. Ask, or let them answer on the phone. Nothing has to be answered.
tailoring-staff-edit = Edit
tailoring-staff-answered = Last change: { $day }
tailoring-caution-allergy = Allergy
tailoring-caution-scars = Scars
tailoring-caution-retinoid = Retinoid
tailoring-caution-minoxidil = Minoxidil
tailoring-caution-sensitive = Sensitive skin

tailoring-staff-title = Skin and habits
tailoring-staff-none = The patient has not answered yet.
tailoring-staff-allergy = Allergy, in the patient’s words: { $allergy }
tailoring-staff-no-allergy = No allergy given
tailoring-staff-skin = Scalp
tailoring-staff-sun = Sun
tailoring-staff-shaving = Shaves
tailoring-staff-sweat = Sweats
tailoring-staff-smoking = Smokes
tailoring-staff-sensitive = Sensitive skin
tailoring-staff-scars = Scars on the scalp
tailoring-staff-minoxidil = Uses minoxidil
tailoring-staff-retinoid = Uses a retinoid
