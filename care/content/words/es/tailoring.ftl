# A short set-up about skin and habits, and the sentences that stand beside what it has changed.
# { $date } is supplied by the plan. No answer opens an activity sooner: only the order, the notes and the touch-up change.

## The questions

tailoring-title = Tu piel y tus costumbres
tailoring-lead = Diez preguntas cortas. Responde lo que quieras y cámbialo cuando quieras.
tailoring-why = Así, lo que más te importa aparece primero y el momento del retoque se ajusta mejor a ti. Tus respuestas no son un diagnóstico.
tailoring-who = Tu clínica puede ver tus respuestas.
tailoring-no-answer = Sin respuesta
tailoring-save = Guardar
tailoring-skip = Ahora no
tailoring-offer-note = Con diez preguntas cortas, tu plan se ajusta mejor a ti
tailoring-nothing = Con estas respuestas no cambia nada. Tu plan sigue como está.

tailoring-skin = ¿Cómo es tu cuero cabelludo?
tailoring-skin-dry = Seco
tailoring-skin-normal = Intermedio
tailoring-skin-oily = Graso
tailoring-skin-changes = La piel grasa suele necesitar antes un retoque, la seca más tarde.

tailoring-sun = ¿Cuánto sol te da en la cabeza?
tailoring-sun-little = Poco
tailoring-sun-some = Algo
tailoring-sun-outdoors = Trabajo al aire libre
tailoring-sun-changes = El sol es la causa principal de que el pigmento se aclare. Si te da mucho, cuidarte del sol es lo primero de tu lista.

tailoring-shaving = ¿Con qué frecuencia te afeitas la cabeza?
tailoring-shaving-daily = A diario
tailoring-shaving-weekly = Cada semana
tailoring-shaving-seldom = Pocas veces
tailoring-shaving-never = Nunca
tailoring-shaving-changes = Decide en qué lugar de tu lista está el afeitado. Las fechas no cambian.

tailoring-sweat = ¿Cuánto sudas en el trabajo o al hacer deporte?
tailoring-sweat-little = Poco
tailoring-sweat-some = Algo
tailoring-sweat-much = Mucho
tailoring-sweat-changes = El sudor molesta a la piel que se cura, y si es mucho adelanta el retoque.

tailoring-smoking = ¿Fumas?
tailoring-smoking-yes = Sí
tailoring-smoking-no = No
tailoring-smoking-changes = Fumar adelanta el retoque. Nadie te juzga por ello.

tailoring-sensitive = ¿Tienes la piel sensible?
tailoring-sensitive-hint = Por ejemplo, si las cremas o el champú te escuecen o te enrojecen la piel con facilidad.
tailoring-sensitive-yes = Sí
tailoring-sensitive-no = No
tailoring-sensitive-changes = Añade una nota junto a los productos que tocan el cuero cabelludo.

tailoring-scars = ¿Tienes cicatrices en el cuero cabelludo?
tailoring-scars-hint = Por ejemplo, de un trasplante, una operación o una herida.
tailoring-scars-yes = Sí
tailoring-scars-no = No
tailoring-scars-changes = Las cicatrices suelen necesitar antes un retoque, y allí tu clínica va más despacio.

tailoring-minoxidil = ¿Usas minoxidil?
tailoring-minoxidil-hint = También se llama Regaine o Rogaine.
tailoring-minoxidil-yes = Sí
tailoring-minoxidil-no = No
tailoring-minoxidil-changes = Añade una nota para que preguntes a quien te lo recetó cómo seguir alrededor de tus sesiones.

tailoring-retinoid = ¿Usas un retinoide?
tailoring-retinoid-hint = Por ejemplo, retinol, tretinoína o adapaleno, en la cara o en el cuero cabelludo, o pastillas para el acné.
tailoring-retinoid-yes = Sí
tailoring-retinoid-no = No
tailoring-retinoid-changes = Los retinoides pueden irritar la piel que se cura. Añade una nota, y tu clínica debe saber antes de una sesión si tomas pastillas.

tailoring-allergy = ¿Tienes alguna alergia?
tailoring-allergy-hint = Con tus palabras, por ejemplo látex, tinte, esparadrapo o una crema anestésica. Déjalo vacío si no sabes de ninguna.
tailoring-allergy-changes = Tu clínica la ve antes de cada sesión.

## Beside what was changed

tailoring-because-title = Elegido para ti
tailoring-because-more = Todo esto, y tus respuestas

tailoring-because-sun = Como trabajas al aire libre, el sol es lo primero de tu lista. Lleva al trabajo un gorro holgado y limpio.
tailoring-because-sun-hat = Como trabajas al aire libre: si tienes que llevar casco, pregunta a tu clínica cómo organizar los días después de una sesión.
tailoring-because-shaving-daily = Como te afeitas a diario, el afeitado está entre lo primero de tu lista.
tailoring-because-shaving-seldom = Como te afeitas pocas veces, el afeitado está más abajo en tu lista.
tailoring-because-shaving-never = Como no te afeitas la cabeza, el afeitado está al final de tu lista.
tailoring-because-sweat = Como sudas mucho, entrenar y sudar están entre lo primero de tu lista.
tailoring-because-sweat-until = Como sudas mucho, entrenar y sudar están entre lo primero de tu lista. Mantente en lugares frescos hasta el { $date } siempre que puedas.
tailoring-because-sensitive = Como tienes la piel sensible, elige productos sin perfume ni alcohol, y prueba antes un poco en una zona pequeña.
tailoring-because-scars = Como tienes cicatrices, ten paciencia con ellas: toman el pigmento de forma menos uniforme. Dile a tu clínica si suelen quedarte gruesas o elevadas.
tailoring-because-minoxidil = Como usas minoxidil: pregunta a quien te lo recetó, o en tu farmacia o centro médico, cómo seguir alrededor de tus sesiones. Por favor, no lo dejes ni lo empieces por esta nota.
tailoring-because-retinoid = Como usas un retinoide: puede irritar la piel que se cura. Díselo a tu clínica antes de cada sesión. Si es con receta, pregunta a quien te lo recetó antes de pausarlo.
tailoring-because-retinoid-until = Como usas un retinoide: no lo pongas en el cuero cabelludo hasta el { $date }. Si es con receta, pregunta a quien te lo recetó antes de pausarlo, y díselo a tu clínica.
tailoring-because-allergy = Como nos hablaste de una alergia, tu clínica la ve antes de cada sesión. Dilo también cuando vengas.

## When it is time to look at a touch-up. { $reasons } is a list made of the reasons below.

tailoring-touch-up-earlier = La revisión para tu retoque está prevista algo antes: { $reasons }.
tailoring-touch-up-later = La revisión para tu retoque está prevista algo más tarde: { $reasons }.
tailoring-touch-up-guess = Es un cálculo aproximado a partir de lo habitual. Tu clínica y tú decidís según lo que se vea.
tailoring-reason-oily = piel grasa
tailoring-reason-sun = mucho sol
tailoring-reason-sweat = mucho sudor
tailoring-reason-smoking = tabaco
tailoring-reason-scars = cicatrices
tailoring-reason-dry = piel seca
tailoring-reason-covered = poco sol

## For the staff

tailoring-staff-lead = Según lo que dice la persona. Pregúntale o deja que responda en el móvil. No hay que responder a nada.
tailoring-staff-edit = Editar
tailoring-staff-answered = Último cambio: { $day }
tailoring-caution-allergy = Alergia
tailoring-caution-scars = Cicatrices
tailoring-caution-retinoid = Retinoide
tailoring-caution-minoxidil = Minoxidil
tailoring-caution-sensitive = Piel sensible

tailoring-staff-title = Piel y costumbres
tailoring-staff-none = Todavía no hay respuestas.
tailoring-staff-allergy = Alergia, con sus palabras: { $allergy }
tailoring-staff-no-allergy = No indica alergias
tailoring-staff-skin = Cuero cabelludo
tailoring-staff-sun = Sol
tailoring-staff-shaving = Afeitado
tailoring-staff-sweat = Sudor
tailoring-staff-smoking = Tabaco
tailoring-staff-sensitive = Piel sensible
tailoring-staff-scars = Cicatrices en el cuero cabelludo
tailoring-staff-minoxidil = Usa minoxidil
tailoring-staff-retinoid = Usa un retinoide
