//! Writes the files of the contract between the core and the shell again. A test fails while one of them is out of
//! date.
//!
//! ```text
//! cargo run --example contract
//! ```
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a tool that is given tables it does not know has to stop"
)]

#[path = "contract/mod.rs"]
mod contract;

fn main() -> std::io::Result<()> {
    for (path, text) in contract::files() {
        std::fs::write(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path), text)?;
        println!("{path}");
    }
    Ok(())
}
