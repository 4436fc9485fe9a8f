//! Pictures as SVG.

use std::fmt::{self, Write};

use super::{Anchor, Item, Label, Scene, Stroke, Weight};
use crate::text::Direction;
use crate::text::bidi::{direction_of, on_one_line_but_isolates, strip_isolates};

/// Returns a picture as SVG text: the same bytes for the same picture.
///
/// Title and description stand at the beginning, for screen readers. Texts are texts, so that they
/// can be searched and copied. A group with an address of the web is a link to it.
#[must_use]
pub fn render_svg(scene: &Scene) -> String {
    let mut svg = String::new();
    // Writing into a text does not fail.
    let _ = write_scene(scene, &mut svg);
    svg
}

fn write_scene(scene: &Scene, out: &mut String) -> fmt::Result {
    let (width, height) = (Px(scene.width), Px(scene.height));
    writeln!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"{}\" lang=\"{}\" \
         aria-labelledby=\"title desc\" font-family=\"'DejaVu Sans', sans-serif\">",
        role(scene),
        scene.language
    )?;
    writeln!(out, "<title id=\"title\">{}</title>", Escaped(&ordered(&scene.title)))?;
    let told: Vec<String> = scene.description.lines().map(ordered).collect();
    writeln!(out, "<desc id=\"desc\">{}</desc>", Escaped(&told.join("\n")))?;
    writeln!(out, "<rect width=\"{width}\" height=\"{height}\" fill=\"{}\"/>", scene.background)?;
    for item in &scene.items {
        write_item(item, out)?;
    }
    writeln!(out, "</svg>")
}

/// Returns the role of a picture (WAI-ARIA Graphics Module): links inside an image are not told.
fn role(scene: &Scene) -> &'static str {
    let has_links = scene.items.iter().any(|item| item.web_address().is_some());
    if has_links { "graphics-document document" } else { "img" }
}

fn write_item(item: &Item, out: &mut String) -> fmt::Result {
    match item {
        Item::Rect { x, y, width, height, radius, fill, stroke } => {
            let (x, y, width, height) = (Px(*x), Px(*y), Px(*width), Px(*height));
            write!(out, "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"")?;
            if *radius > 0.0 {
                write!(out, " rx=\"{}\"", Px(*radius))?;
            }
            write_paint(*fill, stroke.as_ref(), out)
        }
        Item::Circle { x, y, radius, fill, stroke } => {
            write!(out, "<circle cx=\"{}\" cy=\"{}\" r=\"{}\"", Px(*x), Px(*y), Px(*radius))?;
            write_paint(*fill, stroke.as_ref(), out)
        }
        Item::Polygon { points, fill, stroke } => {
            let points: Vec<String> =
                points.iter().map(|(x, y)| format!("{},{}", Px(*x), Px(*y))).collect();
            write!(out, "<polygon points=\"{}\"", points.join(" "))?;
            write_paint(*fill, stroke.as_ref(), out)
        }
        Item::Curve { from, control, to, stroke, opacity } => {
            let point = |(x, y): (f64, f64)| format!("{} {}", Px(x), Px(y));
            write!(out, "<path d=\"M{} Q{} {}\"", point(*from), point(*control), point(*to))?;
            if *opacity < 1.0 {
                write!(out, " opacity=\"{}\"", Px(*opacity))?;
            }
            write_paint(None, Some(stroke), out)
        }
        Item::Text(label) => write_label(label, out),
        Item::Group { title, items, .. } => {
            let element = match item.web_address() {
                Some(address) => {
                    write!(out, "<a href=\"{}\">", Escaped(address))?;
                    "a"
                }
                None => {
                    write!(out, "<g>")?;
                    "g"
                }
            };
            writeln!(out, "<title>{}</title>", Escaped(&ordered(title)))?;
            for item in items {
                write_item(item, out)?;
            }
            writeln!(out, "</{element}>")
        }
    }
}

fn write_paint(fill: Option<&str>, stroke: Option<&Stroke>, out: &mut String) -> fmt::Result {
    write!(out, " fill=\"{}\"", fill.unwrap_or("none"))?;
    if let Some(stroke) = stroke {
        write!(out, " stroke=\"{}\" stroke-width=\"{}\"", stroke.colour, Px(stroke.width))?;
        if let [first, rest @ ..] = stroke.dash.pattern() {
            write!(out, " stroke-dasharray=\"{first}")?;
            rest.iter().try_for_each(|length| write!(out, " {length}"))?;
            write!(out, "\"")?;
        }
    }
    writeln!(out, "/>")
}

fn write_label(label: &Label, out: &mut String) -> fmt::Result {
    let anchor = match label.anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    };
    write!(
        out,
        "<text x=\"{}\" y=\"{}\" font-size=\"{}\" fill=\"{}\" text-anchor=\"{anchor}\"",
        Px(label.x),
        Px(label.y),
        Px(label.size),
        label.colour
    )?;
    if label.weight == Weight::Bold {
        write!(out, " font-weight=\"bold\"")?;
    }
    if label.turn != 0.0 {
        write!(out, " transform=\"rotate({} {} {})\"", Px(label.turn), Px(label.x), Px(label.y))?;
    }
    writeln!(out, ">{}</text>", Escaped(&ordered(&label.text)))
}

/// Returns a text whose neutral signs follow its own direction, and whose isolated parts theirs.
///
/// The attribute `direction` would turn anchors round in some viewers and not in others; isolates
/// inside the text mean the same to all. Where every letter stands in an isolate, the text runs the
/// other way: parts are isolated because they run against it.
pub(super) fn ordered(text: &str) -> String {
    let visible = on_one_line_but_isolates(text).into_owned();
    let is_rtl = match direction_of(&visible) {
        Some(direction) => direction == Direction::RightToLeft,
        None => {
            let plain = strip_isolates(&visible);
            plain != visible && direction_of(&plain) == Some(Direction::LeftToRight)
        }
    };
    if is_rtl { format!("\u{2067}{visible}\u{2069}") } else { visible }
}

/// A length with at most two decimals.
struct Px(f64);

impl fmt::Display for Px {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rounded = (self.0 * 100.0).round() / 100.0;
        // No minus before nothing.
        let rounded = if rounded == 0.0 { 0.0 } else { rounded };
        write!(f, "{rounded}")
    }
}

/// A text inside XML.
struct Escaped<'t>(&'t str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for character in self.0.chars() {
            match character {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\n' | '\t' => f.write_str(" ")?,
                other if other.is_control() => {}
                other => f.write_char(other)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use resvg::usvg::roxmltree::Document;

    use super::*;

    fn scene(link: &str) -> Scene {
        let dot = Item::Circle { x: 5.0, y: 5.0, radius: 2.0, fill: None, stroke: None };
        Scene {
            width: 10.0,
            height: 10.0,
            background: "#ffffff",
            title: "<b>".to_owned(),
            description: "a & b".to_owned(),
            language: "en",
            items: vec![Item::Group {
                title: "\"x\"".to_owned(),
                link: link.to_owned(),
                items: vec![dot],
            }],
        }
    }

    #[test]
    fn an_address_of_the_web_is_a_link_whatever_stands_in_it() {
        let address = "https://example.org/?q=\"a\"&amp;<script>#p1";
        let svg = render_svg(&scene(address));
        let document = Document::parse(&svg).unwrap();
        let link = document.descendants().find(|node| node.tag_name().name() == "a").unwrap();
        assert_eq!(link.attribute("href"), Some(address));
        assert_eq!(link.first_element_child().and_then(|title| title.text()), Some("\"x\""));
        assert_eq!(document.root_element().attribute("role"), Some("graphics-document document"));
    }

    #[test]
    fn any_other_address_is_none() {
        for address in ["", "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//x"]
        {
            let svg = render_svg(&scene(address));
            let document = Document::parse(&svg).unwrap();
            let has = |name| document.descendants().any(|node| node.tag_name().name() == name);
            assert!(!has("a") && has("g"), "{address}");
            assert_eq!(document.root_element().attribute("role"), Some("img"), "{address}");
        }
    }
}
