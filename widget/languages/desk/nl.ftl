## The paths
desk-title = Je gegevens
desk-manage = Gegevens beheren
desk-sharing = Instellingen voor delen
desk-receipts = Bewijzen van toestemming
desk-alerts = Meldingen
desk-requests = Verzoeken
desk-delete = Verwijderen
desk-deleted = Verwijderd: { $what }
desk-nothing = Hier wordt niets bewaard.

## Manage Data
desk-resumes = Cv’s
desk-added = Gelezen op { $date }
desk-in-use = in gebruik
desk-open = Deze gebruiken
desk-rename = Hernoemen
desk-name = Naam van het cv
desk-versions =
    { $n ->
        [one] { $n } eerdere versie
       *[other] { $n } eerdere versies
    }
desk-version = Tot { $date }
desk-restore = Terughalen
desk-restored = Teruggehaald.
desk-erase-field = Eruit wissen: { $field }
desk-matches = Eerdere vergelijkingen
desk-matches-hint = Na een jaar zeggen ze niet meer over welk cv, welke vacature en welke werkgever ze gingen.
desk-delete-all = Alle { $n } verwijderen
desk-each = Een voor een
desk-anonymous = Een vergelijking, geanonimiseerd
desk-wishes = Wensen en duimen
desk-searches = Bewaarde zoekopdrachten
desk-lessons = Geleerd van je correcties
desk-lessons-hint = Wordt hetzelfde weer gelezen, dan wordt het weer gecorrigeerd. Alleen op dit apparaat: niets ervan wordt geteld of verstuurd.
desk-lesson-added = Vaardigheid toegevoegd
desk-lesson-removed = Vaardigheid weggehaald
desk-interviews = Gesprekken
desk-archived = gearchiveerd
desk-first-back = Neem het gedeelde eerst terug
desk-erase = Wis wat verstuurd is
desk-erased = Wat verstuurd is, is gewist; de controlesom blijft.

## The log
desk-log = Logboek van het gedeelde
desk-log-hint = Elke regel bevat de controlesom van de vorige. Controlesom van de laatste: { $hash }
desk-log-shared = Gedeeld met
desk-log-refused = Geweigerd door
desk-log-unanswered = Geen antwoord van
desk-log-blocked = Tegengehouden door de browser
desk-log-declined = Achtergehouden voor
desk-log-withdrawn = Teruggenomen van
desk-exact = Volledig

## Storage and retention
desk-stored = Wat op dit apparaat is opgeslagen
desk-stored-hint = Geen cookies, en niets anders dan dit.
desk-stored-where = Waar
desk-stored-why = Waarvoor
desk-stored-until = Tot
desk-stored-memory = Geheugen van deze pagina
desk-stored-memory-why = Alles, zolang je geen kluis maakt
desk-stored-memory-until = Je de pagina sluit
desk-stored-vault-why = Je kluis, verzegeld met je wachtzin
desk-stored-vault-until = Je hem verwijdert; delen eerder, zie hieronder
desk-stored-paused-why = Dat je het vergelijken hebt gepauzeerd, verder niets
desk-stored-paused-until = Je verdergaat
desk-due = Wat hierna vanzelf gebeurt
desk-due-hint = Het gebeurt als je de kluis op die dag of later opent.
desk-due-archive-interviews = Gesprekken zonder wijziging gaan naar het archief
desk-due-anonymise-matches = Vergelijkingen van een jaar geleden worden geanonimiseerd
desk-due-end-shares = Het geheim van iets gedeelds dat is verlopen, wordt gewist
desk-due-review = Je wordt gevraagd of alles verwijderd moet worden
desk-review = Je bent hier twee jaar niet geweest. Moet alles verwijderd worden?
desk-everything = Nu alles verwijderen

## Sharing Settings
desk-blocked = Wie niets krijgt
desk-blocked-hint = Voor een werkgever op deze lijst kan niets worden voorbereid of verstuurd. Wat hij heeft, kun je nog terugnemen.
desk-block = Niets naar { $employer } sturen
desk-block-other = Naam van een andere werkgever
desk-block-it = Blokkeren
desk-unblock = Van de lijst halen
desk-withheld-all = Wat niemand krijgt
desk-withheld-hint = Wat hier aan staat, blijft uit alles wat je deelt, net als zinnen waar het in staat.
desk-withheld-one = Wat { $employer } niet krijgt
field-availability = Vrije tijden voor gesprekken
field-evaluation = Resultaten van oefengesprekken
desk-refused = Wat geweigerd, tegengehouden of achtergehouden is
desk-none-refused = Tot nu toe niets.

## Receipts
desk-receipts-hint = Elk zoals ISO/IEC TS 27560 en het Data Privacy Vocabulary van het W3C het schrijven, in de taal waarin je toestemde.
desk-no-receipts = Je hebt nergens mee ingestemd.
desk-receipt = Bewijs
desk-receipt-save = Bewijs bewaren
desk-given = Gegeven op { $date }, tot { $until }
desk-taken-back = Teruggenomen op { $date }
desk-file-back = Het bestand heb je zelf. Terugnemen beëindigt je toestemming; wat je aan een vacaturesite hebt gegeven, kan alleen die site wissen.
desk-kind-fit-score = Score
desk-kind-application-summary = Samenvatting
desk-kind-interview-availability = Vrije tijden
desk-kind-practice-evaluation = Oefengesprek
desk-kind-background-check-identity = Controle van identiteit
desk-kind-background-check-education = Controle van opleiding
desk-kind-background-check-employment = Controle van werkverleden
desk-kind-background-check-conduct = Controle van gedrag
desk-kind-job-board-profile = Profiel voor een vacaturesite

## Alerts
desk-alerts-hint = Zoekopdrachten die je bewaart, lopen op dit apparaat zolang deze pagina open is. Geen mail, geen account, en geen server kent ze. Alle staan uit tot je ze aanzet.
desk-no-searches = Er is geen zoekopdracht bewaard. Boven de lijst met vacatures kun je er een bewaren.
desk-alert-on = Nieuwe vacatures melden
desk-alert-last =
    { $n ->
        [one] { $n } nieuwe vacature op { $date }
       *[other] { $n } nieuwe vacatures op { $date }
    }
desk-alert-memory = Ze zijn weg als je deze pagina sluit, tenzij je je gegevens op dit apparaat bewaart (hieronder).
desk-show = Tonen
desk-stored-program-why = Het programma zelf, alleen als je het zonder netwerk wilt
desk-stored-program-until = Je het uitzet bij Meldingen
desk-offline = Zonder netwerk
desk-offline-hint = Alleen het programma wordt bewaard, dezelfde bestanden voor iedereen; niets van jou.
desk-offline-keep = Het programma op dit apparaat bewaren
desk-offline-is-kept = Het werkt vanaf nu zonder netwerk.
desk-offline-cannot = Deze browser bewaart geen programma’s voor deze pagina.
desk-offline-alone = Een kader kan niet als app worden geïnstalleerd. Open dit adres op zichzelf; je gegevens neem je mee met de export:

## Requests
desk-request-hint = Wat je schrijft wordt verzegeld: alleen { $employer } kan het lezen. Contact voor privacy: { $contact }
desk-request-no-key = Er is geen sleutel van deze werkgever waarvoor iets verzegeld kan worden. Schrijf naar het contact voor privacy.
desk-request-kind = Waar gaat het over?
desk-request-posting-wrong = Deze vacature klopt niet (antwoord binnen 24 uur)
desk-request-privacy = Mijn gegevens en privacy (antwoord binnen 48 uur)
desk-request-misuse = Misbruik melden (antwoord binnen 30 dagen)
desk-request-posting = Welke vacature?
desk-request-text = Wat je wilt zeggen
desk-request-send = Verzegelen en versturen
desk-request-sent = Je verzoeken
desk-request-look = Kijken of er antwoord is
desk-request-received = Ontvangen { $at }, antwoord uiterlijk { $due }; beide tijden zijn van de server
desk-request-hours =
    { $n ->
        [one] Nog { $n } uur
       *[other] Nog { $n } uur
    }
desk-request-days =
    { $n ->
        [one] Nog { $n } dag
       *[other] Nog { $n } dagen
    }
desk-request-late = Te laat: de werkgever heeft niet op tijd geantwoord.
desk-request-done = Afgehandeld op { $date }
desk-request-declined = Afgewezen op { $date }
desk-request-answer = Antwoord
