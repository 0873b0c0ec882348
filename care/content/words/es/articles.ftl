# Articles to read in peace. articles.toml, beside the languages, lists them, their order, their parts and their sources.
# A text may hold several paragraphs, separated by a blank line. General facts may name months and years; nothing here
# names a day of somebody's plan.

article-category-treatment = El tratamiento
article-category-safety = Seguridad
article-category-compare = Otras opciones, y cómo se combinan

## What it is

article-what-it-is-title = Qué es la micropigmentación capilar
article-what-it-is-lead = Puntos de pigmento muy pequeños en la capa superior de la piel, que parecen folículos de pelo o hacen que el pelo fino se vea más denso.

article-what-it-is-effect-title = Un efecto para la vista
article-what-it-is-effect-text =
    Unas agujas finas ponen puntos de pigmento muy pequeños en la capa superior del cuero cabelludo. A una distancia normal parecen la punta de pelos muy cortos.

    Es una imagen de pelo, no pelo. No crece nada, y la caída del pelo no se detiene por ello.

article-what-it-is-uses-title = Para qué se usa
article-what-it-is-uses-text =
    Hay quien tiene el pelo fino y quiere que el cuero cabelludo se vea menos. Hay quien se rapa la cabeza y quiere el aspecto de un pelo muy corto con una línea frontal.

    Otras personas quieren que una cicatriz o una zona sin pelo llame menos la atención. Los puntos se ajustan al pelo y a la piel de alrededor.

article-what-it-is-course-title = Más de una sesión
article-what-it-is-course-text =
    El color se construye poco a poco. Lo más común son tres sesiones, y lo habitual es entre dos y cuatro. Más o menos una de cada cinco personas necesita una cuarta.

    Entre una y otra, la piel se cura. Solo entonces puede ver tu clínica cuánto pigmento ha conservado tu piel.

article-what-it-is-look-title = Cómo cambia el aspecto
article-what-it-is-look-text =
    Al principio los puntos se ven oscuros y grandes, y la piel está rosada. Luego caen costras muy pequeñas, y durante un tiempo los puntos pueden verse pálidos o desiguales. Es lo esperado.

    Después el color se iguala despacio. El aspecto solo se puede juzgar cuando la piel se ha asentado, y el resultado final tarda unos meses.

article-what-it-is-care-title = Tu parte
article-what-it-is-care-text =
    Durante un tiempo tu cuero cabelludo necesita calma: sin frotar, sin remojar, sin sudor y sin sol fuerte. «¿Puedo…?» muestra cada actividad con tus propias fechas.

    A la larga, lo que más ayuda al color es protegerlo del sol.

## How it works

article-how-it-works-title = Cómo funciona
article-how-it-works-lead = Puntos pequeños, puestos uno a uno, que a la vista parecen pelo.

article-how-it-works-dots-title = Puntos en la capa superior de la piel
article-how-it-works-dots-text =
    Cada punto es un depósito de pigmento muy pequeño. Se hace más o menos del tamaño de la punta de un pelo corto.

    Los puntos se ponen con pequeños espacios, como estarían los pelos, y no en filas ordenadas.

article-how-it-works-eye-title = Por qué parece pelo
article-how-it-works-eye-text =
    Los puntos oscuros hacen que la piel se vea menos desnuda. Entre pelos de verdad, suavizan el contraste entre el pelo y el cuero cabelludo.

    La vista une puntos y pelos en una sola imagen. Desde muy cerca, o con una lupa, todavía se distingue un punto de un pelo.

article-how-it-works-tools-title = Agujas y pigmento
article-how-it-works-tools-text =
    Las agujas se usan una sola vez y después se tiran. Algunos profesionales trabajan con máquina y otros a mano.

    Cada pigmento tiene un fabricante, un tono y un número de lote. Pide a tu clínica que los anote. Pueden ayudar al médico si algún día tu piel reacciona.

article-how-it-works-numbing-title = Anestesiar la piel
article-how-it-works-numbing-text = Una crema sobre la piel o una anestesia local pueden adormecer la zona. Pregunta antes a tu clínica qué usa, y cuéntale qué alergias tienes y qué medicamentos tomas.

article-how-it-works-healing-title = Lo que hace después la piel
article-how-it-works-healing-text =
    La piel se cierra sobre los puntos. Primero está rosada y luego se descama. La capa nueva que queda sobre el pigmento aún no es clara, y por eso durante un tiempo los puntos pueden verse pálidos o casi desaparecer.

    Deja que las costras caigan solas. Con una costra arrancada se puede ir el pigmento.

article-how-it-works-layers-title = Capa a capa
article-how-it-works-layers-text = Cada piel conserva el pigmento a su manera. Por eso tu clínica empieza con suavidad, espera a que la piel se cure y añade más donde hace falta.

## Kinds

article-kinds-title = Qué tipos hay
article-kinds-lead = Cuatro tratamientos usan los mismos puntos con fines distintos.

article-kinds-density-title = Densidad
article-kinds-density-text =
    Se ponen puntos entre tu propio pelo, para que el cuero cabelludo se vea menos. Tu pelo se queda y sigue cubriendo una parte del trabajo.

    Un pelo cortado muy corto puede dejar ver los puntos que hay entre él. La densidad suele necesitar un retoque antes que el efecto rapado.

article-kinds-shaved-title = Efecto rapado
article-kinds-shaved-text =
    Los puntos parecen el pelo muy corto de una cabeza rapada, con una línea frontal dibujada. El pelo que todavía crece tiene que seguir muy corto, para que pelo y puntos se parezcan.

    Una línea frontal se puede bajar más adelante. Para subirla hay que quitar puntos. Por eso, una línea suave y un poco más alta es un comienzo prudente.

article-kinds-scar-title = Camuflaje de cicatrices
article-kinds-scar-text =
    Los puntos dentro y alrededor de una cicatriz pueden hacer que llame menos la atención. Puede ser la línea o los puntos que deja un trasplante, o la marca de una herida.

    La cicatriz tiene que estar madura, lo que suele llevar de seis a doce meses. Lo habitual son de dos a cuatro sesiones. La cicatriz se queda, y si es abultada o hundida mantiene su forma. Aquí el retoque suele llegar antes.

article-kinds-patch-title = Integración de zonas sin pelo
article-kinds-patch-text =
    Se ponen puntos en las zonas sin pelo, a juego con el pelo que las rodea. Esas zonas deben ser estables: que no crezcan y que no aparezcan otras nuevas.

    Las zonas de una alopecia areata pueden cambiar, y el pelo puede volver a crecer solo. Si las tuyas cambian, avisa a tu clínica y acude antes al médico.

article-kinds-choosing-title = Cuál es para ti
article-kinds-choosing-text = Piensa en cómo quieres llevar el pelo y en cómo puede cambiar con los años. Habla de ambas cosas con tu clínica antes del primer punto.

## Lasting and fading

article-lasting-title = Qué lo hace durar y qué lo aclara
article-lasting-lead = El pigmento se suaviza despacio en todo el mundo, y algunas costumbres lo suavizan antes.

article-lasting-years-title = Es cuestión de años
article-lasting-years-text =
    Los puntos se quedan durante años y se suavizan despacio. Muchas personas vienen a un retoque entre los dos y los cinco años, algunas antes y otras después.

    Nadie puede decirte con exactitud cómo será en tu caso.

article-lasting-sun-title = El sol
article-lasting-sun-text =
    El sol es la causa principal de que el pigmento se aclare. Las camas solares hacen lo mismo.

    Con la piel curada, usa un protector solar de factor alto o un gorro, y hazlo para siempre. Hasta entonces te protegen un gorro holgado y la sombra.

article-lasting-skin-title = Tu piel
article-lasting-skin-text = La piel grasa suele necesitar antes un retoque. El tejido de una cicatriz, también. La piel no se elige, así que cuéntale a tu clínica cómo es la tuya para planificar con ella.

article-lasting-habits-title = Tus costumbres
article-lasting-habits-text =
    Sudar mucho, fumar y los peelings o exfoliantes frecuentes adelantan el retoque. Los ácidos y los retinoides en el cuero cabelludo hacen que la piel se renueve más deprisa.

    Los productos suaves tratan mejor el color.

article-lasting-keeping-title = Qué ayuda a conservarlo
article-lasting-keeping-text = La piel cubierta, seca y protegida del sol conserva más tiempo el color. En las primeras semanas, lo que más ayuda es seguir las fechas de tu plan y no tocar las costras.

article-lasting-freshening-title = Refrescarlo
article-lasting-freshening-text =
    Cuando los puntos se vean más suaves de lo que te gusta, un retoque puede refrescarlos. Tu clínica los mira contigo, y tú decides.

    Que se aclaren despacio y por igual es lo esperado. Un sarpullido, picor, bultos o descamación en las zonas tratadas no lo son. Acude a un médico o a un dermatólogo y menciona el pigmento.

## Limits

article-limits-title = Lo que no puede hacer
article-limits-lead = Conviene conocer los límites antes de empezar.

article-limits-growth-title = No hace crecer el pelo
article-limits-growth-text = Los puntos no despiertan los folículos ni detienen la caída. El pelo que se iba a caer se caerá igual.

article-limits-feel-title = No tiene largo ni volumen
article-limits-feel-text = Los puntos tienen color, pero no relieve. No se notan al tacto ni se pueden peinar. Una cicatriz abultada o hundida mantiene su forma y se puede seguir viendo con la luz.

article-limits-change-title = No cambia contigo
article-limits-change-text = Los puntos se quedan donde están. Si tu pelo pierde más densidad, o se vuelve gris o blanco, pueden verse más. En una sesión posterior se pueden añadir otros o ajustar el tono.

article-limits-cause-title = No busca la causa
article-limits-cause-text =
    Tapa la caída del pelo, pero no la explica. Tu clínica puede mirar tu cuero cabelludo, pero no sustituye a un médico.

    Acude al médico si el pelo se te cae de repente, a mechones o por zonas, o si además te pica o te arde el cuero cabelludo.

article-limits-undo-title = No se borra sin más
article-limits-undo-text = Es más fácil añadir que quitar. Una persona con formación puede aclarar o quitar puntos con un láser. Puede necesitar varias visitas, doler, dejar restos o cambiar el color de la piel.

article-limits-promise-title = Nadie puede prometer el resultado
article-limits-promise-text = La piel, el pelo y las costumbres son distintos en cada persona. Una clínica prudente te enseña trabajos ya curados, te dice qué puede no salir como esperas y te deja tiempo para pensar.

## Suitability

article-suitability-title = Cuándo esperar y cuándo no hacerlo
article-suitability-lead = Un cuero cabelludo en calma y las ideas claras son un buen comienzo. A veces esperar es la mejor decisión.

article-suitability-wait-title = Espera mientras tu piel esté alterada
article-suitability-wait-text =
    Una infección, un sarpullido, el brote de una enfermedad de la piel, una quemadura solar, los cortes o las llagas tienen que calmarse antes. Lo mismo vale para la fiebre o una enfermedad.

    Avisa pronto a tu clínica. Puede buscar otra fecha.

article-suitability-hair-title = Espera mientras tu pelo cambie deprisa
article-suitability-hair-text =
    Si el pelo se te cae deprisa, o si las zonas sin pelo crecen o aparecen otras nuevas, acude antes al médico. Los puntos podrían quedar donde no deben, y la causa quizá tenga tratamiento.

article-suitability-scarring-title = Cicatrices gruesas o recientes
article-suitability-scarring-text =
    Avisa a tu clínica si tus cicatrices suelen quedar gruesas, abultadas o más grandes que la herida. Cada punto es una herida muy pequeña, y una piel así puede responder con más cicatriz.

    Una cicatriz reciente todavía cambia. Tu clínica espera a que esté madura, por lo general de seis a doce meses.

article-suitability-health-title = Habla antes con un médico
article-suitability-health-text =
    Algunas cosas pueden hacer más lenta la curación o aumentar el riesgo. Entre ellas están la diabetes, las enfermedades del corazón, los problemas de coagulación o los anticoagulantes, y las defensas bajas. Pregunta a tu médico si el tratamiento es adecuado para ti y díselo a tu clínica.

    Lo mismo vale para la psoriasis, el eccema, la sarcoidosis u otras enfermedades de la piel, para un lunar en la zona y durante el embarazo o la lactancia. Por favor, no dejes un medicamento por tu cuenta.

article-suitability-allergy-title = Alergias
article-suitability-allergy-text = Cuéntale a tu clínica todas las alergias que conozcas, por ejemplo a pigmentos, cremas, anestésicos, látex o tinte. Si alguna vez reaccionaste a un tatuaje, dilo antes de reservar nada.

article-suitability-expectations-title = Lo que esperas
article-suitability-expectations-text =
    Si esperas que crezca pelo, o puntos que nadie distinga del pelo desde muy cerca, este no es el tratamiento adecuado. Mira trabajos ya curados en personas con un pelo y una piel como los tuyos.

    Está bien decir que no, empezar más adelante o pedir otra opinión.

## Risks

article-risks-title = Riesgos
article-risks-lead = Ningún tratamiento que entra en la piel está libre de riesgo, y conviene saber en qué fijarse.

article-risks-expected-title = Lo que se espera y se pasa
article-risks-expected-text =
    Al principio la piel está rosada y sensible; luego vienen costras muy pequeñas, descamación y puntos más pálidos. Cada vez que lo mires debería estar un poco mejor.

    Si crece algo que debería irse, contacta con tu clínica el mismo día.

article-risks-infection-title = Infección
article-risks-infection-text =
    Las agujas abren la piel, y por ahí pueden entrar gérmenes, durante la sesión o después. El propio pigmento también puede llevar gérmenes.

    Busca atención médica ahora si hay fiebre, escalofríos, pus, un enrojecimiento que se extiende y duele, o una hinchazón caliente, dura y muy dolorosa. Di que te pusieron pigmento en el cuero cabelludo, y avisa a tu clínica.

article-risks-reactions-title = Alergia, bultos y cicatrices
article-risks-reactions-text =
    La piel puede reaccionar a un pigmento, pronto o incluso años después: un sarpullido, picor, bultos o descamación. Algunas enfermedades de la piel pueden aparecer en las zonas tratadas. Acude a un médico o a un dermatólogo y menciona el pigmento.

    En quienes tienen tendencia pueden formarse cicatrices gruesas. Una cara hinchada o la dificultad para respirar necesitan atención médica ahora.

article-risks-appearance-title = Un aspecto que no te gusta
article-risks-appearance-text =
    Los puntos pueden quedar demasiado oscuros o grandes, pueden difuminarse, o su color puede cambiar con el tiempo. Una línea frontal puede no favorecerte.

    Por eso, empieza con suavidad y avisa pronto a tu clínica. Espera a que la piel se haya asentado antes de juzgar.

article-risks-scans-title = Resonancia magnética
article-risks-scans-text = Antes de una resonancia magnética, di al personal que llevas pigmento en el cuero cabelludo. En unas pocas personas, la piel tatuada hormigueó, ardió o se hinchó un poco durante la prueba. Suele pasarse, y no es motivo para renunciar a una prueba que necesitas.

article-risks-lower-title = Qué hace menos probables los problemas
article-risks-lower-text =
    Agujas de un solo uso, manos limpias, un pigmento de fabricante y lote conocidos, y una revisión previa del cuero cabelludo.

    En casa: no tocar, una funda de almohada limpia y las fechas de tu plan.

## Tattoo

article-tattoo-title = Comparada con un tatuaje normal
article-tattoo-lead = Ambos ponen pigmento en la piel, pero buscan cosas distintas.

article-tattoo-same-title = Lo que tienen en común
article-tattoo-same-text = Unas agujas llevan pigmento a la piel, y allí se queda. Con ambos puede haber infección, alergia y cicatrices. Ambos se aclaran con el tiempo y son difíciles de quitar.

article-tattoo-aim-title = Otro objetivo
article-tattoo-aim-text = Un tatuaje dibuja una imagen con líneas y color. Aquí solo hay puntos muy pequeños que deben parecer folículos de pelo. Su tono se ajusta a tu pelo y a tu piel, para que no se noten.

article-tattoo-depth-title = Pequeños y poco profundos
article-tattoo-depth-text = Los puntos deben quedar en la capa superior de la piel. El pigmento que entra demasiado hondo puede extenderse, y entonces el punto se ve borroso y más grande. Por eso, este trabajo pide práctica con el cuero cabelludo en particular.

article-tattoo-time-title = Tiempo
article-tattoo-time-text = El color se construye en varias sesiones, con tiempo para curarse entre ellas. Más adelante se refresca cada pocos años. Piensa en él como algo que dura y elígelo con cuidado.

article-tattoo-who-title = Quién lo hace
article-tattoo-who-text = Las normas sobre quién puede hacerlo cambian de un lugar a otro. Pregunta por la formación, por trabajos ya curados en otras personas, y por las agujas, la higiene y el pigmento.

## Transplant

article-transplant-title = Comparada con un trasplante de pelo
article-transplant-lead = Un trasplante mueve tu propio pelo. La micropigmentación solo añade su aspecto.

article-transplant-difference-title = Cirugía o puntos
article-transplant-difference-text = En un trasplante se toma pelo de una parte de la cabeza y se planta en otra, casi siempre con anestesia local. Es una operación, y el pelo puede crecer en el lugar nuevo. Los puntos no crecen, pero no necesitan pelo donante ni ningún corte.

article-transplant-who-title = Para quién es un trasplante
article-transplant-who-text = Está pensado para la caída del pelo que sigue un patrón familiar, o para zonas sin pelo por heridas o quemaduras. En la alopecia areata no suele ser lo adecuado. Un cirujano tiene que valorar si hay pelo suficiente para mover.

article-transplant-time-title = Cuánto tarda
article-transplant-time-text = El pelo trasplantado a menudo se cae primero y después vuelve a crecer. Hacen falta muchos meses, a menudo un año o más, hasta que se ve el resultado. Los puntos se ven enseguida, pero su aspecto se asienta en semanas y meses.

article-transplant-scars-title = Cicatrices
article-transplant-scars-text =
    Un trasplante deja cicatrices donde se tomó el pelo: una línea si se sacó una tira, puntos pequeños si los folículos se sacaron uno a uno. Puede haber sangrado e infección, y la caída puede seguir en otras zonas.

    La micropigmentación puede hacer que esas cicatrices llamen menos la atención cuando están maduras.

article-transplant-together-title = Uno después del otro
article-transplant-together-text = Algunas personas se hacen ambos: un trasplante para tener pelo, y puntos para un aspecto más denso o para las cicatrices. Haz que tu cirujano y tu clínica sepan uno del otro, y deja que acuerden el orden y el tiempo entre ambos.

## Medicines

article-medicines-title = Comparada con minoxidil y finasterida
article-medicines-lead = Los medicamentos actúan sobre tu propio pelo. Los puntos, sobre lo que ve la vista.

article-medicines-difference-title = Lo que puede hacer cada uno
article-medicines-difference-text = Los medicamentos pueden frenar la caída o devolver algo de pelo, pero no funcionan en todo el mundo. Ayudan solo mientras se usan. Los puntos cambian el aspecto y dejan la caída como está.

article-medicines-minoxidil-title = Minoxidil
article-medicines-minoxidil-text =
    Casi siempre es un líquido o una espuma para el cuero cabelludo, para algunos tipos de caída en hombres y mujeres. Hacen falta meses de uso diario hasta que se ve algo. Si se deja, el pelo que volvió puede caerse otra vez.

    Puede irritar la piel.

article-medicines-finasteride-title = Finasterida
article-medicines-finasteride-text =
    Una pastilla contra la caída del pelo en hombres, en muchos países solo con receta. También tarda meses y hay que mantenerla. No es para mujeres. Si estás o puedes estar embarazada, no toques pastillas rotas.

    Puede afectar al ánimo y a la vida sexual, a veces incluso después de dejarla. Si la tomas por el pelo y sientes depresión o piensas en hacerte daño, déjala y busca ayuda médica enseguida. Así lo aconseja también la agencia de medicamentos del Reino Unido.

article-medicines-sessions-title = Alrededor de tus sesiones
article-medicines-sessions-text =
    Pregunta a quien te lo recetó, o en tu farmacia o centro médico, cómo seguir alrededor de las sesiones. Díselo también a tu clínica. Por favor, no dejes ni empieces un medicamento solo por esta página.

    Los prospectos de algunos productos con minoxidil desaconsejan usarlos en un cuero cabelludo rapado, quemado por el sol o dolorido. Es una razón más para preguntar.

article-medicines-together-title = Ambos a la vez
article-medicines-together-text = Uno no excluye al otro. Dile a tu clínica qué usas y desde cuándo. Si más adelante cambia tu pelo, porque un medicamento funciona o porque lo dejas, los puntos se quedan como están.

## PRP

article-prp-title = Comparada con el PRP
article-prp-lead = El PRP usa una parte de tu propia sangre para intentar ayudar a tu pelo. Los puntos no actúan sobre el pelo.

article-prp-what-title = Qué es
article-prp-what-text = PRP significa plasma rico en plaquetas. Se saca un poco de tu sangre, se centrifuga, y la parte con muchas plaquetas se pone con agujas en el cuero cabelludo. La esperanza es que ayude a crecer al pelo débil.

article-prp-evidence-title = Qué se sabe
article-prp-evidence-text = Los estudios no coinciden. Muchos hablan de más pelo o de pelo más grueso, y otros no hallaron diferencia con agua salada. Cada clínica lo prepara a su manera, y por eso los resultados son difíciles de comparar. Nadie puede decir de antemano si te ayudaría.

article-prp-course-title = Cómo es
article-prp-course-text = Suele hacerse varias veces, con semanas de por medio. Se conocen dolor, enrojecimiento, hinchazón o dolor de cabeza durante poco tiempo. Pregunta quién lo hace, cuántas veces haría falta y cuánto cuesta en total.

article-prp-together-title = Junto con la micropigmentación
article-prp-together-text = Ambos meten agujas en la misma piel. No te hagas PRP sobre puntos que se están curando sin preguntar antes. Haz que cada clínica sepa de la otra, y deja que acuerden el orden y el tiempo entre ambos.

## Fibres and hair systems

article-fibres-title = Comparada con fibras y prótesis capilares
article-fibres-lead = Se ponen y se quitan. Los puntos se quedan en la piel.

article-fibres-powder-title = Fibras y polvos para el pelo
article-fibres-powder-text = Unas fibras pequeñas se pegan al pelo que hay y hacen que se vea más grueso. Necesitan algo de pelo al que agarrarse y se van al lavar. La lluvia, el sudor y el roce pueden soltarlas.

article-fibres-systems-title = Pelucas y prótesis capilares
article-fibres-systems-text = Cubren una parte de la cabeza o toda, con largo y volumen de verdad. Unas solo se ponen, otras van con clips o pegadas. Necesitan cuidados y se gastan. El pegamento puede irritar la piel.

article-fibres-difference-title = La diferencia principal
article-fibres-difference-text = Las fibras y las prótesis se pueden quitar cuando quieras, y mañana puedes probar otro aspecto. Los puntos no dan trabajo por la mañana, pero son una decisión para años. Si tienes dudas, probar antes algo que se quita deja abiertos todos los caminos.

article-fibres-together-title = Junto con la micropigmentación
article-fibres-together-text = Mientras tu piel se cura, los polvos y las fibras pueden quedarse en ella, y el pegamento, los clips o una base apretada la rozan. «¿Puedo…?» muestra desde cuándo puedes volver a usar fibras. Pregunta a tu clínica antes de llevar una prótesis capilar.

## Laser removal of hair

article-laser-title = Eliminar con láser el pelo que queda
article-laser-lead = Algunas personas lo piensan antes de un efecto rapado. Es un paso aparte, y difícil de deshacer.

article-laser-why-title = Por qué se piensa en ello
article-laser-why-text = Con un efecto rapado, el pelo que queda tiene que seguir corto. Donde crece deprisa, el pelo y los puntos pueden tener tonos distintos. A muchas personas les basta con afeitarse. Nadie tiene que hacerse láser.

article-laser-how-title = Cómo funciona
article-laser-how-text = El color oscuro del pelo absorbe la luz del láser, y eso calienta la raíz. Hacen falta varias visitas. El pelo gris, blanco, rubio o pelirrojo responde mal, y parte del pelo puede volver a crecer.

article-laser-risks-title = Riesgos
article-laser-risks-text = En manos sin experiencia, el láser puede quemar la piel, cambiar su color o dejar cicatrices. Elige a alguien que conozca muy bien los láseres y las pieles como la tuya, mejor un médico. Cuéntale cómo es tu piel, qué medicamentos tomas y si estás bronceado o bronceada.

article-laser-order-title = Primero el láser, después los puntos
article-laser-order-text =
    Un láser para el pelo no distingue el pigmento del pelo del pigmento de la piel. Sobre los puntos puede quemar la piel y aclarar el color. Por eso va antes de la primera sesión, y tu piel tiene que volver a estar en calma. Tus clínicas acuerdan el tiempo entre ambos.

    Cuando ya tengas puntos, díselo a cualquiera que quiera usar un láser o una luz intensa en tu cabeza.

article-laser-think-title = Piensa a largo plazo
article-laser-think-text = El pelo que ya no está no se puede dejar crecer ni sirve para un trasplante. Si algún día puedes querer otro aspecto, espera con este paso.
