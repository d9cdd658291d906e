//! The text of postings whose list has only titles: many systems give it on the posting's own page alone.

use std::io::Write;

use matcher::Matcher;
use model::Posting;
use url::Url;

use crate::fetch::{Limits, fetch};
use crate::import::{self, Imported};

/// Pages that one list may lead to.
const MOST: usize = 500;

/// Fetches the pages of the postings that have no text, one after the other, from the host of the list and no other. What a page says goes before what
/// the list says, but for the identifier; a page that cannot be read leaves the posting as it is, with a remark.
pub(crate) async fn complete(
    imported: &mut Imported,
    list: &str,
    limits: &Limits,
    matcher: &Matcher<'_>,
    remarks: &mut impl Write,
) -> std::io::Result<()> {
    let Ok(list) = Url::parse(list) else { return Ok(()) };
    let bare = |posting: &Posting| import::body(posting).is_empty();
    let pages: Vec<(usize, Url)> = imported
        .postings
        .iter()
        .enumerate()
        .filter(|(_, posting)| bare(posting))
        .filter_map(|(at, posting)| Some((at, page(posting, &list)?)))
        .collect();
    for (at, page) in pages.into_iter().take(MOST) {
        let read = fetch(page.as_str(), limits).await.map_err(|error| error.to_string());
        let read = read.and_then(|text| import::read(&text, matcher).map_err(|error| error.to_string()));
        match read.map(|found| found.with_title(&imported.postings[at].title)) {
            Ok(Some(found)) => imported.take(at, found),
            Ok(None) => writeln!(remarks, "  {}: its page holds another posting", imported.postings[at].id)?,
            Err(error) => writeln!(remarks, "  {}: {error}", imported.postings[at].id)?,
        }
    }
    Ok(())
}

/// The posting's page, if it lies on the host of the list.
fn page(posting: &Posting, list: &Url) -> Option<Url> {
    let page = list.join(posting.url.as_deref()?).ok()?;
    (page.host() == list.host() && page.port() == list.port() && page.scheme() == list.scheme()).then_some(page)
}
