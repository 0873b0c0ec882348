# The clinic's own protocols: drafts, their guard rails, dry run and publishing, versions side by side.

## A draft

draft-title = { $treatment }: draft
draft-lead = Began from version { $version }. Last changed by { $name }, { $when }. Patients see none of it before it is published.
drafts-title = Drafts
draft-none-title = No draft
draft-none = Nobody is changing this protocol at the moment. A draft begins as a copy of what your patients receive now.
draft-begin = Begin a draft
draft-edit = Edit
draft-open = Draft
draft-by = Draft by { $name }
draft-export = Export
draft-import = Import
draft-discard = Discard the draft
draft-discard-about = This throws away every change since the draft began, also those of your colleagues. What your patients receive stays as it is.
draft-discard-sure = Discard it for good
draft-read-only = Only owners change a protocol. You can read everything here.
draft-save = Save
draft-changes = What this draft changes
draft-changes-none = Nothing yet: it says the same as what your patients receive now.
draft-sessions = The course as a whole
draft-sessions-about = How many sessions are usual, and how far apart. Patients read it; nothing enforces it.
draft-usual-sessions = Usual number of sessions
draft-usual-gap = Days between two sessions
draft-usual = { $sessions ->
    [one] One session
   *[other] { $sessions } sessions
}, { $days ->
    [one] a day apart
   *[other] { $days } days apart
}
draft-add = Add something
draft-add-lead = Only what Stipple has words for can be added. Everything added starts with common numbers.
draft-add-activities = Activities
draft-add-check-ins = Check-ins
draft-add-rules = Reminders
draft-add-none = Everything that Stipple knows is in this protocol already.
draft-add-one = Add
draft-remove = Remove from this protocol
draft-words = Words
draft-own-words = Own words

## Guard rails

findings-title = Guard rails
findings-stop = { $count ->
    [one] One thing stops the publish
   *[other] { $count } things stop the publish
}
findings-warn = { $count ->
    [one] One thing deserves a second look
   *[other] { $count } things deserve a second look
}
findings-none = Nothing contradicts itself, and every number is in the common range.
finding-stages = Stages
finding-whole = The course as a whole
finding-text = Words for “{ $name }” ({ $language })
finding-stages-do-not-follow = The stages have to begin on the day of the session and follow each other to an open end.
finding-same-key = Two entries have the same key. Remove one of them.
finding-bad-key = Its key holds signs that cannot be used.
finding-too-many = There are too many entries of one kind. At most { $most } fit.
finding-too-far = A number is out of reach. The most is { $most }.
finding-no-answer = It needs either a day from which it is allowed, or an answer that no day changes.
finding-careful-after-yes = With care begins after it is already free.
finding-no-angles = It asks for photos without an angle.
finding-same-angle = It asks for one angle twice.
finding-same-day = It falls on the same day as “{ $other }”. Patients would see one of them only.
finding-unknown-activity = It speaks of an activity that this protocol does not hold.
finding-unknown-rule = It silences a reminder that this protocol does not hold.
finding-expires-before-due = It is over before it is due.
finding-outside-limits = Its usual day lies outside the days to which skin and habits may move it.
finding-never-fires = It can never be sent: its day never comes.
finding-always-silent = It can never be sent: “{ $by }” always speaks in its place.
finding-circle = It and another reminder silence each other, so neither would be sent.
finding-always-quiet = It can never be sent: your quiet hours cover all of its use.
finding-quiet-moves = Your quiet hours move it to { $time }.
finding-before-gentler = It may be done while “{ $gentler }”, which is gentler, may not. It has to open no sooner, and to pause at least as long before a session.
finding-prescriber-decides = Only the person who prescribed it can answer this. Choose “Ask the prescriber”.
finding-forbidden = It reminds of “{ $activity }”, which no day allows. Remove it, or give the activity a day.
finding-not-yet = It reminds of “{ $activity }”, which opens only on day { $opens }.
finding-paused = It reminds of “{ $activity }”, which pauses on those days before a session.
finding-late = It says that “{ $activity }” is open, some days after it opened on day { $opens }.
finding-must-speak-of = Its words say that “{ $activity }” is open, so it has to be tied to that. Remove it and add it again.
finding-not-paused = Its words ask to leave out “{ $activity }”, which is not closed from that day on.
finding-other-occasion = Its words fit only the kind of day that Stipple’s own reminder has. Remove it and add it again.
finding-outlives-session = Its words speak of a session to come. Let it end before the day of the session.
finding-no-check-in = It asks for the photos of a check-in that this protocol does not hold.
finding-other-day = It asks for the photos of “{ $check-in }”, which are due on day { $day }.
finding-unannounced = No reminder asks for it. Patients see it only if they look.
finding-pale-too-late = It explains paler dots before they come. Let it end before day { $shedding }.
finding-no-pale-note = No reminder explains the paler dots before they come. Many patients worry then.
finding-repeats = Sent again after a session has moved: a reminder before a session should be, one after it should not.
finding-outside = { $same ->
    [yes] Outside the common range, which is { $from }.
   *[no] Outside the common range, which is { $from } to { $to }.
}
finding-counts-from-each = It usually counts from the final session, which is stricter.
finding-no-pause = { $days ->
    [one] It usually pauses on the day before a session.
   *[other] It usually pauses in the { $days } days before a session.
}
finding-no-early-look = No check-in falls in the first week, when most questions come.
finding-no-words = There are no words for it. Write them, or remove it.
finding-only-elsewhere = Your own words exist in another language only. Who reads this one still gets Stipple’s.
finding-not-its-words = These words belong to nothing in this protocol.
finding-unknown-language = Stipple does not speak this language.
finding-too-long = Too long. Shorten it to { $most } characters.
finding-unprintable = It holds signs that cannot be shown.
finding-no-date = Stipple’s text names the date here, and yours does not. Put { "{" }date{ "}" } where it should stand.

## Two at once

meanwhile-title = { $names } changed this draft meanwhile
meanwhile-title-nobody = This draft was changed meanwhile
meanwhile-about = Nothing of yours is lost: it stands in the form below, not saved yet. Look at what changed, then save once more.
meanwhile-about-publish = Nothing was published. Look at what changed, then publish once more.
meanwhile-unknown = Too much has changed to list it here. Look at the draft before you save.
meanwhile-gone-title = This draft was published or discarded meanwhile
meanwhile-gone = What you typed still stands in the form below. Begin a new draft in another window, then save here once more.

## Forms

edit-common = Common: { $range }
edit-common-none = No common range is known.
edit-activity-lead = What patients read under “Can I…?”, and when it opens.
edit-days = Which days
edit-careful-from = With care from day
edit-careful-hint = Leave it empty if there is no careful time.
edit-yes-from = Freely from day
edit-before = Closed on so many days before a session
edit-answer = The answer
edit-answer-days = The days decide
edit-answer-days-about = Closed at first, then with care, then free.
edit-answer-ask = Ask the prescriber
edit-answer-ask-about = On any day. For medicines.
edit-answer-never = Never
edit-answer-never-about = Your clinic advises against it, on any day.
edit-clock = Counted from
edit-clock-each-about = Starts again with every session.
edit-clock-final-about = Only the last session counts. Until then the date is provisional.
edit-good = Show it under “Good for you today” once it is allowed
edit-follow = Let its reminders follow
edit-follow-hint = They move to the new day. Where nothing opens any more, they go.
edit-reminders = Its reminders
edit-reminders-none = No reminder speaks of it.
edit-remove-activity = It leaves the answers, the plan and the paper, and its reminders go with it.
edit-stages-title = What to expect
edit-stages-lead = Type the last day of each stage. The next one begins on the day after, so that no day is missed. A stage without a last day is left out; the final one has no end.
edit-stage-common = Common: day { $from } to { $to }
edit-stage-last = { $stage }: last day
edit-stage-open = { $stage } follows, and has no end.
edit-check-in-lead = On this day patients answer a few questions and send photos. The reminder for it moves along.
edit-check-in-day = Day after the session
edit-check-in-angles = Photos
edit-remove-check-in = Patients are no longer asked on this day, and its reminder goes with it.
edit-rule-days-before = Days before the session
edit-rule-days-after = Days after the session
edit-rule-common = Stipple’s own: { $day }
edit-rule-time = Goes at
edit-rule-time-hint = By the patient’s own clock. Your quiet hours are { $from } to { $to }.
edit-rule-expires-day = Of use for so many days more
edit-rule-expires-time = … until
edit-rule-expires-hint = After that it is no longer sent.
edit-rule-earliest = Earliest day
edit-rule-latest = Latest day
edit-rule-within-hint = Skin and habits move it between these days. 730 days are two years.
edit-rule-climb = If no phone takes it
edit-rule-supersedes = Speaks in place of
edit-rule-supersedes-hint = On a day that it shares with these, they stay silent.
edit-rule-tied = It is sent only on a day that allows “{ $activity }”.
edit-remove-rule = Nobody gets it any more. Those that are planned are withdrawn.
climb-push = Leave it
climb-push-about = It stands in the app.
climb-mail = Send an e-mail
climb-mail-about = Neutral, with a link.
climb-staff = Tell the clinic
climb-staff-about = E-mail first, then somebody calls.
edit-words-title = Words: { $name }
edit-words-lead = Your own words stand in place of Stipple’s. Leave a field empty, and Stipple’s are used. Plain text only; a date is written { "{" }date{ "}" }.
edit-words-language = Language
edit-words-stipple = Stipple: { $text }
edit-words-stipple-none = Stipple has no words for this.
edit-import-title = Import a protocol
edit-import-lead = Paste a protocol that was exported. It takes the place of everything in this draft. Nothing reaches patients before you publish.
edit-import-toml = The protocol, as TOML
protocol-part-name = Name:
protocol-part-do = As good for today:
protocol-part-asks = Ask first:
protocol-part-never = Never:

## Publishing

publish-go = Publish
publish-title = Publish { $treatment }
publish-lead = The draft becomes version { $version }. New courses run on it from then on.
publish-stopped = Mend what stops the publish, then come back.
publish-running = Patients with a course already
publish-move = Move to the new version
publish-move-about = { $patients ->
    [0] No patient has a course of this treatment.
    [one] One patient’s plan and reminders follow it at once.
   *[other] The plans and reminders of { $patients } patients follow it at once.
}
publish-stay = Stay on their version
publish-stay-about = They finish the way they began. Only new courses get the new version.
publish-dry-run = What a move would do
publish-dry-run-about = Worked out on your patients as they are now, and taken back. What was sent already is never sent again.
publish-dry-run-nothing = No reminder of anybody would change.
publish-patients = Patients who would move
publish-concerned = For whom something changes
publish-notices = Told that their plan has changed
publish-col-rule = Reminder
publish-col-added = New
publish-col-moved = Moved
publish-col-withdrawn = Withdrawn
publish-col-unsent = Not sent
publish-total = Altogether
publish-unsent-about = “Not sent”: recorded with the reason, because the day has passed or another speaks in its place.
publish-closed = Open today, and closed again
publish-closed-about = These patients are told by name what has to wait again.
publish-closed-count = { $count ->
    [one] one patient
   *[other] { $count } patients
}
publish-sign = Sign and publish as { $name }
publish-sign-about = With your name and today’s date you answer for what this version says.

## Versions

versions-title = Versions
versions-patients = { $count ->
    [0] nobody has a course on it
    [one] one patient has a course on it
   *[other] { $count } patients have a course on it
}
versions-compare = Compare
versions-restore = Restore as a draft
versions-restore-about = A draft begins from this version. Nothing changes for patients before you publish it.
compare-title = { $treatment }: side by side
compare-lead = Version { $before } and version { $after }.
compare-none = The two say the same.
compare-with = Compare version { $version } with
compare-col-what = What
compare-col-before-plain = Before
compare-now = Now
compare-draft = Draft
compare-new = not there
compare-gone = removed
compare-text = { $name }, { $language }
compare-order = same numbers, other details
compare-climb = if no phone takes it: { $climb }
compare-shown = shown as good for today
edit-rule-patience = Minutes to try each way first
edit-rule-patience-hint = A phone may be off for a while. Between 5 and 720.
compare-patience = { $minutes ->
    [one] after { $minutes } minute
   *[other] after { $minutes } minutes
}
