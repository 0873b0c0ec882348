# Words of the parts that need the device: the switch for reminders, and the help to install.

push-switch-title-off = التذكيرات على هذا الجهاز
push-switch-title-on = التذكيرات مفعّلة
push-switch-title-unable = لا يستطيع هذا المتصفح عرض التذكيرات
push-switch-title-denied = التذكيرات محظورة هنا
push-switch-explain = ملاحظة قصيرة في الأيام المهمة: عندما يصبح شيء ممكنًا من جديد، وقبل الجلسة، وعند موعد الصورة. ولا شيء غير ذلك.
push-switch-promise = لا تظهر على الشاشة المقفلة إلا هذه الكلمات. يمكنك إيقافها هنا في أي وقت.
push-switch-turn-on = تفعيل التذكيرات
push-switch-turn-off = الإيقاف على هذا الجهاز
push-switch-on = يعرض هذا الجهاز ملاحظات خطتك. جرّبها مرة واحدة لمعرفة شكلها.
push-switch-test = إرسال تجربة
push-switch-tested = التجربة في الطريق. تحتاج إلى بضع ثوانٍ.
push-switch-unable = افتح هذه الصفحة في المتصفح الأصلي لهاتفك، مثل Safari أو Chrome. كل شيء يبقى متاحًا للقراءة هنا، ويمكن لعيادتك أن تكتب إليك بالبريد الإلكتروني.
push-switch-install = على iPhone أو iPad، تصل التذكيرات بعد إضافة هذه الصفحة إلى الشاشة الرئيسية. يكفي لذلك ثلاث نقرات:
push-switch-denied = هذا المتصفح ممنوع من عرض الملاحظات من هنا. افتح إعدادات هذا الموقع في المتصفح، واسمح بالإشعارات، ثم عُد إلى هذه الصفحة.
push-switch-trouble-device = لم يتمكّن المتصفح من تفعيل التذكيرات. تحقّق من الاتصال وحاول مرة أخرى.
push-switch-trouble-offline = لا يوجد اتصال. حاول مرة أخرى بعد عودة الإنترنت.
push-switch-trouble-too-often = كثرت المحاولات قليلًا. انتظر بضع دقائق، ثم حاول مرة أخرى.
push-switch-trouble-server = لم ينجح ذلك. أعد تحميل الصفحة وحاول مرة أخرى.

push-switch-staff-title-off = التنبيهات على هذا الجهاز
push-switch-staff-title-on = التنبيهات مفعّلة
push-switch-staff-explain = حين ينتظر أمر ما وأنت في المناوبة، يخبرك هذا الجهاز بذلك، سواء أكان Stipple مفتوحًا أم لا.
push-switch-staff-turn-on = تفعيل التنبيهات
push-switch-staff-on = تصل التنبيهات إلى هذا الجهاز، حتى بعد انتهاء تسجيل دخولك. جرّبها مرة لتعرف شكلها.
push-switch-staff-unable = افتح هذه الصفحة في المتصفح الأصلي لهاتفك أو حاسوبك، أو في Firefox أو Chrome. وتعرض اللوحة ما ينتظر في كل الأحوال.
push-switch-staff-install = على iPhone أو iPad تصل التنبيهات بعد إضافة هذه الصفحة إلى الشاشة الرئيسية. يتطلب ذلك ثلاث نقرات:

install-title = اجعلها على بُعد نقرة
install-why = من الشاشة الرئيسية تُفتح الخطة مثل التطبيق، من دون متجر تطبيقات.
install-button = إضافة إلى الشاشة الرئيسية
install-menu = افتح قائمة المتصفح واختر «تثبيت» أو «إضافة إلى الشاشة الرئيسية».
install-ios-share = انقر علامة المشاركة عند حافة Safari
install-ios-add = مرّر القائمة واختر «إضافة إلى الشاشة الرئيسية»
install-ios-open = افتح Stipple من الشاشة الرئيسية، وفعّل التذكيرات هناك
install-done = أنت تستخدم التطبيق من الشاشة الرئيسية.

## The phone beside a protocol's form. The page hands the sentences over with "{day}" and the like as they stand: the browser counts.

preview-title = على هاتف أحد المرضى
preview-course = جرّبه مع
preview-run-one = دورة من جلسة واحدة
preview-run-usual = دورة معتادة
preview-run-more = جلسة أكثر من المعتاد
preview-day = اليوم من الدورة
preview-earlier = قبل يوم
preview-later = بعد يوم
preview-on-day = اليوم { $day }
preview-after-session = بعد الجلسة { $session }
preview-in-days = الأيام حتى الجلسة الأولى: { $days }
preview-prepare = الاستعداد
preview-check-in = حان وقت متابعة
preview-yes = نعم
preview-careful = بحذر
preview-not-yet = ليس بعد
preview-ask = اسأل من وصف الدواء
preview-from-day = من اليوم { $day } من الدورة
preview-never = أبدًا
preview-digits = ٠١٢٣٤٥٦٧٨٩

## صورتان جنبًا إلى جنب

pair-how = طريقة المقارنة
pair-beside = جنبًا إلى جنب
pair-slide = واحدة فوق الأخرى
pair-with = قارن مع
pair-nearer = تقريب
pair-away = إبعاد
pair-whole = الصورة كاملة
pair-frames = صورتان تتحركان معًا
pair-help = تتحرك الصورتان معًا: قرّب بإصبعين أو بالعجلة أو بالمفتاحين + و−. اسحب أو استخدم الأسهم للتنقل. المفتاح 0 يعرض الصورة كاملة.
pair-handle = كم ترى من كل صورة
