/** Written from `src/api/charts.rs` by `cargo run --example contract`. */

/** The charts whose data lie one below the other. @type {string[]} */
export const ROWS = ["changes", "claim", "drivers"];
