//! Prints the skills of each line of a file as JSON: `skills LEXICON TEXTFILE`.

use std::error::Error;
use std::io::Write;

use matcher::{Lexicon, skills};
use serde_json::json;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let lexicon = Lexicon::open(std::fs::read(&arguments[1])?)?;
    for line in std::fs::read_to_string(&arguments[2])?.lines() {
        let units = |end: u32| line[..end as usize].encode_utf16().count();
        let found = skills::find(line, &lexicon).into_iter().map(|mention| {
            let concept = lexicon.concept(mention.concept);
            json!({"id": concept.id, "name": concept.name, "start": units(mention.span.start), "end": units(mention.span.end)})
        });
        let row: Vec<_> = found.collect();
        writeln!(std::io::stdout(), "{}", json!(row))?;
    }
    Ok(())
}
