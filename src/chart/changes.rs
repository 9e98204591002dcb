//! Year-over-year changes as bars around zero, percent and points kept apart.

use plotters::prelude::Rectangle;
use plotters::style::Color;
use plotters::style::text_anchor::{HPos, VPos};

use super::frame::{Edges, label};
use super::picture::{Mark, Picture};
use super::recorder::{Surface, record};
use super::{Axis, Failure, Look, Undrawable};
use crate::model::Change;

/// One figure and its change.
pub struct ChangeBar {
    /// The name of the figure, in the reader's language.
    pub name: String,
    /// Its change.
    pub change: Change,
    /// What stands in place of a bar that cannot be drawn, such as "not reported".
    pub absence: String,
    /// Whether the figure is a percentage, so that its change is in points even where there is none to show.
    pub in_points: bool,
}

impl ChangeBar {
    /// The length of the bar in the unit of its panel; `None` where there is none to draw.
    fn length(&self) -> Option<f64> {
        match self.change {
            Change::Percent { percent, .. } => Some(percent),
            Change::Points { points } => Some(points),
            Change::NotMeaningful { .. } | Change::NotReported => None,
        }
    }

    fn text(&self, look: &Look) -> String {
        match self.change {
            Change::Percent { percent, .. } => look.typesetter.percent(percent),
            Change::Points { points } => look.typesetter.points(points),
            Change::NotMeaningful { .. } | Change::NotReported => self.absence.clone(),
        }
    }
}

/// A panel for percent changes above one for changes in points, each with its own scale: a percent is not a point.
///
/// `titles` name the panels. Each figure's name stands above its bar, its change at the bar's end.
pub fn changes(bars: &[ChangeBar], titles: [&str; 2], look: &Look) -> Result<Picture, Undrawable> {
    let panels = titles.map(|title| title.to_owned());
    let rows: usize = bars.len() + [false, true].into_iter().filter(|points| has_rows(bars, *points)).count();
    let row = (look.height_px as i32 / rows.max(1) as i32).max(1);

    record(look, |surface| {
        let mut marks = Vec::new();
        let mut top = 0;
        for (in_points, title) in [false, true].into_iter().zip(&panels) {
            let own: Vec<_> = bars.iter().enumerate().filter(|(_, bar)| bar.in_points == in_points).collect();
            if own.is_empty() {
                continue;
            }
            let heading = label(look, look.palette.muted, HPos::Left, VPos::Center);
            surface.draw_text(title, &heading, (0, top + row / 2))?;
            top += row;
            panel(surface, &own, (top, row), look, &mut marks)?;
            top += row * own.len() as i32;
        }
        Ok(marks)
    })
}

fn has_rows(bars: &[ChangeBar], in_points: bool) -> bool {
    bars.iter().any(|bar| bar.in_points == in_points)
}

/// One panel: `top` is where its rows begin and `row` is the height of each, in device pixels.
fn panel<'a>(
    surface: &Surface<'a>,
    bars: &[(usize, &ChangeBar)],
    (top, row): (i32, i32),
    look: &Look,
    marks: &mut Vec<Mark>,
) -> Result<(), Failure<'a>> {
    let lengths = bars.iter().filter_map(|(_, bar)| bar.length());
    let values = Axis::covering(lengths.chain([0.0]));
    let widest = bars.iter().map(|(_, bar)| look.label_width(&bar.text(look))).max().unwrap_or(0) + look.px(8.0);
    let falls = bars.iter().any(|(_, bar)| bar.length().is_some_and(|length| length < 0.0));
    let width = look.width_px as i32;
    let room = widest.min(width / 3);
    let left = if falls { room } else { look.px(1.0) };
    let edges = Edges { left, right: (width - room).max(left + 1), top: 0, bottom: 1 };
    let plot = edges.plot(surface, values, Axis::exact(0.0, 1.0));
    let x_of = |number: f64| plot.map_coordinate(&(number, 0.0)).0;
    let zero = x_of(0.0);

    for (place, (index, bar)) in bars.iter().enumerate() {
        let upper = top + row * place as i32;
        let name_y = upper + row / 4;
        let (bar_top, bar_bottom) = (upper + row / 2, upper + row - look.px(4.0).min(row / 8));
        let middle = (bar_top + bar_bottom) / 2;
        let name_style = label(look, look.palette.ink, HPos::Left, VPos::Center);
        surface.draw_text(&bar.name, &name_style, (0, name_y))?;

        let length = bar.length();
        let end = length.map_or(zero, x_of);
        if let Some(length) = length {
            let colour = if length < 0.0 { look.palette.warning } else { look.palette.given };
            let end = if end == zero { zero + (length.signum() as i32) * look.px(1.0) } else { end };
            surface.draw(&Rectangle::new([(zero, bar_top), (end, bar_bottom)], colour.filled()))?;
        }
        let outward = length.is_some_and(|length| length < 0.0);
        let (anchor, x) = if outward { (HPos::Right, end - look.px(5.0)) } else { (HPos::Left, end + look.px(5.0)) };
        let style = label(look, look.palette.ink, anchor, VPos::Center);
        surface.draw_text(&bar.text(look), &style, (x, middle))?;
        surface.draw(&Rectangle::new(
            [(zero, bar_top - look.px(2.0)), (zero + look.px(1.0), bar_bottom + look.px(2.0))],
            look.palette.ink.filled(),
        ))?;
        marks.push(Mark { x: end, y: middle, series: "change", index: *index, number: length });
    }
    Ok(())
}
