//! Prints the lines of a document as they were read, under the sections that they belong to: `cargo run -p matcher --example lines -- FILE`.
#![expect(clippy::print_stdout, reason = "printing is what this program does")]

use matcher::document::{Document, Limits};
use matcher::sections::Sections;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("usage: lines FILE")?;
    let document = Document::read(&std::fs::read(path)?, &Limits::default())?;
    let sections = Sections::find(&document);
    for (at, line) in document.lines().iter().enumerate() {
        if let Some(section) = sections.iter().find(|section| section.lines.start == at) {
            println!("{:?}, {} of heading", section.kind, section.n_heading);
        }
        let marks = [(line.level > 0, '#'), (line.bullet, '*'), (line.bold, 'B'), (line.link.is_some(), '@')];
        let marks: String = marks.into_iter().filter_map(|(on, mark)| on.then_some(mark)).collect();
        let left = line.bounds.map_or(0.0, |bounds| bounds.left);
        println!("{}:{:3} {left:5.0} {:4.1} {marks:4} {}", line.page, line.row, line.size, line.text(document.text()));
    }
    Ok(())
}
