# The frame around every page, and pages for what went wrong.

skip = انتقل إلى المحتوى
places = الصفحات
languages = اللغة
place-today = اليوم
place-can-i = هل يمكنني…؟
place-timeline = الجدول الزمني
place-questions = الأسئلة
place-messages = الرسائل
place-inbox = الإشعارات
place-inbox-unread = { $count ->
    [zero] الإشعارات
    [one] الإشعارات، واحد جديد
    [two] الإشعارات، اثنان جديدان
    [few] الإشعارات، { $count } جديدة
    [many] الإشعارات، { $count } جديدًا
   *[other] الإشعارات، { $count } جديد
}
place-you = أنت
place-board = اللوحة
place-patients = المرضى
place-protocols = البروتوكولات
place-reminders = التذكيرات
place-team = الفريق
place-settings = الإعدادات

offline-title = لا يوجد اتصال
offline-lead = ستعود خطتك إلى هنا ما إن يتصل هذا الجهاز بالإنترنت. في حالة الطوارئ، اتصل برقم الطوارئ في المكان الذي أنت فيه.
offline-again = حاول مرة أخرى

error-back = عودة إلى البداية
error-reference = عند سؤالنا عن هذا الأمر، اذكر { $id }.
error-401-title = لم يتم تسجيل الدخول
error-401-lead = افتح Stipple وسجّل الدخول أو انضمّ من جديد. لم يُحفظ شيء.
error-403-title = لا صلاحية لك لتغيير هذا
error-403-lead = دورك في العيادة لا يشمل هذا. يمكنك طلب ذلك من المالك عند الحاجة.
error-origin-title = جاء هذا من موقع آخر
error-origin-lead = لا يقبل Stipple النماذج إلا من صفحاته. لم يُحفظ شيء. افتح Stipple نفسه وحاول مرة أخرى.
error-404-title = لا شيء هنا
error-404-lead = ربما انتقلت الصفحة، أو أن الرابط قديم.
error-405-title = لم ينجح ذلك
error-405-lead = هذا العنوان لا يقبل ما أُرسل إليه. عُد إلى الوراء وحاول مرة أخرى.
error-413-title = الحجم كبير جدًا
error-413-lead = ما أُرسل أكبر مما تقبله هذه الصفحة. لم يُحفظ شيء.
error-415-title = تعذّرت قراءة ذلك
error-415-lead = لم يُرسل بالصيغة التي يقبلها هذا العنوان. لم يُحفظ شيء.
error-422-title = تعذّر استخدام ذلك
error-422-lead = في ما أُرسل شيء غير مناسب. لم يُحفظ شيء. عُد إلى الوراء وحاول مرة أخرى.
error-429-title = يُرجى الانتظار قليلًا
error-429-lead = كثرت المحاولات في وقت قصير. انتظر بضع دقائق، ثم حاول مرة أخرى.
error-500-title = حدث خطأ من جهتنا
error-500-lead = لم يحدث هذا بسببك. يُرجى المحاولة مرة أخرى بعد دقيقة.
error-503-title = لحظة من فضلك
error-503-lead = الخدمة قيد التشغيل أو مشغولة جدًا. يُرجى المحاولة مرة أخرى بعد دقيقة.
error-other-title = لم ينجح ذلك
error-other-lead = يُرجى العودة إلى الوراء والمحاولة مرة أخرى.
