//! The archive of their data that LinkedIn gives its members: tables with commas in a zip, their headers always in English.

use model::SourceFormat;
use serde_json::Value;

use super::limits::Budget;
use super::package::Package;
use super::xml::{Child, Node};
use super::{Document, ReadError, json, records};

/// Tables by the names of their files; no other file of the archive is opened.
const RULES: &str = "\
basics Profile name=First_Name+Last_Name label=Headline summary=Summary location/address=Address location/postalCode=Zip_Code location/city=Geo_Location
basics Email_Addresses[Primary=Yes] email=Email_Address
basics Email_Addresses email=Email_Address
basics PhoneNumbers phone=Number
basics Whatsapp_Phone_Numbers phone=Number
profiles Profile url=Websites
profiles Profile username=Twitter_Handles network='X
work Positions position=Title name=Company_Name location=Location startDate=Started_On endDate=Finished_On ~=Description
education Education studyType=Degree_Name institution=School_Name startDate=Start_Date endDate=End_Date notes=Notes activities=Activities
skills! Skills keywords*=Name
languages Languages language=Name fluency=Proficiency
certificates Certifications name=Name issuer=Authority date=Started_On url=Url
projects Projects name=Title description=Description startDate=Started_On endDate=Finished_On url=Url
awards Honors title=Title date=Issued_On summary=Description
volunteer Volunteering position=Role organization=Company_Name startDate=Started_On endDate=Finished_On ~=Description
publications Publications name=Name publisher=Publisher releaseDate=Published_On url=Url summary=Description
other Courses course=Name
other Organizations organization=Name position=Position startDate=Started_On endDate=Finished_On
other Patents patent=Title description=Description
";

/// More rows than a table of a person has; the rest is left out.
const MOST_ROWS: usize = 2_000;

/// The table that a part of the archive is, by its name.
fn table(part: &str) -> Option<String> {
    let name = part.rsplit('/').next()?.strip_suffix(".csv")?.replace(' ', "_");
    RULES.lines().any(|rule| rule.split([' ', '[']).nth(1) == Some(name.as_str())).then_some(name)
}

/// Whether these are the parts of such an archive.
pub(crate) fn is_archive(parts: &[String]) -> bool {
    parts.iter().filter_map(|part| table(part)).any(|name| matches!(name.as_str(), "Profile" | "Positions" | "Education"))
}

pub(crate) fn read(package: &mut Package, limits: &Budget) -> Result<Document, ReadError> {
    let mut root = Node::default();
    for part in package.names() {
        if let (Some(name), Some(text)) = (table(&part), package.part(&part)?) {
            root.children.extend(records_of(&name, &text).into_iter().map(Child::Node));
        }
    }
    let mut fields = records::resume(&root, RULES, limits);
    split_lists(&mut fields);
    json::document(fields, SourceFormat::LinkedIn, limits)
}

/// The rows of a table as elements, with an element a column. What stands above the header (some tables begin with a note) has fewer
/// columns than the rows below.
fn records_of(table: &str, text: &str) -> Vec<Node> {
    let mut rows = rows(text).into_iter();
    let Some(header) = rows.next() else { return Vec::new() };
    let columns: Vec<String> = header.iter().map(|name| name.trim().replace(' ', "_")).collect();
    let record = |row: Vec<String>| {
        let cells = columns.iter().zip(row).map(|(column, cell)| Child::Node(Node::of(column, vec![Child::Text(cell)])));
        Node::of(table, cells.collect())
    };
    rows.take(MOST_ROWS).map(record).collect()
}

/// Rows of cells: in quotes a cell may hold commas, lines and doubled quotes.
fn rows(text: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut is_quoted = false;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let Some(row) = rows.last_mut() else { break };
        match (c, is_quoted) {
            ('"', true) if rest.peek() == Some(&'"') => {
                rest.next();
                push(row, '"');
            }
            ('"', _) => is_quoted = !is_quoted,
            (',', false) => row.push(String::new()),
            ('\n', false) => rows.push(vec![String::new()]),
            ('\r', false) => {}
            _ => push(row, c),
        }
    }
    rows.retain(|row| row.iter().any(|cell| !cell.is_empty()));
    rows
}

fn push(row: &mut [String], c: char) {
    if let Some(cell) = row.last_mut() {
        cell.push(c);
    }
}

/// `[PERSONAL:https://a.example,OTHER:https://b.example]` is two pages, `[name]` one name.
fn split_lists(fields: &mut Value) {
    let Some(profiles) = fields["profiles"].as_array_mut() else { return };
    let mut split = Vec::new();
    for profile in profiles.drain(..) {
        for key in ["url", "username"] {
            let Some(listed) = profile[key].as_str() else { continue };
            for entry in listed.trim_matches(['[', ']']).split(',').map(str::trim).filter(|entry| !entry.is_empty()) {
                let mut one = profile.clone();
                // A label in capitals stands before an address.
                let named = entry.split_once(':').filter(|(label, _)| label.chars().all(|c| c.is_uppercase() || c == '_'));
                one[key] = Value::String(named.map_or(entry, |(_, address)| address).to_owned());
                split.push(one);
            }
        }
    }
    *profiles = split;
}
