# Words of the parts that need the device: the switch for reminders, and the help to install.

push-switch-title-off = Reminders on this device
push-switch-title-on = Reminders are on
push-switch-title-unable = This browser cannot show reminders
push-switch-title-denied = Reminders are blocked here
push-switch-explain = A short note on the days that matter: when something becomes possible again, before a session, and when a photo is due. Nothing else.
push-switch-promise = The locked screen shows only this. You can switch it off here at any time.
push-switch-turn-on = Turn on reminders
push-switch-turn-off = Turn off on this device
push-switch-on = This device shows the notes of your plan. Try it once, so that you know what they look like.
push-switch-test = Send a test
push-switch-tested = A test is on its way. It takes a few seconds.
push-switch-unable = Open this page in the browser your phone came with, Safari or Chrome for example. Everything stays readable here, and your clinic can write to you by e-mail.
push-switch-install = On an iPhone or iPad, reminders come once this page is on the Home Screen. That takes three taps:
push-switch-denied = This browser has been told not to show notes from here. Open its settings for this site, allow notifications, then come back to this page.
push-switch-trouble-device = The browser could not switch reminders on. Check the connection and try again.
push-switch-trouble-offline = There is no connection. Try again when you are online.
push-switch-trouble-too-often = That was a little too often. Wait a few minutes, then try again.
push-switch-trouble-server = That did not work. Load the page again and try once more.

push-switch-staff-title-off = Calls on this device
push-switch-staff-title-on = Calls are on
push-switch-staff-explain = Something waits and you are on duty: this device says so, whether or not Stipple is open.
push-switch-staff-turn-on = Turn on calls
push-switch-staff-on = Calls arrive on this device, also once your sign-in has run out. Try it once, so that you know what they look like.
push-switch-staff-unable = Open this page in the browser your phone or computer came with, or in Firefox or Chrome. The board shows what waits in any case.
push-switch-staff-install = On an iPhone or iPad, calls come once this page is on the Home Screen. That takes three taps:

install-title = Keep it one tap away
install-why = On your Home Screen the plan opens like an app, without an app store.
install-button = Add to the Home Screen
install-menu = Open the menu of your browser and choose “Install” or “Add to Home screen”.
install-ios-share = Tap the share sign at the edge of Safari
install-ios-add = Scroll and choose “Add to Home Screen”
install-ios-open = Open Stipple from the Home Screen, and turn reminders on there
install-done = You are using the app from the Home Screen.

## The phone beside a protocol's form. The page hands the sentences over with "{day}" and the like as they stand: the browser counts.

preview-title = On a patient’s phone
preview-course = Try it on
preview-run-one = A course of one session
preview-run-usual = A usual course
preview-run-more = One session more than usual
preview-day = Day of the course
preview-earlier = A day earlier
preview-later = A day later
preview-on-day = Day { $day }
preview-after-session = after session { $session }
preview-in-days = First session in { $days } days
preview-prepare = Getting ready
preview-check-in = A check-in is due
preview-yes = Yes
preview-careful = With care
preview-not-yet = Not yet
preview-ask = Ask your prescriber
preview-from-day = from day { $day } of the course
preview-never = never
preview-digits = 0123456789

## Two photos side by side

pair-how = How to compare
pair-beside = Side by side
pair-slide = One over the other
pair-with = Compare with
pair-nearer = Nearer
pair-away = Further away
pair-whole = Whole photo
pair-frames = Two photos that move together
pair-help = Both move together: pinch, use the wheel, or press + and −. Drag or use the arrow keys to move. 0 shows the whole photo.
pair-handle = How much of each photo you see
