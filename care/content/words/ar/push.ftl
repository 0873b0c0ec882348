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
