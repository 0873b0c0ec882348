# Lo que se escriben el paciente y la clínica.

messages-lead = Aquí os escribís tú y { $clinic }. Responden en su horario de atención.
messages-lead-hours = Aquí os escribís tú y { $clinic }. Responden en este horario: { $hours }.
messages-night = De noche nadie mira esta página.
messages-none-title = Aún no hay mensajes
messages-none = Pregunta lo que te preocupe. Ninguna pregunta es demasiado pequeña.
messages-earlier = Mensajes anteriores
messages-new = Nuevo
messages-you = Tú
messages-sent = Enviado
messages-seen = Visto por la clínica
messages-photos-deleted = { $count ->
    [one] Borraste una foto
   *[other] Borraste { $count } fotos
}
messages-waits = { $hours ->
    [one] La clínica quiere responder en { $hours } hora. Si no puede esperar, llama.
   *[other] La clínica quiere responder en { $hours } horas. Si no puede esperar, llama.
}
messages-words = Tu mensaje
messages-words-hint = Hasta una página de texto. Solo lo leen las personas de tu clínica.
messages-photos = Añadir fotos
messages-photos-hint = Hasta seis. No hace falta que se vea tu cara.
messages-consent = ¿Añadir fotos? Di primero que tu clínica puede verlas.
messages-not-sent = No se ha enviado: no hay conexión. Tus palabras siguen aquí. Inténtalo de nuevo cuando tengas conexión.
messages-on-phone = En este teléfono, todavía no en tu clínica
messages-waiting = Espera para enviarse. Saldrá solo en cuanto haya conexión.
messages-sending = En camino…
messages-refused = No se ha podido enviar.
messages-drop = Quitarlo
messages-send = Enviar
messages-ask = Preguntar a la clínica
messages-about-check-in = Sobre mi control del { $when }:
today-written = { $count ->
    [one] Tu clínica te ha escrito
   *[other] Tu clínica te ha enviado { $count } mensajes
}

## Lo que ve la clínica

messages-board = Mensajes que esperan respuesta
messages-clinic-lead = { $count ->
    [0] Nadie espera respuesta.
    [one] Una persona espera respuesta.
   *[other] { $count } personas esperan respuesta.
}
messages-clinic-none-title = Aún no hay mensajes
messages-clinic-none = Cuando un paciente escriba, aparecerá aquí. También puedes escribir primero, desde su ficha.
messages-clinic-place = Página { $page } de { $pages }
messages-clinic-photos = { $count ->
    [0] Fotos que el paciente borró
    [one] Una foto
   *[other] { $count } fotos
}
messages-clinic-ours = Escribiste: { $words }
messages-clinic-unread = { $count ->
    [one] Nuevo
   *[other] { $count } nuevos
}
messages-clinic-waits = Espera
messages-clinic-read = Leído
messages-clinic-not-read = Aún sin leer
messages-clinic-settled = No necesita respuesta
messages-clinic-title = Mensajes con { $name }
messages-clinic-empty-title = Aún no hay mensajes
messages-clinic-empty = Escribe tú primero. El teléfono del paciente solo dice que hay un mensaje.
messages-clinic-read-at = Leído por el paciente, { $when }
messages-clinic-withheld = { $count ->
    [one] Una foto está oculta: el paciente no acepta que la veas
   *[other] { $count } fotos están ocultas: el paciente no acepta que las veas
}
messages-clinic-deleted = { $count ->
    [one] El paciente borró una foto
   *[other] El paciente borró { $count } fotos
}
messages-clinic-photo = Foto del paciente, { $when }
messages-clinic-words = Tu respuesta
messages-clinic-hint = El paciente la lee en la app, con tu nombre. El aviso solo dice que hay un mensaje.
messages-clinic-send = Enviar
messages-clinic-settle = No necesita respuesta
messages-clinic-not-joined = Aún no se ha unido ningún teléfono, así que nadie lee esto. Mejor llama.
messages-clinic-check-in = Último control
messages-clinic-record = Ficha del paciente
