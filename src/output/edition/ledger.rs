//! The ledger of an edition: promises, slippage, agreed language and citations.

use super::{EditionError, Made, Records};
use crate::analysis::agreed_language::{Choice, agreed_documents};
use crate::analysis::citations::references;
use crate::analysis::commitments::as_of;
use crate::analysis::slippage::promised_meetings;
use crate::date::Language;
use crate::model::{CommitmentId, DocumentKind, EventKind};
use crate::output::diagram::SlippageChart;
use crate::output::ledger::{citations, commitments, slippage, topics};
use crate::output::picture::{ThemeName, render_svg};
use crate::output::table::{Format, Options, Table, render};

/// Makes the tables as CSV and the chart of slippage.
pub(super) fn make(records: Records) -> Result<Vec<Made>, EditionError> {
    let model = records.model;
    let language = Language::English;
    let day = as_of(model);
    let all: Vec<CommitmentId> = model.commitments.ids().collect();
    let ledger = commitments::Ledger { commitments: &all, possibly: &[], as_of: day };
    let promises = promised_meetings(model, day);
    let choice = Choice {
        documents: &[DocumentKind::JointStatement],
        events: &[EventKind::Round],
        since: None,
    };
    let series = topics::Series::new(model, &agreed_documents(model, choice));
    let shown = topics::Shown::default();
    let references = references(model);
    let tables: [(&str, &str, Table); 9] = [
        ("commitments", "commitments", commitments::table(model, ledger, language)),
        ("slippage", "slippage", slippage::of_promises(model, &promises, language)),
        ("slippage_hosts", "slippage hosts", slippage::of_hosts(model, &promises, language)),
        ("slippage_kinds", "slippage kinds", slippage::of_kinds(model, &promises, language)),
        ("topics", "topics", topics::of_topics(&series, shown, language)),
        ("topic_changes", "topics --changes", topics::of_changes(&series, shown, language)),
        (
            "topic_matrix",
            "topics --matrix --acts",
            topics::of_matrix(&series, shown, language, topics::Mark::Act),
        ),
        ("citations", "citations --each", citations::of_references(model, &references, language)),
        ("cited", "citations", citations::of_cited(model, &references, language)),
    ];
    let mut made = Vec::new();
    for (name, command, table) in tables {
        let options = Options { format: Format::Csv, language, width: 0, excel: false };
        let command = format!("diplograph {command} --format csv");
        let file =
            Made::document(&format!("analysis/{name}.csv"), &command, render(&table, options)?);
        made.push(Made { rows: Some(table.rows.len()), ..file });
    }
    for language in [Language::English, Language::Arabic] {
        let tag = language.tag();
        let scene = SlippageChart::new(model, &promises, language).draw(ThemeName::Light.theme());
        let command = format!("diplograph slippage --format svg --lang {tag}");
        let path = format!("analysis/slippage.{tag}.svg");
        made.push(Made::document(&path, &command, render_svg(&scene).into_bytes()));
    }
    Ok(made)
}
