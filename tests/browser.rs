//! What a reader does with the built product in `dist/`, in Chromium, Firefox and WebKit.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod browser {
    mod harness;

    mod crispness;
    mod events;
    mod fields;
    mod lifecycle;
    mod loading;
    mod manners;
    mod narrow;
    mod numbers;
    mod resets;
    mod sliders;
}
