//! A timeline as a workbook for Excel and LibreOffice (Office Open XML).

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Url, Workbook, Worksheet, XlsxError,
};

use crate::date::{Language, date_of};
use crate::model::{Model, SourceId};
use crate::output::limits::{self, ADDRESS, LINKS};
use crate::output::picture::web_address;
use crate::output::table::{Cell, Table};
use crate::output::words::{arg, sentence, text, timeline_heading};

/// What a workbook could not hold as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Losses {
    /// Texts that were cut.
    pub(super) cut: usize,
    /// Addresses that stand there as text, not as links.
    pub(super) unlinked: usize,
}

/// Returns the workbook: the timeline, its sources with links, and what it was made from.
///
/// `date_min` and `date_max` are dates of the spreadsheet; `date_edtf` stays a text, so that an
/// imprecise date never turns into a precise one. Texts are written as texts, so none can be run as
/// a formula.
pub(super) fn render(
    model: &Model,
    table: &Table,
    sources: &[SourceId],
    language: Language,
) -> Result<(Vec<u8>, Losses), XlsxError> {
    let mut losses = Losses::default();
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(model)?);
    let sheet = workbook.add_worksheet();
    sheet.set_name(text("timeline-title", language))?;
    write_timeline(sheet, table, language, &mut losses)?;
    finish(sheet, table.rows.len(), table.columns.len(), language)?;
    let sheet = workbook.add_worksheet();
    sheet.set_name(text("timeline-sources", language))?;
    write_sources(sheet, model, sources, language, &mut losses)?;
    finish(sheet, sources.len(), SOURCE_COLUMNS.len(), language)?;
    let sheet = workbook.add_worksheet();
    sheet.set_name(timeline_heading("about", language))?;
    sheet.set_right_to_left(language.is_rtl());
    write_about(sheet, model, table, language)?;
    Ok((workbook.save_to_buffer()?, losses))
}

/// Titles the file and dates it to the day of the records: the clock would change the bytes.
fn properties(model: &Model) -> Result<DocProperties, XlsxError> {
    let descriptor = &model.descriptor;
    let made = descriptor.as_of.parse::<NaiveDate>().ok().map_or_else(
        || ExcelDateTime::from_ymd(1980, 1, 1),
        |day| excel_date(day).unwrap_or_else(|| ExcelDateTime::from_ymd(1980, 1, 1)),
    )?;
    Ok(DocProperties::new()
        .set_title(&descriptor.title)
        .set_comment(format!("{} {}", descriptor.name, descriptor.version))
        .set_creation_datetime(&made))
}

fn excel_date(day: NaiveDate) -> Option<Result<ExcelDateTime, XlsxError>> {
    let part = |value: u32| u8::try_from(value).ok();
    // The spreadsheet's calendar begins in 1900.
    let year = u16::try_from(day.year()).ok().filter(|year| (1900..=9999).contains(year))?;
    Some(ExcelDateTime::from_ymd(year, part(day.month())?, part(day.day())?))
}

fn is_for_people(language: Language) -> bool {
    language != Language::English
}

fn heading() -> Format {
    Format::new().set_bold().set_align(FormatAlign::Top).set_background_color("#E8EDF2")
}

fn body() -> Format {
    Format::new().set_align(FormatAlign::Top).set_text_wrap()
}

/// Writes the rows. Headings are the names of the columns in English, by which programs know them; in
/// other languages headings and words are for people.
fn write_timeline(
    sheet: &mut Worksheet,
    table: &Table,
    language: Language,
    losses: &mut Losses,
) -> Result<(), XlsxError> {
    let (heading, body) = (heading(), body());
    let date = body.clone().set_num_format("yyyy-mm-dd");
    for (at, column) in (0..).zip(&table.columns) {
        let shown = if is_for_people(language) { &column.heading } else { &column.key };
        sheet.write_string_with_format(0, at, shown, &heading)?;
        sheet.set_column_width(at, width_of(table, usize::from(at)))?;
    }
    for (row, cells) in (1..).zip(&table.rows) {
        for (at, cell) in (0..).zip(cells) {
            let day = if let Cell::Day(day) = cell { date_of(*day) } else { None };
            let day = day.and_then(excel_date);
            match (cell, day) {
                (Cell::Empty, _) => continue,
                (_, Some(day)) => sheet.write_datetime_with_format(row, at, day?, &date)?,
                (Cell::Number(number), _) => {
                    // Counts and numbers of a series are far below 2^53.
                    sheet.write_number_with_format(row, at, *number as f64, &body)?
                }
                (other, _) => {
                    let text = match is_for_people(language) {
                        true => other.for_people(language),
                        false => other.joined("; "),
                    };
                    sheet.write_string_with_format(row, at, losses.cut(&text), &body)?
                }
            };
        }
    }
    Ok(())
}

/// Returns a width in characters that shows most cells of a column, neither narrow nor wide.
fn width_of(table: &Table, column: usize) -> f64 {
    let heading = table.columns.get(column).map_or(0, |column| column.key.chars().count() + 3);
    let longest = table
        .rows
        .iter()
        .filter_map(|row| row.get(column))
        .map(|cell| cell.joined("; ").chars().count())
        .max()
        .unwrap_or(0);
    // At most 45 characters: the wrapping does the rest.
    f64::from(u32::try_from(longest.max(heading).clamp(6, 45)).unwrap_or(45))
}

impl Losses {
    /// Returns what a cell holds of a text, and counts it when that is not all.
    fn cut(&mut self, text: &str) -> String {
        let (kept, is_cut) = limits::cell(text);
        self.cut += usize::from(is_cut);
        kept
    }
}

/// Column of the addresses of sources.
const URL_COLUMN: u16 = 5;

const SOURCE_COLUMNS: [(&str, f64); 6] = [
    ("source", 26.0),
    ("publisher", 24.0),
    ("title", 60.0),
    ("published", 13.0),
    ("language", 10.0),
    ("url", 60.0),
];

fn write_sources(
    sheet: &mut Worksheet,
    model: &Model,
    sources: &[SourceId],
    language: Language,
    losses: &mut Losses,
) -> Result<(), XlsxError> {
    let mut links = 0;
    let (heading, body) = (heading(), body());
    for (at, (name, width)) in (0..).zip(SOURCE_COLUMNS) {
        let shown = timeline_heading(name, language);
        sheet.write_string_with_format(0, at, shown, &heading)?;
        sheet.set_column_width(at, width)?;
    }
    let table = &model.sources;
    for (row, &source) in (1..).zip(sources) {
        let texts = [
            Some(table.id.get(source)),
            table.publisher.get(source),
            table.title.get(source),
            table.published.written(source),
            table.language.get(source),
        ];
        for (at, text) in (0..).zip(texts) {
            if let Some(text) = text {
                sheet.write_string_with_format(row, at, losses.cut(text), &body)?;
            }
        }
        if let Some(url) = table.url.get(source) {
            if links < LINKS.most && write_link(sheet, row, url)? {
                links += 1;
            } else {
                losses.unlinked += 1;
                sheet.write_string_with_format(row, URL_COLUMN, losses.cut(url), &body)?;
            }
        }
    }
    Ok(())
}

/// Writes an address as a link; `false` when the format can't hold it as one (too long, or a scheme that
/// is not the web's).
fn write_link(sheet: &mut Worksheet, row: u32, url: &str) -> Result<bool, XlsxError> {
    if web_address(url).is_none() || url.chars().count() > ADDRESS.most {
        return Ok(false);
    }
    match sheet.write_url(row, URL_COLUMN, Url::new(url)) {
        Ok(_) => Ok(true),
        // Written with its escapes it can be longer than it is.
        Err(XlsxError::MaxUrlLengthExceeded) => Ok(false),
        Err(error) => Err(error),
    }
}

fn write_about(
    sheet: &mut Worksheet,
    model: &Model,
    table: &Table,
    language: Language,
) -> Result<(), XlsxError> {
    let descriptor = &model.descriptor;
    let licences: Vec<&str> =
        descriptor.licenses.iter().map(|licence| licence.name.as_str()).collect();
    let shown = |key| if is_for_people(language) { timeline_heading(key, language) } else { key };
    let dates = sentence(
        "timeline-dates",
        language,
        &[
            arg("written", shown("date_edtf")),
            arg("first", shown("date_min")),
            arg("last", shown("date_max")),
        ],
    );
    let rows = [
        ("data", format!("{} {}", descriptor.name, descriptor.version)),
        ("title", descriptor.title.clone()),
        ("as_of", descriptor.as_of.clone()),
        ("licence", licences.join(" OR ")),
        ("made_by", concat!("diplograph ", env!("CARGO_PKG_VERSION")).to_owned()),
        ("rows", table.rows.len().to_string()),
        ("dates", dates),
    ];
    sheet.set_column_width(0, 12)?;
    sheet.set_column_width(1, 80)?;
    let (heading, body) = (heading(), body());
    for (row, (name, text)) in (0..).zip(rows) {
        sheet.write_string_with_format(row, 0, timeline_heading(name, language), &heading)?;
        sheet.write_string_with_format(row, 1, limits::cell(&text).0, &body)?;
    }
    Ok(())
}

/// Freezes the header, filters the columns, and turns the sheet for languages that run that way.
fn finish(
    sheet: &mut Worksheet,
    rows: usize,
    columns: usize,
    language: Language,
) -> Result<(), XlsxError> {
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    sheet.set_landscape();
    sheet.set_right_to_left(language.is_rtl());
    let last_row = u32::try_from(rows).unwrap_or(u32::MAX);
    if let Some(last_column) = u16::try_from(columns).ok().and_then(|count| count.checked_sub(1)) {
        sheet.autofilter(0, 0, last_row, last_column)?;
    }
    Ok(())
}
