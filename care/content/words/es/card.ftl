# La tarjeta para un médico, y lo que el equipo anota para ella.

card-title = Tarjeta para un médico
card-note = Tratamiento, fechas, pigmentos: para enseñar, imprimir o compartir
card-lead = Lo que se hizo en tu cuero cabelludo, para un médico que nunca haya oído hablar de ello. Enséñala, imprímela o compártela. Tú decides quién la ve.
card-settings = Idioma y fotos
card-language = ¿En qué idioma?
card-photos-choose = ¿Qué fotos pueden estar en la tarjeta?
card-show = Mostrar la tarjeta
card-share = Compartir como texto
card-how = Para imprimirla o guardarla como PDF, usa el menú de tu navegador. Las fotos no forman parte del texto.
card-text = La tarjeta como texto
card-heading = Para el médico
card-what = { $name } se hizo una micropigmentación capilar: con agujas finas se puso pigmento en la capa superior de la piel del cuero cabelludo, de modo parecido a un tatuaje.
card-since = { $days ->
    [0] La última sesión fue hoy.
    [one] La última sesión fue hace un día.
   *[other] La última sesión fue hace { $days } días.
}
card-clinic = Clínica
card-telephone = Teléfono
card-allergy = Alergias, según el paciente
card-places = Zonas tratadas
card-session = Sesión { $number }, { $date }
card-lot = lote { $lot }
card-numbed = anestesia: { $text }
card-not-noted = No se anotó el pigmento ni la anestesia. Pregunta a la clínica.
card-symptoms = Lo que respondió el paciente
card-symptoms-none = No se envió ningún control.
card-day = Día { $day }, { $date }
card-of-ten = { $number } de 10
card-nothing = nada que señalar
card-photos = Fotografías
card-call = Preguntas sobre el tratamiento: { $clinic } puede decirle más.
card-of-day = Esta tarjeta es del { $date }.

material-title = Lo que se usó
material-lead = { $name } · { $when }. Aparece en la tarjeta del paciente para un médico.
material-pigment = Pigmento { $number }
material-maker = Fabricante
material-shade = Tono
material-lot = Lote
material-anaesthetic = Con qué se durmió la piel
material-anaesthetic-hint = Crema o inyección, su nombre y su fuerza. Déjalo en blanco si no se usó nada.
material-link = Pigmentos y anestesia

history-title = Tus fotos
history-lead = Cómo ha cambiado tu cuero cabelludo, ángulo por ángulo. Solo las ves tú y, si aceptas, las personas que te tratan.
history-none-title = Aún no hay fotos
history-none = Cuando envíes fotos con un control o un mensaje, aparecerán aquí.
history-compare = Comparar la primera y la última
history-then = Antes
history-now = Después
history-compare-these = Comparar estas
history-close = Cerrar
history-delete = Borrar esta foto
history-delete-title = ¿Borrar esta foto?
history-delete-sure = Desaparece para ti y para tu clínica, y no se puede recuperar.
history-delete-yes = Sí, borrarla
history-delete-no = Conservarla
