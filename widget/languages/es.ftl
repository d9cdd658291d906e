# Todas las frases del widget en español.

## Head of the widget
head-title = Comparación privada de empleos
head-with = para los empleos de { $employer }
head-nothing-sent = No se ha enviado nada
head-see-requests = Ver todas las peticiones de esta página

## Opening a file
open-title = Mira cuáles de estos empleos encajan contigo
open-text =
    { $n ->
        [0] Abre aquí tu currículum. Se lee en este dispositivo, se compara con los empleos de esta página y nunca se sube.
        [one] Abre aquí tu currículum. Se lee en este dispositivo, se compara con { $n } empleo de esta página y nunca se sube.
       *[other] Abre aquí tu currículum. Se lee en este dispositivo, se compara con { $n } empleos de esta página y nunca se sube.
    }
open-choose = Elige tu currículum
open-another = Abrir otro
open-or-drop = o suelta el archivo en cualquier parte de aquí
open-kinds = PDF, Word, OpenDocument, RTF o texto sin formato, hasta 20 MB
open-promise-device = Leído en este dispositivo
open-promise-upload = Nunca se sube
open-promise-send = Apruebas cada palabra que se envía
open-reading = Leyendo { $file }
open-reading-text = Esto ocurre en tu dispositivo y tarda un momento.
open-failed = No se pudo leer { $file }
open-was-read = Leído en este dispositivo: { $file }
open-engine-failed = El programa de comparación no se cargó
open-again = Volver a intentarlo
open-no-postings = En esta página no hay empleos que se puedan leer.
open-unreadable =
    { $n ->
        [one] { $n } empleo de esta página no se pudo leer y no aparece aquí.
       *[other] { $n } empleos de esta página no se pudieron leer y no aparecen aquí.
    }
open-waiting = Comparando con los empleos …

## The ranked jobs
rank-title = Empleos, primero el que mejor encaja
rank-hint = La puntuación suma lo que has hecho y lo que pide cada empleo. Abre un empleo para ver cada razón.
rank-of-index = Los { $n } mejores de { $all } empleos, ordenados en este dispositivo a partir de la lista de la empresa. Las puntuaciones son estimadas; abre un empleo para que este sitio cargue su texto y para ver su puntuación exacta con todas las razones.
rank-stale = Comparando de nuevo …
rank-left-out = Descartados por tus condiciones
rank-left-out-because = { $wish }: este empleo ofrece { $offered }
rank-no-match = No se pudieron comparar los empleos
rank-of-100 = { NUMBER($score, maximumFractionDigits: 0) } de 100
rank-fit = Encaje
rank-tabs = Secciones
rank-best =
    { $n ->
        [one] { $n } empleo comparado. El que mejor encaja: { $title }, { NUMBER($score, maximumFractionDigits: 0) } de 100.
       *[other] { $n } empleos comparados. El que mejor encaja: { $title }, { NUMBER($score, maximumFractionDigits: 0) } de 100.
    }

## Thumbs
votes-more = Más empleos como este: { $title }
votes-fewer = Menos empleos como este: { $title }
votes-up = Sube por tus votos: { NUMBER($points, maximumFractionDigits: 1) } puntos
votes-down = Baja por tus votos: { NUMBER($points, maximumFractionDigits: 1) } puntos
votes-moved =
    { $n ->
        [one] Tus votos mueven { $n } empleo en esta lista. El encaje de cada empleo no cambia, y tus votos se quedan en este dispositivo.
       *[other] Tus votos mueven { $n } empleos en esta lista. El encaje de cada empleo no cambia, y tus votos se quedan en este dispositivo.
    }
votes-clear = Borrar los votos

## A job that is open
detail-fetching = Cargando el texto de este empleo desde el sitio de la empresa …
detail-no-text = No se pudo cargar el texto de este empleo. Su puntuación es lo que permite decir la lista de la empresa; para las razones hace falta el texto.
detail-reasons = De qué se compone la puntuación
detail-reasons-hint = Cada punto se apoya en palabras de los dos textos.
detail-asks = El empleo pide
detail-shows = Tu currículum dice
detail-said = Lo indicaste aquí
detail-no-evidence = Nada en tu currículum habla de esto todavía.
detail-more = { $n } más
detail-points = { NUMBER($points, maximumFractionDigits: 1) } de { NUMBER($max, maximumFractionDigits: 1) }
detail-plus = +{ NUMBER($points, maximumFractionDigits: 1) }
detail-wrong = Algo en este anuncio está mal
detail-of-100 = { NUMBER($n, maximumFractionDigits: 0) } / 100
detail-pay-value = { $pay }
detail-pay-range = { $least } – { $most }
detail-pay-quoted = { $pay } («{ $quote }»)
detail-pair = { $name }: { $value }
detail-silent-pay = el sueldo
detail-silent-place = el lugar
detail-silent-kind = el tipo de contrato
detail-silent-years = la experiencia que se pide
detail-missing = No encontrado en tu currículum
detail-missing-hint = Si lo tienes, quizá solo falte escribirlo.
detail-required = se pide
detail-preferred = se valora
detail-advice = Qué cambiaría la puntuación
detail-advice-text = Si has usado { $skill }, dilo
detail-advice-add = Lo he usado
detail-advice-hint = Añade solo lo que sea cierto. Cuenta aquí y no cambia tu archivo.
detail-facts = Sobre el empleo
detail-pay = Sueldo
detail-place = Lugar
detail-kind = Contrato
detail-employer = Empresa
detail-until = Plazo hasta
detail-nothing-on = El anuncio no dice: { $facts }. Quizá quieras preguntarlo.
detail-growth = Espacio para crecer
detail-wishes = Tus deseos
detail-culture = La cultura que elegiste
detail-years = Experiencia que se pide
detail-years-value =
    { $n ->
        [one] { NUMBER($n, maximumFractionDigits: 1) } año
       *[other] { NUMBER($n, maximumFractionDigits: 1) } años
    }

## What was read: the fields
resume-title = Lo que se leyó
resume-hint = Corrige lo que esté mal: escribe, o selecciona las palabras correctas en el texto. Los cambios se quedan en este dispositivo.
resume-contact = Tú
resume-name = Nombre
resume-email = Correo electrónico
resume-phone = Teléfono
resume-url = Enlace
resume-city = Ciudad
resume-headline = Titular
resume-work = Trabajo
resume-position = Puesto
resume-company = { detail-employer }
resume-start = Desde
resume-end = Hasta
resume-education = Formación
resume-school = Centro
resume-degree = Título
resume-area = Materia
resume-skills = Habilidades encontradas
resume-skills-hint = Quita lo que no deba contar en la comparación.
resume-remove = Quitar { $what }
resume-remove-entry = Quitar esta entrada
resume-page = página { $n }
resume-yours = Corregido por ti
resume-empty = no encontrado
resume-findings = Conviene saber
resume-present = AAAA-MM, vacío si sigue en curso
resume-years = { NUMBER($n, maximumFractionDigits: 1) } a.
resume-languages = Idiomas
resume-language = Idioma
resume-fluency = Nivel
resume-place = Lugar
resume-tasks = Tareas
resume-summary = Resumen
resume-certificates = Certificados
resume-projects = Proyectos
resume-other = Otra cosa
resume-add-work = Añadir un trabajo
resume-add-education = Añadir una formación
resume-add-languages = Añadir un idioma
resume-add-skill = Añadir
resume-skill = Una habilidad que falta
resume-date-form = AAAA-MM
resume-grade = Nota
resume-organization = Organización
resume-certificate = Certificado
resume-issuer = Expedido por
resume-project = Proyecto
resume-publication = Publicación
resume-publisher = Publicado por
resume-award = Premio
resume-awarder = Otorgado por
resume-date = Fecha
resume-description = Descripción
resume-tasks-hint = una por línea
resume-listed-hint = Las de borde discontinuo no están en ninguna lista de habilidades que conozcamos: se quedan en tu perfil y ninguna puntuación se basa en ellas.
resume-volunteer = Voluntariado
resume-publications = Publicaciones
resume-awards = Premios
resume-add-certificates = Añadir un certificado
resume-add-projects = Añadir un proyecto
resume-add-volunteer = Añadir un voluntariado
resume-add-publications = Añadir una publicación
resume-add-awards = Añadir un premio

## What was read: the text beside the fields
reading-sides = Mostrar
reading-fields = Campos
reading-text = Texto del archivo
reading-text-hint = Esto es todo lo que ve la comparación, en el orden en que se leyó. Pulsa unas palabras para ver su campo.
reading-legend = Cómo está marcado el texto
reading-unplaced = en ningún campo
reading-hidden = Texto oculto
reading-hidden-hint = Quien lee el archivo no ve esto. No se usó.
reading-hint = Selecciona palabras con el ratón o con el dedo, o elige líneas con las flechas, para usarlas en un campo.
reading-went-to = Leído como: { $fields }
reading-nowhere = Todavía en ningún campo
reading-use-as = Usar como
reading-use-it = Usar
reading-choose = Elige un campo
reading-new = entrada nueva: { $field }
reading-take = Tomar del texto
reading-show = Mostrar en el texto
reading-go = Ir al campo
reading-set = { $field }: «{ $value }»
reading-emptied = { $field }: vaciado
reading-added = Añadido: { $what }
reading-removed = Quitado: { $what }
reading-undone = Se deshizo el último cambio
reading-undo = Deshacer
reading-no-skill = Estas palabras son demasiado largas para el nombre de una habilidad
reading-an-entry = una entrada

## Wishes
wish-title = Lo que quieres
wish-hint = Los deseos suben los empleos que los cumplen. Una condición descarta los empleos que se sabe que no la cumplen.
wish-places = Lugares
wish-places-hint = Separa con comas, por ejemplo Berlín, Oslo
wish-radius = A menos de (km)
wish-work-places = Dónde trabajas
wish-pay = Sueldo anual mínimo
wish-pay-hint = Se compara con los empleos que pagan en esta moneda; de los demás no se sabe.
wish-amount = Importe
wish-currency = Moneda
wish-roles = Puestos
wish-roles-hint = Separa con comas, por ejemplo enfermera, jefe de planta
wish-industries = Sectores
wish-industries-hint = Separa con comas, por ejemplo sanidad, energía
wish-languages = Idiomas en los que trabajas
wish-languages-hint = Los empleos que piden otro idioma no cumplen esto.
wish-employment = { detail-kind }
wish-culture = Lo que te importa
wish-culture-hint = Encontrado en las palabras de estos anuncios.
wish-hard = Imprescindible
wish-hard-hint = Una condición: los empleos que no la cumplen se descartan, con la razón.

## Consent to a summary
consent-prepare = Preparar un resumen para { $employer }
consent-prepare-unnamed = Preparar un resumen para la empresa
consent-prepare-hint = Ves y apruebas cada palabra antes de que se envíe nada.
consent-title = Enviar un resumen a { $employer }
consent-intro = Hecho con frases de tu currículum. No se envía nada hasta que pulses el botón de abajo.
consent-recipient = Quién puede leerlo
consent-purpose = Para qué
consent-purpose-value = Valorar tu candidatura a «{ $title }», nada más
consent-kept = Se borra después de
consent-kept-days =
    { $n ->
        [one] { $n } día
       *[other] { $n } días
    }
consent-deleted-on = el { $date }
consent-stored = Guardado en
consent-contact = Preguntas de privacidad
consent-policy = Normas de privacidad
consent-policy-read = Versión { $version }: leerla
consent-sentences = Frases de tu currículum
consent-sentences-hint = Desmarca lo que deba quedarse contigo.
consent-none = Ninguna frase de tu currículum habla de este empleo. Aun así puedes enviar los datos de abajo.
consent-fields = Sobre ti
consent-fields-hint = Todo está desactivado. Activa lo que { $employer } puede ver.
consent-kept-back = Retenido por tus ajustes para compartir: { $fields }
consent-note = Una línea tuya (opcional)
consent-note-hint = Por ejemplo, cómo te gustaría que te contactaran.
consent-no-contact = Sin correo electrónico ni teléfono, { $employer } no puede responderte.
consent-bytes = Esto es exactamente lo que se envía, sellado para que solo { $employer } pueda abrirlo
consent-bytes-hint =
    { $n ->
        [one] { $n } byte antes de sellar
       *[other] { $n } bytes antes de sellar
    }
consent-approve = Aprobar y enviar
consent-cancel = No enviar
consent-sending = Sellando y enviando …
consent-covered = El botón despierta cuando se ve entero y nada lo tapa.
consent-unsupported = Su navegador no sabe si algo tapa este botón, por eso decide en una ventana pequeña que ninguna otra página puede tapar.
consent-no-key = { $employer } aún no ha publicado una clave, así que no se puede sellar ni enviar nada.
consent-unsigned-key = Esta página nombra la clave con la que { $employer } responde de la suya. La que entrega el servidor no tiene ese aval, o este navegador es demasiado antiguo para comprobarlo. Podría ser la clave de otra persona, así que no se sella ni se envía nada. Avisa a { $employer }.
consent-no-employer = No se pudieron cargar la clave y las normas de la empresa, así que no se puede enviar nada.
consent-failed = No se envió
consent-title-of = { $kind }, para { $employer }
consent-purpose-only = { $kind }, para «{ $title }» y nada más
consent-intro-other = Esto vale por sí solo y no implica nada más. No se envía nada hasta que pulse el botón de abajo.
consent-others = Compartir otra cosa, cada una por separado
consent-others-hint = Un sí a una no es un sí a otra. Antes verá cada palabra.
consent-typed = Escriba el nombre { $employer } para confirmar
consent-typed-hint = Una comprobación llega lejos: no basta con pulsar un botón. El consentimiento termina solo a los 30 días como máximo.
consent-board-name = Nombre del portal de empleo
consent-board-line = Una línea sobre usted (opcional)
consent-board-skills = Competencias que puede ver
consent-board-save = Aprobar y guardar el archivo
consent-board-hint = Desde aquí no se envía nada: recibe un archivo y lo entrega usted al portal.
consent-board-bytes = Exactamente esto contiene el archivo
consent-window = Seguir en una ventana aparte
consent-window-asked = Esperando su respuesta en la otra ventana…

## After it was sent
receipt-title = Enviado a { $employer }
receipt-text = Sellado con la clave de { $employer }. Se borra el { $date }, o enseguida si lo retiras.
receipt-id = Recibo
receipt-sealed = Huella de los bytes sellados
receipt-policy = Huella de las normas
receipt-keep = El derecho a retirarlo se guarda solo en esta pestaña y se pierde al cerrarla.
receipt-withdraw = Retirarlo
receipt-withdraw-hint = El servidor lo borra. Lo que { $employer } ya haya abierto no se puede dejar de leer.
receipt-withdrawing = Retirando …
receipt-withdrawn = Retirado. El servidor lo ha borrado.
receipt-failed = No se pudo retirar
receipt-bytes = Lo que se envió
receipt-control = Guardar un archivo de control
receipt-control-read = Leer un archivo de control
receipt-replies = Buscar respuestas
receipt-no-replies = Aún no hay respuesta.

## What was sent
ledger-title = Todo lo que ha enviado esta página
ledger-hint = Cada petición con su tamaño, tal como ocurrió. Puedes comprobarlo en las herramientas de desarrollo de tu navegador.
ledger-what = Para qué
ledger-out = Enviado
ledger-answer = Respuesta
ledger-shares = Resúmenes que enviaste
ledger-no-shares = Ninguno. Tu currículum no ha salido de este dispositivo.
ledger-counting = Recuento anónimo
ledger-counting-switch = Contarme de forma anónima
ledger-counting-hint = Solo le dice a { $employer } que alguien abrió o comparó un empleo, y en qué décima parte de la escala. Sin nombre, sin identificador, sin hora.
ledger-counting-refused = Tu navegador pide a los sitios que no te sigan (Global Privacy Control o Do Not Track), así que esto queda desactivado.
ledger-resume-stays = El archivo en sí nunca forma parte de una petición.

## Numbers of things
n-date = { $date }
n-summaries =
    { $n ->
        [one] { $n } resumen enviado
       *[other] { $n } resúmenes enviados
    }
n-requests =
    { $n ->
        [one] { $n } petición
       *[other] { $n } peticiones
    }
n-bytes =
    { $n ->
        [one] { $n } byte
       *[other] { $n } bytes
    }

## Pages
page-postings = Empleos
page-resume = Tu currículum
page-wishes = Deseos
page-ledger = Privacidad

## Parts of the score
contribution-required-skills = Habilidades que se piden
contribution-preferred-skills = Habilidades que se valoran
contribution-title = Puestos
contribution-experience = Años y actualidad
contribution-seniority = Nivel
contribution-responsibilities = Tipo de trabajo
contribution-field = Campo de trabajo
contribution-qualifications = Títulos, certificados, idiomas

## Work places
work-place-on-site = Presencial
work-place-hybrid = Híbrido
work-place-remote = A distancia

## Kinds of employment
employment-full-time = Jornada completa
employment-part-time = Jornada parcial
employment-contractor = Por encargo
employment-temporary = Temporal
employment-intern = Prácticas
employment-volunteer = Voluntariado
employment-per-diem = Por días
employment-other = Otro

## What reading found
finding-no-text-layer = El archivo está hecho de imágenes: no hay texto que leer. Sirve una versión exportada desde un procesador de textos.
finding-no-name = No se encontró ningún nombre.
finding-no-contact = No se encontró ni correo electrónico ni teléfono.
finding-no-email = No se encontró ningún correo electrónico.
finding-no-phone = No se encontró ningún teléfono.
finding-no-title = No se encontró ningún puesto en { $fact0 }.
finding-no-employer = No se encontró ninguna empresa en { $fact0 }.
finding-no-work = No se encontró ningún trabajo. Títulos como «Experiencia» ayudan a personas y programas.
finding-no-dates = No se encontraron fechas en { $fact0 }, así que sus años no cuentan.
finding-dates-reversed = { $fact0 }: termina ({ $fact2 }) antes de empezar ({ $fact1 }).
finding-date-unclear = { $fact0 }: «{ $fact1 }» no se entiende como fecha. Escríbela como AAAA-MM.
finding-dates-overlap = { $fact0 } y { $fact1 } fueron al mismo tiempo, de { $fact2 } a { $fact3 }. Puede que esté bien.
finding-future-date = { $fact0 }: empieza en el futuro ({ $fact1 }).
finding-hidden-text = El archivo tiene texto que sus lectores no ven. No se usó.
finding-unplaced = Este texto no está en ningún campo. Aun así cuenta para las habilidades.
finding-unknown-heading = El título «{ $fact0 }» no se conoce, así que lo que sigue puede estar mal colocado.
finding-personal-data = Aquí el archivo da detalles personales, como una fecha de nacimiento. No se usaron.
finding-truncated = El archivo es muy largo. Se dejó fuera el final.

## What was not counted
flag-copied-posting = Estas palabras están también en el anuncio, así que no se contaron:
flag-stuffing = Esto se repite mucho. Repetirlo no suma nada:
flag-hidden-text = No se contó texto que un lector no ve:
flag-not-claimed = Leído como algo que no has hecho o que te gustaría aprender, así que no se contó:
flag-contradiction = Estos años no cuadran con las fechas de tus trabajos:

## Fields of a summary
field-name = { resume-name }
field-email = { resume-email }
field-phone = { resume-phone }
field-city = { resume-city }
field-links = Enlaces
field-score = Puntuación

## What a request was for
why-page = Esta página: los mismos archivos para todos
why-engine = El programa de comparación: los mismos archivos para todos
why-configuration = La clave y las normas de la empresa
why-share = Un resumen que aprobaste, sellado
why-withdraw = La retirada de un resumen
why-reply = Búsqueda de respuestas a lo que envió
why-count = El recuento anónimo que activaste
why-posting = El texto de un empleo que abriste: la página de la empresa lo cargó de su propio sitio
why-request = Una solicitud que escribiste, sellada
why-refused = Detenido por el navegador

## What became of a request
outcome-open = enviado
outcome-loaded = cargado
outcome-unreachable = sin respuesta
outcome-blocked = detenido

## Wishes as reasons
wish-name-places = { resume-place }
wish-name-work-places = { wish-work-places }
wish-name-pay-floor = { detail-pay }
wish-name-roles = Puesto
wish-name-employment-types = { detail-kind }
wish-name-industries = Sector
wish-name-languages = { resume-language }
wish-name-other = Deseo

## What went wrong
error-empty-file = El archivo está vacío.
error-too-large = El archivo supera los 20 MB. Sirve una versión sin imágenes grandes.
error-picture = Esto es una imagen, y aquí no se pueden leer imágenes de texto. Elige el documento que muestra.
error-unknown-encoding = Este navegador no conoce la codificación del texto. Guárdalo como UTF-8 y prueba con ese.
error-unknown-format = Este tipo de archivo no se puede leer aquí. Sirven PDF, Word, OpenDocument, RTF y texto sin formato.
error-encrypted = El archivo está protegido con contraseña. Guarda una copia sin ella y prueba con esa.
error-damaged = El archivo parece dañado. A menudo ayuda guardarlo otra vez desde el programa con el que se hizo.
error-expands-too-far = El archivo se descomprime en mucho más que un currículum. No se leyó, para proteger este dispositivo.
error-too-complex = { error-expands-too-far }
error-too-deep = { error-expands-too-far }
error-timed-out = La lectura tardó más de 10 segundos y se detuvo. Quizá sirva otra versión del archivo.
error-crashed = El archivo hizo fallar al lector. Se ha reiniciado; otro archivo servirá.
error-not-a-file = El navegador no pudo abrirlo. Las carpetas no sirven, los archivos sí.
error-engine-unavailable = Una parte del programa de comparación no llegó.
error-lexicon-damaged = { error-engine-unavailable }
error-lexicon-version = { error-engine-unavailable }
error-unreachable = No hubo respuesta. Comprueba la conexión.
error-policy-changed = Las normas de la empresa acaban de cambiar. Recarga la página para leer las nuevas.
error-policy-mismatch = { error-policy-changed }
error-unknown-key = La clave de la empresa ha cambiado. Recarga la página y vuelve a intentarlo.
error-key-mismatch = { error-unknown-key }
error-no-key = { error-unknown-key }
error-idempotency-conflict = Esto ya se envió con otro contenido. Prepáralo de nuevo.
error-expiry-out-of-range = La empresa no guarda los resúmenes tanto tiempo. Elige menos días.
error-foreign-origin = El servidor no acepta resúmenes de esta página.
error-not-found = No está, o ya no está.
error-status-404 = { error-not-found }
error-status-429 = El servidor está ocupado. Inténtalo de nuevo en un momento.
error-busy = { error-status-429 }
error-status-503 = { error-status-429 }
error-other = Algo no funcionó. Vuelve a intentarlo.
error-paused = La comparación está en pausa. Reanúdala para leer un archivo.
error-wrong-passphrase = Esta frase no abre la caja fuerte.
error-passphrase-too-short = Usa al menos 12 caracteres.
error-not-an-export = Este archivo no es una exportación de Tacit, o se ha modificado.
error-window-blocked = Su navegador no abrió la ventana. Permita ventanas en esta página y pulse de nuevo.
error-not-confirmed = El nombre no está escrito como corresponde.
error-kept-back = Tus ajustes para compartir retienen esto. No se envió nada.
error-switched-off = Las horas libres para esta empresa están apagadas, así que no se envió ninguna.
error-other-server = Esto fue a otro servidor. Abra una página de empleo de esa empresa para llegar a él.
error-not-a-control = No es un archivo de control de Tacit.
error-not-a-calendar = No es un archivo de calendario (.ics) legible.
error-not-signed = Su navegador no lo firmó. Ciérrelo y prepárelo de nuevo.
error-newer-export = { error-not-an-export }
error-blocked-employer = Esta empresa está en tu lista de bloqueo. No se preparó ni envió nada.
error-content-policy = Las reglas de la propia página lo prohíben.

## Cues of culture and growth
cue-autonomy = Libertad para decidir
cue-balance = Tiempo para vivir
cue-career = Posibilidades de ascenso
cue-diversity = Diversidad e inclusión
cue-flexible-hours = Horario flexible
cue-four-day-week = Semana de cuatro días
cue-health = Salud y seguro
cue-innovation = Innovación
cue-international = Equipo internacional
cue-learning = Aprendizaje
cue-mentoring = Acompañamiento
cue-openness = Transparencia
cue-ownership = Participación en la empresa
cue-pace = Ritmo rápido
cue-part-time = Jornada parcial posible
cue-perks = Ventajas
cue-purpose = Un buen propósito
cue-remote = Trabajo a distancia
cue-shift-work = Trabajo por turnos
cue-small-team = Equipo pequeño o empresa joven
cue-stability = Empleo estable
cue-stretch = Nuevos retos
cue-structure = Procesos claros
cue-team-spirit = Espíritu de equipo
cue-travel = Viajes

## Lists: searching, ordering, filtering
find-search = Buscar en estos empleos
find-sort = Orden
find-sort-best = Lo mejor para ti
find-sort-fit = Solo el encaje
find-sort-pay = Mayor sueldo
find-sort-newest = Los más recientes
find-sort-title = Título, de la A a la Z
find-any = En cualquier parte
find-says-pay = Con sueldo indicado
find-shown =
    { $n ->
        [one] { $n } empleo a la vista
       *[other] { $n } empleos a la vista
    }
find-hidden =
    { $n ->
        [one] { $n } empleo está oculto: { $reasons }.
       *[other] { $n } empleos están ocultos: { $reasons }.
    }
find-without-words = { $n } sin «{ $words }»
find-without-place = { $n } no es «{ $place }»
find-without-pay = { $n } sin sueldo
find-none = Ningún empleo encaja con lo que buscas.
find-all = Mostrar todos
find-list = Lista de empleos
find-save = Guardar esta búsqueda
find-filters = Filtros y orden
find-news =
    { $n ->
        [one] { $n } empleo nuevo para «{ $name }»
       *[other] { $n } empleos nuevos para «{ $name }»
    }
find-news-show = Mostrar

## What else moves the list
weigh-title = ¿Qué más debe contar?
weigh-hint = El orden parte del encaje. Estos controles suben empleos en la lista; el encaje en sí no cambia.
weigh-off = no
weigh-value = { $n } de 10
weigh-up = Sube por tus controles: { NUMBER($points, maximumFractionDigits: 1) } puntos

## Both texts of a match
both-title = Los dos textos, con lo que cuenta marcado
both-posting = El anuncio

## Several resumes, and their files
files-title = Tus currículums
files-hint = Se guardan solo en esta pestaña. Se compara el que está marcado.
files-remove = Quitar { $file }
files-save = Guardar como JSON Resume
files-save-hint = Un archivo en formato abierto. Ábrelo aquí, o en otro sitio de empleo con este widget, y obtendrás la misma comparación.

## What of a resume may be used
limits-title = Qué se puede usar para comparar
limits-hint = Lo que desmarques nunca se puntúa: sus palabras se quitan antes de comparar.
limits-education-dates = Fechas de tu formación
limits-match = Comparar con los empleos
limits-match-hint = Desactivado: tu currículum solo se lee y se muestra, y no se puntúa nada.

## Pause
pause-switch = Pausar la comparación
pause-hint = En pausa, el programa de comparación ni siquiera se carga. Esta elección se recuerda en este navegador.
pause-on = La comparación está en pausa. No se lee ni se compara nada.
pause-resume = Reanudar la comparación

## Where the data is
keep-title = Dónde están tus datos
keep-memory = Solo en la memoria de esta página: desaparecen al cerrarla. También puedes guardarlos en este dispositivo, sellados con una frase de contraseña. Eso los protege de quienes usen o encuentren este dispositivo mientras está bloqueado; no de programas que vean lo que escribes. Nadie puede abrirlos sin la frase, ni siquiera nosotros.
keep-new = Nueva frase de contraseña, al menos 12 caracteres
keep-here = Guardar en este dispositivo
keep-found = Hay una caja fuerte en este dispositivo. Ábrela para seguir donde lo dejaste.
keep-passphrase = Frase de contraseña
keep-open = Abrir la caja fuerte
keep-is-open = En este dispositivo, sellados con tu frase de contraseña, y abiertos en esta página.
keep-lock = Bloquear
keep-delete = Borrar todo
keep-delete-hint = La caja fuerte y todo lo que contiene, para siempre. Lo que recibió una empresa se queda allí hasta que lo retires o caduque: retíralo primero.
keep-delete-now = Borrar ahora
keep-change = Cambiar la frase de contraseña
keep-now = Frase actual
keep-change-it = Cambiar
keep-export = Exportar datos
keep-import = Leer una exportación

## The employer’s own form
apply-open = Solicitar en la página de la empresa
apply-hint = Un enlace directo: no hay nada entre tú y { $host }. Esta página no ve lo que escribes allí.
apply-copy = Copiar para el formulario
apply-copied = Copiado: { $field }

## Kinds of consent
kind-application-summary = Resumen de su currículum
kind-fit-score = Su encaje, como número
kind-interview-availability = Horas libres para una entrevista
kind-practice-evaluation = Resultados de su entrevista de práctica
kind-background-check-identity = Consentimiento para comprobar su identidad
kind-background-check-education = Consentimiento para comprobar sus títulos
kind-background-check-employment = Consentimiento para comprobar sus empleos anteriores
kind-background-check-conduct = Consentimiento para comprobar su certificado de antecedentes
kind-job-board-profile = Un perfil breve para un portal de empleo

## Answers of the employer
reply-invitation = Invitación a una entrevista
reply-feedback = Comentarios
reply-closed = Una respuesta que no se abre: fue cambiada en el camino o no es para usted.
reply-link = Dónde se encuentran. Esta página no abre direcciones: cópiela en su navegador.
reply-accept = Guardar en mi calendario
reply-tell = Decírselo a { $employer }

## Free times
interview-title = Entrevista
interview-times = Ofrecer horas libres
interview-switch = { $employer } puede recibir horas libres que yo elija
interview-switch-hint = Mientras esté apagado, ninguna hora sale de este dispositivo. Lo que hay en su calendario nunca sale: ni títulos, ni lugares, ni personas.
interview-calendar = Marcar horas ocupadas de un archivo de calendario (.ics)
interview-before = Semana anterior
interview-after = Semana siguiente
interview-busy = (ocupada)
interview-grid = Horas para elegir
interview-chosen =
    { $n ->
        [one] { $n } hora elegida
       *[other] { $n } horas elegidas
    }
interview-prepare = Ver qué se enviaría

## Practice
practice-title = Practicar la entrevista
practice-hint = Preguntas sobre lo que pide este empleo. Sus respuestas se valoran en este dispositivo con reglas fijas y se quedan aquí.
practice-ask = Cuente una ocasión en que trabajó con { $skill }. ¿Cuál era la situación, cuál su tarea, qué hizo y qué resultó?
practice-ask-job = ¿Por qué quiere trabajar como { $title } y cuál de sus resultados habla a favor?
practice-judge = Valorar mi respuesta
practice-mark = { $mark } de 4
practice-share = Compartir las notas con { $employer }
practice-share-hint = Confidencial hasta que lo apruebe. Saldrían las preguntas y las notas, nunca sus respuestas.

## What the rubric judges
criterion-situation = Situación
criterion-task = Tarea
criterion-action = Acción
criterion-result = Resultado
criterion-relevance = Relación con lo preguntado
criterion-specificity = Precisión

## What helps with it
tip-situation = Diga primero dónde y cuándo fue y qué ocurría.
tip-task = Diga qué se esperaba de usted en concreto.
tip-action = Diga lo que hizo usted, paso a paso: «yo…», no «nosotros…».
tip-result = Termine con lo que resultó, si puede con una cifra.
tip-relevance = Nombre aquello por lo que se pregunta y qué hizo con ello.
tip-specificity = Añada nombres, cifras y fechas: cuántos, cuánto tiempo, cuáles.
