//! What the targets share: how a file is judged, and how files are put together from the bytes of the fuzzer.

use std::alloc::System;
use std::sync::LazyLock;

use cap::Cap;
use matcher::document::{Document, Limits};
use matcher::sections::Sections;
use matcher::{Lexicon, Matcher, profile};
use model::Profile;

/// What reading one file may take beyond what lies in memory already.
const MOST_BYTES: usize = 256 << 20;
/// Time on the processor, so that a busy machine is no finding.
const MOST_NANOSECONDS: u64 = 3_000_000_000;

#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, usize::MAX);

/// The matcher with the lexicon that is shipped.
pub static MATCHER: LazyLock<Matcher<'static>> = LazyLock::new(|| {
    let bytes: &'static [u8] = include_bytes!("../../matcher-wasm/lexicon/lexicon.bin");
    Matcher::new(Lexicon::open(bytes).expect("the committed asset is sound"))
});

/// Runs what a target judges within the limits of memory and time; beyond the first the process aborts, beyond the second it panics.
pub fn limited(judge: impl FnOnce()) {
    LazyLock::force(&MATCHER);
    ALLOCATOR.set_limit(ALLOCATOR.allocated() + MOST_BYTES).expect("a limit above what is in use");
    let begun = nanoseconds();
    judge();
    let taken = nanoseconds() - begun;
    ALLOCATOR.set_limit(usize::MAX).expect("no limit");
    assert!(taken < MOST_NANOSECONDS, "{} ms", taken / 1_000_000);
}

/// Time that this thread has had on a processor; 0 where the system does not say.
fn nanoseconds() -> u64 {
    let said = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    said.split(' ').next().and_then(|number| number.parse().ok()).unwrap_or(0)
}

/// Reads a file to its fields, and holds the document to what it guarantees.
pub fn read(bytes: &[u8]) {
    limited(|| {
        if let Ok(document) = Document::read(bytes, &Limits::default()) {
            hold(&document);
            hold_profile(&profile::fields(&document, &Sections::find(&document), None), document.text());
        }
    });
}

/// As [`read`], with the skills of the lexicon.
pub fn read_whole(bytes: &[u8]) {
    limited(|| {
        if let Ok(document) = Document::read(bytes, &Limits::default()) {
            hold(&document);
            hold_profile(&profile::extract(&document, &Sections::find(&document), MATCHER.lexicon(), None), document.text());
        }
    });
}

fn hold(document: &Document) {
    let mut end = 0;
    for line in document.lines() {
        assert!(line.span.start >= end && line.span.quote(document.text()).is_some(), "a line lies in the text, after the one before");
        end = line.span.end;
        assert!(line.runs.iter().all(|run| run.span.quote(document.text()).is_some()), "a style lies in the text");
    }
    let mut next = 0;
    for section in Sections::find(document).iter() {
        assert!(section.lines.start == next && section.lines.end > next, "sections follow each other");
        next = section.lines.end;
    }
    assert_eq!(next, document.lines().len(), "sections cover the document");
}

fn hold_profile(profile: &Profile, text: &str) {
    let reading = &profile.meta.tacit;
    assert_eq!(reading.text, text);
    for evidence in &reading.evidence {
        assert_eq!(evidence.span.quote(text), Some(evidence.quote.as_str()), "evidence quotes its source");
    }
    for finding in &reading.findings {
        assert!(finding.span.is_none_or(|span| span.quote(text).is_some()), "a finding lies in the text");
    }
    for skill in &reading.skills {
        assert!(skill.evidence.iter().all(|found| found.span.quote(text).is_some()), "a skill lies in the text");
    }
}

/// The bytes of the fuzzer as the parts of a package: each begins after a line of five dashes.
pub fn parts(bytes: &[u8]) -> Vec<&[u8]> {
    const BETWEEN: &[u8] = b"\n-----\n";
    let mut parts = Vec::new();
    let mut rest = bytes;
    while let Some(at) = rest.windows(BETWEEN.len()).position(|window| window == BETWEEN) {
        parts.push(&rest[..at]);
        rest = &rest[at + BETWEEN.len()..];
    }
    parts.push(rest);
    parts
}

/// A zip that packs nothing, so that the fuzzer's changes reach the reader of the parts.
pub fn zip<'p>(parts: impl IntoIterator<Item = (&'p str, &'p [u8])>) -> Vec<u8> {
    let (mut local, mut central, mut n) = (Vec::new(), Vec::new(), 0u16);
    for (name, content) in parts {
        let mut common = vec![20, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        // Nobody looks at the sum.
        for number in [0, content.len() as u32, content.len() as u32] {
            common.extend(number.to_le_bytes());
        }
        common.extend((name.len() as u16).to_le_bytes());
        common.extend([0, 0]);
        central.extend(b"PK\x01\x02\x14\0");
        central.extend(&common);
        central.extend([0; 10]);
        central.extend((local.len() as u32).to_le_bytes());
        central.extend(name.as_bytes());
        local.extend(b"PK\x03\x04");
        local.extend(&common);
        local.extend(name.as_bytes());
        local.extend(content);
        n += 1;
    }
    let (start, len) = (local.len() as u32, central.len() as u32);
    local.extend(central);
    local.extend(b"PK\x05\x06\0\0\0\0");
    local.extend(n.to_le_bytes());
    local.extend(n.to_le_bytes());
    local.extend(len.to_le_bytes());
    local.extend(start.to_le_bytes());
    local.extend([0, 0]);
    local
}

/// A PDF of one page whose lines the bytes give: the first four of each are its place, size and weight, the rest is its text.
pub fn page(bytes: &[u8]) -> Vec<u8> {
    let mut shows = Vec::new();
    let mut y = 820i32;
    for line in bytes.split(|&byte| byte == b'\n') {
        let [x, gap, size, weight, text @ ..] = line else { continue };
        y -= i32::from(*gap as i8 / 2);
        let font = if weight & 1 == 1 { "B" } else { "R" };
        let hex: String = text.iter().map(|byte| format!("{byte:02x}")).collect();
        let size = 6 + size % 24;
        shows.extend(format!("BT /{font} {size} Tf 1 0 0 1 {} {y} Tm <{hex}> Tj ET\n", u32::from(*x) * 2).into_bytes());
    }
    let font = |name: &str| format!("<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /R {} /B {} >> >> >>",
            font("Helvetica"),
            font("Helvetica-Bold")
        ),
    ];
    let mut pdf = b"%PDF-1.4\n".to_vec();
    for (at, object) in objects.iter().enumerate() {
        pdf.extend(format!("{} 0 obj {object} endobj\n", at + 1).into_bytes());
    }
    pdf.extend(format!("4 0 obj << /Length {} >> stream\n", shows.len()).into_bytes());
    pdf.extend(shows);
    pdf.extend(b"endstream endobj\ntrailer << /Root 1 0 R /Size 5 >>\n%%EOF\n");
    pdf
}
