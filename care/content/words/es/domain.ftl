# Words of the domain: treatments, zones, angles, check-ins, stages, activities, notices, warning signs.
# Keys follow the data: `foil_shaver` in a protocol is `activity-foil-shaver` here.
# No text holds a day or a date: where one is needed it says { $date }, and the plan supplies it, written out for the reader.

## Treatments

treatment-density = Densidad
treatment-density-about = Puntos finos entre tu propio pelo, para que se vea menos el cuero cabelludo.
treatment-shaved-look = Efecto rapado
treatment-shaved-look-about = El aspecto de un pelo muy corto en una cabeza rapada, con una línea frontal dibujada.
treatment-scar-camouflage = Camuflaje de cicatrices
treatment-scar-camouflage-about = Puntos dentro y alrededor de una cicatriz, para que llame menos la atención.
treatment-patch-blending = Integración de zonas sin pelo
treatment-patch-blending-about = Puntos en las zonas sin pelo, a juego con el pelo que las rodea.

## Zones of the scalp

zone-hairline = Línea frontal
zone-temples = Sienes
zone-mid-scalp = Zona media
zone-crown = Coronilla
zone-donor = Zona donante
zone-nape = Nuca
zone-scar = Cicatriz

## Photo angles

angle-front = Frente
angle-front-how = Sostén el teléfono a la altura de la línea frontal y mira hacia delante. No hace falta que salgan los ojos.
angle-left-temple = Sien izquierda
angle-left-temple-how = Gira la cabeza hasta que la sien izquierda mire al teléfono. Mantén la barbilla recta.
angle-right-temple = Sien derecha
angle-right-temple-how = Gira la cabeza hasta que la sien derecha mire al teléfono. Mantén la barbilla recta.
angle-top = Desde arriba
angle-top-how = Inclina la cabeza hacia delante y sostén el teléfono encima, mirando hacia abajo.
angle-crown = Coronilla
angle-crown-how = Levanta el teléfono por detrás de la cabeza, mirando a la coronilla. Si alguien te ayuda, es mucho más fácil.
angle-back = Detrás
angle-back-how = Pide a alguien que sostenga el teléfono a la altura de la parte de atrás de tu cabeza, o déjalo en un estante y usa el temporizador.
angle-close-up = De cerca
angle-close-up-how = Acércate hasta que la zona tratada llene la imagen y espera a que se vea nítida.

## Check-ins

check-in-day-0-title = Tus primeras fotos
check-in-day-0-why = Son el punto de partida. Todas las fotos posteriores se comparan con estas.
check-in-day-3-title = ¿Cómo va tu cuero cabelludo?
check-in-day-3-why = El primer enrojecimiento debería ir a menos. Con unas preguntas y una foto, tu clínica ve cómo va.
check-in-day-7-title = Un vistazo a la descamación
check-in-day-7-why = Ahora los puntos pueden verse pálidos o irregulares. Tu clínica quiere ver que la piel se cierra bien.
check-in-day-28-title = El aspecto asentado
check-in-day-28-why = El color ha tenido tiempo de igualarse. Desde aquí, las fotos se comparan con estas.
check-in-day-90-title = Mirar más lejos
check-in-day-90-why = La piel ya ha hecho su trabajo lento. Estas fotos muestran cómo se mantiene el resultado.
# On a day that the clinic chooses.
check-in-extra-1-title = Un vistazo entremedias
check-in-extra-1-why = Tu clínica quiere ver cómo va también en este momento. Bastan unas preguntas y una foto.
check-in-extra-2-title = Otro vistazo entremedias
check-in-extra-2-why = Tu clínica mira una vez más, para que no se escape nada. Bastan unas preguntas y una foto.
check-in-extra-3-title = Un vistazo más
check-in-extra-3-why = Tu clínica pide este para seguir cómo está tu cuero cabelludo. Bastan unas preguntas y una foto.

## Stages

stage-prepare = Preparación
stage-prepare-title = Prepara tu cuero cabelludo
stage-prepare-lead = Un cuero cabelludo sano y tranquilo es un buen comienzo. Avisa pronto a tu clínica si ha cambiado algo en tu piel o en tu salud.
stage-prepare-seen = Tu cuero cabelludo como siempre. Mira si hay granos, cortes, quemaduras de sol, sarpullido o zonas doloridas.
stage-prepare-felt = Es común sentir algunos nervios. Apunta tus preguntas y llévalas contigo.
stage-prepare-not-normal = Piel herida, dolorida o inflamada, fiebre, o un pelo que ha empezado a caerse deprisa. Llama a tu clínica antes de ir, porque puede que la sesión necesite otra fecha.
stage-prepare-next = Después de la sesión, tu cuero cabelludo estará rosado y sensible un tiempo corto. Los puntos se verán más oscuros y grandes de lo que quedarán.

stage-fresh = Recién hecho
stage-fresh-title = Los puntos son nuevos. Déjalos descansar
stage-fresh-lead = Puede que tu cuero cabelludo se vea rosado y que los puntos parezcan oscuros y grandes. Las dos cosas son de esperar al principio, y ahora lo principal es no tocarlos.
stage-fresh-seen = Piel rosada o roja, como una quemadura de sol leve. Puntos más oscuros y grandes de lo que pensabas.
stage-fresh-felt = Piel sensible, caliente o tirante. Apoyar la cabeza puede doler un poco.
stage-fresh-not-normal = Un enrojecimiento que se extiende y duele, pus, fiebre o escalofríos, la cara hinchada o dificultad para respirar. Esto necesita atención médica ahora.
stage-fresh-next = El enrojecimiento se reduce y pueden formarse costras muy pequeñas. Déjalas donde están.

stage-settling = Calma inicial
stage-settling-title = El enrojecimiento se va
stage-settling-lead = El color rosado debería reducirse poco a poco, y pueden formarse costras muy pequeñas alrededor de los puntos. No te toques y deja que la piel se cierre sola.
stage-settling-seen = Menos enrojecimiento cada vez que miras. Quizá costras muy pequeñas y secas.
stage-settling-felt = Piel menos sensible que antes. Una picazón leve o una sensación tirante pueden ir y venir.
stage-settling-not-normal = Enrojecimiento o calor que crece en vez de bajar, piel que sigue soltando líquido, más hinchazón, sarpullido o ampollas. Contacta con tu clínica el mismo día. La fiebre, el pus o un enrojecimiento que se extiende y duele necesitan atención médica ahora.
stage-settling-next = Después viene la descamación. Las costras se caen solas, y los puntos de debajo pueden verse pálidos, irregulares o casi desaparecer por un tiempo. A mucha gente le sorprende, pero es de esperar: la piel nueva cubre el pigmento y aún no es transparente. No juzgues el resultado en esa fase y no ayudes a las costras a caer.

stage-shedding = Descamación
stage-shedding-title = Ahora empieza la descamación
stage-shedding-lead = Las costras pequeñas se sueltan, y los puntos pueden verse pálidos o irregulares un tiempo. Es de esperar, y el aspecto solo se puede juzgar cuando la piel se ha asentado.
stage-shedding-seen = Escamas como de piel seca o caspa. Puntos más claros en un sitio que en otro.
stage-shedding-felt = Piel seca, tirante y quizá con algo de picazón. Ya no debería doler.
stage-shedding-not-normal = Enrojecimiento, calor o hinchazón que vuelve o crece, líquido que sale, picazón fuerte, sarpullido o ampollas. Contacta con tu clínica el mismo día. La fiebre, el pus o un enrojecimiento que se extiende y duele necesitan atención médica ahora.
stage-shedding-next = Se van las últimas costras y la piel puede brillar. Luego el color se suaviza y poco a poco se ve más igual.

stage-calming = Calma
stage-calming-title = La superficie se calma
stage-calming-lead = Las costras ya deberían haberse ido, o casi, y la piel puede brillar un tiempo. El color se vuelve más suave, así que sigue tratando la zona con cuidado.
stage-calming-seen = Piel lisa, a veces con brillo. Puntos que se ven más suaves que al principio.
stage-calming-felt = Casi todo normal. Es común cierta sequedad.
stage-calming-not-normal = Costras que siguen gruesas o húmedas, nuevo enrojecimiento, calor, hinchazón o dolor. Contacta con tu clínica el mismo día. La fiebre, el pus o un enrojecimiento que se extiende y duele necesitan atención médica ahora.
stage-calming-next = Por fuera tu cuero cabelludo parece curado. Bajo la superficie el trabajo sigue, y el color se va igualando.

stage-healing = Curación
stage-healing-title = La curación sigue bajo la superficie
stage-healing-lead = Por fuera tu cuero cabelludo parece curado, pero la piel más profunda sigue trabajando. El color aún se está igualando, así que espera un poco más antes de juzgarlo.
stage-healing-seen = Piel igual y tranquila. Pequeñas diferencias entre puntos que se van fundiendo.
stage-healing-felt = Normal.
stage-healing-not-normal = Un sarpullido nuevo, bultos, escamas o una picazón que no para. Acude al médico o al dermatólogo y menciona el pigmento. La fiebre, el pus o un enrojecimiento que se extiende y duele necesitan atención médica ahora.
stage-healing-next = Pronto podrás ver el aspecto asentado. Tu clínica compara las fotos nuevas con las primeras.

stage-settled = Asentado
stage-settled-title = El aspecto se ha asentado
stage-settled-lead = Lo que ves ahora se parece al aspecto que tendrás, y aún puede suavizarse un poco. Protégelo del sol siempre que puedas.
stage-settled-seen = Color igual y puntos finos, sin el brillo de la curación.
stage-settled-felt = Como siempre has sentido tu cuero cabelludo.
stage-settled-not-normal = Sarpullido, bultos, escamas o picazón en las zonas tratadas. Acude al médico o al dermatólogo y menciona el pigmento.
stage-settled-next = Desde aquí se trata de cuidarlo: sombra, protector solar y productos suaves.

stage-long-term = A largo plazo
stage-long-term-title = Cuidarlo a largo plazo
stage-long-term-lead = El pigmento se aclara despacio en todo el mundo, y el sol lo acelera. Cúbrete o usa protector solar, y habla con tu clínica cuando te parezca que hace falta refrescarlo.
stage-long-term-seen = El color se suaviza despacio y por igual durante mucho tiempo.
stage-long-term-felt = Nada especial.
stage-long-term-not-normal = Picazón, bultos, escamas o sarpullido en las zonas tratadas, aunque haya pasado mucho tiempo. Acude al médico o al dermatólogo y menciona el pigmento.
stage-long-term-next = Cuando los puntos se vean más suaves de lo que te gusta, un retoque puede refrescarlos. Tu cronología muestra cuándo toca echar un vistazo.

## Answers that hold for any activity

answer-ask = Pregunta a quien te lo recetó o recomendó antes de cambiar nada. Díselo también a tu clínica.
answer-never = Tu clínica te lo desaconseja. Pregúntale si quieres saber por qué, o qué puedes hacer en su lugar.
answer-before = Esto queda en pausa antes de tu próxima sesión, para que tu piel llegue tranquila. Después se permite otra vez.

## Activities
## Each has a name for lists, the question as a person would ask it, a short line for a list of good things, what to do when it is
## open, open with care or still closed, the reason, help after a slip, and words people search with.

activity-rinse = Enjuagar con agua
activity-rinse-ask = ¿Puedo enjuagarme el cuero cabelludo?
activity-rinse-do = Un enjuague suave con agua tibia, y secar con toques suaves
activity-rinse-yes = Usa agua tibia y un chorro suave. Seca con toques suaves de una toalla limpia y blanda, sin frotar.
activity-rinse-careful = Solo agua, fresca o tibia, y poco rato. Deja que corra sin presión, no toques las costras y seca con toques suaves de una toalla limpia.
activity-rinse-not-yet = Mantén seco el cuero cabelludo. Lávate la cara y el cuerpo como siempre y échate hacia atrás en la ducha, para que no llegue agua a la cabeza. Si lo notas pegajoso, pregunta a tu clínica si puedes dar toques con un paño limpio y húmedo.
activity-rinse-why = Cada punto está en una abertura muy pequeña de tu piel. El agua ablanda la superficie y puede meter gérmenes, así que las aberturas necesitan tiempo para cerrarse.
activity-rinse-mistake = Tranquilidad, le pasa a mucha gente. Seca el cuero cabelludo con toques suaves de una toalla limpia, no frotes y deja que el aire haga el resto. Mantenlo seco hasta tu fecha. Contacta con tu clínica el mismo día si empieza a soltar líquido, se hincha o se pone más rojo.
activity-rinse-search = enjuagar enjuague enjuagarme aclarar aclarado aclararme juagar agua agua-tibia agua-fria solo-agua tibia fria templada ducha ducharme duchar regadera remojar limpiar limpiarme limpieza salpicar sangre-seca pegajoso bañarme bañar baño lavar lavarme lavado

activity-shampoo = Champú
activity-shampoo-ask = ¿Puedo usar champú?
activity-shampoo-do = Un champú suave con las yemas de los dedos, y enjuagar bien
activity-shampoo-yes = Usa un champú suave, sin alcohol ni perfume fuerte. Lava con las yemas de los dedos, enjuaga bien y seca con toques suaves.
activity-shampoo-careful = Usa poca cantidad de un champú suave, sin alcohol ni perfume fuerte. Repártelo con los dedos planos, sin frotar y sin uñas. Enjuaga hasta que no quede espuma y seca con toques suaves.
activity-shampoo-not-yet = Por ahora no pongas ningún producto en el cuero cabelludo. Si tu plan ya permite un enjuague, basta con agua.
activity-shampoo-why = El jabón reseca y ablanda la superficie que se está curando. Las costras que se caen demasiado pronto pueden llevarse pigmento.
activity-shampoo-mistake = Quita la espuma con agua fresca o tibia, para que no quede nada en la piel. Seca con toques suaves y no uses más hasta tu fecha. Puede escocer un momento. Contacta con tu clínica el mismo día si arde, suelta líquido, se hincha o se pone más rojo.
activity-shampoo-search = champu shampoo shampu champo jabon lavar lavarme lavarse lavado lavada enjabonar espuma acondicionador suavizante crema-enjuague grasa graso sucio caspa gel ducha ducharme regadera bañarme

activity-training = Entrenar y sudar
activity-training-ask = ¿Puedo entrenar?
activity-training-do = Entrenar como quieras, con un enjuague después
activity-training-yes = Entrena como quieras. Enjuaga el sudor poco después y seca el cuero cabelludo con toques suaves.
activity-training-careful = Empieza con calma y para antes de que el sudor corra por el cuero cabelludo. Da toques con un paño limpio y, si tu plan permite el agua, enjuágalo después.
activity-training-not-yet = Quédate con paseos tranquilos y estiramientos suaves, si tu plan permite el ejercicio suave. No pases calor, y deja para más tarde las pesas y los sitios calientes.
activity-training-why = El sudor es salado y mantiene húmeda la piel. Puede escocer, ablandar las costras y alterar el pigmento que aún se está asentando.
activity-training-mistake = Refréscate y quita el sudor con toques de un paño limpio y blando. No frotes. Enjuaga con agua tibia solo si tu plan lo permite. Por un entrenamiento no hay que asustarse, así que tómatelo con calma hasta tu fecha. Contacta con tu clínica el mismo día si arde, suelta líquido, se hincha o se pone más rojo.
activity-training-search = gimnasio gym gimnacio ejercicio ejercicios entrenar entrenamiento entreno entrenarme ejercitarme deporte deportes sudar sudor sudo sudando transpirar transpiracion correr running trotar trote futbol baloncesto basquet voley tenis padel pesas levantar-pesas levantar musculacion crossfit cardio spinning ciclismo bici bicicleta boxeo artes-marciales bailar zumba maraton carrera escalar

activity-foil-shaver = Afeitadora o máquina eléctrica
activity-foil-shaver-ask = ¿Puedo usar una afeitadora eléctrica?
activity-foil-shaver-do = Una afeitadora eléctrica limpia y con poca presión
activity-foil-shaver-yes = Limpia antes la afeitadora. Deslízala con poca presión, pasa por cada sitio solo una o dos veces y retira con suavidad los pelos sueltos.
activity-foil-shaver-careful = Usa una afeitadora limpia y casi sin presión. Rodea cada costra que quede y para donde tire o duela.
activity-foil-shaver-not-yet = Por ahora deja crecer el pelo. Un poco de pelo no hace daño, y fuera de casa lo cubre un gorro holgado.
activity-foil-shaver-why = El cabezal roza la piel y puede engancharse en las costras. Si una costra se arranca pronto, puede quedar un hueco en el color.
activity-foil-shaver-mistake = Para y deja el pelo que aún queda. Si sangra, presiona con suavidad un pañuelo de papel limpio, y no pongas loción ni alcohol. Contacta con tu clínica el mismo día si se han caído costras, si no deja de sangrar pronto, o si suelta líquido o se pone más rojo.
activity-foil-shaver-search = afeitadora rasuradora maquina maquinilla maquinita maquina-cortar maquina-pelo rapar raparme rapado rapada cortapelos cortadora recortadora electrica afeitar afeitarme afeitado rasurar rasurarme rasurado pelarme pelar cero patillera recortar barba corte

activity-razor = Cuchilla de afeitar
activity-razor-ask = ¿Puedo afeitarme con cuchilla?
activity-razor-do = Una hoja nueva con mucho gel y sin presión
activity-razor-yes = Usa una hoja nueva y mucho gel suave. Afeita a favor del pelo y sin presión, enjuaga con agua fresca y seca con toques suaves.
activity-razor-careful = Solo donde la piel esté lisa y sin costras. Usa una hoja nueva, mucho gel suave y nada de presión, y pasa una sola vez por cada sitio.
activity-razor-not-yet = Deja la cuchilla por ahora. Si tu plan ya permite la afeitadora eléctrica, es más suave mientras la piel se cura.
activity-razor-why = La cuchilla quita la capa de arriba de la piel, y con ella las costras. En piel que no se ha cerrado puede cortar, meter gérmenes y levantar pigmento.
activity-razor-mistake = Para aquí. Si hay sangre, presiona con suavidad un pañuelo de papel limpio. Enjuaga con agua fresca solo si tu plan lo permite, y no pongas loción ni alcohol en la piel. Contacta con tu clínica el mismo día si te has cortado en una zona tratada, si se han caído costras, o si suelta líquido, se hincha o se pone más rojo.
activity-razor-search = cuchilla cuchillas navaja rastrillo hoja-afeitar hoja hojilla hojita gillette guillette prestobarba bic desechable afeitar afeitarme afeitado rasurar rasurarme rasurado espuma-afeitar gel-afeitar calvo calva liso headblade

activity-scissors = Corte con tijeras
activity-scissors-ask = ¿Puedo cortarme el pelo?
activity-scissors-do = Un corte con tijeras, con largo suficiente para disimular
activity-scissors-yes = Puedes cortar un poco. Cuéntale a quien te corta el pelo lo de tu cuero cabelludo, y pide que no use aire caliente ni productos fuertes. Deja largo suficiente: con el pelo muy corto pueden verse los puntos.
activity-scissors-careful = Solo tijeras y solo lo necesario. El peine no debe raspar el cuero cabelludo ni engancharse en las costras, y nadie debe lavarlo ni frotarlo.
activity-scissors-not-yet = Espera con el corte. Peina con cuidado el pelo que rodea las zonas tratadas, o lleva un gorro holgado.
activity-scissors-why = Los peines y las manos rozan la piel y pueden arrancar costras. Además, un pelo demasiado corto puede mostrar los puntos antes de que se suavicen.
activity-scissors-mistake = Un corte por sí solo no daña los puntos. Quita los pelos sueltos con un paño limpio y blando, sin frotar. Contacta con tu clínica si el peine arrancó costras, o si el corte es tan corto que los puntos te molestan.
activity-scissors-search = corte cortar cortarme cortarse cortes corte-pelo tijeras tijera peluqueria peluquero peluquera barberia barbero estilista salon puntas flequillo fleco despuntar recortar recortarme peine peinar peinarme cepillo secador secadora

activity-swim = Nadar
activity-swim-ask = ¿Puedo nadar?
activity-swim-do = Nadar, con un enjuague de agua limpia después
activity-swim-yes = Disfrútalo. Después enjuaga con agua limpia y seca con toques suaves. Al aire libre usa protector solar o gorro.
activity-swim-careful = Poco rato y con la cabeza fuera del agua. Enjuaga enseguida con agua limpia y seca con toques suaves.
activity-swim-not-yet = No entres en piscinas, mar, lagos ni bañeras de hidromasaje. Sí puedes sentarte junto al agua, a la sombra y con un gorro holgado.
activity-swim-why = El cloro y la sal irritan la piel que se está curando y pueden aclarar el pigmento reciente. En piscinas, lagos y mar también hay gérmenes.
activity-swim-mistake = Sal y quita el agua de piscina o de mar con agua limpia y fresca. Seca con toques suaves y deja en paz el cuero cabelludo. Díselo a tu clínica cuando vuelvas a hablar con ella. Contacta con ella el mismo día si arde, suelta líquido, se hincha o se pone más rojo. Busca atención médica si hay fiebre, pus o un enrojecimiento que se extiende y duele.
activity-swim-search = nadar nado natacion piscina picina alberca pileta mar jacuzzi yacusi hidromasaje playa oceano lago rio laguna cloro sal salada buceo bucear snorkel esnorquel surf termas termales tina bañera bañarme bañar vacaciones zambullir sumergir parque acuatico

activity-sun = Sol directo
activity-sun-ask = ¿Puedo ponerme al sol?
activity-sun-do = Tiempo al aire libre, con protector solar o gorro
activity-sun-yes = Con protector solar o gorro, sí. Busca la sombra cuando el sol es más fuerte y sigue sin usar cabinas de bronceado: el sol es la causa principal de que el pigmento se aclare.
activity-sun-careful = Solo ratos cortos y no cuando el sol es más fuerte. Lleva un gorro holgado, y usa protector solar si tu plan ya lo permite.
activity-sun-not-yet = Quédate a la sombra y fuera de casa lleva un gorro holgado y limpio. Nada de tomar el sol ni de cabinas de bronceado.
activity-sun-why = La piel que aún se está curando se quema con facilidad. Además, el sol deshace el pigmento y es la causa principal de que se aclare.
activity-sun-mistake = Ve a la sombra y deja que se enfríe el cuero cabelludo. Bebe agua, no pongas ninguna crema que tu plan no permita y cúbrete desde ahora. Contacta con tu clínica el mismo día si se ha quemado, salen ampollas o duele.
activity-sun-search = sol soleado solazo asolearme asolear tomar-sol broncear broncearme bronceado bronceo cama-solar cabina-solar rayos rayos-uva uva uv solarium solario moreno morena playa terraza aire-libre exterior calle verano vacaciones calor quemar quemado quemadura quemarme insolacion gorra

activity-hat = Gorro holgado y limpio
activity-hat-ask = ¿Puedo llevar gorro o gorra?
activity-hat-do = Un gorro holgado y limpio fuera de casa
activity-hat-yes = Elige uno holgado, blando, limpio y que deje pasar el aire. Mientras el cuero cabelludo se cura, nada debe apretar ni rozar. Deja para más tarde las gorras ajustadas, los cascos y los auriculares de diadema.
activity-hat-careful = Solo el tiempo que te haga falta, y solo uno que apenas toque las zonas tratadas. Quítatelo en cuanto estés a la sombra.
activity-hat-not-yet = Deja la cabeza descubierta y quédate a la sombra. Una capucha que no toque el cuero cabelludo, o un paraguas, te protege sin rozar.
activity-hat-why = La tela que roza puede arrancar costras, y un gorro ajustado mantiene la piel húmeda y caliente. Uno holgado protege del sol y de las miradas.
activity-hat-mistake = Quítatelo con suavidad. Si se pega, no tires: pregunta a tu clínica cómo soltarlo. Deja respirar la piel y lava el gorro antes de volver a usarlo. Contacta con tu clínica el mismo día si se arrancaron costras, o si sangra, suelta líquido o se hincha.
activity-hat-search = gorro gorros gorra gorras sombrero sombreros cachucha jockey boina capucha sudadera visera beisbol pasamontañas chullo kipa hiyab velo casco cascos moto motocicleta auriculares audifonos diadema pañuelo pañoleta bandana turbante bufanda peluca tapar tapado taparme cubrir cubrirme esconder ocultar disimular trabajo oficina

activity-alcohol = Bebidas con alcohol
activity-alcohol-ask = ¿Puedo beber alcohol?
activity-alcohol-do = Beber mucha agua
activity-alcohol-yes = Con moderación y con bastante agua. Antes de cada sesión queda otra vez en pausa.
activity-alcohol-careful = Si bebes, que sea muy poco y acompañado de agua.
activity-alcohol-not-yet = Por ahora elige algo sin alcohol y bebe mucha agua.
activity-alcohol-before = El alcohol queda en pausa antes de una sesión. Puede hacer que la piel sangre con más facilidad, y así es más difícil colocar bien el pigmento.
activity-alcohol-why = El alcohol puede hacer que la piel sangre y se hinche con más facilidad, y además reseca. Eso no ayuda a los puntos recientes ni a la próxima sesión.
activity-alcohol-mistake = Bebe agua y descansa. Por una copa no hay que asustarse. Si fue poco antes de una sesión, díselo a tu clínica con sinceridad, para que decida si seguir adelante. Contacta con ella el mismo día si el cuero cabelludo sangra, suelta líquido o se hincha.
activity-alcohol-search = alcohol alcol alcoholica beber bebida bebidas bebo tomar tomarme tomo cerveza cervezas caña birra chela cheve vino vino-tinto copa copas trago tragos chupito cubata licor ron vodka whisky tequila mezcal ginebra gin fernet pisco aguardiente champan cava sidra sangria coctel fiesta boda bar brindar brindis borrachera borracho resaca cruda guayabo

activity-light-exercise = Ejercicio suave
activity-light-exercise-ask = ¿Puedo salir a caminar o moverme un poco?
activity-light-exercise-do = Paseos tranquilos y movimientos suaves
activity-light-exercise-yes = Caminar, estirar y moverte con calma te viene bien. Mientras no se permita entrenar, no llegues al punto en que sudas.
activity-light-exercise-careful = Que sea corto y sin calor. Para antes de empezar a sudar.
activity-light-exercise-not-yet = Descansa y muévete con calma por casa. Por ahora basta con pasos cortos y lentos a la sombra.
activity-light-exercise-why = El movimiento da calor, y el sudor sobre los puntos recientes escuece y los mantiene húmedos.
activity-light-exercise-mistake = Refréscate y quita el sudor con toques de un paño limpio y blando. No frotes. Ve despacio hasta tu fecha. Contacta con tu clínica el mismo día si arde, suelta líquido, se hincha o se pone más rojo.
activity-light-exercise-search = caminar caminata camino andar pasear paseo paseos ejercicio-suave ejercicio-ligero suave ligero leve estirar estiramiento estiramientos yoga pilates taichi moverme movimiento escaleras perro barrer limpiar-casa casa tareas domesticas compra bici bicicleta ejercicio trabajar trabajo

activity-touch = Tocar y frotar
activity-touch-ask = ¿Puedo tocarme o rascarme el cuero cabelludo?
activity-touch-do = No tocar, y dejar que las escamas se caigan solas
activity-touch-yes = Toca con suavidad y con las manos limpias. Arrancar y rascar fuerte sigue siendo mala idea en cualquier piel.
activity-touch-careful = Solo con las manos recién lavadas, solo con suavidad y nunca sobre una costra.
activity-touch-not-yet = No te toques, salvo para los cuidados que permite tu plan, y lávate antes las manos. Si pica, respirar con calma o un cuarto fresco ayuda más que una uña. Pregunta a tu clínica si la picazón no te deja dormir.
activity-touch-why = Los dedos llevan gérmenes, y frotar o arrancar quita las costras antes de que la piel se cierre. Con ellas puede irse pigmento.
activity-touch-mistake = Lávate las manos ahora. Si se ha caído una costra, deja el sitio en paz y no le pongas nada. Si sangra, presiona con suavidad un pañuelo de papel limpio. Contacta con tu clínica el mismo día si sigue sangrando, suelta líquido, se hincha o se pone más rojo.
activity-touch-search = tocar tocarme tocarla toque frotar frotarme restregar rascar rascarme rasco rascado picor picazon pica comezon escozor arrancar arrancarme quitar quitarme costra costras costrita postillas cascaras pellejo pellejos pellizcar raspar pelar escamas descamacion masaje masajear cepillo uñas dedos manos golpe toalla

activity-wet = Mojar la cabeza
activity-wet-ask = ¿Se me puede mojar el cuero cabelludo?
activity-wet-do = Unas gotas de lluvia o de la ducha no importan
activity-wet-yes = La lluvia y el agua de la ducha no importan. Después seca con toques suaves de una toalla limpia.
activity-wet-careful = Se puede mojar un poco y poco rato, con agua fresca o tibia. Evita el chorro fuerte de la ducha y el remojo, y seca después con toques suaves.
activity-wet-not-yet = Mantenlo seco. Si llueve, lleva paraguas o un gorro holgado. En la ducha échate hacia atrás o lávate del cuello para abajo.
activity-wet-why = Las aberturas alrededor de los puntos tienen que cerrarse. Hasta entonces el agua ablanda la piel y puede meter gérmenes.
activity-wet-mistake = Seca con toques suaves de una toalla limpia y blanda, sin frotar. Unas gotas le caen a casi todo el mundo. Mantenlo seco hasta tu fecha. Contacta con tu clínica el mismo día si suelta líquido, se hincha o se pone más rojo.
activity-wet-search = mojar mojarme mojarse mojado mojada mojo agua lluvia llover llueve lloviendo llovizna nieve nevar ducha ducharme duchar regadera bañarme bañera baño tina vapor remojar salpicar humedo humedad paraguas sombrilla clima

activity-moisturiser = Crema hidratante
activity-moisturiser-ask = ¿Puedo usar crema hidratante?
activity-moisturiser-do = Una crema hidratante ligera y sin perfume, en capa fina
activity-moisturiser-yes = Usa una ligera, sin perfume ni alcohol. Manos limpias, una capa fina y sin frotar.
activity-moisturiser-careful = Una capa muy fina, puesta a toques con las manos limpias. No la pongas donde la piel siga abierta o húmeda.
activity-moisturiser-not-yet = Deja que esté seco. No pongas nada en el cuero cabelludo, salvo lo que tu clínica te haya dado para eso.
activity-moisturiser-why = Una capa espesa o demasiado temprana mantiene húmedos los puntos recientes y no deja pasar el aire. Cuando la superficie empieza a cerrarse, una capa fina alivia la piel seca y tirante.
activity-moisturiser-mistake = Quita lo que sobra con toques de un pañuelo de papel limpio y blando, sin frotar. Deja el resto y no uses más hasta tu fecha. Contacta con tu clínica el mismo día si arde, o si aparecen sarpullido, ampollas o líquido.
activity-moisturiser-search = crema cremas cremita hidratante hidratar hidratarme hidratacion humectante locion unguento pomada balsamo aceite aceite-coco coco aloe aloe-vera sabila vaselina bepanthen bepanthol aquaphor nivea manteca piel-seca seca seco resequedad reseca tirante tirantez descama pica perfume

activity-sunscreen = Protector solar
activity-sunscreen-ask = ¿Puedo ponerme protector solar?
activity-sunscreen-do = Protector solar siempre que salgas
activity-sunscreen-yes = Usa uno de factor alto, de treinta a cincuenta, siempre que tu cuero cabelludo esté al aire. Póntelo antes de salir y otra vez después de sudar o nadar. Hazlo para siempre: es lo mejor que puedes hacer por el color.
activity-sunscreen-careful = Solo donde la piel esté cerrada y sin costras. Prueba primero un poco de uno suave y sin perfume, ponlo a toques y sigue llevando un gorro holgado.
activity-sunscreen-not-yet = En su lugar usa la sombra y un gorro holgado y limpio. Te protegen sin poner nada sobre la piel que se está curando.
activity-sunscreen-why = En piel abierta el protector solar puede escocer e irritar. En piel curada es imprescindible, porque el sol es la causa principal de que el pigmento se aclare.
activity-sunscreen-mistake = Quítalo con toques de un paño limpio y blando. Enjuaga con agua tibia solo si tu plan lo permite, y no restriegues. Contacta con tu clínica el mismo día si arde, o si aparecen sarpullido, ampollas o hinchazón.
activity-sunscreen-search = protector protector-solar proteccion proteccion-solar crema-solar crema-sol bloqueador bloqueador-solar filtro fotoprotector proteger protegerme solar pantalla factor spf fps uv bronceador sol crema spray aclarar desteñir

activity-sauna = Sauna y baño de vapor
activity-sauna-ask = ¿Puedo ir a la sauna?
activity-sauna-do = Sauna como quieras, con un enjuague fresco después
activity-sauna-yes = Disfrútala. Bebe suficiente, enjuaga después con agua fresca y seca el cuero cabelludo con toques suaves.
activity-sauna-careful = Poco rato y con poco calor. Sal antes de que el sudor corra por el cuero cabelludo y enjuaga después con agua fresca.
activity-sauna-not-yet = Deja la sauna, el baño de vapor y la bañera de hidromasaje. Una ducha tibia del cuello para abajo y un cuarto fresco le sientan mejor ahora a tu cuero cabelludo.
activity-sauna-why = El calor y el vapor hacen sudar mucho y mantienen húmeda la piel. El pigmento reciente puede aclararse, y a los gérmenes les gusta el calor húmedo.
activity-sauna-mistake = Refréscate despacio y bebe agua. Quita el sudor con toques de un paño limpio, sin frotar. Díselo a tu clínica cuando vuelvas a hablar con ella. Contacta con ella el mismo día si arde, suelta líquido, se hincha o se pone más rojo.
activity-sauna-search = sauna saunas vapor spa hammam hamam baño turco temazcal infrarrojos termas termales balneario caldera bienestar relax calor sudar jacuzzi yacusi hidromasaje

activity-dye = Tinte del pelo
activity-dye-ask = ¿Puedo teñirme el pelo?
activity-dye-do = Tinte, tras una prueba en un sitio pequeño
activity-dye-yes = Prueba antes el tinte en un sitio pequeño, como dice el envase. Aléjalo del cuero cabelludo todo lo que puedas y enjuaga bien. Pregunta a tu clínica si quieres un tono muy distinto: los puntos se hicieron a juego con tu pelo.
activity-dye-careful = Tiñe solo los largos que no tocan el cuero cabelludo. Mantén el tinte lejos de las zonas tratadas y enjuágalo sin que pase por ellas.
activity-dye-not-yet = Deja el color como está. Un gorro holgado ayuda si te molesta una raya con canas.
activity-dye-why = El tinte y la decoloración son agresivos para la piel que se está curando. Pueden irritarla y cambiar cómo se ve el pigmento reciente.
activity-dye-mistake = Enjuágalo bien con agua fresca o tibia, y deja que el agua corra lejos de las zonas tratadas. Seca con toques suaves. Contacta con tu clínica el mismo día si arde, o si aparecen sarpullido, ampollas, líquido o hinchazón. Busca atención médica enseguida si se te hincha la cara o te cuesta respirar.
activity-dye-search = tinte tintes tinta tintura teñir teñirme teñido tiño tintar tintarme pintar pintarme colorear color coloracion decolorar decolorarme decoloracion oxigenar rubio rubia mechas reflejos rayitos iluminacion balayage canas cana tapar-canas cubrir-canas raices raiz henna jena matizador amoniaco aclarar peluqueria

activity-dry-shampoo = Champú en seco y fibras capilares
activity-dry-shampoo-ask = ¿Puedo usar champú en seco o fibras capilares?
activity-dry-shampoo-do = Un poco de champú en seco, bien cepillado
activity-dry-shampoo-yes = Usa poco, que quede más en el pelo que en la piel, y quítalo bien en el siguiente lavado.
activity-dry-shampoo-careful = Solo en los largos, lejos de las zonas tratadas.
activity-dry-shampoo-not-yet = Lleva el pelo peinado suelto, o un gorro holgado. Si tu plan permite un enjuague o un champú suave, son mejor opción.
activity-dry-shampoo-why = El polvo fino se mete en la piel que se está curando. Puede taparla e irritarla, y al quitarlo se alteran los puntos.
activity-dry-shampoo-mistake = No lo frotes ni lo cepilles en las zonas tratadas. Sacúdelo, y enjuaga con agua tibia solo si tu plan lo permite. Contacta con tu clínica el mismo día si aparecen sarpullido, líquido o una picazón fuerte.
activity-dry-shampoo-search = champu-seco shampoo-seco shampu-seco batiste fibras fibra fibras-capilares capilares polvo polvos talco queratina toppik corrector maquillaje laca fijador cera gel gomina mousse peinado peinar spray espuma grasa graso volumen

activity-sleep = Dormir
activity-sleep-ask = ¿Cómo debo dormir?
activity-sleep-do = Una funda de almohada limpia
activity-sleep-yes = Acuéstate como quieras, sobre una funda de almohada limpia. Al principio elige una vieja u oscura, porque puede soltarse algo de color. Si la cabeza se pega, no tires.
activity-sleep-careful = Acuéstate de modo que las zonas tratadas queden libres, sobre una funda limpia y blanda.
activity-sleep-not-yet = Descansa sobre una funda limpia y blanda, y pregunta a tu clínica qué postura prefiere para ti.
activity-sleep-why = Tu cabeza pasa mucho tiempo en la almohada. Una funda limpia aleja los gérmenes, y una lisa roza menos.
activity-sleep-mistake = Nadie duerme toda la noche sin moverse. Si la funda se pega, suéltala despacio y no tires. Cambia la funda. Contacta con tu clínica el mismo día si se arrancaron costras, o si sangra, suelta líquido o se hincha.
activity-sleep-search = dormir dormirme duermo sueño cama noche almohada almohadon funda acostar acostarme acostado recostar tumbar tumbarme echarme postura posicion boca arriba abajo lado espalda siesta descansar sabana duele

activity-minoxidil = Minoxidil
activity-minoxidil-ask = ¿Puedo usar minoxidil?
activity-minoxidil-asks = Pregunta a quien te lo recetó, o a tu médico o farmacia si lo compraste por tu cuenta. Dile a tu clínica que lo usas. Por favor, no dejes ni empieces un medicamento solo por esta página.
activity-minoxidil-why = Algunas clínicas lo pausan alrededor de las sesiones, porque el líquido va sobre el cuero cabelludo y a menudo lleva alcohol. Pausar un medicamento tiene sus propios efectos, así que lo decide quien te lo recetó.
activity-minoxidil-mistake = No uses más ni menos para compensar. Lávate las manos, deja en paz el cuero cabelludo y pregunta a quien te lo recetó cómo seguir. Contacta con tu clínica el mismo día si arde, suelta líquido o se hincha. Busca atención médica ahora si te duele el pecho, se te hincha la cara o te cuesta respirar.
activity-minoxidil-search = minoxidil minoxidilo minoxidal monoxidil minoxil rogaine regaine lacovin kirkland loniten espuma gotas solucion finasteride finasterida dutasterida medicina medicamento medicacion pastillas tabletas remedio tratamiento crecer crecimiento caida alopecia

activity-retinoids = Retinoides en el cuero cabelludo
activity-retinoids-ask = ¿Puedo usar retinol o tretinoína?
activity-retinoids-do = Retinoides solo en la cara, lejos de los puntos
activity-retinoids-yes = Puedes volver a usarlos. Aléjalos de las zonas tratadas todo lo que puedas y protege del sol el cuero cabelludo. Si te los recetó un médico, sigue lo que te indique.
activity-retinoids-careful = Usa poco, no todas las veces, y lejos de las zonas tratadas.
activity-retinoids-not-yet = No los pongas en el cuero cabelludo. Si te los recetó un médico, pregúntale antes de pausarlos, y díselo a tu clínica.
activity-retinoids-why = Los retinoides hacen que la piel se renueve más deprisa y afinan su superficie. En otros tatuajes cosméticos se sabe que aclaran antes el pigmento.
activity-retinoids-mistake = Quítalo con toques de un pañuelo de papel limpio y blando. Enjuaga con agua tibia solo si tu plan lo permite, y no restriegues. Evita el sol. Contacta con tu clínica el mismo día si arde, se pela mucho, suelta líquido o salen ampollas.
activity-retinoids-search = retinoide retinoides retinol retinal retinoico tretinoina adapaleno differin isotretinoina roacutan roaccutan vitamina acida antiedad antiarrugas arrugas acne granos serum

activity-self-tan = Autobronceador
activity-self-tan-ask = ¿Puedo usar autobronceador?
activity-self-tan-do = Autobronceador solo por debajo de la línea frontal
activity-self-tan-yes = Aléjalo de las zonas tratadas si puedes, porque cambia el color de la piel alrededor de los puntos. Antes de una sesión queda otra vez en pausa.
activity-self-tan-careful = Solo cara y cuerpo. Para bastante antes de la línea frontal y lávate las manos después.
activity-self-tan-not-yet = No lo pongas en el cuero cabelludo ni en la frente. Tu piel en su propio color muestra mejor cómo se asientan los puntos.
activity-self-tan-before = El autobronceador queda en pausa antes de una sesión. Tu clínica ajusta el pigmento al color real de tu piel y necesita verlo.
activity-self-tan-why = Sus ingredientes pueden irritar la piel que se está curando, y un cuero cabelludo teñido esconde cómo se asienta el color.
activity-self-tan-mistake = No restriegues para quitarlo. Deja que se vaya solo y díselo a tu clínica antes de tu próxima sesión, para que el tono se ajuste a tu piel real. Contacta con ella el mismo día si arde, o si aparecen sarpullido o ampollas.
activity-self-tan-search = autobronceador autobronceante autobronceado bronceador bronceado bronceante spray falso artificial gotas moreno morena color

activity-harsh-products = Productos con alcohol o ácidos
activity-harsh-products-ask = ¿Puedo usar loción para después del afeitado, exfoliantes o ácidos?
activity-harsh-products-do = Productos suaves, sin alcohol, sin ácidos y sin exfoliante
activity-harsh-products-yes = Puedes, pero con productos suaves el color dura más. Usa pocas veces exfoliantes y ácidos en las zonas tratadas.
activity-harsh-products-careful = Mantenlos lejos de las zonas tratadas y para si escuece.
activity-harsh-products-not-yet = Usa agua y los productos suaves que permite tu plan. No pongas en el cuero cabelludo loción para después del afeitado, tónico, perfume, exfoliantes ni ácidos.
activity-harsh-products-why = El alcohol reseca y escuece. Los ácidos y los exfoliantes quitan la capa de arriba de la piel, y con ella el pigmento se aclara antes.
activity-harsh-products-mistake = Enjuaga con agua fresca o tibia si tu plan lo permite. Si no, quítalo con toques de un paño limpio y húmedo, sin frotar. Contacta con tu clínica el mismo día si sigue ardiendo, o si suelta líquido, salen ampollas o se pone más rojo.
activity-harsh-products-search = aftershave after shave locion colonia perfume alcohol tonico acido acidos aha bha glicolico salicilico lactico peeling exfoliar exfoliante exfoliacion exfoliarme scrub micelar desinfectante antiseptico spray toallitas anticaspa caspa ketoconazol laca desodorante

## Notices in the app (never on a lock screen). { $date } is the date of the session the notice speaks of.

rule-alcohol-pause-title = Sin alcohol hasta después de tu sesión
rule-alcohol-pause-body = Tu sesión es el { $date }. Desde ahora hasta entonces, deja el alcohol y bebe mucha agua. Ayuda a que tu piel sangre menos.
rule-skin-check-title = Un vistazo a tu cuero cabelludo
rule-skin-check-body = Tu sesión es el { $date }. Mira si hay quemaduras de sol, cortes, granos, sarpullido o piel dolorida. Llama ahora a tu clínica si encuentras algo o te sientes mal. Llama también si tomas un medicamento nuevo, si tienes una alergia nueva o si el pelo ha empezado a caerse deprisa.
rule-prepare-title = Todo listo para tu sesión
rule-prepare-body = Tu sesión es el { $date }. Ve con el cuero cabelludo limpio y sin ningún producto. Come algo antes, lleva un gorro holgado y limpio, y deja preparada una funda de almohada limpia para la noche.
rule-first-evening-title = Deja en paz los puntos nuevos
rule-first-evening-body = Mantén seco el cuero cabelludo y no lo toques, salvo que tu clínica te haya dicho otra cosa. Duerme sobre una funda de almohada limpia. La piel rosada y los puntos oscuros y grandes son de esperar al principio.
rule-check-in-day-3-title = ¿Cómo va tu cuero cabelludo?
rule-check-in-day-3-body = Unas preguntas cortas y una foto o dos. Tu clínica ve cómo baja el enrojecimiento, y puedes preguntar lo que quieras.
rule-pale-phase-title = Lo que viene: descamación y puntos más pálidos
rule-pale-phase-body = Pronto pueden caer costras muy pequeñas, y los puntos pueden verse pálidos, irregulares o casi desaparecer. Es de esperar: la piel nueva cubre el pigmento y aún no es transparente. Deja en paz las costras y no juzgues el resultado en esa fase.
rule-rinse-unlock-title = Ya puedes enjuagar
rule-rinse-unlock-body = Desde ahora puedes enjuagar el cuero cabelludo con agua fresca o tibia. Sin champú y sin presión, y seca con toques suaves.
rule-foil-shaver-unlock-title = Ya puedes usar la afeitadora eléctrica
rule-foil-shaver-unlock-body = Desde ahora puedes usar una afeitadora eléctrica limpia, casi sin presión. Rodea cada costra que quede.
rule-check-in-day-7-title = Un vistazo a la descamación
rule-check-in-day-7-body = Unas preguntas cortas y una foto o dos. Ahora son de esperar puntos más pálidos, y tu clínica mira cómo se cierra la piel.
rule-shampoo-unlock-title = Ya puedes usar champú
rule-shampoo-unlock-body = Desde ahora puedes usar un poco de champú suave sin alcohol. Dedos planos y sin uñas, enjuaga bien y seca con toques suaves.
rule-training-unlock-title = Ya puedes entrenar
rule-training-unlock-body = Puedes volver a entrenar y a sudar. Enjuaga poco después y seca el cuero cabelludo con toques suaves.
rule-razor-unlock-title = Ya puedes usar la cuchilla
rule-razor-unlock-body = Desde ahora puedes usar una hoja nueva con mucho gel, pero solo donde la piel esté lisa y sin costras.
rule-sunscreen-unlock-title = Ya puedes usar protector solar
rule-sunscreen-unlock-body = Desde ahora puedes poner en el cuero cabelludo un protector solar suave de factor alto. Aplícalo con toques y no frotes. Evita de todos modos el sol fuerte y sigue con tu gorro holgado.
rule-book-next-title = Tu próxima sesión
rule-book-next-body = Aún no hay otra sesión reservada. La mayoría de la gente necesita más de una, así que pregunta a tu clínica si te hace falta una fecha. Si ya acordaste con tu clínica que has terminado, no tienes que hacer nada.
rule-check-in-day-28-title = Fotos del aspecto asentado
rule-check-in-day-28-body = El color ha tenido tiempo de igualarse. Haz toda la serie de fotos, en el mismo lugar y con la misma luz que antes. Las fotos posteriores se comparan con estas.
rule-swim-unlock-title = Ya puedes nadar
rule-swim-unlock-body = Puedes volver a nadar. Enjuaga después con agua limpia y protege del sol el cuero cabelludo.
rule-check-in-day-90-title = Fotos para mirar más lejos
rule-check-in-day-90-body = Tu piel ya ha hecho su trabajo lento. Otra serie de fotos, en el mismo lugar y con la misma luz que antes, muestra cómo se mantiene el resultado.
rule-check-in-extra-1-title = Un vistazo entremedias
rule-check-in-extra-1-body = Unas preguntas cortas y una foto o dos. Tu clínica quiere ver cómo va también en este momento.
rule-check-in-extra-2-title = Otro vistazo entremedias
rule-check-in-extra-2-body = Unas preguntas cortas y una foto o dos. Tu clínica mira una vez más, para que no se escape nada.
rule-check-in-extra-3-title = Un vistazo más
rule-check-in-extra-3-body = Unas preguntas cortas y una foto o dos. Tu clínica sigue cómo está tu cuero cabelludo.
rule-still-here-1-title = ¿Sigues ahí?
rule-still-here-1-body = Todo está tranquilo, y eso es bueno. No hay nada que hacer: este aviso solo muestra que el próximo te encontrará. Si tienes un teléfono nuevo, pide un código a tu clínica y vuelve a unirte.
rule-still-here-2-title = A medio camino del próximo aviso
rule-still-here-2-body = Tu plan sigue en segundo plano. Hoy no hay nada que hacer. Si han cambiado tu número o tu teléfono, díselo a tu clínica.
rule-still-here-3-title = Un saludo breve
rule-still-here-3-body = Tu clínica sigue aquí, y tu plan también. No hay nada que hacer. Si prefieres que te miren el cuero cabelludo, escribe a tu clínica cuando quieras.
rule-sun-year-1-title = Tu color y el sol
rule-sun-year-1-body = El sol es la causa principal de que el pigmento se aclare. Deja un gorro o un protector solar de factor alto donde lo veas al salir.
rule-sun-year-2-title = ¿Te sigues cubriendo?
rule-sun-year-2-body = Un gorro, algo de sombra, protector solar: con pequeños hábitos el color dura más. ¿Sigue en fecha tu protector solar?
rule-sun-year-3-title = Un recordatorio sobre el sol
rule-sun-year-3-body = El protector solar o un gorro siguen siendo el mejor cuidado para tu cuero cabelludo. Si los puntos se ven más suaves de lo que te gusta, pide a tu clínica que les eche un vistazo.
rule-touch-up-title = Es hora de mirarlo con tu clínica
rule-touch-up-body = El pigmento se suaviza despacio en todo el mundo. Tu clínica puede mirar el tuyo y decirte si un retoque tiene sentido. Tú decides, y no hay prisa.
# No rule of a protocol makes these two.
rule-plan-changed-title = Tu plan ha cambiado
rule-test-title = Una prueba
rule-missed-title = Tu seguimiento sigue abierto
rule-missed-body = Es un minuto. También puedes dejarlo: no se te volverá a pedir.
rule-answered-title = Tu clínica ha respondido
rule-answered-body = Lee la respuesta a lo que enviaste.
rule-message-title = Tu clínica te ha escrito
rule-message-body = Lee el mensaje y responde cuando quieras.
rule-broadcast-title = Un aviso de tu clínica

## Warning signs

warning-red-title = Busca atención médica ahora
warning-red-1 = Fiebre, escalofríos o temblores
warning-red-2 = Un enrojecimiento que se extiende y duele
warning-red-3 = Pus
warning-red-4 = Una hinchazón caliente, dura y muy dolorosa
warning-red-5 = La cara, los labios o la lengua hinchados
warning-red-6 = Dificultad para respirar
warning-red-say = Llama al número de emergencias o ve ahora al servicio de urgencias más cercano. Di que te han puesto pigmento en el cuero cabelludo. Después avisa a tu clínica. No esperes aquí una respuesta.

warning-amber-title = Contacta con tu clínica el mismo día
warning-amber-1 = Enrojecimiento o calor que crece cuando debería bajar
warning-amber-2 = Piel que sigue soltando líquido cuando el primer enrojecimiento ya ha bajado
warning-amber-3 = Una hinchazón que crece
warning-amber-4 = Sarpullido
warning-amber-5 = Una picazón fuerte
warning-amber-6 = Ampollas
warning-amber-say = Llama o escribe a tu clínica el mismo día. Si empeora, o no consigues hablar con ella, acude al médico y menciona el tratamiento.

warning-late-title = Acude al médico o al dermatólogo
warning-late-1 = Un sarpullido o bultos nuevos cuando tu cuero cabelludo ya se ha curado
warning-late-2 = Picazón, bultos o escamas en las zonas tratadas, aunque haya pasado mucho tiempo
warning-late-say = Pide cita con el médico o el dermatólogo y menciona el pigmento. Avisa también a tu clínica.
