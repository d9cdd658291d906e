//! Times between UTC and the time zone of this browser.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::draft::Slot;

#[wasm_bindgen(raw_module = "clock")]
extern "C" {
    fn utc(day: &str, time: &str) -> Option<String>;
    fn local(moment: &str) -> Option<Vec<String>>;
    fn zone() -> String;
    fn spoken(from: &str, until: &str) -> String;
    #[wasm_bindgen(js_name = hoursUntil)]
    fn until(moment: &str) -> f64;
    #[wasm_bindgen(js_name = moment)]
    fn written(moment: &str) -> String;
}

/// `2026-12-01T08:00Z` of a day and a time here.
pub fn to_utc(day: &str, time: &str) -> Option<String> {
    utc(day, time)
}

/// Name of the time zone here.
pub fn zone_here() -> String {
    zone()
}

/// `Tue, 1 December 2026, 09:00 to 09:30`, in the time zone here.
pub fn in_words([from, until]: &[String; 2]) -> String {
    spoken(from, until)
}

/// A time of somebody else in the fields of a form; only within one day here.
pub fn to_slot([from, until]: &[String; 2]) -> Option<Slot> {
    let ([day, from], [last, until]) = (<[String; 2]>::try_from(local(from)?).ok()?, <[String; 2]>::try_from(local(until)?).ok()?);
    (day == last).then_some(Slot { day, from, until })
}

/// Whole hours until a moment, rounded down; negative once it is over.
pub fn hours_until(moment: &str) -> i64 {
    until(moment) as i64
}

/// `21 November 2026 at 10:00`, in the time zone here.
pub fn moment(moment: &str) -> String {
    written(moment)
}
