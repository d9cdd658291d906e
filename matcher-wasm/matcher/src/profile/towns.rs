//! Large towns, in English and in their own languages. The list is no gazetteer: it shows where a section has its places, so that smaller
//! towns that stand there are seen as such, too.

use crate::vocabulary::{Words, key};

static TOWNS: Words = Words::new(
    "\
        a_coruna aachen aalborg aarhus aberdeen abidjan abu_dhabi abuja accra adana addis_ababa adelaide ahmedabad albuquerque \
        alexandria alger algiers alicante almaty almere amiens amman amsterdam anaheim angers ankara ann_arbor antalya antwerp \
        antwerpen anvers arhus arlington arnhem astana asuncion athens athina atlanta auckland augsburg austin aveiro baghdad \
        bakersfield baku baltimore bangalore bangkok barcelona bari barranquilla basel bath beijing beirut belfast belgrade \
        bellevue belo_horizonte bengaluru beograd bergamo bergen berkeley berlin bern besancon bialystok bielefeld bilbao \
        birmingham bochum bogota boise bologna bolzano bonn bordeaux boston boulder braga brasilia brasov bratislava braunschweig \
        breda bremen brescia brest brighton brisbane bristol brno brooklyn bruges brugge brussel brussels bruxelles bucharest \
        bucuresti budapest buenos_aires buffalo bursa busan bydgoszcz cadiz caen cagliari cairo calgary cali cambridge campinas \
        canberra cape_town caracas cardiff cartagena casablanca catania chandigarh chapel_hill charleroi charlotte chemnitz \
        chengdu chennai chicago christchurch cincinnati ciudad_de_mexico clermont-ferrand cleveland cluj-napoca coimbatore coimbra \
        cologne colombo colorado_springs columbus copenhagen cordoba cork coventry cracow cupertino curitiba dakar dallas \
        dar_es_salaam darmstadt darwin debrecen delft delhi den_haag denver des_moines detroit dhaka dijon doha dortmund dresden \
        dubai dublin duisburg dundee dunedin durban durham dusseldorf edinburgh edmonton eindhoven el_paso enschede erfurt esbjerg \
        eskisehir espoo essen exeter faro firenze florence florianopolis fort_worth fortaleza frankfurt frankfurt_am_main freiburg \
        freiburg_im_breisgau fresno fukuoka galway gand gavle gaziantep gdansk gdynia geneva geneve genf genoa genova gent ghent \
        gijon glasgow gliwice goiania gold_coast goteborg gothenburg gottingen granada graz grenoble groningen guadalajara \
        guangzhou guatemala_city guayaquil gurgaon gurugram haarlem haifa halifax halle hamburg hamilton hangzhou hannover hanoi \
        hanover hartford heidelberg helsingborg helsinki ho_chi_minh_city hobart hong_kong honolulu houston hyderabad iasi ibadan \
        incheon indianapolis indore ingolstadt innsbruck irvine islamabad istanbul izmir jacksonville jaipur jakarta jeddah jena \
        jersey_city jerusalem johannesburg jonkoping jyvaskyla kampala kansas_city karachi karlsruhe kassel kathmandu katowice \
        kaunas kayseri kharkiv kiel kiev kigali kitchener klagenfurt kobe kobenhavn kocaeli kochi kolkata koln konstanz konya \
        kosice krakow kuala_lumpur kuwait_city kyiv kyoto la_habana la_paz la_rochelle lagos lahore lahti las_vegas lausanne \
        le_havre leeds leicester leiden leipzig leuven liege lille lima limerick limoges linkoping linz lisboa lisbon liverpool \
        ljubljana lodz london long_beach los_angeles louisville lubeck lublin lucerne lucknow lugano lulea lund luxembourg luzern \
        lviv lyon maastricht madison madrid magdeburg mainz malaga malmo manama manaus manchester manila mannheim marseille \
        medellin melbourne memphis mendoza menlo_park mersin mesa metz mexico_city miami milan milano milton_keynes milwaukee \
        minneapolis minsk modena mombasa monterrey montevideo montpellier montreal moscow mountain_view mulhouse mumbai munchen \
        munich munster murcia muscat nagoya nairobi namur nancy nanjing nantes naples napoli nashville new_delhi new_haven \
        new_orleans new_york new_york_city newark newcastle newcastle_upon_tyne nice nijmegen nimes noida norrkoping norwich \
        nottingham novi_sad nuremberg nurnberg nyc oakland odense odesa oklahoma_city oldenburg olomouc omaha orebro orlando \
        orleans osaka oslo osnabruck ostrava ottawa oulu oviedo oxford padova palermo palma palo_alto pamplona panama panama_city \
        paris parma perth perugia philadelphia phoenix pisa pittsburgh plano plovdiv plymouth plzen portland porto porto_alegre \
        portsmouth potsdam poznan prague praha pretoria providence puebla pune quebec_city quito rabat raleigh reading recife \
        redmond regensburg reims rennes reykjavik richmond riga rio_de_janeiro riyadh rochester roma rome rosario rostock \
        rotterdam rouen rzeszow saarbrucken sacramento saint-etienne saint_louis saint_paul saint_petersburg salamanca \
        salt_lake_city salvador salzburg samsun san_antonio san_diego san_francisco san_jose san_juan san_sebastian santa_clara \
        santa_monica santander santiago santiago_de_chile santo_domingo sao_paulo sapporo sarajevo savannah scottsdale seattle \
        seoul setubal sevilla seville shanghai sheffield shenzhen singapore skopje sofia southampton split spokane st_gallen \
        st_louis st_paul st_petersburg stavanger stockholm strasbourg stuttgart sunnyvale suzhou swansea sydney szczecin szeged \
        taipei tallinn tampa tampere tartu tashkent tbilisi tehran tel_aviv tempe the_hague thessaloniki tianjin tijuana tilburg \
        timisoara tirana tokyo torino toronto torun toulon toulouse tours trabzon trento trieste tromso trondheim tubingen tucson \
        tulsa tunis turin turku ulm umea uppsala utrecht valencia valladolid valparaiso vancouver vantaa vasteras venezia venice \
        verona vienna vigo villeurbanne vilnius virginia_beach vitoria warsaw warszawa washington waterford waterloo wellington \
        wichita wien wiesbaden winnipeg winterthur wolfsburg wroclaw wuhan wuppertal wurzburg xian yerevan yokohama york zagreb \
        zaragoza zurich zwolle αθηνα θεσσαλονικη πατρα алматы астана баку барнаул владивосток волгоград воронеж дніпро \
        екатеринбург ереван ижевск иркутск казань калининград киев киів краснодар красноярск львов львів минск москва мінск \
        нижнии_новгород новосибирск одеса одесса омск пермь ростов-на-дону самара санкт-петербург саратов сочи ташкент тбилиси \
        тольятти томск тула тюмень уфа харків харьков челябинск ярославль さいたま市 上海 上海市 京都 京都府 仙台 仙台市 北京 北京市 千葉市 南京 厦门 台北 名古屋 名古屋市 \
        大连 大阪 大阪府 天津 宁波 川崎市 广州 広島 成都 札幌 札幌市 杭州 東京 東京都 横浜 横浜市 武汉 深圳 神戸 神戸市 福岡 福岡市 臺北 苏州 西安 郑州 重庆 长沙 青岛 香港 高雄 광주 대구 대전 부산 서울 서울특별시 \
        성남 수원 인천",
);

/// Whether a phrase, alone, is a town of the list.
pub(crate) fn is_known(phrase: &str) -> bool {
    TOWNS.has(&key(phrase.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_towns_are_known_in_their_own_script() {
        crate::vocabulary::check(&TOWNS);
        for town in ["Lyon", "São Paulo", "St. Louis", "MÜNCHEN", "Łódź", "Казань", "Санкт-Петербург", "İstanbul", "東京都", "서울"]
        {
            assert!(is_known(town), "{town}");
        }
        for other in ["Acme", "Paris Bakery", "Engineer", ""] {
            assert!(!is_known(other), "{other}");
        }
    }
}
