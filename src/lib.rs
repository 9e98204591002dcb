//! What changed from one year to the next, and what a claimed AI speed-up is worth in points of operating margin.
//!
//! The crate is a calculator core. Natively it is an ordinary library; compiled to WebAssembly it is the engine behind
//! the `<ai-savings-calculator>` element. In reading order:
//!
//! * [`model`]: the arithmetic of the domain, and the catalogue of its inputs;
//! * [`story`]: the figures, texts and sources of an article, read from a file and checked;
//! * [`chart`]: pictures of a projection, drawn with plotters into a list of primitives;
//! * [`api`]: requests, reports and refusals as plain data;
//! * `web`: the exports to JavaScript (only on `wasm32`).
//!
//! # Example
//!
//! A film studio hears "ten times faster". What is the claim worth to a company that spends 5 % of its content budget
//! on visual effects?
//!
//! ```
//! use ai_savings_calculator::model::{Assumptions, Inputs, Preset, project};
//!
//! let mut inputs = Inputs::preset(Preset::Base);
//! inputs.speedup = 10.0;
//! let projection = project(&Assumptions::new(inputs).expect("the catalogue's defaults are valid"));
//!
//! // Ten times faster makes the work 44 % cheaper, since only labour that can be compressed gets cheaper ...
//! assert!((projection.summary.cost_reduction - 0.43875).abs() < 1e-12);
//! // ... and seven years on that is worth three hundredths of a point of margin.
//! let last = projection.years.last().expect("a horizon has at least one year");
//! assert!((last.margin_uplift_points - 0.030_864_785_821).abs() < 1e-9);
//!
//! // What cannot be calculated is refused with data, every problem at once.
//! let mut nonsense = Inputs::preset(Preset::Base);
//! nonsense.speedup = 0.5;
//! nonsense.horizon = f64::NAN;
//! let problems = Assumptions::new(nonsense).expect_err("half as fast is no speed-up");
//! assert_eq!(problems.iter().map(|p| p.field.as_ref()).collect::<Vec<_>>(), ["speedup", "horizon"]);
//! ```

pub mod model;

mod raw;

pub mod story;

pub mod chart;

pub mod api;

#[cfg(target_arch = "wasm32")]
#[expect(clippy::missing_errors_doc, reason = "every export throws what the function of `api` that it calls refuses")]
pub mod web;
