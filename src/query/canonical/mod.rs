//! A query as one line of English that reads back to the same query.
//!
//! The line can be cited, kept in a script and typed again. A set is a noun with conditions, then
//! its order and slice after semicolons; a set inside a condition stands in brackets, or as the id
//! of its only member:
//!
//! ```text
//! rounds attended by iran and not attended by jordan; first 1
//! people leading for russia at astana-21
//! parties attending (events attended by iran); most events attending (rounds); first 10
//! count of rounds in 2021
//! days from astana-14 to astana-15
//! slippage of commitments made at astana-20
//! ```

mod condition;
mod error;
mod measure;
mod reader;
mod records;
mod writer;

pub use error::CanonicalError;

use super::ast::{Analysis, Form, Gaps, Query, Question, When, Years};
use crate::model::Model;
use reader::Reader;
use writer::Writer;

/// Returns the canonical text of a query: one line, ids as in the records.
///
/// Filters that are not in normal form (see [`Filter`](super::ast::Filter)) are written as if they
/// were.
#[must_use]
pub fn canonical(query: &Query, model: &Model) -> String {
    let mut out = Writer::new(model);
    match &query.question {
        Question::Select { things, form } => {
            out.word(match form {
                Form::List => "",
                Form::Count => "count of",
                Form::Whether => "whether",
                Form::WhetherNone => "whether no",
            });
            out.things(things);
        }
        Question::Gap { from, to } => {
            out.word("days from");
            out.set(from);
            out.word("to");
            out.set(to);
        }
        Question::Gaps { events, told } => {
            out.word(words_of_gaps(*told));
            out.bare_set(events);
        }
        Question::Years { events, told } => {
            out.word(words_of_years(*told));
            out.bare_set(events);
        }
        Question::Compare(set) => {
            out.word("comparison of");
            out.bare_set(set);
        }
        Question::Analysis { analysis, of } => {
            analysis.words().iter().for_each(|word| out.word(word));
            out.word("of");
            out.things(of);
        }
    }
    if query.when == When::Possibly {
        out.part("possibly");
    }
    out.finish()
}

/// Reads the canonical text of a query.
///
/// Conditions may be nested 40 deep. Names are not resolved: ids must be those of the records.
///
/// # Errors
///
/// [`CanonicalError`] at the first word that does not fit, with what was expected.
pub fn parse_canonical(text: &str, model: &Model) -> Result<Query, CanonicalError> {
    let mut reader = Reader::new(text, model)?;
    let question = read_question(&mut reader)?;
    let when = if reader.part("possibly") { When::Possibly } else { When::Definitely };
    reader.end()?;
    Ok(Query { question, when })
}

fn words_of_gaps(told: Gaps) -> &'static str {
    match told {
        Gaps::Each => "gaps between",
        Gaps::Longest => "longest gap between",
        Gaps::Shortest => "shortest gap between",
        Gaps::Mean => "mean gap between",
    }
}

fn words_of_years(told: Years) -> &'static str {
    match told {
        Years::Each => "years of",
        Years::Most => "years with most",
        Years::Without => "years without",
    }
}

fn read_question(reader: &mut Reader) -> Result<Question, CanonicalError> {
    if reader.words(&["days", "from"]) {
        let from = Box::new(reader.set()?);
        reader.expect("to")?;
        return Ok(Question::Gap { from, to: Box::new(reader.set()?) });
    }
    for told in Gaps::ALL {
        if reader.phrase(words_of_gaps(told)) {
            return Ok(Question::Gaps { events: reader.bare_set()?, told });
        }
    }
    for told in Years::ALL {
        if reader.phrase(words_of_years(told)) {
            return Ok(Question::Years { events: reader.bare_set()?, told });
        }
    }
    if reader.words(&["comparison", "of"]) {
        return Ok(Question::Compare(reader.bare_set()?));
    }
    if let Some(analysis) = read_analysis(reader) {
        let error = reader.unexpected("things that the analysis takes");
        let of = reader.things()?;
        let fits = analysis.takes(&of);
        return if fits { Ok(Question::Analysis { analysis, of }) } else { Err(error) };
    }
    let form = if reader.words(&["count", "of"]) {
        Form::Count
    } else if reader.words(&["whether", "no"]) {
        Form::WhetherNone
    } else if reader.words(&["whether"]) {
        Form::Whether
    } else {
        Form::List
    };
    Ok(Question::Select { things: reader.things()?, form })
}

fn read_analysis(reader: &mut Reader) -> Option<Analysis> {
    Analysis::ALL.into_iter().find(|it| reader.words(&[it.words(), &["of"]].concat()))
}

#[cfg(test)]
mod tests;
