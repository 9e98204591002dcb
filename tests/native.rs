//! The layers below the web, tested without a browser.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod native {
    // What the tests below use.
    mod any_inputs;
    mod arithmetic;
    mod fixtures;
    mod imports;
    mod method_tables;
    mod number_text;
    mod paths;
    mod sources;
    mod worked;

    mod broken_stories;
    mod catalogue;
    mod charts;
    mod claim_chain;
    mod claims;
    mod contract;
    mod conventions;
    mod futures;
    mod goals;
    mod history;
    mod laws_of_cash;
    mod laws_of_expense;
    mod laws_of_futures;
    mod laws_of_numbers;
    mod laws_of_saving;
    mod layers;
    mod method_page;
    mod perspective;
    mod plausibility;
    mod provenance;
    mod reference;
    mod refusals;
    mod repeated;
    mod rules;
    mod sensitivity;
    mod solving;
    mod stakes;
    mod statistics;
    mod stories;
    mod story_schema;
    mod uncertainty;
    mod worked_example;
    mod workings;
}
