//! The columns of timelines. They are stable: scripts rely on them.

/// Columns of a timeline of events, each with what it holds.
pub const COLUMNS: &[(&str, &str)] = &[
    ("seq", "Number of the row, from 1."),
    ("event_id", "Id of the event in `events`."),
    ("kind", "Kind of event."),
    ("number", "Number in its series."),
    ("title", "Label in the language asked for."),
    ("date_edtf", "Date as recorded, in EDTF."),
    ("date_min", "First day that it can touch; empty when unbounded."),
    ("date_max", "Last day that it can touch; empty when unbounded."),
    (
        "precision",
        "How exact the date is: `day`, `days`, `month`, `half_year` …, then `_uncertain` (`?`), `_approximate` (`~`).",
    ),
    ("city", "Place, under the name that it had then."),
    ("country", "State in which the place lies."),
    ("venue", "Building, where a source names it."),
    ("host", "Host."),
    ("mode", "`in_person`, `video`, `telephone` or `hybrid`."),
    ("status", "`held`, `postponed`, `cancelled` or `announced`."),
    (
        "participants",
        "Who took part, in the order guarantors, conflict parties, others; `(possible)` marks a single weak source.",
    ),
    ("guarantors", "Guarantors that took part."),
    ("conflict_parties", "Parties to the conflict that took part."),
    ("observers", "Observers that took part."),
    ("absent", "Who is recorded as staying away, with the word of the record."),
    ("heads_of_delegation", "`Party: person` of each delegation whose head is recorded."),
    ("documents", "Ids of the texts adopted or issued there."),
    ("n_sources", "Distinct sources of the event and its participations."),
    ("sources", "Their ids."),
    (
        "conflict",
        "`yes` when sources give other values for a cell of the event, a participation or a delegate.",
    ),
    (
        "alt_values",
        "These other values, as `column of row: value`, joined by ` | `; rows are named by their key.",
    ),
    ("note", "Remark of the curator."),
];

/// Columns of events that a terminal has room for beside the date.
pub(super) const IN_TERMINAL: &[&str] =
    &["kind", "number", "title", "city", "participants", "absent", "n_sources"];

/// Columns of participations that a terminal has room for beside the date.
pub(super) const TIDY_IN_TERMINAL: &[&str] =
    &["event_id", "party", "role", "presence", "head", "n_sources"];

/// Columns of a tidy timeline: one row for each participation.
pub const TIDY_COLUMNS: &[(&str, &str)] = &[
    ("event_id", "Id of the event in `events`."),
    ("kind", "Kind of event."),
    ("number", "Number in its series."),
    ("date_edtf", "Date as recorded, in EDTF."),
    ("date_min", "First day that it can touch; empty when unbounded."),
    ("date_max", "Last day that it can touch; empty when unbounded."),
    ("place_id", "Id of the place."),
    ("status", "Whether the event took place."),
    ("party_id", "Id of the party in `parties`."),
    ("party", "Label of the party in the language asked for."),
    ("party_kind", "Kind of party."),
    ("role", "Role at the event."),
    ("presence", "Recorded presence."),
    ("level", "Rank of the head."),
    ("head_id", "Id of the head in `people`."),
    ("head", "Label of the head."),
    ("head_title", "Title that the head bore then."),
    ("certainty", "How well the participation is sourced."),
    ("n_sources", "Distinct sources of the participation."),
    ("sources", "Their ids, with paragraphs."),
    (
        "conflict",
        "`yes` when sources give other values for a cell of the participation or of its delegates.",
    ),
    (
        "alt_values",
        "These other values, as `column of row: value`, joined by ` | `; rows are named by their key.",
    ),
];
