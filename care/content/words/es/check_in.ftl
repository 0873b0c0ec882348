# Los controles: qué se pregunta, qué significan las respuestas, las fotos, y lo que la clínica ve y hace.

## Lo que se pregunta al paciente

check-in-title = ¿Cómo está tu cuero cabelludo?
check-in-worry = Algo me preocupa
check-in-lead = Unas preguntas cortas, un toque cada una. Responde como está ahora mismo. Después vienen las fotos y lo que tú quieras preguntar.
check-in-emergency-title = ¿Te cuesta respirar, o tienes hinchada la cara, los labios o la lengua?
check-in-emergency = No rellenes esto. Llama ahora al número de emergencias.
check-in-start = Empezar el control
check-in-button = Enviar mis respuestas
check-in-early-title = Todavía no hay nada que mirar
check-in-early = Después de tu primera sesión podrás contarle aquí a tu clínica cómo está tu cuero cabelludo.
check-in-all = Lo que envié a mi clínica
check-in-none-title = Aún no has enviado nada
check-in-none = Cuando envíes un control, aparecerá aquí con la respuesta de tu clínica.

symptom-redness = ¿Está rojo?
symptom-redness-none = No está rojo
symptom-redness-slight = Un poco rosado
symptom-redness-clear = Rojo, como quemado por el sol
symptom-redness-strong = Rojo intenso
symptom-swelling = ¿Está hinchado?
symptom-swelling-none = No está hinchado
symptom-swelling-slight = Un poco hinchado
symptom-swelling-clear = Claramente hinchado
symptom-swelling-face = Hasta los ojos o la cara
symptom-warmth = ¿Lo notas caliente?
symptom-warmth-none = Como siempre
symptom-warmth-warm = Templado
symptom-warmth-hot = Caliente
symptom-pain = ¿Cuánto te duele?
symptom-pain-hint = De 0, nada, a 10, lo peor que puedas imaginar.
symptom-itch = ¿Te pica?
symptom-itch-none = Nada
symptom-itch-slight = Un poco
symptom-itch-strong = Mucho
symptom-scabs = ¿Hay costras?
symptom-scabs-none = Ninguna
symptom-scabs-flakes = Diminutas, o escamas
symptom-scabs-thick = Gruesas o amarillas
symptom-weeping = ¿Supura?
symptom-weeping-none = Está seco
symptom-weeping-clear = Gotas transparentes
symptom-weeping-pus = Amarillo o verde
symptom-spread = ¿Va a más lo rojo?
symptom-spread-none = No, o va a menos
symptom-spread-slight = Un poco
symptom-spread-clear = Claramente
symptom-fever = ¿Fiebre, escalofríos o temblores?
symptom-fever-no = Ninguno
symptom-fever-yes = Sí

## Lo que significan las respuestas

reason-fever = Fiebre, escalofríos o temblores
reason-face = Hinchazón que llega a la cara
reason-pus = Líquido amarillo o verde
reason-spreading = Rojez que va a más y duele
reason-hot-swelling = Hinchazón caliente que duele mucho
reason-redness = Más rojez de lo habitual a estas alturas
reason-swelling = Más hinchazón de lo habitual a estas alturas
reason-warmth = Más calor de lo habitual a estas alturas
reason-pain = Más dolor de lo habitual a estas alturas
reason-itch = Más picor de lo habitual a estas alturas
reason-scabs = Más costras de lo habitual a estas alturas
reason-weeping = Piel que todavía supura
reason-spread = Rojez que va a más

feedback-because = Por lo que has respondido:
feedback-green-title = Esto es normal a estas alturas
feedback-green-text = Lo que describes es lo que se espera el día { $day }. Sigue con tu plan.
feedback-green-looks = { $clinic } mira de todos modos tus respuestas.
feedback-amber-title = Tu clínica lo va a mirar
feedback-amber-text = { $hours ->
    [one] { $clinic } promete una respuesta en { $hours } hora.
   *[other] { $clinic } promete una respuesta en { $hours } horas.
}
feedback-amber-meanwhile = Hasta entonces mantén el cuero cabelludo limpio y seco, no te rasques y no te pongas nada que tu plan no nombre.
feedback-amber-worse = Si va a peor, no nos esperes
feedback-red-title = Busca atención médica ahora
feedback-red-text = No esperes una respuesta aquí. Llama o ve al servicio de urgencias más cercano.
feedback-call = Llamar al { $number }
feedback-tell-title = Qué decirle al médico
feedback-tell-treatment = { $day ->
    [0] Hoy me han puesto pigmento en el cuero cabelludo con agujas: { $treatment }.
    [one] Me pusieron pigmento en el cuero cabelludo con agujas el { $date }, hace { $day } día: { $treatment }.
   *[other] Me pusieron pigmento en el cuero cabelludo con agujas el { $date }, hace { $day } días: { $treatment }.
}
feedback-tell-signs = Lo que tengo: { $list }.
feedback-tell-clinic = Mi clínica es { $clinic }.
feedback-waiting = Enviado: { $when }. En tu clínica aún no lo ha mirado nadie.
feedback-seen = Visto por { $name }, { $when }
feedback-kind-reviewed = Todo está como debe estar. Sigue con tu plan.
feedback-kind-called = Hemos hablado por teléfono.
feedback-kind-another-photo = Envía una foto más, por favor: { $angle }.
feedback-kind-concern = Lo volveremos a mirar el { $date }.
feedback-photos = Tus fotos
feedback-add-photos = Añadir fotos o una pregunta
feedback-question = Tu pregunta
feedback-title = Tu control
feedback-level-green = Todo normal
feedback-level-amber = Hay que mirarlo
feedback-level-red = Atención médica ahora

## Fotos

photos-title = Fotos para tu clínica
photos-lead = Con luz de día, sin flash ni filtros y con el pelo seco. No hace falta que salga tu cara. Ninguna foto es obligatoria.
photos-worried = El lugar que te preocupa
photos-kept-count = { $count ->
    [one] Ha llegado una foto.
   *[other] Han llegado { $count } fotos.
}
photos-delete-title = Borrar una foto
photos-delete = Borrar: { $angle }
photos-question = ¿Quieres preguntar algo a tu clínica?
photos-question-hint = Puedes dejarlo en blanco.
photos-send = Enviar a mi clínica
photos-skip = Seguir sin fotos
photos-alt = { $angle }; { $when }

photo-consent-title = Las fotos y tú
photo-consent-lead = Tu clínica solo puede ver fotos de tu cuero cabelludo si tú lo aceptas.
photo-consent-care = Son para tu cuidado: las miran quienes te tratan y nadie más. No tienen ningún otro uso.
photo-consent-safe = Se guardan cifradas en tu clínica. Antes se quita de ellas dónde y con qué se hicieron.
photo-consent-seen = Cada vez que alguien mira una foto, queda anotado.
photo-consent-back = Puedes retirarlo cuando quieras. Se aplica al momento: en la clínica ya nadie ve tus fotos.
photo-consent-own = Puedes borrar cada foto.
photo-consent-agree = Acepto
photo-consent-not = Ahora no
photo-consent-given = Lo aceptaste el { $date }.
photo-consent-withdraw = Retirar mi consentimiento
photo-consent-place = Fotos y consentimiento
