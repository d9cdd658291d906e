//! Countries: ISO 3166 code, calling code, trunk prefix, names.

use std::sync::OnceLock;

use crate::table::{Table, hash, hash_bytes};

/// A country a line: code, calling code, trunk prefix (`-` for none), then its names, each behind a `|`: in English, in its own languages,
/// and in those that resumes are read in where resumes often name it.
const COUNTRIES: &str = "\
DE 49 0|Germany|Deutschland|Allemagne|Alemania|Germania|Alemanha|Duitsland|Niemcy|Tyskland|Almanya|Германия|德国|ドイツ|Saksa|Německo|독일
AT 43 0|Austria|Österreich|Autriche|Áustria|Oostenrijk|Österrike|Avusturya|Австрия|奥地利|オーストリア
CH 41 0|Switzerland|Schweiz|Suisse|Svizzera|Suiza|Suíça|Zwitserland|Szwajcaria|İsviçre|Швейцария|瑞士|スイス
LI 423 -|Liechtenstein
LU 352 -|Luxembourg|Luxemburg|Luxemburgo|Lussemburgo
FR 33 0|France|Frankreich|Francia|França|Frankrijk|Francja|Frankrike|Fransa|Франция|法国|フランス|Frankrig
BE 32 0|Belgium|Belgique|België|Belgien|Bélgica|Belgio|Belgia|Belçika|Бельгия|比利时|ベルギー
NL 31 0|Netherlands|The Netherlands|Nederland|Niederlande|Pays-Bas|Países Bajos|Paesi Bassi|Países Baixos|Holanda|Holland|Holandia|Niderlandy|Nederländerna|Hollanda|Нидерланды|荷兰|オランダ
GB 44 0|United Kingdom|UK|U.K.|Great Britain|England|Scotland|Wales|Northern Ireland|Vereinigtes Königreich|Großbritannien|Royaume-Uni|Reino Unido|Regno Unito|Verenigd Koninkrijk|Wielka Brytania|Storbritannien|Birleşik Krallık|İngiltere|Великобритания|英国|イギリス
IE 353 0|Ireland|Irland|Irlande|Irlanda|Ierland|Irlandia|İrlanda|Ирландия|爱尔兰|アイルランド
ES 34 -|Spain|España|Spanien|Espagne|Spagna|Espanha|Spanje|Hiszpania|İspanya|Испания|西班牙|スペイン
PT 351 -|Portugal|Portogallo|Portugalia|Portekiz|Португалия|葡萄牙|ポルトガル
IT 39 -|Italy|Italia|Italien|Italie|Itália|Italië|Włochy|İtalya|Италия|意大利|イタリア
PL 48 -|Poland|Polska|Polen|Pologne|Polonia|Polônia|Polónia|Polonya|Польша|波兰|ポーランド
CZ 420 -|Czech Republic|Czechia|Česko|Česká republika|Tschechien|Tchéquie|República Checa|Czechy|Чехия
SK 421 0|Slovakia|Slovensko|Slowakei|Słowacja
HU 36 06|Hungary|Magyarország|Ungarn|Hongrie|Hungría|Węgry|Венгрия
RO 40 0|Romania|România|Rumänien|Roumanie|Rumanía|Rumunia|Romanya|Румыния
BG 359 0|Bulgaria|България|Bulgarien|Bulgarie|Bulgaristan|Болгария
GR 30 -|Greece|Ελλάδα|Griechenland|Grèce|Grecia|Yunanistan|Греция
HR 385 0|Croatia|Hrvatska|Kroatien|Croatie|Croacia
RS 381 0|Serbia|Srbija|Србија|Serbien|Serbie
SI 386 0|Slovenia|Slovenija|Slowenien
BA 387 0|Bosnia and Herzegovina|Bosna i Hercegovina|Bosnien und Herzegowina
UA 380 0|Ukraine|Україна|Украина|Ucrania|Ukraina|Ukrayna
RU 7 8|Russia|Russian Federation|Россия|Российская Федерация|РФ|Russland|Russie|Rusia|Rosja|Rusya|俄罗斯|ロシア
BY 375 8|Belarus|Беларусь|Weißrussland|Białoruś
KZ 7 8|Kazakhstan|Казахстан|Kasachstan|Қазақстан
GE 995 0|Georgia|Грузия
AM 374 0|Armenia|Армения
TR 90 0|Turkey|Türkiye|Türkei|Turquie|Turquía|Turchia|Turquia|Turkije|Turcja|Turkiet|Турция|土耳其|トルコ
SE 46 0|Sweden|Sverige|Schweden|Suède|Suecia|Svezia|Suécia|Zweden|Szwecja|İsveç|Швеция|瑞典|スウェーデン
NO 47 -|Norway|Norge|Norwegen|Norvège|Noruega|Norvegia|Noorwegen|Norwegia|Norveç|Норвегия|挪威|ノルウェー
DK 45 -|Denmark|Danmark|Dänemark|Danemark|Dinamarca|Danimarca|Denemarken|Dania|Danimarka|Дания|丹麦|デンマーク
FI 358 0|Finland|Suomi|Finnland|Finlande|Finlandia|Finlândia|Finlandiya|Финляндия|芬兰|フィンランド
IS 354 -|Iceland|Ísland|Island
EE 372 -|Estonia|Eesti|Estland|Estonie|Эстония
LV 371 -|Latvia|Latvija|Lettland|Lettonie|Letonia|Łotwa|Латвия
LT 370 0|Lithuania|Lietuva|Litauen|Lituanie|Lituania|Litwa|Литва
MT 356 -|Malta
CY 357 -|Cyprus|Zypern|Κύπρος
US 1 1|United States|United States of America|USA|U.S.A.|U.S.|US|Vereinigte Staaten|États-Unis|Etats-Unis|Estados Unidos|EE. UU.|EE.UU.|Stati Uniti|Verenigde Staten|Stany Zjednoczone|ABD|Amerika Birleşik Devletleri|США|美国|アメリカ
CA 1 1|Canada|Kanada|Canadá|Канада|加拿大|カナダ
MX 52 -|Mexico|México|Mexiko|Mexique|Messico|Meksyk|Meksika|Мексика|墨西哥
BR 55 0|Brazil|Brasil|Brasilien|Brésil|Brasile|Brazilië|Brazylia|Brezilya|Бразилия|巴西|ブラジル
AR 54 0|Argentina|Argentinien|Argentine|Аргентина
CL 56 -|Chile|Chili|Чили
CO 57 -|Colombia|Kolumbien|Colombie|Colômbia
PE 51 0|Peru|Perú|Pérou
UY 598 0|Uruguay
EC 593 0|Ecuador
VE 58 0|Venezuela
CR 506 -|Costa Rica
AU 61 0|Australia|Australien|Australie|Austrália|Avustralya|Австралия|澳大利亚|オーストラリア
NZ 64 0|New Zealand|Neuseeland|Nouvelle-Zélande|Nueva Zelanda
IN 91 0|India|Indien|Inde|भारत|Hindistan|Индия|印度|インド
CN 86 0|China|Chine|Cina|Chiny|Çin|Китай|中国|中华人民共和国|中國
HK 852 -|Hong Kong|香港
TW 886 0|Taiwan|台湾|台灣
JP 81 0|Japan|Japon|Japón|Giappone|Japão|Japonia|Japonya|Япония|日本|日本国
KR 82 0|South Korea|Korea|Republic of Korea|Südkorea|Corée du Sud|Corea del Sur|대한민국|한국|韩国|韓国
SG 65 -|Singapore|Singapur|Singapour|Singapura|新加坡|シンガポール
MY 60 0|Malaysia|马来西亚
ID 62 0|Indonesia|Indonesien
TH 66 0|Thailand|ไทย|泰国|タイ
VN 84 0|Vietnam|Viet Nam|Việt Nam
PH 63 0|Philippines|Philippinen|Filipinas
PK 92 0|Pakistan
BD 880 0|Bangladesh
LK 94 0|Sri Lanka
NP 977 0|Nepal
IL 972 0|Israel|ישראל|Израиль
AE 971 0|United Arab Emirates|UAE|U.A.E.|Vereinigte Arabische Emirate|Émirats arabes unis
SA 966 0|Saudi Arabia|Saudi-Arabien|Arabie saoudite
QA 974 -|Qatar|Katar
EG 20 0|Egypt|Ägypten|Égypte|Egipto|مصر
MA 212 0|Morocco|Maroc|Marokko|Marruecos|المغرب
DZ 213 0|Algeria|Algérie|Algerien
TN 216 -|Tunisia|Tunisie|Tunesien
SN 221 -|Senegal|Sénégal
CI 225 -|Ivory Coast|Côte d'Ivoire|Côte d’Ivoire
CM 237 -|Cameroon|Cameroun|Kamerun
NG 234 0|Nigeria
KE 254 0|Kenya|Kenia
GH 233 0|Ghana
ZA 27 0|South Africa|Südafrika|Afrique du Sud|Sudáfrica";

/// What no name is longer than, in bytes.
const LONGEST: usize = 40;

/// A country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Country {
    /// ISO 3166, two letters.
    pub code: &'static str,
    /// What stands before its phone numbers from abroad.
    pub calling: &'static str,
    /// What stands before them at home, and not from abroad; empty for none.
    pub trunk: &'static str,
    names: &'static str,
}

#[cfg(test)]
fn all() -> impl Iterator<Item = Country> {
    COUNTRIES.lines().filter_map(country)
}

fn country(line: &'static str) -> Option<Country> {
    let mut columns = line.splitn(4, [' ', '|']);
    let mut column = || columns.next();
    let (code, calling, trunk, names) = (column()?, column()?, column()?, column()?);
    Some(Country { code, calling, trunk: trunk.trim_start_matches('-'), names })
}

/// The country that a phrase names, in whatever case, or whose code it is.
pub(crate) fn named(phrase: &str) -> Option<Country> {
    static NAMES: OnceLock<Names> = OnceLock::new();
    let names =
        || NAMES.get_or_init(|| Names::new(COUNTRIES.lines().filter_map(|line| line.split_once('|')).map(|(row, names)| (names, row))));
    of_code(phrase).or_else(|| of_code(names().of(phrase)?.get(..2)?))
}

/// The country with an ISO code.
pub(crate) fn of_code(code: &str) -> Option<Country> {
    if code.len() != 2 || !code.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return None;
    }
    COUNTRIES.lines().find(|line| line.starts_with(code)).and_then(country)
}

/// Names of places, and what each is a name of.
pub(super) struct Names(Table<(&'static str, &'static str)>);

impl Names {
    /// From lists of names parted by `|`, each with what they are names of.
    pub fn new(lists: impl Iterator<Item = (&'static str, &'static str)>) -> Names {
        let names = lists.flat_map(|(names, of)| names.split('|').map(move |name| (name, of)));
        Names(Table::new(names.map(|(name, of)| (folded(name), (name, of)))))
    }

    /// What a phrase names, in whatever case where it is longer than an abbreviation.
    pub fn of(&self, phrase: &str) -> Option<&'static str> {
        if phrase.len() > LONGEST {
            return None;
        }
        let same = |name: &str| {
            let same_folded = || !phrase.is_ascii() && name.to_lowercase() == phrase.to_lowercase();
            name.len() == phrase.len() && (name == phrase || name.len() > 3 && (name.eq_ignore_ascii_case(phrase) || same_folded()))
        };
        self.0.of(folded(phrase)).find(|(name, _)| same(name)).map(|(_, of)| *of)
    }
}

/// The hash of a name in lower case.
fn folded(name: &str) -> u32 {
    if name.is_ascii() { hash_bytes(name.bytes().map(|byte| byte.to_ascii_lowercase())) } else { hash(&name.to_lowercase()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_are_known_in_several_languages() {
        for (phrase, code) in [
            ("Germany", Some("DE")),
            ("ALLEMAGNE", Some("DE")),
            ("Polska", Some("PL")),
            ("España", Some("ES")),
            ("Россия", Some("RU")),
            ("日本", Some("JP")),
            ("UK", Some("GB")),
            ("IE", Some("IE")),
            ("Türkiye", Some("TR")),
            ("Bavaria", None),
            ("us", None),
        ] {
            assert_eq!(named(phrase).map(|country| country.code), code, "{phrase}");
        }
    }

    #[test]
    fn every_row_has_its_columns_and_no_name_is_that_of_two() {
        assert_eq!(all().count(), COUNTRIES.lines().count());
        for country in all() {
            assert!(country.code.len() == 2 && country.calling.parse::<u16>().is_ok(), "{country:?}");
            assert!(country.trunk.is_empty() || country.trunk.parse::<u8>().is_ok(), "{country:?}");
            for name in country.names.split('|') {
                assert_eq!(named(name), Some(country), "{name}");
            }
        }
    }
}
