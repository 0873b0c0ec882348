# What a locked screen may show: no treatment, no symptom, no name, nothing a person looking over a shoulder could guess from.
# A rule's `lock` chooses the text: plan, appointment, photo, changed.

push-title = Stipple
push-plan-today = خطتك لهذا اليوم جاهزة.
push-session = ملاحظة عن موعدك.
push-skin-check = بضعة أسئلة قصيرة في انتظارك.
push-check-in = المتابعة جاهزة.
push-plan-changed = تغيّرت خطتك. انقر لرؤية الجديد.
push-several = { $count ->
    [zero] لا ملاحظات جديدة.
    [one] لديك ملاحظة جديدة.
    [two] لديك ملاحظتان جديدتان.
    [few] لديك { $count } ملاحظات جديدة.
    [many] لديك { $count } ملاحظة جديدة.
   *[other] لديك { $count } ملاحظة جديدة.
}
push-test = هذه تجربة. ستصل الملاحظات بهذا الشكل تمامًا.
push-answered = لديك رد جديد.
push-message = هناك رسالة لك.
push-missed = ما زالت المتابعة مفتوحة، إن أردت.
push-note = لديك ملاحظة.

# To staff. A phone may lie on the counter, so these name nobody and nothing either.
push-staff-test = هذه تجربة. ستصل التنبيهات بهذا الشكل تمامًا.
push-staff-urgent = متابعة تحتاج إليك الآن.
push-staff-check-in = متابعة تنتظر ردك.
push-staff-handed-over = أحد الزملاء يطلب منك النظر في متابعة.
push-staff-message = رسالة تنتظر ردك.
push-staff-unreachable = أمر ينتظرك: قد يتعذّر الوصول إلى أحدهم.
push-staff-several = { $count ->
    [zero] لا شيء ينتظرك.
    [one] أمر واحد ينتظرك.
    [two] أمران ينتظرانك.
    [few] { $count } أمور تنتظرك.
    [many] { $count } أمرًا ينتظرك.
   *[other] { $count } أمر ينتظرك.
}
