# Revisión: lo que la clínica ve de los controles, cuánto tarda en responder y qué responde.

review-title = Revisión
review-lead = { $count ->
    [0] Nadie espera una respuesta.
    [one] Un control espera una respuesta.
   *[other] { $count } controles esperan una respuesta.
}
review-show = Qué controles
review-show-all = Todos
review-show-amber = Ámbar y rojos
review-show-overdue = Fuera de plazo
review-show-mine = Los míos
review-empty-title = Aquí no espera nada
review-empty = Los controles nuevos aparecen aquí, primero los más urgentes.
review-day = Día { $day }
review-waited-minutes = { $count ->
    [one] espera desde hace { $count } minuto
   *[other] espera desde hace { $count } minutos
}
review-waited-hours = { $count ->
    [one] espera desde hace { $count } hora
   *[other] espera desde hace { $count } horas
}
review-promise = { $waited }, prometido en { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
review-photos = { $count ->
    [one] una foto
   *[other] { $count } fotos
}
review-asks = pregunta algo
review-level-green = Verde
review-level-amber = Ámbar
review-level-red = Rojo
review-worry = Lo envió por su cuenta: algo le preocupa
review-claimed = { $name } está respondiendo a esto
review-claimed-mine = Estás respondiendo a esto
review-claim = Respondo yo
review-release = Dejarlo a los demás
review-one-title = { $name }: control
review-one-lead = { $treatment } · día { $day } · enviado: { $when }
review-answers = Respuestas
review-name-redness = Rojez
review-name-swelling = Hinchazón
review-name-warmth = Calor
review-name-pain = Dolor
review-name-itch = Picor
review-name-scabs = Costras
review-name-weeping = Supuración
review-name-spread = Rojez que va a más
review-name-fever = Fiebre
review-was = antes: { $before }
review-graver = más
review-milder = menos
review-beyond = más de lo normal
review-question = Su pregunta
review-photos-title = Fotos
review-photos-none = No ha llegado ninguna foto.
review-photos-refused = Este paciente no acepta que se vean fotos.
review-photos-deleted = { $count ->
    [one] El paciente borró una foto: { $angles }.
   *[other] El paciente borró { $count } fotos: { $angles }.
}
review-before = Antes: { $when }
review-now = Ahora
review-same-day = El mismo día tras la sesión anterior: { $when }
review-history = Respondido antes
called-title = A quién se llamó
called-duty = De turno
called-owner = Por dirigir la clínica, al no responder nadie
called-mail = Por correo, al no responder nadie
called-handed-over = A petición de alguien del equipo
called-planned = Pendiente
called-arrived = Llegó
called-opened = Abierta
called-missed = Sin alcanzar
review-reviewed = lo miró, sin palabras
review-called = habló con el paciente por teléfono
review-handed = se lo pasó a { $name }
review-asked-photo = pidió otra foto: { $angle }
review-followed = se volverá a mirar el { $date }
review-reply-title = Respuesta
review-kind = ¿Qué respondes?
review-kind-reviewed = Todo está bien
review-kind-reviewed-note = El paciente lee que lo has mirado y que todo está como debe estar.
review-kind-replied = Responder con palabras
review-kind-another-photo = Pedir otra foto
review-kind-called = Hemos hablado por teléfono
review-kind-called-note = El paciente lee que habéis hablado. No se envía ningún aviso.
review-kind-concern = Me preocupa: volver a mirar
review-kind-handed-over = Pasarlo a alguien del equipo
review-kind-handed-over-note = Al paciente no se le dice.
review-words = Tus palabras
review-words-hint = El paciente las lee en la aplicación. El aviso solo dice que hay una respuesta.
review-angle = Qué foto
review-follow-up = Volver a mirar el
review-colleague = Persona del equipo
review-choose = Elegir
review-send = Enviar la respuesta
review-at-once = Todo está bien, sin palabras
review-done = Este control está respondido.
review-previous = Anterior
review-next = Siguiente
review-neighbours = Controles anterior y siguiente
review-place = { $place } de { $count }
review-course = Tratamiento en curso
review-course-treatment = Tratamiento
review-course-zones = Zonas
review-course-session = Sesión { $number } de { $count }
review-course-next = Próxima sesión
review-course-no-next = sin reservar
review-plan = Lo que dice hoy su teléfono
review-since = Comparado con el control del { $when }.
review-board = Hay controles que esperan una respuesta
review-board-open = Mirar y responder
review-board-follow-up = Para volver a mirar hoy
review-board-follow-up-line = Se quería volver a mirar: { $day }
review-promised = { $hours ->
    [one] Prometes una respuesta en { $hours } hora.
   *[other] Prometes una respuesta en { $hours } horas.
}
place-review = Revisión
done-answered = Respondido. El paciente recibe el aviso.
done-called = Anotado. El paciente lee que habéis hablado.
done-handed-over = Pasado. Espera a tu colega en «Los míos».

## Cómo va

review-first = Abrir el más urgente
review-treatment = Qué tratamiento
review-treatment-all = Todos los tratamientos
review-measures = Cómo va
review-measure-waiting = Esperan
review-measure-now = ahora mismo
review-measure-median = Respuesta habitual
review-measure-ninetieth = Nueve de cada diez en
review-measure-week = en los últimos siete días
review-measure-minutes = { $count ->
    [one] { $count } min
   *[other] { $count } min
}
review-measure-hours = { $count ->
    [one] { $count } h
   *[other] { $count } h
}
review-measure-share = Controles recibidos
review-measure-percent = { $share } %
review-measure-share-about = { $due ->
    [one] { $came } de { $due } previsto en los últimos siete días
   *[other] { $came } de { $due } previstos en los últimos siete días
}

## Con el teclado

keys-title = Teclas
keys-close = Cerrar
keys-next = El control siguiente
keys-previous = El anterior
keys-queue = Volver a la lista
keys-claim = Respondo yo, o lo dejo a los demás
keys-reviewed = Todo está bien
keys-reply = Responder con palabras
keys-photo = Pedir otra foto
keys-called = Hemos hablado por teléfono
keys-concern = Me preocupa: volver a mirar
keys-hand = Pasarlo a alguien del equipo
keys-call = Llamar
keys-send = Enviar la respuesta
keys-zoom = A las fotos: + y − acercan y alejan, las flechas mueven
keys-compare = Una al lado de otra, o una sobre otra
keys-help = Mostrar estas teclas
