# البطاقة التي يراها الطبيب، وما يدوّنه العاملون لها.

card-title = بطاقة للطبيب
card-note = العلاج والتواريخ والصبغات: للعرض أو الطباعة أو المشاركة
card-lead = ما أُجري لفروة رأسك، لطبيب لم يسمع بذلك من قبل. أظهرها أو اطبعها أو شاركها. أنت تقرر من يراها.
card-settings = اللغة والصور
card-language = بأي لغة؟
card-photos-choose = أي صور يجوز أن تظهر على البطاقة؟
card-show = عرض البطاقة
card-share = مشاركة كنص
card-how = لطباعتها أو حفظها بصيغة PDF استخدم قائمة المتصفح. الصور ليست جزءًا من النص.
card-text = البطاقة كنص
card-heading = إلى الطبيب
card-what = خضع { $name } لتصبيغ دقيق لفروة الرأس: وضعت إبر رفيعة صبغة في الطبقة العليا من جلد الفروة، بطريقة تشبه الوشم.
card-since = { $days ->
    [zero] كانت آخر جلسة اليوم.
    [one] كانت آخر جلسة قبل يوم واحد.
    [two] كانت آخر جلسة قبل يومين.
    [few] كانت آخر جلسة قبل { $days } أيام.
    [many] كانت آخر جلسة قبل { $days } يومًا.
   *[other] كانت آخر جلسة قبل { $days } يوم.
}
card-clinic = العيادة
card-telephone = الهاتف
card-allergy = الحساسية، كما ذكرها المريض
card-places = المواضع المعالَجة
card-session = الجلسة { $number }، { $date }
card-lot = رقم التشغيلة { $lot }
card-numbed = التخدير: { $text }
card-not-noted = لم تُدوَّن الصبغة ولا التخدير. اسأل العيادة.
card-symptoms = ما أجاب به المريض
card-symptoms-none = لم تُرسَل أي متابعة.
card-day = اليوم { $day }، { $date }
card-of-ten = { $number } من ١٠
card-nothing = لم يُلاحَظ شيء
card-photos = الصور
card-call = للأسئلة عن العلاج: لدى { $clinic } معلومات أكثر.
card-of-day = هذه البطاقة بتاريخ { $date }.

material-title = ما استُخدم
material-lead = { $name } · { $when }. يظهر على بطاقة المريض للطبيب.
material-pigment = الصبغة { $number }
material-maker = الشركة الصانعة
material-shade = الدرجة
material-lot = رقم التشغيلة
material-anaesthetic = ما خُدِّر به الجلد
material-anaesthetic-hint = كريم أو حقنة، مع الاسم والتركيز. اتركه فارغًا إن لم يُستخدم شيء.
material-link = الصبغات والتخدير

history-title = صورك
history-lead = كيف تغيّرت فروة رأسك، زاوية بعد زاوية. لا يراها إلا أنت، ومن يعالجونك إن وافقت.
history-none-title = لا صور بعد
history-none = عندما ترسل صورًا مع متابعة أو رسالة تظهر هنا.
history-compare = مقارنة الأولى بالأخيرة
history-then = قبل
history-now = بعد
history-compare-these = مقارنة هاتين
history-close = إغلاق
history-delete = حذف هذه الصورة
history-delete-title = هل تحذف هذه الصورة؟
history-delete-sure = تختفي عندك وعند عيادتك، ولا يمكن استعادتها.
history-delete-yes = نعم، احذفها
history-delete-no = أبقها
