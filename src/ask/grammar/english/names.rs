//! English names and adjectives of what the records hold, and numbers in words.

pub(super) const NAMES: &[(&str, &str)] = &[
    ("release of detainees|release of prisoners|detainees release", "detainees"),
    (
        "israel strikes|israel's strikes|strikes by israel|strikes of israel|israeli air strikes|israeli airstrikes|israeli raids|israel's attacks|attacks by israel",
        "israeli-strikes",
    ),
    ("russian|russians|moscow's|russian side", "russia"),
    ("iranian|iranians", "iran"),
    ("turkish|turks", "turkey"),
    ("syrian|syrian government|syrian regime|assad government|damascus delegation", "syria"),
    ("kazakh|kazakhstani", "kazakhstan"),
    ("qatari", "qatar"),
    ("egyptian", "egypt"),
    ("saudi", "saudi-arabia"),
    ("israeli|israelis", "israel"),
    ("swiss", "switzerland"),
    ("jordanian", "jordan"),
    ("iraqi", "iraq"),
    ("lebanese", "lebanon"),
    ("american|americans|washington|us|the us|usa|u.s.|america", "united-states"),
    ("un|u.n.", "united-nations"),
    ("red cross", "icrc"),
    (
        "opposition|armed opposition|rebels|syrian opposition delegation|syrian armed opposition|syrian rebels|the opposition",
        "syrian-armed-opposition",
    ),
    ("astana process", "astana-process"),
    (
        "de-escalation zones|de-escalation zone|deescalation zones|de-escalation areas|zones of de-escalation",
        "de-escalation-areas",
    ),
    (
        "northeast|north east|northeastern syria|north-eastern syria|northeast syria|the northeast",
        "north-east",
    ),
    (
        "resolution 2254|unscr 2254|2254|security council resolution 2254|un security council resolution 2254|unsc resolution 2254|un resolution 2254|resolution 2254 of the security council|resolution 2254 of the un security council",
        "unscr-2254",
    ),
    (
        "resolution 2336|2336|security council resolution 2336|un security council resolution 2336|unsc resolution 2336|un resolution 2336",
        "unscr-2336",
    ),
    (
        "resolution 497|security council resolution 497|un security council resolution 497|unsc resolution 497|un resolution 497",
        "unscr-497",
    ),
    (
        "resolution 242|security council resolution 242|un security council resolution 242|unsc resolution 242|un resolution 242",
        "unscr-242",
    ),
    ("idlib|idlib area|idlib province|situation in idlib|the situation in idlib", "idlib-area"),
    (
        "sochi congress of national dialogue|congress of national dialogue|congress of syrian national dialogue|sochi congress of syrian national dialogue|syrian congress of national dialogue|sochi dialogue congress",
        "sochi-congress-2018",
    ),
    (
        "idlib memorandum|idlib memorandum of september 2018|idlib agreement|sochi memorandum on idlib|sochi agreement on idlib|memorandum on idlib|september 2018 memorandum",
        "memorandum-2018-09-17-idlib",
    ),
];

pub(super) const NUMBERS: &[(&str, u32)] = &[
    ("one", 1),
    ("two|second", 2),
    ("three|third", 3),
    ("four|fourth", 4),
    ("five|fifth", 5),
    ("six|sixth", 6),
    ("seven|seventh", 7),
    ("eight|eighth", 8),
    ("nine|ninth", 9),
    ("ten|tenth", 10),
    ("eleven|eleventh", 11),
    ("twelve|twelfth", 12),
    ("thirteen|thirteenth", 13),
    ("fourteen|fourteenth", 14),
    ("fifteen|fifteenth", 15),
    ("sixteen|sixteenth", 16),
    ("seventeen|seventeenth", 17),
    ("eighteen|eighteenth", 18),
    ("nineteen|nineteenth", 19),
    ("twenty|twentieth", 20),
    ("twenty one|twenty first|twenty-one|twenty-first", 21),
    ("twenty two|twenty second|twenty-two|twenty-second", 22),
];
