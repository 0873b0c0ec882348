# ما يكتبه المريض والعيادة أحدهما للآخر.

messages-lead = هنا تتراسل مع { $clinic }. يأتيك الرد في أوقات العمل.
messages-lead-hours = هنا تتراسل مع { $clinic }. يأتيك الرد في هذه الأوقات: { $hours }.
messages-night = لا أحد يتابع هذه الصفحة ليلًا.
messages-none-title = لا رسائل بعد
messages-none = اسأل عمّا يشغلك. ما من سؤال أصغر من أن يُسأل.
messages-earlier = رسائل سابقة
messages-new = جديدة
messages-you = أنت
messages-sent = أُرسلت
messages-seen = رأتها العيادة
messages-photos-deleted = { $count ->
    [zero] لم تحذف أي صورة
    [one] حذفتَ صورة واحدة
    [two] حذفتَ صورتين
    [few] حذفتَ { $count } صور
    [many] حذفتَ { $count } صورة
   *[other] حذفتَ { $count } صورة
}
messages-waits = { $hours ->
    [zero] تريد العيادة أن ترد فورًا. إن كان الأمر لا يحتمل الانتظار فاتصل.
    [one] تريد العيادة أن ترد خلال ساعة واحدة. إن كان الأمر لا يحتمل الانتظار فاتصل.
    [two] تريد العيادة أن ترد خلال ساعتين. إن كان الأمر لا يحتمل الانتظار فاتصل.
    [few] تريد العيادة أن ترد خلال { $hours } ساعات. إن كان الأمر لا يحتمل الانتظار فاتصل.
    [many] تريد العيادة أن ترد خلال { $hours } ساعة. إن كان الأمر لا يحتمل الانتظار فاتصل.
   *[other] تريد العيادة أن ترد خلال { $hours } ساعة. إن كان الأمر لا يحتمل الانتظار فاتصل.
}
messages-words = رسالتك
messages-words-hint = حتى صفحة واحدة من النص. لا يقرؤها إلا العاملون في عيادتك.
messages-photos = إضافة صور
messages-photos-hint = حتى ست صور. لا حاجة إلى ظهور وجهك.
messages-consent = تريد إضافة صور؟ قل أولًا إن عيادتك يمكنها رؤيتها.
messages-not-sent = لم تُرسَل: لا يوجد اتصال. كلماتك باقية هنا. حاول مرة أخرى عندما يعود الاتصال.
messages-on-phone = على هذا الهاتف، ولم تصل إلى عيادتك بعد
messages-waiting = بانتظار الإرسال. ستُرسَل تلقائيًا عندما يعود الاتصال.
messages-sending = في الطريق…
messages-refused = تعذّر إرسالها.
messages-drop = أزِلها
messages-send = إرسال
messages-ask = اسأل العيادة
messages-about-check-in = بخصوص متابعتي بتاريخ { $when }:
today-written = { $count ->
    [zero] لا رسائل جديدة من عيادتك
    [one] كتبت لك عيادتك
    [two] أرسلت لك عيادتك رسالتين
    [few] أرسلت لك عيادتك { $count } رسائل
    [many] أرسلت لك عيادتك { $count } رسالة
   *[other] أرسلت لك عيادتك { $count } رسالة
}

## ما تراه العيادة

messages-board = رسائل تنتظر الرد
messages-clinic-lead = { $count ->
    [zero] لا أحد ينتظر ردًا.
    [one] مريض واحد ينتظر ردًا.
    [two] مريضان ينتظران ردًا.
    [few] { $count } مرضى ينتظرون ردًا.
    [many] { $count } مريضًا ينتظرون ردًا.
   *[other] { $count } مريض ينتظرون ردًا.
}
messages-clinic-none-title = لا رسائل بعد
messages-clinic-none = عندما يكتب مريض تظهر رسالته هنا. ويمكنك أن تكتب أولًا من ملف المريض.
messages-clinic-place = الصفحة { $page } من { $pages }
messages-clinic-photos = { $count ->
    [zero] صور حذفها المريض
    [one] صورة واحدة
    [two] صورتان
    [few] { $count } صور
    [many] { $count } صورة
   *[other] { $count } صورة
}
messages-clinic-ours = كتبتم: { $words }
messages-clinic-unread = { $count ->
    [zero] لا جديد
    [one] جديدة
    [two] جديدتان
    [few] { $count } جديدة
    [many] { $count } جديدة
   *[other] { $count } جديدة
}
messages-clinic-waits = تنتظر
messages-clinic-read = قُرئت
messages-clinic-not-read = لم تُقرأ بعد
messages-clinic-settled = لا تحتاج إلى رد
messages-clinic-title = رسائل مع { $name }
messages-clinic-empty-title = لا رسائل بعد
messages-clinic-empty = اكتب الكلمة الأولى. هاتف المريض لا يقول إلا أن هناك رسالة.
messages-clinic-read-at = قرأها المريض، { $when }
messages-clinic-withheld = { $count ->
    [zero] لا صور مخفية
    [one] صورة واحدة مخفية: المريض لا يوافق على أن تراها
    [two] صورتان مخفيتان: المريض لا يوافق على أن تراهما
    [few] { $count } صور مخفية: المريض لا يوافق على أن تراها
    [many] { $count } صورة مخفية: المريض لا يوافق على أن تراها
   *[other] { $count } صورة مخفية: المريض لا يوافق على أن تراها
}
messages-clinic-deleted = { $count ->
    [zero] لم يحذف المريض أي صورة
    [one] حذف المريض صورة واحدة
    [two] حذف المريض صورتين
    [few] حذف المريض { $count } صور
    [many] حذف المريض { $count } صورة
   *[other] حذف المريض { $count } صورة
}
messages-clinic-photo = صورة من المريض، { $when }
messages-clinic-words = ردّك
messages-clinic-hint = يقرؤه المريض في التطبيق مع اسمك. والإشعار لا يقول إلا أن هناك رسالة.
messages-clinic-send = إرسال
messages-clinic-settle = لا تحتاج إلى رد
messages-clinic-not-joined = لم ينضم أي هاتف بعد، فلا أحد يقرأ هذا. الأفضل أن تتصل.
messages-clinic-check-in = آخر متابعة
messages-clinic-record = ملف المريض
