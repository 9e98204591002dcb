//! What a reader does with the built product in `dist/`, in Chromium, Firefox and WebKit.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod browser {
    mod harness;

    mod access;
    mod answer;
    mod author;
    mod builder;
    mod bundlers;
    mod card;
    mod chain;
    mod check_page;
    mod claims;
    mod crispness;
    mod design;
    mod differences;
    mod drivers;
    mod embeds;
    mod entries;
    mod events;
    mod evidence;
    mod exports;
    mod fields;
    mod first_screen;
    mod folded;
    mod forgetting;
    mod freshness;
    mod gallery;
    mod guess;
    mod heights;
    mod host_page;
    mod in_sight;
    mod keyboard;
    mod knob;
    mod languages;
    mod late;
    mod lazy_loading;
    mod lifecycle;
    mod links;
    mod listening;
    mod load_fallbacks;
    mod loading;
    mod local_nav;
    mod locks;
    mod looks;
    mod names;
    mod narrow;
    mod numbers;
    mod offline;
    mod outlook;
    mod playground;
    mod prose;
    mod pseudo;
    mod resets;
    mod scenarios;
    mod shift;
    mod sight;
    mod sliders;
    mod steps;
    mod stories;
    mod targets;
    mod touch;
    mod translated;
    mod uncertainty;
    mod voice;
    mod wide;
    mod workings;
}
