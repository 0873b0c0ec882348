# Words of the parts that need the device: the switch for reminders, and the help to install.

push-switch-title-off = Recordatorios en este dispositivo
push-switch-title-on = Los recordatorios están activados
push-switch-title-unable = Este navegador no puede mostrar recordatorios
push-switch-title-denied = Aquí los recordatorios están bloqueados
push-switch-explain = Un aviso corto en los días que importan: cuando algo vuelve a ser posible, antes de una sesión y cuando toca una foto. Nada más.
push-switch-promise = La pantalla bloqueada solo muestra esto. Puedes desactivarlo aquí cuando quieras.
push-switch-turn-on = Activar los recordatorios
push-switch-turn-off = Desactivar en este dispositivo
push-switch-on = Este dispositivo muestra los avisos de tu plan. Haz una prueba para saber cómo se ven.
push-switch-test = Enviar una prueba
push-switch-tested = La prueba está en camino. Tarda unos segundos.
push-switch-unable = Abre esta página en el navegador que venía con tu teléfono, por ejemplo Safari o Chrome. Aquí podrás seguir leyendo todo, y tu clínica puede escribirte por correo electrónico.
push-switch-install = En un iPhone o iPad, los recordatorios llegan cuando esta página está en la pantalla de inicio. Son tres toques:
push-switch-denied = Este navegador tiene la orden de no mostrar avisos de aquí. Abre sus ajustes para este sitio, permite las notificaciones y vuelve a esta página.
push-switch-trouble-device = El navegador no pudo activar los recordatorios. Comprueba la conexión e inténtalo otra vez.
push-switch-trouble-offline = No hay conexión. Inténtalo otra vez cuando tengas internet.
push-switch-trouble-too-often = Han sido demasiados intentos seguidos. Espera unos minutos e inténtalo otra vez.
push-switch-trouble-server = No ha funcionado. Vuelve a cargar la página e inténtalo otra vez.

push-switch-staff-title-off = Llamadas en este dispositivo
push-switch-staff-title-on = Las llamadas están activadas
push-switch-staff-explain = Algo espera y estás de turno: este dispositivo te lo dice, esté Stipple abierto o no.
push-switch-staff-turn-on = Activar llamadas
push-switch-staff-on = Las llamadas llegan a este dispositivo, también cuando tu sesión haya terminado. Pruébalo una vez para saber cómo son.
push-switch-staff-unable = Abre esta página en el navegador que venía con tu móvil u ordenador, o en Firefox o Chrome. El panel muestra en todo caso lo que espera.
push-switch-staff-install = En un iPhone o iPad, las llamadas llegan cuando esta página está en la pantalla de inicio. Son tres toques:

install-title = Tenlo a un toque
install-why = En tu pantalla de inicio el plan se abre como una aplicación, sin tienda de aplicaciones.
install-button = Añadir a la pantalla de inicio
install-menu = Abre el menú de tu navegador y elige «Instalar» o «Añadir a pantalla de inicio».
install-ios-share = Toca el icono de compartir en el borde de Safari
install-ios-add = Desplázate y elige «Añadir a pantalla de inicio»
install-ios-open = Abre Stipple desde la pantalla de inicio y activa allí los recordatorios
install-done = Estás usando la aplicación desde la pantalla de inicio.

## The phone beside a protocol's form. The page hands the sentences over with "{day}" and the like as they stand: the browser counts.

preview-title = En el móvil de un paciente
preview-course = Pruébalo con
preview-run-one = Un ciclo de una sesión
preview-run-usual = Un ciclo habitual
preview-run-more = Una sesión más de lo habitual
preview-day = Día del ciclo
preview-earlier = Un día antes
preview-later = Un día después
preview-on-day = Día { $day }
preview-after-session = después de la sesión { $session }
preview-in-days = Días hasta la primera sesión: { $days }
preview-prepare = Preparación
preview-check-in = Toca un seguimiento
preview-yes = Sí
preview-careful = Con cuidado
preview-not-yet = Todavía no
preview-ask = Pregunta a quien lo recetó
preview-from-day = desde el día { $day } del ciclo
preview-never = nunca
preview-digits = 0123456789

## Dos fotos una junto a otra

pair-how = Cómo comparar
pair-beside = Una al lado de otra
pair-slide = Una sobre otra
pair-with = Comparar con
pair-nearer = Acercar
pair-away = Alejar
pair-whole = Foto entera
pair-frames = Dos fotos que se mueven juntas
pair-help = Las dos se mueven juntas: pellizca, usa la rueda o pulsa + y −. Arrastra o usa las flechas para moverte. 0 muestra la foto entera.
pair-handle = Cuánto ves de cada foto
