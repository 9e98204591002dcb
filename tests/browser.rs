//! What a reader does with the built product in `dist/`, in Chromium, Firefox and WebKit.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod browser {
    mod harness;

    mod author;
    mod chain;
    mod crispness;
    mod differences;
    mod drivers;
    mod events;
    mod exports;
    mod fields;
    mod folded;
    mod lifecycle;
    mod loading;
    mod manners;
    mod narrow;
    mod numbers;
    mod resets;
    mod scenarios;
    mod sliders;
    mod stories;
    mod uncertainty;
    mod workings;
}
