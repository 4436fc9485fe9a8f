//! One finding, and the collector that keeps going.

use super::{Code, Severity, Stage};

/// Where a finding is, and the line it is in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Line in the file, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// Length in characters of what is wrong, at least 1.
    pub length: u32,
    /// Bytes from the start of the file.
    pub byte: u64,
    /// The text of the line; of a long line, the part around the value.
    pub text: String,
    /// Characters of the line before `text`.
    pub skipped: u32,
}

impl Place {
    /// Characters of a line that are kept before the value, and from its start on.
    const KEPT: (usize, usize) = (120, 400);

    /// Returns a place in a line of text; however long the line is, little of it is kept.
    #[must_use]
    pub fn new(line: u32, column: u32, length: u32, byte: u64, text: &str) -> Self {
        let (before, behind) = Self::KEPT;
        let skipped = (column as usize).saturating_sub(before + 1);
        let kept = text.chars().skip(skipped).take(before + behind);
        let skipped = u32::try_from(skipped).unwrap_or(u32::MAX);
        Self { line, column, length: length.max(1), byte, text: kept.collect(), skipped }
    }
}

/// One fault in the data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What sort of fault.
    pub code: Code,
    /// Path of the file, from the package's folder.
    pub file: String,
    /// Where in the file; `None` when the fault is the file itself.
    pub place: Option<Place>,
    /// What is the case, in lower case and without a full stop.
    pub message: String,
    /// The value as written; empty when there is none.
    pub value: String,
    /// What was expected; empty when the message says it.
    pub expected: String,
    /// The nearest valid value.
    pub nearest: Option<String>,
    /// How to mend it; empty when the nearest value says it.
    pub help: String,
}

impl Finding {
    /// Returns a finding about a file as a whole.
    #[must_use]
    pub fn of_file(code: Code, file: &str, message: String) -> Self {
        Self {
            code,
            file: file.to_owned(),
            place: None,
            message,
            value: String::new(),
            expected: String::new(),
            nearest: None,
            help: code.remedy().to_owned(),
        }
    }

    /// Puts the finding to a file and a place in it, where they are known.
    pub(crate) fn put(&mut self, found: Option<(String, Place)>) {
        if let Some((file, place)) = found {
            self.file = file;
            self.place = Some(place);
        }
    }

    /// Returns the advice to print: the nearest value as a question, or how to mend it.
    #[must_use]
    pub fn advice(&self) -> String {
        match &self.nearest {
            Some(nearest) => format!("did you mean `{nearest}`?"),
            None if self.help.is_empty() => self.code.remedy().to_owned(),
            None => self.help.clone(),
        }
    }

    /// Orders findings by cause, then by file, place and code.
    fn key(&self) -> (Stage, &str, u32, u32, Code, &str) {
        let (line, column) = self.place.as_ref().map_or((0, 0), |place| (place.line, place.column));
        (self.code.stage(), &self.file, line, column, self.code, &self.message)
    }
}

/// All findings of a run: every one is counted, the first of each file are kept.
#[derive(Debug, Clone)]
pub struct Findings {
    limit: usize,
    kept: Vec<Finding>,
    errors: usize,
    warnings: usize,
    /// The first stage that has an error.
    cause: Option<Stage>,
}

impl Default for Findings {
    fn default() -> Self {
        Self::new(100)
    }
}

impl Findings {
    /// Returns an empty collection that shows the first `limit` findings.
    #[must_use]
    pub fn new(limit: usize) -> Self {
        Self { limit, kept: Vec::new(), errors: 0, warnings: 0, cause: None }
    }

    /// Returns how many findings are shown; a file need not hand in more than that.
    #[must_use]
    pub fn limit(&self) -> usize {
        self.limit
    }

    /// Adds a finding.
    pub fn push(&mut self, finding: Finding) {
        self.count(finding.code, 1);
        self.kept.push(finding);
    }

    /// Counts findings that are not kept.
    pub fn count(&mut self, code: Code, more: usize) {
        match code.severity() {
            Severity::Error if more > 0 => {
                self.errors += more;
                let stage = code.stage();
                self.cause = Some(self.cause.map_or(stage, |cause| cause.min(stage)));
            }
            Severity::Error => {}
            Severity::Warning => self.warnings += more,
        }
    }

    /// Returns `true` if a table could not be read whole, so that a rule across tables might only
    /// repeat it.
    #[must_use]
    pub fn leave_tables_unread(&self) -> bool {
        self.cause.is_some_and(|cause| cause <= Stage::Header)
    }

    /// Returns the findings to show: the first by cause, then by file, line and column.
    #[must_use]
    pub fn shown(&self) -> Vec<&Finding> {
        let mut shown: Vec<&Finding> = self.kept.iter().collect();
        shown.sort_by(|a, b| a.key().cmp(&b.key()));
        shown.truncate(self.limit);
        shown
    }

    /// Returns how many errors there are, shown or not.
    #[must_use]
    pub fn errors(&self) -> usize {
        self.errors
    }

    /// Returns how many warnings there are, shown or not.
    #[must_use]
    pub fn warnings(&self) -> usize {
        self.warnings
    }

    /// Tells whether nothing was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.errors + self.warnings == 0
    }
}
