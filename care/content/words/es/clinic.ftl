# What staff read. Patients' words are in patient.ftl and domain.ftl; what staff see of the plan is taken from there, word for word.

## Shared

save = Guardar
leave-it = Dejarlo como está
not-now = Ahora no
undo = Deshacer
yes = Sí
no = No
pager = Páginas
pager-earlier = Anteriores
pager-later = Siguientes
nothing-saved-yet = Aún no se ha guardado nada. Esto es lo que pasaría.
nothing-sent-yet = Aún no se ha enviado nada. Esto es quién lo recibiría.

when-today = Hoy
when-tomorrow = Mañana
when-yesterday = Ayer
when-day-time = { $day }, { $time }

role-owner = Titular
role-owner-about = Todo, con el equipo, los ajustes y los protocolos.
role-practitioner = Profesional
role-practitioner-about = Atiende a pacientes: las sesiones y el final de un ciclo.
role-front-desk = Recepción
role-front-desk-about = Añade pacientes, reserva y mueve sesiones, entrega el acceso.

## Just done

done-patient-added = La ficha está añadida y el plan está en marcha.
done-patient-changed = Guardado.
done-profile-saved = Guardado. El plan sigue sus respuestas.
done-course-started = El nuevo ciclo está en marcha.
done-course-closed = El ciclo está cerrado. El retoque está planificado.
done-course-cancelled = El ciclo está cancelado, y con él sus sesiones planificadas.
done-booked = La sesión está reservada, con sus recordatorios.
done-moved = La sesión se ha movido, y con ella sus recordatorios.
done-session-cancelled = La sesión está cancelada, y con ella sus recordatorios.
done-held = Anotado: se realizó.
done-not-held = Anotado: no se realizó.
done-undone = Deshecho. Vuelve a contar como planificada.
done-can-come = Anotado: la sesión sigue como está.
done-written = Enviado. El paciente recibe el aviso.
done-broadcast-sent = Está en camino. Los teléfonos en horas de silencio lo reciben cuando terminen.
done-settled = Hecho. Aquí nadie espera respuesta.
done-material-noted = Los pigmentos y la anestesia están anotados.
done-kept = Anotado: la sesión sigue en pie, y tu paciente lo lee en el plan.
done-device-removed = El dispositivo se ha quitado. Ya no muestra ningún dato del plan.
done-language-saved = Guardado. Este es tu idioma desde ahora.
done-duty-saved = Guardado. Las llamadas siguen esto desde ahora.
done-mail-resumed = Guardado. Las llamadas que nadie responde vuelven a llegar por correo.
done-own-device-removed = El dispositivo se ha quitado. Su sesión está cerrada y ya no llega allí ninguna llamada.
done-settings-saved = Guardado. Tus pacientes lo ven desde ahora.
done-question-added = La pregunta ya está en la lista de tus pacientes.
done-question-saved = Guardado. Los pacientes lo leen desde ahora.
done-question-hidden = Oculta. Los pacientes ya no ven esta pregunta.
done-question-shown = Los pacientes vuelven a ver esta pregunta.
done-question-removed = Eliminado.
done-signed = Firmado. Tus pacientes reciben este protocolo desde ahora.
done-draft-saved = Guardado en el borrador. Tus pacientes no ven nada de esto antes de que se publique.
done-draft-begun = El borrador ha empezado. Nada cambia para tus pacientes antes de que lo publiques.
done-draft-discarded = El borrador se ha descartado. Lo que reciben tus pacientes sigue como está.
done-published = Publicado. Los ciclos nuevos siguen esta versión desde ahora.
done-published-moved = Publicado. Los ciclos en marcha han pasado a esta versión, y sus recordatorios con ellos.
done-role-set = La nueva función ya vale. Esa persona tiene que volver a entrar para usarla.
done-disabled = La cuenta está cerrada, y con ella todos sus accesos.
done-signed-out = Has salido.

## Signing in

sign-in-title = Entrar
sign-in-lead = Para el personal de la clínica. Tus pacientes entran con un código de su clínica.
sign-in-email = Correo electrónico
sign-in-password = Contraseña
sign-in-password-hint = ¿La olvidaste? Pide a una persona titular de la clínica un enlace para crear otra.
sign-in-button = Entrar
sign-in-wait = { $minutes ->
    [one] Ha habido demasiados intentos fallidos con esta dirección. Espera un minuto e inténtalo otra vez.
   *[other] Ha habido demasiados intentos fallidos con esta dirección. Espera { $minutes } minutos e inténtalo otra vez.
}
sign-out = Salir

## One-time links for staff

set-up-owner-title = Te damos la bienvenida a Stipple
set-up-owner-lead = Todo está listo en { $clinic } para su titular. Elige un nombre y una contraseña; después vienen los tres primeros pasos.
set-up-owner-button = Empezar
set-up-staff-title = Tienes una invitación
set-up-staff-lead = { $clinic } quiere contar contigo en su equipo. Elige un nombre y una contraseña.
set-up-staff-button = Unirme al equipo
set-up-reset-title = Una contraseña nueva
set-up-reset-lead = Elige una contraseña nueva para tu cuenta en { $clinic }. Tu acceso se ha cerrado en todos los demás sitios.
set-up-reset-button = Guardar la contraseña
set-up-email = Correo electrónico
set-up-role = Función
set-up-name = Tu nombre
set-up-name-hint = Como te conocen en el equipo. Aparece en lo que firmas.
set-up-password = Contraseña
set-up-password-hint = Al menos { $least } caracteres. Unas cuantas palabras seguidas son fáciles de recordar; no hace falta nada más.
set-up-password-again = La misma contraseña otra vez
set-up-gone-title = Este enlace ya no funciona
set-up-gone-lead = Un enlace sirve una sola vez y durante siete días, y uno más nuevo lo sustituye. Pide otro a una persona titular de la clínica.

## Board

board-name = Panel
board-title = { $count ->
    [0] Nadie te necesita ahora
    [one] Un asunto te espera
   *[other] { $count } asuntos te esperan
}
board-calm = Todo está en orden
board-calm-note = Quien no puede venir, no tiene próxima sesión o no recibe notificaciones aparece aquí sin que hagas nada.
board-declined = No puede venir
board-awaiting = ¿Se realizó?
board-missed = No enviaron su control
board-missed-line = Pedido dos veces, sin enviar: { $day }
board-unbooked = Sin próxima sesión
board-last-session = última sesión: { $day }
board-never-booked = aún nada reservado
board-unsigned = { $count ->
    [one] Un protocolo está sin firmar
   *[other] { $count } protocolos están sin firmar
}
board-unsigned-owner = Tus pacientes reciben el plan de un tratamiento cuando tú lo has firmado.
board-unsigned-others = Tus pacientes reciben el plan de un tratamiento cuando lo ha firmado una persona titular.
board-today = Sesiones de hoy, { $day }
board-today-none = Hoy no hay ninguna.
board-unreachable = No llegan notificaciones
board-unreachable-none = A todas las personas en tratamiento les llegan las notificaciones.
board-no-telephone = Sin número de teléfono

first-steps-title = Qué bien tenerte aquí, { $name }
first-steps-lead = Tres pasos, y tu primer paciente tiene el plan en el teléfono.
first-steps-done = Hecho. Puedes volver a verlo cuando quieras.
first-steps-settings = Di cómo se contacta con tu clínica
first-steps-settings-about = Teléfono, dirección, horario: aparecen en el teléfono de cada paciente.
first-steps-protocols = Lee y firma un protocolo
first-steps-protocols-about = Lo que se dice a tus pacientes, día a día. No reciben nada que no hayas firmado.
first-steps-patient = Añade tu primer paciente
first-steps-patient-about = Con la fecha de la sesión. El plan y sus recordatorios se crean solos.

## Patients

patients-title = Pacientes
patients-search = Nombre, teléfono o correo electrónico
patients-search-button = Buscar
patients-none = Aún no hay pacientes
patients-none-note = Añade tu primer paciente con la fecha de la sesión. El plan y sus recordatorios se crean solos.
patients-not-found = No hay nadie con «{ $words }»
patients-not-found-note = Prueba con una parte del nombre, o con las últimas cifras del teléfono.
patients-name = Paciente
patients-day = Día
patients-day-number = Día { $day }
patients-before = Antes de la primera sesión
patients-next = Próxima sesión
patients-no-next = Ninguna reservada
patients-reach = Conexión
patients-place = { $total ->
    [one] Un paciente
   *[other] { $total } pacientes
} · página { $page } de { $pages }

new-patient-title = Añadir paciente
new-patient-lead = El plan empieza con la primera sesión. Puedes reservarla ahora o más tarde.
new-patient-button = Añadir paciente

contact-name = Nombre
contact-telephone = Teléfono
contact-email = Correo electrónico
contact-language = Idioma
contact-zone = Zona horaria
contact-zone-hint = Donde vive cada paciente: los recordatorios llegan según esa hora.

course-treatment = Tratamiento
course-zones = Zonas del cuero cabelludo
course-first = Primera sesión
course-first-hint = Deja el día vacío si aún no está reservada.

edit-title = Contacto e idioma
edit-lead = Una nueva zona horaria mueve los recordatorios que aún no han salido.

## One patient

record-invite = Invitar con un código
record-invite-again = Acceso para un teléfono
record-paper = Plan en papel
record-start-course = Empezar otro ciclo
record-edit = Editar
record-contact = Contacto
record-not-given = Sin indicar
record-no-course = Aún no hay ningún ciclo
record-no-course-note = Un ciclo reúne las sesiones de un tratamiento, y de él sale el plan.

scalp-title = El cuero cabelludo hoy
scalp-unbooked = Aún no hay nada reservado ni realizado, así que no hay nada que curar.
scalp-before = { $days ->
    [0] Hoy
    [one] Mañana
   *[other] En { $days } días
}
scalp-before-caption = la primera sesión
scalp-day = Día { $day }
scalp-after = tras la sesión { $number }
scalp-line = { $treatments } · { $where }
scalp-next-session = Próxima sesión
scalp-opens = Se permite: { $activity }

course-state-open = Abierto
course-state-closed = Cerrado
course-state-cancelled = Cancelado
course-closed-on = cerrado: { $day }
course-cancelled-on = cancelado: { $day }
course-protocol = versión { $version } del protocolo
course-no-session = Aún no hay ninguna sesión reservada.
course-book = Reservar una sesión
course-close = Cerrar el ciclo
course-cancel = Cancelar el ciclo

session-fallen = Sesión anulada
session-long = { $minutes } minutos
session-coming = Planificada
session-declined = Dice: «No puedo ir»
session-unsure = ¿Se realizó?
session-held = Realizada
session-not-held = No realizada
session-cancelled = Cancelada
session-move = Mover
session-cancel = Cancelar
session-can-come = Al final sí puede venir
session-undo = Deshacer
session-day = Día
session-start = Empieza a las
session-minutes = Minutos
session-look = Ver qué pasaría
session-other-day = Otro día u otra hora

record-reminders-title = Recordatorios
record-reminders-zone = Las horas son las de tu paciente, en { $zone }.
record-reminders-coming = Lo que viene
record-reminders-coming-none = No hay nada planificado.
record-reminders-past = Lo enviado
record-reminders-past-none = Aún nada.
record-reminders-more = { $count ->
    [one] Uno más
   *[other] { $count } más
}
record-reminders-what = Recordatorio
record-reminders-when = Cuándo
record-reminders-state = Estado
reminder-planned = Planificado
reminder-accepted = Entregado
reminder-shown = Mostrado
reminder-opened = Abierto
reminder-opened-at = abierto: { $when }
reminder-skipped = No enviado
reminder-withdrawn = Retirado
reminder-reason-past = Su hora ya había pasado cuando se planificó.
reminder-reason-quiet = Solo sería útil en las horas de silencio.
reminder-reason-superseded = Ese día lo sustituye «{ $by }».
reminder-reason-expired = Su hora pasó antes de poder enviarlo.
reminder-reason-unreachable = Ningún teléfono recibe notificaciones.
reminder-reason-undeliverable = El servicio de notificaciones no lo aceptó.

reach-title = Conexión
reach-reachable = Recibe notificaciones
reach-reachable-about = Los recordatorios llegan al teléfono.
reach-not-joined = Sin conectar
reach-not-joined-about = Aún no hay ningún teléfono conectado. Haz la invitación en el sillón, o imprime el plan.
reach-no-push = Sin notificaciones
reach-no-push-about = El teléfono está conectado, pero no deja entrar recordatorios. Pide a tu paciente que los active en «Tú».
reach-lost = Conexión perdida
reach-lost-about = Antes llegaban recordatorios y ahora ya no: un teléfono nuevo, o se desactivaron. Llama a tu paciente.
reach-installed = En la pantalla de inicio
reach-permission = Notificaciones
reach-permission-unknown = Aún sin preguntar
reach-permission-default = Aún sin preguntar
reach-permission-granted = Permitidas
reach-permission-denied = Rechazadas
reach-delivered = Última entrega
reach-opened = Última vista
reach-next = Próximo recordatorio
reach-next-none = No hay ninguno previsto
reach-dead = Suscripciones terminadas
reach-never = Nunca
reach-devices = Dispositivos
reach-some-device = Un navegador
reach-last-seen = Último uso: { $when }
reach-remove = Quitar

device-title = Quitar un dispositivo
device-remove = ¿Quitar { $device }?
device-lead = Para un teléfono perdido, vendido o compartido. Pierde el acceso al momento y no recibe más recordatorios. Los demás dispositivos de tu paciente siguen, y con un código nuevo este puede volver.
device-save = Quitar el dispositivo

invite-title = Acceso para un teléfono
invite-lead = Lo mejor es hacerlo en el sillón, entre dos: abrir el plan, ponerlo en la pantalla de inicio y ver llegar una prueba.
invite-before = El código es para un solo teléfono y sirve una vez. Si se dio otro código antes y aún no se usó, el nuevo lo anula.
invite-button = Mostrar el código
invite-qr = Código para escanear: abre la invitación
invite-type = Sin cámara: abrir { $address } y escribir
invite-code-until = El código escrito vale hasta
invite-link-until = El código escaneado vale hasta
invite-link = Como enlace
invite-steps = Qué hace tu paciente
invite-step-1 = Apunta al código con la cámara del teléfono y abre el enlace.
invite-step-2 = Toca «Abrir mi plan». Sin contraseña y sin cuenta.
invite-step-3 = Pone Stipple en la pantalla de inicio, como lo muestra el teléfono.
invite-step-4 = Activa los recordatorios y ve llegar una prueba.
invite-lost = Un teléfono nuevo o perdido
invite-lost-about = Muestra un código nuevo: el teléfono nuevo se conecta igual y allí está todo el plan. Un teléfono perdido se quita en «Dispositivos»; desde ese momento no muestra nada.
invite-devices = Ir a los dispositivos

## Sessions and courses

book-title = Reservar una sesión
book-title-of = Reservar una sesión: { $treatment }
book-lead = Lo habitual es { $days } días después de la anterior, { $sessions } sesiones en total.
book-save = Reservar la sesión
move-title = Mover una sesión
move-lead = Fecha actual: { $when }.
move-save = Mover la sesión
cancel-session-title = ¿Cancelar esta sesión?
cancel-session-lead = Se anula con sus recordatorios. Para buscar otro día, es mejor moverla.
cancel-session-save = Cancelar la sesión
close-course-title = ¿Cerrar este ciclo?
close-course-lead = { $treatment }: el tratamiento ha terminado. La sesión más reciente es la sesión final, y ya se puede planificar el retoque. Una sesión posterior necesita un ciclo nuevo.
close-course-save = Cerrar el ciclo
cancel-course-title = ¿Cancelar este ciclo?
cancel-course-lead = { $treatment }: el tratamiento se deja. Las sesiones planificadas se anulan. Lo ya realizado sigue curando, y sus recordatorios se quedan.
cancel-course-save = Cancelar el ciclo
start-course-title = Empezar otro ciclo
start-course-lead = Un tratamiento más, o el mismo otra vez. Si hay dos a la vez, vale la respuesta más estricta.
start-course-button = Empezar el ciclo

changes-title = Recordatorios
changes-none = No cambia ningún recordatorio.
change-new = Nuevo
changes-told = Aviso a tu paciente: { $when }, si el plan no vuelve a cambiar antes.
changes-session = Sesión · { $treatment }
change-falls-away = Se anula

held-title = ¿Se realizó?
held-lead = { $name }, { $when }
held-yes = Sí, se realizó
held-no = No se realizó
held-other-day = Otro día
held-day = Día en que se realizó
held-day-hint = Se propone el día planificado. El plan cuenta desde el día que pongas.
held-button = Se realizó ese día

## Team

team-title = Equipo
team-lead = Quién trabaja aquí y qué puede hacer cada persona.
team-invite = Invitar
team-name = Nombre
team-email = Correo electrónico
team-role = Función
team-state = Cuenta
team-active = Activa
team-invited = Con invitación
team-disabled = Cerrada
team-seen = Última visita
team-never-seen = Nunca

invite-staff-title = Invitar al equipo
invite-staff-lead = Recibes un enlace que sirve una vez. Entrégalo tú: no se envía ningún correo.
invite-staff-email = Correo electrónico
invite-staff-button = Crear el enlace

hand-over-invite-staff-title = La invitación está lista
hand-over-reset-title = El enlace está listo
hand-over-lead = Para { $email }
hand-over-once = Este enlace solo se muestra ahora. Cópialo antes de dejar la página.
hand-over-step-1 = Copia el enlace.
hand-over-step-2 = Envíalo solo a esta persona, por una vía que nadie más lea.
hand-over-step-3 = Sirve una vez, en un plazo de siete días. Si se pierde, crea otro: el anterior se anula.
hand-over-back = Ya lo he copiado

member-role = Función en la clínica
member-role-hint = Se cierran todos los accesos de la cuenta, para que la nueva función valga al momento.
member-role-save = Guardar la función
member-reset = Contraseña olvidada
member-reset-about = Recibes un enlace para entregar. Se cierran ahora todos los accesos de la cuenta; la contraseña anterior vale hasta que se cree la nueva.
member-reset-save = Crear un enlace para otra contraseña
member-link = El enlace se perdió
member-link-about = Recibes un enlace nuevo para entregar. El que se dio antes se anula.
member-link-save = Crear otro enlace
member-disable = Cerrar la cuenta
member-disable-about = Para alguien que ya no trabaja aquí. Todos sus accesos se cierran al momento. Lo que hizo queda con su nombre, y se le puede invitar otra vez.
member-disable-save = Cerrar la cuenta ahora
member-disabled = Esta cuenta está cerrada. Para abrirla, invita otra vez a la misma dirección.

## Settings

settings-title = Ajustes
settings-lead = Lo que tus pacientes ven de la clínica, y cuándo sus teléfonos están en silencio.
settings-clinic = La clínica
settings-name = Nombre
settings-name-hint = Tus pacientes lo ven al abrir su plan y en el plan impreso.
settings-telephone = Teléfono
settings-telephone-hint = En el teléfono de cada paciente, para llamar con un toque.
settings-address = Dirección
settings-address-hint = Junto a la próxima sesión y en el plan impreso.
settings-language = Idioma
settings-language-hint = Para el personal, y para pacientes que no hayan elegido otro.
settings-opening = Horario de atención
settings-opening-hint = Donde tus pacientes pueden escribir o llamar, para que sepan cuándo no hay nadie. Deja vacío el día que se cierra.
settings-opens = abre
settings-closes = cierra
settings-answers = Respuestas
settings-promise = Respuesta en un plazo de cuántas horas
settings-promise-hint = Tus pacientes lo leen donde te escriben. Promete lo que cumplas en un día de mucho trabajo.
settings-emergency = En una emergencia
settings-emergency-hint = Junto a cada lista de señales de alarma. Si lo dejas vacío, dice: llama al número de emergencias.
settings-time = Hora
settings-zone-hint = Las sesiones se reservan con esta hora. Quien vive en otro lugar recibe los recordatorios según la suya.
settings-quiet = Horas de silencio
settings-quiet-hint = Según el reloj de cada paciente. Entre estas horas no suena ningún recordatorio.
settings-quiet-from = Desde
settings-quiet-to = Hasta

## Protocols

protocols-title = Protocolos
protocols-lead = Lo que se dice a tus pacientes, tratamiento por tratamiento. Reciben lo que ha firmado una persona titular.
protocol-signed = Firmado
protocol-unsigned = Sin firmar
protocol-version = Versión { $version }
protocol-signed-by = Versión { $version }, firmada por { $name } ({ $day })
protocol-stages = Qué se puede esperar
protocol-stages-about = Los días cuentan desde cada sesión; su propio día es el 0. Antes de la primera, tus pacientes leen cómo prepararse.
protocol-activities = Qué se permite y cuándo
protocol-activities-about = «Habitual» es el margen que se ha visto en las clínicas.
protocol-check-ins = Seguimientos
protocol-check-ins-about = Días en que se pregunta a cada paciente cómo va y se piden fotos.
protocol-rules = Recordatorios
protocol-rules-about = En la hora local de cada paciente, nunca en las horas de silencio y nunca cuando ya no sirven.
protocol-col-stage = Etapa
protocol-col-days = Días
protocol-col-seen = Qué se ve
protocol-col-activity = Actividad
protocol-col-allowed = Se permite
protocol-col-counted = Cuenta desde
protocol-col-common = Habitual
protocol-col-check-in = Seguimiento
protocol-col-day = Día
protocol-col-angles = Fotos
protocol-col-rule = Recordatorio
protocol-col-when = Sale
protocol-col-until = Útil hasta
protocol-days = { $from }–{ $to }
protocol-day = Día { $day }
protocol-day-on = Desde el { $from }
protocol-careful = con cuidado desde el día { $day }
protocol-yes = libremente desde el día { $day }
protocol-before = { $days ->
    [one] no el día antes de una sesión
   *[other] no en los { $days } días antes de una sesión
}
protocol-ask = Preguntar a quien lo recetó, cualquier día
protocol-never = Nunca
protocol-common = { $same ->
    [yes] día { $from }
   *[no] días { $from }–{ $to }
}
protocol-words = Las palabras que leen tus pacientes
protocol-some-date = (la fecha)
protocol-part-title = Título:
protocol-part-lead = Primero:
protocol-part-seen = Se ve:
protocol-part-felt = Se siente:
protocol-part-not-normal = No es normal:
protocol-part-next = Lo que viene después:
protocol-part-ask = Pregunta:
protocol-part-yes = Cuando se permite:
protocol-part-careful = Con cuidado:
protocol-part-not-yet = Todavía no:
protocol-part-before = Antes de una sesión:
protocol-part-why = Por qué:
protocol-part-mistake = Si se hizo sin querer:
protocol-part-body = Texto:
counting-each = Cada sesión
counting-final = La sesión final
anchor-each = cada sesión
anchor-latest-held = la sesión más reciente, mientras no haya otra reservada
anchor-final = la sesión final
anchor-next-planned = la próxima sesión
protocol-due-before = { $days ->
    [one] El día antes de { $session }, { $time }
   *[other] { $days } días antes de { $session }, { $time }
}
protocol-due-on = El mismo día de { $session }, { $time }
protocol-due-after = { $days ->
    [one] El día después de { $session }, { $time }
   *[other] { $days } días después de { $session }, { $time }
}
protocol-until = { $days ->
    [0] { $time } de ese día
    [one] { $time } del día siguiente
   *[other] { $time }, { $days } días después
}
protocol-open-course = Mientras el ciclo está abierto
protocol-closed-course = Cuando el ciclo está cerrado
protocol-sign-title = Firma
protocol-sign-about = Con tu nombre y la fecha de hoy respondes de lo que está escrito arriba. Tus pacientes lo reciben desde ese momento.
protocol-sign = Firmar como { $name }
protocol-sign-others = Los protocolos los firma una persona titular de la clínica.

## Questions that patients read

faq-title = Preguntas
faq-lead = Lo que los pacientes leen en Preguntas. Responde con tus palabras, oculta lo que no va contigo y añade lo que tus pacientes te preguntan.
faq-add = Añadir una pregunta
faq-unrated = Nadie la ha valorado todavía
faq-rated = Útil: { $yes } · No útil: { $no }
faq-hidden = Oculta
faq-own = Propia
faq-own-answer = Tu respuesta
faq-new-title = Nueva pregunta
faq-new-lead = Aparece junto a las habituales, y la búsqueda la encuentra.
faq-language = Idioma
faq-language-hint = Después puedes añadir otros idiomas. Quien lea uno que falta recibe este.
faq-category = En el apartado
faq-question = Pregunta
faq-question-hint = Como la haría un paciente, por ejemplo: ¿Dónde puedo aparcar?
faq-answer = Respuesta
faq-answer-hint = Frases cortas, palabras sencillas. Cada línea es un párrafo.
faq-own-answer-label = Tu propia respuesta
faq-built-in = Los pacientes leen esto si no escribes tu propia respuesta
faq-theirs = Lo que hay ahora
faq-patients = Lo que ven los pacientes
faq-shown-note = Los pacientes ven esta pregunta.
faq-hidden-note = Esta pregunta está oculta. Los pacientes ni la ven ni la encuentran.
faq-hide = Ocultarla
faq-show = Mostrarla otra vez
faq-restore = Volver a las respuestas incluidas
faq-remove = Eliminar esta pregunta

## Oneself

you-clinic = Clínica
you-seen = Última visita
you-own-language = Tu idioma
you-own-language-about = Las páginas lo usan contigo. Cada paciente tiene el suyo.
you-own-language-save = Usar este idioma
you-sign-in = Este acceso
you-sign-in-about = Termina solo tras una hora sin abrir ninguna página, y en todo caso tras un día. En un dispositivo compartido, sal cuando termines.

calls-title = Cuándo te llaman
calls-about = Un control que no puede esperar llama enseguida a quien está de turno y, diez minutos después, a quien dirige la clínica. También llama el que espera más de lo prometido, y un mensaje.
calls-on-duty = Estoy de turno
calls-on-duty-hint = Quítalo en tus días libres. A quien dirige la clínica se le sigue llamando si nadie responde.
calls-quiet = Horas de silencio
calls-quiet-hint = Entre estas horas solo suena lo que no puede esperar. Siguen las de la clínica hasta que elijas las tuyas.
calls-no-script = Para recibir llamadas en este dispositivo, activa JavaScript en este navegador. El panel muestra en todo caso lo que espera.
calls-devices-about = Dónde tienes la sesión abierta y dónde llegan las llamadas. Quita lo que se perdió o ya no es tuyo.
calls-device-seen = Último uso: { $when }
calls-device-rings = Llamadas

## /clinic/reminders

arrivals-lead = { $joined ->
    [0] Aún no se ha unido el teléfono de ningún paciente.
    [one] Se ha unido { $joined } paciente y los recordatorios llegan a { $reached }.
   *[other] De { $joined } pacientes que se han unido, los recordatorios llegan a { $reached }.
}
arrivals-figures = Pacientes en números
arrivals-joined = Unidos
arrivals-joined-note = pacientes con teléfono
arrivals-installed = En la pantalla de inicio
arrivals-installed-note = lo abren como una app
arrivals-permitted = Avisos permitidos
arrivals-permitted-note = en al menos un teléfono
arrivals-reachable = Localizables
arrivals-reachable-note = les llega un recordatorio
arrivals-dead = Teléfonos perdidos
arrivals-dead-note = terminados en 30 días
arrivals-past = { $days ->
    [one] El último día
   *[other] Los últimos { $days } días
}
arrivals-none = En estos días no tocaba ningún recordatorio.
arrivals-sent = Enviados
arrivals-delivered = Entregados
arrivals-delivered-only = Entregados, sin tocar
arrivals-opened = Abiertos
arrivals-failed = Fallidos
arrivals-day = Día
arrivals-scale = { $count ->
    [one] Cada punto es un recordatorio.
   *[other] Cada punto representa hasta { $count } recordatorios.
}
arrivals-numbers = Los números, día a día
arrivals-last-opened = Último abierto
arrivals-coming = Lo que viene, hasta el { $day }
arrivals-planned = { $count ->
    [one] { $count } recordatorio
   *[other] { $count } recordatorios
}
arrivals-next = próximo recordatorio { $when }
arrivals-more = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}

## /clinic/broadcasts

broadcasts-title = Escribir a muchos
broadcasts-lead = Un aviso para todos tus pacientes, para los de un tratamiento o para quienes recibieron un lote de pigmento.
broadcasts-none-title = Aún no se ha enviado nada
broadcasts-none = Si la clínica se muda, cierra una semana o se retira un lote, escríbelo aquí una sola vez.
broadcast-new = Un aviso nuevo
broadcast-new-lead = Las palabras están en la app. La pantalla bloqueada solo dice que hay un aviso.
broadcast-to = A quién
broadcast-to-hint = Lo reciben todos los que ya se han unido. Quien se una después no lo recibe.
broadcast-to-all = Todos los pacientes
broadcast-to-treatment = Pacientes con { $treatment }
broadcast-to-lot = Pacientes con { $pigment }
broadcast-words = En { $language }
broadcast-words-hint = Necesario. Lo recibe también quien lee un idioma que abajo no tiene palabras propias.
broadcast-words-other-hint = Algunos de tus pacientes leen este idioma.
broadcast-look = Ver quién lo recibe
broadcast-change = Cambiarlo
broadcast-send = { $count ->
    [one] Enviarlo a { $count } paciente
   *[other] Enviarlo a { $count } pacientes
}
broadcast-words-title = Las palabras
broadcast-would = Quién lo recibe
broadcast-would-patients = En los avisos de
broadcast-would-pushed = Su teléfono se lo dice
broadcast-would-silent = Su teléfono no dice nada
broadcast-would-about = Sale en un minuto. Se respetan las horas de silencio y pasados tres días ya no se avisa a ningún teléfono; en la app sigue estando.
broadcast-read = Lee { $language }
broadcast-readers = { $count ->
    [one] { $count } paciente
   *[other] { $count } pacientes
}
broadcast-readers-other = { $count ->
    [one] { $count } paciente, que recibe las palabras en { $language }
   *[other] { $count } pacientes, que reciben las palabras en { $language }
}
broadcast-silent = { $count ->
    [one] Ningún teléfono avisa a { $count } paciente
   *[other] Ningún teléfono avisa a { $count } pacientes
}
broadcast-silent-about = Si es importante, llámales.
broadcast-in-inbox = Solo en la app
broadcast-not-joined = No lo recibe
broadcast-by = De { $name }, { $when }
broadcast-waiting = { $count ->
    [one] { $count } aviso está en camino o espera a que terminen las horas de silencio.
   *[other] { $count } avisos están en camino o esperan a que terminen las horas de silencio.
}
broadcast-patients = { $count ->
    [one] a { $count } paciente
   *[other] a { $count } pacientes
}
broadcast-delivered = { $count ->
    [one] { $count } entregado
   *[other] { $count } entregados
}
broadcast-opened = { $count ->
    [one] { $count } abierto
   *[other] { $count } abiertos
}
broadcast-failed = { $count ->
    [one] { $count } fallido
   *[other] { $count } fallidos
}
broadcast-figures = Qué ha pasado con él
broadcast-figure-patients = Pacientes
broadcast-figure-patients-note = a quienes fue
broadcast-figure-delivered = Entregados
broadcast-figure-delivered-note = un teléfono lo tomó
broadcast-figure-opened = Abiertos
broadcast-figure-opened-note = tocados en el teléfono
broadcast-figure-read = Leídos
broadcast-figure-read-note = vistos en la app
broadcast-figure-failed = Fallidos
broadcast-figure-failed-note = solo en la app
mail-off-title = Las llamadas por correo están desactivadas
mail-off-unsubscribed = Las detuviste tú. Las llamadas solo van a tus dispositivos.
mail-off-refused = Tu servidor de correo dice que no conoce esa dirección. Las llamadas solo van a tus dispositivos.
mail-off-resume = Volver a enviar correo
board-unreached = Sin poder avisar
board-unreached-line = No llegó: { $notes }
board-unreached-called = Ya llamé
board-unreached-not-needed = No hace falta
done-unreached-ended = Anotado. Ya no está en el tablero.
reach-mail = Avisos por correo
reach-mail-used = Sí, la dirección está confirmada
reach-mail-asked = Pendiente de confirmar
reach-mail-none = Sin dirección
reach-mail-refused = El servidor de correo no conoce la dirección. Pide otra cuando habléis.
reach-mail-unsubscribed = Detenidos a petición de la persona
