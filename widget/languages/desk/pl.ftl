## The paths
desk-title = Twoje dane
desk-manage = Zarządzaj danymi
desk-sharing = Ustawienia udostępniania
desk-receipts = Potwierdzenia zgód
desk-alerts = Powiadomienia
desk-requests = Zgłoszenia
desk-delete = Usuń
desk-deleted = Usunięto: { $what }
desk-nothing = Nic tu nie jest przechowywane.

## Manage Data
desk-resumes = CV
desk-added = Odczytano: { $date }
desk-in-use = w użyciu
desk-open = Użyj tego
desk-rename = Zmień nazwę
desk-name = Nazwa CV
desk-versions =
    { $n ->
        [one] { $n } wcześniejsza wersja
        [few] { $n } wcześniejsze wersje
        [many] { $n } wcześniejszych wersji
       *[other] { $n } wcześniejszych wersji
    }
desk-version = Do: { $date }
desk-restore = Przywróć
desk-restored = Przywrócono.
desk-erase-field = Usuń z niego: { $field }
desk-matches = Wcześniejsze porównania
desk-matches-hint = Po roku nie mówią już, którego CV, oferty i pracodawcy dotyczyły.
desk-delete-all = Usuń wszystkie ({ $n })
desk-each = Pojedynczo
desk-anonymous = Porównanie, zanonimizowane
desk-wishes = Życzenia i kciuki
desk-searches = Zapisane wyszukiwania
desk-lessons = Nauczone z Twoich poprawek
desk-lessons-hint = Gdy to samo zostanie odczytane ponownie, zostanie ponownie poprawione. Tylko na tym urządzeniu: nic z tego nie jest liczone ani wysyłane.
desk-lesson-added = Dodana umiejętność
desk-lesson-removed = Usunięta umiejętność
desk-interviews = Rozmowy
desk-archived = w archiwum
desk-first-back = Najpierw wycofaj udostępnienie
desk-erase = Usuń to, co wysłano
desk-erased = To, co wysłano, usunięto; pozostaje suma kontrolna.

## The log
desk-log = Dziennik udostępnień
desk-log-hint = Każdy wiersz zawiera sumę kontrolną poprzedniego. Suma ostatniego: { $hash }
desk-log-shared = Udostępniono
desk-log-refused = Odrzucone przez
desk-log-unanswered = Brak odpowiedzi
desk-log-blocked = Zatrzymane przez przeglądarkę
desk-log-declined = Zatrzymane dla
desk-log-withdrawn = Wycofane od
desk-exact = W całości

## Storage and retention
desk-stored = Co jest zapisane na tym urządzeniu
desk-stored-hint = Żadnych ciasteczek i nic poza tym.
desk-stored-where = Gdzie
desk-stored-why = Po co
desk-stored-until = Do kiedy
desk-stored-memory = Pamięć tej strony
desk-stored-memory-why = Wszystko, dopóki nie utworzysz sejfu
desk-stored-memory-until = Zamknięcia strony
desk-stored-vault-why = Twój sejf, zapieczętowany hasłem
desk-stored-vault-until = Jego usunięcia; części wcześniej, patrz niżej
desk-stored-paused-why = To, że wstrzymano porównywanie, i nic więcej
desk-stored-paused-until = Wznowienia
desk-due = Co stanie się samo
desk-due-hint = Dzieje się to, gdy otworzysz sejf tego dnia lub później.
desk-due-archive-interviews = Rozmowy bez zmian trafiają do archiwum
desk-due-anonymise-matches = Porównania sprzed roku są anonimizowane
desk-due-end-shares = Sekret zakończonego udostępnienia jest usuwany
desk-due-review = Pojawi się pytanie, czy wszystko usunąć
desk-review = Nie było Cię tu dwa lata. Usunąć wszystko?
desk-everything = Usuń teraz wszystko

## Sharing Settings
desk-blocked = Kto nie dostaje nic
desk-blocked-hint = Pracodawcy z tej listy nie można nic przygotować ani wysłać. To, co już ma, możesz nadal wycofać.
desk-block = Nie wysyłaj nic do: { $employer }
desk-block-other = Nazwa innego pracodawcy
desk-block-it = Zablokuj
desk-unblock = Usuń z listy
desk-withheld-all = Czego nikt nie dostaje
desk-withheld-hint = To, co tu włączysz, jest pomijane we wszystkim, co udostępniasz, razem ze zdaniami, które to zawierają.
desk-withheld-one = Czego nie dostaje { $employer }
field-availability = Wolne terminy na rozmowy
field-evaluation = Wyniki rozmów próbnych
desk-refused = Co odrzucono, zablokowano lub zatrzymano
desk-none-refused = Jak dotąd nic.

## Receipts
desk-receipts-hint = Każde zapisane zgodnie z ISO/IEC TS 27560 i Data Privacy Vocabulary W3C, w języku, w którym wyrażono zgodę.
desk-no-receipts = Nie wyrażono żadnej zgody.
desk-receipt = Potwierdzenie
desk-receipt-save = Zapisz potwierdzenie
desk-given = Wyrażona: { $date }, do: { $until }
desk-taken-back = Wycofana: { $date }
desk-file-back = Plik masz u siebie. Wycofanie kończy zgodę; co przekazano portalowi pracy, może usunąć tylko ten portal.
desk-kind-fit-score = Wynik
desk-kind-application-summary = Podsumowanie
desk-kind-interview-availability = Wolne terminy
desk-kind-practice-evaluation = Rozmowa próbna
desk-kind-background-check-identity = Sprawdzenie tożsamości
desk-kind-background-check-education = Sprawdzenie wykształcenia
desk-kind-background-check-employment = Sprawdzenie zatrudnienia
desk-kind-background-check-conduct = Sprawdzenie niekaralności
desk-kind-job-board-profile = Profil dla portalu z ofertami

## Alerts
desk-alerts-hint = Zapisane wyszukiwania działają na tym urządzeniu, gdy ta strona jest otwarta. Bez e-maili, bez konta i żaden serwer ich nie zna. Wszystkie są wyłączone, dopóki ich nie włączysz.
desk-no-searches = Brak zapisanych wyszukiwań. Możesz zapisać je nad listą ofert.
desk-alert-on = Powiadamiaj o nowych ofertach
desk-alert-last =
    { $n ->
        [one] { $n } nowa oferta: { $date }
        [few] { $n } nowe oferty: { $date }
        [many] { $n } nowych ofert: { $date }
       *[other] { $n } nowych ofert: { $date }
    }
desk-alert-memory = Znikną po zamknięciu strony, chyba że zachowasz dane na tym urządzeniu (poniżej).
desk-show = Pokaż
desk-stored-program-why = Sam program, tylko jeśli ma działać bez sieci
desk-stored-program-until = Wyłączenia w Powiadomieniach
desk-offline = Bez sieci
desk-offline-hint = Zachowywany jest tylko program, te same pliki dla wszystkich; nic Twojego.
desk-offline-keep = Zachowaj program na tym urządzeniu
desk-offline-is-kept = Od teraz działa bez sieci.
desk-offline-cannot = Ta przeglądarka nie zachowuje programów dla tej strony.
desk-offline-alone = Ramki nie można zainstalować jako aplikacji. Otwórz ten adres osobno; dane zabierzesz przez eksport:

## Requests
desk-request-hint = To, co piszesz, jest zapieczętowane: przeczyta to tylko { $employer }. Kontakt w sprawach prywatności: { $contact }
desk-request-no-key = Nie ma klucza tego pracodawcy, dla którego można by coś zapieczętować. Napisz na adres kontaktowy.
desk-request-kind = Czego to dotyczy?
desk-request-posting-wrong = Ta oferta jest błędna (odpowiedź w 24 godziny)
desk-request-privacy = Moje dane i prywatność (odpowiedź w 48 godzin)
desk-request-misuse = Zgłoś nadużycie (odpowiedź w 30 dni)
desk-request-posting = Która oferta?
desk-request-text = Co chcesz przekazać
desk-request-send = Zapieczętuj i wyślij
desk-request-sent = Twoje zgłoszenia
desk-request-look = Sprawdź odpowiedzi
desk-request-received = Otrzymano { $at }, odpowiedź do { $due }; oba czasy podaje serwer
desk-request-hours =
    { $n ->
        [one] Została { $n } godzina
        [few] Zostały { $n } godziny
        [many] Zostało { $n } godzin
       *[other] Zostało { $n } godzin
    }
desk-request-days =
    { $n ->
        [one] Został { $n } dzień
        [few] Zostały { $n } dni
        [many] Zostało { $n } dni
       *[other] Zostało { $n } dni
    }
desk-request-late = Po terminie: pracodawca nie odpowiedział na czas.
desk-request-done = Załatwione: { $date }
desk-request-declined = Odrzucone: { $date }
desk-request-answer = Odpowiedź
