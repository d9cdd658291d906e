//! Pages of a PDF: words, order, what repeats, what is hidden. Each page is written here operator by operator.

use matcher::document::Document;
use model::FindingKind;

use crate::support::{read, texts};

/// A PDF of these pages. `/F1` is Helvetica, `/M1` every letter 600 wide, `/T3` a Type 3 font with 100 units to the em; `/Im` a picture.
fn pages(contents: &[&str]) -> Vec<u8> {
    let kids: String = (0..contents.len()).map(|page| format!("{} 0 R ", 20 + 2 * page)).collect();
    let mut objects = vec![
        "1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj".to_owned(),
        format!("2 0 obj << /Type /Pages /Kids [{kids}] /Count {} >> endobj", contents.len()),
        "3 0 obj << /Font << /F1 4 0 R /M1 5 0 R /T3 6 0 R /J1 7 0 R >> /XObject << /Im 8 0 R >> >> endobj".to_owned(),
        "4 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj".to_owned(),
        format!("5 0 obj << /Type /Font /Subtype /TrueType /BaseFont /Mono /FirstChar 32 /Widths [{}] >> endobj", "600 ".repeat(95)),
        format!(
            "6 0 obj << /Type /Font /Subtype /Type3 /FontMatrix [0.01 0 0 0.01 0 0] /FontBBox [0 -25 75 100] /CharProcs << >> /FirstChar 32 /Widths [{}] /Encoding << /BaseEncoding /WinAnsiEncoding >> >> endobj",
            "60 ".repeat(95)
        ),
        "7 0 obj << /Type /Font /Subtype /Type0 /BaseFont /Wide /Encoding /UniJIS-UTF16-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /DW 1000 >>] >> endobj".to_owned(),
        "8 0 obj << /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length 1 >> stream\n0\nendstream endobj".to_owned(),
    ];
    for (page, content) in contents.iter().enumerate() {
        let number = 20 + 2 * page;
        objects.push(format!(
            "{number} 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources 3 0 R /Contents {} 0 R >> endobj",
            number + 1
        ));
        objects.push(format!("{} 0 obj << /Length {} >> stream\n{content}\nendstream endobj", number + 1, content.len() + 1));
    }
    format!("%PDF-1.4\n{}\ntrailer << /Root 1 0 R /Size 99 >>\n%%EOF\n", objects.join("\n")).into_bytes()
}

fn page(content: &str) -> Document {
    read(&pages(&[content]))
}

/// Operators that show a line.
fn show(x: u32, y: u32, text: &str) -> String {
    format!("BT /F1 10 Tf {x} {y} Td ({text}) Tj ET\n")
}

fn has(document: &Document, kind: FindingKind) -> bool {
    document.findings().iter().any(|finding| finding.kind == kind)
}

#[test]
fn kerning_parts_no_word_and_a_wide_step_does() {
    let document = page("BT /M1 10 Tf 50 700 Td [(T) 150 (ailw) -60 (ind) -400 (CSS)] TJ ET");
    assert_eq!(texts(&document), ["Tailwind CSS"]);
}

#[test]
fn letters_set_apart_are_words_however_they_are_written() {
    let spacing = "BT /M1 10 Tf 3 Tc 50 700 Td (WORK) Tj 12 0 Td ET BT /M1 10 Tf 3 Tc 50 650 Td (EXPERIENCE) Tj ET\n";
    let spaces = "BT /M1 10 Tf 0 Tc 50 600 Td (E D U C A T I O N) Tj ET BT /M1 10 Tf 50 550 Td (W O R K   H I S T O R Y) Tj ET\n";
    let steps: String = "SKILLS".chars().zip(0..).map(|(c, at)| format!("BT /M1 10 Tf {} 500 Td ({c}) Tj ET\n", 50 + 9 * at)).collect();
    let document = page(&format!("{spacing}{spaces}{steps}"));
    assert_eq!(texts(&document), ["WORK", "EXPERIENCE", "EDUCATION", "WORK HISTORY", "SKILLS"]);
}

#[test]
fn the_letters_of_a_type_3_font_are_as_wide_as_its_matrix_says() {
    let document = page("BT /T3 10 Tf 50 700 Td (Data) Tj 30 0 Td (Analyst) Tj 0 -14 Td (now) Tj ET");
    assert_eq!(texts(&document), ["Data Analyst", "now"]);
    assert_eq!(document.lines()[0].size, 10.0);
}

#[test]
fn accents_drawn_apart_from_their_letters_join_them() {
    // As TeX draws them: the accent first, then back, then the letter under it.
    let document = page("BT /M1 10 Tf 50 700 Td (Jos) Tj 18 0 Td (\\302) Tj 0 0 Td (e Nu) Tj 24 0 Td (\\304) Tj 0 0 Td (nez) Tj ET");
    assert_eq!(texts(&document), ["José Nuñez"]);
}

#[test]
fn chinese_and_japanese_letters_are_not_parted() {
    let document = page("BT /J1 10 Tf 50 700 Td <8077> Tj 12 0 Td <52D9> Tj 12 0 Td <7D4C6B74> Tj ET");
    assert_eq!(texts(&document), ["職務経歴"]);
}

#[test]
fn a_row_that_is_read_from_right_to_left_comes_in_the_order_of_reading() {
    // Hebrew for "hello world", then a year, drawn from left to right.
    let document = page("BT /J1 10 Tf 50 700 Td <00320030003100390020> Tj <05DD05DC05D505E2> Tj <0020> Tj <05DD05D505DC05E9> Tj ET");
    assert_eq!(texts(&document), ["שלום עולם 2019"]);
}

#[test]
fn two_columns_written_row_by_row_are_put_one_after_the_other() {
    let left = [
        "Profile",
        "An engineer who likes to build parsers",
        "and to make them fast and right",
        "Experience",
        "Engineer at a company of some size",
    ];
    let right =
        ["Interests", "Long walks along the coast line", "Reading of old and new novels", "Languages", "English, French and some Spanish"];
    let content: String =
        (0..5).map(|row| show(50, 700 - 20 * row, left[row as usize]) + &show(330, 700 - 20 * row, right[row as usize])).collect();
    assert_eq!(texts(&page(&content)), [left, right].concat());
}

#[test]
fn cells_of_a_table_and_dates_on_the_right_stay_in_their_rows() {
    let rows = [
        ("Engineer at Sample Works", "2019 - 2021"),
        ("Developer at Other Works", "2017 - 2019"),
        ("Trainee at First Works", "2015 - 2017"),
    ];
    let content: String =
        rows.iter().zip(0..).map(|((job, dates), at)| show(50, 700 - 40 * at, job) + &show(450, 700 - 40 * at, dates)).collect();
    let document = page(&content);
    assert_eq!(texts(&document), rows.iter().flat_map(|(job, dates)| [*job, *dates]).collect::<Vec<_>>());
    assert_eq!(document.lines()[2].row, document.lines()[3].row);
}

#[test]
fn dates_in_a_column_of_their_own_return_to_their_rows() {
    let jobs = ["Engineer at Sample Works", "Developer at Other Works", "Trainee at First Works"];
    let mut content = String::new();
    for (job, y) in jobs.iter().zip([700, 640, 580]) {
        content += &(show(150, y, job)
            + &show(150, y - 15, "A line of what was done there every day")
            + &show(150, y - 30, "and another line of it"));
    }
    for (dates, y) in ["2019 - 2021", "2017 - 2019", "2015 - 2017"].iter().zip([700, 640, 580]) {
        content += &show(50, y, dates);
    }
    let document = page(&content);
    let lines = texts(&document);
    assert_eq!([lines[0], lines[1], lines[4], lines[5]], ["2019 - 2021", jobs[0], "2017 - 2019", jobs[1]]);
    assert_eq!(document.lines()[4].row, document.lines()[5].row);
}

#[test]
fn a_hyphen_that_calls_itself_soft_is_seen() {
    assert_eq!(texts(&page("BT /J1 10 Tf 50 700 Td <007000610072007400AD00740069006D0065> Tj ET")), ["part-time"]);
}

#[test]
fn an_address_broken_before_a_full_stop_is_whole_again() {
    let document = page(&(show(450, 700, "jo.lastname@example") + &show(450, 686, ".org") + &show(450, 672, "Somewhere")));
    assert_eq!(texts(&document), ["jo.lastname@example.org", "Somewhere"]);
}

#[test]
fn labels_in_a_column_of_their_own_come_before_what_they_name() {
    let mut content = String::new();
    for (block, (first, second)) in [("WORK", "EXPERIENCE"), ("SCHOOLS AND", "STUDIES")].into_iter().enumerate() {
        let y = 700 - 100 * block as u32;
        content += &(show(50, y, first) + &show(200, y, "A line of the text that goes with it"));
        content += &(show(50, y - 15, second) + &show(200, y - 15, "and a second line of the same text"));
        content += &(show(200, y - 30, "then a third one that stands alone") + &show(200, y - 45, "and a fourth below all the others"));
    }
    let document = page(&content);
    let lines = texts(&document);
    assert_eq!(lines[0], "WORK EXPERIENCE");
    assert_eq!(lines[1], "A line of the text that goes with it");
    assert_eq!(lines[5], "SCHOOLS AND STUDIES");
    assert_ne!(document.lines()[0].row, document.lines()[1].row);
}

#[test]
fn headers_footers_and_page_numbers_stand_once_or_not_at_all() {
    let body = |page: u32| -> String {
        (0..8)
            .map(|row| {
                show(
                    50,
                    700 - 40 * row,
                    &format!("Body {} of the text", "abcdefgh".as_bytes()[row as usize] as char)
                        .replace("Body", if page == 1 { "Body" } else { "More" }),
                )
            })
            .collect()
    };
    let content = |page: u32| {
        show(50, 770, "Jo Example, jo@example.org")
            + &body(page)
            + &show(250, 30, &format!("Jo Example - Page {page} of 2"))
            + &show(50, 42, "Printed on paper")
    };
    let document = read(&pages(&[&content(1), &content(2)]));
    let lines = texts(&document);
    assert_eq!(lines.iter().filter(|line| line.contains("jo@example.org")).count(), 1);
    assert_eq!(lines.iter().filter(|line| line.contains("Page")).count(), 0, "{lines:?}");
    assert_eq!(lines.last(), Some(&"Printed on paper"));
    assert_eq!(lines[9], "More a of the text");
    assert_eq!(texts(&page(&(body(1) + &show(300, 30, "1 / 1")))).len(), 8);
}

#[test]
fn lines_that_count_on_over_pages_are_no_headers() {
    let line = |page: usize, row: usize| show(50, 770 - 90 * row as u32, &format!("Ship {} of the fleet", 8 * page + row));
    let content = |page| (0..8).map(|row| line(page, row)).collect::<String>();
    assert_eq!(texts(&read(&pages(&[&content(1), &content(2)]))).len(), 16);
}

#[test]
fn a_year_at_the_foot_of_a_page_is_no_page_number() {
    assert_eq!(texts(&page(&(show(50, 400, "Trained as a cook") + &show(50, 30, "2016")))), ["Trained as a cook", "2016"]);
}

#[test]
fn white_text_on_white_is_hidden_and_white_text_on_a_band_is_not() {
    let band = "0.1 0.2 0.4 rg 0 740 600 60 re f 1 1 1 rg ".to_owned() + &show(50, 760, "Jo Example");
    let document = page(&(band + &show(50, 600, "Kubernetes Terraform") + "0 g " + &show(50, 500, "Seen")));
    assert_eq!(texts(&document), ["Jo Example", "Seen"]);
    assert_eq!(document.hidden(), ["Kubernetes Terraform"]);
    assert!(has(&document, FindingKind::HiddenText));
}

#[test]
fn white_text_on_a_picture_or_a_rounded_ground_is_seen() {
    let picture = "q 600 0 0 100 0 700 cm /Im Do Q 1 g ".to_owned() + &show(50, 740, "On a picture");
    let pill = "0 0.3 0 rg 50 590 m 150 590 l 160 590 160 610 150 610 c 50 610 l h f 1 g ".to_owned() + &show(60, 596, "On a pill");
    assert_eq!(texts(&page(&(picture + &pill))), ["On a picture", "On a pill"]);
}

#[test]
fn text_that_is_covered_clipped_or_in_a_tint_is_told_apart() {
    let covered = show(50, 700, "Covered") + "1 g 40 690 100 30 re f 0 g ";
    let clipped = "q 0 0 10 10 re W n ".to_owned() + &show(50, 600, "Clipped") + "Q ";
    // A full tint of a colour of its own is dark, though its number is that of white.
    let tint = "/Spot cs 1 scn ".to_owned() + &show(50, 500, "In a spot colour");
    let document = page(&(covered + &clipped + &tint));
    assert_eq!(texts(&document), ["In a spot colour"]);
    assert_eq!(document.hidden(), ["Covered", "Clipped"]);
}

#[test]
fn the_text_under_the_picture_of_a_scanned_page_is_read() {
    let scan = "q 600 0 0 800 0 0 cm /Im Do Q ";
    let words = "BT /F1 10 Tf 3 Tr 50 700 Td (Jo Example, engineer, wrote all this on a typewriter years ago) Tj ET";
    let document = page(&format!("{scan}{words}"));
    assert_eq!(texts(&document).len(), 1);
    assert!(!has(&document, FindingKind::HiddenText) && !has(&document, FindingKind::NoTextLayer));
    assert!(has(&page(scan), FindingKind::NoTextLayer));
    assert!(has(&page(&format!("{scan}{}", show(50, 20, "Scanned by a phone"))), FindingKind::NoTextLayer));
}

#[test]
fn unseen_text_without_a_scan_stays_hidden() {
    let document = page("BT /F1 10 Tf 50 700 Td (Seen) Tj 3 Tr 0 -50 Td (Kubernetes Terraform Rust Go Python Java) Tj ET");
    assert_eq!(texts(&document), ["Seen"]);
    assert!(has(&document, FindingKind::HiddenText));
}

/// A disc with its middle at a place, as browsers draw the marks of a list.
fn disc(x: i32, y: i32) -> String {
    let (left, right, top, bottom) = (x - 2, x + 2, y + 2, y - 2);
    let arc = |x: i32, y: i32| format!("{x} {y} {x} {y} {x} {y} c ");
    format!("{left} {y} m {}{}{}{}f ", arc(x, top), arc(right, y), arc(x, bottom), arc(left, y))
}

#[test]
fn drawn_discs_before_lines_are_list_marks() {
    let list = disc(52, 603)
        + &show(60, 600, "Built the freight service")
        + &disc(52, 587)
        + &show(60, 584, "Kept the lamp")
        + &show(60, 570, "Sang");
    let document = page(&list);
    let marked: Vec<(&str, bool)> = document.lines().iter().map(|line| (line.text(document.text()), line.bullet)).collect();
    assert_eq!(marked, [("Built the freight service", true), ("Kept the lamp", true), ("Sang", false)]);
}

#[test]
fn discs_that_rate_a_skill_mark_no_list() {
    let rated = show(60, 600, "Rust") + &disc(100, 603) + &disc(108, 603) + &show(120, 600, "Harp") + &disc(160, 603);
    assert!(page(&rated).lines().iter().all(|line| !line.bullet));
}

#[test]
fn a_disc_before_a_date_opens_an_entry_and_marks_no_item() {
    let entry = disc(52, 603) + &show(60, 600, "2019 - 2021") + &show(60, 586, "Harbour Ltd");
    assert!(page(&entry).lines().iter().all(|line| !line.bullet));
}

#[test]
fn words_in_frames_of_their_own_are_apart_however_close_the_frames_are() {
    let frame = |x: u32, width: u32| format!("0.2 g {x} 595 {width} 16 re f 1 g ");
    let tags = frame(46, 40) + &show(50, 600, "Rust ") + &frame(88, 60) + &show(92, 600, "Glass harp");
    // Words set off within a sentence stay in it.
    let sentence = "0 g ".to_owned()
        + &show(50, 500, "Wrote it in ")
        + "0.9 g 98 497 24 12 re f 0 g "
        + &show(100, 500, "Rust ")
        + &show(124, 500, "at night");
    assert_eq!(texts(&page(&(tags + &sentence))), ["Rust", "Glass harp", "Wrote it in Rust at night"]);
}

#[test]
fn pages_and_lines_that_are_turned_read_upright() {
    let turned = "BT /F1 10 Tf 0 1 -1 0 300 100 Tm (Curriculum) Tj 53 0 Td (vitae) Tj ET ";
    assert_eq!(texts(&page(&(turned.to_owned() + &show(50, 700, "Upright")))), ["Upright", "Curriculum vitae"]);
    let bytes =
        String::from_utf8(pages(&[turned])).map(|text| text.replace("/MediaBox [0 0 600 800]", "/Rotate 90 /MediaBox [0 0 600 800]"));
    assert_eq!(texts(&read(bytes.unwrap_or_default().as_bytes())), ["Curriculum vitae"]);
}

#[test]
fn text_drawn_twice_for_weight_is_read_once() {
    assert_eq!(texts(&page(&(show(50, 700, "Jo Example") + "BT /F1 10 Tf 50.3 700 Td (Jo Example) Tj ET"))), ["Jo Example"]);
}

#[test]
fn a_replacement_stands_for_what_is_drawn() {
    let document = page("BT /M1 10 Tf 50 700 Td (o) Tj /Span << /ActualText (ffi) >> BDC (#) Tj EMC (ce) Tj ET");
    assert_eq!(texts(&document), ["office"]);
}

#[test]
fn a_page_of_many_megabytes_of_drawing_is_read_to_its_end() {
    let drawing = "0.5 w 100.25 200.75 m 300.5 400.125 l S\n".repeat(80_000);
    let content = format!("{}{drawing}{}{drawing}{}", show(50, 700, "First"), show(50, 650, "Second"), show(50, 600, "Third"));
    assert_eq!(texts(&page(&content)), ["First", "Second", "Third"]);
}

#[test]
fn operands_without_end_leave_what_stood_before_them() {
    let content = format!("{}{}{}", show(50, 700, "First"), "1 ".repeat(2_000_000), show(50, 650, "Second"));
    assert_eq!(texts(&page(&content)), ["First"]);
}

#[test]
fn a_column_that_goes_on_on_the_next_page_is_read_to_its_end_before_the_one_beside() {
    let lines = |x: u32, from: u32, texts: &[&str]| (0u32..).zip(texts).map(|(at, text)| show(x, from - 20 * at, text)).collect::<String>();
    let jobs: Vec<String> = (1..=14).map(|at| format!("Did thing {at} well for all")).collect();
    let skills: Vec<String> = (1..=14).map(|at| format!("Skill {at}")).collect();
    let (jobs, skills) = (jobs.iter().map(String::as_str).collect::<Vec<_>>(), skills.iter().map(String::as_str).collect::<Vec<_>>());
    let first = lines(50, 740, &jobs) + &lines(400, 740, &skills);
    let document = read(&pages(&[&first, &lines(50, 740, &["Did the last thing well", "and went home"])]));
    let expected = jobs.into_iter().chain(["Did the last thing well", "and went home"]).chain(skills);
    assert_eq!(texts(&document), expected.collect::<Vec<_>>());
}
