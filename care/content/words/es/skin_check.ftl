# The check before a session: six questions for the patient, and what the clinic sees and does with the answers.
# Answers never cancel or clear anything by themselves. { $date } is the date of the session, { $when } the time of an answer.

## Asked of the patient

skin-check-title = Una comprobación rápida antes de tu sesión
skin-check-lead = Tu sesión es el { $date }. Seis preguntas cortas le dicen a tu clínica si tu piel está lista. Responde según cómo está hoy.
skin-check-open = Responder las preguntas
skin-check-yes = Sí
skin-check-no = No

skin-check-infection = ¿Tienes el cuero cabelludo infectado, inflamado o con un brote?
skin-check-infection-help = Por ejemplo, granos con pus, un sarpullido que duele, o psoriasis o eccema activos.
skin-check-medicines = ¿Tomas algún medicamento que tu clínica todavía no conoce?
skin-check-medicines-help = Por ejemplo, antibióticos, anticoagulantes, pastillas para el acné o algo nuevo en el cuero cabelludo. No lo dejes por causa de esta pregunta.
skin-check-sunburn = ¿Tienes el cuero cabelludo quemado por el sol?
skin-check-sunburn-help = Por ejemplo, rojo, caliente, pelado o dolorido después del sol o de una cama solar.
skin-check-allergy = ¿Tienes alguna alergia que tu clínica todavía no conoce?
skin-check-allergy-help = Por ejemplo, a una crema, un anestésico, un tinte para el pelo, el látex o las tiritas.
skin-check-wounds = ¿Hay cortes o heridas en tu cuero cabelludo?
skin-check-wounds-help = Por ejemplo, un corte al afeitarte, un rasguño o costras que no se han caído.
skin-check-fever = ¿Tienes fiebre o te sientes mal?
skin-check-fever-help = Por ejemplo, escalofríos, un resfriado fuerte o el estómago revuelto.

skin-check-note = ¿Hay algo más que tu clínica deba saber?
skin-check-note-hint = Puedes dejarlo vacío. Por ejemplo, pelo que se cae deprisa, nuevas zonas sin pelo o un embarazo.
skin-check-button = Enviar a mi clínica
skin-check-none-title = Hoy no hay nada que responder
skin-check-none = Antes de una sesión aparecen aquí seis preguntas cortas.
skin-check-none-until = Tu sesión es el { $date }. A partir del { $from } aparecen aquí seis preguntas cortas.

## After six times no

skin-check-no-title = Gracias, tu clínica tiene tus respuestas
skin-check-no-text = Tu sesión sigue como estaba prevista. Cuando vengas, volverán a mirar tu cuero cabelludo.
skin-check-no-change = Si algo cambia antes, llama a tu clínica.

## After any yes

skin-check-yes-title = Gracias por decirlo. Tu clínica ya lo sabe
skin-check-yes-text = { $clinic } ha recibido el aviso al momento y decide qué es mejor para tu piel. No se cancela nada, y no has hecho nada mal.
skin-check-yes-next = Hasta que { $clinic } se ponga en contacto contigo, tu sesión sigue en pie.
skin-check-yes-call = Si tu sesión es pronto, llama también. Por la noche nadie lo mira.
skin-check-urgent-title = Algunas señales no pueden esperar
skin-check-urgent = Busca atención médica ahora si hay pus, un enrojecimiento que se extiende y duele, o una hinchazón caliente, dura y muy dolorosa. También si se hincha la cara, si cuesta respirar, o si hay fiebre o escalofríos después de una sesión. Di que te han puesto pigmento en el cuero cabelludo. No esperes una respuesta aquí.
skin-check-again = Algo ha cambiado: responder de nuevo

## Once the clinic has decided, for the patient

skin-check-kept-title = Tu sesión sigue en pie
skin-check-kept-text = { $clinic } ha leído tus respuestas y mantiene la sesión del { $date }.
skin-check-moved-title = Tu sesión tiene una fecha nueva
skin-check-moved-text = { $clinic } ha leído tus respuestas. Ahora tu sesión es el { $date }, para que tu piel tenga tiempo.

## For the staff

skin-check-board = Dijo que sí antes de una sesión
skin-check-board-line = { $count ->
    [one] Un sí
   *[other] { $count } veces sí
}: { $list }
skin-check-board-answers = Ver las respuestas
skin-check-staff-title = { $name }: comprobación antes de la sesión
skin-check-staff-lead = Sesión: { $day }. Respuesta: { $when }. Las respuestas no deciden nada por sí solas.
skin-check-staff-waiting = Sesión: { $day }. Todavía sin respuesta.
skin-check-staff-answers = Respuestas
skin-check-staff-said-yes = Respondió que sí
skin-check-staff-said-no = Respondió que no
skin-check-staff-infection = Infección o brote
skin-check-staff-medicines = Medicamento nuevo
skin-check-staff-sunburn = Quemadura de sol
skin-check-staff-allergy = Alergia nueva
skin-check-staff-wounds = Cortes o heridas
skin-check-staff-fever = Fiebre o malestar
skin-check-staff-note = En palabras de tu paciente
skin-check-staff-no-note = Sin nota
skin-check-staff-no-telephone = No hay número de teléfono.
skin-check-staff-moved = Se respondió para otro día. La sesión ha cambiado de fecha, y se vuelve a preguntar.
skin-check-state-waiting = Comprobación de la piel: todavía sin respuesta
skin-check-state-no = Comprobación de la piel: seis veces no
skin-check-state-yes = Comprobación de la piel: dijo que sí
skin-check-state-kept = Comprobación de la piel: dijo que sí, ya decidido
skin-check-decide = La clínica decide
skin-check-decide-about = El asunto queda en el panel hasta que alguien mantenga o mueva la sesión. Tu paciente lee lo que decidas.
skin-check-decide-others = Decide si la sesión sigue en pie alguien con función de titular o profesional. Puedes llamar a tu paciente y mover la sesión.
skin-check-keep = Mantener la sesión
skin-check-decided = { $name } decidió que la sesión sigue en pie. { $when }.
