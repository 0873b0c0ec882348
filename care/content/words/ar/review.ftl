# المراجعة: ما تراه العيادة من المتابعات، وسرعة ردها، وبماذا ترد.

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
review-graver = أكثر
review-milder = أقل
review-beyond = أكثر من الطبيعي
review-question = سؤال المريض
review-photos-title = الصور
review-photos-none = لم تصل معها صور.
review-photos-refused = لا يوافق هذا المريض على رؤية صوره.
review-photos-deleted = { $count ->
    [zero] لم يحذف المريض أي صورة: { $angles }.
    [one] حذف المريض صورة واحدة: { $angles }.
    [two] حذف المريض صورتين: { $angles }.
    [few] حذف المريض { $count } صور: { $angles }.
    [many] حذف المريض { $count } صورة: { $angles }.
   *[other] حذف المريض { $count } صورة: { $angles }.
}
review-before = من قبل: { $when }
review-now = الآن
review-same-day = اليوم نفسه بعد الجلسة السابقة: { $when }
review-history = ما أُجيب به من قبل
called-title = من جرى تنبيهه
called-duty = في المناوبة
called-owner = بصفته المالك، لأن أحدًا لم يرد
called-mail = بالبريد، لأن أحدًا لم يرد
called-handed-over = بطلب من أحد الزملاء
called-planned = سيأتي
called-arrived = وصل
called-opened = فُتح
called-missed = لم يصل
review-reviewed = اطّلع عليها من دون كلمات
review-called = تحدث مع المريض هاتفيًا
review-handed = أحالها إلى { $name }
review-asked-photo = طلب صورة أخرى: { $angle }
review-followed = يُنظر فيها مرة أخرى في { $date }
review-reply-title = الرد
review-kind = بماذا ترد؟
review-kind-reviewed = كل شيء بخير
review-kind-reviewed-note = يقرأ المريض أنك اطّلعت وأن كل شيء كما ينبغي.
review-kind-replied = الرد بالكلمات
review-kind-another-photo = طلب صورة أخرى
review-kind-called = تحدثنا هاتفيًا
review-kind-called-note = يقرأ المريض أنكما تحدثتما. لا يُرسل أي إشعار.
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
review-at-once = كل شيء بخير، بلا كلمات
review-done = أُجيب عن هذه المتابعة.
review-previous = السابقة
review-next = التالية
review-neighbours = المتابعة السابقة والتالية
review-place = { $place } من { $count }
review-course = خطة العلاج
review-course-treatment = العلاج
review-course-zones = المناطق
review-course-session = الجلسة { $number } من { $count }
review-course-next = الجلسة القادمة
review-course-no-next = غير محجوزة
review-plan = ما يقوله هاتف المريض اليوم
review-since = بالمقارنة مع متابعة { $when }.
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
done-called = سُجّل ذلك، ويقرأ المريض أنكما تحدثتما.
done-handed-over = أُحيلت، وتنتظر زميلك تحت «متابعاتي».

## كيف تسير الأمور

review-first = افتح الأكثر إلحاحًا
review-treatment = أي علاج
review-treatment-all = كل العلاجات
review-measures = كيف تسير الأمور
review-measure-waiting = في الانتظار
review-measure-now = الآن
review-measure-median = الرد المعتاد خلال
review-measure-ninetieth = تسعة من كل عشرة خلال
review-measure-week = في آخر سبعة أيام
review-measure-minutes = { $count ->
    [zero] أقل من دقيقة
    [one] دقيقة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
review-measure-hours = { $count ->
    [zero] أقل من ساعة
    [one] ساعة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
review-measure-share = المتابعات التي وصلت
review-measure-percent = { $share }٪
review-measure-share-about = { $due ->
    [zero] لم تكن أي متابعة مطلوبة في آخر سبعة أيام ({ $came })
    [one] { $came } من متابعة واحدة مطلوبة في آخر سبعة أيام
    [two] { $came } من متابعتين مطلوبتين في آخر سبعة أيام
    [few] { $came } من { $due } متابعات مطلوبة في آخر سبعة أيام
    [many] { $came } من { $due } متابعة مطلوبة في آخر سبعة أيام
   *[other] { $came } من { $due } متابعة مطلوبة في آخر سبعة أيام
}

## بلوحة المفاتيح

keys-title = المفاتيح
keys-close = إغلاق
keys-next = المتابعة التالية
keys-previous = المتابعة السابقة
keys-queue = العودة إلى القائمة
keys-claim = سأجيب عنها، أو أتركها للآخرين
keys-reviewed = كل شيء بخير
keys-reply = الرد بالكلمات
keys-photo = طلب صورة أخرى
keys-called = تحدثنا هاتفيًا
keys-concern = أمر مقلق: النظر مرة أخرى
keys-hand = الإحالة إلى زميل
keys-call = اتصال
keys-send = إرسال الرد
keys-zoom = إلى الصور: + و− للتقريب والإبعاد، والأسهم للتحريك
keys-compare = جنبًا إلى جنب أو واحدة فوق الأخرى
keys-help = إظهار هذه المفاتيح
