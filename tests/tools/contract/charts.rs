//! What the page has to know of a chart before it is drawn, from the list of the core.

use ai_savings_calculator::api::CHARTS;

/// `www/element/chart-heights.css`: what lies below the answer, so that a first visit does without.
pub fn heights() -> String {
    let heights = CHARTS.iter().filter_map(|chart| Some((chart.name, chart.height?)));
    let rule = |(name, height)| format!("\n[data-chart=\"{name}\"] canvas {{\n  height: {height}px;\n}}\n");
    let rules: String = heights.map(rule).collect();
    format!(
        "/* Written from `src/api/charts.rs` by `cargo run --example contract`: charts that are not as high as usual. */\n{rules}"
    )
}

/// `www/view/chart-layout.js`.
pub fn text() -> String {
    let rows = CHARTS.iter().filter(|chart| chart.is_in_rows).map(|chart| format!("\"{}\"", chart.name));
    let rows = rows.collect::<Vec<_>>().join(", ");
    format!(
        "/** Written from `src/api/charts.rs` by `cargo run --example contract`. */\n\n\
         /** The charts whose data lie one below the other. @type {{string[]}} */\nexport const ROWS = [{rows}];\n"
    )
}
