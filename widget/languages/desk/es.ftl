## The paths
desk-title = Tus datos
desk-manage = Gestionar datos
desk-sharing = Ajustes para compartir
desk-receipts = Recibos de consentimiento
desk-alerts = Avisos
desk-requests = Solicitudes
desk-delete = Eliminar
desk-deleted = Eliminado: { $what }
desk-nothing = Aquí no se guarda nada.

## Manage Data
desk-resumes = Currículums
desk-added = Leído el { $date }
desk-in-use = en uso
desk-open = Usar este
desk-rename = Cambiar el nombre
desk-name = Nombre del currículum
desk-versions =
    { $n ->
        [one] { $n } versión anterior
       *[other] { $n } versiones anteriores
    }
desk-version = Hasta el { $date }
desk-restore = Recuperar
desk-restored = Recuperada.
desk-erase-field = Borrar de él: { $field }
desk-matches = Comparaciones anteriores
desk-matches-hint = Pasado un año ya no dicen de qué currículum, empleo o empresa eran.
desk-delete-all = Eliminar los { $n }
desk-each = Uno a uno
desk-anonymous = Una comparación, anonimizada
desk-wishes = Deseos y pulgares
desk-searches = Búsquedas guardadas
desk-lessons = Aprendido de tus correcciones
desk-lessons-hint = Si se vuelve a leer lo mismo, se corrige otra vez. Solo en este dispositivo: nada de ello se cuenta ni se envía.
desk-lesson-added = Competencia añadida
desk-lesson-removed = Competencia quitada
desk-interviews = Entrevistas
desk-archived = archivada
desk-first-back = Retira antes lo compartido
desk-erase = Borrar lo enviado
desk-erased = Lo enviado está borrado; su huella se queda.

## The log
desk-log = Registro de lo compartido
desk-log-hint = Cada línea lleva la huella de la anterior. Huella de la última: { $hash }
desk-log-shared = Compartido con
desk-log-refused = Rechazado por
desk-log-unanswered = Sin respuesta de
desk-log-blocked = Detenido por el navegador
desk-log-declined = No entregado a
desk-log-withdrawn = Retirado de
desk-exact = Completo

## Storage and retention
desk-stored = Lo que se guarda en este dispositivo
desk-stored-hint = Sin cookies, y nada más que esto.
desk-stored-where = Dónde
desk-stored-why = Para qué
desk-stored-until = Hasta
desk-stored-memory = Memoria de esta página
desk-stored-memory-why = Todo, mientras no hagas una caja fuerte
desk-stored-memory-until = Que cierres la página
desk-stored-vault-why = Tu caja fuerte, sellada con tu contraseña
desk-stored-vault-until = Que la elimines; partes de ella antes, véase abajo
desk-stored-paused-why = Que pausaste la comparación, y nada más
desk-stored-paused-until = Que la reanudes
desk-due = Lo próximo que pasa por sí solo
desk-due-hint = Se hace cuando abres la caja fuerte ese día o después.
desk-due-archive-interviews = Las entrevistas sin cambios se archivan
desk-due-anonymise-matches = Las comparaciones de hace un año se anonimizan
desk-due-end-shares = Se borra el secreto de lo compartido que terminó
desk-due-review = Se te pregunta si hay que eliminarlo todo
desk-review = No has venido en dos años. ¿Eliminarlo todo?
desk-everything = Eliminarlo todo ahora

## Sharing Settings
desk-blocked = Quién no recibe nada
desk-blocked-hint = No se puede preparar ni enviar nada a una empresa de esta lista. Puedes retirar lo que ya tiene.
desk-block = No enviar nada a { $employer }
desk-block-other = Nombre de otra empresa
desk-block-it = Bloquear
desk-unblock = Quitar de la lista
desk-withheld-all = Lo que nadie recibe
desk-withheld-hint = Lo que se activa aquí queda fuera de todo lo que compartes, igual que las frases que lo contienen.
desk-withheld-one = Lo que { $employer } no recibe
field-availability = Horas libres para entrevistas
field-evaluation = Resultados de entrevistas de práctica
desk-refused = Lo rechazado, bloqueado o no entregado
desk-none-refused = Nada hasta ahora.

## Receipts
desk-receipts-hint = Cada uno como lo escriben ISO/IEC TS 27560 y el Data Privacy Vocabulary del W3C, en el idioma en que aceptaste.
desk-no-receipts = No has consentido nada.
desk-receipt = Recibo
desk-receipt-save = Guardar el recibo
desk-given = Dado el { $date }, hasta el { $until }
desk-taken-back = Retirado el { $date }
desk-file-back = El archivo lo tienes tú. Retirarlo pone fin a tu consentimiento; lo que diste a un portal de empleo solo puede borrarlo ese portal.
desk-kind-fit-score = Puntuación
desk-kind-application-summary = Resumen
desk-kind-interview-availability = Horas libres
desk-kind-practice-evaluation = Entrevista de práctica
desk-kind-background-check-identity = Comprobación de identidad
desk-kind-background-check-education = Comprobación de estudios
desk-kind-background-check-employment = Comprobación de empleos
desk-kind-background-check-conduct = Comprobación de antecedentes
desk-kind-job-board-profile = Perfil para un portal de empleo

## Alerts
desk-alerts-hint = Las búsquedas que guardas funcionan en este dispositivo mientras esta página está abierta. Sin correos, sin cuenta, y ningún servidor las conoce. Todas están apagadas hasta que las enciendas.
desk-no-searches = No hay búsquedas guardadas. Puedes guardar una encima de la lista de empleos.
desk-alert-on = Avisar de empleos nuevos
desk-alert-last =
    { $n ->
        [one] { $n } empleo nuevo el { $date }
       *[other] { $n } empleos nuevos el { $date }
    }
desk-alert-memory = Desaparecen al cerrar esta página, salvo que guardes tus datos en este dispositivo (abajo).
desk-show = Mostrar
desk-stored-program-why = El programa mismo, solo si lo pediste para usarlo sin red
desk-stored-program-until = Que lo apagues en Avisos
desk-offline = Sin red
desk-offline-hint = Solo se guarda el programa, los mismos archivos para todos; nada tuyo.
desk-offline-keep = Guardar el programa en este dispositivo
desk-offline-is-kept = Desde ahora funciona sin red.
desk-offline-cannot = Este navegador no guarda programas para esta página.
desk-offline-alone = Un marco no se puede instalar como aplicación. Abre esta dirección por separado; tus datos vienen con la exportación:

## Requests
desk-request-hint = Lo que escribes va sellado: solo { $employer } puede leerlo. Contacto de privacidad: { $contact }
desk-request-no-key = No hay ninguna clave de esta empresa con la que se pueda sellar algo. Escribe al contacto de privacidad.
desk-request-kind = ¿De qué se trata?
desk-request-posting-wrong = Este anuncio está mal (respuesta en 24 horas)
desk-request-privacy = Mis datos y mi privacidad (respuesta en 48 horas)
desk-request-misuse = Denunciar un abuso (respuesta en 30 días)
desk-request-posting = ¿Qué empleo?
desk-request-text = Lo que quieres decir
desk-request-send = Sellar y enviar
desk-request-sent = Tus solicitudes
desk-request-look = Buscar respuestas
desk-request-received = Recibida { $at }, respuesta antes de { $due }; ambas horas son las del servidor
desk-request-hours =
    { $n ->
        [one] Queda { $n } hora
       *[other] Quedan { $n } horas
    }
desk-request-days =
    { $n ->
        [one] Queda { $n } día
       *[other] Quedan { $n } días
    }
desk-request-late = Vencida: la empresa no ha respondido a tiempo.
desk-request-done = Resuelta el { $date }
desk-request-declined = Rechazada el { $date }
desk-request-answer = Respuesta
