# Alle Sätze des Widgets auf Deutsch.

## Head of the widget
head-title = Privater Jobabgleich
head-with = für die Stellen bei { $employer }
head-nothing-sent = Nichts gesendet
head-see-requests = Alle Anfragen dieser Seite ansehen

## Opening a file
open-title = Sieh, welche dieser Stellen zu dir passen
open-text =
    { $n ->
        [0] Öffne hier deinen Lebenslauf. Er wird auf diesem Gerät gelesen, mit den Stellen auf dieser Seite verglichen und nie hochgeladen.
        [one] Öffne hier deinen Lebenslauf. Er wird auf diesem Gerät gelesen, mit { $n } Stelle auf dieser Seite verglichen und nie hochgeladen.
       *[other] Öffne hier deinen Lebenslauf. Er wird auf diesem Gerät gelesen, mit { $n } Stellen auf dieser Seite verglichen und nie hochgeladen.
    }
open-choose = Lebenslauf auswählen
open-another = Anderen öffnen
open-or-drop = oder die Datei irgendwo hierher ziehen
open-kinds = PDF, Word, OpenDocument, RTF oder reiner Text, bis 20 MB
open-promise-device = Auf diesem Gerät gelesen
open-promise-upload = Nie hochgeladen
open-promise-send = Du gibst jedes gesendete Wort frei
open-reading = { $file } wird gelesen
open-reading-text = Das geschieht auf deinem Gerät und dauert einen Moment.
open-failed = { $file } konnte nicht gelesen werden
open-was-read = Auf diesem Gerät gelesen: { $file }
open-engine-failed = Das Abgleichprogramm wurde nicht geladen
open-again = Erneut versuchen
open-no-postings = Auf dieser Seite stehen keine lesbaren Stellen.
open-unreadable =
    { $n ->
        [one] { $n } Stelle dieser Seite konnte nicht gelesen werden und fehlt hier.
       *[other] { $n } Stellen dieser Seite konnten nicht gelesen werden und fehlen hier.
    }
open-waiting = Wird mit den Stellen verglichen …

## The ranked jobs
rank-title = Stellen, die passendste zuerst
rank-hint = Die Punkte ergeben sich aus dem, was du gemacht hast, und dem, was die Stelle verlangt. Öffne eine Stelle, um jeden Grund zu sehen.
rank-of-index = Die besten { $n } von { $all } Stellen, auf diesem Gerät aus der Liste des Arbeitgebers sortiert. Die Punkte sind geschätzt; öffne eine Stelle, dann holt diese Website ihren Text, und du siehst die genauen Punkte mit allen Gründen.
rank-stale = Wird neu verglichen …
rank-left-out = Durch deine Bedingungen ausgelassen
rank-left-out-because = { $wish }: Diese Stelle bietet { $offered }
rank-no-match = Die Stellen konnten nicht verglichen werden
rank-of-100 = { NUMBER($score, maximumFractionDigits: 0) } von 100
rank-fit = Passung
rank-tabs = Bereiche
rank-best =
    { $n ->
        [one] { $n } Stelle verglichen. Am besten passt: { $title }, { NUMBER($score, maximumFractionDigits: 0) } von 100.
       *[other] { $n } Stellen verglichen. Am besten passt: { $title }, { NUMBER($score, maximumFractionDigits: 0) } von 100.
    }

## Thumbs
votes-more = Mehr solche Stellen: { $title }
votes-fewer = Weniger solche Stellen: { $title }
votes-up = Durch deine Bewertung höher: { NUMBER($points, maximumFractionDigits: 1) } Punkte
votes-down = Durch deine Bewertung tiefer: { NUMBER($points, maximumFractionDigits: 1) } Punkte
votes-moved =
    { $n ->
        [one] Deine Bewertungen verschieben { $n } Stelle in dieser Liste. Die Passung jeder Stelle bleibt gleich, und deine Bewertungen bleiben auf diesem Gerät.
       *[other] Deine Bewertungen verschieben { $n } Stellen in dieser Liste. Die Passung jeder Stelle bleibt gleich, und deine Bewertungen bleiben auf diesem Gerät.
    }
votes-clear = Bewertungen löschen

## A job that is open
detail-fetching = Der Text dieser Stelle wird von der Website des Arbeitgebers geholt …
detail-no-text = Der Text dieser Stelle war nicht zu bekommen. Die Punkte sagen nur, was die Liste des Arbeitgebers hergibt; für die Gründe braucht es den Text.
detail-reasons = Woraus sich die Punkte ergeben
detail-reasons-hint = Jeder Punkt ist durch Worte aus beiden Texten belegt.
detail-asks = Die Stelle verlangt
detail-shows = Dein Lebenslauf sagt
detail-said = Von dir hier angegeben
detail-no-evidence = Dazu steht noch nichts in deinem Lebenslauf.
detail-more = { $n } weitere
detail-points = { NUMBER($points, maximumFractionDigits: 1) } von { NUMBER($max, maximumFractionDigits: 1) }
detail-plus = +{ NUMBER($points, maximumFractionDigits: 1) }
detail-wrong = Etwas an dieser Stelle stimmt nicht
detail-of-100 = { NUMBER($n, maximumFractionDigits: 0) } / 100
detail-pay-value = { $pay }
detail-pay-range = { $least } – { $most }
detail-pay-quoted = { $pay } („{ $quote }“)
detail-pair = { $name }: { $value }
detail-silent-pay = Gehalt
detail-silent-place = Ort
detail-silent-kind = Art der Anstellung
detail-silent-years = verlangte Erfahrung
detail-missing = In deinem Lebenslauf nicht gefunden
detail-missing-hint = Falls du es kannst, steht es vielleicht nur nicht da.
detail-required = verlangt
detail-preferred = gern gesehen
detail-advice = Was die Punkte ändern würde
detail-advice-text = Wenn du { $skill } benutzt hast, schreib es dazu
detail-advice-add = Habe ich benutzt
detail-advice-hint = Gib nur an, was stimmt. Es zählt hier und ändert deine Datei nicht.
detail-facts = Über die Stelle
detail-pay = Gehalt
detail-place = Ort
detail-kind = Anstellung
detail-employer = Arbeitgeber
detail-until = Bewerben bis
detail-nothing-on = Die Ausschreibung sagt nichts zu: { $facts }. Frag vielleicht nach.
detail-growth = Raum zum Wachsen
detail-wishes = Deine Wünsche
detail-culture = Kultur, die dir wichtig ist
detail-years = Verlangte Erfahrung
detail-years-value =
    { $n ->
        [one] { NUMBER($n, maximumFractionDigits: 1) } Jahr
       *[other] { NUMBER($n, maximumFractionDigits: 1) } Jahre
    }

## What was read: the fields
resume-title = Was gelesen wurde
resume-hint = Verbessere, was nicht stimmt: tippe, oder markiere die richtigen Worte im Text. Änderungen bleiben auf diesem Gerät.
resume-contact = Du
resume-name = Name
resume-email = E-Mail
resume-phone = Telefon
resume-url = Link
resume-city = Ort
resume-headline = Überschrift
resume-work = Arbeit
resume-position = Position
resume-company = { detail-employer }
resume-start = Von
resume-end = Bis
resume-education = Ausbildung
resume-school = Schule
resume-degree = Abschluss
resume-area = Fach
resume-skills = Gefundene Fähigkeiten
resume-skills-hint = Nimm heraus, was beim Abgleich nicht zählen soll.
resume-remove = { $what } herausnehmen
resume-remove-entry = Diesen Eintrag herausnehmen
resume-page = Seite { $n }
resume-yours = Von dir verbessert
resume-empty = nicht gefunden
resume-findings = Gut zu wissen
resume-present = JJJJ-MM, leer, wenn noch aktuell
resume-years = { NUMBER($n, maximumFractionDigits: 1) } J.
resume-languages = Sprachen
resume-language = Sprache
resume-fluency = Niveau
resume-place = Ort
resume-tasks = Aufgaben
resume-summary = Zusammenfassung
resume-certificates = Zertifikate
resume-projects = Projekte
resume-other = Etwas anderes
resume-add-work = Arbeitsstelle hinzufügen
resume-add-education = Ausbildung hinzufügen
resume-add-languages = Sprache hinzufügen
resume-add-skill = Hinzufügen
resume-skill = Eine Fähigkeit, die fehlt
resume-date-form = JJJJ-MM
resume-grade = Note
resume-organization = Organisation
resume-certificate = Zertifikat
resume-issuer = Ausgestellt von
resume-project = Projekt
resume-publication = Veröffentlichung
resume-publisher = Erschienen bei
resume-award = Auszeichnung
resume-awarder = Verliehen von
resume-date = Datum
resume-description = Beschreibung
resume-tasks-hint = eine je Zeile
resume-listed-hint = Die mit gestricheltem Rand stehen in keiner Liste von Fähigkeiten, die wir kennen: Sie bleiben in deinem Profil, und keine Punkte beruhen auf ihnen.
resume-volunteer = Ehrenamt
resume-publications = Veröffentlichungen
resume-awards = Auszeichnungen
resume-add-certificates = Zertifikat hinzufügen
resume-add-projects = Projekt hinzufügen
resume-add-volunteer = Ehrenamt hinzufügen
resume-add-publications = Veröffentlichung hinzufügen
resume-add-awards = Auszeichnung hinzufügen

## What was read: the text beside the fields
reading-sides = Ansicht
reading-fields = Felder
reading-text = Text der Datei
reading-text-hint = Das ist alles, was der Abgleich sieht, in der Reihenfolge, in der es gelesen wurde. Drücke auf Worte, um ihr Feld zu sehen.
reading-legend = Wie der Text markiert ist
reading-unplaced = in keinem Feld
reading-hidden = Verborgener Text
reading-hidden-hint = Wer die Datei liest, sieht das nicht. Es wurde nicht verwendet.
reading-hint = Markiere Worte mit der Maus oder dem Finger, oder wähle Zeilen mit den Pfeiltasten, um sie in ein Feld zu übernehmen.
reading-went-to = Gelesen als: { $fields }
reading-nowhere = Noch in keinem Feld
reading-use-as = Verwenden als
reading-use-it = Verwenden
reading-choose = Feld wählen
reading-new = neuer Eintrag: { $field }
reading-take = Aus dem Text nehmen
reading-show = Im Text zeigen
reading-go = Zum Feld
reading-set = { $field }: „{ $value }“
reading-emptied = { $field }: geleert
reading-added = Hinzugefügt: { $what }
reading-removed = Herausgenommen: { $what }
reading-undone = Die letzte Änderung wurde rückgängig gemacht
reading-undo = Rückgängig
reading-no-skill = Diese Worte sind zu lang für den Namen einer Fähigkeit
reading-an-entry = ein Eintrag

## Wishes
wish-title = Was du dir wünschst
wish-hint = Wünsche schieben Stellen nach oben, die sie erfüllen. Eine Bedingung lässt Stellen aus, die sie bekanntermaßen nicht erfüllen.
wish-places = Orte
wish-places-hint = Mit Kommas trennen, etwa Berlin, Oslo
wish-radius = Im Umkreis von Kilometern
wish-work-places = Wo du arbeitest
wish-pay = Mindestgehalt im Jahr
wish-pay-hint = Verglichen wird mit Stellen, die in dieser Währung zahlen; von den anderen ist es nicht bekannt.
wish-amount = Betrag
wish-currency = Währung
wish-roles = Berufsbezeichnungen
wish-roles-hint = Mit Kommas trennen, etwa Pflegekraft, Stationsleitung
wish-industries = Branchen
wish-industries-hint = Mit Kommas trennen, etwa Gesundheit, Energie
wish-languages = Sprachen, in denen du arbeitest
wish-languages-hint = Stellen, die eine andere Sprache verlangen, erfüllen das nicht.
wish-employment = { detail-kind }
wish-culture = Was dir wichtig ist
wish-culture-hint = In den Worten dieser Ausschreibungen gefunden.
wish-hard = Muss sein
wish-hard-hint = Eine Bedingung: Stellen, die sie nicht erfüllen, werden ausgelassen, mit dem Grund.

## Consent to a summary
consent-prepare = Zusammenfassung für { $employer } vorbereiten
consent-prepare-unnamed = Zusammenfassung für den Arbeitgeber vorbereiten
consent-prepare-hint = Du siehst und bestätigst jedes Wort, bevor etwas gesendet wird.
consent-title = Zusammenfassung an { $employer } senden
consent-intro = Aus Sätzen deines Lebenslaufs. Nichts wird gesendet, bevor du unten auf die Schaltfläche drückst.
consent-recipient = Wer sie lesen kann
consent-purpose = Wofür
consent-purpose-value = Beurteilung deiner Bewerbung für „{ $title }“, sonst nichts
consent-kept = Gelöscht nach
consent-kept-days =
    { $n ->
        [one] { $n } Tag
       *[other] { $n } Tagen
    }
consent-deleted-on = am { $date }
consent-stored = Gespeichert in
consent-contact = Fragen zum Datenschutz
consent-policy = Datenschutzregeln
consent-policy-read = Fassung { $version }: lesen
consent-sentences = Sätze aus deinem Lebenslauf
consent-sentences-hint = Nimm den Haken weg, wo etwas bei dir bleiben soll.
consent-none = Kein Satz deines Lebenslaufs sagt etwas zu dieser Stelle. Du kannst trotzdem die Angaben unten senden.
consent-fields = Über dich
consent-fields-hint = Alles ist aus. Schalte ein, was { $employer } sehen darf.
consent-kept-back = Durch deine Einstellungen zum Teilen zurückgehalten: { $fields }
consent-note = Eine eigene Zeile (freiwillig)
consent-note-hint = Zum Beispiel, wie du erreicht werden möchtest.
consent-no-contact = Ohne E-Mail-Adresse oder Telefonnummer kann { $employer } dir nicht antworten.
consent-bytes = Genau das wird gesendet, so versiegelt, dass nur { $employer } es öffnen kann
consent-bytes-hint =
    { $n ->
        [one] { $n } Byte vor dem Versiegeln
       *[other] { $n } Bytes vor dem Versiegeln
    }
consent-approve = Freigeben und senden
consent-cancel = Nicht senden
consent-sending = Wird versiegelt und gesendet …
consent-covered = Die Schaltfläche wacht auf, wenn sie ganz zu sehen ist und nichts sie verdeckt.
consent-unsupported = Ihr Browser kann nicht sagen, ob etwas diesen Knopf verdeckt. Darum entscheiden Sie in einem kleinen Fenster, das keine andere Seite verdecken kann.
consent-no-key = { $employer } hat noch keinen Schlüssel veröffentlicht. Darum kann nichts versiegelt und nichts gesendet werden.
consent-unsigned-key = Diese Seite nennt den Schlüssel, mit dem { $employer } für den eigenen bürgt. Für das, was der Server ausgibt, bürgt er nicht, oder dieser Browser ist zu alt, um es zu prüfen. Es könnte ein fremder Schlüssel sein. Darum wird nichts versiegelt und nichts gesendet. Bitte sag { $employer } Bescheid.
consent-no-employer = Schlüssel und Datenschutzregeln des Arbeitgebers waren nicht zu bekommen. Darum kann nichts gesendet werden.
consent-failed = Es wurde nicht gesendet
consent-title-of = { $kind }, für { $employer }
consent-purpose-only = { $kind }, für „{ $title }“ und nichts anderes
consent-intro-other = Das steht für sich und sagt nichts über anderes. Vor dem Knopf unten wird nichts gesendet.
consent-others = Anderes teilen, jedes für sich
consent-others-hint = Ein Ja zu einem ist kein Ja zu einem anderen. Sie sehen vorher jedes Wort.
consent-typed = Zur Bestätigung den Namen { $employer } eintippen
consent-typed-hint = Eine Prüfung reicht weit, darum genügt ein Knopfdruck nicht. Die Einwilligung endet spätestens nach 30 Tagen von selbst.
consent-board-name = Name der Jobbörse
consent-board-line = Eine Zeile über Sie (freiwillig)
consent-board-skills = Fähigkeiten, die sie sehen darf
consent-board-save = Zustimmen und Datei speichern
consent-board-hint = Von hier wird nichts gesendet: Sie bekommen eine Datei und geben sie selbst an die Jobbörse.
consent-board-bytes = Genau das steht in der Datei
consent-window = In eigenem Fenster weiter
consent-window-asked = Warten auf Ihre Antwort im anderen Fenster …

## After it was sent
receipt-title = Gesendet an { $employer }
receipt-text = Versiegelt mit dem Schlüssel von { $employer }. Gelöscht wird es am { $date }, oder sofort, wenn du es zurücknimmst.
receipt-id = Beleg
receipt-sealed = Fingerabdruck der versiegelten Bytes
receipt-policy = Fingerabdruck der Datenschutzregeln
receipt-keep = Das Recht zur Rücknahme liegt nur in diesem Tab und ist weg, wenn du ihn schließt.
receipt-withdraw = Zurücknehmen
receipt-withdraw-hint = Der Server löscht es. Was { $employer } schon geöffnet hat, lässt sich nicht ungelesen machen.
receipt-withdrawing = Wird zurückgenommen …
receipt-withdrawn = Zurückgenommen. Der Server hat es gelöscht.
receipt-failed = Es konnte nicht zurückgenommen werden
receipt-bytes = Was gesendet wurde
receipt-control = Steuerdatei speichern
receipt-control-read = Steuerdatei einlesen
receipt-replies = Nach Antworten sehen
receipt-no-replies = Noch keine Antwort.

## What was sent
ledger-title = Alles, was diese Seite gesendet hat
ledger-hint = Jede Anfrage mit ihrer Größe, wie sie geschah. Du kannst es in den Entwicklerwerkzeugen deines Browsers nachprüfen.
ledger-what = Wofür
ledger-out = Gesendet
ledger-answer = Antwort
ledger-shares = Von dir gesendete Zusammenfassungen
ledger-no-shares = Keine. Dein Lebenslauf hat dieses Gerät nicht verlassen.
ledger-counting = Anonyme Zählung
ledger-counting-switch = Mich anonym zählen
ledger-counting-hint = Sagt { $employer } nur, dass jemand eine Stelle geöffnet oder verglichen hat, und in welchem Zehntel der Skala. Kein Name, keine Kennung, keine Uhrzeit.
ledger-counting-refused = Dein Browser bittet Websites, dich nicht zu verfolgen (Global Privacy Control oder Do Not Track). Darum bleibt das aus.
ledger-resume-stays = Die Datei selbst ist nie Teil einer Anfrage.

## Numbers of things
n-date = { $date }
n-summaries =
    { $n ->
        [one] { $n } Zusammenfassung gesendet
       *[other] { $n } Zusammenfassungen gesendet
    }
n-requests =
    { $n ->
        [one] { $n } Anfrage
       *[other] { $n } Anfragen
    }
n-bytes =
    { $n ->
        [one] { $n } Byte
       *[other] { $n } Bytes
    }

## Pages
page-postings = Stellen
page-resume = Dein Lebenslauf
page-wishes = Wünsche
page-ledger = Datenschutz

## Parts of the score
contribution-required-skills = Verlangte Fähigkeiten
contribution-preferred-skills = Gern gesehene Fähigkeiten
contribution-title = Berufsbezeichnungen
contribution-experience = Jahre und Aktualität
contribution-seniority = Stufe
contribution-responsibilities = Art der Arbeit
contribution-field = Arbeitsfeld
contribution-qualifications = Abschlüsse, Zertifikate, Sprachen

## Work places
work-place-on-site = Vor Ort
work-place-hybrid = Hybrid
work-place-remote = Von zu Hause

## Kinds of employment
employment-full-time = Vollzeit
employment-part-time = Teilzeit
employment-contractor = Auftrag
employment-temporary = Befristet
employment-intern = Praktikum
employment-volunteer = Ehrenamt
employment-per-diem = Tageweise
employment-other = Sonstiges

## What reading found
finding-no-text-layer = Die Datei besteht aus Bildern: Es gibt darin keinen Text zu lesen. Eine aus einem Textprogramm exportierte Fassung geht.
finding-no-name = Es wurde kein Name gefunden.
finding-no-contact = Es wurde weder eine E-Mail-Adresse noch eine Telefonnummer gefunden.
finding-no-email = Es wurde keine E-Mail-Adresse gefunden.
finding-no-phone = Es wurde keine Telefonnummer gefunden.
finding-no-title = Für { $fact0 } wurde keine Position gefunden.
finding-no-employer = Für { $fact0 } wurde kein Arbeitgeber gefunden.
finding-no-work = Es wurde keine Arbeitsstelle gefunden. Überschriften wie „Berufserfahrung“ helfen Menschen und Programmen.
finding-no-dates = Für { $fact0 } wurden keine Daten gefunden, darum zählen die Jahre nicht.
finding-dates-reversed = { $fact0 }: endet ({ $fact2 }), bevor es beginnt ({ $fact1 }).
finding-date-unclear = { $fact0 }: „{ $fact1 }“ ist kein verständliches Datum. Schreib es als JJJJ-MM.
finding-dates-overlap = { $fact0 } und { $fact1 } waren zur gleichen Zeit, { $fact2 } bis { $fact3 }. Das kann durchaus stimmen.
finding-future-date = { $fact0 }: beginnt in der Zukunft ({ $fact1 }).
finding-hidden-text = Die Datei enthält Text, den man beim Lesen nicht sieht. Er wurde nicht verwendet.
finding-unplaced = Dieser Text steht in keinem Feld. Für Fähigkeiten zählt er trotzdem.
finding-unknown-heading = Die Überschrift „{ $fact0 }“ ist nicht bekannt, darum kann das darunter falsch eingeordnet sein.
finding-personal-data = Hier nennt die Datei persönliche Angaben, etwa ein Geburtsdatum. Sie wurden nicht verwendet.
finding-truncated = Die Datei ist sehr lang. Ihr Ende wurde weggelassen.

## What was not counted
flag-copied-posting = Diese Worte stehen auch in der Ausschreibung, darum zählen sie nicht:
flag-stuffing = Das wird oft wiederholt. Wiederholen bringt nichts:
flag-hidden-text = Text, den man beim Lesen nicht sieht, zählt nicht:
flag-not-claimed = Gelesen als etwas, das du nicht gemacht hast oder lernen möchtest, darum zählt es nicht:
flag-contradiction = Diese Jahre passen nicht zu den Daten deiner Arbeitsstellen:

## Fields of a summary
field-name = { resume-name }
field-email = { resume-email }
field-phone = { resume-phone }
field-city = { resume-city }
field-links = Links
field-score = Punkte

## What a request was for
why-page = Diese Seite: dieselben Dateien für alle
why-engine = Das Abgleichprogramm: dieselben Dateien für alle
why-configuration = Schlüssel und Datenschutzregeln des Arbeitgebers
why-share = Eine von dir freigegebene Zusammenfassung, versiegelt
why-withdraw = Rücknahme einer Zusammenfassung
why-reply = Nachsehen, ob Antworten auf Gesendetes da sind
why-count = Anonyme Zählung, die du eingeschaltet hast
why-posting = Der Text einer Stelle, die du geöffnet hast: Die Seite des Arbeitgebers hat ihn von ihrer eigenen Website geholt
why-request = Ein Anliegen von dir, versiegelt
why-refused = Vom Browser verhindert

## What became of a request
outcome-open = gesendet
outcome-loaded = geladen
outcome-unreachable = keine Antwort
outcome-blocked = verhindert

## Wishes as reasons
wish-name-places = { resume-place }
wish-name-work-places = { wish-work-places }
wish-name-pay-floor = { detail-pay }
wish-name-roles = Berufsbezeichnung
wish-name-employment-types = { detail-kind }
wish-name-industries = Branche
wish-name-languages = { resume-language }
wish-name-other = Wunsch

## What went wrong
error-empty-file = Die Datei ist leer.
error-too-large = Die Datei ist größer als 20 MB. Eine Fassung ohne große Bilder geht.
error-picture = Das ist ein Bild, und Bilder von Text können hier nicht gelesen werden. Bitte wähle das Dokument, das darauf zu sehen ist.
error-unknown-encoding = Dieser Browser kennt die Zeichenkodierung des Textes nicht. Speichere ihn als UTF-8 und versuche es damit.
error-unknown-format = Diese Art von Datei kann hier nicht gelesen werden. PDF, Word, OpenDocument, RTF und reiner Text gehen.
error-encrypted = Die Datei ist durch ein Passwort geschützt. Speichere eine Kopie ohne Passwort und versuche es damit.
error-damaged = Die Datei scheint beschädigt zu sein. Oft hilft es, sie in dem Programm neu zu speichern, aus dem sie stammt.
error-expands-too-far = Die Datei entpackt sich zu weit mehr als einem Lebenslauf. Zum Schutz dieses Geräts wurde sie nicht gelesen.
error-too-complex = { error-expands-too-far }
error-too-deep = { error-expands-too-far }
error-timed-out = Das Lesen dauerte länger als 10 Sekunden und wurde abgebrochen. Mit einer anderen Fassung der Datei geht es vielleicht.
error-crashed = Die Datei hat das Leseprogramm zum Absturz gebracht. Es wurde neu gestartet; eine andere Datei geht.
error-not-a-file = Der Browser konnte sie nicht öffnen. Ordner gehen nicht, Dateien schon.
error-engine-unavailable = Ein Teil des Abgleichprogramms kam nicht an.
error-lexicon-damaged = { error-engine-unavailable }
error-lexicon-version = { error-engine-unavailable }
error-unreachable = Es kam keine Antwort. Bitte prüfe die Verbindung.
error-policy-changed = Die Datenschutzregeln des Arbeitgebers haben sich gerade geändert. Lade die Seite neu, um sie zu lesen.
error-policy-mismatch = { error-policy-changed }
error-unknown-key = Der Schlüssel des Arbeitgebers hat sich geändert. Lade die Seite neu und versuche es noch einmal.
error-key-mismatch = { error-unknown-key }
error-no-key = { error-unknown-key }
error-idempotency-conflict = Das wurde schon mit anderem Inhalt gesendet. Bereite es neu vor.
error-expiry-out-of-range = So lange bewahrt der Arbeitgeber Zusammenfassungen nicht auf. Wähle weniger Tage.
error-foreign-origin = Der Server nimmt von dieser Seite keine Zusammenfassungen an.
error-not-found = Das gibt es nicht oder nicht mehr.
error-status-404 = { error-not-found }
error-status-429 = Der Server ist beschäftigt. Bitte versuche es gleich noch einmal.
error-busy = { error-status-429 }
error-status-503 = { error-status-429 }
error-other = Etwas hat nicht geklappt. Bitte versuche es noch einmal.
error-paused = Der Abgleich ist angehalten. Schalte ihn wieder ein, um eine Datei zu lesen.
error-wrong-passphrase = Diese Passphrase öffnet den Tresor nicht.
error-passphrase-too-short = Bitte nimm mindestens 12 Zeichen.
error-not-an-export = Diese Datei ist kein Export von Tacit, oder sie wurde verändert.
error-window-blocked = Ihr Browser hat das Fenster nicht geöffnet. Erlauben Sie dieser Seite Fenster und drücken Sie noch einmal.
error-not-confirmed = Der Name ist nicht so eingetippt, wie er geschrieben wird.
error-kept-back = Deine Einstellungen zum Teilen halten das zurück. Nichts wurde gesendet.
error-switched-off = Freie Zeiten für diesen Arbeitgeber sind ausgeschaltet, darum wurden keine gesendet.
error-other-server = Das ging an einen anderen Server. Öffnen Sie eine Stellenseite jenes Arbeitgebers, um ihn zu erreichen.
error-not-a-control = Das ist keine Steuerdatei von Tacit.
error-not-a-calendar = Das ist keine lesbare Kalenderdatei (.ics).
error-not-signed = Ihr Browser hat nicht unterschrieben. Schließen Sie das und bereiten Sie es neu vor.
error-newer-export = { error-not-an-export }
error-blocked-employer = Dieser Arbeitgeber steht auf deiner Sperrliste. Nichts wurde vorbereitet oder gesendet.
error-content-policy = Die Regeln der Seite selbst verbieten es.

## Cues of culture and growth
cue-autonomy = Freiraum für Entscheidungen
cue-balance = Zeit für das Leben
cue-career = Aufstiegswege
cue-diversity = Vielfalt und Teilhabe
cue-flexible-hours = Flexible Zeiten
cue-four-day-week = Viertagewoche
cue-health = Gesundheit und Absicherung
cue-innovation = Innovation
cue-international = Internationales Team
cue-learning = Weiterbildung
cue-mentoring = Begleitung durch Erfahrene
cue-openness = Offenheit
cue-ownership = Beteiligung am Unternehmen
cue-pace = Hohes Tempo
cue-part-time = Teilzeit möglich
cue-perks = Extras
cue-purpose = Ein guter Zweck
cue-remote = Arbeit von zu Hause
cue-shift-work = Schichtarbeit
cue-small-team = Kleines Team oder junges Unternehmen
cue-stability = Sichere Stelle
cue-stretch = Neue Herausforderungen
cue-structure = Klare Abläufe
cue-team-spirit = Teamgeist
cue-travel = Reisen

## Lists: searching, ordering, filtering
find-search = Diese Stellen durchsuchen
find-sort = Reihenfolge
find-sort-best = Für dich am besten
find-sort-fit = Nur Passung
find-sort-pay = Höchstes Gehalt
find-sort-newest = Neueste
find-sort-title = Titel, A bis Z
find-any = Überall
find-says-pay = Mit Angabe des Gehalts
find-shown =
    { $n ->
        [one] { $n } Stelle angezeigt
       *[other] { $n } Stellen angezeigt
    }
find-hidden =
    { $n ->
        [one] { $n } Stelle ist ausgeblendet: { $reasons }.
       *[other] { $n } Stellen sind ausgeblendet: { $reasons }.
    }
find-without-words = { $n } ohne „{ $words }“
find-without-place = { $n } nicht „{ $place }“
find-without-pay = { $n } ohne Gehalt
find-none = Keine Stelle passt zu dem, was du suchst.
find-all = Alle zeigen
find-list = Liste der Stellen
find-save = Diese Suche speichern
find-filters = Filter und Reihenfolge
find-news =
    { $n ->
        [one] { $n } neue Stelle für „{ $name }“
       *[other] { $n } neue Stellen für „{ $name }“
    }
find-news-show = Zeigen

## What else moves the list
weigh-title = Was soll noch zählen?
weigh-hint = Die Reihenfolge geht von der Passung aus. Diese Regler schieben Stellen in der Liste nach oben; die Passung selbst bleibt, wie sie ist.
weigh-off = aus
weigh-value = { $n } von 10
weigh-up = Durch deine Regler höher: { NUMBER($points, maximumFractionDigits: 1) } Punkte

## Both texts of a match
both-title = Beide Texte, mit Markierung dessen, was zählt
both-posting = Die Ausschreibung

## Several resumes, and their files
files-title = Deine Lebensläufe
files-hint = Sie bleiben nur in diesem Tab. Der angehakte wird verglichen.
files-remove = { $file } herausnehmen
files-save = Als JSON Resume speichern
files-save-hint = Eine Datei in einem offenen Format. Öffne sie hier oder auf einer anderen Karriereseite mit diesem Widget, und du bekommst denselben Abgleich.

## What of a resume may be used
limits-title = Was beim Abgleich verwendet werden darf
limits-hint = Was du abwählst, wird nie gewertet: Seine Worte werden vor dem Vergleich herausgenommen.
limits-education-dates = Daten deiner Ausbildung
limits-match = Mit den Stellen vergleichen
limits-match-hint = Aus: Dein Lebenslauf wird nur gelesen und gezeigt, und nichts wird gewertet.

## Pause
pause-switch = Abgleich anhalten
pause-hint = Solange er angehalten ist, wird das Abgleichprogramm gar nicht erst geladen. Diese Wahl wird in diesem Browser gemerkt.
pause-on = Der Abgleich ist angehalten. Nichts wird gelesen oder verglichen.
pause-resume = Abgleich fortsetzen

## Where the data is
keep-title = Wo deine Daten sind
keep-memory = Nur im Speicher dieser Seite: Sie sind weg, wenn du sie schließt. Du kannst sie stattdessen auf diesem Gerät behalten, versiegelt mit einer Passphrase. Das schützt sie vor anderen, die dieses Gerät benutzen oder finden, solange es gesperrt ist; nicht vor Programmen, die deine Eingaben mitlesen. Ohne die Passphrase kann sie niemand öffnen, auch wir nicht.
keep-new = Neue Passphrase, mindestens 12 Zeichen
keep-here = Auf diesem Gerät behalten
keep-found = Auf diesem Gerät ist ein Tresor. Öffne ihn, um weiterzumachen, wo du warst.
keep-passphrase = Passphrase
keep-open = Tresor öffnen
keep-is-open = Auf diesem Gerät, versiegelt mit deiner Passphrase, und auf dieser Seite offen.
keep-lock = Sperren
keep-delete = Alles löschen
keep-delete-hint = Der Tresor und alles darin, für immer. Was ein Arbeitgeber bekommen hat, bleibt dort, bis du es zurücknimmst oder es abläuft: Nimm es zuerst zurück.
keep-delete-now = Jetzt löschen
keep-change = Passphrase ändern
keep-now = Jetzige Passphrase
keep-change-it = Ändern
keep-export = Daten exportieren
keep-import = Einen Export einlesen

## The employer’s own form
apply-open = Auf der Seite des Arbeitgebers bewerben
apply-hint = Ein direkter Link: Zwischen dir und { $host } liegt nichts. Was du dort eingibst, sieht diese Seite nicht.
apply-copy = Für das Formular kopieren
apply-copied = Kopiert: { $field }

## Kinds of consent
kind-application-summary = Zusammenfassung Ihres Lebenslaufs
kind-fit-score = Ihre Passung als Zahl
kind-interview-availability = Freie Zeiten für ein Gespräch
kind-practice-evaluation = Ergebnisse Ihres Übungsgesprächs
kind-background-check-identity = Einwilligung: Prüfung Ihrer Identität
kind-background-check-education = Einwilligung: Prüfung Ihrer Abschlüsse
kind-background-check-employment = Einwilligung: Prüfung früherer Stellen
kind-background-check-conduct = Einwilligung: Prüfung Ihres Führungszeugnisses
kind-job-board-profile = Kurzprofil für eine Jobbörse

## Answers of the employer
reply-invitation = Einladung zum Gespräch
reply-feedback = Rückmeldung
reply-closed = Eine Antwort, die sich nicht öffnet: Sie wurde unterwegs verändert oder ist nicht für Sie.
reply-link = Wo Sie sich treffen. Diese Seite öffnet keine Adresse: Kopieren Sie sie in Ihren Browser.
reply-accept = In meinen Kalender
reply-tell = { $employer } mitteilen

## Free times
interview-title = Gespräch
interview-times = Freie Zeiten anbieten
interview-switch = { $employer } darf freie Zeiten bekommen, die ich wähle
interview-switch-hint = Solange es aus ist, verlässt keine Zeit dieses Gerät. Was in Ihrem Kalender steht, verlässt es nie: keine Titel, Orte oder Personen.
interview-calendar = Belegte Stunden aus einer Kalenderdatei (.ics)
interview-before = Woche davor
interview-after = Woche danach
interview-busy = (belegt)
interview-grid = Stunden zum Wählen
interview-chosen =
    { $n ->
        [one] { $n } Stunde gewählt
       *[other] { $n } Stunden gewählt
    }
interview-prepare = Ansehen, was gesendet würde

## Practice
practice-title = Das Gespräch üben
practice-hint = Fragen zu dem, was diese Stelle verlangt. Ihre Antworten werden auf diesem Gerät nach festen Regeln beurteilt und bleiben hier.
practice-ask = Erzählen Sie von einer Zeit, in der Sie mit { $skill } gearbeitet haben. Wie war die Lage, was war Ihre Aufgabe, was haben Sie getan, und was kam dabei heraus?
practice-ask-job = Warum möchten Sie als { $title } arbeiten, und welches Ihrer Ergebnisse spricht dafür?
practice-judge = Meine Antwort beurteilen
practice-mark = { $mark } von 4
practice-share = Die Noten mit { $employer } teilen
practice-share-hint = Vertraulich, bis Sie zustimmen. Fragen und Noten gingen hinaus, niemals Ihre Antworten.

## What the rubric judges
criterion-situation = Lage
criterion-task = Aufgabe
criterion-action = Handeln
criterion-result = Ergebnis
criterion-relevance = Bezug zur Frage
criterion-specificity = Genauigkeit

## What helps with it
tip-situation = Sagen Sie zuerst, wo und wann es war und was los war.
tip-task = Sagen Sie, was gerade von Ihnen erwartet wurde.
tip-action = Sagen Sie, was Sie selbst taten, Schritt für Schritt: „Ich …“, nicht „wir …“.
tip-result = Enden Sie mit dem, was dabei herauskam, am besten mit einer Zahl.
tip-relevance = Nennen Sie, wonach gefragt wurde, und was Sie damit taten.
tip-specificity = Fügen Sie Namen, Zahlen und Daten hinzu: wie viele, wie lange, welche.
