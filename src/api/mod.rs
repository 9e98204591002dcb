//! Requests, reports and refusals as plain data, testable without a browser.
//!
//! A request arrives as a [`Raw`] value of any shape. It is either answered in full or refused with every problem at
//! once; nothing is guessed, converted or half done.

mod backcast;
mod catalogue;
mod charts;
mod differences;
mod exploration;
mod figures;
mod history;
mod melody;
mod noise;
mod perspective;
mod picture;
mod ranges;
mod report;
mod request;
mod sensitivity;
mod simulation;
mod solve;
mod stakes;
mod story;
mod svg;
mod targets;
mod variance;
mod working;

pub use backcast::{BackcastReport, backcast};
pub use catalogue::Catalogue;
pub use charts::{CHARTS, Chart};
pub use differences::{Differences, differences};
pub use exploration::draw_exploration;
pub use figures::{FigureChange, changes};
pub use history::{History, history};
pub use melody::{Heard, melody};
pub use noise::{Margins, UsualMoves, margins, usual_moves};
pub use picture::{ANSWER_CHARTS, COLOURS, Drawing, draw};
pub use ranges::{Ranges, ranges_in_use};
pub use report::{Problems, Report};
pub use request::{assumptions, calculate};
pub use sensitivity::{Drivers, sensitivity};
pub use simulation::{FuturesReport, futures};
pub use solve::{AloneReport, FrontierReport, SolutionReport, frontier, solve, solve_alone};
pub use stakes::{Stakes, TitleReport, face_value, stakes, title};
pub use story::{CheckedStory, check_story};
pub use svg::{draw_any, svg};
pub use targets::{Targets, targets};
pub use variance::{VarianceShares, variance};
pub use working::{WorkingReport, working};

pub use crate::raw::Raw;
