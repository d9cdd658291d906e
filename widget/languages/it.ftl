# Tutte le frasi del widget in italiano.

## Head of the widget
head-title = Confronto privato con le offerte
head-with = per le offerte di { $employer }
head-nothing-sent = Non è stato inviato nulla
head-see-requests = Vedi tutte le richieste di questa pagina

## Opening a file
open-title = Scopri quali di queste offerte fanno per te
open-text =
    { $n ->
        [0] Apri qui il tuo CV. Viene letto su questo dispositivo, confrontato con le offerte di questa pagina e mai caricato.
        [one] Apri qui il tuo CV. Viene letto su questo dispositivo, confrontato con { $n } offerta di questa pagina e mai caricato.
       *[other] Apri qui il tuo CV. Viene letto su questo dispositivo, confrontato con { $n } offerte di questa pagina e mai caricato.
    }
open-choose = Scegli il tuo CV
open-another = Aprine un altro
open-or-drop = oppure trascina il file in un punto qualsiasi qui
open-kinds = PDF, Word, OpenDocument, RTF o testo semplice, fino a 20 MB
open-promise-device = Letto su questo dispositivo
open-promise-upload = Mai caricato
open-promise-send = Approvi ogni parola che viene inviata
open-reading = Lettura di { $file }
open-reading-text = Avviene sul tuo dispositivo e richiede un momento.
open-failed = Non è stato possibile leggere { $file }
open-was-read = Letto su questo dispositivo: { $file }
open-engine-failed = Il programma di confronto non si è caricato
open-again = Riprova
open-no-postings = In questa pagina non ci sono offerte leggibili.
open-unreadable =
    { $n ->
        [one] { $n } offerta di questa pagina non è leggibile e qui manca.
       *[other] { $n } offerte di questa pagina non sono leggibili e qui mancano.
    }
open-waiting = Confronto con le offerte …

## The ranked jobs
rank-title = Offerte, prima la più adatta
rank-hint = Il punteggio somma ciò che hai fatto e ciò che ogni offerta chiede. Apri un’offerta per vedere ogni motivo.
rank-of-index = Le { $n } migliori di { $all } offerte, ordinate su questo dispositivo dall’elenco del datore di lavoro. I punteggi sono stime; apri un’offerta perché questo sito ne carichi il testo e per vedere il punteggio esatto con tutti i motivi.
rank-stale = Nuovo confronto …
rank-left-out = Escluse dalle tue condizioni
rank-left-out-because = { $wish }: questa offerta propone { $offered }
rank-no-match = Non è stato possibile confrontare le offerte
rank-of-100 = { NUMBER($score, maximumFractionDigits: 0) } su 100
rank-fit = Affinità
rank-tabs = Sezioni
rank-best =
    { $n ->
        [one] { $n } offerta confrontata. La più adatta: { $title }, { NUMBER($score, maximumFractionDigits: 0) } su 100.
       *[other] { $n } offerte confrontate. La più adatta: { $title }, { NUMBER($score, maximumFractionDigits: 0) } su 100.
    }

## Thumbs
votes-more = Più offerte come questa: { $title }
votes-fewer = Meno offerte come questa: { $title }
votes-up = Salita per i tuoi voti: { NUMBER($points, maximumFractionDigits: 1) } punti
votes-down = Scesa per i tuoi voti: { NUMBER($points, maximumFractionDigits: 1) } punti
votes-moved =
    { $n ->
        [one] I tuoi voti spostano { $n } offerta in questo elenco. L’affinità di ogni offerta resta la stessa e i tuoi voti restano su questo dispositivo.
       *[other] I tuoi voti spostano { $n } offerte in questo elenco. L’affinità di ogni offerta resta la stessa e i tuoi voti restano su questo dispositivo.
    }
votes-clear = Cancella i voti

## A job that is open
detail-fetching = Caricamento del testo di questa offerta dal sito del datore di lavoro …
detail-no-text = Non è stato possibile caricare il testo di questa offerta. Il punteggio è ciò che l’elenco del datore di lavoro permette di dire; per i motivi serve il testo.
detail-reasons = Di che cosa è fatto il punteggio
detail-reasons-hint = Ogni punto si basa su parole di entrambi i testi.
detail-asks = L’offerta chiede
detail-shows = Il tuo CV dice
detail-said = Indicato qui da te
detail-no-evidence = Nel tuo CV non c’è ancora nulla su questo.
detail-more = altri { $n }
detail-points = { NUMBER($points, maximumFractionDigits: 1) } su { NUMBER($max, maximumFractionDigits: 1) }
detail-plus = +{ NUMBER($points, maximumFractionDigits: 1) }
detail-wrong = Qualcosa in questa offerta è sbagliato
detail-of-100 = { NUMBER($n, maximumFractionDigits: 0) } / 100
detail-pay-value = { $pay }
detail-pay-range = { $least } – { $most }
detail-pay-quoted = { $pay } («{ $quote }»)
detail-pair = { $name }: { $value }
detail-silent-pay = lo stipendio
detail-silent-place = il luogo
detail-silent-kind = il tipo di contratto
detail-silent-years = l’esperienza richiesta
detail-missing = Non trovato nel tuo CV
detail-missing-hint = Se ce l’hai, forse manca solo per iscritto.
detail-required = richiesto
detail-preferred = gradito
detail-advice = Che cosa cambierebbe il punteggio
detail-advice-text = Se hai usato { $skill }, scrivilo
detail-advice-add = L’ho usato
detail-advice-hint = Aggiungi solo ciò che è vero. Conta qui e non cambia il tuo file.
detail-facts = Sull’offerta
detail-pay = Stipendio
detail-place = Luogo
detail-kind = Contratto
detail-employer = Datore di lavoro
detail-until = Candidature entro il
detail-nothing-on = L’annuncio non dice: { $facts }. Potresti chiederlo.
detail-growth = Spazio per crescere
detail-wishes = I tuoi desideri
detail-culture = La cultura che hai scelto
detail-years = Esperienza richiesta
detail-years-value =
    { $n ->
        [one] { NUMBER($n, maximumFractionDigits: 1) } anno
       *[other] { NUMBER($n, maximumFractionDigits: 1) } anni
    }

## What was read: the fields
resume-title = Ciò che è stato letto
resume-hint = Correggi ciò che è sbagliato: scrivi, oppure seleziona le parole giuste nel testo. Le modifiche restano su questo dispositivo.
resume-contact = Tu
resume-name = Nome
resume-email = E-mail
resume-phone = Telefono
resume-url = Link
resume-city = Città
resume-headline = Titolo del CV
resume-work = Lavoro
resume-position = Ruolo
resume-company = { detail-employer }
resume-start = Da
resume-end = A
resume-education = Formazione
resume-school = Scuola
resume-degree = Titolo di studio
resume-area = Materia
resume-skills = Competenze trovate
resume-skills-hint = Togli ciò che non deve contare nel confronto.
resume-remove = Togli { $what }
resume-remove-entry = Togli questa voce
resume-page = pagina { $n }
resume-yours = Corretto da te
resume-empty = non trovato
resume-findings = Buono a sapersi
resume-present = AAAA-MM, vuoto se in corso
resume-years = { NUMBER($n, maximumFractionDigits: 1) } a.
resume-languages = Lingue
resume-language = Lingua
resume-fluency = Livello
resume-place = Luogo
resume-tasks = Attività
resume-summary = Sintesi
resume-certificates = Certificati
resume-projects = Progetti
resume-other = Altro
resume-add-work = Aggiungi un lavoro
resume-add-education = Aggiungi una formazione
resume-add-languages = Aggiungi una lingua
resume-add-skill = Aggiungi
resume-skill = Una competenza che manca
resume-date-form = AAAA-MM
resume-grade = Voto
resume-organization = Organizzazione
resume-certificate = Certificato
resume-issuer = Rilasciato da
resume-project = Progetto
resume-publication = Pubblicazione
resume-publisher = Pubblicato da
resume-award = Premio
resume-awarder = Assegnato da
resume-date = Data
resume-description = Descrizione
resume-tasks-hint = una per riga
resume-listed-hint = Quelle con il bordo tratteggiato non sono in nessun elenco di competenze che conosciamo: restano nel tuo profilo e nessun punteggio si basa su di esse.
resume-volunteer = Volontariato
resume-publications = Pubblicazioni
resume-awards = Premi
resume-add-certificates = Aggiungi un certificato
resume-add-projects = Aggiungi un progetto
resume-add-volunteer = Aggiungi un volontariato
resume-add-publications = Aggiungi una pubblicazione
resume-add-awards = Aggiungi un premio

## What was read: the text beside the fields
reading-sides = Mostra
reading-fields = Campi
reading-text = Testo del file
reading-text-hint = Questo è tutto ciò che il confronto vede, nell’ordine in cui è stato letto. Premi su alcune parole per vedere il loro campo.
reading-legend = Come è evidenziato il testo
reading-unplaced = in nessun campo
reading-hidden = Testo nascosto
reading-hidden-hint = Chi legge il file non vede questo. Non è stato usato.
reading-hint = Seleziona parole con il mouse o con il dito, oppure scegli righe con le frecce, per usarle in un campo.
reading-went-to = Letto come: { $fields }
reading-nowhere = Ancora in nessun campo
reading-use-as = Usa come
reading-use-it = Usa
reading-choose = Scegli un campo
reading-new = nuova voce: { $field }
reading-take = Prendi dal testo
reading-show = Mostra nel testo
reading-go = Vai al campo
reading-set = { $field }: «{ $value }»
reading-emptied = { $field }: svuotato
reading-added = Aggiunto: { $what }
reading-removed = Tolto: { $what }
reading-undone = L’ultima modifica è stata annullata
reading-undo = Annulla
reading-no-skill = Queste parole sono troppo lunghe per il nome di una competenza
reading-an-entry = una voce

## Wishes
wish-title = Che cosa vuoi
wish-hint = I desideri fanno salire le offerte che li soddisfano. Una condizione esclude le offerte che di certo non la soddisfano.
wish-places = Luoghi
wish-places-hint = Separa con virgole, per esempio Berlino, Oslo
wish-radius = Entro (km)
wish-work-places = Dove lavori
wish-pay = Stipendio annuo minimo
wish-pay-hint = Confrontato con le offerte che pagano in questa valuta; delle altre non si sa.
wish-amount = Importo
wish-currency = Valuta
wish-roles = Ruoli
wish-roles-hint = Separa con virgole, per esempio infermiere, caposala
wish-industries = Settori
wish-industries-hint = Separa con virgole, per esempio sanità, energia
wish-languages = Lingue in cui lavori
wish-languages-hint = Le offerte che chiedono un’altra lingua non lo soddisfano.
wish-employment = { detail-kind }
wish-culture = Che cosa conta per te
wish-culture-hint = Trovato nelle parole di questi annunci.
wish-hard = Indispensabile
wish-hard-hint = Una condizione: le offerte che non la soddisfano sono escluse, con il motivo.

## Consent to a summary
consent-prepare = Prepara una sintesi per { $employer }
consent-prepare-unnamed = Prepara una sintesi per il datore di lavoro
consent-prepare-hint = Vedi e approvi ogni parola prima che venga inviato qualcosa.
consent-title = Invia una sintesi a { $employer }
consent-intro = Fatta di frasi del tuo CV. Non viene inviato nulla finché non premi il pulsante qui sotto.
consent-recipient = Chi può leggerla
consent-purpose = A che scopo
consent-purpose-value = Valutare la tua candidatura per «{ $title }», nient’altro
consent-kept = Cancellata dopo
consent-kept-days =
    { $n ->
        [one] { $n } giorno
       *[other] { $n } giorni
    }
consent-deleted-on = il { $date }
consent-stored = Conservata in
consent-contact = Domande sulla privacy
consent-policy = Regole sulla privacy
consent-policy-read = Versione { $version }: leggila
consent-sentences = Frasi del tuo CV
consent-sentences-hint = Togli la spunta a ciò che deve restare con te.
consent-none = Nessuna frase del tuo CV parla di questa offerta. Puoi comunque inviare i dati qui sotto.
consent-fields = Su di te
consent-fields-hint = È tutto spento. Accendi ciò che { $employer } può vedere.
consent-kept-back = Trattenuto dalle tue impostazioni di condivisione: { $fields }
consent-note = Una riga tua (facoltativa)
consent-note-hint = Per esempio, come preferisci essere contattato.
consent-no-contact = Senza un indirizzo e-mail o un numero di telefono, { $employer } non può risponderti.
consent-bytes = Viene inviato esattamente questo, sigillato in modo che solo { $employer } possa aprirlo
consent-bytes-hint =
    { $n ->
        [one] { $n } byte prima della sigillatura
       *[other] { $n } byte prima della sigillatura
    }
consent-approve = Approva e invia
consent-cancel = Non inviare
consent-sending = Sigillatura e invio …
consent-covered = Il pulsante si attiva quando si vede per intero e nulla lo copre.
consent-unsupported = Il browser non sa dire se qualcosa copre questo pulsante: decide in una piccola finestra che nessun’altra pagina può coprire.
consent-no-key = { $employer } non ha ancora pubblicato una chiave, quindi non si può sigillare né inviare nulla.
consent-unsigned-key = Questa pagina indica la chiave con cui { $employer } garantisce per la propria. Quella data dal server non è garantita, oppure questo browser è troppo vecchio per verificarlo. Potrebbe essere la chiave di qualcun altro, quindi non si sigilla e non si invia nulla. Avvisa { $employer }.
consent-no-employer = Non è stato possibile caricare la chiave e le regole del datore di lavoro, quindi non si può inviare nulla.
consent-failed = Non è stata inviata
consent-title-of = { $kind }, per { $employer }
consent-purpose-only = { $kind }, per «{ $title }» e nient’altro
consent-intro-other = Questo vale da solo e non implica altro. Nulla viene inviato prima che lei prema il pulsante qui sotto.
consent-others = Condividere altro, ogni cosa a parte
consent-others-hint = Un sì a una cosa non è un sì a un’altra. Prima vede ogni parola.
consent-typed = Digiti il nome { $employer } per confermare
consent-typed-hint = Una verifica va lontano: premere un pulsante non basta. Il consenso finisce da solo dopo 30 giorni al massimo.
consent-board-name = Nome del sito di annunci
consent-board-line = Una riga su di lei (facoltativa)
consent-board-skills = Competenze che può vedere
consent-board-save = Approvare e salvare il file
consent-board-hint = Da qui non viene inviato nulla: riceve un file e lo consegna lei al sito.
consent-board-bytes = Esattamente questo è nel file
consent-window = Continuare in una finestra a parte
consent-window-asked = In attesa della sua risposta nell’altra finestra…

## After it was sent
receipt-title = Inviata a { $employer }
receipt-text = Sigillata con la chiave di { $employer }. Viene cancellata il { $date }, o subito se la ritiri.
receipt-id = Ricevuta
receipt-sealed = Impronta dei byte sigillati
receipt-policy = Impronta delle regole
receipt-keep = Il diritto di ritirarla è conservato solo in questa scheda e sparisce quando la chiudi.
receipt-withdraw = Ritirala
receipt-withdraw-hint = Il server la cancella. Ciò che { $employer } ha già aperto resta letto.
receipt-withdrawing = Ritiro in corso …
receipt-withdrawn = Ritirata. Il server l’ha cancellata.
receipt-failed = Non è stato possibile ritirarla
receipt-bytes = Che cosa è stato inviato
receipt-control = Salvare un file di controllo
receipt-control-read = Leggere un file di controllo
receipt-replies = Cercare risposte
receipt-no-replies = Ancora nessuna risposta.

## What was sent
ledger-title = Tutto ciò che questa pagina ha inviato
ledger-hint = Ogni richiesta con la sua dimensione, così com’è avvenuta. Puoi verificarlo negli strumenti per sviluppatori del tuo browser.
ledger-what = A che scopo
ledger-out = Inviato
ledger-answer = Risposta
ledger-shares = Sintesi che hai inviato
ledger-no-shares = Nessuna. Il tuo CV non ha lasciato questo dispositivo.
ledger-counting = Conteggio anonimo
ledger-counting-switch = Contami in modo anonimo
ledger-counting-hint = Dice a { $employer } solo che qualcuno ha aperto o confrontato un’offerta, e in quale decimo della scala. Nessun nome, nessun identificativo, nessun orario.
ledger-counting-refused = Il tuo browser chiede ai siti di non tracciarti (Global Privacy Control o Do Not Track), perciò questo resta spento.
ledger-resume-stays = Il file stesso non fa mai parte di una richiesta.

## Numbers of things
n-date = { $date }
n-summaries =
    { $n ->
        [one] { $n } sintesi inviata
       *[other] { $n } sintesi inviate
    }
n-requests =
    { $n ->
        [one] { $n } richiesta
       *[other] { $n } richieste
    }
n-bytes =
    { $n ->
        [one] { $n } byte
       *[other] { $n } byte
    }

## Pages
page-postings = Offerte
page-resume = Il tuo CV
page-wishes = Desideri
page-ledger = Privacy

## Parts of the score
contribution-required-skills = Competenze richieste
contribution-preferred-skills = Competenze gradite
contribution-title = Ruoli
contribution-experience = Anni e attualità
contribution-seniority = Livello
contribution-responsibilities = Tipo di lavoro
contribution-field = Campo di lavoro
contribution-qualifications = Titoli di studio, certificati, lingue

## Work places
work-place-on-site = In sede
work-place-hybrid = Ibrido
work-place-remote = A distanza

## Kinds of employment
employment-full-time = Tempo pieno
employment-part-time = Tempo parziale
employment-contractor = A contratto
employment-temporary = A termine
employment-intern = Tirocinio
employment-volunteer = Volontariato
employment-per-diem = A giornata
employment-other = Altro

## What reading found
finding-no-text-layer = Il file è fatto di immagini: non c’è testo da leggere. Va bene una versione esportata da un programma di testo.
finding-no-name = Non è stato trovato nessun nome.
finding-no-contact = Non sono stati trovati né un indirizzo e-mail né un numero di telefono.
finding-no-email = Non è stato trovato nessun indirizzo e-mail.
finding-no-phone = Non è stato trovato nessun numero di telefono.
finding-no-title = Non è stato trovato nessun ruolo per { $fact0 }.
finding-no-employer = Non è stato trovato nessun datore di lavoro per { $fact0 }.
finding-no-work = Non è stato trovato nessun lavoro. Titoli come «Esperienza» aiutano persone e programmi.
finding-no-dates = Non sono state trovate date per { $fact0 }, quindi i suoi anni non contano.
finding-dates-reversed = { $fact0 }: finisce ({ $fact2 }) prima di iniziare ({ $fact1 }).
finding-date-unclear = { $fact0 }: «{ $fact1 }» non si capisce come data. Scrivila come AAAA-MM.
finding-dates-overlap = { $fact0 } e { $fact1 } erano nello stesso periodo, da { $fact2 } a { $fact3 }. Può darsi che sia giusto.
finding-future-date = { $fact0 }: inizia nel futuro ({ $fact1 }).
finding-hidden-text = Il file contiene testo che i lettori non vedono. Non è stato usato.
finding-unplaced = Questo testo non è in nessun campo. Conta comunque per le competenze.
finding-unknown-heading = Il titolo «{ $fact0 }» non è noto, quindi ciò che segue può essere fuori posto.
finding-personal-data = Qui il file indica dati personali, come una data di nascita. Non sono stati usati.
finding-truncated = Il file è molto lungo. La fine è stata tralasciata.

## What was not counted
flag-copied-posting = Queste parole sono anche nell’annuncio, quindi non sono state contate:
flag-stuffing = Questo è ripetuto spesso. Ripeterlo non aggiunge nulla:
flag-hidden-text = Il testo che un lettore non vede non è stato contato:
flag-not-claimed = Letto come qualcosa che non hai fatto o che vorresti imparare, quindi non contato:
flag-contradiction = Questi anni non tornano con le date dei tuoi lavori:

## Fields of a summary
field-name = { resume-name }
field-email = { resume-email }
field-phone = { resume-phone }
field-city = { resume-city }
field-links = Link
field-score = Punteggio

## What a request was for
why-page = Questa pagina: gli stessi file per tutti
why-engine = Il programma di confronto: gli stessi file per tutti
why-configuration = La chiave e le regole del datore di lavoro
why-share = Una sintesi approvata da te, sigillata
why-withdraw = Il ritiro di una sintesi
why-reply = Ricerca di risposte a ciò che ha inviato
why-count = Il conteggio anonimo che hai acceso
why-posting = Il testo di un’offerta che hai aperto: la pagina del datore di lavoro l’ha caricato dal proprio sito
why-request = Una richiesta che hai scritto, sigillata
why-refused = Fermato dal browser

## What became of a request
outcome-open = inviato
outcome-loaded = caricato
outcome-unreachable = nessuna risposta
outcome-blocked = fermato

## Wishes as reasons
wish-name-places = { resume-place }
wish-name-work-places = { wish-work-places }
wish-name-pay-floor = { detail-pay }
wish-name-roles = Ruolo
wish-name-employment-types = { detail-kind }
wish-name-industries = Settore
wish-name-languages = { resume-language }
wish-name-other = Desiderio

## What went wrong
error-empty-file = Il file è vuoto.
error-too-large = Il file supera i 20 MB. Va bene una versione senza immagini grandi.
error-picture = Questa è un’immagine, e qui le immagini di testo non si possono leggere. Scegli il documento che mostra.
error-unknown-encoding = Questo browser non conosce la codifica del testo. Salvalo come UTF-8 e prova con quello.
error-unknown-format = Questo tipo di file qui non si può leggere. Vanno bene PDF, Word, OpenDocument, RTF e testo semplice.
error-encrypted = Il file è protetto da una password. Salva una copia senza password e prova con quella.
error-damaged = Il file sembra danneggiato. Spesso aiuta salvarlo di nuovo dal programma con cui è stato fatto.
error-expands-too-far = Il file si espande in molto più di un CV. Non è stato letto, per proteggere questo dispositivo.
error-too-complex = { error-expands-too-far }
error-too-deep = { error-expands-too-far }
error-timed-out = La lettura ha richiesto più di 10 secondi ed è stata fermata. Un’altra versione del file forse va bene.
error-crashed = Il file ha bloccato il lettore. È stato riavviato; un altro file andrà bene.
error-not-a-file = Il browser non ha potuto aprirlo. Le cartelle non vanno bene, i file sì.
error-engine-unavailable = Una parte del programma di confronto non è arrivata.
error-lexicon-damaged = { error-engine-unavailable }
error-lexicon-version = { error-engine-unavailable }
error-unreachable = Non c’è stata risposta. Controlla la connessione.
error-policy-changed = Le regole del datore di lavoro sono appena cambiate. Ricarica la pagina per leggere quelle nuove.
error-policy-mismatch = { error-policy-changed }
error-unknown-key = La chiave del datore di lavoro è cambiata. Ricarica la pagina e riprova.
error-key-mismatch = { error-unknown-key }
error-no-key = { error-unknown-key }
error-idempotency-conflict = Questo è già stato inviato con un altro contenuto. Preparalo di nuovo.
error-expiry-out-of-range = Il datore di lavoro non conserva le sintesi così a lungo. Scegli meno giorni.
error-foreign-origin = Il server non accetta sintesi da questa pagina.
error-not-found = Non c’è, o non c’è più.
error-status-404 = { error-not-found }
error-status-429 = Il server è occupato. Riprova tra un momento.
error-busy = { error-status-429 }
error-status-503 = { error-status-429 }
error-other = Qualcosa non ha funzionato. Riprova.
error-paused = Il confronto è in pausa. Riprendilo per leggere un file.
error-wrong-passphrase = Questa frase non apre la cassaforte.
error-passphrase-too-short = Usa almeno 12 caratteri.
error-not-an-export = Questo file non è un’esportazione di Tacit, o è stato modificato.
error-window-blocked = Il browser non ha aperto la finestra. Consenta le finestre per questa pagina e prema di nuovo.
error-not-confirmed = Il nome non è digitato come si scrive.
error-kept-back = Le tue impostazioni di condivisione lo trattengono. Nulla è stato inviato.
error-switched-off = Gli orari liberi per questo datore di lavoro sono spenti: nessuno è stato inviato.
error-other-server = Questo è andato a un altro server. Apra una pagina di lavoro di quel datore per raggiungerlo.
error-not-a-control = Non è un file di controllo di Tacit.
error-not-a-calendar = Non è un file di calendario (.ics) leggibile.
error-not-signed = Il browser non l’ha firmato. Chiuda e lo prepari di nuovo.
error-newer-export = { error-not-an-export }
error-blocked-employer = Questo datore di lavoro è nella tua lista dei blocchi. Nulla è stato preparato o inviato.
error-content-policy = Le regole della pagina stessa lo vietano.

## Cues of culture and growth
cue-autonomy = Libertà di decidere
cue-balance = Tempo per vivere
cue-career = Possibilità di carriera
cue-diversity = Diversità e inclusione
cue-flexible-hours = Orari flessibili
cue-four-day-week = Settimana di quattro giorni
cue-health = Salute e assicurazione
cue-innovation = Innovazione
cue-international = Squadra internazionale
cue-learning = Formazione continua
cue-mentoring = Affiancamento
cue-openness = Trasparenza
cue-ownership = Quote dell’azienda
cue-pace = Ritmo sostenuto
cue-part-time = Tempo parziale possibile
cue-perks = Vantaggi
cue-purpose = Uno scopo utile
cue-remote = Lavoro a distanza
cue-shift-work = Lavoro a turni
cue-small-team = Squadra piccola o azienda giovane
cue-stability = Posto sicuro
cue-stretch = Nuove sfide
cue-structure = Processi chiari
cue-team-spirit = Spirito di squadra
cue-travel = Viaggi

## Lists: searching, ordering, filtering
find-search = Cerca in queste offerte
find-sort = Ordine
find-sort-best = Il meglio per te
find-sort-fit = Solo affinità
find-sort-pay = Stipendio più alto
find-sort-newest = Le più recenti
find-sort-title = Titolo, dalla A alla Z
find-any = Ovunque
find-says-pay = Con stipendio indicato
find-shown =
    { $n ->
        [one] { $n } offerta mostrata
       *[other] { $n } offerte mostrate
    }
find-hidden =
    { $n ->
        [one] { $n } offerta è nascosta: { $reasons }.
       *[other] { $n } offerte sono nascoste: { $reasons }.
    }
find-without-words = { $n } senza «{ $words }»
find-without-place = { $n } non «{ $place }»
find-without-pay = { $n } senza stipendio
find-none = Nessuna offerta corrisponde a ciò che cerchi.
find-all = Mostra tutte
find-list = Elenco delle offerte
find-save = Salva questa ricerca
find-filters = Filtri e ordine
find-news =
    { $n ->
        [one] { $n } nuova offerta per «{ $name }»
       *[other] { $n } nuove offerte per «{ $name }»
    }
find-news-show = Mostra

## What else moves the list
weigh-title = Che cos’altro deve contare?
weigh-hint = L’ordine parte dall’affinità. Questi cursori fanno salire le offerte nell’elenco; l’affinità in sé resta com’è.
weigh-off = no
weigh-value = { $n } su 10
weigh-up = Salita per i tuoi cursori: { NUMBER($points, maximumFractionDigits: 1) } punti

## Both texts of a match
both-title = Entrambi i testi, con ciò che conta evidenziato
both-posting = L’annuncio

## Several resumes, and their files
files-title = I tuoi CV
files-hint = Restano solo in questa scheda. Viene confrontato quello selezionato.
files-remove = Togli { $file }
files-save = Salva come JSON Resume
files-save-hint = Un file in un formato aperto. Aprilo qui, o su un altro sito di lavoro con questo widget, e ottieni lo stesso confronto.

## What of a resume may be used
limits-title = Che cosa si può usare per il confronto
limits-hint = Ciò che deselezioni non viene mai contato: le sue parole vengono tolte prima del confronto.
limits-education-dates = Date della tua formazione
limits-match = Confronta con le offerte
limits-match-hint = Spento: il tuo CV viene solo letto e mostrato, e non viene contato nulla.

## Pause
pause-switch = Metti in pausa il confronto
pause-hint = In pausa, il programma di confronto non viene nemmeno caricato. Questa scelta si ricorda in questo browser.
pause-on = Il confronto è in pausa. Non viene letto né confrontato nulla.
pause-resume = Riprendi il confronto

## Where the data is
keep-title = Dove sono i tuoi dati
keep-memory = Solo nella memoria di questa pagina: spariscono quando la chiudi. Puoi invece conservarli su questo dispositivo, sigillati con una frase segreta. Questo li protegge da chi usa o trova questo dispositivo mentre è bloccato; non da programmi che spiano ciò che scrivi. Senza la frase nessuno può aprirli, nemmeno noi.
keep-new = Nuova frase segreta, almeno 12 caratteri
keep-here = Conserva su questo dispositivo
keep-found = Su questo dispositivo c’è una cassaforte. Aprila per riprendere da dove eri.
keep-passphrase = Frase segreta
keep-open = Apri la cassaforte
keep-is-open = Su questo dispositivo, sigillati con la tua frase segreta, e aperti in questa pagina.
keep-lock = Blocca
keep-delete = Cancella tutto
keep-delete-hint = La cassaforte e tutto ciò che contiene, per sempre. Ciò che un datore di lavoro ha ricevuto resta lì finché non lo ritiri o scade: prima ritiralo.
keep-delete-now = Cancella ora
keep-change = Cambia la frase segreta
keep-now = Frase attuale
keep-change-it = Cambia
keep-export = Esporta i dati
keep-import = Leggi un’esportazione

## The employer’s own form
apply-open = Candidati sulla pagina del datore di lavoro
apply-hint = Un link diretto: tra te e { $host } non c’è nulla. Questa pagina non vede ciò che scrivi lì.
apply-copy = Copia per il modulo
apply-copied = Copiato: { $field }

## Kinds of consent
kind-application-summary = Sintesi del suo curriculum
kind-fit-score = La sua idoneità, come numero
kind-interview-availability = Orari liberi per un colloquio
kind-practice-evaluation = Risultati del suo colloquio di prova
kind-background-check-identity = Consenso alla verifica della sua identità
kind-background-check-education = Consenso alla verifica dei suoi titoli di studio
kind-background-check-employment = Consenso alla verifica dei suoi impieghi precedenti
kind-background-check-conduct = Consenso alla verifica del suo casellario giudiziale
kind-job-board-profile = Un breve profilo per un sito di annunci

## Answers of the employer
reply-invitation = Invito a un colloquio
reply-feedback = Riscontro
reply-closed = Una risposta che non si apre: è stata cambiata per strada o non è per lei.
reply-link = Dove vi incontrate. Questa pagina non apre indirizzi: lo copi nel browser.
reply-accept = Salva nel mio calendario
reply-tell = Dirlo a { $employer }

## Free times
interview-title = Colloquio
interview-times = Offrire orari liberi
interview-switch = { $employer } può ricevere orari liberi scelti da me
interview-switch-hint = Finché è spento, nessun orario lascia questo dispositivo. Ciò che è nel calendario non lo lascia mai: né titoli, né luoghi, né persone.
interview-calendar = Segnare le ore occupate da un file di calendario (.ics)
interview-before = Settimana prima
interview-after = Settimana dopo
interview-busy = (occupata)
interview-grid = Ore da scegliere
interview-chosen =
    { $n ->
        [one] { $n } ora scelta
       *[other] { $n } ore scelte
    }
interview-prepare = Vedere che cosa verrebbe inviato

## Practice
practice-title = Provare il colloquio
practice-hint = Domande su ciò che chiede questo lavoro. Le risposte sono valutate su questo dispositivo con regole fisse, e restano qui.
practice-ask = Racconti di una volta in cui ha lavorato con { $skill }. Qual era la situazione, quale il suo compito, che cosa ha fatto e che cosa ne è venuto?
practice-ask-job = Perché vuole lavorare come { $title }, e quale dei suoi risultati parla a favore?
practice-judge = Valutare la mia risposta
practice-mark = { $mark } su 4
practice-share = Condividere i voti con { $employer }
practice-share-hint = Riservato finché non approva. Uscirebbero domande e voti, mai le risposte.

## What the rubric judges
criterion-situation = Situazione
criterion-task = Compito
criterion-action = Azione
criterion-result = Risultato
criterion-relevance = Attinenza alla domanda
criterion-specificity = Precisione

## What helps with it
tip-situation = Dica prima dove e quando è stato, e che cosa succedeva.
tip-task = Dica che cosa ci si aspettava proprio da lei.
tip-action = Dica che cosa ha fatto lei, passo dopo passo: «io…», non «noi…».
tip-result = Finisca con ciò che ne è venuto, se può con un numero.
tip-relevance = Nomini ciò che la domanda chiede, e che cosa ne ha fatto.
tip-specificity = Aggiunga nomi, numeri e date: quanti, per quanto, quali.
