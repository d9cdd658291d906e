//! German: as in the English list.

use crate::finding::Rule;

pub(super) const PHRASES: &[(Rule, &str)] = &[
    (Rule::Jargon, JARGON),
    (Rule::Pressure, PRESSURE),
    (Rule::GenderCoded, GENDER_CODED),
    (Rule::GenderedWord, GENDERED),
    (Rule::Age, AGE),
    (Rule::NativeSpeaker, NATIVE),
    (Rule::Ability, ABILITY),
    (Rule::Family, FAMILY),
    (Rule::Origin, ORIGIN),
    (Rule::PersonalData, PERSONAL),
];

const JARGON: &str = "
hands on mentalität > packt selbst mit an
macher
macherin
macher mentalität
machermentalität
eierlegende wollmilchsau
allrounder*! kamera
high performer*
low performer*
quick wins > was sich leicht verbessern lässt
out of the box denken > neue Wege finden
über den tellerrand > neue Wege finden
flache hierarchien > sagen, wer was entscheidet
start up mentalität
startup mentalität
startup mindset
can do mentalität
teamplayer* > arbeitet gern mit anderen
team player in
arbeitstier*
wir sind eine familie
wie eine familie
dynamisches umfeld > sagen, was sich ändert und wie oft
dynamischen umfeld > sagen, was sich ändert und wie oft
";

const PRESSURE: &str = "
belastbar > sagen, was die Arbeit fordert
belastbare
belastbarer
belastbarkeit > sagen, was die Arbeit fordert
hohe belastbarkeit > sagen, was die Arbeit fordert
stressresistent* > sagen, wie oft es eilig ist
stressresistenz
dickes fell
unter druck > sagen, wie oft es Termine gibt
unter hochdruck
überdurchschnittliche einsatzbereitschaft > sagen, wie viele Stunden es sind
hohe einsatzbereitschaft > sagen, wie viele Stunden es sind
uneingeschränkte einsatzbereitschaft
zeitliche flexibilität > sagen, zu welchen Zeiten gearbeitet wird
rund um die uhr erreichbar
ständige erreichbarkeit
bereitschaft zu überstunden > sagen, wie viele Stunden es sind
bereitschaft zur mehrarbeit
";

const GENDER_CODED: &str = "
durchsetzungsstark* > vertritt Entscheidungen klar
durchsetzungsfähig* > vertritt Entscheidungen klar
durchsetzungsvermögen > vertritt Entscheidungen klar
durchsetzungskraft
durchsetzungskräftig*
aggressiver
aggressives
aggressivität
dominanter
dominantes
furchtlos*
kämpfer*
kämpfernatur
siegermentalität
siegertyp
killerinstinkt
rücksichtslos*
jägermentalität
";

const GENDERED: &str = "
krankenschwester* > Pflegefachkraft
putzfrau* > Reinigungskraft
putzhilfe > Reinigungskraft
sekretärin > Büroassistenz
hausmeister > Haustechnik (m/w/d)
kindergärtnerin > pädagogische Fachkraft
zimmermädchen > Reinigungskraft im Hotel
kaufmann > Kaufleute (m/w/d)
kauffrau > Kaufleute (m/w/d)
fachmann > Fachkraft
fachfrau > Fachkraft
fachmänner > Fachkräfte
vertriebsmann
obmann
vertrauensmann
mannstärke
manntage > Arbeitstage
mannstunden > Arbeitsstunden
mannschaft > Team
mädchen für alles
der ideale kandidat > Sie
der ideale bewerber > Sie
der perfekte kandidat > Sie
unser idealer kandidat > Sie
unser kandidat > Sie
";

const AGE: &str = "
junges team > wie groß das Team ist und woran es arbeitet
jungen team > wie groß das Team ist und woran es arbeitet
junges dynamisches
jungen dynamischen
junges und dynamisches
jungen und dynamischen
jung und dynamisch
jung dynamisch
jung geblieben
junge kolleginnen
junge kollegen
junge mitarbeiter*
junge talente > Menschen am Anfang ihres Berufs
junge absolventen
junge köpfe
höchstalter
altersgrenze
nicht älter als
bis 30 jahre alt
bis 35 jahre alt
bis maximal 35 jahre
zwischen 20 und 35 jahren
zwischen 25 und 35 jahren
zwischen 18 und 30 jahren
im alter von
rüstige rentner
rüstiger rentner
überqualifiziert*
frisch von der uni
";

const NATIVE: &str = "
muttersprachler* > fließend, mit Niveau (etwa C1)
muttersprache > Sprachkenntnisse mit Niveau (etwa C1)
muttersprachlich* > fließend, mit Niveau (etwa C1)
muttersprachniveau > Niveau C2
deutsch als muttersprache > Deutsch mit Niveau (etwa C1)
akzentfrei* > gut verständlich
perfektes deutsch > Deutsch mit Niveau (etwa B2)
perfekte deutschkenntnisse > Deutschkenntnisse mit Niveau (etwa B2)
einwandfreies deutsch > Deutsch mit Niveau (etwa C1)
einwandfreie deutschkenntnisse > Deutschkenntnisse mit Niveau (etwa C1)
";

const ABILITY: &str = "
körperlich fit > die Tätigkeit nennen, etwa 15 kg heben
körperliche fitness > die Tätigkeit nennen, etwa 15 kg heben
körperlich belastbar > die Tätigkeit nennen, etwa 15 kg heben
körperlich und geistig fit
körperliche belastbarkeit > die Tätigkeit nennen, etwa 15 kg heben
körperliche unversehrtheit
gute gesundheit
gesundheitlich fit
gesundheitliche eignung
kerngesund*
psychisch stabil
psychisch belastbar
psychische belastbarkeit
voll leistungsfähig
uneingeschränkt leistungsfähig
nichtbehindert*
ohne behinderung
verrückt* > begeistert
wahnsinnig* > sehr
taubstumm* > gehörlos
an den rollstuhl gefesselt > mit Rollstuhl
";

const FAMILY: &str = "
familiär ungebunden
ungebunden
ohne familiäre verpflichtungen
ohne kinder
kinderlos*
ledig
unverheiratet
familienstand
familienplanung
";

const ORIGIN: &str = "
nur deutsche
nur inländer
nur eu bürger
deutscher herkunft
deutscher abstammung
keine ausländer
deutsche staatsangehörigkeit
christliche werte
konfessionszugehörigkeit
kirchenmitglied*
";

const PERSONAL: &str = "
lichtbild*
bewerbungsfoto*
bewerbungsbild
mit foto
mit lichtbild
passfoto*
geburtsdatum
geburtsort
ihr alter
dein alter
ihre konfession
ihre nationalität
";
