# The clinic's own protocols: drafts, their guard rails, dry run and publishing, versions side by side.

## A draft

draft-title = { $treatment }: borrador
draft-lead = Empezó desde la versión { $version }. Último cambio de { $name }, { $when }. Tus pacientes no ven nada de esto antes de que se publique.
drafts-title = Borradores
draft-none-title = No hay borrador
draft-none = Ahora mismo nadie está cambiando este protocolo. Un borrador empieza como copia de lo que reciben tus pacientes.
draft-begin = Empezar un borrador
draft-edit = Editar
draft-open = Borrador
draft-by = Borrador de { $name }
draft-export = Exportar
draft-import = Importar
draft-discard = Descartar el borrador
draft-discard-about = Se pierden todos los cambios desde que empezó el borrador, también los de otras personas del equipo. Lo que reciben tus pacientes sigue como está.
draft-discard-sure = Descartarlo para siempre
draft-read-only = Solo las personas titulares cambian un protocolo. Aquí puedes leerlo todo.
draft-save = Guardar
draft-changes = Qué cambia este borrador
draft-changes-none = Nada todavía: dice lo mismo que reciben ahora tus pacientes.
draft-sessions = El ciclo entero
draft-sessions-about = Cuántas sesiones son lo habitual, y cuánto tiempo pasa entre ellas. Tus pacientes lo leen; nada obliga a cumplirlo.
draft-usual-sessions = Número habitual de sesiones
draft-usual-gap = Días entre dos sesiones
draft-usual = { $sessions ->
    [one] Una sesión
   *[other] { $sessions } sesiones
}, { $days ->
    [one] con un día entre ellas
   *[other] con { $days } días entre ellas
}
draft-add = Añadir algo
draft-add-lead = Solo se puede añadir aquello para lo que Stipple tiene palabras. Todo lo añadido empieza con números habituales.
draft-add-activities = Actividades
draft-add-check-ins = Seguimientos
draft-add-rules = Recordatorios
draft-add-none = Todo lo que Stipple conoce ya está en este protocolo.
draft-add-one = Añadir
draft-remove = Quitar de este protocolo
draft-words = Palabras
draft-own-words = Palabras propias

## Guard rails

findings-title = Salvaguardas
findings-stop = { $count ->
    [one] Una cosa impide publicar
   *[other] { $count } cosas impiden publicar
}
findings-warn = { $count ->
    [one] Una cosa merece otra mirada
   *[other] { $count } cosas merecen otra mirada
}
findings-none = Nada se contradice, y todos los números están en el margen habitual.
finding-stages = Etapas
finding-whole = El ciclo entero
finding-text = Palabras de «{ $name }» ({ $language })
finding-stages-do-not-follow = Las etapas tienen que empezar el día de la sesión y seguirse una a otra hasta un final abierto.
finding-same-key = Dos entradas tienen la misma clave. Quita una de ellas.
finding-bad-key = Su clave contiene signos que no se pueden usar.
finding-too-many = Hay demasiadas entradas de un tipo. Caben como máximo { $most }.
finding-too-far = Un número queda fuera de alcance. El máximo es { $most }.
finding-no-answer = Necesita un día desde el que se permite, o una respuesta que ningún día cambia.
finding-careful-after-yes = «Con cuidado» empieza cuando ya está libre.
finding-no-angles = Pide fotos sin ningún ángulo.
finding-same-angle = Pide el mismo ángulo dos veces.
finding-same-day = Cae el mismo día que «{ $other }». Cada paciente vería solo uno de los dos.
finding-unknown-activity = Habla de una actividad que no está en este protocolo.
finding-unknown-rule = Silencia un recordatorio que no está en este protocolo.
finding-expires-before-due = Termina antes de la hora en que sale.
finding-outside-limits = Su día habitual queda fuera de los días a los que la piel y los hábitos pueden moverlo.
finding-never-fires = No se puede enviar nunca: su día no llega.
finding-always-silent = No se puede enviar nunca: «{ $by }» habla siempre en su lugar.
finding-circle = Este y otro recordatorio se silencian el uno al otro, así que no saldría ninguno.
finding-always-quiet = No se puede enviar nunca: tus horas de silencio cubren todo el tiempo en que sirve.
finding-quiet-moves = Tus horas de silencio lo mueven a las { $time }.
finding-before-gentler = Se puede hacer cuando «{ $gentler }», que es más suave, aún no. No debe abrirse antes, y antes de una sesión debe pausarse al menos el mismo tiempo.
finding-prescriber-decides = Solo puede responder quien lo recetó. Elige «Preguntar a quien lo recetó».
finding-forbidden = Recuerda «{ $activity }», que ningún día permite. Quítalo, o da un día a la actividad.
finding-not-yet = Recuerda «{ $activity }», que no se abre hasta el día { $opens }.
finding-paused = Recuerda «{ $activity }», que se pausa esos días antes de una sesión.
finding-late = Dice que «{ $activity }» está abierto, unos días después de que se abriera el día { $opens }.
finding-must-speak-of = Sus palabras dicen que «{ $activity }» está abierto, así que tiene que ir unido a eso. Quítalo y añádelo otra vez.
finding-not-paused = Sus palabras piden dejar «{ $activity }», que no está cerrado desde ese día.
finding-other-occasion = Sus palabras solo encajan en el tipo de día del recordatorio de Stipple. Quítalo y añádelo otra vez.
finding-outlives-session = Sus palabras hablan de una sesión por venir. Haz que termine antes del día de la sesión.
finding-no-check-in = Pide las fotos de un seguimiento que no está en este protocolo.
finding-other-day = Pide las fotos de «{ $check-in }», que tocan el día { $day }.
finding-unannounced = Ningún recordatorio lo pide. Cada paciente lo ve solo si entra a mirar.
finding-pale-too-late = Explica que los puntos se ven más pálidos antes de que pase. Haz que termine antes del día { $shedding }.
finding-no-pale-note = Ningún recordatorio explica los puntos más pálidos antes de que lleguen. Muchas personas se preocupan entonces.
finding-repeats = Se envía otra vez cuando una sesión se ha movido: un recordatorio de antes de la sesión debe hacerlo; uno de después, no.
finding-outside = { $same ->
    [yes] Fuera del margen habitual, que es { $from }.
   *[no] Fuera del margen habitual, que va de { $from } a { $to }.
}
finding-counts-from-each = Lo habitual es contar desde la sesión final, que es más estricto.
finding-no-pause = { $days ->
    [one] Lo habitual es una pausa el día antes de una sesión.
   *[other] Lo habitual es una pausa en los { $days } días antes de una sesión.
}
finding-no-early-look = No hay ningún seguimiento en la primera semana, cuando llegan casi todas las preguntas.
finding-no-words = No hay palabras para esto. Escríbelas, o quítalo.
finding-only-elsewhere = Tus propias palabras solo están en otro idioma. Quien lee este recibe las de Stipple.
finding-not-its-words = Estas palabras no pertenecen a nada de este protocolo.
finding-unknown-language = Stipple no habla este idioma.
finding-too-long = Es demasiado largo. Acórtalo a { $most } caracteres.
finding-unprintable = Contiene signos que no se pueden mostrar.
finding-no-date = El texto de Stipple dice aquí la fecha, y el tuyo no. Pon { "{" }date{ "}" } donde deba estar.

## Two at once

meanwhile-title = { $names }: cambios en este borrador entretanto
meanwhile-title-nobody = Este borrador ha cambiado entretanto
meanwhile-about = No se pierde nada de lo tuyo: está en el formulario de abajo, aún sin guardar. Mira lo que cambió y guarda otra vez.
meanwhile-about-publish = No se ha publicado nada. Mira lo que cambió y publica otra vez.
meanwhile-unknown = Ha cambiado demasiado para mostrarlo aquí. Mira el borrador antes de guardar.
meanwhile-gone-title = Este borrador se ha publicado o descartado entretanto
meanwhile-gone = Lo que escribiste sigue en el formulario de abajo. Empieza un borrador nuevo en otra ventana y guarda aquí otra vez.

## Forms

edit-common = Habitual: { $range }
edit-common-none = No se conoce un margen habitual.
edit-activity-lead = Qué leen tus pacientes en «¿Puedo…?», y cuándo se abre.
edit-days = Qué días
edit-careful-from = Con cuidado desde el día
edit-careful-hint = Déjalo vacío si no hay un tiempo con cuidado.
edit-yes-from = Libremente desde el día
edit-before = Días cerrados antes de una sesión
edit-answer = La respuesta
edit-answer-days = Deciden los días
edit-answer-days-about = Cerrado al principio, después con cuidado, después libre.
edit-answer-ask = Preguntar a quien lo recetó
edit-answer-ask-about = Cualquier día. Para medicamentos.
edit-answer-never = Nunca
edit-answer-never-about = Tu clínica lo desaconseja, cualquier día.
edit-clock = Se cuenta desde
edit-clock-each-about = Empieza otra vez con cada sesión.
edit-clock-final-about = Solo cuenta la última sesión. Hasta entonces la fecha es provisional.
edit-good = Mostrarlo en «Bueno para ti hoy» cuando se permita
edit-follow = Que sus recordatorios lo sigan
edit-follow-hint = Pasan al nuevo día. Donde ya no se abre nada, se quitan.
edit-reminders = Sus recordatorios
edit-reminders-none = Ningún recordatorio habla de esto.
edit-remove-activity = Sale de las respuestas, del plan y del papel, y sus recordatorios con ella.
edit-stages-title = Qué se puede esperar
edit-stages-lead = Escribe el último día de cada etapa. La siguiente empieza al día siguiente, para que no falte ningún día. Una etapa sin último día no aparece; la final no termina.
edit-stage-common = Habitual: días { $from } a { $to }
edit-stage-last = { $stage }: último día
edit-stage-open = Después viene { $stage }, y no termina.
edit-check-in-lead = Ese día cada paciente responde unas preguntas y envía fotos. Su recordatorio se mueve con él.
edit-check-in-day = Día después de la sesión
edit-check-in-angles = Fotos
edit-remove-check-in = Ese día ya no se pregunta a nadie, y su recordatorio se quita también.
edit-rule-days-before = Días antes de la sesión
edit-rule-days-after = Días después de la sesión
edit-rule-common = En Stipple: { $day }
edit-rule-time = Sale a las
edit-rule-time-hint = En la hora local de cada paciente. Tus horas de silencio van de { $from } a { $to }.
edit-rule-expires-day = Sirve durante tantos días más
edit-rule-expires-time = … hasta las
edit-rule-expires-hint = Después ya no se envía.
edit-rule-earliest = Día más temprano
edit-rule-latest = Día más tardío
edit-rule-within-hint = La piel y los hábitos lo mueven entre estos días. 730 días son dos años.
edit-rule-climb = Si ningún teléfono lo recibe
edit-rule-supersedes = Habla en lugar de
edit-rule-supersedes-hint = Un día en que coincide con estos, ellos callan.
edit-rule-tied = Solo se envía un día que permite «{ $activity }».
edit-remove-rule = Ya no lo recibe nadie. Los que están planificados se retiran.
climb-push = Dejarlo así
climb-push-about = Queda en la aplicación.
climb-mail = Enviar un correo
climb-mail-about = Neutro, con un enlace.
climb-staff = Avisar a la clínica
climb-staff-about = Primero un correo; después llama alguien.
edit-words-title = Palabras: { $name }
edit-words-lead = Tus propias palabras ocupan el lugar de las de Stipple. Deja un campo vacío y se usan las de Stipple. Solo texto sin formato; una fecha se escribe { "{" }date{ "}" }.
edit-words-language = Idioma
edit-words-stipple = Texto de Stipple: { $text }
edit-words-stipple-none = Stipple no tiene palabras para esto.
edit-import-title = Importar un protocolo
edit-import-lead = Pega un protocolo que se exportó. Ocupa el lugar de todo lo que hay en este borrador. Nada llega a tus pacientes antes de que publiques.
edit-import-toml = El protocolo, en TOML
protocol-part-name = Nombre:
protocol-part-do = Como bueno para hoy:
protocol-part-asks = Preguntar antes:
protocol-part-never = Nunca:

## Publishing

publish-go = Publicar
publish-title = Publicar { $treatment }
publish-lead = El borrador pasa a ser la versión { $version }. Los ciclos nuevos la siguen desde entonces.
publish-stopped = Corrige lo que impide publicar y vuelve aquí.
publish-running = Pacientes que ya tienen un ciclo
publish-move = Pasan a la versión nueva
publish-move-about = { $patients ->
    [0] Ningún paciente tiene un ciclo de este tratamiento.
    [one] El plan y los recordatorios de un paciente la siguen enseguida.
   *[other] Los planes y los recordatorios de { $patients } pacientes la siguen enseguida.
}
publish-stay = Siguen en su versión
publish-stay-about = Terminan como empezaron. Solo los ciclos nuevos reciben la versión nueva.
publish-dry-run = Qué haría el cambio
publish-dry-run-about = Calculado con tus pacientes tal como están ahora, y deshecho. Lo que ya se envió no se envía otra vez.
publish-dry-run-nothing = No cambiaría ningún recordatorio de nadie.
publish-patients = Pacientes que pasarían
publish-concerned = Para quienes cambia algo
publish-notices = Reciben el aviso de que su plan ha cambiado
publish-col-rule = Recordatorio
publish-col-added = Nuevos
publish-col-moved = Movidos
publish-col-withdrawn = Retirados
publish-col-unsent = No enviados
publish-total = En total
publish-unsent-about = «No enviados»: anotados con el motivo, porque el día ya pasó u otro habla en su lugar.
publish-closed = Hoy abierto, y otra vez cerrado
publish-closed-about = A estas personas se les dice por su nombre qué tiene que esperar otra vez.
publish-closed-count = { $count ->
    [one] un paciente
   *[other] { $count } pacientes
}
publish-sign = Firmar y publicar como { $name }
publish-sign-about = Con tu nombre y la fecha de hoy respondes de lo que dice esta versión.

## Versions

versions-title = Versiones
versions-patients = { $count ->
    [0] nadie tiene un ciclo con ella
    [one] un paciente tiene un ciclo con ella
   *[other] { $count } pacientes tienen un ciclo con ella
}
versions-compare = Comparar
versions-restore = Recuperar como borrador
versions-restore-about = Empieza un borrador desde esta versión. Nada cambia para tus pacientes antes de que la publiques.
compare-title = { $treatment }: una junto a otra
compare-lead = Versión { $before } y versión { $after }.
compare-none = Las dos dicen lo mismo.
compare-with = Comparar la versión { $version } con
compare-col-what = Qué
compare-col-before-plain = Antes
compare-now = Ahora
compare-draft = Borrador
compare-new = no estaba
compare-gone = quitado
compare-text = { $name } ({ $language })
compare-order = los mismos números, otros detalles
compare-climb = si ningún teléfono lo recibe: { $climb }
compare-shown = se muestra como bueno para hoy
edit-rule-patience = Minutos que se intenta cada vía antes
edit-rule-patience-hint = Un teléfono puede estar apagado un rato. Entre 5 y 720.
compare-patience = { $minutes ->
    [one] después de { $minutes } minuto
   *[other] después de { $minutes } minutos
}
