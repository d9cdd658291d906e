//! Pay, normalised to a year.

mod amounts;

use model::{Pay, PayBound, PayPeriod, Span};
use serde_json::Value;

use super::shapes;
use amounts::{Amount, amounts};

/// Units of time as texts name them, and how many are taken for a year where the posting says no more: 40 hours a week, 5 days.
const PERIODS: [(&str, PayPeriod, f64); 5] = [
    (
        "hour hr hourly hrs ph h stunde stunden std stundenlohn stundensatz heure horaire uur uurloon ora hora godz godzina timme tim time timen timelønn",
        PayPeriod::Hour,
        2080.0,
    ),
    ("day daily tag tagessatz jour dag giorno dia día dzień dag diem", PayPeriod::Day, 260.0),
    ("week weekly woche semaine wk", PayPeriod::Week, 52.0),
    (
        "month monthly monat monatlich monatsgehalt monatsbrutto mois mensuel mensuels mensual mensile mensili maand maandelijks mo mth mese mes mês mies miesiąc miesięcznie mc månad månaden måned",
        PayPeriod::Month,
        12.0,
    ),
    (
        "year yearly annual annually annum yr jahr jährlich jahresgehalt jahresbrutto jahresbruttogehalt pa p.a an annuel annuels annuelle jaar anno annui annuo año anual ano år lpa rok rocznie",
        PayPeriod::Year,
        1.0,
    ),
];

/// Signs and codes of currencies; the longer ones come first.
const CURRENCIES: &str = "US$=USD CA$=CAD C$=CAD AU$=AUD A$=AUD NZ$=NZD S$=SGD HK$=HKD R$=BRL MX$=MXN €=EUR £=GBP ₹=INR ¥=JPY ₽=RUB ₺=TRY ₪=ILS \
    ₩=KRW ₴=UAH zł=PLN zl=PLN Kč=CZK Ft=HUF Rs=INR Fr=CHF SFr=CHF T€=EUR kr=kr lei=RON euros=EUR euro=EUR Euro=EUR dollars=USD pounds=GBP EUR=EUR USD=USD \
    GBP=GBP CHF=CHF SEK=SEK NOK=NOK DKK=DKK CAD=CAD AUD=AUD NZD=NZD PLN=PLN CZK=CZK HUF=HUF RON=RON BGN=BGN INR=INR JPY=JPY SGD=SGD HKD=HKD ZAR=ZAR \
    BRL=BRL MXN=MXN AED=AED ILS=ILS TRY=TRY UAH=UAH CNY=CNY KRW=KRW PHP=PHP $=$";
/// What one euro is about, for currencies where it is much more than one: tells a month's pay from a year's, nothing else.
const SCALES: &str = "SEK=11 NOK=11 DKK=7 kr=10 PLN=4 CZK=25 HUF=350 INR=20 JPY=150 KRW=1300 RUB=60 TRY=30 UAH=30 MXN=12 BRL=4 ZAR=12 CNY=6 HKD=8 RON=4 PHP=25 AED=4";
/// Whose dollars and crowns they are, by words of the place.
const LOCAL: [(&str, &str, &str); 6] = [
    ("$", "CAD", "canada toronto vancouver montreal montréal ontario quebec alberta calgary ottawa"),
    ("$", "AUD", "australia sydney melbourne brisbane perth adelaide"),
    ("$", "NZD", "zealand auckland wellington christchurch"),
    ("$", "SGD", "singapore"),
    ("kr", "DKK", "denmark danmark copenhagen københavn aarhus"),
    ("kr", "NOK", "norway norge oslo bergen trondheim"),
];
/// Amounts of a line that are looked at, and bytes before one in which a word may say that it is pay.
const MOST_AMOUNTS: usize = 64;
const SENTENCE: usize = 160;
/// Amounts beside these words are no pay.
const NO_PAY: [&str; 24] = [
    "budget",
    "stipend",
    "allowance",
    "revenue",
    "raised",
    "funding",
    "valuation",
    "million",
    "billion",
    "bonus of",
    "sign-on",
    "signing",
    "referral",
    "reimburse",
    "turnover",
    "assets",
    "donat",
    "insurance",
    "invest",
    "contribution",
    "discount",
    "portfolio",
    "umsatz",
    "gift",
];
/// Words that make an amount without a unit of time a pay.
const SAYS_PAY: &str = "salary pay paid compensation wage wages rate gross ote earn earnings package remuneration range base gehalt vergütung lohn \
    brutto salaire rémunération brut salaris salario sueldo retribuzione stipendio ral wynagrodzenie lön løn netto net ctc lpa";

/// Pay of the fields, or of words in them.
pub(super) fn from_value(record: &Value, places: &[String]) -> Option<Pay> {
    if shapes::field(record, "compensationvisible").is_some_and(|value| value == false) {
        return None;
    }
    let stated = shapes::PAY.iter().find_map(|names| stated(record, names, places));
    stated.or_else(|| {
        let texts = shapes::values(record, shapes::PAY_TEXTS).filter_map(shapes::string);
        texts.filter_map(|text| from_text(&format!("Pay: {text}"), places)).map(|pay| Pay { span: None, ..pay }).next()
    })
}

fn stated(record: &Value, [least, most, currency, unit]: &[&'static str; 4], places: &[String]) -> Option<Pay> {
    let number = |paths: &'static str| shapes::values(record, paths).find_map(number);
    let is_cents = least.ends_with("cents");
    let whole = |value: f64| if is_cents { value / 100.0 } else { value };
    let (least, most) = (number(least).map(whole), number(most).map(whole));
    let min = least.filter(|least| *least > 0.0).or(most)?;
    let max = most.unwrap_or(min);
    let currency = local(&shapes::text(record, currency)?.to_uppercase(), places);
    let unit = shapes::text(record, unit).unwrap_or_default();
    let (period, per_year) = period(&unit).or_else(|| usual(min, &currency)).unwrap_or((PayPeriod::Year, 1.0));
    let is_sound = min > 0.0 && max >= min && max * per_year < 1e10 && currency.len() == 3;
    let range = if max > min { format!("{min} to {max}") } else { min.to_string() };
    let article = match period {
        PayPeriod::Hour => " an hour",
        PayPeriod::Day => " a day",
        PayPeriod::Week => " a week",
        PayPeriod::Month => " a month",
        PayPeriod::Year => " a year",
    };
    is_sound.then(|| Pay {
        quote: format!("{range} {currency}{article}"),
        min_year: cents(min * per_year),
        max_year: cents(max * per_year),
        currency,
        period,
        per_year,
        bound: None,
        net: false,
        variable: false,
        span: None,
    })
}

fn cents(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.replace([',', ' '], "").parse().ok(),
        _ => None,
    }
    .filter(|number| number.is_finite())
}

/// The pair of a list of `name=value`.
fn listed(list: &'static str, name: &str) -> Option<&'static str> {
    list.split_whitespace().filter_map(|pair| pair.split_once('=')).find(|(key, _)| *key == name).map(|(_, value)| value)
}

/// The code of a sign that several currencies share.
fn local(sign: &str, places: &[String]) -> String {
    let sign = listed(CURRENCIES, sign).unwrap_or(sign);
    let is_in = |words: &str| {
        let mut known = words.split(' ');
        known.any(|word| places.iter().any(|place| place.to_lowercase().contains(word)))
    };
    let found = LOCAL.iter().find(|(of, _, words)| *of == sign && is_in(words)).map(|(_, code, _)| *code);
    found
        .unwrap_or(match sign {
            "$" => "USD",
            "kr" => "SEK",
            code => code,
        })
        .to_owned()
}

fn scale(currency: &str) -> f64 {
    listed(SCALES, currency).and_then(|scale| scale.parse().ok()).unwrap_or(1.0)
}

/// The unit of time that a text names first.
fn period(text: &str) -> Option<(PayPeriod, f64)> {
    let lower = text.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric() && c != '.').map(|word| word.trim_matches('.'));
    words.find_map(unit)
}

fn unit(word: &str) -> Option<(PayPeriod, f64)> {
    // "a" and "an" are articles; only French years are called so, behind a "par".
    let is_unit = |names: &str| names.split(' ').any(|name| name == word || (name.len() > 3 && word.strip_suffix('s') == Some(name)));
    PERIODS.iter().find(|(names, ..)| word != "an" && is_unit(names)).map(|(_, period, per_year)| (*period, *per_year))
}

/// The unit of time of an amount that comes without: what is too little for a month is for an hour, too little for a year for a month.
fn usual(amount: f64, currency: &str) -> Option<(PayPeriod, f64)> {
    let amount = amount / scale(currency);
    match amount {
        _ if amount >= 12_000.0 => Some((PayPeriod::Year, 1.0)),
        _ if amount >= 800.0 => Some((PayPeriod::Month, 12.0)),
        _ if (5.0..200.0).contains(&amount) => Some((PayPeriod::Hour, 2080.0)),
        _ => None,
    }
}

/// The first clear pay of a text: a currency at the number, and a unit of time or a word for pay beside it. A range goes before an amount.
pub(super) fn from_text(text: &str, places: &[String]) -> Option<Pay> {
    let mut start = 0;
    let mut first: Option<Pay> = None;
    for line in text.split_inclusive('\n') {
        let amounts = if line.bytes().any(|byte| byte.is_ascii_digit()) { amounts(line) } else { Vec::new() };
        for i in 0..amounts.len().min(MOST_AMOUNTS) {
            let Some((pay, from, to)) = clear(line, &amounts, i, places) else { continue };
            let span = Span { start: (start + from) as u32, end: (start + to) as u32 };
            let pay = Pay { quote: line[from..to].to_owned(), span: Some(span), ..pay };
            if pay.max_year > pay.min_year {
                return Some(pay);
            }
            first.get_or_insert(pay);
        }
        start += line.len();
    }
    first
}

/// The pay that begins with an amount, and the bounds of its quote in the line.
fn clear(line: &str, amounts: &[Amount], i: usize, places: &[String]) -> Option<(Pay, usize, usize)> {
    let low = &amounts[i];
    let high = amounts.get(i + 1).filter(|high| is_range(&line[low.end..high.start]) && high.value >= low.value);
    let last = high.unwrap_or(low);
    let (sign, mut from, mut to) = currency(line, low, last)?;
    let currency = local(sign, places);
    // "60-80k": the thousands stand once.
    let min = if high.is_some() && low.times == 1.0 && last.times > 1.0 && low.value < last.value / last.times {
        low.value * last.times
    } else {
        low.value
    };
    let (before, after) = around(line, from, to);
    let (lower_before, lower_after) = (before.to_lowercase(), after.to_lowercase());
    let has = |words: &[&str]| words.iter().any(|word| lower_before.contains(word) || lower_after.contains(word));
    if has(&NO_PAY) {
        return None;
    }
    let named = after_unit(after).map(|(found, end)| (found, to + end)).or_else(|| before_unit(&lower_before).map(|found| (found, to)));
    let says_pay = || {
        let words =
            |text: &str| text.split(|c: char| !c.is_alphanumeric()).any(|word| SAYS_PAY.split_whitespace().any(|known| known == word));
        words(&line[line.floor_char_boundary(from.saturating_sub(SENTENCE))..from].to_lowercase()) || words(&lower_after)
    };
    let (period, mut per_year) = match named {
        Some((found, end)) => {
            to = to.max(end);
            found
        }
        None if last.is_a_year => (PayPeriod::Year, 1.0),
        None => usual(min, &currency).filter(|_| says_pay())?,
    };
    if period == PayPeriod::Month {
        per_year = months(&lower_after).unwrap_or(per_year);
    }
    let bound = if high.is_some() { None } else { bound(&lower_before, &lower_after, &mut from, line) };
    let (min, max) = (min * per_year, last.value * per_year);
    let least = scale(&currency) * 2_500.0;
    let is_sound = min >= least && max < least * 1_000.0 && (period != PayPeriod::Year || named.is_none() || min >= least * 2.0);
    let pay = Pay {
        currency,
        min_year: cents(min),
        max_year: cents(max),
        period,
        per_year,
        bound,
        net: has(&["netto", "net ", "after tax", "take-home", "take home", "na rękę"]) && !has(&["brutto", "gross"]),
        variable: has(&["ote", "on target", "on-target", "incl. bonus", "including bonus", "inkl. bonus", "variable"]),
        quote: String::new(),
        span: None,
    };
    is_sound.then_some((pay, from, to))
}

/// What stands within the sentence before and after.
fn around(line: &str, from: usize, to: usize) -> (&str, &str) {
    let ends = [". ", "; ", "! ", "? ", "• ", " | "];
    let start = ends.iter().filter_map(|end| line[..from].rfind(end).map(|at| at + end.len())).max().unwrap_or(0);
    let start = line[start..from].char_indices().rev().take(48).last().map_or(from, |(at, _)| start + at);
    let end = ends.iter().filter_map(|end| line[to..].find(end)).min().map_or(line.len(), |at| to + at);
    let end = line[to..end].char_indices().nth(48).map_or(end, |(at, _)| to + at);
    (&line[start..from], line[to..end].trim_end())
}

/// A unit of time behind an amount, with where it ends: `/hr`, ` per hour`, ` brutto im Monat`, ` p/h`, ` a year`.
fn after_unit(after: &str) -> Option<((PayPeriod, f64), usize)> {
    let mut at = 0;
    for (i, word) in after.split_inclusive(|c: char| !c.is_alphanumeric() && c != '.').enumerate() {
        let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        let lower = bare.to_lowercase();
        let french = lower == "an" && after[..at].trim_end().to_lowercase().ends_with("par");
        let found = if french { Some((PayPeriod::Year, 1.0)) } else { unit(lower.trim_matches('.')) };
        // "$20 or more if you stay a year" names no unit.
        if i > 10 {
            return None;
        }
        if let Some(found) = found {
            return Some((found, at + bare.len()));
        }
        at += word.len();
    }
    None
}

/// A unit of time right before an amount: `Hourly rate: $20`, `Jahresgehalt ab 45.000 €`.
fn before_unit(before: &str) -> Option<(PayPeriod, f64)> {
    let words: Vec<&str> = before.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.iter().rev().take(5).find_map(|word| unit(word))
}

/// How many months' pay a year has, where it is said: `13 monthly salaries`, `x 14`, `14 pagas`.
fn months(after: &str) -> Option<f64> {
    let words: Vec<&str> = after.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.iter().enumerate().find_map(|(i, word)| {
        let count = word.trim_matches('x').trim_end_matches("th").parse::<u32>().ok().filter(|count| (13..=16).contains(count))?;
        let is_said = word.contains('x')
            || i > 0 && words[i - 1] == "x"
            || words[i + 1..].iter().take(2).any(|next| {
                ["salar", "month", "gehält", "gehalt", "monats", "paga", "mensil", "payments", "mois"]
                    .iter()
                    .any(|name| next.contains(name))
            });
        is_said.then_some(f64::from(count))
    })
}

/// Whether one amount is a lower or an upper bound; the quote then begins with the words that say so.
fn bound(before: &str, after: &str, from: &mut usize, line: &str) -> Option<PayBound> {
    const BOUNDS: [(&str, PayBound); 14] = [
        ("up to", PayBound::UpTo),
        ("bis zu", PayBound::UpTo),
        ("max", PayBound::UpTo),
        ("maximum", PayBound::UpTo),
        ("jusqu'à", PayBound::UpTo),
        ("hasta", PayBound::UpTo),
        ("from", PayBound::From),
        ("starting at", PayBound::From),
        ("ab", PayBound::From),
        ("at least", PayBound::From),
        ("mindestens", PayBound::From),
        ("à partir de", PayBound::From),
        ("minimum", PayBound::From),
        ("vanaf", PayBound::From),
    ];
    let lead = before.trim_end().trim_end_matches("of").trim_end();
    let found = BOUNDS.iter().find(|(words, _)| lead.strip_suffix(words).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric)));
    if let Some((words, bound)) = found {
        // Only where the words stand unchanged right before.
        let start = line[..*from].trim_end().len().saturating_sub(words.len());
        if line.get(start..).is_some_and(|rest| rest.to_lowercase().starts_with(words)) {
            *from = start;
        }
        return Some(*bound);
    }
    after.trim_start().starts_with('+').then_some(PayBound::From)
}

fn is_range(gap: &str) -> bool {
    // Units and signs may stand at both ends: "$60,000/yr - $80,000/yr".
    let gap = gap.to_lowercase().replace(['-', '–', '—'], " - ");
    let words: Vec<&str> = gap.split_whitespace().collect();
    let joins = |word: &str| ["-", "to", "and", "bis", "à", "do", "tot", "a", "until", "till"].contains(&word);
    let is_sign = |word: &str| {
        CURRENCIES.split_whitespace().filter_map(|pair| pair.split_once('=')).any(|(sign, _)| sign.to_lowercase() == word.trim_matches('.'))
    };
    let is_unit = |word: &str| word.starts_with('/') || unit(word.trim_matches('.')).is_some() || word == "per";
    words.iter().filter(|word| joins(word)).count() == 1 && words.iter().all(|word| joins(word) || is_sign(word) || is_unit(word))
}

/// Currency at the amounts: its sign, and the bounds of the quote.
fn currency(line: &str, low: &Amount, high: &Amount) -> Option<(&'static str, usize, usize)> {
    let before = line[..low.start].trim_end();
    let after = &line[high.end..];
    let signs = || CURRENCIES.split_whitespace().filter_map(|pair| pair.split_once('='));
    let alone = |edge: Option<char>, sign: &str| !sign.ends_with(char::is_alphabetic) || !edge.is_some_and(char::is_alphabetic);
    let in_front = signs().find(|(sign, _)| {
        let rest = before.strip_suffix('.').unwrap_or(before).strip_suffix(sign);
        rest.is_some_and(|rest| !sign.starts_with(char::is_alphabetic) || !rest.ends_with(char::is_alphabetic))
    });
    let trimmed = after.trim_start_matches([' ', '\u{a0}', '\u{202f}', '(', ',', '-']);
    let behind = signs().find(|(sign, _)| trimmed.strip_prefix(sign).is_some_and(|rest| alone(rest.chars().next(), sign)));
    let end = |sign: &str| high.end + (after.len() - trimmed.len()) + sign.len();
    match (in_front, behind) {
        (Some((sign, _)), Some((code, _))) => {
            Some((if sign == "$" { code } else { sign }, before.trim_end_matches('.').len() - sign.len(), end(code)))
        }
        (Some((sign, _)), None) => Some((sign, before.strip_suffix('.').unwrap_or(before).len() - sign.len(), high.end)),
        (None, Some((sign, _))) => Some((sign, low.start, end(sign))),
        // "€60k" at the upper end alone: "60k - €80k".
        (None, None) => {
            let gap = &line[low.end..high.start.max(low.end)];
            signs().find(|(sign, _)| gap.contains(sign) && alone(None, sign) && sign.len() > 1).map(|(sign, _)| (sign, low.start, high.end))
        }
    }
}
