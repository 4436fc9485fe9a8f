//! Pictures as PDF (ISO 32000-1), with the letters of the built-in font that they use.

use std::collections::{BTreeMap, BTreeSet};

use pdf_writer::types::{
    ActionType, AnnotationType, CidFontType, FontFlags, StructRole, SystemInfo, UnicodeCmap,
};
use pdf_writer::writers::StructTreeRoot;
use pdf_writer::{Content, Filter, Finish, Name, Pdf, Rect, Ref, Str, TextStr};
use subsetter::GlyphRemapper;

use super::extent::Extent;
use super::font::{Glyph, file, shape};
use super::svg::ordered;
use super::{Anchor, Item, Label, Scene, Stroke, Weight};
use crate::text::bidi::strip_isolates;

/// Why a picture has no PDF.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PdfError {
    /// The letters could not be taken out of the font.
    #[error("the letters of the picture can't be embedded: {0}")]
    Font(String),
}

/// Points of a PDF in a pixel.
const POINTS: f64 = 0.75;

const CATALOG: Ref = Ref::new(1);
const PAGES: Ref = Ref::new(2);
const PAGE: Ref = Ref::new(3);
const CONTENT: Ref = Ref::new(4);
const INFO: Ref = Ref::new(5);
const FIGURE: Ref = Ref::new(6);
const TREE: Ref = Ref::new(7);
const PARENTS: Ref = Ref::new(8);
/// The first of five objects for each of two fonts; opacities follow them.
const FONTS: i32 = 10;
const OPACITIES: i32 = 30;
/// The first of the links; there are at most 101 opacities.
const LINKS: i32 = 150;

/// Returns a picture as PDF: the same bytes for the same picture.
///
/// Texts are shaped and stand glyph by glyph; `ToUnicode` says for each glyph which letters it
/// stands for, so that Arabic too can be searched and copied. The picture is one figure whose
/// alternative text is the description. A group with an address of the web is a link to it.
///
/// # Errors
///
/// [`PdfError`] when the font yields no letters.
pub fn render_pdf(scene: &Scene) -> Result<Vec<u8>, PdfError> {
    let mut page = Page {
        content: Content::new(),
        regular: Letters::default(),
        bold: Letters::default(),
        opacities: BTreeSet::new(),
    };
    page.draw(scene);
    let links = links(&scene.items);
    let mut pdf = Pdf::new();
    write_document(scene, &mut pdf);
    let size = Rect::new(0.0, 0.0, short(scene.width * POINTS), short(scene.height * POINTS));
    let mut leaf = pdf.page(PAGE);
    leaf.media_box(size).parent(PAGES).contents(CONTENT).struct_parents(0);
    leaf.annotations((0..).zip(&links).map(|(number, _)| Ref::new(LINKS + number)));
    let mut resources = leaf.resources();
    let mut fonts = resources.fonts();
    for weight in [Weight::Regular, Weight::Bold] {
        fonts.pair(font_name(weight), font_ref(weight, 0));
    }
    fonts.finish();
    let mut states = resources.ext_g_states();
    for &percent in &page.opacities {
        let id = Ref::new(OPACITIES + i32::from(percent));
        states.pair(Name(opacity_name(percent).as_bytes()), id);
    }
    states.finish();
    resources.finish();
    leaf.finish();
    for &percent in &page.opacities {
        let id = Ref::new(OPACITIES + i32::from(percent));
        pdf.ext_graphics(id).stroking_alpha(f32::from(percent) / 100.0);
    }
    for (number, link) in (0..).zip(&links) {
        link.write(Ref::new(LINKS + number), scene.height, &mut pdf);
    }
    let content = compress(&page.content.finish());
    pdf.stream(CONTENT, &content).filter(Filter::FlateDecode);
    write_font(Weight::Regular, &page.regular, &mut pdf)?;
    write_font(Weight::Bold, &page.bold, &mut pdf)?;
    Ok(pdf.finish())
}

fn write_document(scene: &Scene, pdf: &mut Pdf) {
    let mut catalog = pdf.catalog(CATALOG);
    catalog.pages(PAGES).lang(TextStr(scene.language));
    catalog.viewer_preferences().display_doc_title(true);
    catalog.mark_info().marked(true);
    catalog.pair(Name(b"StructTreeRoot"), TREE);
    catalog.finish();
    let mut root = pdf.indirect(TREE).start::<StructTreeRoot>();
    root.child(FIGURE).parent_tree().nums().insert(0, PARENTS);
    root.finish();
    pdf.indirect(PARENTS).array().item(FIGURE);
    pdf.pages(PAGES).kids([PAGE]).count(1);
    let mut info = pdf.document_info(INFO);
    info.title(TextStr(&strip_isolates(&scene.title)));
    info.subject(TextStr(&strip_isolates(&scene.description)));
    info.creator(TextStr(concat!("Diplograph ", env!("CARGO_PKG_VERSION"))));
    info.finish();
    let mut figure = pdf.struct_element(FIGURE);
    figure.kind(StructRole::Figure).parent(TREE).page(PAGE);
    figure.alt(TextStr(&strip_isolates(&scene.description)));
    figure.title(TextStr(&strip_isolates(&scene.title)));
    figure.marked_content_child().marked_content_id(0);
}

/// A part of the picture that leads to an address.
struct Link<'s> {
    address: &'s str,
    title: &'s str,
    extent: Extent,
}

/// Returns the links of a picture. A group within a group has none of its own.
fn links(items: &[Item]) -> Vec<Link<'_>> {
    items.iter().filter_map(Link::of).collect()
}

impl<'s> Link<'s> {
    fn of(item: &'s Item) -> Option<Self> {
        let address = item.web_address()?;
        let Item::Group { title, items, .. } = item else { return None };
        Some(Self { address, title, extent: Extent::of_items(items)? })
    }

    fn write(&self, id: Ref, height: f64, pdf: &mut Pdf) {
        let Extent { left, top, right, bottom } = self.extent;
        let point = |x: f64, y: f64| (short(x * POINTS), short((height - y) * POINTS));
        let ((x1, y1), (x2, y2)) = (point(left, bottom), point(right, top));
        let mut annotation = pdf.annotation(id);
        annotation.subtype(AnnotationType::Link).rect(Rect::new(x1, y1, x2, y2));
        annotation.contents(TextStr(&strip_isolates(self.title))).border(0.0, 0.0, 0.0, None);
        annotation.action().action_type(ActionType::Uri).uri(Str(&ascii(self.address)));
    }
}

/// Returns an address with bytes beyond ASCII as PDF asks for them: percent-encoded.
fn ascii(address: &str) -> Vec<u8> {
    let byte = |byte: u8| match byte {
        b'!'..=b'~' => vec![byte],
        other => format!("%{other:02X}").into_bytes(),
    };
    address.bytes().flat_map(byte).collect()
}

/// What is drawn, and what the drawing needs.
struct Page {
    content: Content,
    regular: Letters,
    bold: Letters,
    /// In percent.
    opacities: BTreeSet<u8>,
}

impl Page {
    fn draw(&mut self, scene: &Scene) {
        let scale = short(POINTS);
        self.content.begin_marked_content_with_properties(Name(b"Figure")).properties().identify(0);
        // Pixels count downwards, points upwards.
        self.content.transform([scale, 0.0, 0.0, -scale, 0.0, short(scene.height * POINTS)]);
        self.fill(scene.background);
        self.content.rect(0.0, 0.0, short(scene.width), short(scene.height)).fill_nonzero();
        for item in &scene.items {
            self.item(item);
        }
        self.content.end_marked_content();
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Rect { x, y, width, height, radius, fill, stroke } => {
                self.rounded((*x, *y), (*width, *height), *radius);
                self.paint(*fill, *stroke);
            }
            Item::Circle { x, y, radius, fill, stroke } => {
                let corner = (x - radius, y - radius);
                self.rounded(corner, (2.0 * radius, 2.0 * radius), *radius);
                self.paint(*fill, *stroke);
            }
            Item::Polygon { points, fill, stroke } => {
                for (index, &(x, y)) in points.iter().enumerate() {
                    if index == 0 {
                        self.content.move_to(short(x), short(y));
                    } else {
                        self.content.line_to(short(x), short(y));
                    }
                }
                self.content.close_path();
                self.paint(*fill, *stroke);
            }
            Item::Curve { from, control, to, stroke, opacity } => {
                self.curve(*from, *control, *to, *stroke, *opacity);
            }
            Item::Text(label) => self.text(label),
            Item::Group { items, .. } => items.iter().for_each(|item| self.item(item)),
        }
    }

    /// Adds a rectangle to the path, its corners drawn as quarters of a circle.
    fn rounded(&mut self, (x, y): (f64, f64), (width, height): (f64, f64), radius: f64) {
        if radius <= 0.0 {
            self.content.rect(short(x), short(y), short(width), short(height));
            return;
        }
        let r = radius.min(width / 2.0).min(height / 2.0);
        // How far the control points of a quarter of a circle stand off.
        let k = r * (1.0 - 0.552_285);
        let (right, bottom) = (x + width, y + height);
        let s = short;
        self.content.move_to(s(x + r), s(y)).line_to(s(right - r), s(y));
        self.content.cubic_to(s(right - k), s(y), s(right), s(y + k), s(right), s(y + r));
        self.content.line_to(s(right), s(bottom - r));
        self.content.cubic_to(
            s(right),
            s(bottom - k),
            s(right - k),
            s(bottom),
            s(right - r),
            s(bottom),
        );
        self.content.line_to(s(x + r), s(bottom));
        self.content.cubic_to(s(x + k), s(bottom), s(x), s(bottom - k), s(x), s(bottom - r));
        self.content.line_to(s(x), s(y + r));
        self.content.cubic_to(s(x), s(y + k), s(x + k), s(y), s(x + r), s(y));
        self.content.close_path();
    }

    fn curve(
        &mut self,
        from: (f64, f64),
        control: (f64, f64),
        to: (f64, f64),
        stroke: Stroke,
        opacity: f64,
    ) {
        // A quadratic curve as a cubic one.
        let towards = |end: (f64, f64)| {
            (end.0 + (control.0 - end.0) * 2.0 / 3.0, end.1 + (control.1 - end.1) * 2.0 / 3.0)
        };
        let (first, second) = (towards(from), towards(to));
        self.content.save_state();
        if opacity < 1.0 {
            let percent = (opacity * 100.0).round().clamp(0.0, 100.0) as u8;
            self.opacities.insert(percent);
            self.content.set_parameters(Name(opacity_name(percent).as_bytes()));
        }
        self.content.move_to(short(from.0), short(from.1));
        self.content.cubic_to(
            short(first.0),
            short(first.1),
            short(second.0),
            short(second.1),
            short(to.0),
            short(to.1),
        );
        self.paint(None, Some(stroke));
        self.content.restore_state();
    }

    fn paint(&mut self, fill: Option<&str>, stroke: Option<Stroke>) {
        if let Some(fill) = fill {
            self.fill(fill);
        }
        if let Some(stroke) = stroke {
            let [red, green, blue] = rgb(stroke.colour);
            self.content.set_stroke_rgb(red, green, blue).set_line_width(short(stroke.width));
            let dashes = stroke.dash.pattern().iter().map(|&length| f32::from(length));
            self.content.set_dash_pattern(dashes, 0.0);
        }
        match (fill, stroke) {
            (Some(_), Some(_)) => self.content.fill_nonzero_and_stroke(),
            (Some(_), None) => self.content.fill_nonzero(),
            (None, Some(_)) => self.content.stroke(),
            (None, None) => self.content.end_path(),
        };
    }

    fn fill(&mut self, colour: &str) {
        let [red, green, blue] = rgb(colour);
        self.content.set_fill_rgb(red, green, blue);
    }

    fn text(&mut self, label: &Label) {
        let (glyphs, width) = shape(&ordered(&label.text), label.weight);
        let start = match label.anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => -width / 2.0,
            Anchor::End => -width,
        };
        let (sine, cosine) = label.turn.to_radians().sin_cos();
        self.fill(label.colour);
        self.content.begin_text();
        self.content.set_font(font_name(label.weight), short(label.size));
        let letters = match label.weight {
            Weight::Regular => &mut self.regular,
            Weight::Bold => &mut self.bold,
        };
        for glyph in glyphs {
            let (right, up) = ((start + glyph.x) * label.size, glyph.y * label.size);
            let x = label.x + right * cosine + up * sine;
            let y = label.y + right * sine - up * cosine;
            let turned = [cosine, sine, sine, -cosine, x, y].map(short);
            self.content.set_text_matrix(turned);
            self.content.show(Str(&letters.number(&glyph).to_be_bytes()));
        }
        self.content.end_text();
    }
}

/// The glyphs of a font that a picture needs, and the letters that each stands for.
#[derive(Default)]
struct Letters {
    glyphs: GlyphRemapper,
    texts: BTreeMap<u16, String>,
    /// In thousandths of the em.
    widths: BTreeMap<u16, f32>,
}

impl Letters {
    /// Returns the number of a glyph in the font to be embedded.
    fn number(&mut self, glyph: &Glyph) -> u16 {
        let number = self.glyphs.remap(glyph.id);
        if !glyph.text.is_empty() {
            self.texts.entry(number).or_insert_with(|| one_character(&glyph.text).to_owned());
        }
        self.widths.entry(number).or_insert_with(|| short(glyph.advance * 1000.0));
        number
    }

    fn to_unicode(&self) -> Vec<u8> {
        let mut map = UnicodeCmap::<u16>::new(Name(b"Custom"), IDENTITY);
        for (&number, text) in &self.texts {
            map.pair_with_multiple(number, text.chars());
        }
        map.finish().into_vec()
    }
}

/// Returns the one character that Unicode has for lam with alef, which share a glyph.
///
/// Readers turn text from right to left round glyph by glyph, and some turn the letters of such a
/// glyph round once more; one character has no order to lose, and search takes it for the two.
fn one_character(text: &str) -> &str {
    match text {
        "لا" => "\u{FEFB}",
        "لأ" => "\u{FEF7}",
        "لإ" => "\u{FEF9}",
        "لآ" => "\u{FEF5}",
        other => other,
    }
}

const IDENTITY: SystemInfo<'static> =
    SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };

fn write_font(weight: Weight, used: &Letters, pdf: &mut Pdf) -> Result<(), PdfError> {
    let letters = subsetter::subset(file(weight), 0, &used.glyphs)
        .map_err(|error| PdfError::Font(error.to_string()))?;
    let name = match weight {
        Weight::Regular => Name(b"DIPLOG+DejaVuSans"),
        Weight::Bold => Name(b"DIPLOG+DejaVuSans-Bold"),
    };
    let [font, cid, descriptor, data, map] = [0, 1, 2, 3, 4].map(|part| font_ref(weight, part));
    pdf.type0_font(font)
        .base_font(name)
        .encoding_predefined(Name(b"Identity-H"))
        .descendant_font(cid)
        .to_unicode(map);
    let texts = compress(&used.to_unicode());
    pdf.stream(map, &texts).filter(Filter::FlateDecode);
    let mut cid_font = pdf.cid_font(cid);
    cid_font.subtype(CidFontType::Type2).base_font(name).font_descriptor(descriptor);
    cid_font.cid_to_gid_map_predefined(Name(b"Identity"));
    cid_font.system_info(IDENTITY);
    // Every glyph is placed by itself; widths tell readers where words end.
    let mut widths = cid_font.widths();
    for (&number, &width) in &used.widths {
        widths.consecutive(number, [width]);
    }
    widths.finish();
    cid_font.finish();
    let mut described = pdf.font_descriptor(descriptor);
    described
        .name(name)
        .flags(FontFlags::SYMBOLIC)
        .bbox(Rect::new(-1021.0, -463.0, 1793.0, 1232.0));
    described.italic_angle(0.0).ascent(928.0).descent(-236.0).cap_height(729.0).stem_v(80.0);
    described.font_file2(data);
    described.finish();
    let packed = compress(&letters);
    let mut stream = pdf.stream(data, &packed);
    stream.filter(Filter::FlateDecode);
    stream.pair(Name(b"Length1"), i32::try_from(letters.len()).unwrap_or(i32::MAX));
    Ok(())
}

fn font_name(weight: Weight) -> Name<'static> {
    match weight {
        Weight::Regular => Name(b"R"),
        Weight::Bold => Name(b"B"),
    }
}

fn font_ref(weight: Weight, part: i32) -> Ref {
    Ref::new(FONTS + 5 * i32::from(weight == Weight::Bold) + part)
}

fn opacity_name(percent: u8) -> String {
    format!("O{percent}")
}

/// Returns a length as PDF writes it, rounded so that it stays short.
#[expect(clippy::cast_possible_truncation, reason = "pictures are small")]
fn short(length: f64) -> f32 {
    ((length * 1000.0).round() / 1000.0) as f32
}

/// Returns the parts of a colour written as `#rrggbb`, from 0 to 1; black when it is not so.
fn rgb(colour: &str) -> [f32; 3] {
    let part = |at: usize| {
        let digits = colour.get(at..at + 2).unwrap_or("00");
        f32::from(u8::from_str_radix(digits, 16).unwrap_or(0)) / 255.0
    };
    [part(1), part(3), part(5)]
}

fn compress(bytes: &[u8]) -> Vec<u8> {
    miniz_oxide::deflate::compress_to_vec_zlib(bytes, 8)
}
