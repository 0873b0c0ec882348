# What a patient reads on the pages. Days and dates always come in as arguments.

## Shared by several pages

day-and-time = { $date }, { $time }
session-number = Sesión { $number }
# Something said of one of several treatments.
said-of = { $said } · { $treatment }

## How the clinic is reached

contact-days = { $first } a { $last }
contact-hours = { $days } { $opens }–{ $closes }
contact-answers = { $clinic } responde en su horario de atención. De noche no atiende nadie.
contact-answers-hours = { $clinic } responde en este horario: { $hours }. De noche no atiende nadie.
contact-emergency = En una emergencia, llama al número de emergencias de tu zona.
contact-call = Llamar al { $telephone }

## /

start-title = Tus días después de la sesión, uno a uno
start-lead = Qué hacer, qué evitar y qué es normal hoy.
start-code = Tengo un código de mi clínica
start-clinic = Trabajo en una clínica

## /join

join-title = Abre tu plan
join-lead = Escribe el código que te dio tu clínica. Sin cuenta y sin contraseña.
join-code = Código
join-hint = Ocho letras y cifras, como K7QM-2XPD. Puedes usar minúsculas.
join-button = Abrir mi plan
join-limited = Ha habido demasiados códigos erróneos desde aquí. Inténtalo otra vez en { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
}, o pide a tu clínica su enlace.
join-lost = ¿No tienes código o ya no funciona? Tu clínica puede darte uno nuevo en cualquier momento.

join-link-title = Tu plan está listo
join-link-lead = { $clinic } lo ha preparado para ti. Te dice cada día qué hacer y qué es normal.
join-link-button = Abrir mi plan
join-link-note = Así se abre en este teléfono, sin contraseña. El enlace sirve una sola vez.
join-over-title = Este enlace ya no sirve
join-over-lead = Ya se usó, o ha pasado demasiado tiempo. Si tu plan está abierto en otro teléfono, allí sigue. Tu clínica puede darte un enlace nuevo o un código.
join-over-code = Tengo un código

## /today

today-in-days = { $days ->
    [0] Hoy
    [one] Mañana
   *[other] En { $days } días
}
today-session-at = { $session }, { $time }
today-day = Día { $day }
today-months = { $months ->
    [one] { $months } mes
   *[other] { $months } meses
}
today-years = { $years ->
    [one] { $years } año
   *[other] { $years } años
}
today-after = tras la sesión { $number }
# What a screen reader says of the ring of days.
today-ring = { $headline }, { $caption }
today-ring-of = Día { $day } de { $last }, { $caption }
today-unbooked-title = Aún no hay ninguna sesión reservada
today-unbooked-lead = En cuanto tu clínica reserve una, tus días aparecerán aquí: cómo prepararte, qué hacer después y qué es normal.
today-opened = Desde hoy
today-opened-also = También desde hoy: { $list }.
today-opened-only = Se permite desde hoy: { $list }.
today-next = Lo siguiente, desde el { $date }
today-next-provisional = Lo siguiente, no antes del { $date }
today-normal = ¿Qué es normal ahora?
today-seen = Puedes ver:
today-felt = Puedes sentir:
today-then = Lo que viene después:
today-good = Hoy te viene bien
today-not-yet = Todavía no
today-from-session = Todavía no, a partir de tu sesión
today-never = tu clínica lo desaconseja
today-no-date = aún sin fecha
today-provisional = { $list } { $count ->
    [one] cuenta
   *[other] cuentan
} desde tu sesión final. Si se reserva una más, la fecha cambia.
today-all-activities = Ver todas las actividades
today-coming = Lo próximo
today-photo = Próximas fotos el { $date }
today-silent = Los recordatorios están desactivados en este dispositivo
today-silent-note = Actívalos para los días que importan

worry-title = Algo me preocupa

## /can-i

verdict-yes = Sí
verdict-careful = Con cuidado
verdict-not-yet = Todavía no
verdict-ask = Pregunta antes
verdict-never = Mejor no
verdict-from = desde el { $date }
verdict-from-earliest = no antes del { $date }
verdict-freely = libremente desde el { $date }
verdict-until = hasta el { $date }

can-i-lead = Lo que puedes hacer hoy, y desde cuándo lo demás.
can-i-search = Gimnasio, ducha, cerveza, gorra…
can-i-all = Ver todas las actividades
can-i-unknown = Aquí no hay nada sobre eso
can-i-unknown-lead = Prueba con otra palabra, mira la lista o pregunta a tu clínica.
can-i-nothing = Aún no hay actividades
can-i-nothing-lead = Aparecerán cuando tu clínica haya empezado un plan para ti.
can-i-group-yes = Sí, hoy
can-i-group-careful = Con cuidado
can-i-group-not-yet = Todavía no
can-i-group-ask = Pregunta antes
can-i-group-never = Tu clínica lo desaconseja

search-button = Buscar
# Words that say nothing about what is looked for.
search-ignored = a ahora ahorita al alguna alguno algun antes aun aunque cabello cabeza como con creo cual cuando cuanta cuantas cuanto cuantos cuero cabelludo da dar de deberia debo decir dejan del desde despues dia dias donde dos e el ella en entonces es esa ese eso esta estar estas este esto estoy etc favor fue gracias ha haber hace hacer hacerlo hacerme haciendo hago han hasta hay haya he hola hoy ir irme la las le les lo los luego manana mas me meter meterme mi mia mio mis momento mucha mucho muy nada ni no nos nunca o ok otra otro para pasa pasado pasaria pelo pero poco podemos podre podria poner ponerme ponermela ponermelo por porque posible probar pronto pueda puede pueden puedo pues que quiero quisiera recien saber sabes salir se sea semana semanas ser seria si sido siempre sin sobre solo son soy su sus tal tambien tan tanto te tengo tiempo tiene todavia todo tras tu tus un una unas uno unos usar usarlo uso va vale vamos ver vez volver voy y ya yo

page-activity-why = Por qué
also-opens = También se permite desde ese día
page-activity-mistake = Lo hice sin querer. ¿Y ahora qué?
page-activity-trouble = Algo salió mal. ¿Y ahora qué?
page-activity-first-careful = Al principio con cuidado, libremente desde el { $date }.
page-activity-closes = Se permite hasta el { $date }.
page-activity-closes-why = Después queda otra vez en pausa por tu próxima sesión.
page-activity-provisional = Esta fecha cuenta desde tu sesión final. Si se reserva una más, cambia.
page-activity-course = El tratamiento que lo decide: { $treatment }.

share-button = Compartir
share-title = Compartir esta respuesta
share-lead = Envíala tal cual, o cópiala.
share-mail = Enviar por correo
share-message = Enviar como mensaje
share-also = Ese mismo día: { $activities }.
share-of-day = La respuesta es del { $date } y vale para mi plan. Otro plan puede tener otras fechas.

## /timeline

timeline-lead = Desde tu primera sesión hasta los años siguientes.
timeline-past = { $count ->
    [one] Antes: { $count } día
   *[other] Antes: { $count } días
}
timeline-today = Hoy, { $date }
timeline-quiet-day = Un día tranquilo
timeline-session = Sobre esta sesión
timeline-open = Libremente: { $list }
timeline-careful = Con cuidado: { $list }
timeline-pauses = En pausa hasta que pase tu sesión: { $list }
timeline-starts-again = Aquí vuelve a empezar la curación, y con ella los días de espera.
timeline-photos = Fotos: { $list }
timeline-empty = Tus días aparecerán aquí
timeline-empty-lead = En cuanto tu clínica reserve una sesión, verás todos sus días: antes, después y años más tarde.

## /questions

questions-lead = Lo que pregunta casi todo el mundo, antes y después.
questions-search = Dolor, precio, cicatrices…
questions-found = Lo que encaja
questions-unknown = Aquí no hay nada sobre eso
questions-unknown-lead = Prueba con otra palabra, mira la lista o pregunta a tu clínica.
questions-more = ¿Sigues con dudas?
helpful-title = ¿Te ha servido?
helpful-yes = Sí, me ha servido
helpful-no = No me ha servido
helpful-thanks = Gracias. Has dicho que te ha servido.
helpful-sorry = Gracias por decirlo. Tu clínica puede ver que esta respuesta debe mejorar. Haz tu pregunta más abajo.
helpful-change-no = No me ha servido
helpful-change-yes = Al final sí me ha servido

## /read

read-title = Para leer con calma
read-lead = Qué es el tratamiento, qué puede y qué no puede hacer, y cómo se compara con otras opciones.
read-next = Siguiente

## /next-session

next-session-title = Próxima sesión
next-session-elsewhere = Donde tú estás
next-session-lasts = Dura cerca de
next-session-where = Dónde
next-session-calendar = Añadir al calendario
next-session-prepare = Antes de venir
next-session-step = { $date }: { $step }
next-session-none = No hay ninguna sesión reservada
next-session-none-lead = Cuando tu clínica reserve una, aquí verás el día, el lugar y cómo prepararte.
lasts-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
lasts-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}

cannot-come = No puedo ir
cannot-come-lead = Tu clínica lo ve al momento y se pone en contacto contigo para buscar otra fecha. Hasta entonces la sesión sigue en pie.
cannot-come-note = Nota para la clínica
cannot-come-hint = Puedes dejarlo vacío.
cannot-come-button = Avisar a la clínica
cannot-come-told = { $clinic } sabe que no puedes ir
cannot-come-stands = Se pondrá en contacto contigo para buscar otra fecha. Hasta entonces la sesión sigue aquí como estaba.

# In a calendar that others may see: nothing of the treatment.
calendar-title = Cita
calendar-notes = ¿Preguntas u otra fecha? Llama al { $telephone }.
calendar-reminder = Recordatorio
calendar-name = Citas

## /you/calendar

calendar-page-title = En tu calendario
calendar-lead = Tus sesiones y los días de fotos en el calendario de tu teléfono. Si una sesión cambia de fecha, allí cambia también.
calendar-open = Crear mi dirección de calendario
calendar-new = Crear una dirección nueva
calendar-close = Anularla
calendar-since = Tu dirección se creó el { $date }
calendar-again = Se mostró una sola vez y no se guarda en ningún sitio. Si la necesitas otra vez, crea una nueva: la anterior deja de funcionar, y también el calendario que la usaba.
calendar-made = Tu dirección de calendario
calendar-once = Solo se muestra ahora. Añádela a este teléfono o cópiala en otro calendario.
calendar-add = Añadir al calendario de este teléfono
calendar-address = La dirección
calendar-elsewhere = Para Google Calendar: ábrelo en un ordenador, elige «Otros calendarios», luego «Desde URL», y pega la dirección.
calendar-good-to-know = Conviene saber
calendar-neutral = Las entradas se llaman «Cita» y «Recordatorio». No dicen para qué.
calendar-secret = Quien tenga la dirección ve estos días. Puedes anularla aquí cuando quieras.
calendar-late = Los calendarios buscan cambios cuando quieren, algunos solo una vez al día. El mismo día, fíate de Stipple.

## /you

you-plan = Tu plan
you-reminders = Recordatorios
you-push-on = Activados en este dispositivo
you-push-off = Desactivados en este dispositivo
you-paper = Tu plan en papel
you-paper-note = Para imprimir o guardar
you-calendar = En tu calendario
you-calendar-note = Sigue los cambios de fecha
you-devices-section = Teléfono y ajustes
you-devices = Dispositivos
you-devices-note = { $count ->
    [one] { $count } conectado
   *[other] { $count } conectados
}
you-new-phone = Teléfono nuevo o perdido
you-new-phone-note = Un acceso para tu próximo teléfono
you-install = Ponlo en la pantalla de inicio
you-install-note = Se abre como una aplicación
you-language = Idioma
you-place = Zona horaria
you-hours = Horario
you-sign-out = Salir

noted-language-saved = Guardado. Este es tu idioma desde ahora.
noted-place-saved = Guardado. Tus días y recordatorios siguen la nueva zona.
noted-profile-saved = Guardado. Tu plan sigue tus respuestas y dice por qué donde cambia.
noted-device-removed = Ese dispositivo ya no tiene acceso.
noted-calendar-closed = Tu dirección de calendario se ha anulado
noted-photo-deleted = La foto se ha borrado.

## /you/devices

devices-title = Tus dispositivos
devices-lead = Todo lo que está conectado a tu plan.
devices-unknown = Un navegador
devices-this = { $label } (este)
devices-since = Desde el { $since }, usado hoy
devices-seen = Desde el { $since }, último uso el { $seen }
devices-remove = Quitar
devices-lost = Un dispositivo que quitas pierde el acceso al momento y no recibe más recordatorios. Para volver necesita un código nuevo.

## /you/new-phone

new-phone-title = Teléfono nuevo o perdido
new-phone-lead = Crea un código aquí y úsalo en el otro teléfono.
new-phone-button = Crear un código
new-phone-how = Cómo funciona
new-phone-step-1 = Escanea la imagen con la cámara del teléfono nuevo, o abre allí la dirección y escribe el código.
new-phone-step-2 = Abre el plan y activa también allí los recordatorios.
new-phone-step-3 = Quita el teléfono antiguo de tus dispositivos cuando ya no lo uses.
new-phone-qr = Código QR que abre tu plan en otro teléfono
new-phone-type = O abre allí { $address } y escribe:
new-phone-until = Sirve una sola vez. El código vale hasta: { $code }. La imagen vale hasta: { $link }. Un código nuevo anula este.
new-phone-lost = ¿Perdiste el teléfono?
new-phone-lost-1 = Quítalo de tus dispositivos desde cualquier otro que esté conectado.
new-phone-lost-2 = Si no tienes ninguno, llama a tu clínica: puede quitar el acceso al teléfono perdido.
new-phone-lost-3 = Tu clínica también te da un código nuevo. Tu plan no se ha perdido: está guardado para ti, no en el teléfono.

## /you/install

install-page-lead = Sin tienda de aplicaciones y sin cuenta. En un iPhone hace falta para los recordatorios.
install-page-iphone = iPhone y iPad
install-page-android = Android
install-page-android-1 = Abre el menú de tu navegador, tres puntos en el borde
install-page-android-2 = Elige «Instalar aplicación» o «Añadir a pantalla de inicio»
install-page-android-3 = Abre Stipple desde la pantalla de inicio y activa allí los recordatorios
install-page-code = Si te pide un código al abrirlo por primera vez desde la pantalla de inicio, crea uno en «Teléfono nuevo o perdido».

## /you/language

language-lead = Desde ahora, las páginas y los recordatorios usan este idioma.
language-save = Guardar

## /you/place

place-here = Tu plan sigue la hora de { $zone }. Hora actual allí: { $time }.
place-zone = Zona horaria
place-hint = Por la ciudad grande más cercana. Escribe sus primeras letras para encontrarla.
place-moves = Los recordatorios que aún no han salido pasan a la misma hora de la nueva zona. Lo que ya llegó no se repite, y tus sesiones siguen la hora de la clínica.
place-save = Guardar

## /you/reminders

reminders-lead = Avisos cortos en los días que importan, y nada más.
reminders-no-script = Para activar los recordatorios, esta página necesita JavaScript. Todo lo que dicen está también aquí.
reminders-coming = Lo próximo
reminders-closed-again = Espera otra vez con: { $activities }.
reminders-silent-quiet = No se mostró en tu teléfono: habría llegado en tus horas de silencio.
reminders-silent-expired = No se mostró en tu teléfono: no se pudo entregar a tiempo.
reminders-silent-unreachable = No se mostró en ningún teléfono: los recordatorios estaban desactivados.
reminders-silent-undeliverable = No se mostró en tu teléfono: no se pudo entregar.

## /inbox

inbox-lead = Todos los avisos de tu plan y de tu clínica, completos. La pantalla bloqueada muestra menos, a propósito.
inbox-note = Todo lo que se te ha enviado
inbox-unread = Sin leer
inbox-new = Nuevo
inbox-earlier = Anteriores
inbox-none-title = Aún no ha llegado nada
inbox-none = Aquí se guarda cada aviso que se te envía, también cuando tu teléfono estaba en silencio.
inbox-settings = Recordatorios en este dispositivo
inbox-to-today = Ver qué conviene hoy
inbox-to-timeline = Ver tu cronología
inbox-to-next-session = Ver tu próxima sesión
inbox-to-skin-check = Responder a las preguntas
inbox-to-check-in = Abrir el control
inbox-to-answers = Leer la respuesta
inbox-to-messages = Leer el mensaje

## /you/sign-out

sign-out-title = Salir
sign-out-lead = Solo en este dispositivo. Tu plan queda como está.
sign-out-end-1 = Tu plan deja de abrirse aquí
sign-out-end-2 = No llegan más recordatorios a este dispositivo
sign-out-end-3 = Necesitas un código nuevo para volver
sign-out-back = El código te lo da otro de tus dispositivos o tu clínica.
sign-out-button = Salir
sign-out-unsent = Algunas fotos o mensajes aún no han llegado a tu clínica. Al cerrar sesión se borran de este teléfono.
sign-out-stay = No salir

## /plan

paper-title = Tu plan
paper-lead = { $name }, con fecha del { $date }
paper-how = Usa el menú de imprimir o compartir de tu navegador. Cabe en una hoja A4.
paper-sessions = Tus sesiones
paper-telephone = Teléfono
paper-from-when = Desde cuándo
paper-what = Actividad
paper-when = Cuándo
paper-then = Cómo
paper-careful-then-free = con cuidado desde el { $from }, libremente desde el { $freely }
paper-moves = Todos los días cuentan desde tus sesiones. Si una se mueve o se añade, pide una hoja nueva.
paper-normal = Qué es normal y cuándo
paper-days = Días
paper-seen = Puedes ver
paper-felt = Puedes sentir
paper-span = { $first } – { $last }
# A word and what belongs to it: "Yes, until Sat 28 Nov".
said-with = { $said }, { $more }

# Avisos por correo
noted-mail-asked = Hemos escrito a esa dirección. Abre el correo y confirma que es tuya.
noted-mail-removed = La dirección se ha quitado. Ya no llegará ningún correo.
noted-channels-saved = Guardado. Tus avisos llegan así desde ahora.
your-mail-title = Avisos por correo
your-mail-lead = Para cuando tu teléfono esté apagado, sea nuevo o se haya perdido.
your-mail-not-here = Tu clínica no envía correos. Tus avisos llegan a tus dispositivos, y siempre los encuentras en la página Avisos.
your-mail-note-both = Cuando ningún dispositivo recibe un aviso
your-mail-note-only = Todos los avisos
your-mail-note-push = Desactivado
your-mail-note-asked = Falta que confirmes tu dirección
your-mail-note-none = Todavía sin dirección
your-mail-address = Tu dirección
your-mail-used = Los avisos van a
your-mail-asked = Hemos escrito a { $address }
your-mail-asked-until = Abre el correo y confirma que es tuya. El enlace sirve hasta: { $until }.
your-mail-field = Correo electrónico
your-mail-hint = Primero enviamos allí un correo que pregunta si es tuya.
your-mail-ask = Enviarme ese correo
your-mail-change = Usar otra dirección
your-mail-remove = Quitar mi dirección
your-mail-neutral = Ningún correo dice tu nombre ni nada de tu tratamiento.
your-mail-stopped-refused = No se pudo entregar el correo en tu última dirección, así que dejamos de escribir allí. Muchas veces es una letra equivocada: escríbela otra vez, por favor.
your-mail-stopped-unsubscribed = Detuviste los correos con el enlace de uno de ellos. Para volver a recibirlos, escribe tu dirección otra vez.
your-mail-ways = Cómo llegan los avisos
your-mail-ways-label = ¿Cómo los quieres?
your-mail-ways-save = Guardar
your-mail-way-both = En mis dispositivos
your-mail-way-both-note = Por correo solo si ningún dispositivo lo recibe.
your-mail-way-push = Solo en mis dispositivos
your-mail-way-push-note = Nunca por correo. Tu dirección se queda guardada.
your-mail-way-mail = Solo por correo
your-mail-way-mail-note = No aparece nada en la pantalla bloqueada.
