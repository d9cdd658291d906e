# Wszystkie zdania widżetu po polsku.

## Head of the widget
head-title = Prywatne dopasowanie ofert
head-with = do ofert pracy w { $employer }
head-nothing-sent = Nic nie wysłano
head-see-requests = Zobacz wszystkie zapytania tej strony

## Opening a file
open-title = Zobacz, które z tych ofert do Ciebie pasują
open-text =
    { $n ->
        [0] Otwórz tutaj swoje CV. Zostanie odczytane na tym urządzeniu, porównane z ofertami na tej stronie i nigdy nie zostanie przesłane.
        [one] Otwórz tutaj swoje CV. Zostanie odczytane na tym urządzeniu, porównane z { $n } ofertą na tej stronie i nigdy nie zostanie przesłane.
        [few] Otwórz tutaj swoje CV. Zostanie odczytane na tym urządzeniu, porównane z { $n } ofertami na tej stronie i nigdy nie zostanie przesłane.
        [many] Otwórz tutaj swoje CV. Zostanie odczytane na tym urządzeniu, porównane z { $n } ofertami na tej stronie i nigdy nie zostanie przesłane.
       *[other] Otwórz tutaj swoje CV. Zostanie odczytane na tym urządzeniu, porównane z { $n } ofertami na tej stronie i nigdy nie zostanie przesłane.
    }
open-choose = Wybierz swoje CV
open-another = Otwórz inne
open-or-drop = albo upuść plik w dowolnym miejscu tutaj
open-kinds = PDF, Word, OpenDocument, RTF lub zwykły tekst, do 20 MB
open-promise-device = Odczytane na tym urządzeniu
open-promise-upload = Nigdy nieprzesyłane
open-promise-send = Zatwierdzasz każde wysłane słowo
open-reading = Odczytywanie: { $file }
open-reading-text = Dzieje się to na Twoim urządzeniu i zajmie chwilę.
open-failed = Nie udało się odczytać: { $file }
open-was-read = Odczytano na tym urządzeniu: { $file }
open-engine-failed = Program dopasowujący nie wczytał się
open-again = Spróbuj ponownie
open-no-postings = Na tej stronie nie ma ofert, które da się odczytać.
open-unreadable =
    { $n ->
        [one] { $n } oferty z tej strony nie udało się odczytać i tu jej brakuje.
        [few] { $n } ofert z tej strony nie udało się odczytać i tu ich brakuje.
        [many] { $n } ofert z tej strony nie udało się odczytać i tu ich brakuje.
       *[other] { $n } ofert z tej strony nie udało się odczytać i tu ich brakuje.
    }
open-waiting = Porównywanie z ofertami …

## The ranked jobs
rank-title = Oferty, najlepiej pasujące na początku
rank-hint = Wynik sumuje to, co robisz i umiesz, oraz to, czego wymaga oferta. Otwórz ofertę, aby zobaczyć każdy powód.
rank-of-index = Najlepsze oferty ({ $n } z { $all }), uporządkowane na tym urządzeniu z listy pracodawcy. Wyniki są szacunkowe; otwórz ofertę, a ta strona pobierze jej treść i zobaczysz dokładny wynik ze wszystkimi powodami.
rank-stale = Ponowne porównywanie …
rank-left-out = Pominięte przez Twoje warunki
rank-left-out-because = { $wish }: ta oferta daje { $offered }
rank-no-match = Nie udało się porównać ofert
rank-of-100 = { NUMBER($score, maximumFractionDigits: 0) } na 100
rank-fit = Zgodność
rank-tabs = Działy
rank-best =
    { $n ->
        [one] Porównano { $n } ofertę. Najlepiej pasuje: { $title }, { NUMBER($score, maximumFractionDigits: 0) } na 100.
        [few] Porównano { $n } oferty. Najlepiej pasuje: { $title }, { NUMBER($score, maximumFractionDigits: 0) } na 100.
        [many] Porównano { $n } ofert. Najlepiej pasuje: { $title }, { NUMBER($score, maximumFractionDigits: 0) } na 100.
       *[other] Porównano { $n } ofert. Najlepiej pasuje: { $title }, { NUMBER($score, maximumFractionDigits: 0) } na 100.
    }

## Thumbs
votes-more = Więcej takich ofert: { $title }
votes-fewer = Mniej takich ofert: { $title }
votes-up = Wyżej dzięki Twoim głosom, punkty: { NUMBER($points, maximumFractionDigits: 1) }
votes-down = Niżej przez Twoje głosy, punkty: { NUMBER($points, maximumFractionDigits: 1) }
votes-moved =
    { $n ->
        [one] Twoje głosy przesuwają { $n } ofertę na tej liście. Zgodność każdej oferty się nie zmienia, a głosy zostają na tym urządzeniu.
        [few] Twoje głosy przesuwają { $n } oferty na tej liście. Zgodność każdej oferty się nie zmienia, a głosy zostają na tym urządzeniu.
        [many] Twoje głosy przesuwają { $n } ofert na tej liście. Zgodność każdej oferty się nie zmienia, a głosy zostają na tym urządzeniu.
       *[other] Twoje głosy przesuwają { $n } ofert na tej liście. Zgodność każdej oferty się nie zmienia, a głosy zostają na tym urządzeniu.
    }
votes-clear = Usuń głosy

## A job that is open
detail-fetching = Pobieranie treści tej oferty ze strony pracodawcy …
detail-no-text = Nie udało się pobrać treści tej oferty. Wynik mówi tyle, na ile pozwala lista pracodawcy; powody wymagają treści.
detail-reasons = Z czego składa się wynik
detail-reasons-hint = Za każdym punktem stoją słowa z obu tekstów.
detail-asks = Oferta wymaga
detail-shows = Twoje CV mówi
detail-said = Podane tutaj przez Ciebie
detail-no-evidence = W Twoim CV nic jeszcze o tym nie mówi.
detail-more = jeszcze { $n }
detail-points = { NUMBER($points, maximumFractionDigits: 1) } z { NUMBER($max, maximumFractionDigits: 1) }
detail-plus = +{ NUMBER($points, maximumFractionDigits: 1) }
detail-wrong = Coś w tej ofercie jest błędne
detail-of-100 = { NUMBER($n, maximumFractionDigits: 0) } / 100
detail-pay-value = { $pay }
detail-pay-range = { $least } – { $most }
detail-pay-quoted = { $pay } („{ $quote }”)
detail-pair = { $name }: { $value }
detail-silent-pay = wynagrodzenie
detail-silent-place = miejsce
detail-silent-kind = rodzaj umowy
detail-silent-years = wymagane doświadczenie
detail-missing = Nie znaleziono w Twoim CV
detail-missing-hint = Jeśli to umiesz, może po prostu nie jest napisane.
detail-required = wymagane
detail-preferred = mile widziane
detail-advice = Co zmieniłoby wynik
detail-advice-text = Jeśli używasz lub używałeś: { $skill }, napisz o tym
detail-advice-add = Znam to
detail-advice-hint = Dodawaj tylko to, co prawdziwe. Liczy się to tutaj i nie zmienia Twojego pliku.
detail-facts = O ofercie
detail-pay = Wynagrodzenie
detail-place = Miejsce
detail-kind = Umowa
detail-employer = Pracodawca
detail-until = Zgłoszenia do
detail-nothing-on = Ogłoszenie nie podaje: { $facts }. Możesz o to zapytać.
detail-growth = Możliwość rozwoju
detail-wishes = Twoje życzenia
detail-culture = Wybrana przez Ciebie kultura
detail-years = Wymagane doświadczenie
detail-years-value =
    { $n ->
        [one] { NUMBER($n, maximumFractionDigits: 1) } rok
        [few] { NUMBER($n, maximumFractionDigits: 1) } lata
        [many] { NUMBER($n, maximumFractionDigits: 1) } lat
       *[other] { NUMBER($n, maximumFractionDigits: 1) } roku
    }

## What was read: the fields
resume-title = Co odczytano
resume-hint = Popraw, co się nie zgadza: wpisz albo zaznacz właściwe słowa w tekście. Zmiany zostają na tym urządzeniu.
resume-contact = Ty
resume-name = Imię i nazwisko
resume-email = E-mail
resume-phone = Telefon
resume-url = Odnośnik
resume-city = Miasto
resume-headline = Nagłówek
resume-work = Praca
resume-position = Stanowisko
resume-company = { detail-employer }
resume-start = Od
resume-end = Do
resume-education = Wykształcenie
resume-school = Szkoła
resume-degree = Stopień
resume-area = Kierunek
resume-skills = Znalezione umiejętności
resume-skills-hint = Usuń to, co nie ma się liczyć przy dopasowaniu.
resume-remove = Usuń: { $what }
resume-remove-entry = Usuń ten wpis
resume-page = strona { $n }
resume-yours = Poprawione przez Ciebie
resume-empty = nie znaleziono
resume-findings = Warto wiedzieć
resume-present = RRRR-MM, puste, jeśli trwa
resume-years = { NUMBER($n, maximumFractionDigits: 1) } l.
resume-languages = Języki
resume-language = Język
resume-fluency = Poziom
resume-place = Miejsce
resume-tasks = Zadania
resume-summary = Podsumowanie
resume-certificates = Certyfikaty
resume-projects = Projekty
resume-other = Coś innego
resume-add-work = Dodaj pracę
resume-add-education = Dodaj szkołę
resume-add-languages = Dodaj język
resume-add-skill = Dodaj
resume-skill = Brakująca umiejętność
resume-date-form = RRRR-MM
resume-grade = Ocena
resume-organization = Organizacja
resume-certificate = Certyfikat
resume-issuer = Wydany przez
resume-project = Projekt
resume-publication = Publikacja
resume-publisher = Wydawca
resume-award = Nagroda
resume-awarder = Przyznana przez
resume-date = Data
resume-description = Opis
resume-tasks-hint = po jednym w wierszu
resume-listed-hint = Tych z przerywaną ramką nie ma na żadnej znanej nam liście umiejętności: zostają w Twoim profilu i żaden wynik się na nich nie opiera.
resume-volunteer = Wolontariat
resume-publications = Publikacje
resume-awards = Nagrody
resume-add-certificates = Dodaj certyfikat
resume-add-projects = Dodaj projekt
resume-add-volunteer = Dodaj wolontariat
resume-add-publications = Dodaj publikację
resume-add-awards = Dodaj nagrodę

## What was read: the text beside the fields
reading-sides = Pokaż
reading-fields = Pola
reading-text = Tekst pliku
reading-text-hint = To wszystko, co widzi program dopasowujący, w kolejności odczytu. Naciśnij słowa, aby zobaczyć ich pole.
reading-legend = Jak oznaczono tekst
reading-unplaced = w żadnym polu
reading-hidden = Ukryty tekst
reading-hidden-hint = Kto czyta plik, tego nie widzi. Nie został użyty.
reading-hint = Zaznacz słowa myszą lub palcem albo wybierz wiersze strzałkami, aby użyć ich w polu.
reading-went-to = Odczytano jako: { $fields }
reading-nowhere = Jeszcze w żadnym polu
reading-use-as = Użyj jako
reading-use-it = Użyj
reading-choose = Wybierz pole
reading-new = nowy wpis: { $field }
reading-take = Weź z tekstu
reading-show = Pokaż w tekście
reading-go = Przejdź do pola
reading-set = { $field }: „{ $value }”
reading-emptied = { $field }: wyczyszczono
reading-added = Dodano: { $what }
reading-removed = Usunięto: { $what }
reading-undone = Cofnięto ostatnią zmianę
reading-undo = Cofnij
reading-no-skill = Te słowa są za długie na nazwę umiejętności
reading-an-entry = wpis

## Wishes
wish-title = Czego chcesz
wish-hint = Życzenia przesuwają w górę oferty, które je spełniają. Warunek pomija oferty, o których wiadomo, że go nie spełniają.
wish-places = Miejsca
wish-places-hint = Rozdziel przecinkami, na przykład Berlin, Oslo
wish-radius = W promieniu (km)
wish-work-places = Gdzie pracujesz
wish-pay = Najniższe wynagrodzenie na rok
wish-pay-hint = Porównywane z ofertami, które płacą w tej walucie; o innych nie wiadomo.
wish-amount = Kwota
wish-currency = Waluta
wish-roles = Stanowiska
wish-roles-hint = Rozdziel przecinkami, na przykład pielęgniarka, oddziałowa
wish-industries = Branże
wish-industries-hint = Rozdziel przecinkami, na przykład ochrona zdrowia, energetyka
wish-languages = Języki, w których pracujesz
wish-languages-hint = Oferty wymagające innego języka tego nie spełniają.
wish-employment = { detail-kind }
wish-culture = Co jest dla Ciebie ważne
wish-culture-hint = Znalezione w słowach tych ogłoszeń.
wish-hard = Konieczne
wish-hard-hint = Warunek: oferty, które go nie spełniają, są pomijane, z podaniem powodu.

## Consent to a summary
consent-prepare = Przygotuj podsumowanie dla { $employer }
consent-prepare-unnamed = Przygotuj podsumowanie dla pracodawcy
consent-prepare-hint = Widzisz i zatwierdzasz każde słowo, zanim cokolwiek zostanie wysłane.
consent-title = Wyślij podsumowanie do { $employer }
consent-intro = Złożone ze zdań Twojego CV. Nic nie zostanie wysłane, dopóki nie naciśniesz przycisku poniżej.
consent-recipient = Kto może to przeczytać
consent-purpose = W jakim celu
consent-purpose-value = Ocena Twojego zgłoszenia na „{ $title }”, nic więcej
consent-kept = Usunięcie po
consent-kept-days =
    { $n ->
        [one] { $n } dniu
        [few] { $n } dniach
        [many] { $n } dniach
       *[other] { $n } dniach
    }
consent-deleted-on = dnia { $date }
consent-stored = Przechowywane w
consent-contact = Pytania o prywatność
consent-policy = Zasady prywatności
consent-policy-read = Wersja { $version }: przeczytaj
consent-sentences = Zdania z Twojego CV
consent-sentences-hint = Odznacz to, co ma zostać u Ciebie.
consent-none = Żadne zdanie Twojego CV nie dotyczy tej oferty. Mimo to możesz wysłać dane poniżej.
consent-fields = O Tobie
consent-fields-hint = Wszystko jest wyłączone. Włącz to, co { $employer } może zobaczyć.
consent-kept-back = Zatrzymane przez Twoje ustawienia udostępniania: { $fields }
consent-note = Własne zdanie (nieobowiązkowe)
consent-note-hint = Na przykład, jak najlepiej się z Tobą skontaktować.
consent-no-contact = Bez adresu e-mail lub numeru telefonu { $employer } nie może Ci odpowiedzieć.
consent-bytes = Dokładnie to zostanie wysłane, zapieczętowane tak, że otworzy to tylko { $employer }
consent-bytes-hint =
    { $n ->
        [one] { $n } bajt przed zapieczętowaniem
        [few] { $n } bajty przed zapieczętowaniem
        [many] { $n } bajtów przed zapieczętowaniem
       *[other] { $n } bajtów przed zapieczętowaniem
    }
consent-approve = Zatwierdź i wyślij
consent-cancel = Nie wysyłaj
consent-sending = Pieczętowanie i wysyłanie …
consent-covered = Przycisk obudzi się, gdy będzie cały widoczny i nic nie będzie go zasłaniać.
consent-unsupported = Przeglądarka nie wie, czy coś zasłania ten przycisk, więc decydujesz w małym oknie, którego żadna inna strona nie zasłoni.
consent-no-key = { $employer } nie ma jeszcze opublikowanego klucza, więc nie można nic zapieczętować ani wysłać.
consent-unsigned-key = Ta strona wskazuje klucz, którym { $employer } ręczy za własny. Za klucz podany przez serwer nikt tak nie ręczy albo ta przeglądarka jest zbyt stara, żeby to sprawdzić. To może być cudzy klucz, więc nic nie zostanie zapieczętowane ani wysłane. Daj znać: { $employer }.
consent-no-employer = Nie udało się pobrać klucza i zasad pracodawcy, więc nie można nic wysłać.
consent-failed = Nie wysłano
consent-title-of = { $kind }, dla { $employer }
consent-purpose-only = { $kind }, dla „{ $title }” i nic więcej
consent-intro-other = To osobna zgoda i nie oznacza żadnej innej. Nic nie zostanie wysłane, dopóki nie naciśniesz przycisku poniżej.
consent-others = Udostępnij coś innego, każde osobno
consent-others-hint = Zgoda na jedno nie jest zgodą na drugie. Najpierw zobaczysz każde słowo.
consent-typed = Wpisz nazwę { $employer }, aby potwierdzić
consent-typed-hint = Sprawdzenie sięga daleko, więc samo naciśnięcie przycisku nie wystarczy. Zgoda wygasa sama najpóźniej po 30 dniach.
consent-board-name = Nazwa portalu
consent-board-line = Zdanie o sobie (nieobowiązkowe)
consent-board-skills = Umiejętności, które może zobaczyć
consent-board-save = Zatwierdź i zapisz plik
consent-board-hint = Stąd nic nie jest wysyłane: otrzymasz plik i przekażesz go portalowi.
consent-board-bytes = Dokładnie to jest w pliku
consent-window = Dalej w osobnym oknie
consent-window-asked = Czekanie na odpowiedź w drugim oknie…

## After it was sent
receipt-title = Wysłano do { $employer }
receipt-text = Zapieczętowane kluczem { $employer }. Zostanie usunięte dnia { $date } albo od razu, gdy to wycofasz.
receipt-id = Potwierdzenie
receipt-sealed = Odcisk zapieczętowanych bajtów
receipt-policy = Odcisk zasad
receipt-keep = Prawo do wycofania jest zapisane tylko w tej karcie i znika, gdy ją zamkniesz.
receipt-withdraw = Wycofaj
receipt-withdraw-hint = Serwer to usunie. Tego, co { $employer } już otworzył, nie da się odczytać wstecz.
receipt-withdrawing = Wycofywanie …
receipt-withdrawn = Wycofano. Serwer to usunął.
receipt-failed = Nie udało się wycofać
receipt-bytes = Co wysłano
receipt-control = Zapisz plik kontrolny
receipt-control-read = Wczytaj plik kontrolny
receipt-replies = Sprawdź odpowiedzi
receipt-no-replies = Nie ma jeszcze odpowiedzi.

## What was sent
ledger-title = Wszystko, co wysłała ta strona
ledger-hint = Każde zapytanie z jego rozmiarem, tak jak się odbyło. Możesz to sprawdzić w narzędziach programistycznych przeglądarki.
ledger-what = W jakim celu
ledger-out = Wysłano
ledger-answer = Odpowiedź
ledger-shares = Wysłane przez Ciebie podsumowania
ledger-no-shares = Brak. Twoje CV nie opuściło tego urządzenia.
ledger-counting = Anonimowe liczenie
ledger-counting-switch = Licz mnie anonimowo
ledger-counting-hint = Mówi { $employer } tylko tyle, że ktoś otworzył lub porównał ofertę i w której dziesiątej części skali. Bez nazwiska, bez identyfikatora, bez godziny.
ledger-counting-refused = Twoja przeglądarka prosi strony, by Cię nie śledziły (Global Privacy Control lub Do Not Track), więc to pozostaje wyłączone.
ledger-resume-stays = Sam plik nigdy nie jest częścią zapytania.

## Numbers of things
n-date = { $date }
n-summaries =
    { $n ->
        [one] Wysłano { $n } podsumowanie
        [few] Wysłano { $n } podsumowania
        [many] Wysłano { $n } podsumowań
       *[other] Wysłano { $n } podsumowań
    }
n-requests =
    { $n ->
        [one] { $n } zapytanie
        [few] { $n } zapytania
        [many] { $n } zapytań
       *[other] { $n } zapytań
    }
n-bytes =
    { $n ->
        [one] { $n } bajt
        [few] { $n } bajty
        [many] { $n } bajtów
       *[other] { $n } bajtów
    }

## Pages
page-postings = Oferty
page-resume = Twoje CV
page-wishes = Życzenia
page-ledger = Prywatność

## Parts of the score
contribution-required-skills = Wymagane umiejętności
contribution-preferred-skills = Mile widziane umiejętności
contribution-title = Stanowiska
contribution-experience = Lata i aktualność
contribution-seniority = Poziom
contribution-responsibilities = Rodzaj pracy
contribution-field = Dziedzina pracy
contribution-qualifications = Wykształcenie, certyfikaty, języki

## Work places
work-place-on-site = Na miejscu
work-place-hybrid = Hybrydowo
work-place-remote = Zdalnie

## Kinds of employment
employment-full-time = Pełny etat
employment-part-time = Część etatu
employment-contractor = Zlecenie
employment-temporary = Czas określony
employment-intern = Staż
employment-volunteer = Wolontariat
employment-per-diem = Na dni
employment-other = Inne

## What reading found
finding-no-text-layer = Plik składa się z obrazów: nie ma w nim tekstu do odczytania. Wersja zapisana z edytora tekstu zadziała.
finding-no-name = Nie znaleziono imienia i nazwiska.
finding-no-contact = Nie znaleziono ani adresu e-mail, ani numeru telefonu.
finding-no-email = Nie znaleziono adresu e-mail.
finding-no-phone = Nie znaleziono numeru telefonu.
finding-no-title = Nie znaleziono stanowiska: { $fact0 }.
finding-no-employer = Nie znaleziono pracodawcy: { $fact0 }.
finding-no-work = Nie znaleziono żadnej pracy. Nagłówki takie jak „Doświadczenie” pomagają ludziom i programom.
finding-no-dates = Nie znaleziono dat: { $fact0 }. Te lata się nie liczą.
finding-dates-reversed = { $fact0 }: kończy się ({ $fact2 }), zanim się zacznie ({ $fact1 }).
finding-date-unclear = { $fact0 }: „{ $fact1 }” nie wygląda na datę. Napisz RRRR-MM.
finding-dates-overlap = { $fact0 } i { $fact1 } były w tym samym czasie, { $fact2 } do { $fact3 }. To może się zgadzać.
finding-future-date = { $fact0 }: zaczyna się w przyszłości ({ $fact1 }).
finding-hidden-text = Plik zawiera tekst, którego czytelnik nie widzi. Nie został użyty.
finding-unplaced = Tego tekstu nie ma w żadnym polu. Dla umiejętności i tak się liczy.
finding-unknown-heading = Nagłówek „{ $fact0 }” nie jest znany, więc to, co pod nim, może być źle przypisane.
finding-personal-data = W tym miejscu plik podaje dane osobiste, na przykład datę urodzenia. Nie zostały użyte.
finding-truncated = Plik jest bardzo długi. Jego koniec pominięto.

## What was not counted
flag-copied-posting = Te słowa są także w ogłoszeniu, więc się nie liczą:
flag-stuffing = To często się powtarza. Powtarzanie nic nie daje:
flag-hidden-text = Tekst, którego czytelnik nie widzi, się nie liczy:
flag-not-claimed = Odczytano jako coś, czego nie robisz lub chcesz się nauczyć, więc się nie liczy:
flag-contradiction = Te lata nie zgadzają się z datami Twoich prac:

## Fields of a summary
field-name = { resume-name }
field-email = { resume-email }
field-phone = { resume-phone }
field-city = { resume-city }
field-links = Odnośniki
field-score = Wynik

## What a request was for
why-page = Ta strona: te same pliki dla wszystkich
why-engine = Program dopasowujący: te same pliki dla wszystkich
why-configuration = Klucz i zasady pracodawcy
why-share = Zatwierdzone przez Ciebie podsumowanie, zapieczętowane
why-withdraw = Wycofanie podsumowania
why-reply = Sprawdzanie odpowiedzi na to, co wysłano
why-count = Anonimowe liczenie, które włączono
why-posting = Treść otwartej przez Ciebie oferty: strona pracodawcy pobrała ją z własnej witryny
why-request = Zgłoszenie napisane przez Ciebie, zapieczętowane
why-refused = Zatrzymane przez przeglądarkę

## What became of a request
outcome-open = wysłano
outcome-loaded = wczytano
outcome-unreachable = brak odpowiedzi
outcome-blocked = zatrzymano

## Wishes as reasons
wish-name-places = { resume-place }
wish-name-work-places = { wish-work-places }
wish-name-pay-floor = { detail-pay }
wish-name-roles = Stanowisko
wish-name-employment-types = { detail-kind }
wish-name-industries = Branża
wish-name-languages = { resume-language }
wish-name-other = Życzenie

## What went wrong
error-empty-file = Plik jest pusty.
error-too-large = Plik ma więcej niż 20 MB. Wersja bez dużych obrazów zadziała.
error-picture = To obraz, a obrazów tekstu nie da się tu odczytać. Wybierz dokument, który na nim widać.
error-unknown-encoding = Ta przeglądarka nie zna kodowania tekstu. Zapisz go jako UTF-8 i spróbuj ponownie.
error-unknown-format = Takiego pliku nie da się tu odczytać. Działają PDF, Word, OpenDocument, RTF i zwykły tekst.
error-encrypted = Plik jest chroniony hasłem. Zapisz kopię bez hasła i spróbuj z nią.
error-damaged = Plik wygląda na uszkodzony. Często pomaga ponowne zapisanie go w programie, w którym powstał.
error-expands-too-far = Plik rozpakowuje się do czegoś znacznie większego niż CV. Nie został odczytany, by chronić to urządzenie.
error-too-complex = { error-expands-too-far }
error-too-deep = { error-expands-too-far }
error-timed-out = Odczyt trwał dłużej niż 10 sekund i został przerwany. Inna wersja pliku może zadziałać.
error-crashed = Plik zatrzymał program odczytujący. Uruchomiono go na nowo; inny plik zadziała.
error-not-a-file = Przeglądarka nie mogła tego otworzyć. Foldery nie działają, pliki tak.
error-engine-unavailable = Część programu dopasowującego nie dotarła.
error-lexicon-damaged = { error-engine-unavailable }
error-lexicon-version = { error-engine-unavailable }
error-unreachable = Nie było odpowiedzi. Sprawdź połączenie.
error-policy-changed = Zasady pracodawcy właśnie się zmieniły. Odśwież stronę, aby przeczytać nowe.
error-policy-mismatch = { error-policy-changed }
error-unknown-key = Klucz pracodawcy się zmienił. Odśwież stronę i spróbuj ponownie.
error-key-mismatch = { error-unknown-key }
error-no-key = { error-unknown-key }
error-idempotency-conflict = To już wysłano z inną treścią. Przygotuj to na nowo.
error-expiry-out-of-range = Pracodawca nie przechowuje podsumowań tak długo. Wybierz mniej dni.
error-foreign-origin = Serwer nie przyjmuje podsumowań z tej strony.
error-not-found = Tego nie ma albo już nie ma.
error-status-404 = { error-not-found }
error-status-429 = Serwer jest zajęty. Spróbuj za chwilę.
error-busy = { error-status-429 }
error-status-503 = { error-status-429 }
error-other = Coś się nie udało. Spróbuj ponownie.
error-paused = Dopasowanie jest wstrzymane. Włącz je znowu, aby odczytać plik.
error-wrong-passphrase = To hasło nie otwiera sejfu.
error-passphrase-too-short = Użyj co najmniej 12 znaków.
error-not-an-export = Ten plik nie jest eksportem Tacit albo został zmieniony.
error-window-blocked = Przeglądarka nie otworzyła okna. Zezwól na okna dla tej strony i naciśnij ponownie.
error-not-confirmed = Nazwa nie jest wpisana tak, jak się ją pisze.
error-kept-back = Twoje ustawienia udostępniania to zatrzymują. Niczego nie wysłano.
error-switched-off = Wolne terminy dla tego pracodawcy są wyłączone, więc żadnego nie wysłano.
error-other-server = To trafiło na inny serwer. Otwórz stronę z ofertą tego pracodawcy, aby się z nim połączyć.
error-not-a-control = To nie jest plik kontrolny Tacit.
error-not-a-calendar = To nie jest czytelny plik kalendarza (.ics).
error-not-signed = Przeglądarka tego nie podpisała. Zamknij i przygotuj ponownie.
error-newer-export = { error-not-an-export }
error-blocked-employer = Ten pracodawca jest na Twojej liście zablokowanych. Niczego nie przygotowano ani nie wysłano.
error-content-policy = Zabraniają tego zasady samej strony.

## Cues of culture and growth
cue-autonomy = Swoboda decyzji
cue-balance = Czas na życie
cue-career = Ścieżki awansu
cue-diversity = Różnorodność i włączanie
cue-flexible-hours = Elastyczne godziny
cue-four-day-week = Czterodniowy tydzień
cue-health = Zdrowie i ubezpieczenie
cue-innovation = Innowacje
cue-international = Międzynarodowy zespół
cue-learning = Nauka
cue-mentoring = Opieka mentora
cue-openness = Otwartość
cue-ownership = Udział w firmie
cue-pace = Szybkie tempo
cue-part-time = Możliwa część etatu
cue-perks = Dodatki
cue-purpose = Dobry cel
cue-remote = Praca zdalna
cue-shift-work = Praca zmianowa
cue-small-team = Mały zespół lub młoda firma
cue-stability = Pewne zatrudnienie
cue-stretch = Nowe wyzwania
cue-structure = Jasne zasady pracy
cue-team-spirit = Duch zespołu
cue-travel = Podróże

## Lists: searching, ordering, filtering
find-search = Szukaj w tych ofertach
find-sort = Kolejność
find-sort-best = Najlepsze dla Ciebie
find-sort-fit = Tylko zgodność
find-sort-pay = Najwyższe wynagrodzenie
find-sort-newest = Najnowsze
find-sort-title = Nazwa, od A do Z
find-any = Wszędzie
find-says-pay = Podaje wynagrodzenie
find-shown =
    { $n ->
        [one] Widać { $n } ofertę
        [few] Widać { $n } oferty
        [many] Widać { $n } ofert
       *[other] Widać { $n } ofert
    }
find-hidden =
    { $n ->
        [one] Ukryto { $n } ofertę: { $reasons }.
        [few] Ukryto { $n } oferty: { $reasons }.
        [many] Ukryto { $n } ofert: { $reasons }.
       *[other] Ukryto { $n } ofert: { $reasons }.
    }
find-without-words = { $n } bez „{ $words }”
find-without-place = { $n } nie „{ $place }”
find-without-pay = { $n } bez wynagrodzenia
find-none = Żadna oferta nie pasuje do tego, czego szukasz.
find-all = Pokaż wszystkie
find-list = Lista ofert
find-save = Zapisz to wyszukiwanie
find-filters = Filtry i kolejność
find-news =
    { $n ->
        [one] { $n } nowa oferta dla „{ $name }”
        [few] { $n } nowe oferty dla „{ $name }”
        [many] { $n } nowych ofert dla „{ $name }”
       *[other] { $n } nowych ofert dla „{ $name }”
    }
find-news-show = Pokaż

## What else moves the list
weigh-title = Co jeszcze ma się liczyć?
weigh-hint = Kolejność wychodzi od zgodności. Te suwaki przesuwają oferty w górę listy; sama zgodność się nie zmienia.
weigh-off = nie
weigh-value = { $n } z 10
weigh-up = Wyżej dzięki suwakom, punkty: { NUMBER($points, maximumFractionDigits: 1) }

## Both texts of a match
both-title = Oba teksty, z oznaczeniem tego, co się liczy
both-posting = Ogłoszenie

## Several resumes, and their files
files-title = Twoje CV
files-hint = Zostają tylko w tej karcie. Dopasowywane jest zaznaczone.
files-remove = Usuń: { $file }
files-save = Zapisz jako JSON Resume
files-save-hint = Plik w otwartym formacie. Otwórz go tutaj lub na innej stronie z ofertami z tym widżetem, a dostaniesz to samo dopasowanie.

## What of a resume may be used
limits-title = Czego można użyć do dopasowania
limits-hint = To, co odznaczysz, nigdy się nie liczy: te słowa są usuwane przed porównaniem.
limits-education-dates = Daty Twojego wykształcenia
limits-match = Porównuj z ofertami
limits-match-hint = Wyłączone: Twoje CV jest tylko odczytywane i pokazywane, nic nie jest oceniane.

## Pause
pause-switch = Wstrzymaj dopasowanie
pause-hint = Gdy jest wstrzymane, program dopasowujący nawet się nie wczytuje. Ten wybór jest zapamiętywany w tej przeglądarce.
pause-on = Dopasowanie jest wstrzymane. Nic nie jest odczytywane ani porównywane.
pause-resume = Wznów dopasowanie

## Where the data is
keep-title = Gdzie są Twoje dane
keep-memory = Tylko w pamięci tej strony: znikają, gdy ją zamkniesz. Możesz zachować je na tym urządzeniu, zapieczętowane hasłem. Chroni to je przed innymi, którzy używają tego urządzenia lub je znajdą, gdy jest zablokowane; nie przed programami, które podglądają, co piszesz. Bez hasła nikt ich nie otworzy, nawet my.
keep-new = Nowe hasło, co najmniej 12 znaków
keep-here = Zachowaj na tym urządzeniu
keep-found = Na tym urządzeniu jest sejf. Otwórz go, aby wrócić do miejsca, w którym skończono.
keep-passphrase = Hasło
keep-open = Otwórz sejf
keep-is-open = Na tym urządzeniu, zapieczętowane Twoim hasłem i otwarte na tej stronie.
keep-lock = Zablokuj
keep-delete = Usuń wszystko
keep-delete-hint = Sejf i wszystko, co w nim jest, na zawsze. To, co dostał pracodawca, zostaje u niego, dopóki tego nie wycofasz lub nie wygaśnie: najpierw to wycofaj.
keep-delete-now = Usuń teraz
keep-change = Zmień hasło
keep-now = Obecne hasło
keep-change-it = Zmień
keep-export = Eksportuj dane
keep-import = Wczytaj eksport

## The employer’s own form
apply-open = Aplikuj na stronie pracodawcy
apply-hint = Bezpośredni odnośnik: nic nie stoi między Tobą a { $host }. Ta strona nie widzi, co tam wpisujesz.
apply-copy = Kopiuj do formularza
apply-copied = Skopiowano: { $field }

## Kinds of consent
kind-application-summary = Streszczenie życiorysu
kind-fit-score = Dopasowanie jako liczba
kind-interview-availability = Wolne terminy na rozmowę
kind-practice-evaluation = Wyniki rozmowy próbnej
kind-background-check-identity = Zgoda na sprawdzenie tożsamości
kind-background-check-education = Zgoda na sprawdzenie wykształcenia
kind-background-check-employment = Zgoda na sprawdzenie poprzednich miejsc pracy
kind-background-check-conduct = Zgoda na sprawdzenie niekaralności
kind-job-board-profile = Krótki profil dla portalu z ofertami

## Answers of the employer
reply-invitation = Zaproszenie na rozmowę
reply-feedback = Informacja zwrotna
reply-closed = Odpowiedź, która się nie otwiera: zmieniono ją po drodze albo nie jest dla Ciebie.
reply-link = Miejsce spotkania. Ta strona nie otwiera adresów: skopiuj go do przeglądarki.
reply-accept = Zapisz w kalendarzu
reply-tell = Powiadom { $employer }

## Free times
interview-title = Rozmowa
interview-times = Zaproponuj wolne terminy
interview-switch = { $employer } może dostać wybrane przeze mnie terminy
interview-switch-hint = Gdy jest wyłączone, żaden termin nie opuszcza urządzenia. Treść kalendarza nigdy go nie opuszcza: ani tytuły, ani miejsca, ani osoby.
interview-calendar = Zaznacz zajęte godziny z pliku kalendarza (.ics)
interview-before = Tydzień wcześniej
interview-after = Tydzień później
interview-busy = (zajęte)
interview-grid = Godziny do wyboru
interview-chosen =
    { $n ->
        [one] Wybrano { $n } godzinę
        [few] Wybrano { $n } godziny
       *[many] Wybrano { $n } godzin
    }
interview-prepare = Zobacz, co zostałoby wysłane

## Practice
practice-title = Przećwicz rozmowę
practice-hint = Pytania o to, czego wymaga ta praca. Odpowiedzi są oceniane na tym urządzeniu według stałych reguł i tu zostają.
practice-ask = Opowiedz o sytuacji, w której korzystałeś lub korzystałaś z: { $skill }. Jaka to była sytuacja, jakie zadanie, co zostało zrobione i co z tego wynikło?
practice-ask-job = Dlaczego chcesz pracować jako { $title } i który z Twoich wyników za tym przemawia?
practice-judge = Oceń moją odpowiedź
practice-mark = { $mark } z 4
practice-share = Udostępnij oceny: { $employer }
practice-share-hint = Poufne, dopóki tego nie zatwierdzisz. Wysłane byłyby pytania i oceny, nigdy odpowiedzi.

## What the rubric judges
criterion-situation = Sytuacja
criterion-task = Zadanie
criterion-action = Działanie
criterion-result = Wynik
criterion-relevance = Związek z pytaniem
criterion-specificity = Konkretność

## What helps with it
tip-situation = Powiedz najpierw, gdzie i kiedy to było i co się działo.
tip-task = Powiedz, czego oczekiwano właśnie od Ciebie.
tip-action = Powiedz krok po kroku, co zrobiłeś lub zrobiłaś: „ja…”, nie „my…”.
tip-result = Zakończ tym, co z tego wynikło, najlepiej liczbą.
tip-relevance = Nazwij to, o co pytają, i powiedz, co z tym zrobiono.
tip-specificity = Dodaj nazwy, liczby i daty: ile, jak długo, jakie.
