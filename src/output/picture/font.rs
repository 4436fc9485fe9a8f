//! Measuring text by shaping it with the font that is built in.

use std::sync::LazyLock;

use harfrust::{FontRef, ShapeOptions, ShaperData, UnicodeBuffer};

use crate::text::bidi::direction_of;

/// Weight of letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Weight {
    /// Regular.
    #[default]
    Regular,
    /// Bold.
    Bold,
}

struct Face {
    font: FontRef<'static>,
    data: ShaperData,
    units_per_em: f64,
}

fn load(bytes: &'static [u8]) -> Option<Face> {
    let font = FontRef::from_index(bytes, 0).ok()?;
    let data = ShaperData::new(&font);
    let units_per_em = f64::from(data.shaper(&font).build().units_per_em());
    Some(Face { font, data, units_per_em })
}

static REGULAR: LazyLock<Option<Face>> = LazyLock::new(|| load(dejavu::sans::regular()));
static BOLD: LazyLock<Option<Face>> = LazyLock::new(|| load(dejavu::sans::bold()));

/// Returns the width of a text in pixels, at a size in pixels, on one line.
#[must_use]
pub fn width(text: &str, size: f64, weight: Weight) -> f64 {
    let face = match weight {
        Weight::Regular => &*REGULAR,
        Weight::Bold => &*BOLD,
    };
    let Some(face) = face else { return 0.6 * size * text.chars().count() as f64 };
    let units: f64 = runs(text).into_iter().map(|run| advance(face, run)).sum();
    units * size / face.units_per_em
}

/// Splits a text where its direction changes, so that each script is shaped as such.
fn runs(text: &str) -> Vec<&str> {
    let mut runs = Vec::new();
    let (mut start, mut current) = (0, None);
    for (at, character) in text.char_indices() {
        let direction = direction_of(character.encode_utf8(&mut [0; 4]));
        if let (Some(old), Some(new)) = (current, direction)
            && old != new
        {
            runs.push(&text[start..at]);
            start = at;
        }
        current = direction.or(current);
    }
    runs.push(&text[start..]);
    runs
}

fn advance(face: &Face, run: &str) -> f64 {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(run);
    buffer.guess_segment_properties();
    let shaper = face.data.shaper(&face.font).build();
    let glyphs = shaper.shape(buffer, ShapeOptions::new());
    glyphs.glyph_positions().iter().map(|position| f64::from(position.x_advance)).sum()
}

/// Returns a text that is not wider than `limit` pixels, cut with an ellipsis if need be.
#[must_use]
pub fn fit(text: &str, size: f64, weight: Weight, limit: f64) -> String {
    if width(text, size, weight) <= limit {
        return text.to_owned();
    }
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    let shortened = |count: usize| format!("{}…", text[..ends[count]].trim_end());
    let fitting = ends.iter().enumerate().rev().map(|(count, _)| shortened(count));
    fitting.into_iter().find(|text| width(text, size, weight) <= limit).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_script_has_a_width_and_bold_is_wider() {
        for text in ["Iran", "Иран", "إيران", "İran", "ایران", "روسيا (Russia)"]
        {
            let regular = width(text, 12.0, Weight::Regular);
            assert!(regular > 12.0, "{text}: {regular}");
            assert!(width(text, 12.0, Weight::Bold) > regular, "{text}");
        }
    }

    #[test]
    fn a_text_is_cut_to_its_limit() {
        let cut = fit("International Committee of the Red Cross", 12.0, Weight::Regular, 100.0);
        assert!(cut.ends_with('…') && width(&cut, 12.0, Weight::Regular) <= 100.0, "{cut}");
        assert_eq!(fit("UN", 12.0, Weight::Regular, 100.0), "UN");
    }
}
