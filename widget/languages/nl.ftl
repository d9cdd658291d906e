# Alle zinnen van de widget in het Nederlands.

## Head of the widget
head-title = Privé vacatures vergelijken
head-with = voor de vacatures bij { $employer }
head-nothing-sent = Niets verstuurd
head-see-requests = Bekijk elk verzoek van deze pagina

## Opening a file
open-title = Zie welke van deze vacatures bij je passen
open-text =
    { $n ->
        [0] Open hier je cv. Het wordt op dit apparaat gelezen, vergeleken met de vacatures op deze pagina en nooit geüpload.
        [one] Open hier je cv. Het wordt op dit apparaat gelezen, vergeleken met { $n } vacature op deze pagina en nooit geüpload.
       *[other] Open hier je cv. Het wordt op dit apparaat gelezen, vergeleken met { $n } vacatures op deze pagina en nooit geüpload.
    }
open-choose = Kies je cv
open-another = Een ander openen
open-or-drop = of sleep het bestand ergens hierheen
open-kinds = PDF, Word, OpenDocument, RTF of platte tekst, tot 20 MB
open-promise-device = Op dit apparaat gelezen
open-promise-upload = Nooit geüpload
open-promise-send = Je keurt elk verstuurd woord goed
open-reading = { $file } wordt gelezen
open-reading-text = Dit gebeurt op je apparaat en duurt even.
open-failed = { $file } kon niet worden gelezen
open-was-read = Op dit apparaat gelezen: { $file }
open-engine-failed = Het vergelijkingsprogramma is niet geladen
open-again = Opnieuw proberen
open-no-postings = Op deze pagina staan geen leesbare vacatures.
open-unreadable =
    { $n ->
        [one] { $n } vacature op deze pagina kon niet worden gelezen en ontbreekt hier.
       *[other] { $n } vacatures op deze pagina konden niet worden gelezen en ontbreken hier.
    }
open-waiting = Vergelijken met de vacatures …

## The ranked jobs
rank-title = Vacatures, de best passende eerst
rank-hint = De score telt op wat je hebt gedaan en wat elke vacature vraagt. Open een vacature om elke reden te zien.
rank-of-index = De { $n } beste van { $all } vacatures, op dit apparaat geordend uit de lijst van de werkgever. De scores zijn schattingen; open een vacature, dan haalt deze site de tekst op en zie je de precieze score met elke reden.
rank-stale = Opnieuw vergelijken …
rank-left-out = Weggelaten door je voorwaarden
rank-left-out-because = { $wish }: deze vacature biedt { $offered }
rank-no-match = De vacatures konden niet worden vergeleken
rank-of-100 = { NUMBER($score, maximumFractionDigits: 0) } van 100
rank-fit = Match
rank-tabs = Onderdelen
rank-best =
    { $n ->
        [one] { $n } vacature vergeleken. Past het best: { $title }, { NUMBER($score, maximumFractionDigits: 0) } van 100.
       *[other] { $n } vacatures vergeleken. Past het best: { $title }, { NUMBER($score, maximumFractionDigits: 0) } van 100.
    }

## Thumbs
votes-more = Meer vacatures als deze: { $title }
votes-fewer = Minder vacatures als deze: { $title }
votes-up = Hoger door je stemmen: { NUMBER($points, maximumFractionDigits: 1) } punten
votes-down = Lager door je stemmen: { NUMBER($points, maximumFractionDigits: 1) } punten
votes-moved =
    { $n ->
        [one] Je stemmen verplaatsen { $n } vacature in deze lijst. De match van elke vacature blijft gelijk, en je stemmen blijven op dit apparaat.
       *[other] Je stemmen verplaatsen { $n } vacatures in deze lijst. De match van elke vacature blijft gelijk, en je stemmen blijven op dit apparaat.
    }
votes-clear = Stemmen wissen

## A job that is open
detail-fetching = De tekst van deze vacature wordt van de site van de werkgever gehaald …
detail-no-text = De tekst van deze vacature kon niet worden opgehaald. De score is wat de lijst van de werkgever laat zien; voor de redenen is de tekst nodig.
detail-reasons = Waaruit de score bestaat
detail-reasons-hint = Elk punt berust op woorden uit beide teksten.
detail-asks = De vacature vraagt
detail-shows = Je cv zegt
detail-said = Hier door jou gezegd
detail-no-evidence = In je cv staat hier nog niets over.
detail-more = nog { $n }
detail-points = { NUMBER($points, maximumFractionDigits: 1) } van { NUMBER($max, maximumFractionDigits: 1) }
detail-plus = +{ NUMBER($points, maximumFractionDigits: 1) }
detail-wrong = Er klopt iets niet aan deze vacature
detail-of-100 = { NUMBER($n, maximumFractionDigits: 0) } / 100
detail-pay-value = { $pay }
detail-pay-range = { $least } – { $most }
detail-pay-quoted = { $pay } (‘{ $quote }’)
detail-pair = { $name }: { $value }
detail-silent-pay = het loon
detail-silent-place = de plaats
detail-silent-kind = het soort dienstverband
detail-silent-years = de gevraagde ervaring
detail-missing = Niet gevonden in je cv
detail-missing-hint = Als je het hebt, staat het er misschien alleen niet.
detail-required = gevraagd
detail-preferred = mooi meegenomen
detail-advice = Wat de score zou veranderen
detail-advice-text = Als je { $skill } hebt gebruikt, zeg het dan
detail-advice-add = Heb ik gebruikt
detail-advice-hint = Voeg alleen toe wat waar is. Het telt hier en verandert je bestand niet.
detail-facts = Over de vacature
detail-pay = Loon
detail-place = Plaats
detail-kind = Dienstverband
detail-employer = Werkgever
detail-until = Solliciteren tot
detail-nothing-on = De vacature zegt niets over: { $facts }. Misschien wil je het vragen.
detail-growth = Ruimte om te groeien
detail-wishes = Je wensen
detail-culture = De cultuur die je koos
detail-years = Gevraagde ervaring
detail-years-value =
    { $n ->
        [one] { NUMBER($n, maximumFractionDigits: 1) } jaar
       *[other] { NUMBER($n, maximumFractionDigits: 1) } jaar
    }

## What was read: the fields
resume-title = Wat is gelezen
resume-hint = Verbeter wat niet klopt: typ, of selecteer de juiste woorden in de tekst. Wijzigingen blijven op dit apparaat.
resume-contact = Jij
resume-name = Naam
resume-email = E-mail
resume-phone = Telefoon
resume-url = Link
resume-city = Woonplaats
resume-headline = Kopregel
resume-work = Werk
resume-position = Functie
resume-company = { detail-employer }
resume-start = Van
resume-end = Tot
resume-education = Opleiding
resume-school = School
resume-degree = Diploma
resume-area = Richting
resume-skills = Gevonden vaardigheden
resume-skills-hint = Haal weg wat bij het vergelijken niet mag meetellen.
resume-remove = { $what } weghalen
resume-remove-entry = Dit onderdeel weghalen
resume-page = pagina { $n }
resume-yours = Door jou verbeterd
resume-empty = niet gevonden
resume-findings = Goed om te weten
resume-present = JJJJ-MM, leeg als het nog loopt
resume-years = { NUMBER($n, maximumFractionDigits: 1) } jr.
resume-languages = Talen
resume-language = Taal
resume-fluency = Niveau
resume-place = Plaats
resume-tasks = Taken
resume-summary = Samenvatting
resume-certificates = Certificaten
resume-projects = Projecten
resume-other = Iets anders
resume-add-work = Baan toevoegen
resume-add-education = Opleiding toevoegen
resume-add-languages = Taal toevoegen
resume-add-skill = Toevoegen
resume-skill = Een vaardigheid die ontbreekt
resume-date-form = JJJJ-MM
resume-grade = Cijfer
resume-organization = Organisatie
resume-certificate = Certificaat
resume-issuer = Uitgegeven door
resume-project = Project
resume-publication = Publicatie
resume-publisher = Verschenen bij
resume-award = Prijs
resume-awarder = Toegekend door
resume-date = Datum
resume-description = Beschrijving
resume-tasks-hint = één per regel
resume-listed-hint = Die met een gestreepte rand staan in geen lijst met vaardigheden die we kennen: ze blijven in je profiel, en geen score berust erop.
resume-volunteer = Vrijwilligerswerk
resume-publications = Publicaties
resume-awards = Prijzen
resume-add-certificates = Certificaat toevoegen
resume-add-projects = Project toevoegen
resume-add-volunteer = Vrijwilligerswerk toevoegen
resume-add-publications = Publicatie toevoegen
resume-add-awards = Prijs toevoegen

## What was read: the text beside the fields
reading-sides = Tonen
reading-fields = Velden
reading-text = Tekst van het bestand
reading-text-hint = Dit is alles wat bij het vergelijken wordt gezien, in de volgorde waarin het is gelezen. Druk op woorden om hun veld te zien.
reading-legend = Hoe de tekst is gemarkeerd
reading-unplaced = in geen veld
reading-hidden = Verborgen tekst
reading-hidden-hint = Wie het bestand leest, ziet dit niet. Het is niet gebruikt.
reading-hint = Selecteer woorden met de muis of je vinger, of kies regels met de pijltjestoetsen, om ze in een veld te gebruiken.
reading-went-to = Gelezen als: { $fields }
reading-nowhere = Nog in geen veld
reading-use-as = Gebruiken als
reading-use-it = Gebruiken
reading-choose = Kies een veld
reading-new = nieuw onderdeel: { $field }
reading-take = Uit de tekst nemen
reading-show = In de tekst tonen
reading-go = Naar het veld
reading-set = { $field }: ‘{ $value }’
reading-emptied = { $field }: leeggemaakt
reading-added = Toegevoegd: { $what }
reading-removed = Weggehaald: { $what }
reading-undone = De laatste wijziging is ongedaan gemaakt
reading-undo = Ongedaan maken
reading-no-skill = Deze woorden zijn te lang voor de naam van een vaardigheid
reading-an-entry = een onderdeel

## Wishes
wish-title = Wat je wilt
wish-hint = Wensen schuiven vacatures die eraan voldoen omhoog. Een voorwaarde laat vacatures weg waarvan bekend is dat ze er niet aan voldoen.
wish-places = Plaatsen
wish-places-hint = Scheid met komma’s, zoals Berlijn, Oslo
wish-radius = Binnen kilometers
wish-work-places = Waar je werkt
wish-pay = Minste loon per jaar
wish-pay-hint = Vergeleken met vacatures die in deze valuta betalen; van de andere is het niet bekend.
wish-amount = Bedrag
wish-currency = Valuta
wish-roles = Functies
wish-roles-hint = Scheid met komma’s, zoals verpleegkundige, afdelingshoofd
wish-industries = Branches
wish-industries-hint = Scheid met komma’s, zoals zorg, energie
wish-languages = Talen waarin je werkt
wish-languages-hint = Vacatures die een andere taal vragen, voldoen hier niet aan.
wish-employment = { detail-kind }
wish-culture = Wat je belangrijk vindt
wish-culture-hint = Gevonden in de woorden van deze vacatures.
wish-hard = Moet
wish-hard-hint = Een voorwaarde: vacatures die er niet aan voldoen worden weggelaten, met de reden.

## Consent to a summary
consent-prepare = Samenvatting voor { $employer } voorbereiden
consent-prepare-unnamed = Samenvatting voor de werkgever voorbereiden
consent-prepare-hint = Je ziet en keurt elk woord goed voordat er iets wordt verstuurd.
consent-title = Samenvatting aan { $employer } sturen
consent-intro = Gemaakt van zinnen uit je cv. Er wordt niets verstuurd tot je op de knop hieronder drukt.
consent-recipient = Wie het kan lezen
consent-purpose = Waarvoor
consent-purpose-value = Je sollicitatie op ‘{ $title }’ beoordelen, verder niets
consent-kept = Verwijderd na
consent-kept-days =
    { $n ->
        [one] { $n } dag
       *[other] { $n } dagen
    }
consent-deleted-on = op { $date }
consent-stored = Bewaard in
consent-contact = Vragen over privacy
consent-policy = Privacybeleid
consent-policy-read = Versie { $version }: lezen
consent-sentences = Zinnen uit je cv
consent-sentences-hint = Vink uit wat bij jou moet blijven.
consent-none = Geen zin in je cv gaat over deze vacature. Je kunt de gegevens hieronder toch sturen.
consent-fields = Over jou
consent-fields-hint = Alles staat uit. Zet aan wat { $employer } mag zien.
consent-kept-back = Achtergehouden door je instellingen voor delen: { $fields }
consent-note = Een regel van jezelf (mag)
consent-note-hint = Bijvoorbeeld hoe je bereikt wilt worden.
consent-no-contact = Zonder e-mailadres of telefoonnummer kan { $employer } je niet antwoorden.
consent-bytes = Precies dit wordt verstuurd, zo verzegeld dat alleen { $employer } het kan openen
consent-bytes-hint =
    { $n ->
        [one] { $n } byte voor het verzegelen
       *[other] { $n } bytes voor het verzegelen
    }
consent-approve = Goedkeuren en versturen
consent-cancel = Niet versturen
consent-sending = Verzegelen en versturen …
consent-covered = De knop wordt wakker als hij helemaal te zien is en niets hem bedekt.
consent-unsupported = Uw browser kan niet zien of iets deze knop bedekt. Daarom beslist u in een klein venster dat geen andere pagina kan bedekken.
consent-no-key = { $employer } heeft nog geen sleutel gepubliceerd, dus er kan niets worden verzegeld of verstuurd.
consent-unsigned-key = Deze pagina noemt de sleutel waarmee { $employer } voor de eigen sleutel instaat. Voor wat de server geeft wordt niet ingestaan, of deze browser is te oud om dat na te gaan. Het kan de sleutel van iemand anders zijn, dus er wordt niets verzegeld en niets verstuurd. Laat het { $employer } weten.
consent-no-employer = De sleutel en het beleid van de werkgever konden niet worden opgehaald, dus er kan niets worden verstuurd.
consent-failed = Het is niet verstuurd
consent-title-of = { $kind }, voor { $employer }
consent-purpose-only = { $kind }, voor “{ $title }” en niets anders
consent-intro-other = Dit staat op zichzelf en zegt niets over iets anders. Er wordt niets verstuurd voordat u op de knop hieronder drukt.
consent-others = Iets anders delen, elk apart
consent-others-hint = Ja tegen het ene is geen ja tegen het andere. U ziet eerst elk woord.
consent-typed = Typ de naam { $employer } ter bevestiging
consent-typed-hint = Een controle gaat ver, daarom is een druk op de knop niet genoeg. De toestemming eindigt vanzelf na hoogstens 30 dagen.
consent-board-name = Naam van de vacaturesite
consent-board-line = Een regel over u (optioneel)
consent-board-skills = Vaardigheden die hij mag zien
consent-board-save = Goedkeuren en bestand opslaan
consent-board-hint = Van hieruit wordt niets verstuurd: u krijgt een bestand en geeft het zelf aan de site.
consent-board-bytes = Precies dit staat in het bestand
consent-window = Verder in een eigen venster
consent-window-asked = Wachten op uw antwoord in het andere venster …

## After it was sent
receipt-title = Verstuurd aan { $employer }
receipt-text = Verzegeld met de sleutel van { $employer }. Het wordt verwijderd op { $date }, of meteen als je het terugneemt.
receipt-id = Ontvangstbewijs
receipt-sealed = Vingerafdruk van de verzegelde bytes
receipt-policy = Vingerafdruk van het beleid
receipt-keep = Het recht om het terug te nemen wordt alleen in dit tabblad bewaard en is weg als je het sluit.
receipt-withdraw = Terugnemen
receipt-withdraw-hint = De server verwijdert het. Wat { $employer } al heeft geopend, blijft gelezen.
receipt-withdrawing = Wordt teruggenomen …
receipt-withdrawn = Teruggenomen. De server heeft het verwijderd.
receipt-failed = Het kon niet worden teruggenomen
receipt-bytes = Wat is verstuurd
receipt-control = Beheerbestand opslaan
receipt-control-read = Beheerbestand inlezen
receipt-replies = Kijken naar antwoorden
receipt-no-replies = Nog geen antwoord.

## What was sent
ledger-title = Alles wat deze pagina heeft verstuurd
ledger-hint = Elk verzoek met zijn grootte, zoals het gebeurde. Je kunt het nakijken in de hulpmiddelen voor ontwikkelaars van je browser.
ledger-what = Waarvoor
ledger-out = Verstuurd
ledger-answer = Antwoord
ledger-shares = Samenvattingen die je hebt verstuurd
ledger-no-shares = Geen. Je cv heeft dit apparaat niet verlaten.
ledger-counting = Anoniem tellen
ledger-counting-switch = Tel mij anoniem mee
ledger-counting-hint = Zegt { $employer } alleen dat iemand een vacature heeft geopend of vergeleken, en in welk tiende deel van de schaal. Geen naam, geen kenmerk, geen tijd.
ledger-counting-refused = Je browser vraagt sites om je niet te volgen (Global Privacy Control of Do Not Track), dus dit blijft uit.
ledger-resume-stays = Het bestand zelf is nooit deel van een verzoek.

## Numbers of things
n-date = { $date }
n-summaries =
    { $n ->
        [one] { $n } samenvatting verstuurd
       *[other] { $n } samenvattingen verstuurd
    }
n-requests =
    { $n ->
        [one] { $n } verzoek
       *[other] { $n } verzoeken
    }
n-bytes =
    { $n ->
        [one] { $n } byte
       *[other] { $n } bytes
    }

## Pages
page-postings = Vacatures
page-resume = Je cv
page-wishes = Wensen
page-ledger = Privacy

## Parts of the score
contribution-required-skills = Gevraagde vaardigheden
contribution-preferred-skills = Vaardigheden, mooi meegenomen
contribution-title = Functies
contribution-experience = Jaren en hoe recent
contribution-seniority = Niveau
contribution-responsibilities = Soort werk
contribution-field = Vakgebied
contribution-qualifications = Diploma’s, certificaten, talen

## Work places
work-place-on-site = Op locatie
work-place-hybrid = Hybride
work-place-remote = Thuis

## Kinds of employment
employment-full-time = Voltijd
employment-part-time = Deeltijd
employment-contractor = Opdracht
employment-temporary = Tijdelijk
employment-intern = Stage
employment-volunteer = Vrijwilligerswerk
employment-per-diem = Per dag
employment-other = Anders

## What reading found
finding-no-text-layer = Het bestand bestaat uit plaatjes: er is geen tekst om te lezen. Een versie uit een tekstprogramma werkt wel.
finding-no-name = Er is geen naam gevonden.
finding-no-contact = Er is geen e-mailadres en geen telefoonnummer gevonden.
finding-no-email = Er is geen e-mailadres gevonden.
finding-no-phone = Er is geen telefoonnummer gevonden.
finding-no-title = Er is geen functie gevonden bij { $fact0 }.
finding-no-employer = Er is geen werkgever gevonden bij { $fact0 }.
finding-no-work = Er is geen baan gevonden. Koppen zoals ‘Werkervaring’ helpen mensen en programma’s.
finding-no-dates = Er zijn geen datums gevonden bij { $fact0 }, dus de jaren tellen niet.
finding-dates-reversed = { $fact0 }: eindigt ({ $fact2 }) voordat het begint ({ $fact1 }).
finding-date-unclear = { $fact0 }: ‘{ $fact1 }’ is niet te begrijpen als datum. Schrijf JJJJ-MM.
finding-dates-overlap = { $fact0 } en { $fact1 } waren tegelijk, { $fact2 } tot { $fact3 }. Dat kan best kloppen.
finding-future-date = { $fact0 }: begint in de toekomst ({ $fact1 }).
finding-hidden-text = Het bestand heeft tekst die lezers niet zien. Die is niet gebruikt.
finding-unplaced = Deze tekst staat in geen veld. Voor vaardigheden telt hij toch mee.
finding-unknown-heading = De kop ‘{ $fact0 }’ is niet bekend, dus wat eronder staat kan verkeerd zijn ingedeeld.
finding-personal-data = Hier noemt het bestand persoonlijke gegevens, zoals een geboortedatum. Die zijn niet gebruikt.
finding-truncated = Het bestand is erg lang. Het einde is weggelaten.

## What was not counted
flag-copied-posting = Deze woorden staan ook in de vacature, dus ze telden niet mee:
flag-stuffing = Dit wordt vaak herhaald. Herhalen voegt niets toe:
flag-hidden-text = Tekst die een lezer niet ziet, telde niet mee:
flag-not-claimed = Gelezen als iets dat je niet hebt gedaan of wilt leren, dus het telde niet mee:
flag-contradiction = Deze jaren passen niet bij de datums van je banen:

## Fields of a summary
field-name = { resume-name }
field-email = { resume-email }
field-phone = { resume-phone }
field-city = { resume-city }
field-links = Links
field-score = Score

## What a request was for
why-page = Deze pagina: dezelfde bestanden voor iedereen
why-engine = Het vergelijkingsprogramma: dezelfde bestanden voor iedereen
why-configuration = De sleutel en het beleid van de werkgever
why-share = Een samenvatting die je hebt goedgekeurd, verzegeld
why-withdraw = Een samenvatting terugnemen
why-reply = Kijken naar antwoorden op wat u stuurde
why-count = Anoniem tellen, door jou aangezet
why-posting = De tekst van een vacature die je opende: de pagina van de werkgever haalde hem van de eigen site
why-request = Een verzoek van jou, verzegeld
why-refused = Tegengehouden door de browser

## What became of a request
outcome-open = verstuurd
outcome-loaded = geladen
outcome-unreachable = geen antwoord
outcome-blocked = tegengehouden

## Wishes as reasons
wish-name-places = { resume-place }
wish-name-work-places = { wish-work-places }
wish-name-pay-floor = { detail-pay }
wish-name-roles = Functie
wish-name-employment-types = { detail-kind }
wish-name-industries = Branche
wish-name-languages = { resume-language }
wish-name-other = Wens

## What went wrong
error-empty-file = Het bestand is leeg.
error-too-large = Het bestand is groter dan 20 MB. Een versie zonder grote plaatjes werkt wel.
error-picture = Dit is een plaatje, en plaatjes van tekst kunnen hier niet worden gelezen. Kies het document dat erop staat.
error-unknown-encoding = Deze browser kent de codering van de tekst niet. Sla hem op als UTF-8 en probeer die.
error-unknown-format = Dit soort bestand kan hier niet worden gelezen. PDF, Word, OpenDocument, RTF en platte tekst werken.
error-encrypted = Het bestand is beveiligd met een wachtwoord. Sla een kopie zonder wachtwoord op en probeer die.
error-damaged = Het bestand lijkt beschadigd. Opnieuw opslaan in het programma waarmee het is gemaakt helpt vaak.
error-expands-too-far = Het bestand pakt zich uit tot veel meer dan een cv. Het is niet gelezen, om dit apparaat te beschermen.
error-too-complex = { error-expands-too-far }
error-too-deep = { error-expands-too-far }
error-timed-out = Lezen duurde langer dan 10 seconden en is gestopt. Een andere versie van het bestand werkt misschien.
error-crashed = Het bestand liet de lezer vastlopen. Hij is opnieuw gestart; een ander bestand werkt.
error-not-a-file = De browser kon het niet openen. Mappen werken niet, bestanden wel.
error-engine-unavailable = Een deel van het vergelijkingsprogramma is niet aangekomen.
error-lexicon-damaged = { error-engine-unavailable }
error-lexicon-version = { error-engine-unavailable }
error-unreachable = Er kwam geen antwoord. Controleer de verbinding.
error-policy-changed = Het beleid van de werkgever is net veranderd. Laad de pagina opnieuw om het te lezen.
error-policy-mismatch = { error-policy-changed }
error-unknown-key = De sleutel van de werkgever is veranderd. Laad de pagina opnieuw en probeer het nog eens.
error-key-mismatch = { error-unknown-key }
error-no-key = { error-unknown-key }
error-idempotency-conflict = Dit is al met een andere inhoud verstuurd. Bereid het opnieuw voor.
error-expiry-out-of-range = De werkgever bewaart samenvattingen niet zo lang. Kies minder dagen.
error-foreign-origin = De server neemt van deze pagina geen samenvattingen aan.
error-not-found = Het is er niet, of niet meer.
error-status-404 = { error-not-found }
error-status-429 = De server is bezig. Probeer het zo nog eens.
error-busy = { error-status-429 }
error-status-503 = { error-status-429 }
error-other = Er ging iets mis. Probeer het nog eens.
error-paused = Het vergelijken staat stil. Zet het weer aan om een bestand te lezen.
error-wrong-passphrase = Deze wachtzin opent de kluis niet.
error-passphrase-too-short = Neem minstens 12 tekens.
error-not-an-export = Dit bestand is geen export van Tacit, of het is veranderd.
error-window-blocked = Uw browser opende het venster niet. Sta vensters voor deze pagina toe en druk opnieuw.
error-not-confirmed = De naam is niet getypt zoals hij geschreven wordt.
error-kept-back = Je instellingen voor delen houden dit achter. Er is niets verstuurd.
error-switched-off = Vrije tijden voor deze werkgever staan uit, dus er zijn er geen verstuurd.
error-other-server = Dit ging naar een andere server. Open een vacaturepagina van die werkgever om hem te bereiken.
error-not-a-control = Dit is geen beheerbestand van Tacit.
error-not-a-calendar = Dit is geen leesbaar agendabestand (.ics).
error-not-signed = Uw browser heeft het niet ondertekend. Sluit dit en bereid het opnieuw voor.
error-newer-export = { error-not-an-export }
error-blocked-employer = Deze werkgever staat op je blokkeerlijst. Er is niets voorbereid of verstuurd.
error-content-policy = De regels van de pagina zelf verbieden het.

## Cues of culture and growth
cue-autonomy = Ruimte om te beslissen
cue-balance = Tijd om te leven
cue-career = Doorgroeien
cue-diversity = Diversiteit en inclusie
cue-flexible-hours = Flexibele uren
cue-four-day-week = Vierdaagse werkweek
cue-health = Gezondheid en verzekering
cue-innovation = Innovatie
cue-international = Internationaal team
cue-learning = Leren
cue-mentoring = Begeleiding
cue-openness = Openheid
cue-ownership = Aandeel in het bedrijf
cue-pace = Hoog tempo
cue-part-time = Deeltijd mogelijk
cue-perks = Extra’s
cue-purpose = Een goed doel
cue-remote = Werken op afstand
cue-shift-work = Ploegendienst
cue-small-team = Klein team of jong bedrijf
cue-stability = Vaste baan
cue-stretch = Nieuwe uitdagingen
cue-structure = Duidelijke structuur
cue-team-spirit = Teamgeest
cue-travel = Reizen

## Lists: searching, ordering, filtering
find-search = Zoek in deze vacatures
find-sort = Volgorde
find-sort-best = Beste voor jou
find-sort-fit = Alleen match
find-sort-pay = Hoogste loon
find-sort-newest = Nieuwste
find-sort-title = Titel, A tot Z
find-any = Overal
find-says-pay = Noemt het loon
find-shown =
    { $n ->
        [one] { $n } vacature te zien
       *[other] { $n } vacatures te zien
    }
find-hidden =
    { $n ->
        [one] { $n } vacature is verborgen: { $reasons }.
       *[other] { $n } vacatures zijn verborgen: { $reasons }.
    }
find-without-words = { $n } zonder ‘{ $words }’
find-without-place = { $n } niet ‘{ $place }’
find-without-pay = { $n } zonder loon
find-none = Geen vacature past bij wat je zoekt.
find-all = Alles tonen
find-list = Lijst met vacatures
find-save = Deze zoekopdracht bewaren
find-filters = Filters en volgorde
find-news =
    { $n ->
        [one] { $n } nieuwe vacature voor ‘{ $name }’
       *[other] { $n } nieuwe vacatures voor ‘{ $name }’
    }
find-news-show = Tonen

## What else moves the list
weigh-title = Wat moet er nog meetellen?
weigh-hint = De volgorde begint bij de match. Deze schuiven schuiven vacatures omhoog in de lijst; de match zelf blijft zoals hij is.
weigh-off = uit
weigh-value = { $n } van 10
weigh-up = Hoger door je schuiven: { NUMBER($points, maximumFractionDigits: 1) } punten

## Both texts of a match
both-title = Beide teksten, met wat telt gemarkeerd
both-posting = De vacature

## Several resumes, and their files
files-title = Je cv’s
files-hint = Ze blijven alleen in dit tabblad. Het aangevinkte wordt vergeleken.
files-remove = { $file } weghalen
files-save = Opslaan als JSON Resume
files-save-hint = Een bestand in een open formaat. Open het hier, of op een andere vacaturesite met deze widget, en je krijgt dezelfde vergelijking.

## What of a resume may be used
limits-title = Wat bij het vergelijken mag worden gebruikt
limits-hint = Wat je uitvinkt, telt nooit mee: de woorden worden er voor het vergelijken uitgehaald.
limits-education-dates = Datums van je opleiding
limits-match = Met de vacatures vergelijken
limits-match-hint = Uit: je cv wordt alleen gelezen en getoond, en er wordt niets geteld.

## Pause
pause-switch = Vergelijken stilzetten
pause-hint = Zolang het stilstaat, wordt het vergelijkingsprogramma niet eens geladen. Deze keuze wordt in deze browser onthouden.
pause-on = Het vergelijken staat stil. Er wordt niets gelezen of vergeleken.
pause-resume = Verdergaan met vergelijken

## Where the data is
keep-title = Waar je gegevens zijn
keep-memory = Alleen in het geheugen van deze pagina: ze zijn weg als je die sluit. Je kunt ze ook op dit apparaat bewaren, verzegeld met een wachtzin. Dat beschermt ze tegen anderen die dit apparaat gebruiken of vinden zolang het vergrendeld is; niet tegen programma’s die meelezen wat je typt. Zonder de wachtzin kan niemand ze openen, ook wij niet.
keep-new = Nieuwe wachtzin, minstens 12 tekens
keep-here = Op dit apparaat bewaren
keep-found = Er staat een kluis op dit apparaat. Open hem om verder te gaan waar je was.
keep-passphrase = Wachtzin
keep-open = Kluis openen
keep-is-open = Op dit apparaat, verzegeld met je wachtzin, en open op deze pagina.
keep-lock = Vergrendelen
keep-delete = Alles verwijderen
keep-delete-hint = De kluis en alles wat erin zit, voorgoed. Wat een werkgever heeft gekregen blijft daar tot je het terugneemt of het verloopt: neem het eerst terug.
keep-delete-now = Nu verwijderen
keep-change = Wachtzin veranderen
keep-now = Huidige wachtzin
keep-change-it = Veranderen
keep-export = Gegevens exporteren
keep-import = Een export inlezen

## The employer’s own form
apply-open = Solliciteren op de pagina van de werkgever
apply-hint = Een directe link: er staat niets tussen jou en { $host }. Wat je daar typt, ziet deze pagina niet.
apply-copy = Kopiëren voor het formulier
apply-copied = Gekopieerd: { $field }

## Kinds of consent
kind-application-summary = Samenvatting van uw cv
kind-fit-score = Uw match, als getal
kind-interview-availability = Vrije tijden voor een gesprek
kind-practice-evaluation = Resultaten van uw oefengesprek
kind-background-check-identity = Toestemming voor controle van uw identiteit
kind-background-check-education = Toestemming voor controle van uw diploma’s
kind-background-check-employment = Toestemming voor controle van uw vorige banen
kind-background-check-conduct = Toestemming voor controle van uw verklaring omtrent gedrag
kind-job-board-profile = Een kort profiel voor een vacaturesite

## Answers of the employer
reply-invitation = Uitnodiging voor een gesprek
reply-feedback = Terugkoppeling
reply-closed = Een antwoord dat niet opengaat: onderweg veranderd, of niet voor u.
reply-link = Waar u elkaar ontmoet. Deze pagina opent geen adres: kopieer het naar uw browser.
reply-accept = In mijn agenda
reply-tell = Aan { $employer } melden

## Free times
interview-title = Gesprek
interview-times = Vrije tijden aanbieden
interview-switch = { $employer } mag vrije tijden krijgen die ik kies
interview-switch-hint = Zolang dit uit staat, verlaat geen tijd dit apparaat. Wat in uw agenda staat, verlaat het nooit: geen titels, plaatsen of personen.
interview-calendar = Bezette uren uit een agendabestand (.ics)
interview-before = Week ervoor
interview-after = Week erna
interview-busy = (bezet)
interview-grid = Uren om te kiezen
interview-chosen =
    { $n ->
        [one] { $n } uur gekozen
       *[other] { $n } uren gekozen
    }
interview-prepare = Bekijken wat er verstuurd zou worden

## Practice
practice-title = Het gesprek oefenen
practice-hint = Vragen over wat deze baan vraagt. Uw antwoorden worden op dit apparaat volgens vaste regels beoordeeld en blijven hier.
practice-ask = Vertel over een keer dat u met { $skill } werkte. Wat was de situatie, wat was uw taak, wat deed u en wat kwam ervan?
practice-ask-job = Waarom wilt u werken als { $title }, en welk van uw resultaten pleit daarvoor?
practice-judge = Mijn antwoord beoordelen
practice-mark = { $mark } van 4
practice-share = De cijfers delen met { $employer }
practice-share-hint = Vertrouwelijk tot u het goedkeurt. De vragen en cijfers zouden gaan, nooit uw antwoorden.

## What the rubric judges
criterion-situation = Situatie
criterion-task = Taak
criterion-action = Actie
criterion-result = Resultaat
criterion-relevance = Over wat gevraagd werd
criterion-specificity = Concreet

## What helps with it
tip-situation = Zeg eerst waar en wanneer het was en wat er speelde.
tip-task = Zeg wat er juist van u verwacht werd.
tip-action = Zeg wat u zelf deed, stap voor stap: “ik …”, niet “wij …”.
tip-result = Eindig met wat ervan kwam, liefst met een getal.
tip-relevance = Noem waar de vraag over gaat en wat u ermee deed.
tip-specificity = Voeg namen, getallen en data toe: hoeveel, hoe lang, welke.
