# The check before a session: six questions for the patient, and what the clinic sees and does with the answers.
# Answers never cancel or clear anything by themselves. { $date } is the date of the session, { $when } the time of an answer.

## Asked of the patient

skin-check-title = فحص سريع قبل جلستك
skin-check-lead = موعد جلستك: { $date }. ستة أسئلة قصيرة تخبر عيادتك هل جلدك جاهز. أجب بحسب حاله اليوم.
skin-check-open = الإجابة عن الأسئلة
skin-check-yes = نعم
skin-check-no = لا

skin-check-infection = هل في فروة رأسك عدوى أو التهاب أو نوبة تهيّج؟
skin-check-infection-help = مثل حبوب فيها صديد، أو طفح مؤلم، أو صدفية أو إكزيما نشطة.
skin-check-medicines = هل تتناول دواءً لا تعرف به عيادتك بعد؟
skin-check-medicines-help = مثل المضادات الحيوية أو مميّعات الدم أو حبوب حبّ الشباب أو شيء جديد على فروة الرأس. يُرجى عدم إيقافه بسبب هذا السؤال.
skin-check-sunburn = هل في فروة رأسك حروق شمس؟
skin-check-sunburn-help = مثل الاحمرار أو السخونة أو التقشّر أو الألم بعد الشمس أو جهاز التسمير.
skin-check-allergy = هل لديك حساسية لا تعرف بها عيادتك بعد؟
skin-check-allergy-help = مثل الحساسية من كريم أو مخدّر موضعي أو صبغة شعر أو اللاتكس أو اللاصق الطبي.
skin-check-wounds = هل في فروة رأسك جروح أو تقرّحات؟
skin-check-wounds-help = مثل جرح من الحلاقة أو خدش أو قشور لم تسقط بعد.
skin-check-fever = هل لديك حمى أو تشعر بالمرض؟
skin-check-fever-help = مثل القشعريرة أو الزكام الشديد أو وعكة في المعدة.

skin-check-note = هل هناك شيء آخر ينبغي أن تعرفه عيادتك؟
skin-check-note-hint = يمكن ترك هذا فارغًا. مثل شعر يتساقط بسرعة، أو بقع جديدة بلا شعر، أو حمل.
skin-check-button = إرسال إلى عيادتي
skin-check-none-title = لا شيء للإجابة عنه اليوم
skin-check-none = قبل الجلسة تظهر هنا ستة أسئلة قصيرة.
skin-check-none-until = موعد جلستك: { $date }. ابتداءً من { $from } تظهر هنا ستة أسئلة قصيرة.

## After six times no

skin-check-no-title = شكرًا، وصلت إجاباتك إلى عيادتك
skin-check-no-text = جلستك باقية كما هي مقررة. سيُنظر إلى فروة رأسك مرة أخرى عند حضورك.
skin-check-no-change = إذا تغيّر شيء قبل ذلك، اتصل بعيادتك.

## After any yes

skin-check-yes-title = شكرًا لإخبارنا. عيادتك تعرف الآن
skin-check-yes-text = أُبلغت { $clinic } على الفور، وهي تقرر ما هو الأفضل لجلدك. لم يُلغَ شيء، ولم ترتكب أي خطأ.
skin-check-yes-next = إلى أن تتواصل { $clinic } معك، تبقى جلستك كما هي.
skin-check-yes-call = إذا كانت جلستك قريبة، يُرجى الاتصال أيضًا. لا أحد يراقب في الليل.
skin-check-urgent-title = بعض العلامات لا تحتمل الانتظار
skin-check-urgent = اطلب رعاية طبية الآن عند وجود صديد، أو احمرار ينتشر ويؤلم، أو تورّم ساخن وصلب ومؤلم جدًا. وكذلك عند تورّم الوجه أو صعوبة التنفس أو الحمى أو القشعريرة بعد الجلسة. أخبرهم أن صبغة وُضعت في فروة رأسك. لا تنتظر ردًا هنا.
skin-check-again = تغيّر شيء: الإجابة من جديد

## Once the clinic has decided, for the patient

skin-check-kept-title = جلستك باقية
skin-check-kept-text = اطّلعت { $clinic } على إجاباتك، وتبقى الجلسة في موعدها: { $date }.
skin-check-moved-title = لجلستك موعد جديد
skin-check-moved-text = اطّلعت { $clinic } على إجاباتك. موعد جلستك الآن: { $date }، ليأخذ جلدك وقته.

## For the staff

skin-check-board = أجاب بنعم قبل الجلسة
skin-check-board-line = { $count ->
    [zero] لا إجابة بنعم
    [one] إجابة واحدة بنعم
    [two] إجابتان بنعم
    [few] { $count } إجابات بنعم
    [many] { $count } إجابة بنعم
   *[other] { $count } إجابة بنعم
}: { $list }
skin-check-board-answers = عرض الإجابات
skin-check-staff-title = { $name }: الفحص قبل الجلسة
skin-check-staff-lead = الجلسة: { $day }. وقت الإجابة: { $when }. الإجابات لا تقرر شيئًا بنفسها.
skin-check-staff-waiting = الجلسة: { $day }. لا إجابة بعد.
skin-check-staff-answers = الإجابات
skin-check-staff-said-yes = الإجابة: نعم
skin-check-staff-said-no = الإجابة: لا
skin-check-staff-infection = عدوى أو نوبة تهيّج
skin-check-staff-medicines = دواء جديد
skin-check-staff-sunburn = حروق شمس
skin-check-staff-allergy = حساسية جديدة
skin-check-staff-wounds = جروح أو تقرّحات
skin-check-staff-fever = حمى أو شعور بالمرض
skin-check-staff-note = بكلمات المريض
skin-check-staff-no-note = لا ملاحظة
skin-check-staff-no-telephone = لا يوجد رقم هاتف.
skin-check-staff-moved = كانت الإجابة ليوم آخر. تغيّر موعد الجلسة منذ ذلك، ويُسأل المريض من جديد.
skin-check-state-waiting = فحص الجلد: لا إجابة بعد
skin-check-state-no = فحص الجلد: ست مرات لا
skin-check-state-yes = فحص الجلد: أجاب بنعم
skin-check-state-kept = فحص الجلد: أجاب بنعم، وصدر القرار
skin-check-decide = العيادة تقرر
skin-check-decide-about = يبقى الأمر على اللوحة إلى أن تُثبَّت الجلسة أو تُنقل. يقرأ المريض ما تقرره.
skin-check-decide-others = يقرر المالك أو الممارس هل تبقى الجلسة. يمكنك الاتصال بالمريض ونقل الجلسة.
skin-check-keep = تثبيت الجلسة
skin-check-decided = قرر { $name } بقاء الجلسة. { $when }.
