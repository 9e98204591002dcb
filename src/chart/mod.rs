//! Pictures of a projection.
//!
//! A chart function draws with plotters into a [`Picture`]: a flat list of primitives in device pixels. The picture is
//! then replayed on whatever surface is at hand. The layer does not know colour names, number formats or letter
//! widths: they arrive as [`RenderOptions`].

mod axis;
mod changes;
mod claim;
mod dots;
mod drivers;
mod frame;
mod framed;
mod frontier;
mod futures;
mod labels;
mod margin;
mod melody;
mod moves;
mod painter;
mod picture;
mod recorder;
mod render_options;
mod rows;
mod runs;
mod savings;
mod scenarios;
mod sparkline;
mod svg;
mod thousand;

pub use axis::Axis;
pub use changes::{ChangeBar, changes};
pub use claim::{Claim, claim};
pub use dots::{Dots, dots};
pub use drivers::{DriverBar, Drivers, drivers};
pub use framed::{Frame, framed};
pub use frontier::{Case, Ruler, frontier};
pub use futures::{Futures, futures};
pub use margin::{Margin, margin};
pub use melody::{LONGEST_S, Melody, Note, Voice, melody};
pub use moves::{Moves, moves};
pub use picture::{Description, Mark, Picture, Primitive, Text};
pub use render_options::{Colour, Palette, RenderOptions, Typesetter};
pub use runs::{Runs, runs};
pub use savings::{Savings, savings};
pub use scenarios::{Scenarios, Series, scenarios};
pub use sparkline::sparkline;
pub use thousand::{Thousand, thousand};

/// A drawing that plotters gave up on. Recording cannot fail, so this is a fault in a chart function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Undrawable;
