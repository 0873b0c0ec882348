# What a locked screen may show: no treatment, no symptom, no name, nothing a person looking over a shoulder could guess from.
# A rule's `lock` chooses the text: plan, appointment, photo, changed.

push-title = Stipple
push-plan-today = Tu plan de hoy está listo.
push-session = Un aviso sobre tu cita.
push-skin-check = Te esperan unas preguntas cortas.
push-check-in = Tu seguimiento está listo.
push-plan-changed = Tu plan ha cambiado. Toca para ver lo nuevo.
push-several = { $count ->
    [one] Tienes { $count } aviso nuevo.
   *[other] Tienes { $count } avisos nuevos.
}
push-test = Esto es una prueba. Los avisos llegarán igual que este.
push-answered = Hay una respuesta para ti.
push-message = Hay un mensaje para ti.
push-missed = Tu seguimiento sigue abierto, si quieres.
push-note = Hay un aviso para ti.

# To staff. A phone may lie on the counter, so these name nobody and nothing either.
push-staff-test = Esto es una prueba. Las llamadas llegarán igual que esta.
push-staff-urgent = Un control te necesita ahora.
push-staff-check-in = Un control espera tu respuesta.
push-staff-handed-over = Alguien del equipo te pide que mires un control.
push-staff-message = Un mensaje espera tu respuesta.
push-staff-unreachable = Algo te espera: quizá no se pueda avisar a alguien.
push-staff-several = { $count ->
    [one] { $count } cosa te espera.
   *[other] { $count } cosas te esperan.
}
