//! Year-over-year changes as bars around zero, percent and points kept apart.

use plotters::style::text_anchor::HPos;

use super::painter::Painter;
use super::picture::Picture;
use super::rows::{Row, row_height, rows};
use super::{RenderOptions, Undrawable};
use crate::model::Change;

/// One figure and its change.
pub struct ChangeBar {
    /// The name of the figure, in the reader's language.
    pub name: String,
    /// Its change.
    pub change: Change,
    /// What is shown in place of a bar that cannot be drawn, such as "not reported".
    pub absence: String,
    /// Whether the figure is a percentage, so that its change is in points even where no change can be shown.
    pub in_points: bool,
}

impl ChangeBar {
    /// The length of the bar in the unit of its panel; `None` where no bar can be drawn.
    fn length(&self) -> Option<f64> {
        match self.change {
            Change::Percent { percent, .. } => Some(percent),
            Change::Points { points } => Some(points),
            Change::NotMeaningful { .. } | Change::NotReported => None,
        }
    }

    fn row(&self, index: usize, options: &RenderOptions) -> Row<'_> {
        let number = self.length();
        let colour = if number < Some(0.0) { options.palette.warning } else { options.palette.given };
        let bars = number.map(|length| (0.0, length, colour)).into_iter().collect();
        Row { name: &self.name, bars, text: self.text(options), index, number }
    }

    fn text(&self, options: &RenderOptions) -> String {
        match self.change {
            Change::Percent { percent, .. } => options.typesetter.percent(percent),
            Change::Points { points } => options.typesetter.points(points),
            Change::NotMeaningful { .. } | Change::NotReported => self.absence.clone(),
        }
    }
}

/// A panel for percent changes above one for changes in points, each with its own scale: a percent is not a point.
///
/// `titles` name the panels. Each figure's name is above its bar, its change is at the bar's end.
///
/// # Errors
///
/// [`Undrawable`], at the boundary the code `undrawable`, if plotters gives up on a part of the picture.
pub fn changes(bars: &[ChangeBar], titles: [&str; 2], options: &RenderOptions) -> Result<Picture, Undrawable> {
    let panels = [false, true].map(|points| bars.iter().enumerate().filter(move |(_, bar)| bar.in_points == points));
    let panels = panels.map(|own| own.map(|(index, bar)| bar.row(index, options)).collect::<Vec<_>>());
    let mut painter = Painter::new(options);
    let count: usize = panels.iter().filter(|own| !own.is_empty()).map(|own| own.len() + 1).sum();
    let height = row_height(&painter, count);

    let mut top = 0;
    let named = titles.into_iter().zip(["percent", "points"]);
    for (own, (title, series)) in panels.iter().zip(named).filter(|(own, _)| !own.is_empty()) {
        painter.label(title, (0, top + height / 2), HPos::Left, options.palette.muted);
        top += height;
        rows(&mut painter, series, own, 0.0, (top, height));
        top += height * own.len() as i32;
    }
    painter.finish()
}
