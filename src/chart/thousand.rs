//! A chance as so many of a thousand squares.

use plotters::style::Color;
use plotters::style::text_anchor::HPos;

use super::painter::Painter;
use super::picture::Picture;
use super::{RenderOptions, Undrawable};

/// The squares, and how they are laid out: in groups of five by five, eight groups across and five down, so 40 by 25.
const ALL: i32 = 1000;
const GROUP: i32 = 5;
const GROUPS: (i32, i32) = (8, 5);

/// The room between groups, in squares.
const BETWEEN: f64 = 0.6;

/// How much of its place a square fills.
const FILLED: f64 = 0.78;

/// How strongly the colour of an empty square covers what lies behind it.
const EMPTY: f64 = 0.25;

/// The largest place of a square, in sizes of a label: larger ones would look like something else.
const LARGEST: f64 = 1.0;

/// What the picture shows.
pub struct Thousand<'a> {
    /// The chance, in 0..=1.
    pub chance: f64,
    /// The chance with the author's inputs, where the reader's differ.
    pub author: Option<f64>,
    /// The words for so many, with `{n}` for the number, and for fewer than one; and for the author's, with `{count}` for
    /// one of these.
    pub words: [&'a str; 3],
}

impl Thousand<'_> {
    /// How many squares a chance fills, and the words for it: `round(1000 × chance)`, half away from zero.
    fn count(&self, chance: f64, options: &RenderOptions) -> (i32, String) {
        let count = (chance.clamp(0.0, 1.0) * f64::from(ALL)).round() as i32;
        let [some, few, _] = self.words;
        let text = options.typesetter.number(f64::from(count), 0);
        (count, if count == 0 { few.to_owned() } else { some.replace("{n}", &text) })
    }
}

/// A thousand squares in groups, filled from the upper left corner group by group so that they stand together, with the
/// count in words above or beside them. The author's are outlined.
///
/// # Errors
///
/// [`Undrawable`], at the boundary the code `undrawable`, if plotters gives up on a part of the picture.
pub fn thousand(thousand: &Thousand, options: &RenderOptions) -> Result<Picture, Undrawable> {
    let (count, words) = thousand.count(thousand.chance, options);
    let author = thousand.author.map(|chance| thousand.count(chance, options));
    let authors = author.as_ref().map(|(_, words)| thousand.words[2].replace("{count}", words));
    let lines: Vec<&str> = [Some(words.as_str()), authors.as_deref()].into_iter().flatten().collect();
    let (width, height) = (f64::from(options.width_px), f64::from(options.height_px));
    let (gap, line_height) = (options.px(12.0), options.px(options.label_size * 1.4));
    let widest = lines.iter().map(|line| options.label_width(line)).max().unwrap_or(0) + gap;
    let text_height = line_height * lines.len() as i32;
    let squares = |groups: i32| f64::from(groups * GROUP) + f64::from(groups - 1) * BETWEEN;
    let most = options.label_px() * LARGEST;
    let pitch = |width: f64, height: f64| (width / squares(GROUPS.0)).min(height / squares(GROUPS.1)).min(most);
    let beside = pitch(width - f64::from(widest), height);
    let below = pitch(width, height - f64::from(text_height));
    let is_beside = beside > below;
    let (pitch, top) = if is_beside { (beside, 0) } else { (below, text_height) };
    let palette = &options.palette;
    let mut painter = Painter::new(options);

    let place = |group: i32, inside: i32| {
        let position = f64::from(group * GROUP + inside) + f64::from(group) * BETWEEN;
        (position * pitch).floor() as i32
    };
    let (size, line) = (((pitch * FILLED) as i32).max(1), options.px(1.0));
    for square in 0..ALL {
        let (group, inside) = (square / (GROUP * GROUP), square % (GROUP * GROUP));
        let x = place(group % GROUPS.0, inside % GROUP);
        let y = top + place(group / GROUPS.0, inside / GROUP);
        // Faint rather than of another colour: with forced colours there may be only one.
        let colour = if square < count { palette.accent.to_rgba() } else { palette.given.mix(EMPTY) };
        let is_author = author.as_ref().is_some_and(|(authors, _)| square < *authors);
        // Between the outline and what it is around there is room, if there can be: the two may have one colour.
        let inset = if is_author && size >= 5 * line { 2 * line } else { 0 };
        painter.rectangle((x + inset, y + inset), (x + size - inset, y + size - inset), colour);
        if is_author {
            painter.outline((x, y), (x + size - line, y + size - line), palette.ink, 1.0);
        }
    }
    let x = if is_beside { place(GROUPS.0 - 1, GROUP - 1) + size + gap } else { 0 };
    for (line, words) in lines.iter().enumerate() {
        let y = line_height / 2 + line_height * line as i32;
        let colour = if line == 0 { palette.accent } else { palette.ink };
        painter.label(&options.shortened(words, options.width_px as i32 - x), (x, y), HPos::Left, colour);
    }
    painter.mark((0, top), "chance", 0, Some(thousand.chance));
    if let Some(chance) = thousand.author {
        painter.mark((0, top), "author", 1, Some(chance));
    }
    painter.finish()
}
