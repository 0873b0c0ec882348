# What a patient reads on the pages. Days and dates always come in as arguments.

## Shared by several pages

day-and-time = ‏{ $date }، { $time }
session-number = الجلسة { $number }
# Something said of one of several treatments.
said-of = ‏{ $said } · { $treatment }

## How the clinic is reached

contact-days = ‏{ $first }–{ $last }
contact-hours = ‏{ $days } { $opens }–{ $closes }
contact-answers = يأتيك الردّ من { $clinic } في أوقات العمل. لا أحد يتابع ليلًا.
contact-answers-hours = يأتيك الردّ من { $clinic } في هذه الأوقات: { $hours }. لا أحد يتابع ليلًا.
contact-emergency = في حالة الطوارئ اتصل برقم الطوارئ في بلدك.
contact-call = اتصل على { $telephone }

## /

start-title = أيامك بعد الجلسة، يومًا بعد يوم
start-lead = ما يُفعل، وما يُترك، وما هو طبيعي اليوم.
start-code = لديّ رمز من عيادتي
start-clinic = أعمل في عيادة

## /join

join-title = افتح خطتك
join-lead = اكتب الرمز الذي أعطتك إياه عيادتك. لا حساب ولا كلمة مرور.
join-code = الرمز
join-hint = ثمانية أحرف وأرقام، مثل K7QM-2XPD. يمكن كتابة الأحرف صغيرة.
join-button = افتح خطتي
join-limited = كثرت الرموز الخاطئة من هنا. حاول مرة أخرى بعد { $minutes ->
    [one] دقيقة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}، أو اطلب من عيادتك رابطها.
join-lost = لا رمز لديك، أو لم يعد يعمل؟ يمكن لعيادتك أن تعطيك رمزًا جديدًا في أي وقت.

join-link-title = خطتك جاهزة
join-link-lead = أُعدّت لك هذه الخطة في { $clinic }. تخبرك كل يوم بما يُفعل وما هو طبيعي.
join-link-button = افتح خطتي
join-link-note = تُفتح الخطة على هذا الهاتف من دون كلمة مرور. يعمل الرابط مرة واحدة.
join-over-title = انتهى هذا الرابط
join-over-lead = سبق استخدامه، أو مضى عليه وقت طويل. إذا كانت خطتك مفتوحة على هاتف آخر، فهي باقية هناك. يمكن لعيادتك أن تعطيك رابطًا جديدًا أو رمزًا.
join-over-code = لديّ رمز

## /today

today-in-days = { $days ->
    [0] اليوم
    [one] غدًا
    [two] بعد يومين
    [few] بعد { $days } أيام
    [many] بعد { $days } يومًا
   *[other] بعد { $days } يوم
}
today-session-at = ‏{ $session }، { $time }
today-day = اليوم { $day }
today-months = { $months ->
    [one] شهر واحد
    [two] شهران
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
}
today-years = { $years ->
    [one] سنة واحدة
    [two] سنتان
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}
today-after = بعد الجلسة { $number }
# What a screen reader says of the ring of days.
today-ring = ‏{ $headline }، { $caption }
today-ring-of = اليوم { $day } من { $last }، { $caption }
today-unbooked-title = لم تُحجز جلسة بعد
today-unbooked-lead = عندما تحجز عيادتك جلسة تظهر أيامك هنا: كيف يكون الاستعداد، وماذا يُفعل بعدها، وما هو طبيعي.
today-opened = متاح من اليوم
today-opened-also = متاح من اليوم أيضًا: { $list }.
today-opened-only = متاح منذ اليوم: { $list }.
today-next = التالي، من { $date }
today-next-provisional = التالي، من { $date } على أقرب تقدير
today-normal = ما الطبيعي الآن؟
today-seen = ما قد تراه:
today-felt = ما قد تشعر به:
today-then = ما يأتي بعد ذلك:
today-good = ما يفيدك اليوم
today-not-yet = ليس بعد
today-from-session = ليس بعد، بدءًا من جلستك
today-never = تنصح عيادتك بتجنّبه
today-no-date = لا تاريخ بعد
today-provisional = { $list }: { $count ->
    [one] موعد يُحسب
    [two] موعدان يُحسبان
    [few] مواعيد تُحسب
    [many] مواعيد تُحسب
   *[other] مواعيد تُحسب
} من جلستك الختامية. إذا حُجزت جلسة أخرى، يتغيّر التاريخ.
today-all-activities = كل الأنشطة
today-coming = ما هو قادم
today-photo = الصور القادمة: { $date }
today-silent = التذكيرات متوقفة على هذا الجهاز
today-silent-note = يمكنك تفعيلها للأيام المهمة

worry-title = هناك ما يقلقني

## /can-i

verdict-yes = نعم
verdict-careful = بحذر
verdict-not-yet = ليس بعد
verdict-ask = اسأل أولًا
verdict-never = الأفضل تجنّبه
verdict-from = من { $date }
verdict-from-earliest = من { $date } على أقرب تقدير
verdict-freely = دون قيود من { $date }
verdict-until = حتى { $date }

can-i-lead = ما يمكنك فعله اليوم، ومتى يمكنك فعل الباقي.
can-i-search = جيم، دش، بيرة، قبعة …
can-i-all = كل الأنشطة
can-i-unknown = لا شيء هنا يطابق ذلك
can-i-unknown-lead = جرّب كلمة أخرى، أو تصفّح القائمة، أو اسأل عيادتك.
can-i-nothing = لا أنشطة بعد
can-i-nothing-lead = تظهر الأنشطة عندما تبدأ عيادتك خطة لك.
can-i-group-yes = نعم، اليوم
can-i-group-careful = بحذر
can-i-group-not-yet = ليس بعد
can-i-group-ask = اسأل أولًا
can-i-group-never = تنصح عيادتك بتجنّبه

search-button = بحث
# Words that say nothing about what is looked for.
search-ignored = هل يمكن يمكنني يمكنك يمكننا ممكن بإمكاني أقدر اقدرش بقدر نقدر تقدر قدرت أستطيع استطاعتي فيني فيي فيا فيك يصير بيصير ينفع بينفع يجوز يصلح ينبغي يجب لازم ضروري عادي مسموح مسموحلي يسمح تسمح اسمح لي إلي أن إني أنا نحن أنت متى امتى امتا ايمتى ايمتا وقتيش وقتاش وقتاه فوقاش فوكاش شوكت متين وقت أي بعد قبل بعدين بكرة غدا اليوم الآن هلق هلأ الحين دلوقتي دلوقت توا دابا هسه هسع خلاص خلص لسه لسا بس فقط في من على عن مع حتى لحد لغاية ل ب و ف ع أو ثم أم هذا هذه هذي هاد هاي ده دي ذلك هو هي ما ماذا ماهو شو ايش وش وشو اش شنو شنية ليش ليه كيف ازاي شلون كيفاش كيفية أروح نروح روح رايح رايحة أذهب الذهاب أرجع نرجع راجع العودة أعود أبدأ أبدي أعمل نعمل عمله أسوي نسوي أدير ندير أفعل أقوم القيام ممارسة أخذ أخد ناخذ ناخد أستخدم استخدام استخدامه أستعمل نستعمل استعمال استعمله أحط نحط حط حطيت وضع أضع نضع أبي أبغى أبغا أريد بدي ودي عايز عاوز عاوزة حابب حابة أحب يعني عندي كنت أكون يكون صار صرت مرة ثاني ثانية تاني شي حاجة لو إذا لما لا مو مش موش يا كان قد سوف سمحت رجاء شكرا رأس الرأس رأسي رأسك راسو راسه بالرأس لرأسي برأسي فروة الفروة

page-activity-why = السبب
also-opens = يصبح متاحًا في اليوم نفسه
page-activity-mistake = فعلتُ ذلك بالخطأ. ماذا الآن؟
page-activity-trouble = حدثت مشكلة. ماذا الآن؟
page-activity-first-careful = بحذر في البداية، ودون قيود من { $date }.
page-activity-closes = متاح حتى { $date }.
page-activity-closes-why = يتوقف مرة أخرى من أجل جلستك القادمة.
page-activity-provisional = يُحسب هذا التاريخ من جلستك الختامية. إذا حُجزت جلسة أخرى، يتغيّر التاريخ.
page-activity-course = علاجك الذي يحدّد ذلك: { $treatment }.

share-button = مشاركة
share-title = مشاركة هذه الإجابة
share-lead = أرسلها كما هي، أو انسخها.
share-mail = أرسل بالبريد الإلكتروني
share-message = أرسل كرسالة
share-also = في اليوم نفسه: { $activities }.
share-of-day = هذه الإجابة بتاريخ { $date }، وهي لخطتي أنا. قد تكون التواريخ مختلفة في خطة أخرى.

## /timeline

timeline-lead = من جلستك الأولى إلى السنوات التي تليها.
timeline-past = { $count ->
    [zero] سابقًا
    [one] سابقًا، يوم واحد
    [two] سابقًا، يومان
    [few] سابقًا، { $count } أيام
    [many] سابقًا، { $count } يومًا
   *[other] سابقًا، { $count } يوم
}
timeline-today = اليوم، { $date }
timeline-quiet-day = يوم هادئ
timeline-session = عن هذه الجلسة
timeline-open = دون قيود: { $list }
timeline-careful = بحذر: { $list }
timeline-pauses = يتوقف حتى تنتهي جلستك: { $list }
timeline-starts-again = يبدأ الالتئام من هنا، ومعه أيام الانتظار.
timeline-photos = الصور: { $list }
timeline-empty = ستظهر أيامك هنا
timeline-empty-lead = عندما تحجز عيادتك جلسة تظهر لك كل أيامها: قبلها، وبعدها، وبعد سنوات.

## /questions

questions-lead = ما يسأل عنه الجميع تقريبًا، قبل الجلسة وبعدها.
questions-search = ألم، تكلفة، ندبات …
questions-found = ما يطابق بحثك
questions-unknown = لا شيء هنا يطابق ذلك
questions-unknown-lead = جرّب كلمة أخرى، أو تصفّح القائمة، أو اسأل عيادتك.
questions-more = ما زال لديك سؤال؟
helpful-title = هل أفادك هذا؟
helpful-yes = نعم
helpful-no = لا
helpful-thanks = شكرًا لك. قلت إن هذا أفادك.
helpful-sorry = شكرًا لأنك أخبرتنا. تستطيع عيادتك أن ترى أن هذه الإجابة تحتاج إلى تحسين. اطرح سؤالك في الأسفل.
helpful-change-no = لم يفدني
helpful-change-yes = أفادني في النهاية

## /read

read-title = للقراءة على مهل
read-lead = ما هو العلاج، وما يستطيعه وما لا يستطيعه، ومقارنته بطرق أخرى.
read-next = التالي

## /next-session

next-session-title = الجلسة القادمة
next-session-elsewhere = بتوقيت مكانك
next-session-lasts = المدة التقريبية
next-session-where = المكان
next-session-calendar = إضافة إلى التقويم
next-session-prepare = قبل حضورك
next-session-step = ‏{ $date }: { $step }
next-session-none = لا توجد جلسة محجوزة
next-session-none-lead = عندما تحجز عيادتك جلسة، يظهر هنا يومها ومكانها وكيف يكون الاستعداد لها.
lasts-hours = { $count ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
lasts-minutes = { $count ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}

cannot-come = لا أستطيع الحضور
cannot-come-lead = ترى عيادتك ذلك فورًا وتتواصل معك لتحديد موعد آخر. تبقى الجلسة قائمة حتى ذلك الحين.
cannot-come-note = ملاحظة إلى العيادة
cannot-come-hint = يمكنك ترك هذا فارغًا.
cannot-come-button = إبلاغ العيادة
cannot-come-told = وصل إلى { $clinic } خبر تعذّر حضورك
cannot-come-stands = ستتواصل معك العيادة لتحديد موعد آخر. وحتى ذلك الحين تبقى الجلسة هنا كما كانت.

# In a calendar that others may see: nothing of the treatment.
calendar-title = موعد
calendar-notes = لديك سؤال، أو تفضّل موعدًا آخر؟ اتصل على { $telephone }.
calendar-reminder = تذكير
calendar-name = المواعيد

## /you/calendar

calendar-page-title = في تقويمك
calendar-lead = جلساتك وأيام الصور في تقويم هاتفك. وإذا تغيّر موعد جلسة تغيّر هناك أيضًا.
calendar-open = أنشئ عنوان تقويمي
calendar-new = أنشئ عنوانًا جديدًا
calendar-close = أوقفه
calendar-since = أُنشئ عنوانك في { $date }
calendar-again = عُرض مرة واحدة ولا يُحفظ في أي مكان. إن احتجت إليه مرة أخرى فأنشئ عنوانًا جديدًا: يتوقف السابق، ويتوقف معه التقويم الذي يستعمله.
calendar-made = عنوان تقويمك
calendar-once = لن يظهر إلا الآن. أضفه إلى هذا الهاتف أو انسخه إلى تقويم آخر.
calendar-add = أضف إلى تقويم هذا الهاتف
calendar-address = العنوان
calendar-elsewhere = لتقويم Google: افتحه على حاسوب، واختر «تقاويم أخرى» ثم «من عنوان URL» والصق العنوان.
calendar-good-to-know = من المفيد أن تعرف
calendar-neutral = تظهر المواعيد باسم «موعد» و«تذكير» فقط، ولا تقول لأي شيء.
calendar-secret = من يملك العنوان يرى هذه الأيام. يمكنك إيقافه هنا في أي وقت.
calendar-late = تبحث التقاويم عن التغييرات متى شاءت، وبعضها مرة واحدة في اليوم. وفي اليوم نفسه اعتمد على Stipple.

## /you

you-plan = خطتك
you-reminders = التذكيرات
you-push-on = مفعّلة على هذا الجهاز
you-push-off = متوقفة على هذا الجهاز
you-paper = خطتك على الورق
you-paper-note = للطباعة أو الحفظ
you-calendar = في تقويمك
you-calendar-note = يتبع الجلسات التي يتغيّر موعدها
you-devices-section = الهاتف والإعدادات
you-devices = الأجهزة
you-devices-note = { $count ->
    [zero] لا أجهزة مسجّلة الدخول
    [one] جهاز واحد مسجّل الدخول
    [two] جهازان مسجّلا الدخول
    [few] { $count } أجهزة مسجّلة الدخول
    [many] { $count } جهازًا مسجّل الدخول
   *[other] { $count } جهاز مسجّل الدخول
}
you-new-phone = هاتف جديد أو مفقود
you-new-phone-note = وسيلة دخول لهاتفك التالي
you-install = إضافة إلى الشاشة الرئيسية
you-install-note = تُفتح مثل التطبيق
you-language = اللغة
you-place = المنطقة الزمنية
you-hours = أوقات العمل
you-sign-out = تسجيل الخروج

noted-language-saved = تمّ الحفظ. هذه لغتك من الآن.
noted-place-saved = تمّ الحفظ. أيامك وتذكيراتك تتبع المنطقة الجديدة.
noted-profile-saved = تمّ الحفظ. تتبع خطتك إجاباتك، وتذكر السبب حيث يتغيّر شيء.
noted-device-removed = تمّ تسجيل خروج ذلك الجهاز.
noted-calendar-closed = توقّف عنوان تقويمك
noted-photo-deleted = حُذفت الصورة.

## /you/devices

devices-title = أجهزتك
devices-lead = كل جهاز مسجّل الدخول إلى خطتك.
devices-unknown = متصفح
devices-this = { $label } (هذا الجهاز)
devices-since = منذ { $since }، آخر استخدام اليوم
devices-seen = منذ { $since }، آخر استخدام { $seen }
devices-remove = إزالة
devices-lost = عند إزالة جهاز يُسجَّل خروجه فورًا ولا تصله تذكيرات بعد ذلك. ويحتاج إلى رمز جديد ليعود.

## /you/new-phone

new-phone-title = هاتف جديد أو مفقود
new-phone-lead = أنشئ رمزًا هنا واستخدمه على الهاتف الآخر.
new-phone-button = إنشاء رمز
new-phone-how = كيف يتم ذلك
new-phone-step-1 = امسح الصورة بكاميرا الهاتف الجديد، أو افتح العنوان هناك واكتب الرمز.
new-phone-step-2 = افتح الخطة، وفعّل التذكيرات هناك أيضًا.
new-phone-step-3 = أزل الهاتف القديم من أجهزتك عندما تنتهي من استخدامه.
new-phone-qr = رمز QR يفتح خطتك على هاتف آخر
new-phone-type = أو افتح { $address } هناك واكتب:
new-phone-until = يعمل مرة واحدة. الرمز صالح حتى { $code }، والصورة حتى { $link }. الرمز الجديد يُنهي هذا الرمز.
new-phone-lost = هل ضاع هاتفك؟
new-phone-lost-1 = أزله من أجهزتك، من أي هاتف أو حاسوب مسجّل الدخول.
new-phone-lost-2 = إذا لم يوجد جهاز كهذا، فاتصل بعيادتك: يمكنها تسجيل خروج الهاتف المفقود.
new-phone-lost-3 = وتعطيك عيادتك أيضًا رمزًا جديدًا. خطتك لم تضع: فهي محفوظة لك، وليست على الهاتف.

## /you/install

install-page-lead = لا متجر تطبيقات ولا حساب. التذكيرات على iPhone تحتاج إلى ذلك.
install-page-iphone = iPhone أو iPad
install-page-android = Android
install-page-android-1 = افتح قائمة المتصفح، وهي ثلاث نقاط عند حافته
install-page-android-2 = اختر «تثبيت التطبيق» أو «إضافة إلى الشاشة الرئيسية»
install-page-android-3 = افتح Stipple من الشاشة الرئيسية، وفعّل التذكيرات هناك
install-page-code = إذا طُلب منك رمز عند أول فتح من الشاشة الرئيسية، فأنشئ رمزًا في «هاتف جديد أو مفقود».

## /you/language

language-lead = ستظهر الصفحات والتذكيرات بها من الآن.
language-save = حفظ

## /you/place

place-here = تسير خطتك على توقيت { $zone }، والساعة هناك الآن { $time }.
place-zone = المنطقة الزمنية
place-hint = بحسب أقرب مدينة كبيرة. اكتب أول أحرفها للعثور عليها.
place-moves = التذكيرات التي لم تُرسل بعد تنتقل إلى الساعة نفسها في المنطقة الجديدة. ما وصل لا يصل مرة أخرى، وجلساتك تبقى بتوقيت العيادة.
place-save = حفظ

## /you/reminders

reminders-lead = ملاحظات قصيرة في الأيام المهمة، ولا شيء غير ذلك.
reminders-no-script = لتفعيل التذكيرات تحتاج هذه الصفحة إلى JavaScript. كل ما تقوله التذكيرات موجود هنا أيضًا.
reminders-coming = القادم
reminders-closed-again = انتظر من جديد مع: { $activities }.
reminders-silent-quiet = لم تظهر على هاتفك: كان موعدها في ساعات الهدوء.
reminders-silent-expired = لم تظهر على هاتفك: تعذّر إيصالها في وقتها.
reminders-silent-unreachable = لم تظهر على هاتف: كانت التذكيرات متوقفة.
reminders-silent-undeliverable = لم تظهر على هاتفك: تعذّر إيصالها.

## /inbox

inbox-lead = كل ملاحظات خطتك وعيادتك كاملةً. شاشة القفل تعرض أقل من ذلك عن قصد.
inbox-note = كل ما أُرسل إليك
inbox-unread = لم تُقرأ بعد
inbox-new = جديد
inbox-earlier = سابقة
inbox-none-title = لم يصل شيء بعد
inbox-none = تُحفظ هنا كل ملاحظة تُرسل إليك، حتى حين يكون هاتفك صامتًا.
inbox-settings = التذكيرات على هذا الجهاز
inbox-to-today = انظر ما يناسب اليوم
inbox-to-timeline = انظر الجدول الزمني
inbox-to-next-session = انظر جلستك القادمة
inbox-to-skin-check = أجب عن الأسئلة
inbox-to-check-in = افتح المتابعة
inbox-to-answers = اقرأ الإجابة
inbox-to-messages = اقرأ الرسالة

## /you/sign-out

sign-out-title = تسجيل الخروج
sign-out-lead = على هذا الجهاز فقط. تبقى خطتك كما هي.
sign-out-end-1 = لن تُفتح خطتك هنا بعد ذلك
sign-out-end-2 = لا تذكيرات بعد ذلك على هذا الجهاز
sign-out-end-3 = تحتاج العودة إلى رمز جديد
sign-out-back = يأتي الرمز من جهاز آخر لك أو من عيادتك.
sign-out-button = تسجيل الخروج
sign-out-unsent = بعض الصور أو الرسائل لم تصل إلى عيادتك بعد. تسجيل الخروج يحذفها من هذا الهاتف.
sign-out-stay = البقاء دون خروج

## /plan

paper-title = خطتك
paper-lead = { $name }، بتاريخ { $date }
paper-how = استخدم قائمة الطباعة أو المشاركة في المتصفح. يناسبها ورق A4.
paper-sessions = جلساتك
paper-telephone = الهاتف
paper-from-when = من أي يوم
paper-what = النشاط
paper-when = متى
paper-then = كيف
paper-careful-then-free = بحذر من { $from }، ودون قيود من { $freely }
paper-moves = تُحسب كل الأيام من جلساتك. إذا تغيّر موعد جلسة أو أُضيفت جلسة، فاطلب ورقة جديدة.
paper-normal = ما هو طبيعي، ومتى
paper-days = الأيام
paper-seen = ما قد تراه
paper-felt = ما قد تشعر به
paper-span = ‏{ $first } – { $last }
# A word and what belongs to it: "Yes, until Sat 28 Nov".
said-with = ‏{ $said }، { $more }

# التنبيهات بالبريد
noted-mail-asked = كتبنا إلى ذلك العنوان. افتح الرسالة وأكّد من فضلك.
noted-mail-removed = أُزيل العنوان. لن تصل رسائل أخرى.
noted-channels-saved = تمّ الحفظ. تصل تنبيهاتك بهذه الطريقة من الآن.
your-mail-title = التنبيهات بالبريد
your-mail-lead = حين يكون هاتفك مغلقًا أو جديدًا أو مفقودًا.
your-mail-not-here = لا ترسل عيادتك بريدًا. تصل التنبيهات إلى أجهزتك، وتجدها دائمًا في صفحة الإشعارات.
your-mail-note-both = حين لا يستقبل أي جهاز التنبيه
your-mail-note-only = كل التنبيهات
your-mail-note-push = متوقفة
your-mail-note-asked = بانتظار تأكيد عنوانك
your-mail-note-none = لا عنوان بعد
your-mail-address = عنوانك
your-mail-used = تصل التنبيهات إلى
your-mail-asked = كتبنا إلى { $address }
your-mail-asked-until = افتح الرسالة هناك وأكّد من فضلك. الرابط صالح حتى { $until }.
your-mail-field = البريد الإلكتروني
your-mail-hint = نرسل إليه أولًا رسالة تسأل إن كان عنوانك.
your-mail-ask = أرسل لي تلك الرسالة
your-mail-change = استخدام عنوان آخر
your-mail-remove = إزالة عنواني
your-mail-neutral = لا تذكر أي رسالة اسمك ولا شيئًا عن علاجك.
your-mail-stopped-refused = تعذّر تسليم البريد إلى عنوانك الأخير، فتوقفنا عن الكتابة إليه. كثيرًا ما يكون السبب حرفًا خاطئًا: أدخله مرة أخرى من فضلك.
your-mail-stopped-unsubscribed = أوقفت البريد من الرابط في إحدى الرسائل. لتصلك من جديد، أدخل عنوانك مرة أخرى.
your-mail-ways = كيف تصل التنبيهات
your-mail-ways-label = أي طريقة تريد؟
your-mail-ways-save = حفظ
your-mail-way-both = على أجهزتي
your-mail-way-both-note = وبالبريد فقط حين لا يستقبلها أي جهاز.
your-mail-way-push = على أجهزتي فقط
your-mail-way-push-note = لا بريد أبدًا. يبقى عنوانك محفوظًا.
your-mail-way-mail = بالبريد فقط
your-mail-way-mail-note = لا يظهر شيء على الشاشة المقفلة.
