# المتابعات: ما يُسأل عنه، وما تعنيه الإجابات، والصور، وما تراه العيادة وتفعله.

## ما يُسأل عنه المريض

check-in-title = كيف حال فروة رأسك؟
check-in-worry = هناك ما يقلقني
check-in-lead = أسئلة قصيرة، لمسة لكل منها. أجب بحسب حالتك الآن. بعدها تأتي الصور وما تريد أن تسأل عنه.
check-in-emergency-title = هل تجد صعوبة في التنفس، أو تورّم وجهك أو شفتاك أو لسانك؟
check-in-emergency = لا تملأ هذه الأسئلة. اتصل برقم الطوارئ الآن.
check-in-start = ابدأ المتابعة
check-in-button = أرسل إجاباتي
check-in-early-title = لا شيء للمتابعة بعد
check-in-early = بعد جلستك الأولى يمكنك أن تخبر عيادتك هنا بحال فروة رأسك.
check-in-all = ما أرسلته إلى عيادتي
check-in-none-title = لم ترسل شيئًا بعد
check-in-none = عندما ترسل متابعة، تظهر هنا مع رد عيادتك.

symptom-redness = هل هناك احمرار؟
symptom-redness-none = لا احمرار
symptom-redness-slight = وردي قليلًا
symptom-redness-clear = أحمر كحروق الشمس الخفيفة
symptom-redness-strong = أحمر شديد
symptom-swelling = هل هناك تورّم؟
symptom-swelling-none = لا تورّم
symptom-swelling-slight = انتفاخ بسيط
symptom-swelling-clear = تورّم واضح
symptom-swelling-face = يصل إلى عينيّ أو وجهي
symptom-warmth = هل تشعر بسخونة فيه؟
symptom-warmth-none = كالمعتاد
symptom-warmth-warm = دافئ
symptom-warmth-hot = ساخن
symptom-pain = كم يؤلمك؟
symptom-pain-hint = من 0، لا ألم، إلى 10، أسوأ ما تتخيله.
symptom-itch = هل هناك حكة؟
symptom-itch-none = لا
symptom-itch-slight = قليلًا
symptom-itch-strong = كثيرًا
symptom-scabs = هل هناك قشور؟
symptom-scabs-none = لا قشور
symptom-scabs-flakes = صغيرة جدًا أو متقشرة
symptom-scabs-thick = سميكة أو صفراء
symptom-weeping = هل يخرج منه سائل؟
symptom-weeping-none = جاف
symptom-weeping-clear = قطرات شفافة
symptom-weeping-pus = أصفر أو أخضر
symptom-spread = هل يزداد الاحمرار اتساعًا؟
symptom-spread-none = لا، أو يتقلص
symptom-spread-slight = قليلًا
symptom-spread-clear = بوضوح
symptom-fever = هل لديك حمى أو قشعريرة أو رجفة؟
symptom-fever-no = لا
symptom-fever-yes = نعم

## ما تعنيه الإجابات

reason-fever = حمى أو قشعريرة أو رجفة
reason-face = تورّم يصل إلى الوجه
reason-pus = سائل أصفر أو أخضر
reason-spreading = احمرار يتسع ويؤلم
reason-hot-swelling = تورّم ساخن يؤلم كثيرًا
reason-redness = احمرار أكثر من المعتاد في هذا الوقت
reason-swelling = تورّم أكثر من المعتاد في هذا الوقت
reason-warmth = سخونة أكثر من المعتاد في هذا الوقت
reason-pain = ألم أكثر من المعتاد في هذا الوقت
reason-itch = حكة أكثر من المعتاد في هذا الوقت
reason-scabs = قشور أكثر من المعتاد في هذا الوقت
reason-weeping = جلد ما زال يخرج منه سائل
reason-spread = احمرار يتسع

feedback-because = بسبب ما أجبت به:
feedback-green-title = هذا طبيعي في هذا الوقت
feedback-green-text = ما تصفه متوقع في اليوم { $day }. واصل خطتك.
feedback-green-looks = مع ذلك تنظر { $clinic } في إجاباتك.
feedback-amber-title = ستنظر عيادتك في هذا
feedback-amber-text = { $hours ->
    [zero] تعد { $clinic } برد فوري.
    [one] تعد { $clinic } برد خلال ساعة واحدة.
    [two] تعد { $clinic } برد خلال ساعتين.
    [few] تعد { $clinic } برد خلال { $hours } ساعات.
    [many] تعد { $clinic } برد خلال { $hours } ساعة.
   *[other] تعد { $clinic } برد خلال { $hours } ساعة.
}
feedback-amber-meanwhile = حتى ذلك الحين أبقِ فروة رأسك نظيفة وجافة، ولا تحكّها، ولا تضع عليها شيئًا لا تذكره خطتك.
feedback-amber-worse = إذا ساءت الحالة فلا تنتظرنا
feedback-red-title = اطلب رعاية طبية الآن
feedback-red-text = لا تنتظر ردًا هنا. اتصل، أو اذهب إلى أقرب قسم طوارئ.
feedback-call = اتصل بالرقم { $number }
feedback-tell-title = ما تقوله للطبيب
feedback-tell-treatment = { $day ->
    [0] وُضع صباغ في فروة رأسي بالإبر اليوم: { $treatment }.
    [one] وُضع صباغ في فروة رأسي بالإبر في { $date }، قبل يوم واحد: { $treatment }.
    [two] وُضع صباغ في فروة رأسي بالإبر في { $date }، قبل يومين: { $treatment }.
    [few] وُضع صباغ في فروة رأسي بالإبر في { $date }، قبل { $day } أيام: { $treatment }.
    [many] وُضع صباغ في فروة رأسي بالإبر في { $date }، قبل { $day } يومًا: { $treatment }.
   *[other] وُضع صباغ في فروة رأسي بالإبر في { $date }، قبل { $day } يوم: { $treatment }.
}
feedback-tell-signs = ما أشعر به: { $list }.
feedback-tell-clinic = عيادتي هي { $clinic }.
feedback-waiting = أُرسلت { $when }. لم ينظر فيها أحد في عيادتك بعد.
feedback-seen = اطّلع عليها { $name }، { $when }
feedback-kind-reviewed = كل شيء كما ينبغي. واصل خطتك.
feedback-kind-another-photo = أرسل صورة أخرى من فضلك: { $angle }.
feedback-kind-concern = سننظر في هذا مرة أخرى في { $date }.
feedback-photos = صورك
feedback-add-photos = أضف صورًا أو سؤالًا
feedback-question = سؤالك
feedback-title = متابعتك
feedback-level-green = طبيعي
feedback-level-amber = تحتاج إلى نظرة
feedback-level-red = رعاية طبية الآن

## الصور

photos-title = صور لعيادتك
photos-lead = في ضوء النهار، من دون فلاش أو مرشحات، والشعر جاف. لا حاجة إلى ظهور وجهك. كل صورة اختيارية.
photos-worried = الموضع الذي يقلقك
photos-kept-count = { $count ->
    [zero] لم تصل أي صورة.
    [one] وصلت صورة واحدة.
    [two] وصلت صورتان.
    [few] وصلت { $count } صور.
    [many] وصلت { $count } صورة.
   *[other] وصلت { $count } صورة.
}
photos-delete-title = احذف صورة
photos-delete = احذف: { $angle }
photos-question = هل تريد أن تسأل عيادتك شيئًا؟
photos-question-hint = يمكنك ترك هذا فارغًا.
photos-send = أرسل إلى عيادتي
photos-skip = تابع من دون صور
photos-alt = { $angle }، { $when }

photo-consent-title = الصور وأنت
photo-consent-lead = لا ترى عيادتك صور فروة رأسك إلا إذا وافقت.
photo-consent-care = هي لرعايتك: ينظر إليها من يعالجونك ولا أحد سواهم. ولا استخدام آخر لها.
photo-consent-safe = تُحفظ مشفّرة لدى عيادتك، ويُزال منها أولًا مكان التقاطها والجهاز الذي التُقطت به.
photo-consent-seen = كل نظرة إلى صورة تُسجَّل.
photo-consent-back = يمكنك سحب موافقتك في أي وقت، ويسري ذلك فورًا: لا يرى أحد في العيادة صورك بعدها.
photo-consent-own = يمكنك حذف أي صورة.
photo-consent-agree = أوافق
photo-consent-not = ليس الآن
photo-consent-given = وافقت في { $date }.
photo-consent-withdraw = أسحب موافقتي
photo-consent-place = الصور والموافقة

## ما تراه العيادة

review-title = المراجعة
review-lead = { $count ->
    [0] لا أحد ينتظر ردًا.
    [zero] لا أحد ينتظر ردًا.
    [one] متابعة واحدة تنتظر ردًا.
    [two] متابعتان تنتظران ردًا.
    [few] { $count } متابعات تنتظر ردًا.
    [many] { $count } متابعة تنتظر ردًا.
   *[other] { $count } متابعة تنتظر ردًا.
}
review-show = أي المتابعات
review-show-all = الكل
review-show-amber = البرتقالي والأحمر
review-show-overdue = تجاوزت الوعد
review-show-mine = متابعاتي
review-empty-title = لا شيء ينتظر هنا
review-empty = تظهر المتابعات الجديدة هنا، والأكثر إلحاحًا أولًا.
review-day = اليوم { $day }
review-waited-minutes = { $count ->
    [zero] وصلت الآن
    [one] تنتظر منذ دقيقة
    [two] تنتظر منذ دقيقتين
    [few] تنتظر منذ { $count } دقائق
    [many] تنتظر منذ { $count } دقيقة
   *[other] تنتظر منذ { $count } دقيقة
}
review-waited-hours = { $count ->
    [zero] تنتظر منذ أقل من ساعة
    [one] تنتظر منذ ساعة
    [two] تنتظر منذ ساعتين
    [few] تنتظر منذ { $count } ساعات
    [many] تنتظر منذ { $count } ساعة
   *[other] تنتظر منذ { $count } ساعة
}
review-promise = { $waited }، والوعد خلال { $hours ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}
review-photos = { $count ->
    [zero] لا صور
    [one] صورة واحدة
    [two] صورتان
    [few] { $count } صور
    [many] { $count } صورة
   *[other] { $count } صورة
}
review-asks = معها سؤال
review-level-green = أخضر
review-level-amber = برتقالي
review-level-red = أحمر
review-worry = أُرسلت من دون طلب: هناك ما يقلق المريض
review-claimed = يجيب { $name } عن هذه الآن
review-claimed-mine = أنت تجيب عن هذه الآن
review-claim = سأجيب عنها
review-release = اتركها للآخرين
review-one-title = { $name }: متابعة
review-one-lead = { $treatment } · اليوم { $day } · أُرسلت { $when }
review-answers = الإجابات
review-name-redness = الاحمرار
review-name-swelling = التورّم
review-name-warmth = السخونة
review-name-pain = الألم
review-name-itch = الحكة
review-name-scabs = القشور
review-name-weeping = السائل
review-name-spread = اتساع الاحمرار
review-name-fever = الحمى
review-was = من قبل: { $before }
review-beyond = أكثر من الطبيعي
review-question = سؤال المريض
review-photos-title = الصور
review-photos-none = لم تصل معها صور.
review-photos-refused = لا يوافق هذا المريض على رؤية صوره.
review-before = من قبل: { $when }
review-now = الآن
review-history = ما أُجيب به من قبل
called-title = من جرى تنبيهه
called-duty = في المناوبة
called-owner = بصفته المالك، لأن أحدًا لم يرد
called-handed-over = بطلب من أحد الزملاء
called-planned = سيأتي
called-arrived = وصل
called-opened = فُتح
called-missed = لم يصل
review-reviewed = اطّلع عليها من دون كلمات
review-handed = أحالها إلى { $name }
review-asked-photo = طلب صورة أخرى: { $angle }
review-followed = يُنظر فيها مرة أخرى في { $date }
review-reply-title = الرد
review-kind = بماذا ترد؟
review-kind-reviewed = كل شيء بخير
review-kind-reviewed-note = يقرأ المريض أنك اطّلعت وأن كل شيء كما ينبغي.
review-kind-replied = الرد بالكلمات
review-kind-another-photo = طلب صورة أخرى
review-kind-concern = أمر مقلق: النظر مرة أخرى
review-kind-handed-over = الإحالة إلى زميل
review-kind-handed-over-note = لا يُخبَر المريض بذلك.
review-words = كلماتك
review-words-hint = يقرؤها المريض في التطبيق. الإشعار لا يقول سوى أن هناك ردًا.
review-angle = أي صورة
review-follow-up = النظر مرة أخرى في
review-colleague = الزميل
review-choose = اختر
review-send = أرسل الرد
review-done = أُجيب عن هذه المتابعة.
review-board = متابعات تنتظر ردًا
review-board-open = اطّلع وأجب
review-board-follow-up = للنظر مرة أخرى اليوم
review-board-follow-up-line = مطلوب النظر فيها مرة أخرى: { $day }
review-promised = { $hours ->
    [zero] وعدك رد فوري.
    [one] وعدك رد خلال ساعة واحدة.
    [two] وعدك رد خلال ساعتين.
    [few] وعدك رد خلال { $hours } ساعات.
    [many] وعدك رد خلال { $hours } ساعة.
   *[other] وعدك رد خلال { $hours } ساعة.
}
place-review = المراجعة
done-answered = تم الرد، ويُخبَر المريض بذلك.
