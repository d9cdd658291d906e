## The paths
desk-title = Deine Daten
desk-manage = Daten verwalten
desk-sharing = Einstellungen zum Teilen
desk-receipts = Belege der Einwilligungen
desk-alerts = Meldungen
desk-requests = Anliegen
desk-delete = Löschen
desk-deleted = Gelöscht: { $what }
desk-nothing = Hier wird nichts aufbewahrt.

## Manage Data
desk-resumes = Lebensläufe
desk-added = Gelesen am { $date }
desk-in-use = in Gebrauch
desk-open = Diesen verwenden
desk-rename = Umbenennen
desk-name = Name des Lebenslaufs
desk-versions =
    { $n ->
        [one] { $n } frühere Fassung
       *[other] { $n } frühere Fassungen
    }
desk-version = Bis { $date }
desk-restore = Zurückholen
desk-restored = Sie ist zurück.
desk-erase-field = Daraus löschen: { $field }
desk-matches = Frühere Abgleiche
desk-matches-hint = Nach einem Jahr sagen sie nicht mehr, um welchen Lebenslauf, welche Stelle und welchen Arbeitgeber es ging.
desk-delete-all = Alle { $n } löschen
desk-each = Einzeln
desk-anonymous = Ein Abgleich, anonymisiert
desk-wishes = Wünsche und Daumen
desk-searches = Gespeicherte Suchen
desk-lessons = Aus deinen Korrekturen gelernt
desk-lessons-hint = Wird dasselbe wieder gelesen, wird es wieder korrigiert. Nur auf diesem Gerät: Nichts davon wird gezählt oder gesendet.
desk-lesson-added = Kenntnis ergänzt
desk-lesson-removed = Kenntnis entfernt
desk-interviews = Gespräche
desk-archived = archiviert
desk-first-back = Nimm zuerst das Geteilte zurück
desk-erase = Gesendetes löschen
desk-erased = Das Gesendete ist gelöscht; seine Prüfsumme bleibt.

## The log
desk-log = Protokoll des Geteilten
desk-log-hint = Jede Zeile enthält die Prüfsumme der vorigen. Prüfsumme der letzten: { $hash }
desk-log-shared = Geteilt mit
desk-log-refused = Abgelehnt von
desk-log-unanswered = Keine Antwort von
desk-log-blocked = Vom Browser gestoppt
desk-log-declined = Zurückgehalten vor
desk-log-withdrawn = Zurückgenommen von
desk-exact = Im Wortlaut

## Storage and retention
desk-stored = Was auf diesem Gerät gespeichert ist
desk-stored-hint = Keine Cookies, und nichts als dies.
desk-stored-where = Wo
desk-stored-why = Wofür
desk-stored-until = Bis
desk-stored-memory = Speicher dieser Seite
desk-stored-memory-why = Alles, solange du keinen Tresor anlegst
desk-stored-memory-until = Du die Seite schließt
desk-stored-vault-why = Dein Tresor, versiegelt mit deiner Passphrase
desk-stored-vault-until = Du ihn löschst; Teile davon früher, siehe unten
desk-stored-paused-why = Dass du das Abgleichen angehalten hast, sonst nichts
desk-stored-paused-until = Du weitermachst
desk-due = Was als Nächstes von selbst geschieht
desk-due-hint = Es geschieht, wenn du den Tresor an diesem Tag oder später öffnest.
desk-due-archive-interviews = Gespräche ohne Änderung kommen ins Archiv
desk-due-anonymise-matches = Abgleiche von vor einem Jahr werden anonymisiert
desk-due-end-shares = Das Geheimnis eines abgelaufenen Geteilten wird gelöscht
desk-due-review = Du wirst gefragt, ob alles gelöscht werden soll
desk-review = Du warst zwei Jahre nicht hier. Soll alles gelöscht werden?
desk-everything = Jetzt alles löschen

## Sharing Settings
desk-blocked = Wer nichts bekommt
desk-blocked-hint = Für einen Arbeitgeber auf dieser Liste kann nichts vorbereitet und ihm nichts gesendet werden. Was er hat, kannst du weiter zurücknehmen.
desk-block = Nichts an { $employer } senden
desk-block-other = Name eines anderen Arbeitgebers
desk-block-it = Sperren
desk-unblock = Von der Liste nehmen
desk-withheld-all = Was niemand bekommt
desk-withheld-hint = Was hier eingeschaltet ist, bleibt aus allem heraus, was du teilst, auch Sätze, in denen es steht.
desk-withheld-one = Was { $employer } nicht bekommt
field-availability = Freie Zeiten für Gespräche
field-evaluation = Ergebnisse von Übungsgesprächen
desk-refused = Was abgelehnt, gestoppt oder zurückgehalten wurde
desk-none-refused = Bisher nichts.

## Receipts
desk-receipts-hint = Jeder, wie ISO/IEC TS 27560 und das Data Privacy Vocabulary des W3C ihn schreiben, in der Sprache, in der du zugestimmt hast.
desk-no-receipts = Du hast in nichts eingewilligt.
desk-receipt = Beleg
desk-receipt-save = Beleg speichern
desk-given = Gegeben am { $date }, bis { $until }
desk-taken-back = Zurückgenommen am { $date }
desk-file-back = Die Datei selbst hast du. Zurücknehmen beendet deine Einwilligung; was du einer Jobbörse gegeben hast, kann nur sie löschen.
desk-kind-fit-score = Punkte
desk-kind-application-summary = Zusammenfassung
desk-kind-interview-availability = Freie Zeiten
desk-kind-practice-evaluation = Übungsgespräch
desk-kind-background-check-identity = Prüfung der Identität
desk-kind-background-check-education = Prüfung der Ausbildung
desk-kind-background-check-employment = Prüfung früherer Stellen
desk-kind-background-check-conduct = Prüfung des Führungszeugnisses
desk-kind-job-board-profile = Profil für eine Jobbörse

## Alerts
desk-alerts-hint = Suchen, die du speicherst, laufen auf diesem Gerät, solange diese Seite offen ist. Keine Mails, kein Konto, und kein Server kennt sie. Alle sind aus, bis du sie einschaltest.
desk-no-searches = Keine Suche ist gespeichert. Über der Liste der Stellen kannst du eine speichern.
desk-alert-on = Neue Stellen melden
desk-alert-last =
    { $n ->
        [one] { $n } neue Stelle am { $date }
       *[other] { $n } neue Stellen am { $date }
    }
desk-alert-memory = Sie sind weg, wenn du diese Seite schließt, außer du behältst deine Daten auf diesem Gerät (unten).
desk-show = Zeigen
desk-stored-program-why = Das Programm selbst, nur wenn du es ohne Netz haben willst
desk-stored-program-until = Du es unter Meldungen ausschaltest
desk-offline = Ohne Netz
desk-offline-hint = Nur das Programm wird behalten, dieselben Dateien für alle; nichts von dir.
desk-offline-keep = Das Programm auf diesem Gerät behalten
desk-offline-is-kept = Es funktioniert ab jetzt ohne Netz.
desk-offline-cannot = Dieser Browser behält für diese Seite keine Programme.
desk-offline-alone = Ein Rahmen lässt sich nicht als App installieren. Öffne dafür diese Adresse für sich; deine Daten nimmst du mit „Daten exportieren“ mit:

## Requests
desk-request-hint = Was du schreibst, wird versiegelt: Nur { $employer } kann es lesen. Kontakt für Datenschutz: { $contact }
desk-request-no-key = Es gibt keinen Schlüssel dieses Arbeitgebers, für den etwas versiegelt werden könnte. Schreib an den Kontakt für Datenschutz.
desk-request-kind = Worum geht es?
desk-request-posting-wrong = Diese Stelle stimmt nicht (Antwort in 24 Stunden)
desk-request-privacy = Meine Daten und mein Datenschutz (Antwort in 48 Stunden)
desk-request-misuse = Missbrauch melden (Antwort in 30 Tagen)
desk-request-posting = Welche Stelle?
desk-request-text = Was du sagen willst
desk-request-send = Versiegeln und senden
desk-request-sent = Deine Anliegen
desk-request-look = Nach Antworten sehen
desk-request-received = Eingegangen { $at }, Antwort fällig bis { $due }; beide Zeiten gibt der Server an
desk-request-hours =
    { $n ->
        [one] Noch { $n } Stunde
       *[other] Noch { $n } Stunden
    }
desk-request-days =
    { $n ->
        [one] Noch { $n } Tag
       *[other] Noch { $n } Tage
    }
desk-request-late = Überfällig: Der Arbeitgeber hat nicht rechtzeitig geantwortet.
desk-request-done = Erledigt am { $date }
desk-request-declined = Abgelehnt am { $date }
desk-request-answer = Antwort
