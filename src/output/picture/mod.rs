//! Pictures: shapes and texts on a plane, written as SVG, PNG and PDF.
//!
//! Nothing has to be installed and nothing depends on the machine: texts are measured by shaping
//! them with a font that is built in, and numbers are written with two decimals.

mod extent;
mod font;
mod pdf;
mod png;
mod svg;
mod theme;

use crate::output::limits::PICTURE_SIDE;
use extent::{Extent, TextBox};
pub use font::{Weight, fit, width, wrap};
pub use pdf::{PdfError, render_pdf};
pub use png::{PngError, render_png};
pub use svg::render_svg;
pub use theme::{Theme, ThemeName};

/// Where a text stands in relation to its point, in the direction of the page from left to right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// The text begins at the point.
    Start,
    /// The text has its middle at the point.
    Middle,
    /// The text ends at the point.
    End,
}

/// How a line is broken, so that lines can be told apart without colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dash {
    /// Not at all.
    Unbroken,
    /// Into short pieces.
    Short,
    /// Into long pieces.
    Long,
    /// Into points.
    Dotted,
}

impl Dash {
    /// Returns short pieces for what is uncertain, and no break for what is not.
    #[must_use]
    pub fn short_if(is_broken: bool) -> Self {
        if is_broken { Self::Short } else { Self::Unbroken }
    }

    /// Returns the lengths of pieces and gaps in turn, in pixels; none for an unbroken line.
    fn pattern(self) -> &'static [u8] {
        match self {
            Self::Unbroken => &[],
            Self::Short => &[3, 2],
            Self::Long => &[9, 3],
            Self::Dotted => &[1, 3],
        }
    }
}

/// How a line is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stroke {
    /// Colour, as `#rrggbb`.
    pub colour: &'static str,
    /// Width in pixels.
    pub width: f64,
    /// How it is broken.
    pub dash: Dash,
}

impl Stroke {
    /// Returns an unbroken line.
    #[must_use]
    pub fn solid(colour: &'static str, width: f64) -> Self {
        Self { colour, width, dash: Dash::Unbroken }
    }
}

/// A shape or text. Coordinates are pixels from the upper left corner.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// A rectangle with round corners.
    Rect {
        /// Left edge.
        x: f64,
        /// Upper edge.
        y: f64,
        /// Width.
        width: f64,
        /// Height.
        height: f64,
        /// Radius of the corners.
        radius: f64,
        /// Colour of the inside.
        fill: Option<&'static str>,
        /// Line around it.
        stroke: Option<Stroke>,
    },
    /// A circle.
    Circle {
        /// Middle.
        x: f64,
        /// Middle.
        y: f64,
        /// Radius.
        radius: f64,
        /// Colour of the inside.
        fill: Option<&'static str>,
        /// Line around it.
        stroke: Option<Stroke>,
    },
    /// A closed shape with corners.
    Polygon {
        /// Its corners.
        points: Vec<(f64, f64)>,
        /// Colour of the inside.
        fill: Option<&'static str>,
        /// Line around it.
        stroke: Option<Stroke>,
    },
    /// A curve from point to point, bent towards a third.
    Curve {
        /// Where it begins.
        from: (f64, f64),
        /// What it is bent towards.
        control: (f64, f64),
        /// Where it ends.
        to: (f64, f64),
        /// The line.
        stroke: Stroke,
        /// From 0, not to be seen, to 1.
        opacity: f64,
    },
    /// A text on one line.
    Text(Label),
    /// Items that belong together, with what a screen reader says of them.
    Group {
        /// What they show.
        title: String,
        /// Address of a source of it, which a reader may follow; empty when there is none. Only
        /// addresses of the web are followed.
        link: String,
        /// The items.
        items: Vec<Self>,
    },
}

impl Item {
    /// Returns the item moved to the right and downwards.
    #[must_use]
    pub fn moved(mut self, right: f64, down: f64) -> Self {
        self.shift(right, down);
        self
    }

    fn shift(&mut self, right: f64, down: f64) {
        let shift = |point: &mut (f64, f64)| *point = (point.0 + right, point.1 + down);
        match self {
            Self::Rect { x, y, .. } | Self::Circle { x, y, .. } => {
                (*x, *y) = (*x + right, *y + down)
            }
            Self::Polygon { points, .. } => points.iter_mut().for_each(shift),
            Self::Curve { from, control, to, .. } => {
                [from, control, to].into_iter().for_each(shift)
            }
            Self::Text(label) => (label.x, label.y) = (label.x + right, label.y + down),
            Self::Group { items, .. } => items.iter_mut().for_each(|item| item.shift(right, down)),
        }
    }
}

impl Item {
    /// Returns the address that a reader may follow from the item.
    fn web_address(&self) -> Option<&str> {
        let Self::Group { link, .. } = self else { return None };
        web_address(link)
    }
}

/// Returns an address that a reader may follow: one of the web, for what a record holds must not run
/// as a script.
pub(super) fn web_address(address: &str) -> Option<&str> {
    let (scheme, _) = address.split_once("://")?;
    let is_of_the_web = ["http", "https"].iter().any(|web| scheme.eq_ignore_ascii_case(web));
    is_of_the_web.then_some(address)
}

/// A text on one line.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// The text.
    pub text: String,
    /// Its point.
    pub x: f64,
    /// Its base line.
    pub y: f64,
    /// Height of the letters, in pixels.
    pub size: f64,
    /// Weight of the letters.
    pub weight: Weight,
    /// Where the text stands in relation to its point.
    pub anchor: Anchor,
    /// Colour, as `#rrggbb`.
    pub colour: &'static str,
    /// Turn around its point, in degrees clockwise.
    pub turn: f64,
}

/// A picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// Width in pixels.
    pub width: f64,
    /// Height in pixels.
    pub height: f64,
    /// Colour behind everything.
    pub background: &'static str,
    /// Title for screen readers.
    pub title: String,
    /// What the picture shows, for screen readers.
    pub description: String,
    /// Language of its texts (BCP 47).
    pub language: &'static str,
    /// What is drawn, the first at the bottom.
    pub items: Vec<Item>,
}

/// A picture that is larger than programs draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "a picture of {0} by {1} pixels is larger than viewers open: a side has at most {most}",
    most = PICTURE_SIDE.most
)]
pub struct TooLarge(u64, u64);

impl Scene {
    /// Tells that the picture is not larger than programs draw.
    ///
    /// # Errors
    ///
    /// [`TooLarge`] with its size.
    pub fn check_size(&self) -> Result<(), TooLarge> {
        if self.width.max(self.height) <= PICTURE_SIDE.most as f64 {
            return Ok(());
        }
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a size is positive, and only told"
        )]
        let [width, height] = [self.width, self.height].map(|side| side.ceil() as u64);
        Err(TooLarge(width, height))
    }

    /// Returns the picture as in a mirror, for languages written from right to left. Texts stay
    /// readable; those that began at a point end there.
    #[must_use]
    pub fn mirrored(mut self) -> Self {
        let width = self.width;
        self.items.iter_mut().for_each(|item| mirror(item, width));
        self
    }

    /// Returns pairs of texts whose boxes overlap; none in a good picture.
    #[must_use]
    pub fn label_overlaps(&self) -> Vec<(String, String)> {
        let mut labels = Vec::new();
        collect_labels(&self.items, &mut labels);
        let boxes: Vec<TextBox> = labels.iter().map(|label| TextBox::of(label)).collect();
        let mut overlaps = Vec::new();
        for (index, first) in boxes.iter().enumerate() {
            for (second, other) in boxes.iter().enumerate().skip(index + 1) {
                if first.overlaps(other) {
                    overlaps.push((labels[index].text.clone(), labels[second].text.clone()));
                }
            }
        }
        overlaps
    }

    /// Returns the texts that reach out of the picture; none in a good one.
    #[must_use]
    pub fn labels_outside(&self) -> Vec<String> {
        let mut labels = Vec::new();
        collect_labels(&self.items, &mut labels);
        let is_outside = |label: &&&Label| {
            let Extent { left, top, right, bottom } = TextBox::of(label).extent;
            left < 0.0 || right > self.width || top < 0.0 || bottom > self.height
        };
        labels.iter().filter(is_outside).map(|label| label.text.clone()).collect()
    }
}

fn mirror(item: &mut Item, width: f64) {
    match item {
        Item::Rect { x, width: own, .. } => *x = width - *x - *own,
        Item::Circle { x, .. } => *x = width - *x,
        Item::Polygon { points, .. } => points.iter_mut().for_each(|(x, _)| *x = width - *x),
        Item::Curve { from, control, to, .. } => {
            for point in [from, control, to] {
                point.0 = width - point.0;
            }
        }
        Item::Text(label) => {
            label.x = width - label.x;
            label.turn = -label.turn;
            label.anchor = match label.anchor {
                Anchor::Start => Anchor::End,
                Anchor::Middle => Anchor::Middle,
                Anchor::End => Anchor::Start,
            };
        }
        Item::Group { items, .. } => items.iter_mut().for_each(|item| mirror(item, width)),
    }
}

fn collect_labels<'i>(items: &'i [Item], labels: &mut Vec<&'i Label>) {
    for item in items {
        match item {
            Item::Text(label) => labels.push(label),
            Item::Group { items, .. } => collect_labels(items, labels),
            Item::Rect { .. } | Item::Circle { .. } | Item::Polygon { .. } | Item::Curve { .. } => {
            }
        }
    }
}
