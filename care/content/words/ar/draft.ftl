# The clinic's own protocols: drafts, their guard rails, dry run and publishing, versions side by side.

## A draft

draft-title = { $treatment }: مسودة
draft-lead = بدأت من الإصدار { $version }. آخر تغيير: { $name }، { $when }. لا يرى المرضى شيئًا منها قبل نشرها.
drafts-title = المسودات
draft-none-title = لا توجد مسودة
draft-none = لا أحد يغيّر هذا البروتوكول الآن. تبدأ المسودة نسخةً مما يصل إلى مرضاك حاليًا.
draft-begin = بدء مسودة
draft-edit = تحرير
draft-open = مسودة
draft-by = مسودة { $name }
draft-export = تصدير
draft-import = استيراد
draft-discard = التخلّص من المسودة
draft-discard-about = يضيع بذلك كل تغيير منذ بدأت المسودة، ومنه تغييرات زملائك. أما ما يصل إلى مرضاك فيبقى كما هو.
draft-discard-sure = التخلّص منها نهائيًا
draft-read-only = المالكون وحدهم يغيّرون البروتوكول. يمكنك قراءة كل شيء هنا.
draft-save = حفظ
draft-changes = ما تغيّره هذه المسودة
draft-changes-none = لا شيء بعد: تقول ما يصل إلى مرضاك الآن نفسه.
draft-sessions = الدورة كلها
draft-sessions-about = كم جلسة معتادة، وكم بين الجلسة والأخرى. يقرأ المرضى ذلك، ولا شيء يُلزم به.
draft-usual-sessions = عدد الجلسات المعتاد
draft-usual-gap = الأيام بين جلستين
draft-usual = { $sessions ->
    [one] جلسة واحدة
    [two] جلستان
    [few] { $sessions } جلسات
    [many] { $sessions } جلسة
   *[other] { $sessions } جلسة
}، { $days ->
    [one] يفصل بينها يوم
    [two] يفصل بينها يومان
    [few] يفصل بينها { $days } أيام
    [many] يفصل بينها { $days } يومًا
   *[other] يفصل بينها { $days } يوم
}
draft-add = إضافة شيء
draft-add-lead = لا يُضاف إلا ما لدى Stipple كلمات له. وكل ما يُضاف يبدأ بأرقام شائعة.
draft-add-activities = الأنشطة
draft-add-check-ins = المتابعات
draft-add-rules = التذكيرات
draft-add-none = كل ما يعرفه Stipple موجود في هذا البروتوكول.
draft-add-one = إضافة
draft-remove = إزالة من هذا البروتوكول
draft-words = الكلمات
draft-own-words = كلمات خاصة

## Guard rails

findings-title = فحوص الأمان
findings-stop = { $count ->
    [one] أمر واحد يمنع النشر
    [two] أمران يمنعان النشر
    [few] { $count } أمور تمنع النشر
    [many] { $count } أمرًا يمنع النشر
   *[other] { $count } أمر يمنع النشر
}
findings-warn = { $count ->
    [one] أمر واحد يستحق نظرة أخرى
    [two] أمران يستحقان نظرة أخرى
    [few] { $count } أمور تستحق نظرة أخرى
    [many] { $count } أمرًا يستحق نظرة أخرى
   *[other] { $count } أمر يستحق نظرة أخرى
}
findings-none = لا شيء يناقض شيئًا، وكل رقم في المدى الشائع.
finding-stages = المراحل
finding-whole = الدورة كلها
finding-text = كلمات «{ $name }» ({ $language })
finding-stages-do-not-follow = يجب أن تبدأ المراحل في يوم الجلسة، وأن تتوالى حتى مرحلة مفتوحة النهاية.
finding-same-key = لمدخلين المفتاح نفسه. أزِل واحدًا منهما.
finding-bad-key = في مفتاحه علامات لا يمكن استخدامها.
finding-too-many = مدخلات نوع واحد كثيرة جدًا. الحد الأقصى: { $most }.
finding-too-far = رقم خارج النطاق. الحد الأقصى: { $most }.
finding-no-answer = يحتاج إلى يوم يُسمح به منه، أو إلى جواب لا يغيّره أي يوم.
finding-careful-after-yes = يبدأ «بحذر» بعد أن يصبح متاحًا دون قيود.
finding-no-angles = تطلب صورًا دون أي زاوية.
finding-same-angle = تطلب زاوية واحدة مرتين.
finding-same-day = تقع في يوم «{ $other }» نفسه. ولن يرى المرضى إلا واحدة منهما.
finding-unknown-activity = يتحدّث عن نشاط غير موجود في هذا البروتوكول.
finding-unknown-rule = يُسكت تذكيرًا غير موجود في هذا البروتوكول.
finding-expires-before-due = ينتهي قبل موعده.
finding-outside-limits = يومه المعتاد خارج الأيام التي يجوز للبشرة والعادات نقله إليها.
finding-never-fires = لا يمكن إرساله أبدًا: يومه لا يأتي.
finding-always-silent = لا يمكن إرساله أبدًا: يحلّ محله دائمًا «{ $by }».
finding-circle = هو وتذكير آخر يُسكت كل منهما الآخر، فلا يُرسل أي منهما.
finding-always-quiet = لا يمكن إرساله أبدًا: ساعات الهدوء تغطّي كل وقت فائدته.
finding-quiet-moves = تنقله ساعات الهدوء إلى { $time }.
finding-before-gentler = يُسمح به وقتَ لا يُسمح بما هو ألطف منه: «{ $gentler }». يجب ألا يُتاح قبله، وألا تكون مدة إيقافه قبل الجلسة أقصر.
finding-prescriber-decides = لا يجيب عن هذا إلا من وصف الدواء. اختر «سؤال من وصف الدواء».
finding-forbidden = يذكّر بنشاط «{ $activity }»، ولا يوم يسمح به. أزِله، أو حدّد للنشاط يومًا.
finding-not-yet = يذكّر بنشاط «{ $activity }»، وهو لا يُتاح إلا من اليوم { $opens }.
finding-paused = يذكّر بنشاط «{ $activity }»، وهو موقوف في تلك الأيام قبل الجلسة.
finding-late = يقول إن «{ $activity }» متاح، بعد أيام من إتاحته في اليوم { $opens }.
finding-must-speak-of = تقول كلماته إن «{ $activity }» متاح، فيجب أن يكون مرتبطًا به. أزِله ثم أضِفه من جديد.
finding-not-paused = تطلب كلماته ترك «{ $activity }»، وهو غير موقوف من ذلك اليوم.
finding-other-occasion = لا تناسب كلماته إلا نوع اليوم في تذكير Stipple. أزِله ثم أضِفه من جديد.
finding-outlives-session = تتحدّث كلماته عن جلسة قادمة. اجعله ينتهي قبل يوم الجلسة.
finding-no-check-in = يطلب صور متابعة غير موجودة في هذا البروتوكول.
finding-other-day = يطلب صور «{ $check-in }»، وموعدها اليوم { $day }.
finding-unannounced = لا تذكير يطلبها. لا يراها المرضى إلا إذا نظروا.
finding-pale-too-late = يشرح شحوب النقاط قبل حدوثه. اجعله ينتهي قبل اليوم { $shedding }.
finding-no-pale-note = لا تذكير يشرح شحوب النقاط قبل حدوثه. وكثير من المرضى يقلقون حينها.
finding-repeats = يُرسل مرة أخرى بعد نقل الجلسة: هذا صحيح لما قبل الجلسة، لا لما بعدها.
finding-outside = { $same ->
    [yes] خارج المدى الشائع، وهو { $from }.
   *[no] خارج المدى الشائع، وهو من { $from } إلى { $to }.
}
finding-counts-from-each = يُحسب عادةً من الجلسة الختامية، وذلك أشد حرصًا.
finding-no-pause = { $days ->
    [one] يوقف عادةً في اليوم السابق للجلسة.
    [two] يوقف عادةً في اليومين السابقين للجلسة.
    [few] يوقف عادةً في آخر { $days } أيام قبل الجلسة.
    [many] يوقف عادةً في آخر { $days } يومًا قبل الجلسة.
   *[other] يوقف عادةً في آخر { $days } يوم قبل الجلسة.
}
finding-no-early-look = لا متابعة في الأسبوع الأول، وفيه تأتي معظم الأسئلة.
finding-no-words = لا كلمات له. اكتبها، أو أزِله.
finding-only-elsewhere = كلماتك الخاصة موجودة بلغة أخرى فقط. ومن يقرأ بهذه اللغة تصله كلمات Stipple.
finding-not-its-words = لا تخصّ هذه الكلمات شيئًا في هذا البروتوكول.
finding-unknown-language = لا يتحدّث Stipple هذه اللغة.
finding-too-long = النص طويل جدًا. الحد الأقصى لعدد الأحرف: { $most }.
finding-unprintable = فيه علامات لا يمكن عرضها.
finding-no-date = يذكر نص Stipple التاريخ هنا، ونصك لا يذكره. ضع { "{" }date{ "}" } في مكانه.

## Two at once

meanwhile-title = تغيّرت المسودة في هذه الأثناء: { $names }
meanwhile-title-nobody = تغيّرت هذه المسودة في هذه الأثناء
meanwhile-about = لم يضع شيء مما كتبت: هو في النموذج أدناه، ولم يُحفظ بعد. انظر ما تغيّر، ثم احفظ مرة أخرى.
meanwhile-about-publish = لم يُنشر شيء. انظر ما تغيّر، ثم انشر مرة أخرى.
meanwhile-unknown = ما تغيّر أكثر من أن يُعرض هنا. انظر إلى المسودة قبل الحفظ.
meanwhile-gone-title = نُشرت هذه المسودة أو أُلغيت في هذه الأثناء
meanwhile-gone = ما كتبته باقٍ في النموذج أدناه. ابدأ مسودة جديدة في نافذة أخرى، ثم احفظ هنا مرة أخرى.

## Forms

edit-common = الشائع: { $range }
edit-common-none = لا يُعرف مدى شائع.
edit-activity-lead = ما يقرؤه المرضى في «هل يمكنني…؟»، ومتى يُتاح.
edit-days = أي أيام
edit-careful-from = بحذر من اليوم
edit-careful-hint = اترك الخانة فارغة إن لم تكن هناك مدة حذر.
edit-yes-from = دون قيود من اليوم
edit-before = عدد أيام الإيقاف قبل الجلسة
edit-answer = الجواب
edit-answer-days = الأيام تقرّر
edit-answer-days-about = موقوف أولًا، ثم بحذر، ثم دون قيود.
edit-answer-ask = سؤال من وصف الدواء
edit-answer-ask-about = في أي يوم. للأدوية.
edit-answer-never = أبدًا
edit-answer-never-about = تنصح عيادتك بتركه في أي يوم.
edit-clock = يُحسب من
edit-clock-each-about = يبدأ من جديد مع كل جلسة.
edit-clock-final-about = لا تُحسب إلا الجلسة الأخيرة. وحتى ذلك الحين يبقى التاريخ مبدئيًا.
edit-good = عرضه تحت «جيد لك اليوم» عندما يُسمح به
edit-follow = أن تتبعه تذكيراته
edit-follow-hint = تنتقل إلى اليوم الجديد. وما لم يعد يُتاح فيه شيء يُزال.
edit-reminders = تذكيراته
edit-reminders-none = لا تذكير يتحدّث عنه.
edit-remove-activity = يخرج من الأجوبة والخطة والورقة، ومعه تذكيراته.
edit-stages-title = ما المتوقع
edit-stages-lead = اكتب اليوم الأخير من كل مرحلة. تبدأ التالية في اليوم الذي بعده، فلا يُترك يوم. المرحلة التي بلا يوم أخير لا تظهر، والأخيرة لا نهاية لها.
edit-stage-common = الشائع: من اليوم { $from } إلى { $to }
edit-stage-last = { $stage }: اليوم الأخير
edit-stage-open = ثم تأتي { $stage }، ولا نهاية لها.
edit-check-in-lead = في هذا اليوم يجيب المرضى عن بضعة أسئلة ويرسلون صورًا. وينتقل التذكير معه.
edit-check-in-day = اليوم بعد الجلسة
edit-check-in-angles = الصور
edit-remove-check-in = لا يُسأل المرضى في هذا اليوم بعد ذلك، ويُزال تذكيره معه.
edit-rule-days-before = الأيام قبل الجلسة
edit-rule-days-after = الأيام بعد الجلسة
edit-rule-common = في Stipple: { $day }
edit-rule-time = يُرسل في
edit-rule-time-hint = بتوقيت المريض. ساعات الهدوء لديك من { $from } إلى { $to }.
edit-rule-expires-day = عدد الأيام الأخرى التي يفيد فيها
edit-rule-expires-time = … حتى
edit-rule-expires-hint = لا يُرسل بعد ذلك.
edit-rule-earliest = أقرب يوم
edit-rule-latest = أبعد يوم
edit-rule-within-hint = تنقله البشرة والعادات بين هذين اليومين. 730 يومًا تساوي سنتين.
edit-rule-climb = إذا لم يستقبله أي هاتف
edit-rule-supersedes = يحلّ محل
edit-rule-supersedes-hint = في يوم يشترك فيه معها، تسكت هي.
edit-rule-tied = لا يُرسل إلا في يوم يسمح بنشاط «{ $activity }».
edit-remove-rule = لا يصل إلى أحد بعد ذلك. ويُسحب ما هو مخطّط منه.
climb-push = تركه
climb-push-about = يبقى في التطبيق.
climb-mail = إرسال بريد إلكتروني
climb-mail-about = محايد، وفيه رابط.
climb-staff = إخبار العيادة
climb-staff-about = بريد إلكتروني أولًا، ثم يتصل شخص.
edit-words-title = الكلمات: { $name }
edit-words-lead = تحلّ كلماتك محل كلمات Stipple. اترك خانة فارغة تُستخدم كلمات Stipple. نص بلا تنسيق فقط؛ ويُكتب التاريخ { "{" }date{ "}" }.
edit-words-language = اللغة
edit-words-stipple = نص Stipple: { $text }
edit-words-stipple-none = ليس لدى Stipple كلمات لهذا.
edit-import-title = استيراد بروتوكول
edit-import-lead = الصق بروتوكولًا سبق تصديره. يحلّ محل كل ما في هذه المسودة. ولا يصل شيء إلى المرضى قبل أن تنشر.
edit-import-toml = البروتوكول بصيغة TOML
protocol-part-name = الاسم:
protocol-part-do = عندما يكون جيدًا لليوم:
protocol-part-asks = السؤال أولًا:
protocol-part-never = أبدًا:

## Publishing

publish-go = نشر
publish-title = نشر { $treatment }
publish-lead = تصبح المسودة الإصدار { $version }. وتسير عليه الدورات الجديدة من ذلك الحين.
publish-stopped = أصلح ما يمنع النشر، ثم عُد إلى هنا.
publish-running = المرضى الذين لهم دورة قائمة
publish-move = ينتقلون إلى الإصدار الجديد
publish-move-about = { $patients ->
    [0] لا مريض له دورة من هذا العلاج.
    [one] تتبعه خطة مريض واحد وتذكيراته فورًا.
    [two] تتبعه خطتا مريضين وتذكيراتهما فورًا.
    [few] تتبعه خطط { $patients } مرضى وتذكيراتهم فورًا.
    [many] تتبعه خطط { $patients } مريضًا وتذكيراتهم فورًا.
   *[other] تتبعه خطط { $patients } مريض وتذكيراتهم فورًا.
}
publish-stay = يبقون على إصدارهم
publish-stay-about = يُكملون كما بدؤوا. والدورات الجديدة وحدها تسير على الإصدار الجديد.
publish-dry-run = ما الذي يفعله الانتقال
publish-dry-run-about = حُسب على مرضاك كما هم الآن، ثم أُلغي. وما أُرسل من قبل لا يُرسل مرة أخرى أبدًا.
publish-dry-run-nothing = لن يتغيّر أي تذكير لأحد.
publish-patients = المرضى الذين ينتقلون
publish-concerned = من يتغيّر لهم شيء
publish-notices = من يُخبَرون بأن خطتهم تغيّرت
publish-col-rule = التذكير
publish-col-added = جديد
publish-col-moved = منقول
publish-col-withdrawn = مسحوب
publish-col-unsent = لم يُرسل
publish-total = المجموع
publish-unsent-about = «لم يُرسل»: سُجّل مع السبب، لأن يومه مضى أو لأن غيره يحلّ محله.
publish-closed = متاح اليوم، ثم موقوف من جديد
publish-closed-about = يُقال لهؤلاء المرضى بالاسم ما الذي عليه أن ينتظر من جديد.
publish-closed-count = { $count ->
    [one] مريض واحد
    [two] مريضان
    [few] { $count } مرضى
    [many] { $count } مريضًا
   *[other] { $count } مريض
}
publish-sign = الاعتماد والنشر باسم { $name }
publish-sign-about = باسمك وتاريخ اليوم تتحمّل المسؤولية عما يقوله هذا الإصدار.

## Versions

versions-title = الإصدارات
versions-patients = { $count ->
    [0] لا أحد له دورة عليه
    [one] مريض واحد له دورة عليه
    [two] مريضان لهما دورة عليه
    [few] { $count } مرضى لهم دورة عليه
    [many] { $count } مريضًا لهم دورة عليه
   *[other] { $count } مريض لهم دورة عليه
}
versions-compare = مقارنة
versions-restore = استعادته مسودةً
versions-restore-about = تبدأ مسودة من هذا الإصدار. ولا يتغيّر شيء على المرضى قبل أن تنشرها.
compare-title = { $treatment }: جنبًا إلى جنب
compare-lead = الإصدار { $before } والإصدار { $after }.
compare-none = الإصداران يقولان الشيء نفسه.
compare-with = مقارنة الإصدار { $version } مع
compare-col-what = ماذا
compare-col-before-plain = قبل
compare-now = الآن
compare-draft = المسودة
compare-new = غير موجود
compare-gone = أُزيل
compare-text = ‏{ $name }، { $language }
compare-order = الأرقام نفسها، وتفاصيل أخرى
compare-climb = إذا لم يستقبله أي هاتف: { $climb }
compare-shown = يظهر على أنه جيد لليوم
edit-rule-patience = كم دقيقة تُجرَّب كل طريقة قبل التالية
edit-rule-patience-hint = قد يكون الهاتف مغلقًا لبعض الوقت. بين 5 و720.
compare-patience = { $minutes ->
    [zero] دون انتظار
    [one] بعد دقيقة واحدة
    [two] بعد دقيقتين
    [few] بعد { $minutes } دقائق
    [many] بعد { $minutes } دقيقة
   *[other] بعد { $minutes } دقيقة
}
