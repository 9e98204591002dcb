//! What the rest has to know of each chart beside its drawing: its height, how its data lie, and what it is drawn from.

/// A chart, as the contract writes it for the shell.
pub struct Chart {
    /// Its name at the boundary.
    pub name: &'static str,
    /// Its height on the page and in a file, in logical pixels, if not the usual one.
    pub height: Option<f64>,
    /// Whether its data lie one below the other, and not from left to right.
    pub is_in_rows: bool,
    /// What it is drawn from, as a type of TypeScript.
    pub request: &'static str,
}

/// A chart as most of them are: as high as usual, with its data from left to right.
const fn chart(name: &'static str, request: &'static str) -> Chart {
    Chart { name, height: None, is_in_rows: false, request }
}

/// The charts of the answer first.
pub const CHARTS: [Chart; 13] = [
    chart("margin", "MarginChart"),
    Chart { height: Some(280.0), is_in_rows: true, ..chart("changes", "NamedFigure[]") },
    chart("savings", "Inputs & { author?: Inputs }"),
    // Twenty-six pixels for each of its steps and headings: there the names fit above the bars of a phone.
    Chart { height: Some(480.0), is_in_rows: true, ..chart("claim", "Inputs & { author?: Inputs }") },
    chart("dots", r#"Pick<Futures, "dots"> & { visiblePoints: number; author?: number }"#),
    Chart { height: Some(232.0), ..chart("thousand", "{ chance: number; author?: number }") },
    chart(
        "runs",
        r#"Pick<Futures, "years" | "samples"> & { author?: Band[]; visiblePoints: number; highlighted?: number }"#,
    ),
    chart(
        "moves",
        r#"Pick<Futures, "years"> & UsualMovesRequest & { author?: Band[]; visiblePoints: number; scale?: "magnified" }"#,
    ),
    chart("futures", r#"Pick<Futures, "years" | "samples"> & { visiblePoints: number; author?: Band[] }"#),
    // A bar for each of a dozen inputs and more.
    Chart {
        height: Some(480.0),
        is_in_rows: true,
        ..chart("drivers", "{ base: number; author?: number; rows: { name: string; atLow: number; atHigh: number }[] }")
    },
    Chart {
        height: Some(320.0),
        ..chart("frontier", "FrontierRequest & { cases: { name: string; x: number; y: number }[] }")
    },
    chart(
        "scenarios",
        r#"{ series: { name: string; first: number; numbers: number[]; kind?: "author" }[]; visiblePoints?: number }"#,
    ),
    Chart { height: Some(120.0), ..chart("sparkline", "{ points: { at: number; figure: number | null }[] }") },
];
