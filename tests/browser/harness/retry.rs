//! A second try on the machine that decides what is released.

use std::env::var_os;
use std::fs::OpenOptions;
use std::io::Write as _;
use std::panic::catch_unwind;
use std::path::Path;

use super::engines::Engine;

/// What failed at first, a line each.
const UNSTEADY: &str = "target/unsteady.txt";

/// Tests a claim in an engine. Where `CI` is set, a claim that fails has one more try: a busy machine stalls browsers and
/// their drivers for seconds. It is not kept quiet, for it may as well be a race: `build.sh` prints what needed it.
pub fn test(name: &str, claim: fn(Engine), engine: Engine) {
    if var_os("CI").is_none() {
        return claim(engine);
    }
    if catch_unwind(|| claim(engine)).is_err() {
        claim(engine);
        note(&format!("{name}, {engine:?}\n"));
    }
}

fn note(line: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(UNSTEADY);
    let file = OpenOptions::new().create(true).append(true).open(path);
    file.and_then(|mut file| file.write_all(line.as_bytes())).expect("the report can be written");
}
