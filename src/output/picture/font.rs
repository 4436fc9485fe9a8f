//! Measuring text by shaping it with the font that is built in.

use std::sync::LazyLock;

use harfrust::{BufferClusterLevel, FontRef, ShapeOptions, ShaperData, UnicodeBuffer};

use crate::text::Direction;
use crate::text::bidi::{closed_lines, direction_of, strip_isolates};

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
    let units: f64 = runs(&strip_isolates(text)).into_iter().map(|run| advance(face, run)).sum();
    units * size / face.units_per_em
}

/// A glyph in its place; lengths are in units of the em, so that 1 is the size of the letters.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Glyph {
    /// Number in the font.
    pub(super) id: u16,
    /// From the beginning of the line.
    pub(super) x: f64,
    /// Above the base line.
    pub(super) y: f64,
    /// To the next glyph, as a rule.
    pub(super) advance: f64,
    /// The letters that it stands for; empty for a glyph that another one speaks for.
    pub(super) text: String,
}

/// Returns the glyphs of a text from left to right, as the bidirectional algorithm orders them
/// (UAX #9), and the width of all.
pub(super) fn shape(text: &str, weight: Weight) -> (Vec<Glyph>, f64) {
    let face = match weight {
        Weight::Regular => &*REGULAR,
        Weight::Bold => &*BOLD,
    };
    let Some(face) = face else { return (Vec::new(), 0.0) };
    let base = match direction_of(text) {
        Some(Direction::RightToLeft) => unicode_bidi::Level::rtl(),
        _ => unicode_bidi::Level::ltr(),
    };
    let bidi = unicode_bidi::BidiInfo::new(text, Some(base));
    let (mut glyphs, mut pen) = (Vec::new(), 0.0);
    for paragraph in &bidi.paragraphs {
        let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
        for run in runs {
            let direction = if levels[run.start].is_rtl() {
                harfrust::Direction::RightToLeft
            } else {
                harfrust::Direction::LeftToRight
            };
            pen = shape_run(face, &strip_isolates(&text[run]), direction, pen, &mut glyphs);
        }
    }
    (glyphs, pen)
}

fn shape_run(
    face: &Face,
    run: &str,
    direction: harfrust::Direction,
    start: f64,
    glyphs: &mut Vec<Glyph>,
) -> f64 {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(run);
    buffer.guess_segment_properties();
    buffer.set_direction(direction);
    buffer.set_cluster_level(BufferClusterLevel::Characters);
    let shaper = face.data.shaper(&face.font).build();
    let shaped = shaper.shape(buffer, ShapeOptions::new());
    let mut clusters: Vec<usize> =
        shaped.glyph_infos().iter().map(|info| info.cluster as usize).collect();
    clusters.sort_unstable();
    clusters.dedup();
    let mut said = None;
    let mut letters_of = |cluster: usize| {
        if said.replace(cluster) == Some(cluster) {
            return String::new();
        }
        let next = clusters.iter().copied().find(|&other| other > cluster);
        run.get(cluster..next.unwrap_or(run.len())).unwrap_or_default().to_owned()
    };
    let mut pen = start;
    for (info, position) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
        let em = |units: i32| f64::from(units) / face.units_per_em;
        glyphs.push(Glyph {
            id: u16::try_from(info.glyph_id).unwrap_or(0),
            x: pen + em(position.x_offset),
            y: em(position.y_offset),
            advance: em(position.x_advance),
            text: letters_of(info.cluster as usize),
        });
        pen += em(position.x_advance);
    }
    pen
}

/// Returns the file of the font that is built in.
pub(super) fn file(weight: Weight) -> &'static [u8] {
    match weight {
        Weight::Regular => dejavu::sans::regular(),
        Weight::Bold => dejavu::sans::bold(),
    }
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
    let fitting = fitting.map(|text| closed_lines(vec![text]).concat());
    fitting.into_iter().find(|text| width(text, size, weight) <= limit).unwrap_or_default()
}

/// Returns a text as at most `lines` lines that are not wider than `limit` pixels, broken between
/// words; what does not fit is cut with an ellipsis.
#[must_use]
pub fn wrap(text: &str, size: f64, weight: Weight, limit: f64, lines: usize) -> Vec<String> {
    let mut wrapped: Vec<String> = Vec::new();
    let mut words = text.split_whitespace().peekable();
    let mut line = String::new();
    while let Some(word) = words.peek() {
        let longer = if line.is_empty() { (*word).to_owned() } else { format!("{line} {word}") };
        if line.is_empty() || width(&longer, size, weight) <= limit {
            line = longer;
            words.next();
        } else if wrapped.len() + 1 < lines {
            wrapped.push(std::mem::take(&mut line));
        } else {
            let rest: Vec<&str> = words.collect();
            line = format!("{line} {}", rest.join(" "));
            break;
        }
    }
    wrapped.push(line);
    closed_lines(wrapped).iter().map(|line| fit(line, size, weight, limit)).collect()
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

    #[test]
    fn a_long_text_is_wrapped_between_words_and_its_rest_cut() {
        let text = "International Committee of the Red Cross";
        let lines = wrap(text, 12.0, Weight::Regular, 150.0, 3);
        assert_eq!(lines.join(" "), text);
        assert!(lines.iter().all(|line| width(line, 12.0, Weight::Regular) <= 150.0), "{lines:?}");
        let cut = wrap(text, 12.0, Weight::Regular, 100.0, 2);
        assert!(cut.len() == 2 && cut[1].ends_with('…'), "{cut:?}");
        assert_eq!(wrap("", 12.0, Weight::Regular, 100.0, 2), [""]);
    }

    #[test]
    fn letters_stand_from_left_to_right_and_arabic_letters_join() {
        let (latin, wide) = shape("Iran", Weight::Regular);
        assert_eq!(latin.len(), 4);
        assert!((wide * 12.0 - width("Iran", 12.0, Weight::Regular)).abs() < 0.01);
        // Lam and alef make one glyph; alone they are two.
        assert_eq!(shape("لا", Weight::Regular).0.len(), 1);
        assert!(shape("(إيران) 21", Weight::Bold).0.is_sorted_by(|a, b| a.x <= b.x));
    }
}
