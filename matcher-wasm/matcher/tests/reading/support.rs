//! Small documents made here, and short ways to read them.

use std::io::Write;

use flate2::Compression;
use flate2::write::DeflateEncoder;
use matcher::document::{Document, Limits, ReadError};
use matcher::profile;
use matcher::sections::Sections;
use model::Profile;

/// A zip of some parts.
pub fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut archive = rawzip::ZipArchiveWriter::new(&mut bytes);
    for (name, content) in parts {
        let (mut entry, config) = archive.new_file(name).compression_method(rawzip::CompressionMethod::DEFLATE).start().unwrap();
        let mut writer = config.wrap(DeflateEncoder::new(&mut entry, Compression::fast()));
        writer.write_all(content).unwrap();
        let (encoder, descriptor) = writer.finish().unwrap();
        encoder.finish().unwrap();
        entry.finish(descriptor).unwrap();
    }
    archive.finish().unwrap();
    bytes
}

pub fn docx_with(parts: &[(&str, &str)], body: &str) -> Vec<u8> {
    let document = format!(r#"<w:document xmlns:w="w" xmlns:r="r" xmlns:mc="mc"><w:body>{body}</w:body></w:document>"#);
    let mut all = vec![("word/document.xml", document.as_bytes())];
    all.extend(parts.iter().map(|(name, text)| (*name, text.as_bytes())));
    zip(&all)
}

pub fn paragraph(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

/// A PDF of one page: lines of text with their place and size, and more objects after number 5.
pub fn pdf_with(lines: &[(f32, f32, f32, &str)], extra: &str, trailer: &str) -> Vec<u8> {
    let shows: String = lines.iter().map(|(x, y, size, text)| format!("BT /F1 {size} Tf {x} {y} Td ({text}) Tj ET\n")).collect();
    let objects = [
        "1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n".to_owned(),
        "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n".to_owned(),
        "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Annots [6 0 R] /Resources << /Font << /F1 5 0 R >> >> >> endobj\n".to_owned(),
        format!("4 0 obj << /Length {} >> stream\n{shows}endstream endobj\n", shows.len()),
        "5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj\n".to_owned(),
        extra.to_owned(),
    ];
    format!("%PDF-1.4\n{}trailer << /Root 1 0 R /Size 9 {trailer} >>\n%%EOF\n", objects.concat()).into_bytes()
}

pub fn pdf(lines: &[(f32, f32, f32, &str)]) -> Vec<u8> {
    pdf_with(lines, "", "")
}

pub fn read(bytes: &[u8]) -> Document {
    Document::read(bytes, &Limits::default()).unwrap()
}

pub fn fields(document: &Document) -> Profile {
    profile::fields(document, &Sections::find(document), None)
}

pub fn error(bytes: &[u8]) -> ReadError {
    Document::read(bytes, &Limits::default()).unwrap_err()
}

pub fn texts(document: &Document) -> Vec<&str> {
    document.lines().iter().map(|line| line.text(document.text())).collect()
}

pub const PLAIN: &str = "Jo Example\nSoftware Engineer\njo@example.org | +49 30 1234567 | Berlin, Germany\n\nExperience\n\nSenior Engineer, Sample Works GmbH\nMarch 2019 - present\n- Built a parser in Rust\n- Led four people\n\nDeveloper, Other Company\nJan 2015 - Feb 2019\n- Wrote Java\n\nEducation\n\nBachelor of Science in Physics, University of Somewhere\n2011 - 2014\n\nSkills\n\nLanguages: Rust, Java\n";

/// A container of sectors of 512 bytes: header, table, directory, then streams, none of them small.
pub fn compound(streams: &[(&str, &[u8])]) -> Vec<u8> {
    let n_sectors = |bytes: &[u8]| bytes.len().div_ceil(512).max(8) as u32;
    let mut header = vec![0u8; 512];
    let put = |bytes: &mut Vec<u8>, at: usize, value: &[u8]| bytes[at..at + value.len()].copy_from_slice(value);
    put(&mut header, 0, b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    for (at, value) in [(30, 9u16), (32, 6)] {
        put(&mut header, at, &value.to_le_bytes());
    }
    for (at, value) in [(44, 1u32), (48, 1), (56, 4096), (60, u32::MAX - 1), (68, u32::MAX - 1), (76, 0)] {
        put(&mut header, at, &value.to_le_bytes());
    }
    header[80..].fill(0xFF);
    let (mut table, mut directory, mut body) = (vec![u32::MAX - 2, u32::MAX - 1], vec![0u8; 512], Vec::new());
    directory[66] = 5;
    directory[116..120].fill(0xFE);
    for (index, (name, bytes)) in streams.iter().enumerate() {
        let (start, n) = (table.len() as u32, n_sectors(bytes));
        table.extend((1..n).map(|next| start + next).chain([u32::MAX - 1]));
        let entry = (index + 1) * 128;
        let units: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        put(&mut directory, entry, &units);
        put(&mut directory, entry + 64, &(units.len() as u16 + 2).to_le_bytes());
        directory[entry + 66] = 2;
        put(&mut directory, entry + 116, &start.to_le_bytes());
        put(&mut directory, entry + 120, &(n * 512).to_le_bytes());
        body.extend_from_slice(bytes);
        body.resize(body.len().next_multiple_of(512).max((table.len() - 2) * 512), 0);
    }
    table.resize(128, u32::MAX);
    [header, table.into_iter().flat_map(u32::to_le_bytes).collect(), directory, body].concat()
}

/// A Word 97 file: text of one byte a character, then text of two; no looks.
pub fn doc(single: &[u8], double: &str) -> Vec<u8> {
    let mut main = vec![0u8; 1024];
    main[..2].copy_from_slice(&[0xEC, 0xA5]);
    main[11] = 0x02;
    let units: Vec<u8> = double.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let (n, m) = (single.len() as u32, units.len() as u32 / 2);
    main[0x4C..0x50].copy_from_slice(&(n + m).to_le_bytes());
    let second = main.len() as u32 + n;
    let mut table = vec![1, 2, 0, 9, 9, 2];
    table.extend(28u32.to_le_bytes());
    table.extend([0, n, n + m].into_iter().flat_map(u32::to_le_bytes));
    for place in [(main.len() as u32 * 2) | 0x4000_0000, second] {
        table.extend([0, 0]);
        table.extend(place.to_le_bytes());
        table.extend([0, 0]);
    }
    main[0x1A6..0x1AA].copy_from_slice(&(table.len() as u32).to_le_bytes());
    main.extend_from_slice(single);
    main.extend_from_slice(&units);
    compound(&[("WordDocument", &main), ("1Table", &table)])
}

/// A PDF of pages of US letter: texts with their place and size, in the encoding of Windows by octal escapes.
pub fn pdf_of_pages(pages: &[Vec<(f32, f32, f32, String)>]) -> Vec<u8> {
    let numbers: Vec<String> = (0..pages.len()).map(|at| format!("{} 0 R", 4 + at * 2)).collect();
    let mut objects = format!(
        "1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Kids [{}] /Count {} >> endobj\n3 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> endobj\n",
        numbers.join(" "),
        pages.len()
    );
    for (at, lines) in pages.iter().enumerate() {
        let shows: String =
            lines.iter().map(|(x, y, size, text)| format!("BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm ({text}) Tj ET\n")).collect();
        let (page, content) = (4 + at * 2, 5 + at * 2);
        objects += &format!(
            "{page} 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {content} 0 R /Resources << /Font << /F1 3 0 R >> >> >> endobj\n{content} 0 obj << /Length {} >> stream\n{shows}endstream endobj\n",
            shows.len()
        );
    }
    format!("%PDF-1.4\n{objects}trailer << /Root 1 0 R /Size {} >>\n%%EOF\n", 4 + pages.len() * 2).into_bytes()
}
