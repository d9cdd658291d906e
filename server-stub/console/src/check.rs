//! A text in pieces: what the linter found in it, and what lies between.

use posting_linter::Finding;

/// A piece of a text and the findings that cover it, by their numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece<'a> {
    /// The words.
    pub text: &'a str,
    /// Numbers of findings, from 0.
    pub findings: Vec<usize>,
}

/// The whole text, cut at the ends of every finding; findings may lie over each other.
pub fn pieces<'a>(text: &'a str, findings: &[Finding], in_title: bool) -> Vec<Piece<'a>> {
    let spans: Vec<(usize, usize, usize)> = findings
        .iter()
        .enumerate()
        .filter_map(|(number, finding)| finding.span.filter(|span| span.in_title == in_title).map(|span| (number, span.start, span.end)))
        .collect();
    let mut cuts: Vec<usize> = spans.iter().flat_map(|(_, start, end)| [*start, *end]).chain([0, text.len()]).collect();
    cuts.sort_unstable();
    cuts.dedup();
    let piece = |ends: &[usize]| {
        let findings = spans.iter().filter(|(_, start, end)| *start <= ends[0] && ends[1] <= *end).map(|(number, ..)| *number).collect();
        // A span of another text would end inside a letter: that piece is left out rather than the page stopped.
        text.get(ends[0]..ends[1]).map(|text| Piece { text, findings })
    };
    cuts.windows(2).filter_map(piece).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use posting_linter::{Draft, Language, lint};

    #[test]
    fn the_pieces_together_are_the_text_and_marks_stand_on_what_was_found() {
        let text = "Für unser junges Team: a rockstar, native speaker.\n- 15 years of Kubernetes";
        let findings = lint(&Draft { title: "Cook", text, ..Draft::default() }, Language::English);
        let pieces = pieces(text, &findings, false);
        assert_eq!(pieces.iter().map(|piece| piece.text).collect::<String>(), text);
        let marked: Vec<&str> = pieces.iter().filter(|piece| !piece.findings.is_empty()).map(|piece| piece.text).collect();
        assert!(marked.contains(&"rockstar"), "{marked:?}");
        for piece in &pieces {
            assert!(piece.findings.iter().all(|number| findings[*number].quote.contains(piece.text)));
        }
    }

    #[test]
    fn a_text_without_findings_is_one_piece() {
        assert_eq!(pieces("Plain.", &[], false), [Piece { text: "Plain.", findings: Vec::new() }]);
        assert_eq!(pieces("", &[], true), []);
    }
}
