//! Colours, in one place.

/// The name of a theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum ThemeName {
    /// On white, in colour
    #[default]
    Light,
    /// On dark grey, in colour
    Dark,
    /// On white, told apart by shape and shade alone
    Print,
}

/// The colours of a picture, as `#rrggbb`.
///
/// The colours of roles are those of Okabe and Ito, which colour-blind readers can tell apart; each
/// role has a shape of its own as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    /// Behind everything.
    pub background: &'static str,
    /// Every second band.
    pub band: &'static str,
    /// Texts.
    pub text: &'static str,
    /// Captions and minor texts.
    pub muted: &'static str,
    /// Thin lines.
    pub rule: &'static str,
    /// Guarantors.
    pub guarantor: &'static str,
    /// Parties to the conflict.
    pub conflict_party: &'static str,
    /// Observers.
    pub observer: &'static str,
    /// Mediators.
    pub mediator: &'static str,
    /// Hosts.
    pub host: &'static str,
    /// Other participants.
    pub participant: &'static str,
    /// Marks of absence.
    pub absent: &'static str,
    /// Shades from little to much, of one hue.
    pub scale: [&'static str; 5],
    /// Colours too pale for letters, each with a darker one of its hue.
    pub pale: &'static [(&'static str, &'static str)],
}

impl Theme {
    /// Returns the colour of letters that go with shapes of a colour: the same, or a darker one of its
    /// hue where letters could not be read well.
    #[must_use]
    pub fn letters(&self, colour: &'static str) -> &'static str {
        let darker = self.pale.iter().find(|(pale, _)| *pale == colour);
        darker.map_or(colour, |&(_, darker)| darker)
    }
}

impl ThemeName {
    /// Returns the colours of the theme.
    #[must_use]
    pub fn theme(self) -> &'static Theme {
        match self {
            Self::Light => &LIGHT,
            Self::Dark => &DARK,
            Self::Print => &PRINT,
        }
    }
}

const LIGHT: Theme = Theme {
    background: "#ffffff",
    band: "#f3f5f7",
    text: "#1d2329",
    muted: "#5b6670",
    rule: "#d3d9de",
    guarantor: "#0072b2",
    conflict_party: "#d55e00",
    observer: "#3a9bd9",
    mediator: "#a0528a",
    host: "#00795a",
    participant: "#70757a",
    absent: "#a3212a",
    scale: ["#dbeaf5", "#abd0e8", "#6aaed6", "#2b7bba", "#084a91"],
    pale: &[("#3a9bd9", "#1b6fa8"), ("#d55e00", "#b04e00"), ("#70757a", "#656a6f")],
};

const DARK: Theme = Theme {
    background: "#1b1f24",
    band: "#232930",
    text: "#eef1f4",
    muted: "#a8b2bc",
    rule: "#3a434c",
    guarantor: "#56b4e9",
    conflict_party: "#e69f00",
    observer: "#9ad0f5",
    mediator: "#d7a3c8",
    host: "#2ec79b",
    participant: "#b5bbc1",
    absent: "#ff8f8f",
    scale: ["#22384a", "#2c5878", "#3a7ba6", "#68aad6", "#b5daf5"],
    pale: &[],
};

const PRINT: Theme = Theme {
    background: "#ffffff",
    band: "#f4f4f4",
    text: "#000000",
    muted: "#444444",
    rule: "#c8c8c8",
    guarantor: "#000000",
    conflict_party: "#3d3d3d",
    observer: "#7d7d7d",
    mediator: "#565656",
    host: "#2b2b2b",
    participant: "#9a9a9a",
    absent: "#000000",
    scale: ["#e6e6e6", "#c4c4c4", "#9c9c9c", "#636363", "#222222"],
    pale: &[("#7d7d7d", "#5a5a5a"), ("#9a9a9a", "#666666")],
};

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance and contrast as WCAG 2.2 defines them.
    fn luminance(colour: &str) -> f64 {
        let part = |at: usize| {
            let share = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
    }

    fn contrast(a: &str, b: &str) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn letters_can_be_read_and_shapes_be_seen_in_every_theme() {
        assert!((contrast("#ffffff", "#000000") - 21.0).abs() < 0.001);
        for theme in [&LIGHT, &DARK, &PRINT] {
            let roles = [theme.guarantor, theme.conflict_party, theme.observer, theme.mediator];
            let others = [theme.host, theme.participant, theme.absent, theme.text, theme.muted];
            for colour in roles.into_iter().chain(others) {
                for behind in [theme.background, theme.band] {
                    let letters = contrast(theme.letters(colour), behind);
                    assert!(letters >= 4.5, "{colour} on {behind}: {letters:.2}");
                    let shape = contrast(colour, behind);
                    // Every shape that is paler than graphics should be is dark enough to be seen.
                    assert!(shape >= 2.5, "{colour} on {behind}: {shape:.2}");
                }
            }
        }
    }
}
