# Correo: ni nombre, ni tratamiento, ni síntoma, ni en el asunto ni en el texto.
mail-subject = Stipple: { $what }
mail-open = Abrir Stipple
mail-why = Recibes este correo porque quisiste avisos por correo.
mail-staff-why = Recibes este correo porque todavía no ha respondido nadie.
mail-stop = No recibir más correos como este

mail-confirm-what = ¿Es esta tu dirección?
mail-confirm-text = Alguien pidió avisos de Stipple en esta dirección. Si fuiste tú, confírmalo en el plazo de un día.
mail-confirm-open = Sí, es mi dirección
mail-confirm-why = Si no fuiste tú, no tienes que hacer nada: no llegará ningún correo más.
mail-confirm-title = ¿Avisos en este correo?
mail-confirm-lead = Aquí llegarán avisos cortos cuando un teléfono no los reciba. No nombran a nadie ni dicen nada de ti.
mail-confirm-button = Sí, pueden llegar aquí
mail-confirmed-title = Hecho
mail-confirmed-lead = Desde ahora los avisos pueden llegar a este correo. Puedes cerrar esta página.
mail-over-title = Este enlace ya no sirve
mail-over-lead = Ya se usó, tiene más de un día o después se pidió otra dirección. Puedes pedir uno nuevo en Stipple, en Recordatorios.

mail-stop-title = ¿No recibir más correos?
mail-stop-lead = Ya no llegarán avisos a este correo. Seguirán llegando a tus dispositivos y siempre están en Stipple.
mail-stop-lead-staff = Las llamadas que nadie responde dejarán de llegar a tu correo. Seguirán llegando a tus dispositivos, y puedes volver a activar el correo cuando inicies sesión.
mail-stop-button = Detener el correo
mail-stopped-title = Hecho
mail-stopped-lead = Ya no te llegarán correos como este.
