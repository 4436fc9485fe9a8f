//! Pictures as PNG, through resvg with the font that is built in and no other.

use std::sync::Arc;

use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};

use super::{Scene, render_svg};
use crate::output::limits::{PICTURE_PIXELS, PICTURE_SIDE};

/// Why a picture has no PNG.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PngError {
    /// The SVG could not be drawn; the payload is the renderer's message.
    #[error("the picture can't be drawn: {0}")]
    Svg(String),
    /// The picture is empty.
    #[error("a picture of {0} by {1} pixels can't be made")]
    Size(u32, u32),
    /// The picture is larger than viewers open.
    #[error(
        "a picture of {0} by {1} pixels is larger than viewers open: a side has at most {side}, all {all}",
        side = PICTURE_SIDE.most,
        all = PICTURE_PIXELS.most
    )]
    TooLarge(u32, u32),
    /// The PNG could not be written.
    #[error("the picture can't be written as PNG: {0}")]
    Encode(String),
}

/// Returns a picture as PNG, `scale` times as wide and high as its pixels.
///
/// # Errors
///
/// [`PngError`] when the picture can't be drawn at that size.
pub fn render_png(scene: &Scene, scale: f32) -> Result<Vec<u8>, PngError> {
    let mut fonts = fontdb::Database::new();
    fonts.load_font_data(dejavu::sans::regular().to_vec());
    fonts.load_font_data(dejavu::sans::bold().to_vec());
    fonts.set_sans_serif_family("DejaVu Sans");
    let options = Options {
        font_family: "DejaVu Sans".to_owned(),
        fontdb: Arc::new(fonts),
        ..Options::default()
    };
    let tree = Tree::from_str(&render_svg(scene), &options)
        .map_err(|error| PngError::Svg(error.to_string()))?;
    let size = tree.size().to_int_size().scale_by(scale).ok_or(PngError::Size(0, 0))?;
    let area = u64::from(size.width()) * u64::from(size.height());
    if size.width().max(size.height()) as usize > PICTURE_SIDE.most
        || area > PICTURE_PIXELS.most as u64
    {
        return Err(PngError::TooLarge(size.width(), size.height()));
    }
    let mut pixels = Pixmap::new(size.width(), size.height())
        .ok_or_else(|| PngError::Size(size.width(), size.height()))?;
    // The last row and column are covered in part only, when the size is no whole number.
    pixels.fill(colour_of(scene.background));
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    encode(&pixels).map_err(|error| PngError::Encode(error.to_string()))
}

/// Reads a colour of a theme (`#rrggbb`).
fn colour_of(text: &str) -> Color {
    let byte = |from: usize| {
        text.get(from..from + 2).and_then(|digits| u8::from_str_radix(digits, 16).ok())
    };
    match (byte(1), byte(3), byte(5)) {
        (Some(red), Some(green), Some(blue)) => Color::from_rgba8(red, green, blue, u8::MAX),
        _ => Color::WHITE,
    }
}

/// Writes pixels without transparency, of which pictures have none, and packs them well: editions
/// are kept in version control.
fn encode(pixels: &Pixmap) -> Result<Vec<u8>, png::EncodingError> {
    let opaque: Vec<u8> =
        pixels.pixels().iter().flat_map(|it| [it.red(), it.green(), it.blue()]).collect();
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, pixels.width(), pixels.height());
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    // Flat shapes and letters repeat as they are.
    encoder.set_filter(png::Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&opaque)?;
    writer.finish()?;
    Ok(bytes)
}
