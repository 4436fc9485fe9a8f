//! Cells of a terminal, and cutting to them.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Returns how many cells of a terminal a text takes.
///
/// Marks, isolates and joiners take none, wide East Asian characters and emoji two, and a lam-alef
/// one, as terminals that join letters show it; those that don't may need one more.
/// Control characters count as one cell: [make them visible](super::bidi::visible_controls) first.
#[must_use]
pub fn display_width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.width() }
}

/// Returns a text cut to at most `width` cells, ending in `…` when something was cut off.
///
/// A letter stays with its marks. Isolates and embeddings that the cut would leave open are
/// closed, so that the cut text steers nothing behind it. No cells give an empty text.
///
/// # Examples
///
/// ```
/// use diplograph::text::width::truncate;
///
/// assert_eq!(truncate("Lavrentiev", 6), "Lavre…");
/// assert_eq!(truncate("Iran", 6), "Iran");
/// ```
#[must_use]
pub fn truncate(text: &str, width: usize) -> Cow<'_, str> {
    if display_width(text) <= width {
        return Cow::Borrowed(text);
    }
    let Some(room) = width.checked_sub(1) else { return Cow::Borrowed("") };
    let mut used = 0;
    let mut end = 0;
    for (start, cluster) in text.grapheme_indices(true) {
        used += display_width(cluster);
        if used > room {
            break;
        }
        end = start + cluster.len();
    }
    let kept = text[..end].trim_end_matches(' ');
    let mut cut = String::with_capacity(kept.len() + '…'.len_utf8());
    cut.push_str(kept);
    cut.push('…');
    cut.extend(open_controls(kept).into_iter().rev());
    Cow::Owned(cut)
}

/// Returns the characters that would close what a text leaves open, outermost first.
fn open_controls(text: &str) -> Vec<char> {
    const PDF: char = '\u{202C}';
    const PDI: char = '\u{2069}';
    let mut open = Vec::new();
    for c in text.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => open.push(PDI),
            '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => open.push(PDF),
            PDF if open.last() == Some(&PDF) => {
                open.pop();
            }
            PDI => {
                if let Some(isolate) = open.iter().rposition(|&closer| closer == PDI) {
                    open.truncate(isolate);
                }
            }
            _ => {}
        }
    }
    open
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn marks_and_isolates_take_no_cell() {
        for (text, width) in [
            ("Iran", 4),
            ("Tu\u{308}rk", 4),
            ("إيران", 5),
            ("اِيرَان", 5),
            ("\u{2068}إيران\u{2069}", 5),
            ("می\u{200C}شود", 5),
            ("لا", 1),
            ("伊朗", 4),
            ("", 0),
        ] {
            assert_eq!(display_width(text), width, "{text:?}");
        }
    }

    #[test]
    fn a_cut_text_ends_in_an_ellipsis_and_closes_its_isolates() {
        for (text, width, cut) in [
            ("Lavrentiev", 10, "Lavrentiev"),
            ("Lavrentiev", 9, "Lavrenti…"),
            ("Nur Sultan", 5, "Nur…"),
            ("Tu\u{308}rkiye", 3, "Tu\u{308}…"),
            ("伊朗伊朗", 4, "伊…"),
            ("\u{2068}إيران\u{2069} x", 4, "\u{2068}إير…\u{2069}"),
            ("\u{2067}\u{202E}abcdef", 3, "\u{2067}\u{202E}ab…\u{202C}\u{2069}"),
            ("Iran", 1, "…"),
            ("Iran", 0, ""),
        ] {
            assert_eq!(truncate(text, width), cut, "{text:?} to {width}");
        }
    }

    proptest! {
        #[test]
        fn a_cut_text_fits_and_leaves_nothing_open(
            text in "([a-cا-ل\u{64B}\u{301} ]|[\u{202A}-\u{202E}\u{2066}-\u{2069}]|[👩👨\u{200D}🇹🇷\u{FE0F}☀]|.){0,24}",
            width in 0_usize..12,
        ) {
            let cut = truncate(&text, width);
            prop_assert!(display_width(&cut) <= width, "{:?}", cut);
            if cut != text {
                prop_assert_eq!(open_controls(&cut), Vec::<char>::new());
                let kept = cut.split('…').next().unwrap_or_default();
                let at_boundary = text.starts_with(kept)
                    && text.grapheme_indices(true).any(|(start, _)| start == kept.len());
                prop_assert!(at_boundary || text.contains('…') || width == 0, "{:?}", cut);
            }
        }
    }
}
