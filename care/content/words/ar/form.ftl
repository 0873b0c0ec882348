# What forms of patients and of the clinic share: what is wrong with what was typed, said so that it can be mended; days of the week.

weekday-mon = الاثنين
weekday-mon-short = الاثنين
weekday-tue = الثلاثاء
weekday-tue-short = الثلاثاء
weekday-wed = الأربعاء
weekday-wed-short = الأربعاء
weekday-thu = الخميس
weekday-thu-short = الخميس
weekday-fri = الجمعة
weekday-fri-short = الجمعة
weekday-sat = السبت
weekday-sat-short = السبت
weekday-sun = الأحد
weekday-sun-short = الأحد

form-look-again = { $count ->
    [one] خانة واحدة تحتاج إلى مراجعة.
    [two] خانتان تحتاجان إلى مراجعة.
    [few] { $count } خانات تحتاج إلى مراجعة.
    [many] { $count } خانة تحتاج إلى مراجعة.
   *[other] { $count } خانة تحتاج إلى مراجعة.
}

problem-name-empty = اكتب اسمًا.
problem-name-long = هذا الاسم طويل جدًا. اختصره، مثلًا إلى الاسم الأول واسم العائلة.
problem-email = لا يبدو هذا عنوان بريد إلكتروني. يحتاج إلى علامة @ واحدة وبعدها اسم، مثل sam@example.org.
problem-email-taken = هذا العنوان مستخدم لدى شخص في الفريق. استخدم عنوانًا آخر، أو ابحث عن ذلك الشخص في الفريق.
problem-telephone = لا يبدو هذا رقم هاتف. استخدم أرقامًا ومسافات وعلامة + في البداية، مثل {"\u2066+44 117 496 0000\u2069"}.
problem-language = اختر لغة من القائمة.
problem-zone = اختر منطقة زمنية من القائمة.
problem-treatment = اختر علاجًا.
problem-unsigned = بروتوكول هذا العلاج غير معتمد بعد. يعتمده المالك في الإعدادات، ثم يمكن أن يصل إلى المرضى.
problem-scalp-zone = اختر منطقة واحدة على الأقل من فروة الرأس من القائمة.
problem-day = اكتب تاريخًا صحيحًا: السنة ثم الشهر ثم اليوم.
problem-day-range = اختر تاريخًا أقرب إلى اليوم. تمتد الخطط من الماضي القريب إلى بضع سنوات مقبلة.
problem-day-before-course = هذا قبل بداية الدورة: { $first }. اختر ذلك اليوم أو يومًا بعده.
problem-day-taken = توجد جلسة في هذا اليوم. اختر يومًا آخر، أو انقل تلك الجلسة.
problem-day-future = لم يأتِ هذا اليوم بعد. يمكن تأكيد الجلسة عندما يحين يومها.
problem-time = اكتب وقتًا من 00:00 إلى 23:59، مثل 14:30.
problem-minutes = اكتب المدة بالدقائق عددًا صحيحًا، مثل 120.
problem-long = النص طويل جدًا. الحد الأقصى لعدد الأحرف: { $max }.
problem-hours = اكتب عدد الساعات عددًا صحيحًا، مثل 24.
problem-opening = اكتب الوقتين، والمتأخر منهما في الآخر، أو اترك الخانتين فارغتين ليوم الإغلاق.
problem-course-closed = هذه الدورة مغلقة. افتح دورة جديدة لحجز جلسة.
problem-session-settled = هذه الجلسة تمّت أو أُلغيت، لذلك تبقى كما هي.
problem-password-short = الحد الأدنى لعدد الأحرف: { $least }. بضع كلمات متتالية يسهل تذكّرها.
problem-password-again = كلمتا المرور مختلفتان. اكتب الكلمة نفسها مرتين.
problem-sign-in = هذا العنوان لا يطابق كلمة المرور هذه. تحقّق منهما وحاول مرة أخرى.
problem-code = هذا الرمز لا يعمل. تحقّق من كل حرف ورقم فيه. إذا سبق استخدامه أو مضى عليه أكثر من يوم، فاطلب من عيادتك رمزًا جديدًا.
problem-role = اختر دورًا من القائمة.
problem-last-owner = تحتاج العيادة إلى مالك واحد على الأقل. عيّن مالكًا آخر أولًا.
problem-skin-check-over = انتهى هذا الفحص. إذا تغيّر شيء في جلدك أو صحتك، اتصل بعيادتك.
problem-yes-no = أجب بنعم أو لا. عند الشك، اختر نعم.
problem-number = اكتب عددًا صحيحًا من { $least } إلى { $most }.
problem-opens = اكتب اليوم الذي يُسمح به منه، أو اختر أدناه أن الجواب لا يغيّره أي يوم.
problem-careful = يجب أن يبدأ «بحذر» قبل أن يُتاح دون قيود. اكتب يومًا أسبق، أو اترك الخانة فارغة.
problem-angles = اختر زاوية واحدة على الأقل.
problem-check-in-day = توجد متابعة في هذا اليوم. اختر يومًا آخر.
problem-expires = ينتهي هذا قبل موعده. اختر وقتًا متأخرًا أكثر، أو يومًا لاحقًا.
problem-within = يجب أن يقع اليوم المعتاد بين أقرب يوم وأبعد يوم.
problem-toml = السطر { $line }، العمود { $column }: { $expected }
problem-toml-unknown = السطر { $line }، العمود { $column }: الاسم «{ $found }» غير معروف هنا. المتوقع أحد هذه الأسماء: { $expected }.
problem-toml-missing = السطر { $line }، العمود { $column }: ينقص «{ $expected }» في ما يبدأ هنا.
problem-toml-number = السطر { $line }، العمود { $column }: المتوقع هنا عدد صحيح، مثل 28.
problem-toml-text = السطر { $line }، العمود { $column }: المتوقع هنا نص بين علامتي اقتباس.
problem-toml-boolean = السطر { $line }، العمود { $column }: المتوقع هنا true أو false.
problem-toml-list = السطر { $line }، العمود { $column }: المتوقع هنا قائمة بين قوسين مربعين.
problem-toml-table = السطر { $line }، العمود { $column }: المتوقع هنا أسماء مع قيمها.
problem-toml-time = السطر { $line }، العمود { $column }: المتوقع هنا وقت مثل 09:00 بين علامتي اقتباس.
problem-toml-long = هذا أكثر مما يلزم. الحد الأقصى للبروتوكول بالكيلوبايت: { $kilobytes }.
problem-toml-treatment = هذا البروتوكول لعلاج آخر. استورده هناك.
problem-toml-many = مدخلات نوع واحد كثيرة جدًا. الحد الأقصى لهذا النوع: { $most }.
problem-toml-key = لا يجوز في المفتاح إلا الأحرف اللاتينية الصغيرة والأرقام والشرطة السفلية، وبعدد قليل منها.
problem-toml-same = لمدخلين من نوع واحد المفتاح نفسه.
problem-draft-exists = توجد مسودة بالفعل. انشرها أو تخلّص منها قبل استعادة إصدار.
problem-draft-stops = أمر ما يمنع هذا النشر. تجده في أعلى الصفحة.
problem-draft-same = تقول المسودة ما هو معتمد بالفعل، فلا شيء يُنشر.
problem-draft-again = نشر شخص آخر في اللحظة نفسها. انظر إلى الإصدار الجديد، ثم حاول مرة أخرى.
problem-subscription = لا يمكن استخدام خدمة الإشعارات في هذا المتصفح. جرّب متصفحًا آخر، أو اقرأ ملاحظاتك هنا.
problem-choice = اختر إحدى الإجابات من القائمة.
problem-category = اختر أحد الأقسام من القائمة.
problem-question-empty = اكتب السؤال.
problem-answer-empty = اكتب الإجابة.
problem-question-changed = غيّر شخص آخر هذه الكلمات في هذه الأثناء. المكتوب حاليًا يظهر في الأعلى. احفظ مرة أخرى لتحلّ كلماتك محلّه.
problem-questions-many = لديكم مئة سؤال خاص بكم. احذف أولًا سؤالًا لا يحتاجه أحد.

# المتابعات والصور.
problem-symptom = اختر الإجابة الأقرب إلى حالتك.
problem-check-in-early = بعد جلستك الأولى يمكنك أن تخبر عيادتك هنا بحال فروة رأسك.
problem-review-claimed = يجيب أحد الزملاء عن هذا الآن.
problem-review-answered = أجاب أحد الزملاء عن هذا في هذه الأثناء.
problem-review-kind = اختر نوع الإجابة.
problem-review-words = اكتب بضع كلمات للمريض.
problem-review-angle = اختر الصورة التي تريد أن تراها.
problem-review-follow-up = اختر يومًا من اليوم فصاعدًا وخلال شهرين.
problem-review-colleague = اختر زميلًا يعالج المرضى.
problem-template-empty = اكتب شيئًا هنا.
problem-template-meanwhile = غيّر شخص آخر هذا الرد في هذه الأثناء. اسمه الآن «{ $title }» ونصه: «{ $body }» كلماتك باقية في الحقل: احفظها مرة أخرى لتحل محله.
problem-template-restored = أعاد شخص آخر هذا الرد إلى صيغته الأصلية في هذه الأثناء. كلماتك باقية في الحقل: احفظها مرة أخرى لاستعمالها.
problem-templates-many = لديكم مئة رد بالفعل. احذفوا أولًا ردًا لا يحتاجه أحد.
problem-review-field = ‏{ $field } ما زال مفتوحًا. اكتب ما يناسب مكانه أو احذفه.
problem-consent-changed = تغيّر النص. اقرأه مرة أخرى من فضلك.
problem-photo-consent = قبل أن ترى عيادتك صورك، عليك أن توافق على ذلك.
problem-photo-late = لم تعد هذه المتابعة تقبل الصور. ابدأ متابعة جديدة.
problem-photo-many = في هذه المتابعة صور كافية.
problem-message-photo-late = لم تعد هذه الرسالة تقبل الصور. اكتب رسالة جديدة.
problem-message-photo-many = تتسع الرسالة لست صور. أرسل الباقي في رسالة أخرى.
problem-message-empty = اكتب شيئًا أولًا أو أضف صورة.
problem-pigment = تحتاج الصبغة إلى الشركة الصانعة والدرجة.
problem-photo-empty = لم تصل أي صورة. اخترها مرة أخرى من فضلك.
problem-photo-heic = هذه الصورة بصيغة HEIC الخاصة بأبل، ولا نستطيع قراءتها. التقطها بزر الكاميرا هنا، أو اختر «الأكثر توافقًا» في إعدادات الكاميرا.
problem-photo-kind = هذا الملف ليس صورة. اختر صورة من نوع JPEG أو PNG أو WebP.
problem-photo-large = هذا الملف كبير جدًا. يمكن أن يبلغ حجم الصورة { $max } ميغابايت.
problem-photo-pixels = في هذه الصورة عدد كبير جدًا من النقاط. اختر حجمًا أصغر في إعدادات الكاميرا، أو أرسل لقطة شاشة لها.
problem-photo-damaged = هذه الصورة تالفة. التقطها مرة أخرى من فضلك.
problem-photo-full = لا مكان للصور لدى عيادتك الآن. احتفظ بصورتك وأرسلها لاحقًا، أو اتصل بعيادتك.
problem-photo-busy = تصل صور كثيرة في وقت واحد. أرسلها مرة أخرى بعد دقيقة من فضلك.
problem-photo-away = تعذّر حفظ صورتك الآن. أرسلها مرة أخرى بعد بضع دقائق من فضلك.
