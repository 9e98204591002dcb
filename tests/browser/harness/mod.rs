//! Drives the built product in three browser engines: a server, a browser, a page, and the widget on it.

pub mod browser_process;
mod caretaker;
pub mod charts;
pub mod engines;
pub mod exports;
pub mod fingers;
pub mod frames;
pub mod keyboard;
pub mod page;
pub mod panels;
pub mod picture;
mod pool;
pub mod reader;
mod reset;
pub mod server;
pub mod session;
pub mod user_input;
pub mod widget;

/// Makes one test per engine out of each claim, so that a failure names the engine and `cargo test chromium` runs one.
macro_rules! in_each_engine {
    ($($(#[$about:meta])* fn $claim:ident($engine:ident) $body:block)+) => {$(
        $(#[$about])*
        mod $claim {
            #[allow(unused_imports, reason = "not every claim needs what its file imports")]
            use super::*;
            use crate::browser::harness::engines::Engine;

            fn claim($engine: Engine) $body

            #[test]
            fn chromium() {
                $crate::browser::harness::timed(claim, Engine::Chromium);
            }

            #[test]
            fn firefox() {
                $crate::browser::harness::timed(claim, Engine::Firefox);
            }

            #[test]
            fn webkit() {
                $crate::browser::harness::timed(claim, Engine::WebKit);
            }
        }
    )+};
}
pub(crate) use in_each_engine;

/// Tests a claim in one engine, and prints how long that takes: `cargo test -- --show-output` shows it.
pub fn timed(claim: fn(engines::Engine), engine: engines::Engine) {
    let start = std::time::Instant::now();
    claim(engine);
    println!("took {:.1} s", start.elapsed().as_secs_f64());
}
