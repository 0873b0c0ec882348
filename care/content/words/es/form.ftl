# What forms of patients and of the clinic share: what is wrong with what was typed, said so that it can be mended; days of the week.

weekday-mon = Lunes
weekday-mon-short = lun
weekday-tue = Martes
weekday-tue-short = mar
weekday-wed = Miércoles
weekday-wed-short = mié
weekday-thu = Jueves
weekday-thu-short = jue
weekday-fri = Viernes
weekday-fri-short = vie
weekday-sat = Sábado
weekday-sat-short = sáb
weekday-sun = Domingo
weekday-sun-short = dom

form-look-again = { $count ->
    [one] Hay una cosa que revisar.
   *[other] Hay { $count } cosas que revisar.
}

problem-name-empty = Escribe un nombre.
problem-name-long = Este nombre es demasiado largo. Acórtalo, por ejemplo a nombre y apellido.
problem-email = Esto no parece una dirección de correo electrónico. Necesita una @ y un nombre detrás, como ana@example.org.
problem-email-taken = Alguien del equipo ya tiene esta dirección. Usa otra, o busca a esa persona en el equipo.
problem-telephone = Esto no parece un número de teléfono. Usa cifras, espacios y un + delante, como +44 117 496 0000.
problem-language = Elige uno de los idiomas de la lista.
problem-zone = Elige una de las zonas horarias de la lista.
problem-treatment = Elige un tratamiento.
problem-unsigned = El protocolo de este tratamiento aún no tiene firma. Lo firma una persona titular en los ajustes, y entonces tus pacientes pueden recibirlo.
problem-scalp-zone = Elige al menos una zona del cuero cabelludo de la lista.
problem-day = Escribe una fecha que exista, con año, mes y día.
problem-day-range = Elige una fecha más cercana a hoy. Los planes van desde el pasado reciente hasta unos años más adelante.
problem-day-before-course = Es antes de que empiece el ciclo, el { $first }. Elige ese día o uno posterior.
problem-day-taken = Ya hay una sesión ese día. Elige otro día, o mueve esa sesión.
problem-day-future = Ese día aún no ha llegado. Una sesión se puede confirmar a partir de su día.
problem-time = Escribe una hora de 00:00 a 23:59, como 14:30.
problem-minutes = Escribe cuántos minutos dura, con un número entero como 120.
problem-long = Es demasiado largo. Acórtalo a { $max } caracteres.
problem-hours = Escribe un número entero de horas, como 24.
problem-opening = Pon las dos horas, la más tardía al final, o deja las dos vacías si ese día se cierra.
problem-course-closed = Este ciclo está cerrado. Abre uno nuevo para reservar una sesión.
problem-session-settled = Esta sesión ya se realizó o se canceló, así que se queda como está.
problem-password-short = Usa al menos { $least } caracteres. Unas cuantas palabras seguidas son fáciles de recordar.
problem-password-again = Las dos contraseñas son distintas. Escribe la misma dos veces.
problem-sign-in = Esta dirección y esta contraseña no van juntas. Comprueba las dos e inténtalo otra vez.
problem-code = Este código no funciona. Comprueba cada signo. Si ya se usó o tiene más de un día, pide uno nuevo a tu clínica.
problem-role = Elige una de las funciones de la lista.
problem-last-owner = Una clínica necesita al menos una persona titular. Primero da esa función a otra persona.
problem-skin-check-over = Esta comprobación ha terminado. Si algo ha cambiado en tu piel o en tu salud, llama a tu clínica.
problem-yes-no = Responde sí o no. Si tienes dudas, elige sí.
problem-number = Escribe un número entero de { $least } a { $most }.
problem-opens = Escribe el día desde el que se permite, o elige abajo que ningún día cambia la respuesta.
problem-careful = «Con cuidado» tiene que empezar antes de que esté libre. Escribe un día anterior, o deja esto vacío.
problem-angles = Elige al menos un ángulo.
problem-check-in-day = Ya hay un seguimiento ese día. Elige otro.
problem-expires = Esto termina antes de la hora en que sale. Elige una hora más tardía, o un día posterior.
problem-within = El día habitual tiene que estar entre el más temprano y el más tardío.
problem-toml = Línea { $line }, columna { $column }: { $expected }
problem-toml-unknown = Línea { $line }, columna { $column }: aquí no se conoce «{ $found }». Se esperaba uno de estos nombres: { $expected }.
problem-toml-missing = Línea { $line }, columna { $column }: falta «{ $expected }» en lo que empieza aquí.
problem-toml-number = Línea { $line }, columna { $column }: aquí se esperaba un número entero, por ejemplo 28.
problem-toml-text = Línea { $line }, columna { $column }: aquí se esperaba un texto entre comillas.
problem-toml-boolean = Línea { $line }, columna { $column }: aquí se esperaba true o false.
problem-toml-list = Línea { $line }, columna { $column }: aquí se esperaba una lista entre corchetes.
problem-toml-table = Línea { $line }, columna { $column }: aquí se esperaban nombres con sus valores.
problem-toml-time = Línea { $line }, columna { $column }: aquí se esperaba una hora como 09:00, entre comillas.
problem-toml-long = Es demasiado. Un protocolo tiene como máximo { $kilobytes } kilobytes.
problem-toml-treatment = Este protocolo es de otro tratamiento. Impórtalo allí.
problem-toml-many = Hay demasiadas entradas de un tipo. De este tipo caben como máximo { $most }.
problem-toml-key = Una clave solo puede tener letras minúsculas, cifras y guiones bajos, y no muchos signos.
problem-toml-same = Dos entradas de un tipo tienen la misma clave.
problem-draft-exists = Ya hay un borrador. Publícalo o descártalo antes de recuperar una versión.
problem-draft-stops = Algo impide publicar. Está al principio de la página.
problem-draft-same = El borrador dice lo mismo que ya está firmado, así que no hay nada que publicar.
problem-draft-again = Alguien ha publicado en el mismo momento. Mira la versión nueva e inténtalo otra vez.
problem-subscription = El servicio de notificaciones de este navegador no se puede usar. Prueba con otro navegador, o lee aquí tus avisos.
problem-choice = Elige una de las respuestas de la lista.
problem-category = Elige uno de los apartados de la lista.
problem-question-empty = Escribe la pregunta.
problem-answer-empty = Escribe la respuesta.
problem-question-changed = Otra persona ha cambiado estas palabras mientras tanto. Arriba está lo que hay ahora. Guarda otra vez para sustituirlo por lo tuyo.
problem-questions-many = Ya hay cien preguntas propias. Elimina antes una que nadie necesite.

# Controles y fotos.
problem-symptom = Elige la respuesta que más se acerque.
problem-check-in-early = Después de tu primera sesión podrás contarle aquí a tu clínica cómo está tu cuero cabelludo.
problem-review-claimed = Alguien del equipo está respondiendo a esto ahora mismo.
problem-review-answered = Mientras tanto, alguien del equipo ya ha respondido.
problem-review-kind = Elige qué responder.
problem-review-words = Escribe unas palabras al paciente.
problem-review-angle = Elige la foto que quieres ver.
problem-review-follow-up = Elige un día a partir de hoy y dentro de dos meses.
problem-review-colleague = Elige a alguien del equipo que trate a pacientes.
problem-template-empty = Escribe algo aquí.
problem-template-meanwhile = Alguien ha cambiado esta respuesta mientras tanto. Ahora se llama «{ $title }» y dice: «{ $body }» La tuya sigue en el campo: guárdala otra vez para ponerla en su lugar.
problem-template-restored = Alguien ha devuelto esta respuesta a su forma original mientras tanto. Tus palabras siguen en el campo: guárdalas otra vez para usarlas.
problem-templates-many = Ya hay cien respuestas tuyas. Borra primero una que nadie necesite.
problem-review-field = { $field } sigue abierto. Escribe lo que va ahí o quítalo.
problem-consent-changed = El texto ha cambiado. Léelo otra vez, por favor.
problem-photo-consent = Para que tu clínica pueda ver fotos, antes tienes que aceptarlo.
problem-photo-late = Este control ya no admite fotos. Empieza uno nuevo.
problem-photo-many = Este control ya tiene suficientes fotos.
problem-message-photo-late = Este mensaje ya no admite fotos. Escribe uno nuevo.
problem-message-photo-many = Un mensaje admite hasta seis fotos. Envía el resto en otro.
problem-message-empty = Escribe algo primero o añade una foto.
problem-pigment = Un pigmento necesita su fabricante y su tono.
problem-photo-empty = No ha llegado ninguna foto. Elígela otra vez, por favor.
problem-photo-heic = Esta foto está en el formato HEIC de Apple, que no podemos leer. Hazla con el botón de la cámara de aquí o elige «Más compatible» en los ajustes de tu cámara.
problem-photo-kind = Esto no es una foto. Elige una imagen JPEG, PNG o WebP.
problem-photo-large = Este archivo es demasiado grande. Una foto puede tener { $max } MB.
problem-photo-pixels = Esta imagen tiene demasiados píxeles. Elige un tamaño menor en los ajustes de tu cámara o envía una captura de pantalla de ella.
problem-photo-damaged = Esta imagen está dañada. Hazla otra vez, por favor.
problem-photo-full = Tu clínica no tiene sitio para fotos en este momento. Guarda la tuya y envíala más tarde, o llama a tu clínica.
problem-photo-busy = Llegan demasiadas fotos a la vez. Envíala otra vez dentro de un minuto, por favor.
problem-photo-away = Tu foto no se ha podido guardar en este momento. Envíala otra vez dentro de unos minutos, por favor.

problem-broadcast-to = Elige a quién va.
problem-broadcast-empty = Escribe lo que deben leer.
problem-broadcast-nobody = Ninguno de ellos se ha unido, así que nadie lo recibiría. Llámales o elige a otros.
problem-broadcast-often = { $count ->
    [one] Hoy ya ha salido { $count } aviso para muchos y, con más, los pacientes desactivarían los avisos. El próximo puede salir el { $day }.
   *[other] Hoy ya han salido { $count } avisos para muchos y, con más, los pacientes desactivarían los avisos. El próximo puede salir el { $day }.
}
problem-email-too-often = Es la quinta dirección de hoy. Prueba otra vez mañana o pregunta a tu clínica.
