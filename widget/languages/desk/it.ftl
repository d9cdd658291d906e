## The paths
desk-title = I tuoi dati
desk-manage = Gestisci i dati
desk-sharing = Impostazioni di condivisione
desk-receipts = Ricevute dei consensi
desk-alerts = Avvisi
desk-requests = Richieste
desk-delete = Elimina
desk-deleted = Eliminato: { $what }
desk-nothing = Qui non si conserva nulla.

## Manage Data
desk-resumes = Curriculum
desk-added = Letto il { $date }
desk-in-use = in uso
desk-open = Usa questo
desk-rename = Rinomina
desk-name = Nome del curriculum
desk-versions =
    { $n ->
        [one] { $n } versione precedente
       *[other] { $n } versioni precedenti
    }
desk-version = Fino al { $date }
desk-restore = Ripristina
desk-restored = Ripristinata.
desk-erase-field = Cancella da esso: { $field }
desk-matches = Confronti passati
desk-matches-hint = Dopo un anno non dicono più di quale curriculum, offerta o datore di lavoro si trattava.
desk-delete-all = Elimina tutti i { $n }
desk-each = Uno per uno
desk-anonymous = Un confronto, anonimizzato
desk-wishes = Desideri e pollici
desk-searches = Ricerche salvate
desk-lessons = Imparato dalle tue correzioni
desk-lessons-hint = Se si rilegge la stessa cosa, viene corretta di nuovo. Solo su questo dispositivo: nulla viene contato o inviato.
desk-lesson-added = Competenza aggiunta
desk-lesson-removed = Competenza tolta
desk-interviews = Colloqui
desk-archived = archiviato
desk-first-back = Ritira prima la condivisione
desk-erase = Cancella ciò che è stato inviato
desk-erased = Ciò che è stato inviato è cancellato; resta l’impronta.

## The log
desk-log = Registro delle condivisioni
desk-log-hint = Ogni riga contiene l’impronta della precedente. Impronta dell’ultima: { $hash }
desk-log-shared = Condiviso con
desk-log-refused = Rifiutato da
desk-log-unanswered = Nessuna risposta da
desk-log-blocked = Fermato dal browser
desk-log-declined = Trattenuto per
desk-log-withdrawn = Ritirato da
desk-exact = Per intero

## Storage and retention
desk-stored = Che cosa è memorizzato su questo dispositivo
desk-stored-hint = Nessun cookie, e nient’altro che questo.
desk-stored-where = Dove
desk-stored-why = Perché
desk-stored-until = Fino a
desk-stored-memory = Memoria di questa pagina
desk-stored-memory-why = Tutto, finché non crei una cassaforte
desk-stored-memory-until = La chiusura della pagina
desk-stored-vault-why = La tua cassaforte, sigillata con la tua passphrase
desk-stored-vault-until = La elimini; parti di essa prima, vedi sotto
desk-stored-paused-why = Che hai messo in pausa il confronto, nient’altro
desk-stored-paused-until = Lo riprendi
desk-due = Che cosa succede poi da sé
desk-due-hint = Avviene quando apri la cassaforte quel giorno o dopo.
desk-due-archive-interviews = I colloqui senza modifiche vanno in archivio
desk-due-anonymise-matches = I confronti di un anno fa vengono anonimizzati
desk-due-end-shares = Il segreto di una condivisione finita viene cancellato
desk-due-review = Ti viene chiesto se eliminare tutto
desk-review = Non sei stato qui per due anni. Eliminare tutto?
desk-everything = Elimina tutto ora

## Sharing Settings
desk-blocked = Chi non riceve nulla
desk-blocked-hint = Per un datore di lavoro di questa lista non si può preparare né inviare nulla. Puoi sempre ritirare ciò che ha.
desk-block = Non inviare nulla a { $employer }
desk-block-other = Nome di un altro datore di lavoro
desk-block-it = Blocca
desk-unblock = Togli dalla lista
desk-withheld-all = Che cosa non riceve nessuno
desk-withheld-hint = Ciò che è attivo qui resta fuori da tutto ciò che condividi, come le frasi che lo contengono.
desk-withheld-one = Che cosa { $employer } non riceve
field-availability = Orari liberi per i colloqui
field-evaluation = Risultati dei colloqui di prova
desk-refused = Che cosa è stato rifiutato, bloccato o trattenuto
desk-none-refused = Finora nulla.

## Receipts
desk-receipts-hint = Ognuna come la scrivono ISO/IEC TS 27560 e il Data Privacy Vocabulary del W3C, nella lingua in cui hai accettato.
desk-no-receipts = Non hai acconsentito a nulla.
desk-receipt = Ricevuta
desk-receipt-save = Salva la ricevuta
desk-given = Dato il { $date }, fino al { $until }
desk-taken-back = Ritirato il { $date }
desk-file-back = Il file lo hai tu. Ritirarlo pone fine al consenso; ciò che hai dato a un portale di lavoro può cancellarlo solo quel portale.
desk-kind-fit-score = Punteggio
desk-kind-application-summary = Riassunto
desk-kind-interview-availability = Orari liberi
desk-kind-practice-evaluation = Colloquio di prova
desk-kind-background-check-identity = Verifica dell’identità
desk-kind-background-check-education = Verifica degli studi
desk-kind-background-check-employment = Verifica degli impieghi
desk-kind-background-check-conduct = Verifica della condotta
desk-kind-job-board-profile = Profilo per un portale di lavoro

## Alerts
desk-alerts-hint = Le ricerche che salvi girano su questo dispositivo mentre questa pagina è aperta. Niente e-mail, nessun account, e nessun server le conosce. Tutte sono spente finché non le accendi.
desk-no-searches = Nessuna ricerca salvata. Puoi salvarne una sopra la lista delle offerte.
desk-alert-on = Segnala le nuove offerte
desk-alert-last =
    { $n ->
        [one] { $n } nuova offerta il { $date }
       *[other] { $n } nuove offerte il { $date }
    }
desk-alert-memory = Spariscono quando chiudi questa pagina, se non tieni i dati su questo dispositivo (sotto).
desk-show = Mostra
desk-stored-program-why = Il programma stesso, solo se lo vuoi senza rete
desk-stored-program-until = Lo spegni in Avvisi
desk-offline = Senza rete
desk-offline-hint = Si tiene solo il programma, gli stessi file per tutti; niente di tuo.
desk-offline-keep = Tieni il programma su questo dispositivo
desk-offline-is-kept = Da ora funziona senza rete.
desk-offline-cannot = Questo browser non tiene programmi per questa pagina.
desk-offline-alone = Un riquadro non si installa come app. Apri questo indirizzo da solo; i tuoi dati seguono con l’esportazione:

## Requests
desk-request-hint = Ciò che scrivi viene sigillato: solo { $employer } può leggerlo. Contatto per la privacy: { $contact }
desk-request-no-key = Non c’è una chiave di questo datore di lavoro per cui sigillare qualcosa. Scrivi al contatto per la privacy.
desk-request-kind = Di che cosa si tratta?
desk-request-posting-wrong = Questa offerta è sbagliata (risposta entro 24 ore)
desk-request-privacy = I miei dati e la mia privacy (risposta entro 48 ore)
desk-request-misuse = Segnala un abuso (risposta entro 30 giorni)
desk-request-posting = Quale offerta?
desk-request-text = Che cosa vuoi dire
desk-request-send = Sigilla e invia
desk-request-sent = Le tue richieste
desk-request-look = Cerca risposte
desk-request-received = Ricevuta { $at }, risposta entro { $due }; entrambe le ore sono del server
desk-request-hours =
    { $n ->
        [one] Manca { $n } ora
       *[other] Mancano { $n } ore
    }
desk-request-days =
    { $n ->
        [one] Manca { $n } giorno
       *[other] Mancano { $n } giorni
    }
desk-request-late = In ritardo: il datore di lavoro non ha risposto in tempo.
desk-request-done = Risolta il { $date }
desk-request-declined = Respinta il { $date }
desk-request-answer = Risposta
