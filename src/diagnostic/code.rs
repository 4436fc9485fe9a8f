//! The catalogue of findings. A code is never given a second meaning.

use std::fmt;

/// How serious a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The data can't be used as it is.
    Error,
    /// The data can be used; somebody should look.
    Warning,
}

impl Severity {
    /// Returns `error` or `warning`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// What a fault is in, from causes to what may follow from them.
///
/// Findings are shown in this order, so that the first one is worth mending first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// The descriptor, and the files that it names.
    Descriptor,
    /// A Table Schema.
    Schema,
    /// A table's file as a whole: what it is, its encoding, its separators and quotes.
    File,
    /// The header of a table.
    Header,
    /// A cell, or the number of cells in a row.
    Cell,
    /// A row among the rows of its own and of other tables: keys and references.
    Row,
    /// A rule across tables.
    Rule,
}

macro_rules! codes {
    ($([$stage:ident] $(
        $variant:ident = $code:literal $severity:ident $title:literal $text:literal $mend:literal;
    )*)*) => {
        /// What sort of fault a finding is about.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[doc = $title] $variant,)*)*
        }

        impl Code {
            /// Every code, in the order of their numbers.
            pub const ALL: &'static [Self] = &[$($(Self::$variant),*),*];

            /// Returns the code as it is printed, such as `D201`.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $($(Self::$variant => $code,)*)* }
            }

            /// Returns the fault in a few words.
            #[must_use]
            pub fn title(self) -> &'static str {
                match self { $($(Self::$variant => $title,)*)* }
            }

            /// Returns what the fault means and why it matters.
            #[must_use]
            pub fn explanation(self) -> &'static str {
                match self { $($(Self::$variant => $text,)*)* }
            }

            /// Returns how to mend it.
            #[must_use]
            pub fn remedy(self) -> &'static str {
                match self { $($(Self::$variant => $mend,)*)* }
            }

            /// Returns what it is in.
            #[must_use]
            pub fn stage(self) -> Stage {
                match self { $($(Self::$variant => Stage::$stage,)*)* }
            }

            /// Returns how serious it is.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $($(Self::$variant => Severity::$severity,)*)* }
            }
        }
    };
}

codes! {
    [Descriptor]
    Descriptor = "D001" Error "the descriptor is not valid"
        "`datapackage.json` or a Table Schema is not JSON of the expected form, so the tables can't be read."
        "Compare the file with the Data Package standard, version 2, at the place named.";
    UnsafePath = "D002" Error "a path leaves the package"
        "A resource or schema path is absolute, has `..`, is an address, or is a link that leads out of the \
        folder. Such paths are not followed."
        "Put the file inside the package folder and write its path from there.";
    MissingFile = "D003" Error "a file is missing"
        "The descriptor names a file that is not there, can't be read, or is not a file at all."
        "Add the file, or delete the resource from `datapackage.json`.";
    Dialect = "D004" Error "a CSV dialect that is not read"
        "Tables are read as comma-separated UTF-8 with a header row and `\"` as quote. A resource asks for \
        another form."
        "Save the table as plain CSV (UTF-8, comma) and delete `dialect`.";
    CircularTables = "D005" Error "tables refer to each other in a circle"
        "Foreign keys are resolved table by table, which a circle of tables makes impossible."
        "Drop one of the foreign keys from the schemas.";
    [Schema]
    UnknownTable = "D006" Error "a schema refers to a table that is not there"
        "A foreign key or a `references` list of a schema names a resource that the package does not have."
        "Correct the name, or add the resource.";
    SchemaColumn = "D007" Error "a schema lacks a column that the model needs"
        "The program reads this column and the schema of the table does not have it, or has it as something else."
        "Take the schema of the shipped package as the pattern.";
    Unsupported = "D008" Error "something of the standard that is not read"
        "The descriptor or a schema asks for something that the Data Package standard has and the program does \
        not do. Passing it over would change what the cells mean."
        "Write the data in the plain form; `docs/frictionless.md` lists what is read.";
    ResourceTwice = "D009" Error "a resource twice"
        "Two resources have one name, so what refers to the name would be ambiguous. Only the first is read."
        "Delete one of them, or give it another name.";
    NoTable = "D010" Error "no table of the model"
        "The package has none of the tables that the program works with, so that every answer would be empty."
        "Name the tables as the shipped package does; `diplograph codebook` describes them.";
    UnknownResource = "D011" Warning "a table that the model does not have"
        "The table is checked against its schema and counts for the hash of the package, but no answer, \
        picture or export shows it."
        "Correct the name if it is one of the model's, or leave it.";
    ExtraColumn = "D012" Warning "a column that the model does not read"
        "The column is checked against its schema, but no answer, picture or export shows it."
        "Correct the name if it is one of the model's, or leave it.";
    WrongFile = "D013" Error "a file that is not the one described"
        "The size or the hash of a file is not the one that the descriptor gives, so it was changed or cut \
        short after it was described."
        "Get the file again, or correct `bytes` and `hash` in `datapackage.json`.";
    StrayProperty = "D014" Warning "a property that nothing reads"
        "A property is nearly one of the standard, or asks for a check that the program can't make. It has no effect."
        "Correct its name, or leave it if it is your own.";
    NoSchema = "D015" Error "a table without a schema"
        "The table is one of the model's, and without a schema nobody can tell what its columns hold."
        "Name the schema of the table in `datapackage.json`, as the shipped package does.";
    [File]
    EmptyFile = "D101" Error "an empty file"
        "A table has no header row. A table without records still needs its header."
        "Write the header row, or delete the resource.";
    NotUtf8 = "D102" Error "bytes that are not UTF-8"
        "The file holds bytes that are not UTF-8 text. Spreadsheets save in the encoding of the system, such \
        as Windows-1256 for Arabic and Windows-1251 for Russian, or in UTF-16."
        "Save the file again as UTF-8: in Excel as `CSV UTF-8`, in LibreOffice with the character set `Unicode \
        (UTF-8)`.";
    UnclosedQuote = "D103" Error "a quote is not closed"
        "A cell opens with a quote that nothing closes, or that is closed lines further down in the middle of \
        other text, so that whole rows would become one cell. The table is read up to this row."
        "Close the quote; a quote inside a quoted cell is written twice.";
    [Header]
    UnknownColumn = "D104" Error "an unknown column"
        "The header has a column that the schema does not know. It would be ignored in silence."
        "Correct the name, or add the field to the schema.";
    MissingColumn = "D105" Error "a missing column"
        "The schema has a field that the header lacks."
        "Add the column; its cells may be empty unless the field is required.";
    DoubleColumn = "D106" Error "a column twice"
        "The header has two columns of one name."
        "Delete or rename one of them.";
    [Cell]
    MissingCell = "D107" Error "a row with too few cells"
        "The row has fewer cells than the header, so its cells may stand under the wrong columns."
        "Add the missing cells; an empty cell is nothing between two commas.";
    ExtraCell = "D108" Error "a row with too many cells"
        "The row has more cells than the header, often because a comma in a text is not quoted."
        "Put quotes around the cell that holds the comma.";
    BlankRow = "D109" Error "a blank row"
        "A row has no content at all."
        "Delete the line.";
    [File]
    Separator = "D110" Error "cells that are not separated by commas"
        "The header is made of known columns, but another character stands between them. Excel writes `;` \
        where the system's list separator is one, and text files have tabs."
        "Save the table with commas: in LibreOffice by `Save As` with `Edit filter settings` and the field \
        delimiter `,`; in Excel as `CSV UTF-8` once the system's list separator is a comma.";
    TextBehindQuote = "D111" Error "text behind a closing quote"
        "A cell begins with a quote, and text follows the quote that closes it. Programs differ in what they \
        make of it; some lose the quotes, some the text."
        "Put the whole cell into quotes and write each quote inside it twice.";
    LoneReturn = "D112" Error "a carriage return that ends no line"
        "Lines end with a line feed, alone or behind a carriage return. A carriage return by itself is the \
        line end of old Macintosh files, and elsewhere a slip that programs read in different ways."
        "Save the file with line feeds (in Excel: `CSV UTF-8`, not `CSV (Macintosh)`), or delete the character.";
    NotCsv = "D113" Error "a file that is not CSV"
        "The file is something else under the name of a table: a spreadsheet, an archive, a web page."
        "Open the file in Excel or LibreOffice and save the sheet as CSV in UTF-8, or get the file itself \
        instead of the page about it.";
    DoubleMark = "D114" Error "two byte order marks"
        "A file may begin with one byte order mark. The second one would belong to the name of the first \
        column, invisibly."
        "Save the file as UTF-8 without a byte order mark.";
    NoHeader = "D115" Error "no header row"
        "None of the schema's columns stands in the first line, so nothing says which cell belongs where."
        "Write the names of the columns into the first line.";
    OtherHeader = "D116" Error "files of one table with different columns"
        "A table whose `path` lists several files is read as if they stood one behind the other, so each has the \
         same columns in the same order. The header of this file differs from that of the first, and its cells \
         would come under the wrong names."
        "Give the file the header of the first, with its cells in that order.";
    [Cell]
    Required = "D201" Error "a required cell is empty"
        "The schema wants a value here."
        "Fill the cell.";
    WrongType = "D202" Error "a value of the wrong type"
        "The schema wants a number here and the cell does not hold one."
        "Write the number with digits only.";
    Enum = "D203" Error "a word that is not in the vocabulary"
        "The column takes one of a closed list of words."
        "Write one of the words that the schema lists.";
    Pattern = "D204" Error "a value that does not have the form"
        "The schema gives a pattern for this column and the value does not fit it."
        "Write the value in that form.";
    Range = "D205" Error "a number out of range"
        "The number is below the minimum or above the maximum of the schema."
        "Correct the number.";
    Edtf = "D206" Error "not an EDTF date"
        "Dates are written in EDTF (ISO 8601-2): `2024-01-24`, `2024-01-24/2024-01-25`, `2018-02`, `2024-41` \
        for a second half-year."
        "Write the date as exactly as the source gives it, and no more exactly.";
    Url = "D207" Error "not a web address"
        "The cell must hold an absolute address."
        "Write the whole address, beginning with `https://`.";
    Language = "D208" Error "not a language tag"
        "Languages are named by BCP 47 tags such as `en`, `ar`, `kk-Cyrl`."
        "Write the tag of the language.";
    Control = "D209" Error "a control or direction character"
        "The cell holds a character that can't be seen and can disguise text: a control character, one that \
        turns the direction of writing, or one that breaks lines in some programs only."
        "Delete the character or write a space instead; names are stored in reading order and need no marks.";
    NotNfc = "D210" Error "text that is not in normal form C"
        "The same letters can be stored in two ways; look-up and comparison need one. The records use Unicode \
        normalisation form C."
        "Type the cell again, or normalise it to NFC.";
    Locator = "D211" Error "a source locator that does not have the form"
        "Evidence is written `source-id` or `source-id#p7`, several joined by `;`."
        "Write the id, and `#p` with the number of the paragraph where it is known.";
    Length = "D220" Error "a text that is too short or too long"
        "The text has fewer or more characters than the schema allows."
        "Correct the text, or the bounds in the schema.";
    CanNotHold = "D221" Error "a value that the model can't hold"
        "The schema of the package allows the value, but the model does not know it: every output would leave it out."
        "Write a value that the model knows.";
    [Row]
    DoubleKey = "D301" Error "a key twice"
        "Two rows have the same key, so a reference to it would be ambiguous."
        "Delete one of the rows, or give it a key of its own.";
    DanglingReference = "D302" Error "a reference to nothing"
        "The cell names a row of another table that is not there."
        "Correct the id, or add the row it names.";
    UnknownSource = "D303" Error "a source that is not in `sources`"
        "Evidence names a source that has no row."
        "Correct the id, or add the source.";
    UnmatchedReference = "D304" Error "a row that belongs to no row"
        "Several cells together must name a row of another table, such as a delegate's event and party a participation."
        "Add that row to the other table, or correct the cells.";
    [Rule]
    SeriesGap = "D401" Error "a gap in the numbers of a series"
        "Rounds and summits are numbered without gaps by the host."
        "Add the missing one, or correct the number.";
    SeriesNumberTwice = "D402" Error "a number of a series twice"
        "A round or summit is listed twice under one number."
        "Delete one of the two, or correct its number.";
    SeriesOutOfOrder = "D403" Error "a series that is not in the order of its dates"
        "A later number lies before an earlier one."
        "Correct the date or the number.";
    PartOutsideWhole = "D404" Error "a part outside its whole"
        "An event that is part of another lies outside that event's dates."
        "Correct a date, or leave `part_of` empty.";
    Cycle = "D405" Error "something is a part of itself"
        "Following `part_of` or `broader` leads back to the start."
        "Clear the reference in one row of the circle.";
    OfficeNotHeld = "D406" Warning "an office that was not held at the date"
        "A delegate bears the title of an office that, by `offices`, the person did not hold on that day."
        "Write the title borne then, or correct the dates in `offices`.";
    NameNotValid = "D407" Warning "no name that was in use at the date"
        "The place of an event has dated names and none of them was in use on that day."
        "Add the name of that time to `names`, or correct its dates.";
    RoleContradictsPresence = "D408" Error "a role that contradicts the presence"
        "A delegation that is recorded as absent has a host's role or delegates."
        "Correct `presence`, or move the person.";
    TwoHeads = "D409" Error "two heads of one delegation"
        "A delegation has one head; what another source says belongs in `disputes`."
        "Keep one head and put the other name into `disputes`.";
    ScriptUnfit = "D410" Error "a script that does not fit the language"
        "A name is tagged with a language that is not written in its script."
        "Correct the tag, or write the name in that language's script.";
    IdInTwoTables = "D411" Error "an id in two tables"
        "Processes, places, parties, people, events, documents and topics share one space of ids."
        "Rename one of them.";
    DisputeWithoutCell = "D412" Error "a dispute that points to no cell"
        "The table, row or column of a dispute does not exist, so the dispute would be shown nowhere."
        "Write the table's name, the row's key with its parts joined by `/`, and the column's name.";
    NeighbourLetter = "D413" Warning "a letter of a neighbouring alphabet"
        "A name tagged Arabic holds a letter of Persian, or the other way round: often a slip of the keyboard, \
        sometimes right in a foreign name."
        "Type the letter on the keyboard of the language, or leave it if the source has it so.";
    DueBeforeText = "D414" Warning "a promise that is due before its text"
        "The due date of a promise ends before the text that makes it was issued, so that it would be late \
        from the start."
        "Correct the due date, or the date of the document.";
    FarFuture = "D415" Warning "a date far in the future"
        "Something recorded as happened or planned lies more than two years after the day to which the records \
        go (`asOf`): often a slip in the year."
        "Correct the date, or `asOf` in the descriptor.";
    NoName = "D416" Warning "an event without a name"
        "No row of `names` names the event, so its id is shown to readers. A bilateral meeting is called after \
        its parties."
        "Add a row to `names`.";
    WhiteSpace = "D417" Warning "white space that is no plain space"
        "A name or a title holds a tab, a no-break space or the like, or begins or ends with a space, so that \
        look-up and comparison miss it."
        "Write a plain space.";
    PointGap = "D418" Warning "a gap in the points of a text"
        "The points of a text that is known whole are numbered, and a number is missing."
        "Add the point, correct the number, or write `partial` in `extent`.";
    NumbersOutOfOrder = "D419" Warning "numbers that are not in the order of their dates"
        "Of two numbered events of one kind and process the later number lies before the earlier one, so that \
         counted gaps would be negative. Of rounds and summits it is told too where the dates only allow it."
        "Correct the date or the number, or write the date as exactly as the source gives it.";
}

impl Code {
    /// Returns the code of a printed form such as `D201`, whatever the case of the letter.
    #[must_use]
    pub fn from_str_ignoring_case(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.as_str().eq_ignore_ascii_case(text))
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_sorted_and_lead_back_to_themselves() {
        let printed: Vec<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        let mut sorted = printed.clone();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(printed, sorted);
        for &code in Code::ALL {
            assert_eq!(Code::from_str_ignoring_case(&code.as_str().to_lowercase()), Some(code));
        }
    }
}
