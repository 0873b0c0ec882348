# A short set-up about skin and habits, and the sentences that stand beside what it has changed.
# { $date } is supplied by the plan. No answer opens an activity sooner: only the order, the notes and the touch-up change.

## The questions

tailoring-title = عن بشرتك وعاداتك
tailoring-lead = عشرة أسئلة قصيرة. أجب عمّا تريد، وغيّر إجاباتك في أي وقت.
tailoring-why = لكي يظهر أولًا ما يهمّك، ولكي يناسبك موعد الرتوش أكثر. إجاباتك ليست تشخيصًا.
tailoring-who = يمكن لعيادتك رؤية إجاباتك.
tailoring-no-answer = بلا إجابة
tailoring-save = حفظ
tailoring-skip = ليس الآن
tailoring-offer-note = عشرة أسئلة قصيرة تجعل خطتك أنسب لك
tailoring-nothing = لا يتغيّر شيء بهذه الإجابات. تبقى خطتك كما هي.

tailoring-skin = ما مدى دهنية فروة رأسك؟
tailoring-skin-dry = جافة
tailoring-skin-normal = بين الاثنين
tailoring-skin-oily = دهنية
tailoring-skin-changes = تحتاج البشرة الدهنية عادة إلى رتوش أبكر، والجافة إلى رتوش متأخر.

tailoring-sun = كم تتعرّض رأسك للشمس؟
tailoring-sun-little = قليلًا
tailoring-sun-some = بعض الشيء
tailoring-sun-outdoors = أعمل في الهواء الطلق
tailoring-sun-changes = الشمس هي السبب الرئيسي لبهتان الصبغة. إذا كثرت، تأتي العناية من الشمس أولًا في قائمتك.

tailoring-shaving = كم مرة تحلق رأسك؟
tailoring-shaving-daily = كل يوم
tailoring-shaving-weekly = كل أسبوع
tailoring-shaving-seldom = نادرًا
tailoring-shaving-never = لا أحلقه
tailoring-shaving-changes = يحدّد مكان الحلاقة في قائمتك. تبقى التواريخ كما هي.

tailoring-sweat = كم تتعرّق في العمل أو الرياضة؟
tailoring-sweat-little = قليلًا
tailoring-sweat-some = بعض الشيء
tailoring-sweat-much = كثيرًا
tailoring-sweat-changes = العرق يزعج الجلد الذي يلتئم، وكثرته تقرّب موعد الرتوش.

tailoring-smoking = هل تدخّن؟
tailoring-smoking-yes = نعم
tailoring-smoking-no = لا
tailoring-smoking-changes = التدخين يقرّب موعد الرتوش. لا أحد يحكم عليك بسببه.

tailoring-sensitive = هل بشرتك حساسة؟
tailoring-sensitive-hint = مثلًا إذا كانت الكريمات أو الشامبو تحرقها أو تحمّرها بسهولة.
tailoring-sensitive-yes = نعم
tailoring-sensitive-no = لا
tailoring-sensitive-changes = يضيف ملاحظة بجانب المنتجات التي تلامس فروة رأسك.

tailoring-scars = هل لديك ندوب على فروة رأسك؟
tailoring-scars-hint = مثلًا من زراعة شعر أو عملية أو إصابة.
tailoring-scars-yes = نعم
tailoring-scars-no = لا
tailoring-scars-changes = تحتاج الندوب عادة إلى رتوش أبكر، وتعمل عيادتك عليها ببطء أكثر.

tailoring-minoxidil = هل تستخدم المينوكسيديل؟
tailoring-minoxidil-hint = يُعرف أيضًا باسم ريجين أو روجين.
tailoring-minoxidil-yes = نعم
tailoring-minoxidil-no = لا
tailoring-minoxidil-changes = يضيف ملاحظة لتسأل من وصفه لك كيف يكون الاستمرار في فترة جلساتك.

tailoring-retinoid = هل تستخدم أحد الريتينويدات؟
tailoring-retinoid-hint = مثل الريتينول أو التريتينوين أو الأدابالين، على الوجه أو فروة الرأس، أو حبوب علاج حب الشباب.
tailoring-retinoid-yes = نعم
tailoring-retinoid-no = لا
tailoring-retinoid-changes = قد تهيّج الريتينويدات الجلد الذي يلتئم. يضيف ملاحظة، وينبغي أن تعرف عيادتك بالحبوب قبل الجلسة.

tailoring-allergy = هل لديك حساسية من شيء؟
tailoring-allergy-hint = بكلماتك، مثلًا اللاتكس أو صبغة الشعر أو اللاصق الطبي أو كريم التخدير. اتركه فارغًا إذا كنت لا تعرف شيئًا من ذلك.
tailoring-allergy-changes = تراها عيادتك قبل كل جلسة.

## Beside what was changed

tailoring-because-title = اختير لك
tailoring-because-more = كل ذلك، وإجاباتك

tailoring-because-sun = لأنك تعمل في الهواء الطلق، تأتي الشمس أولًا في قائمتك. خذ إلى العمل قبعة واسعة نظيفة.
tailoring-because-sun-hat = لأنك تعمل في الهواء الطلق: إذا كان عليك ارتداء خوذة، فاسأل عيادتك كيف ترتّب الأيام التي تلي الجلسة.
tailoring-because-shaving-daily = لأنك تحلق كل يوم، تقع الحلاقة قرب أعلى قائمتك.
tailoring-because-shaving-seldom = لأنك نادرًا ما تحلق، تقع الحلاقة في أسفل قائمتك.
tailoring-because-shaving-never = لأنك لا تحلق رأسك، تقع الحلاقة في آخر قائمتك.
tailoring-because-sweat = لأنك تتعرّق كثيرًا، يقع التمرين والتعرّق قرب أعلى قائمتك.
tailoring-because-sweat-until = لأنك تتعرّق كثيرًا، يقع التمرين والتعرّق قرب أعلى قائمتك. ابقَ في أماكن باردة حتى { $date } قدر ما تستطيع.
tailoring-because-sensitive = لأن بشرتك حساسة، اختر منتجات بلا عطر ولا كحول، وجرّب القليل منها على موضع صغير أولًا.
tailoring-because-scars = لأن لديك ندوبًا، اصبر عليها: فالندوب تأخذ الصبغة بتجانس أقل. أخبر عيادتك إذا كانت ندوبك تميل إلى أن تصبح سميكة أو بارزة.
tailoring-because-minoxidil = لأنك تستخدم المينوكسيديل: اسأل من وصفه لك، أو طبيبًا أو صيدليًا، كيف يكون الاستمرار في فترة جلساتك. يُرجى عدم إيقافه أو بدئه بسبب هذه الملاحظة.
tailoring-because-retinoid = لأنك تستخدم أحد الريتينويدات: قد يهيّج الجلد الذي يلتئم. أخبر عيادتك قبل كل جلسة. إذا وصفه لك طبيب، فاسأله قبل أن توقفه.
tailoring-because-retinoid-until = لأنك تستخدم أحد الريتينويدات: أبعده عن فروة رأسك حتى { $date }. إذا وصفه لك طبيب، فاسأله قبل أن توقفه، وأخبر عيادتك.
tailoring-because-allergy = لأنك أخبرتنا عن حساسية، تراها عيادتك قبل كل جلسة. اذكرها أيضًا عندما تأتي.

## When it is time to look at a touch-up. { $reasons } is a list made of the reasons below.

tailoring-touch-up-earlier = النظر في الرتوش مخطّط له أبكر قليلًا: { $reasons }.
tailoring-touch-up-later = النظر في الرتوش مخطّط له متأخرًا قليلًا: { $reasons }.
tailoring-touch-up-guess = هذا تقدير تقريبي مما هو معتاد. القرار لك ولعيادتك بحسب ما يُرى.
tailoring-reason-oily = بشرة دهنية
tailoring-reason-sun = شمس كثيرة
tailoring-reason-sweat = تعرّق كثير
tailoring-reason-smoking = تدخين
tailoring-reason-scars = ندوب
tailoring-reason-dry = بشرة جافة
tailoring-reason-covered = شمس قليلة

## For the staff

tailoring-staff-lead = كما يقول المريض. اسأله، أو دعه يجيب على هاتفه. لا شيء من ذلك إلزامي.
tailoring-staff-edit = تعديل
tailoring-staff-answered = آخر تغيير: { $day }
tailoring-caution-allergy = حساسية
tailoring-caution-scars = ندوب
tailoring-caution-retinoid = ريتينويد
tailoring-caution-minoxidil = مينوكسيديل
tailoring-caution-sensitive = بشرة حساسة

tailoring-staff-title = البشرة والعادات
tailoring-staff-none = لم يُجب المريض بعد.
tailoring-staff-allergy = الحساسية، بكلمات المريض: { $allergy }
tailoring-staff-no-allergy = لم تُذكر حساسية
tailoring-staff-skin = فروة الرأس
tailoring-staff-sun = الشمس
tailoring-staff-shaving = الحلاقة
tailoring-staff-sweat = التعرّق
tailoring-staff-smoking = التدخين
tailoring-staff-sensitive = بشرة حساسة
tailoring-staff-scars = ندوب على فروة الرأس
tailoring-staff-minoxidil = يستخدم المينوكسيديل
tailoring-staff-retinoid = يستخدم أحد الريتينويدات
