# What staff read. Patients' words are in patient.ftl and domain.ftl; what staff see of the plan is taken from there, word for word.

## Shared

save = حفظ
leave-it = تركه كما هو
not-now = ليس الآن
undo = تراجع
yes = نعم
no = لا
pager = الصفحات
pager-earlier = السابق
pager-later = التالي
nothing-saved-yet = لم يُحفظ شيء بعد. هذا ما سيحدث.
nothing-sent-yet = لم يُرسل شيء بعد. هؤلاء من سيتلقونها.

when-today = اليوم
when-tomorrow = غدًا
when-yesterday = أمس
when-day-time = ‏{ $day }، { $time }

role-owner = المالك
role-owner-about = كل شيء، مع الفريق والإعدادات والبروتوكولات.
role-practitioner = الممارس
role-practitioner-about = رعاية المرضى: الجلسات، وإنهاء الدورة.
role-front-desk = الاستقبال
role-front-desk-about = إضافة المرضى، وحجز الجلسات ونقلها، وتسليم وسيلة الدخول.

## Just done

done-patient-added = أُضيف المريض، والخطة قائمة.
done-patient-changed = تمّ الحفظ.
done-profile-saved = تمّ الحفظ. تتبع خطة المريض الإجابات.
done-course-started = الدورة الجديدة قائمة.
done-course-closed = أُغلقت الدورة. وجلسة الرتوش في الخطة.
done-course-cancelled = أُلغيت الدورة، ومعها جلساتها المخطّطة.
done-booked = حُجزت الجلسة، وتتبعها التذكيرات.
done-moved = نُقلت الجلسة، ومعها التذكيرات.
done-session-cancelled = أُلغيت الجلسة، ومعها تذكيراتها.
done-held = سُجّل: تمّت الجلسة.
done-not-held = سُجّل: لم تتم الجلسة.
done-undone = تمّ التراجع. تُحسب الجلسة مخطّطة من جديد.
done-can-come = سُجّل: الجلسة باقية كما هي.
done-written = أُرسلت، ويُخبَر المريض بذلك.
done-broadcast-sent = إنها في الطريق. الهواتف التي في ساعات الهدوء تتلقاها بعد انتهائها.
done-settled = تم. لا أحد ينتظر ردًا هنا.
done-material-noted = دُوّنت الصبغات والتخدير.
done-kept = سُجّل: الجلسة باقية، ويقرأ المريض ذلك في الخطة.
done-device-removed = أُزيل الجهاز. لم يعد يُظهر شيئًا عن المريض.
done-language-saved = تمّ الحفظ. هذه لغتك من الآن.
done-duty-saved = تمّ الحفظ. تسير التنبيهات على هذا من الآن.
done-mail-resumed = تمّ الحفظ. ستصلك بالبريد من جديد التنبيهات التي لا يرد عليها أحد.
done-own-device-removed = أُزيل الجهاز. انتهى تسجيل دخوله، ولن يصل إليه أي تنبيه.
done-settings-saved = تمّ الحفظ. يراه المرضى من الآن.
done-question-added = أصبح السؤال في قائمة مرضاك.
done-question-saved = تمّ الحفظ. يقرؤه المرضى من الآن.
done-question-hidden = أُخفي. لم يعد المرضى يرون هذا السؤال.
done-question-shown = عاد المرضى يرون هذا السؤال.
done-question-removed = حُذف.
done-signed = تمّ الاعتماد. يصل هذا البروتوكول إلى المرضى من الآن.
done-draft-saved = حُفظ في المسودة. لا يرى المرضى شيئًا منه قبل النشر.
done-draft-begun = بدأت المسودة. لا يتغيّر شيء على المرضى قبل أن تنشرها.
done-draft-discarded = أُلغيت المسودة. ما يصل إلى مرضاك يبقى كما هو.
done-published = تمّ النشر. تسير الدورات الجديدة على هذا الإصدار من الآن.
done-published-moved = تمّ النشر. انتقلت الدورات القائمة إلى هذا الإصدار، ومعها تذكيراتها.
done-role-set = الدور الجديد سارٍ. يلزم تسجيل الدخول من جديد لاستخدامه.
done-disabled = أُغلق الحساب، وكل تسجيلات الدخول به.
done-signed-out = تمّ تسجيل الخروج.

## Signing in

sign-in-title = تسجيل الدخول
sign-in-lead = لموظفي العيادة. أما المرضى فيدخلون برمز من عيادتهم.
sign-in-email = البريد الإلكتروني
sign-in-password = كلمة المرور
sign-in-password-hint = نسيتها؟ اطلب من مالك العيادة رابطًا لتعيين كلمة جديدة.
sign-in-button = تسجيل الدخول
sign-in-wait = { $minutes ->
    [one] كثرت المحاولات الخاطئة لهذا العنوان. انتظر دقيقة، ثم حاول مرة أخرى.
    [two] كثرت المحاولات الخاطئة لهذا العنوان. انتظر دقيقتين، ثم حاول مرة أخرى.
    [few] كثرت المحاولات الخاطئة لهذا العنوان. انتظر { $minutes } دقائق، ثم حاول مرة أخرى.
    [many] كثرت المحاولات الخاطئة لهذا العنوان. انتظر { $minutes } دقيقة، ثم حاول مرة أخرى.
   *[other] كثرت المحاولات الخاطئة لهذا العنوان. انتظر { $minutes } دقيقة، ثم حاول مرة أخرى.
}
sign-out = تسجيل الخروج

## One-time links for staff

set-up-owner-title = مرحبًا بك في Stipple
set-up-owner-lead = { $clinic }: كل شيء جاهز للمالك. اختر اسمًا وكلمة مرور؛ ثم تأتي الخطوات الثلاث الأولى.
set-up-owner-button = ابدأ
set-up-staff-title = لديك دعوة
set-up-staff-lead = هذه دعوة إلى فريق { $clinic }. اختر اسمًا وكلمة مرور.
set-up-staff-button = انضمّ إلى الفريق
set-up-reset-title = كلمة مرور جديدة
set-up-reset-lead = اختر كلمة مرور جديدة لحسابك في { $clinic }. تمّ تسجيل خروجك من كل مكان آخر.
set-up-reset-button = تعيين كلمة المرور
set-up-email = البريد الإلكتروني
set-up-role = الدور
set-up-name = اسمك
set-up-name-hint = كما يعرفه الزملاء. يظهر تحت ما تعتمده.
set-up-password = كلمة المرور
set-up-password-hint = الحد الأدنى لعدد الأحرف: { $least }. بضع كلمات متتالية يسهل تذكّرها؛ ولا شرط غير ذلك.
set-up-password-again = كلمة المرور نفسها مرة أخرى
set-up-gone-title = هذا الرابط لم يعد يعمل
set-up-gone-lead = يعمل الرابط مرة واحدة ولمدة سبعة أيام، والرابط الأحدث يحلّ محله. اطلب رابطًا جديدًا من مالك العيادة.

## Board

board-name = اللوحة
board-title = { $count ->
    [0] لا أحد يحتاج إليك الآن
    [one] أمر واحد يحتاج إليك
    [two] أمران يحتاجان إليك
    [few] { $count } أمور تحتاج إليك
    [many] { $count } أمرًا يحتاج إليك
   *[other] { $count } أمر يحتاج إليك
}
board-calm = كل شيء على ما يرام
board-calm-note = من لا يستطيع الحضور، أو ليست له جلسة قادمة، أو يتعذّر الوصول إليه، يظهر هنا تلقائيًا.
board-declined = تعذّر الحضور
board-awaiting = هل تمّت الجلسة؟
board-missed = لم يرسلوا المتابعة
board-missed-line = طُلبت مرتين ولم تُرسل: { $day }
board-unbooked = لا جلسة قادمة
board-last-session = آخر جلسة { $day }
board-never-booked = لم يُحجز شيء بعد
board-unsigned = { $count ->
    [one] بروتوكول واحد غير معتمد
    [two] بروتوكولان غير معتمدين
    [few] { $count } بروتوكولات غير معتمدة
    [many] { $count } بروتوكولًا غير معتمد
   *[other] { $count } بروتوكول غير معتمد
}
board-unsigned-owner = تصل خطة العلاج إلى المرضى بعد أن تعتمدها.
board-unsigned-others = تصل خطة العلاج إلى المرضى بعد أن يعتمدها مالك.
board-today = جلسات اليوم، { $day }
board-today-none = لا جلسات اليوم.
board-unreachable = لا تصل الإشعارات
board-unreachable-none = الوصول متاح إلى جميع من هم قيد العلاج.
board-no-telephone = لا رقم هاتف

first-steps-title = أهلًا بك، { $name }
first-steps-lead = ثلاث خطوات، وتكون الخطة على هاتف أول مريض.
first-steps-done = تمّت. يمكنك النظر فيها مرة أخرى في أي وقت.
first-steps-settings = حدّد كيف يتم الوصول إلى عيادتك
first-steps-settings-about = الهاتف والعنوان وأوقات العمل: تظهر على هاتف كل مريض.
first-steps-protocols = اقرأ بروتوكولًا واعتمده
first-steps-protocols-about = ما يُقال لمرضاك، يومًا بعد يوم. لا يصلهم شيء لم تعتمده.
first-steps-patient = أضف أول مريض
first-steps-patient-about = مع تاريخ الجلسة. تأتي الخطة وتذكيراتها تلقائيًا.

## Patients

patients-title = المرضى
patients-search = الاسم أو الهاتف أو البريد الإلكتروني
patients-search-button = بحث
patients-none = لا مرضى بعد
patients-none-note = أضف أول مريض مع تاريخ الجلسة. تأتي الخطة وتذكيراتها تلقائيًا.
patients-not-found = لا نتيجة للبحث عن «{ $words }»
patients-not-found-note = جرّب جزءًا من الاسم، أو آخر أرقام الهاتف.
patients-name = المريض
patients-day = اليوم
patients-day-number = اليوم { $day }
patients-before = قبل الجلسة الأولى
patients-next = الجلسة القادمة
patients-no-next = لا جلسة محجوزة
patients-reach = الوصول
patients-place = { $total ->
    [zero] لا مرضى
    [one] مريض واحد
    [two] مريضان
    [few] { $total } مرضى
    [many] { $total } مريضًا
   *[other] { $total } مريض
} · الصفحة { $page } من { $pages }

new-patient-title = مريض جديد
new-patient-lead = تبدأ الخطة من الجلسة الأولى. يمكن حجزها الآن أو لاحقًا.
new-patient-button = إضافة المريض

contact-name = الاسم
contact-telephone = الهاتف
contact-email = البريد الإلكتروني
contact-language = اللغة
contact-zone = المنطقة الزمنية
contact-zone-hint = حيث يعيش المريض: تصل التذكيرات بتوقيت ذلك المكان.

course-treatment = العلاج
course-zones = مناطق فروة الرأس
course-first = الجلسة الأولى
course-first-hint = اترك اليوم فارغًا إذا لم تُحجز بعد.

edit-title = الاتصال واللغة
edit-lead = المنطقة الزمنية الجديدة تنقل التذكيرات التي لم تأتِ بعد.

## One patient

record-invite = دعوة إلى الهاتف
record-invite-again = وسيلة دخول لهاتف
record-paper = الخطة على الورق
record-start-course = بدء دورة أخرى
record-edit = تعديل
record-contact = الاتصال
record-not-given = غير مذكور
record-no-course = لا دورة بعد
record-no-course-note = تضمّ الدورة جلسات علاج واحد، ومنها تأتي الخطة.

scalp-title = فروة الرأس اليوم
scalp-unbooked = لم يُحجز شيء ولم يتم شيء بعد، فلا شيء يلتئم.
scalp-before = { $days ->
    [0] اليوم
    [one] غدًا
    [two] بعد يومين
    [few] بعد { $days } أيام
    [many] بعد { $days } يومًا
   *[other] بعد { $days } يوم
}
scalp-before-caption = الجلسة الأولى
scalp-day = اليوم { $day }
scalp-after = بعد الجلسة { $number }
scalp-line = ‏{ $treatments } · { $where }
scalp-next-session = الجلسة القادمة
scalp-opens = يصبح متاحًا: { $activity }

course-state-open = مفتوحة
course-state-closed = مغلقة
course-state-cancelled = ملغاة
course-closed-on = أُغلقت { $day }
course-cancelled-on = أُلغيت { $day }
course-protocol = إصدار البروتوكول { $version }
course-no-session = لم تُحجز جلسة بعد.
course-book = حجز جلسة
course-close = إغلاق الدورة
course-cancel = إلغاء الدورة

session-fallen = جلسة سقطت من الخطة
session-long = { $minutes } دقيقة
session-coming = مخطّطة
session-declined = الردّ: «لا أستطيع الحضور»
session-unsure = هل تمّت الجلسة؟
session-held = تمّت
session-not-held = لم تتم
session-cancelled = ملغاة
session-move = نقل
session-cancel = إلغاء
session-can-come = أصبح الحضور ممكنًا
session-undo = تراجع
session-day = اليوم
session-start = تبدأ في
session-minutes = الدقائق
session-look = عرض ما سيحدث
session-other-day = يوم آخر أو وقت آخر

record-reminders-title = التذكيرات
record-reminders-zone = الأوقات بتوقيت المريض، في { $zone }.
record-reminders-coming = القادم
record-reminders-coming-none = لا شيء في الخطة.
record-reminders-past = ما أُرسل
record-reminders-past-none = لا شيء بعد.
record-reminders-more = { $count ->
    [one] تذكير آخر
    [two] تذكيران آخران
    [few] { $count } تذكيرات أخرى
    [many] { $count } تذكيرًا آخر
   *[other] { $count } تذكير آخر
}
record-reminders-what = التذكير
record-reminders-when = متى
record-reminders-state = الحالة
reminder-planned = مخطّط
reminder-accepted = وصل
reminder-shown = ظهر
reminder-opened = فُتح
reminder-opened-at = فُتح { $when }
reminder-skipped = لم يُرسل
reminder-withdrawn = سُحب
reminder-reason-past = كان وقته قد مضى عند وضعه في الخطة.
reminder-reason-quiet = لا يفيد إلا في ساعات الهدوء.
reminder-reason-superseded = يحلّ محله في ذلك اليوم «{ $by }».
reminder-reason-expired = مضى وقته قبل أن يمكن إرساله.
reminder-reason-unreachable = لا هاتف يستقبل الإشعارات.
reminder-reason-undeliverable = لم تقبله خدمة الإشعارات.

reach-title = الوصول
reach-reachable = الوصول بالإشعارات متاح
reach-reachable-about = تصل التذكيرات إلى الهاتف.
reach-not-joined = لم ينضمّ بعد
reach-not-joined-about = لم ينضمّ أي هاتف بعد. ادعُ المريض وهو على الكرسي، أو اطبع الخطة.
reach-no-push = لا إشعارات
reach-no-push-about = انضمّ الهاتف، لكنه لا يسمح بالتذكيرات. اطلب من المريض تفعيلها في صفحة «أنت».
reach-lost = انقطع
reach-lost-about = كانت التذكيرات تصل، ولم تعد تصل: هاتف جديد، أو أُوقفت. اتصل بالمريض.
reach-installed = على الشاشة الرئيسية
reach-permission = الإشعارات
reach-permission-unknown = لم يُطلب الإذن بعد
reach-permission-default = لم يُطلب الإذن بعد
reach-permission-granted = مسموحة
reach-permission-denied = مرفوضة
reach-delivered = آخر وصول
reach-opened = آخر ظهور
reach-next = التذكير القادم
reach-next-none = لا شيء مخطط
reach-dead = اشتراكات انتهت
reach-never = أبدًا
reach-devices = الأجهزة
reach-some-device = متصفح
reach-last-seen = آخر استخدام { $when }
reach-remove = إزالة

device-title = إزالة جهاز
device-remove = هل تريد إزالة { $device }؟
device-lead = لهاتف مفقود أو مباع أو مشترك. يُسجَّل خروجه فورًا ولا تصله تذكيرات بعد ذلك. تبقى أجهزة المريض الأخرى، ويمكن لهذا الجهاز أن يعود برمز جديد.
device-save = إزالة الجهاز

invite-title = وسيلة دخول لهاتف
invite-lead = الأفضل أن يتم ذلك معًا والمريض على الكرسي: الانضمام، والإضافة إلى الشاشة الرئيسية، ورؤية تجربة تصل.
invite-before = الرمز لهاتف واحد ويعمل مرة واحدة. الرمز الذي سُلّم من قبل ولم يُستخدم بعد ينتهي مع الرمز الجديد.
invite-button = عرض الرمز
invite-qr = رمز للمسح: يفتح الدعوة
invite-type = من دون كاميرا: افتح { $address } واكتب
invite-code-until = الرمز المكتوب يعمل حتى
invite-link-until = الرمز الممسوح يعمل حتى
invite-link = كرابط
invite-steps = ما يفعله المريض
invite-step-1 = يوجّه كاميرا الهاتف إلى الرمز ويفتح الرابط.
invite-step-2 = ينقر «افتح خطتي». لا كلمة مرور ولا حساب.
invite-step-3 = يضيف Stipple إلى الشاشة الرئيسية، كما يوضّح الهاتف.
invite-step-4 = يفعّل التذكيرات ويرى تجربة تصل.
invite-lost = هاتف جديد أو مفقود
invite-lost-about = اعرض رمزًا جديدًا: ينضمّ الهاتف الجديد بالطريقة نفسها، وتكون الخطة كلها فيه. أما الهاتف المفقود فيُزال في «الأجهزة»؛ ومنذ ذلك الحين لا يُظهر شيئًا.
invite-devices = إلى الأجهزة

## Sessions and courses

book-title = حجز جلسة
book-title-of = حجز جلسة: { $treatment }
book-lead = الفاصل المعتاد بعد آخر جلسة، بالأيام: { $days }. عدد الجلسات المعتاد: { $sessions }.
book-save = حجز الجلسة
move-title = نقل جلسة
move-lead = موعدها الحالي: { $when }.
move-save = نقل الجلسة
cancel-session-title = هل تريد إلغاء هذه الجلسة؟
cancel-session-lead = تسقط من الخطة مع تذكيراتها. لاختيار يوم آخر، انقلها بدل إلغائها.
cancel-session-save = إلغاء الجلسة
close-course-title = هل تريد إغلاق هذه الدورة؟
close-course-lead = انتهى العلاج ({ $treatment }): آخر جلسة هي الجلسة الختامية، ويمكن وضع جلسة الرتوش في الخطة. أي جلسة لاحقة تحتاج إلى دورة جديدة.
close-course-save = إغلاق الدورة
cancel-course-title = هل تريد إلغاء هذه الدورة؟
cancel-course-lead = يُترك العلاج ({ $treatment }). تسقط الجلسات المخطّطة. ما تمّ يستمر في الالتئام، وتبقى تذكيراته.
cancel-course-save = إلغاء الدورة
start-course-title = بدء دورة أخرى
start-course-lead = علاج إضافي، أو العلاج نفسه مرة أخرى. عند وجود علاجين معًا، يُؤخذ بالجواب الأكثر حذرًا.
start-course-button = بدء الدورة

changes-title = التذكيرات
changes-none = لا يتغيّر أي تذكير.
change-new = جديد
changes-told = إشعار إلى المريض: { $when }، ما لم تتغيّر الخطة مرة أخرى قبل ذلك.
changes-session = الجلسة · { $treatment }
change-falls-away = يسقط من الخطة

held-title = هل تمّت الجلسة؟
held-lead = ‏{ $name }، { $when }
held-yes = تمّت
held-no = لم تتم
held-other-day = يوم آخر
held-day = اليوم الذي تمّت فيه
held-day-hint = اليوم المخطّط هو المقترح. تُحسب الخطة من اليوم الذي تكتبه.
held-button = تمّت في هذا اليوم

## Team

team-title = الفريق
team-lead = من يعمل هنا، وما يُسمح به لكل شخص.
team-invite = دعوة
team-name = الاسم
team-email = البريد الإلكتروني
team-role = الدور
team-state = الحساب
team-active = نشط
team-invited = أُرسلت الدعوة
team-disabled = مغلق
team-seen = آخر حضور هنا
team-never-seen = أبدًا

invite-staff-title = دعوة إلى الفريق
invite-staff-lead = تحصل على رابط يعمل مرة واحدة. سلّمه بنفسك: لا يُرسل بريد.
invite-staff-email = البريد الإلكتروني
invite-staff-button = إنشاء الرابط

hand-over-invite-staff-title = الدعوة جاهزة
hand-over-reset-title = الرابط جاهز
hand-over-lead = إلى { $email }
hand-over-once = لا يظهر هذا الرابط إلا الآن. انسخه قبل مغادرة الصفحة.
hand-over-step-1 = انسخ الرابط.
hand-over-step-2 = أرسله إلى هذا الشخص وحده، بطريقة لا يقرؤها غيره.
hand-over-step-3 = يعمل مرة واحدة، خلال سبعة أيام. إذا ضاع، فأنشئ رابطًا جديدًا: القديم ينتهي.
hand-over-back = نسختُه

member-role = الدور في العيادة
member-role-hint = تنتهي كل تسجيلات الدخول بهذا الحساب، ليسري الدور الجديد فورًا.
member-role-save = تعيين الدور
member-reset = نسيان كلمة المرور
member-reset-about = تحصل على رابط لتسليمه. تنتهي الآن كل تسجيلات الدخول بهذا الحساب؛ وتعمل كلمة المرور القديمة حتى تُعيَّن الجديدة.
member-reset-save = إنشاء رابط لكلمة مرور جديدة
member-link = ضاع الرابط
member-link-about = تحصل على رابط جديد لتسليمه. والرابط الذي سُلّم من قبل ينتهي.
member-link-save = إنشاء رابط جديد
member-disable = إغلاق الحساب
member-disable-about = لمن ترك العمل هنا. تنتهي كل تسجيلات الدخول فورًا. ما تمّ بهذا الحساب يبقى باسم صاحبه، ويمكن دعوته مرة أخرى.
member-disable-save = إغلاق الحساب الآن
member-disabled = هذا الحساب مغلق. لفتحه، أرسل دعوة إلى العنوان نفسه مرة أخرى.

## Settings

settings-title = الإعدادات
settings-lead = ما يراه مرضاك عن العيادة، ومتى تصمت هواتفهم.
settings-clinic = العيادة
settings-name = الاسم
settings-name-hint = يراه المرضى عند الانضمام، وعلى الخطة المطبوعة.
settings-telephone = الهاتف
settings-telephone-hint = على هاتف كل مريض، للاتصال بنقرة.
settings-address = العنوان
settings-address-hint = مع الجلسة القادمة وعلى الخطة المطبوعة.
settings-language = اللغة
settings-language-hint = للموظفين، وللمرضى ما لم يختاروا لغة أخرى.
settings-opening = أوقات العمل
settings-opening-hint = تظهر حيثما يمكن للمرضى الوصول إليك، ليعرفوا متى لا يوجد أحد. اترك يوم الإغلاق فارغًا.
settings-opens = يفتح
settings-closes = يغلق
settings-answers = الردود
settings-promise = الردّ خلال كم ساعة
settings-promise-hint = يقرؤها المرضى حيث يكتبون إليك. اكتب ما يمكنك الوفاء به في يوم مزدحم.
settings-emergency = في حالة الطوارئ
settings-emergency-hint = بجانب كل قائمة من علامات التحذير. اتركه فارغًا ليظهر: اتصل برقم الطوارئ.
settings-time = الوقت
settings-zone-hint = تُحجز الجلسات بهذا التوقيت. المرضى في أماكن أخرى تصلهم التذكيرات بتوقيتهم.
settings-quiet = ساعات الهدوء
settings-quiet-hint = بتوقيت المريض. لا يُصدر أي تذكير صوتًا بين هذين الوقتين.
settings-quiet-from = من
settings-quiet-to = إلى

## Protocols

protocols-title = البروتوكولات
protocols-lead = ما يُقال لمرضاك، علاجًا بعد علاج. يصلهم ما اعتمده مالك.
protocol-signed = معتمد
protocol-unsigned = غير معتمد
protocol-version = الإصدار { $version }
protocol-signed-by = الإصدار { $version }، اعتماد: { $name }، { $day }
protocol-stages = ما المتوقع
protocol-stages-about = تُعدّ الأيام من كل جلسة؛ ويومها هو اليوم صفر. قبل الجلسة الأولى يقرأ المرضى كيف يكون الاستعداد.
protocol-activities = ما يُسمح به ومتى
protocol-activities-about = «الشائع» هو المدى الذي وُجد أن العيادات تستخدمه.
protocol-check-ins = المتابعات
protocol-check-ins-about = أيام يُسأل فيها المريض عن حاله، وتُطلب منه صور.
protocol-rules = التذكيرات
protocol-rules-about = بالتوقيت المحلي للمريض، لا في ساعات الهدوء أبدًا، ولا بعد أن تفوت فائدتها.
protocol-col-stage = المرحلة
protocol-col-days = الأيام
protocol-col-seen = ما يُرى
protocol-col-activity = النشاط
protocol-col-allowed = المسموح
protocol-col-counted = يُحسب من
protocol-col-common = الشائع
protocol-col-check-in = المتابعة
protocol-col-day = اليوم
protocol-col-angles = الصور
protocol-col-rule = التذكير
protocol-col-when = يُرسل
protocol-col-until = مفيد حتى
protocol-days = ‏{ $from }–{ $to }
protocol-day = اليوم { $day }
protocol-day-on = من { $from } فصاعدًا
protocol-careful = بحذر من اليوم { $day }
protocol-yes = دون قيود من اليوم { $day }
protocol-before = { $days ->
    [one] ليس في اليوم السابق للجلسة
    [two] ليس في اليومين السابقين للجلسة
    [few] ليس في آخر { $days } أيام قبل الجلسة
    [many] ليس في آخر { $days } يومًا قبل الجلسة
   *[other] ليس في آخر { $days } يوم قبل الجلسة
}
protocol-ask = سؤال من وصف الدواء، في أي يوم
protocol-never = أبدًا
protocol-common = { $same ->
    [yes] اليوم { $from }
   *[no] الأيام { $from }–{ $to }
}
protocol-words = الكلمات التي يقرؤها المرضى
protocol-some-date = (التاريخ)
protocol-part-title = العنوان:
protocol-part-lead = أولًا:
protocol-part-seen = ما يُرى:
protocol-part-felt = ما يُشعر به:
protocol-part-not-normal = غير طبيعي:
protocol-part-next = ما يأتي بعد ذلك:
protocol-part-ask = السؤال:
protocol-part-yes = عندما يكون متاحًا:
protocol-part-careful = بحذر:
protocol-part-not-yet = ليس بعد:
protocol-part-before = قبل الجلسة:
protocol-part-why = السبب:
protocol-part-mistake = إذا حدث بالخطأ:
protocol-part-body = النص:
counting-each = كل جلسة
counting-final = الجلسة الختامية
anchor-each = كل جلسة
anchor-latest-held = آخر جلسة، ما لم تُحجز غيرها
anchor-final = الجلسة الختامية
anchor-next-planned = الجلسة القادمة
protocol-due-before = { $days ->
    [one] قبل يوم من { $session }، { $time }
    [two] قبل يومين من { $session }، { $time }
    [few] قبل { $days } أيام من { $session }، { $time }
    [many] قبل { $days } يومًا من { $session }، { $time }
   *[other] قبل { $days } يوم من { $session }، { $time }
}
protocol-due-on = في يوم { $session }، { $time }
protocol-due-after = { $days ->
    [one] بعد يوم من { $session }، { $time }
    [two] بعد يومين من { $session }، { $time }
    [few] بعد { $days } أيام من { $session }، { $time }
    [many] بعد { $days } يومًا من { $session }، { $time }
   *[other] بعد { $days } يوم من { $session }، { $time }
}
protocol-until = { $days ->
    [0] { $time } في ذلك اليوم
    [one] { $time } في اليوم التالي
    [two] { $time }، بعد يومين
    [few] { $time }، بعد { $days } أيام
    [many] { $time }، بعد { $days } يومًا
   *[other] { $time }، بعد { $days } يوم
}
protocol-open-course = ما دامت الدورة مفتوحة
protocol-closed-course = بعد إغلاق الدورة
protocol-sign-title = الاعتماد
protocol-sign-about = باسمك وتاريخ اليوم تتحمّل المسؤولية عما ورد أعلاه. ويصل إلى مرضاك من ذلك الحين.
protocol-sign = الاعتماد باسم { $name }
protocol-sign-others = يعتمد البروتوكول مالك من العيادة.

## Questions that patients read

faq-title = الأسئلة
faq-lead = ما يقرؤه المرضى في صفحة الأسئلة. أجب بكلماتك، وأخفِ ما لا ينطبق عليكم، وأضف ما يسألكم عنه مرضاكم.
faq-add = إضافة سؤال
faq-unrated = لم يقيّمه أحد بعد
faq-rated = مفيد: { $yes } · غير مفيد: { $no }
faq-hidden = مخفي
faq-own = سؤالكم
faq-own-answer = إجابتكم
faq-new-title = سؤال جديد
faq-new-lead = يظهر بجانب الأسئلة الشائعة، ويجده البحث.
faq-language = اللغة
faq-language-hint = يمكن إضافة لغات أخرى لاحقًا. ومن يقرأ بلغة ناقصة تظهر له هذه.
faq-category = ضمن
faq-question = السؤال
faq-question-hint = كما يطرحه المريض، مثلًا: أين أوقف سيارتي؟
faq-answer = الإجابة
faq-answer-hint = جمل قصيرة وكلمات بسيطة. كل سطر يصبح فقرة.
faq-own-answer-label = إجابتكم أنتم
faq-built-in = يقرأ المرضى هذا ما لم تكتب إجابة خاصة بكم
faq-theirs = المكتوب حاليًا
faq-patients = ما يراه المرضى
faq-shown-note = يرى المرضى هذا السؤال.
faq-hidden-note = هذا السؤال مخفي. لا يراه المرضى ولا يجدونه.
faq-hide = إخفاؤه
faq-show = إظهاره من جديد
faq-restore = العودة إلى الإجابات الأصلية
faq-remove = حذف هذا السؤال

## Oneself

you-clinic = العيادة
you-seen = آخر حضور هنا
you-own-language = لغتك
you-own-language-about = ستظهر لك الصفحات بها. ولكل مريض لغته الخاصة.
you-own-language-save = استخدم هذه اللغة
you-sign-in = تسجيل الدخول هذا
you-sign-in-about = ينتهي تلقائيًا بعد ساعة دون فتح صفحة، وبعد يوم في كل الأحوال. على حاسوب مشترك، سجّل الخروج عند المغادرة.

calls-title = متى يُستدعى انتباهك
calls-about = المتابعة التي لا تحتمل الانتظار تنبّه فورًا من هو في المناوبة، ثم المالك بعد عشر دقائق. وتنبّه كذلك المتابعة التي تتجاوز الوقت الموعود، والرسالة.
calls-on-duty = أنا في المناوبة
calls-on-duty-hint = ألغِ هذا في أيام عطلتك. ويظل المالك يُنبَّه إن لم يرد أحد.
calls-quiet = ساعات الصمت
calls-quiet-hint = بين هذين الوقتين لا يصدر صوتًا إلا ما لا يحتمل الانتظار. وهي ساعات العيادة إلى أن تختار ساعاتك.
calls-no-script = لتصلك التنبيهات على هذا الجهاز، فعّل JavaScript في هذا المتصفح. وتعرض اللوحة ما ينتظر في كل الأحوال.
calls-devices-about = الأجهزة التي سجّلت الدخول منها والتي تصل إليها التنبيهات. أزل ما فُقد أو لم يعد لك.
calls-device-seen = آخر استخدام: { $when }
calls-device-rings = تنبيهات

## /clinic/reminders

arrivals-lead = { $joined ->
    [zero] لم ينضم هاتف أي مريض بعد.
    [one] انضم مريض واحد، وتصل التذكيرات إلى { $reached }.
    [two] من مريضين انضما، تصل التذكيرات إلى { $reached }.
    [few] من { $joined } مرضى انضموا، تصل التذكيرات إلى { $reached }.
    [many] من { $joined } مريضًا انضموا، تصل التذكيرات إلى { $reached }.
   *[other] من { $joined } مريض انضموا، تصل التذكيرات إلى { $reached }.
}
arrivals-figures = المرضى بالأرقام
arrivals-joined = انضموا
arrivals-joined-note = مرضى لديهم هاتف
arrivals-installed = على الشاشة الرئيسية
arrivals-installed-note = يفتحونه كتطبيق
arrivals-permitted = الإشعارات مسموحة
arrivals-permitted-note = على هاتف واحد على الأقل
arrivals-reachable = يمكن الوصول إليهم
arrivals-reachable-note = يصلهم التذكير
arrivals-dead = هواتف فُقدت
arrivals-dead-note = انتهت خلال ٣٠ يومًا
arrivals-past = { $days ->
    [zero] لا أيام
    [one] اليوم الأخير
    [two] آخر يومين
    [few] آخر { $days } أيام
    [many] آخر { $days } يومًا
   *[other] آخر { $days } يوم
}
arrivals-none = لم يحن موعد أي تذكير في هذه الأيام.
arrivals-sent = أُرسلت
arrivals-delivered = سُلّمت
arrivals-delivered-only = سُلّمت ولم تُفتح
arrivals-opened = فُتحت
arrivals-failed = تعذّرت
arrivals-day = اليوم
arrivals-scale = { $count ->
    [zero] كل نقطة تذكير واحد.
    [one] كل نقطة تذكير واحد.
    [two] كل نقطة تمثل تذكيرين على الأكثر.
    [few] كل نقطة تمثل { $count } تذكيرات على الأكثر.
    [many] كل نقطة تمثل { $count } تذكيرًا على الأكثر.
   *[other] كل نقطة تمثل { $count } تذكير على الأكثر.
}
arrivals-numbers = الأرقام يومًا بيوم
arrivals-last-opened = آخر ما فُتح
arrivals-coming = القادم حتى { $day }
arrivals-planned = { $count ->
    [zero] لا تذكيرات
    [one] تذكير واحد
    [two] تذكيران
    [few] { $count } تذكيرات
    [many] { $count } تذكيرًا
   *[other] { $count } تذكير
}
arrivals-next = التذكير القادم { $when }
arrivals-more = { $count ->
    [zero] ولا أحد غيرهم
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } آخرون
    [many] و{ $count } آخرون
   *[other] و{ $count } آخرون
}

## /clinic/broadcasts

broadcasts-title = الكتابة إلى كثيرين
broadcasts-lead = ملاحظة واحدة إلى كل مرضاك، أو إلى مرضى علاج واحد، أو إلى من استُخدمت لهم دفعة صباغ واحدة.
broadcasts-none-title = لم يُرسل شيء بعد
broadcasts-none = إذا انتقلت العيادة أو أُغلقت أسبوعًا أو سُحبت دفعة، فاكتب ذلك هنا مرة واحدة.
broadcast-new = ملاحظة جديدة
broadcast-new-lead = الكلمات تظهر في التطبيق. شاشة القفل تقول فقط إن هناك ملاحظة.
broadcast-to = إلى من
broadcast-to-hint = يتلقاها كل من انضم منهم. من ينضم لاحقًا لا يتلقاها.
broadcast-to-all = جميع المرضى
broadcast-to-treatment = مرضى { $treatment }
broadcast-to-lot = المرضى مع { $pigment }
broadcast-words = بلغة { $language }
broadcast-words-hint = ضرورية. من يقرأ لغة لا كلمات لها أدناه يتلقى هذه الكلمات.
broadcast-words-other-hint = بعض مرضاك يقرؤون هذه اللغة.
broadcast-look = انظر من سيتلقاها
broadcast-change = غيّرها
broadcast-send = { $count ->
    [zero] لا أحد يتلقاها
    [one] أرسلها إلى مريض واحد
    [two] أرسلها إلى مريضين
    [few] أرسلها إلى { $count } مرضى
    [many] أرسلها إلى { $count } مريضًا
   *[other] أرسلها إلى { $count } مريض
}
broadcast-words-title = الكلمات
broadcast-would = من سيتلقاها
broadcast-would-patients = في التطبيق لدى
broadcast-would-pushed = يخبرهم هاتفهم
broadcast-would-silent = هاتفهم يبقى صامتًا
broadcast-would-about = تُرسل خلال دقيقة. تُراعى ساعات الهدوء، وبعد ثلاثة أيام لا يُخبَر أي هاتف بعد؛ لكنها تبقى في التطبيق.
broadcast-read = يقرأ { $language }
broadcast-readers = { $count ->
    [zero] لا أحد
    [one] مريض واحد
    [two] مريضان
    [few] { $count } مرضى
    [many] { $count } مريضًا
   *[other] { $count } مريض
}
broadcast-readers-other = { $count ->
    [zero] لا أحد يتلقى الكلمات بلغة { $language }
    [one] مريض واحد يتلقى الكلمات بلغة { $language }
    [two] مريضان يتلقيان الكلمات بلغة { $language }
    [few] { $count } مرضى يتلقون الكلمات بلغة { $language }
    [many] { $count } مريضًا يتلقون الكلمات بلغة { $language }
   *[other] { $count } مريض يتلقون الكلمات بلغة { $language }
}
broadcast-silent = { $count ->
    [zero] الهواتف تخبر الجميع
    [one] لا هاتف يخبر مريضًا واحدًا
    [two] لا هاتف يخبر مريضين
    [few] لا هاتف يخبر { $count } مرضى
    [many] لا هاتف يخبر { $count } مريضًا
   *[other] لا هاتف يخبر { $count } مريض
}
broadcast-silent-about = إن كان الأمر مهمًا فاتصل بهم.
broadcast-in-inbox = في التطبيق فقط
broadcast-not-joined = لا يتلقاها
broadcast-by = ‏{ $name }، { $when }
broadcast-waiting = { $count ->
    [zero] لا ملاحظة في الطريق.
    [one] ملاحظة واحدة في الطريق أو تنتظر انتهاء ساعات الهدوء.
    [two] ملاحظتان في الطريق أو تنتظران انتهاء ساعات الهدوء.
    [few] { $count } ملاحظات في الطريق أو تنتظر انتهاء ساعات الهدوء.
    [many] { $count } ملاحظة في الطريق أو تنتظر انتهاء ساعات الهدوء.
   *[other] { $count } ملاحظة في الطريق أو تنتظر انتهاء ساعات الهدوء.
}
broadcast-patients = { $count ->
    [zero] إلى لا أحد
    [one] إلى مريض واحد
    [two] إلى مريضين
    [few] إلى { $count } مرضى
    [many] إلى { $count } مريضًا
   *[other] إلى { $count } مريض
}
broadcast-delivered = { $count ->
    [zero] لم يُسلّم شيء
    [one] سُلّمت واحدة
    [two] سُلّمت اثنتان
    [few] سُلّمت { $count }
    [many] سُلّمت { $count }
   *[other] سُلّمت { $count }
}
broadcast-opened = { $count ->
    [zero] لم يُفتح شيء
    [one] فُتحت واحدة
    [two] فُتحت اثنتان
    [few] فُتحت { $count }
    [many] فُتحت { $count }
   *[other] فُتحت { $count }
}
broadcast-failed = { $count ->
    [zero] لم يتعذّر شيء
    [one] تعذّرت واحدة
    [two] تعذّرت اثنتان
    [few] تعذّرت { $count }
    [many] تعذّرت { $count }
   *[other] تعذّرت { $count }
}
broadcast-figures = ما آل إليه أمرها
broadcast-figure-patients = المرضى
broadcast-figure-patients-note = من أُرسلت إليهم
broadcast-figure-delivered = سُلّمت
broadcast-figure-delivered-note = تلقاها هاتف
broadcast-figure-opened = فُتحت
broadcast-figure-opened-note = لُمست على الهاتف
broadcast-figure-read = قُرئت
broadcast-figure-read-note = شوهدت في التطبيق
broadcast-figure-failed = تعذّرت
broadcast-figure-failed-note = في التطبيق فقط
mail-off-title = التنبيهات بالبريد متوقفة
mail-off-unsubscribed = أنت أوقفتها. تصل التنبيهات إلى أجهزتك فقط.
mail-off-refused = يقول خادم بريدك إنه لا يعرف هذا العنوان. تصل التنبيهات إلى أجهزتك فقط.
mail-off-resume = إرسال البريد من جديد
board-unreached = تعذّر الوصول إليهم
board-unreached-line = لم يصل: { $notes }
board-unreached-called = تم الاتصال
board-unreached-not-needed = لا حاجة
done-unreached-ended = سُجّل. لم يعد في اللوحة.
reach-mail = التنبيهات بالبريد
reach-mail-used = نعم، العنوان مؤكّد
reach-mail-asked = بانتظار التأكيد
reach-mail-none = لا عنوان
reach-mail-refused = لا يعرف خادم البريد هذا العنوان. اطلب عنوانًا آخر حين تتحدثان.
reach-mail-unsubscribed = أوقفه المريض
