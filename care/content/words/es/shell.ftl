# The frame around every page, and pages for what went wrong.

skip = Ir al contenido
places = Secciones
languages = Idioma
place-today = Hoy
place-can-i = ¿Puedo…?
place-timeline = Cronología
place-questions = Preguntas
place-messages = Mensajes
place-inbox = Avisos
place-inbox-unread = { $count ->
    [0] Avisos
    [one] Avisos, { $count } nuevo
   *[other] Avisos, { $count } nuevos
}
place-you = Tú
place-board = Panel
place-patients = Pacientes
place-protocols = Protocolos
place-reminders = Recordatorios
place-team = Equipo
place-settings = Ajustes

offline-title = Sin conexión
offline-lead = Tu plan vuelve a estar aquí en cuanto este dispositivo tenga conexión. En una emergencia, llama al número de emergencias del lugar donde estés.
offline-again = Intentar de nuevo

error-back = Volver al inicio
error-reference = Si nos preguntas por esto, menciona { $id }.
error-401-title = Aún no has entrado
error-401-lead = Abre Stipple y vuelve a entrar, o usa un código nuevo. No se ha guardado nada.
error-403-title = No puedes cambiar esto
error-403-lead = Tu función en la clínica no lo incluye. Si lo necesitas, pídelo a la persona titular.
error-origin-title = Esto viene de otro sitio
error-origin-lead = Stipple solo acepta formularios de sus propias páginas. No se ha guardado nada. Abre Stipple directamente e inténtalo otra vez.
error-404-title = Aquí no hay nada
error-404-lead = Puede que la página haya cambiado de lugar o que el enlace sea antiguo.
error-405-title = No ha funcionado
error-405-lead = Esta dirección no acepta lo que se le ha enviado. Vuelve atrás e inténtalo otra vez.
error-413-title = Era demasiado grande
error-413-lead = Lo enviado es más grande de lo que acepta esta página. No se ha guardado nada.
error-415-title = No se ha podido leer
error-415-lead = No se ha enviado en la forma que acepta esta dirección. No se ha guardado nada.
error-422-title = No se ha podido usar
error-422-lead = Algo de lo enviado no encaja. No se ha guardado nada. Vuelve atrás e inténtalo otra vez.
error-429-title = Espera un momento, por favor
error-429-lead = Ha habido demasiados intentos en poco tiempo. Espera unos minutos e inténtalo otra vez.
error-500-title = Algo ha fallado por nuestra parte
error-500-lead = Tú no has hecho nada mal. Inténtalo otra vez en un minuto, por favor.
error-503-title = Un momento, por favor
error-503-lead = El servicio está arrancando o hay mucha actividad. Inténtalo otra vez en un minuto, por favor.
error-other-title = No ha funcionado
error-other-lead = Vuelve atrás e inténtalo otra vez, por favor.
