//! A series as sound, for readers who listen: the higher the note, the larger the number.

/// The pitch of the smallest number, in hertz: the A below the middle C.
const LOWEST_HERTZ: f64 = 220.0;

/// From the smallest number to the largest it is two octaves, which a small loudspeaker plays and most ears hear well.
const OCTAVES: f64 = 2.0;

/// How long a reference is heard, and how long the pause after it is, in seconds.
const REFERENCE_S: (f64, f64) = (0.35, 0.15);

/// The longest time between two data, in seconds.
const SLOWEST_S: f64 = 0.4;

/// What a whole series takes at most, references and all, in seconds.
pub const LONGEST_S: f64 = 6.0;

/// How much of the time of a datum is heard; the rest is a pause, so that equal neighbours are two notes.
const HEARD: f64 = 0.85;

/// What is heard of a series.
#[derive(Clone, Debug, PartialEq)]
pub struct Melody {
    /// The notes, in the order in which they begin.
    pub notes: Vec<Note>,
    /// How long it takes, in seconds.
    pub seconds: f64,
}

/// A tone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Note {
    /// When it begins, in seconds from the start.
    pub start_s: f64,
    /// How long it is heard, in seconds.
    pub length_s: f64,
    /// Its pitch in hertz.
    pub hertz: f64,
    /// What it is heard for.
    pub voice: Voice,
    /// The place in the series; of a reference, its place among the references.
    pub index: usize,
}

/// What a note is heard for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// A level to compare with, before the series.
    Reference,
    /// A datum.
    Datum,
    /// An end of the band around a datum, at the same time.
    Band,
}

/// A series as notes: first the `references`, then each of the `values` in its turn, with the ends of its `band` where it has
/// one.
///
/// A number `v` between the smallest, `low`, and the largest, `high`, of all that is heard has the pitch
/// `220 Hz × 4^((v − low) ÷ (high − low))`; where all are equal, the pitch in the middle, 440 Hz. What is `None` or not
/// finite is a pause as long as a note. The whole takes at most 6 seconds: the more data, the shorter their notes.
#[must_use]
pub fn melody(references: &[f64], values: &[Option<f64>], band: &[[f64; 2]]) -> Melody {
    let is_heard = |number: &f64| number.is_finite();
    let known = |index: usize| values.get(index).copied().flatten().filter(is_heard);
    let ends = |index: usize| band.get(index).map_or(&[][..], |ends| ends.as_slice()).iter().copied().filter(is_heard);
    let of_data = (0..values.len()).flat_map(|index| known(index).into_iter().chain(ends(index)));
    let heard = references.iter().copied().filter(is_heard).chain(of_data);
    let (low, high) = heard.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), it| (low.min(it), high.max(it)));
    let hertz = |number: f64| {
        // Halved first, so that the distance between the largest numbers is finite, too.
        let share = if high > low { (number / 2.0 - low / 2.0) / (high / 2.0 - low / 2.0) } else { 0.5 };
        LOWEST_HERTZ * libm::exp2(OCTAVES * share)
    };

    let mut notes = Vec::new();
    let each_reference = REFERENCE_S.0 + REFERENCE_S.1;
    for (index, level) in references.iter().copied().enumerate().filter(|(_, level)| is_heard(level)) {
        let start_s = each_reference * notes.len() as f64;
        let note = Note { start_s, length_s: REFERENCE_S.0, hertz: hertz(level), voice: Voice::Reference, index };
        notes.push(note);
    }
    let before = each_reference * notes.len() as f64;
    let each = SLOWEST_S.min((LONGEST_S - before) / values.len().max(1) as f64).max(0.0);
    for index in 0..values.len() {
        let note = |number, voice| Note {
            start_s: before + each * index as f64,
            length_s: each * HEARD,
            hertz: hertz(number),
            voice,
            index,
        };
        let Some(value) = known(index) else { continue };
        notes.push(note(value, Voice::Datum));
        notes.extend(ends(index).map(|end| note(end, Voice::Band)));
    }
    Melody { notes, seconds: before + each * values.len() as f64 }
}
