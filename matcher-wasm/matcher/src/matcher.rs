use model::{IndexMatch, Match, Posting, Preferences, Profile, Shift, SummaryDraft, SummaryOptions, Vote};

use crate::document::{Document, Limits, ReadError};
use crate::index::{Index, IndexError};
use crate::lexicon::Lexicon;
use crate::month::Month;
use crate::posting::{self, PostingError, PostingsRead};
use crate::score::Seeker;
use crate::sections::Sections;
use crate::skills::{self, Claim};
use crate::titles::Corpus;
use crate::{profile, summary, votes};

/// All calls in one place, with the lexicon that they share.
#[derive(Debug)]
pub struct Matcher<'a> {
    lexicon: Lexicon<'a>,
}

/// A skill in a line of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SkillSpan {
    /// Concept URI.
    pub id: String,
    /// Preferred label.
    pub name: String,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl<'a> Matcher<'a> {
    /// A matcher with this lexicon.
    pub fn new(lexicon: Lexicon<'a>) -> Self {
        Self { lexicon }
    }

    /// The lexicon.
    pub fn lexicon(&self) -> &Lexicon<'a> {
        &self.lexicon
    }

    /// Reads a resume. Jobs that go on count to `today`; where none is given, to the latest date of its work.
    ///
    /// # Errors
    /// [`ReadError`] where the bytes are no document that can be read, or exceed a limit.
    pub fn read_resume(&self, bytes: &[u8], limits: &Limits, today: Option<Month>) -> Result<Profile, ReadError> {
        let document = Document::read(bytes, limits)?;
        Ok(profile::extract(&document, &Sections::find(&document), &self.lexicon, today))
    }

    /// A profile whose values or evidence were corrected, with all that follows from them counted anew: years of work and of each skill,
    /// and the findings about values. Without `today` the month of its reading holds.
    pub fn recheck(&self, profile: Profile, today: Option<Month>) -> Profile {
        profile::recheck(profile, today)
    }

    /// Reads the postings of a text.
    ///
    /// # Errors
    /// [`PostingError`] where no posting is in the text.
    pub fn read_postings(&self, text: &str) -> Result<PostingsRead, PostingError> {
        posting::read(text, &self.lexicon)
    }

    /// Scores postings: the best fit first, those that a hard wish excludes last; equals in their order.
    pub fn match_all(&self, profile: &Profile, postings: &[Posting], preferences: &Preferences) -> Vec<Match> {
        let seeker = Seeker::new(profile, &self.lexicon);
        let mut matches: Vec<Match> = postings.iter().map(|posting| seeker.score(posting, preferences, &self.lexicon)).collect();
        matches.sort_by(|a, b| a.excluded.is_empty().cmp(&b.excluded.is_empty()).then(a.score.total_cmp(&b.score)).reverse());
        matches
    }

    /// Packs postings into an index that fits this lexicon.
    pub fn pack(&self, postings: &[Posting]) -> Vec<u8> {
        Index::pack(postings, &self.lexicon)
    }

    /// Opens an index.
    ///
    /// # Errors
    /// [`IndexError`] where the bytes are no index that fits this lexicon.
    pub fn open_index<'i>(&self, bytes: &'i [u8]) -> Result<Index<'i>, IndexError> {
        Index::open(bytes, &self.lexicon)
    }

    /// One index of all postings of several.
    pub fn join(&self, indexes: &[Index]) -> Vec<u8> {
        Index::join(indexes, &self.lexicon)
    }

    /// The postings of an index that fit best, best first, at most `limit`; those that a hard wish excludes are left out.
    pub fn rank(&self, profile: &Profile, index: &Index, preferences: &Preferences, limit: usize) -> Vec<IndexMatch> {
        index.rank(profile, preferences, limit, &self.lexicon)
    }

    /// How far a seeker's votes move postings in their order; scores stay what they are.
    pub fn shifts(&self, postings: &[Posting], votes: &[Vote]) -> Vec<Shift> {
        votes::shifts(postings, votes, &self.lexicon)
    }

    /// Drafts a summary for a posting.
    pub fn summarize(&self, profile: &Profile, posting: &Posting, found: &Match, options: &SummaryOptions) -> SummaryDraft {
        summary::draft(profile, posting, found, options)
    }

    /// The skills that a line of text claims.
    pub fn find_skills(&self, line: &str) -> Vec<SkillSpan> {
        let claimed = skills::find(line, &self.lexicon).into_iter().filter(|mention| mention.claimed == Claim::Claimed);
        claimed
            .map(|mention| {
                let concept = self.lexicon.concept(mention.concept);
                SkillSpan { id: concept.id, name: concept.name.to_owned(), start: mention.span.start, end: mention.span.end }
            })
            .collect()
    }

    /// Ranks titles by their likeness to each query, best first, all of them; without a corpus the occupations of the lexicon. The corpus
    /// is prepared once for all queries.
    pub fn rank_titles(&self, queries: &[String], corpus: Option<&[String]>) -> Vec<Vec<(usize, f64)>> {
        let corpus = Corpus::new(corpus, &self.lexicon);
        queries.iter().map(|query| corpus.rank(query, &self.lexicon)).collect()
    }
}
