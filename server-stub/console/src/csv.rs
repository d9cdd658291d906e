//! Numbers as a file for spreadsheets. A cell of text can never become a formula there.

use share_contract::{AuditEntry, KeyId, Statistics};

use crate::statistics::kind_name;

/// Everything that was released, a row a release.
pub fn statistics(statistics: &Statistics) -> String {
    let mut file = row(&["posting", "channel", "counted", "through", "count", "error"].map(text));
    for figure in &statistics.figures {
        for part in &figure.parts {
            file.push_str(&row(&[
                text(figure.posting.as_str()),
                text(figure.channel.as_str()),
                text(&kind_name(figure.kind)),
                part.through.to_string(),
                part.count.to_string(),
                part.error.to_string(),
            ]));
        }
    }
    file
}

/// Everything that was done, a row a line.
pub fn log(entries: &[AuditEntry]) -> String {
    let mut file = row(&["line", "hour", "role", "token", "action", "key", "hash"].map(text));
    for entry in entries {
        let key = entry.key_id.as_ref().map_or("", KeyId::as_str);
        let at = entry.at.to_string();
        let texts = [&at, entry.role.as_str(), entry.token.as_str(), entry.action.as_str(), key, entry.hash.as_str()].map(text);
        file.push_str(&row(&[&[entry.n.to_string()][..], &texts].concat()));
    }
    file
}

fn row(cells: &[String]) -> String {
    format!("{}\r\n", cells.join(","))
}

/// A cell of text: in quotes, and behind an apostrophe where a spreadsheet would begin to calculate. Blanks and marks without width before the sign do not help an
/// attacker: they are looked through, as spreadsheets do.
pub fn text(cell: &str) -> String {
    let is_unseen =
        |letter: char| letter.is_whitespace() || letter.is_control() || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}');
    let first = cell.trim_start_matches(is_unseen).chars().next();
    let begins = cell.starts_with(['\t', '\r', '\n']);
    let is_formula = begins || first.is_some_and(|sign| matches!(sign, '=' | '+' | '-' | '@' | '|' | '%' | '＝' | '＋' | '－' | '＠'));
    format!("\"{}{}\"", if is_formula { "'" } else { "" }, cell.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_begins_a_formula() {
        for attack in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1", "|cmd", "%0A=1", "\u{feff}=1"] {
            assert!(text(attack).starts_with("\"'"), "{attack:?}");
        }
        assert_eq!(text("=HYPERLINK(\"x\")"), "\"'=HYPERLINK(\"\"x\"\")\"");
    }

    #[test]
    fn plain_text_stays_as_it_is() {
        for plain in ["nurse-2026", "linkedin", "Köln, \u{e9}", ""] {
            assert_eq!(text(plain), format!("\"{plain}\""));
        }
    }

    #[test]
    fn a_line_of_the_log_is_a_row_of_texts_behind_its_number() {
        let entries = crate::log::tests::log(7);
        let file = log(&entries);
        let rows: Vec<&str> = file.split_terminator("\r\n").collect();
        assert_eq!(rows.len(), 4);
        let hash = &entries[0].hash;
        assert_eq!(
            rows[1],
            format!("7,\"2026-11-21T09:00Z\",\"owner\",\"0123456789abcdef\",\"published_key\",\"fedcba9876543210\",\"{hash}\"")
        );
    }

    #[test]
    fn a_release_is_a_row_and_its_numbers_are_numbers() {
        let told = serde_json::from_str(
            r#"{"tenant":"acme","through":"2026-11-22","next":"2026-11-24","k":10,"epsilon":1.0,"confidence":0.95,"conversions":[],
            "comparisons":[],"hints":[],"figures":[{"posting":"=cmd()","channel":"linkedin","stage":"opened","count":40,"error":24,
            "parts":[{"through":"2026-11-15","count":43,"error":18},{"through":"2026-11-22","count":-3,"error":18}]}]}"#,
        );
        assert_eq!(
            statistics(&told.expect("the shape of the contract")),
            "\"posting\",\"channel\",\"counted\",\"through\",\"count\",\"error\"\r\n\
             \"'=cmd()\",\"linkedin\",\"Posting opened\",2026-11-15,43,18\r\n\
             \"'=cmd()\",\"linkedin\",\"Posting opened\",2026-11-22,-3,18\r\n"
        );
    }
}
