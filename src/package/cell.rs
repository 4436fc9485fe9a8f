//! Checks of one cell: letters, form, type, range, length.

use super::builder::{Kind, Plan, Problem};
use super::descriptor::{Bound, Constraints, Field, ValueKind};
use super::field_type::{FieldType, fits_format};
use super::form;
use crate::diagnostic::Code;
use crate::text::hygiene::{self, Flaw};

pub(super) fn check_form(plan: &Plan<'_>, cell: &str) -> Result<(), Problem> {
    if let Some(form) = &plan.form
        && !form.fits(cell)
    {
        let code = match plan.field.value_kind {
            Some(ValueKind::Bcp47) => Code::Language,
            _ => Code::Pattern,
        };
        return Err(Problem::new(code));
    }
    if plan.compared { compare(plan, cell) } else { Ok(()) }
}

/// Compares a value with what only some fields ask for: a type that is held as text, a format, a
/// list of values, a length.
fn compare(plan: &Plan<'_>, cell: &str) -> Result<(), Problem> {
    let Field { kind, constraints, .. } = plan.field;
    let numeric = matches!(plan.kind, Kind::Integer | Kind::Number);
    if *kind == FieldType::Boolean && !plan.field.truth_values.iter().any(|word| word == cell) {
        return Err(plan.wrong_type());
    }
    if !numeric {
        in_range(plan, kind.measure(cell).ok_or_else(|| plan.wrong_type())?)?;
    }
    let address = plan.field.value_kind == Some(ValueKind::Url) || plan.field.format == "uri";
    if address && !form::is_url(cell) {
        return Err(Problem::new(Code::Url));
    }
    if !fits_format(&plan.field.format, cell) {
        let detail = format!("of format `{}`", plan.field.format);
        return Err(Problem { detail, ..Problem::new(Code::WrongType) });
    }
    if let Some(words) = constraints.words.as_ref().filter(|_| !matches!(plan.kind, Kind::Code)) {
        let same = |word: &String| match numeric {
            true => kind.measure(word) == kind.measure(cell),
            false => word == cell,
        };
        if !words.iter().any(same) {
            return Err(Problem::new(Code::Enum));
        }
    }
    check_length(constraints, cell)
}

fn check_length(constraints: &Constraints, cell: &str) -> Result<(), Problem> {
    let (low, high) = (constraints.min_length, constraints.max_length);
    if low.is_none() && high.is_none() {
        return Ok(());
    }
    let length = cell.chars().count() as u64;
    let detail = match (low, high) {
        (Some(low), _) if length < low => {
            format!("{length} characters, at least {low} are asked for")
        }
        (_, Some(high)) if length > high => {
            format!("{length} characters, at most {high} are allowed")
        }
        _ => return Ok(()),
    };
    Err(Problem { detail, ..Problem::new(Code::Length) })
}

/// Tells whether bytes are printable ASCII and line ends only.
///
/// Whole blocks are looked at without stopping inside one, which compilers turn into wide steps.
pub(super) fn is_plain(bytes: &[u8]) -> bool {
    let plain = |byte: u8| matches!(byte, b' '..=b'~') | (byte == b'\n') | (byte == b'\r');
    bytes.chunks(4096).all(|block| block.iter().fold(true, |all, &byte| all & plain(byte)))
}

pub(super) fn check_letters(cell: &str) -> Result<(), Problem> {
    if let Some((_, character, flaw)) =
        hygiene::flaws(cell).find(|(_, _, flaw)| *flaw != Flaw::LineBreak)
    {
        let mut problem = Problem::part(Code::Control, &character.to_string());
        problem.detail = format!("U+{:04X}, {}", u32::from(character), flaw.name());
        return Err(problem);
    }
    if !hygiene::is_nfc(cell) {
        let mut problem = Problem::new(Code::NotNfc);
        problem.nearest = Some(hygiene::to_nfc(cell).into_owned());
        return Err(problem);
    }
    Ok(())
}

pub(super) fn in_range(plan: &Plan<'_>, value: f64) -> Result<(), Problem> {
    let Constraints { minimum, maximum, .. } = &plan.field.constraints;
    let below =
        |bound: &Bound| value < bound.measure || (bound.exclusive && value <= bound.measure);
    let above =
        |bound: &Bound| value > bound.measure || (bound.exclusive && value >= bound.measure);
    match minimum.iter().any(below) || maximum.iter().any(above) {
        true => Err(Problem::new(Code::Range)),
        false => Ok(()),
    }
}
