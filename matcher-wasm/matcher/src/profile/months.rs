//! Names of months and the other words of dates, in the languages that resumes are read in.

use crate::vocabulary::{Words, is_in_any, is_unspaced, key};

/// Names and abbreviations of the months, with their numbers.
static MONTHS: Words = Words::new(
    "\
        abr=4 abril=4 ago=8 agosto=8 agu=8 agustos=8 aout=8 apr=4 april=4 aprile=4 aprilie=4 aprilis=4 ara=12 aralik=12 aug=8 \
        august=8 augusti=8 augustus=8 auguszt=8 augusztus=8 avr=4 avril=4 bre=3 brezen=3 brezna=3 cerven=6 cervence=7 cervenec=7 \
        cervna=6 cvc=7 cvn=6 cze=6 czerwca=6 czerwiec=6 dec=12 december=12 decembre=12 decembrie=12 des=12 desember=12 dez=12 \
        dezember=12 dezembro=12 dic=12 dicembre=12 diciembre=12 dub=4 duben=4 dubna=4 eki=10 ekim=10 elo=8 elokuu=8 elokuuta=8 \
        ene=1 enero=1 eyl=9 eylul=9 feb=2 febb=2 febbraio=2 feber=2 febr=2 febrero=2 februar=2 februari=2 februarie=2 february=2 \
        fev=2 fevereiro=2 fevr=2 fevrier=2 gen=1 gennaio=1 giu=6 giugno=6 gru=12 grudnia=12 grudzien=12 haz=6 haziran=6 heina=7 \
        heinakuu=7 heinakuuta=7 helmi=2 helmik=2 helmikuu=2 helmikuuta=2 huhti=4 huhtikuu=4 huhtikuuta=4 ian=1 ianuarie=1 iul=7 \
        iulie=7 iun=6 iunie=6 jan=1 janeiro=1 janner=1 januar=1 januara=1 januari=1 januarja=1 january=1 janv=1 janvier=1 joulu=12 \
        joulukuu=12 joulukuuta=12 juil=7 juillet=7 juin=6 jul=7 julho=7 juli=7 julio=7 julius=7 july=7 jun=6 june=6 junho=6 juni=6 \
        junio=6 junius=6 kas=11 kasim=11 kesa=6 kesakuu=6 kesakuuta=6 kve=5 kveten=5 kvetna=5 kwi=4 kwiecien=4 kwietnia=4 led=1 \
        leden=1 ledna=1 lip=7 lipca=7 lipiec=7 lis=11 listopad=11 listopada=11 loka=10 lokakuu=10 lokakuuta=10 lug=7 luglio=7 lut=2 \
        lutego=2 luty=2 maalis=3 maaliskuu=3 maaliskuuta=3 maart=3 maerz=3 mag=5 maggio=5 mai=5 maio=5 maj=5 maja=5 majus=5 mar=3 \
        marc=3 marca=3 march=3 marcius=3 marco=3 marras=11 marraskuu=11 marraskuuta=11 mars=3 mart=3 martie=3 marts=3 marz=3 \
        marzec=3 marzo=3 may=5 mayis=5 mayo=5 mei=5 mrt=3 mrz=3 nis=4 nisan=4 noi=11 noiembrie=11 nov=11 november=11 novembre=11 \
        novembro=11 noviembre=11 oca=1 ocak=1 oct=10 october=10 octobre=10 octombrie=10 octubre=10 okt=10 oktober=10 ott=10 \
        ottobre=10 out=10 outubro=10 paz=10 pazdziernik=10 pazdziernika=10 pro=12 prosince=12 prosinec=12 rij=10 rijen=10 rijna=10 \
        sep=9 sept=9 september=9 septembre=9 septembrie=9 septiembre=9 set=9 setembro=9 setiembre=9 sett=9 settembre=9 sie=8 \
        sierpien=8 sierpnia=8 srp=8 srpen=8 srpna=8 sty=1 styczen=1 stycznia=1 sub=2 subat=2 syys=9 syyskuu=9 syyskuuta=9 szept=9 \
        szeptember=9 tammi=1 tammik=1 tammikuu=1 tammikuuta=1 tem=7 temmuz=7 touko=5 toukokuu=5 toukokuuta=5 uno=2 unor=2 unora=2 \
        wrz=9 wrzesien=9 wrzesnia=9 zar=9 zari=9 απρ=4 απριλιοσ=4 απριλιου=4 αυγ=8 αυγουστοσ=8 αυγουστου=8 δεκ=12 δεκεμβριοσ=12 \
        δεκεμβριου=12 ιαν=1 ιανουαριοσ=1 ιανουαριου=1 ιουλ=7 ιουλιοσ=7 ιουλιου=7 ιουν=6 ιουνιοσ=6 ιουνιου=6 μαι=5 μαιοσ=5 μαιου=5 \
        μαρ=3 μαρτιοσ=3 μαρτιου=3 νοε=11 νοεμβριοσ=11 νοεμβριου=11 οκτ=10 οκτωβριοσ=10 οκτωβριου=10 σεπ=9 σεπτ=9 σεπτεμβριοσ=9 \
        σεπτεμβριου=9 φεβ=2 φεβρουαριοσ=2 φεβρουαριου=2 авг=8 август=8 августа=8 апр=4 апрель=4 апреля=4 бер=3 березень=3 березня=3 \
        вер=9 вересень=9 вересня=9 груд=12 грудень=12 грудня=12 дек=12 декабрь=12 декабря=12 жовт=10 жовтень=10 жовтня=10 июл=7 \
        июль=7 июля=7 июн=6 июнь=6 июня=6 квіт=4 квітень=4 квітня=4 лип=7 липень=7 липня=7 листопад=11 листопада=11 лют=2 лютии=2 \
        лютого=2 маи=5 мар=3 март=3 марта=3 мая=5 ноя=11 нояб=11 ноябрь=11 ноября=11 окт=10 октябрь=10 октября=10 сен=9 сент=9 \
        сентябрь=9 сентября=9 серп=8 серпень=8 серпня=8 січ=1 січень=1 січня=1 трав=5 травень=5 травня=5 фев=2 февр=2 февраль=2 \
        февраля=2 черв=6 червень=6 червня=6 янв=1 январь=1 января=1",
);

/// Words that say that a time goes on.
pub(crate) static ONGOING: Words = Words::new(
    "\
        a_atualidade a_aujourdhui a_ce_jour a_data_atual actual actualidad actualmente actuel actuellement acum ahora aktuell \
        andauernd anhaltend attuale attualmente atual atualidade atualmente auf_weiteres aujourdhui azi bugun ce_jour chwila_obecna \
        chwili_obecnej continuing corrente current currently dags_dato data_attuale date dato dd devam devam_ediyor dnes doposud \
        dosud dzis dzisiaj edelleen el_dia_de_hoy el_momento el_presente en_cours en_curso fecha fecha_actual folyamatban gegenwart \
        gegenwartig gunumuz gunumuze halen heden heute hoje hoy hoy_en_dia huidig huidige i_dag idag il_presente in_corso \
        in_prezent jatkuu jelen jelenleg jetzt la_actualidad la_fecha la_presente laufend maig maintenant momento na nadal \
        napjainkig navaerende nos_jours now nu nuvarande nykyhetki nykyinen nyni nyt o_momento o_presente obecna obecnie obecny \
        oggi ongoing op_heden ora pagaende pagar present presente presently prezent simdi soucasne_dobe soucasnost soucasnosti \
        still_employed su_an teraz the_present the_present_day this_day tills_vidare tillsvidare to_date today toistaiseksi \
        tuttoggi vandaag παρον σημερα το_παρον τωρα дании_час донині дотепер зараз н_в наст_вр наст_время настоящее_вр \
        настоящее_время настоящии_момент наше_время нв сегодня сеичас сьогодні текущее_время тепер теперь теперішніи_час цеи_час 今 \
        今天 今日 在职 在職中 如今 现在 現在 現在に至る 現職 目前 至今 재직 재직중 지금 현재 현재까지",
);

/// Words before the start of a time that goes on, where no end follows.
pub(crate) static SINCE: Words = Words::new(
    "\
        ab alkaen beginnend dal dall dalla depuis des desde incepand od sedan seit siden since sinds vanaf απο від з с со із 自从",
);

/// Words before the start of a time that has an end.
pub(crate) static FROM: Words = Words::new("between da de din du entre fra fran from van vom von от 自");

/// Words between two dates.
pub(crate) static TO: Words = Words::new(
    "\
        a al all ao asti ate au aux az bis do fino fino_a fino_al hasta hasta_el ile jusqua jusquau jusque jusquen k la med pana \
        pana_la saakka sino through thru til till tm to tom tot tot_en_met until untill up_to εωσ μεχρι ωσ до по から まで 到 至 부터",
);

/// Parts of a year, and other words before a year that make it less exact.
pub(crate) static SEASONS: Words = Words::new(
    "\
        anfang anticipated automne autumn autunno bahar debut early efterar ende estate ete expected fall fin finales fine forar \
        fruhjahr fruhjahrssemester fruhling fruhlingssemester graduated graduation guz herbst herbstsemester herfst hiver host \
        ilkbahar inicio inizio inverno invierno jaro jesien jesienia kesa kevat kis late latem lato leto meados mediados meta \
        michaelmas mid mitte otono outono podzim prevista previsto prevu primavera principios printemps semester semestre sommar \
        sommer sommersemester sonbahar sose spring ss summer syksy talvi term var verano verao voraussichtlich vsl winter \
        wintersemester wiosna wise ws yaz zima zomer весна веснои зима зимои лето летом літо осень осенью осінь 冬 冬季 夏 夏季 春 春季 秋 秋季",
);

/// Words behind a date that belong to it.
pub(crate) static BEHIND: Words =
    Words::new("ev evi r rok roku yil yili yilinda г гг год года году годы р роки року році рр рік まで 年 年度 迄 까지 년 년도");

/// What has a year for its version.
pub(crate) static VERSIONED: Words = Words::new(
    "\
        agenda autocad din dynamics ecma eu excel exchange horizon iso office photoshop revit rfc server sharepoint solidworks sql \
        studio visio vision windows",
);

/// The month that a word names.
pub(crate) fn month_named(word: &str) -> Option<u8> {
    MONTHS.meaning(&key(word))?.parse().ok()
}

/// A month named at `at`, and where its name ends, a full stop included.
pub(crate) fn month_at(text: &str, at: usize) -> Option<(u8, usize)> {
    let end = at + word_len(text.get(at..)?);
    let month = MONTHS.meaning(&key(&text[at..end]))?;
    Some((month.parse().ok()?, end))
}

/// Whether a date, or a stretch of time, may begin with the word at `at`: most words are looked at no further.
pub(crate) fn may_begin(text: &str, at: usize) -> bool {
    let len = word_len(&text[at..]);
    // `Q3`, and what is no word.
    len < 2 || is_unspaced(&text[at..]) || is_in_any(&[&MONTHS, &SEASONS, &SINCE, &FROM], &key(&text[at..at + len]))
}

/// End of the longest phrase of a list that begins at `at`, of at most `most` words.
pub(crate) fn phrase_at(text: &str, at: usize, list: &Words, most: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    if is_unspaced(rest) {
        return list.leads(rest).map(|len| at + len);
    }
    let (mut end, mut found) = (at, None);
    for _ in 0..most {
        let len = word_len(&text[end..]);
        if len == 0 {
            break;
        }
        end += len;
        if list.has(&key(&text[at..end])) {
            found = Some(end);
        }
        if !text[end..].starts_with(' ') {
            break;
        }
        end += 1;
    }
    found
}

/// Length of the letters that a text begins with, with the marks that stand for left out ones.
fn word_len(text: &str) -> usize {
    let inside = |c: char| c.is_alphabetic() || matches!(c, '.' | '\'' | '’' | '\u{300}'..='\u{36f}');
    if !text.starts_with(char::is_alphabetic) {
        return 0;
    }
    text.find(|c: char| !inside(c)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_in_order() {
        [&MONTHS, &ONGOING, &SINCE, &FROM, &TO, &SEASONS, &BEHIND, &VERSIONED].into_iter().for_each(crate::vocabulary::check);
    }
}
