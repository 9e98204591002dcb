/** The English words of a chart that is read by key, heard, or described. */

export const messages = {
  // What a voice calls the chart after its title, as in “Change from a year earlier, chart”.
  chart: "chart",

  // Said and shown when the keys come to a chart; then the list of the keys, and what is read of a number.
  hint: "The arrow keys read the numbers. A question mark lists all keys.",
  keys: [
    "Left and right: the number before or after.",
    "Up and down: another series.",
    "Home and End: the first or the last number.",
    "Enter: how the number comes about.",
    "Space: hear the series, or pause.",
    "Escape: stop reading.",
  ],
  datum: (/** @type {string} */ row, /** @type {string} */ column, /** @type {string} */ text) =>
    `${row}, ${column}: ${text}`,
  noWorking: "No working is shown for this number.",
  noSound: "This chart has no series to hear.",

  // A row of buttons that play a chart. `series` and `speed` name two choices.
  sound: {
    listen: "Listen",
    play: "Play",
    pause: "Pause",
    next: "Next note",
    series: "What to hear",
    speed: "Speed",
    speeds: ["half speed", "normal speed", "double speed"],
    // What the notes mean, said before the first one.
    higher: "The higher the note, the larger the number. The first note is zero.",
    line: "The second note is the line from where you would notice.",
    band: "Two softer notes are the ends of nine in ten.",
    missing: "A number that is not reported is a pause.",
    unavailable: "This browser plays no sound.",
  },

  // A row of buttons that describe a chart at three lengths.
  describe: {
    describe: "Describe",
    about: "What it is",
    statistics: "Lowest and highest",
    trend: "How it runs",
  },

  // How a series runs over the years; `name` is its name in the table.
  trend: {
    rises: (/** @type {string} */ name, /** @type {string} */ first, /** @type {string} */ last) =>
      `${name}: rises from ${first} to ${last}.`,
    falls: (/** @type {string} */ name, /** @type {string} */ first, /** @type {string} */ last) =>
      `${name}: falls from ${first} to ${last}.`,
    peaks: (/** @type {string} */ name, /** @type {string} */ when) => `${name}: rises until ${when}, then falls.`,
    dips: (/** @type {string} */ name, /** @type {string} */ when) => `${name}: falls until ${when}, then rises.`,
    level: (/** @type {string} */ name) => `${name}: stays the same.`,
    varies: (/** @type {string} */ name) => `${name}: goes up and down.`,
    above: (/** @type {string} */ name, /** @type {string} */ when) => `${name}: above zero from ${when} on.`,
    below: (/** @type {string} */ name, /** @type {string} */ when) => `${name}: below zero from ${when} on.`,
    // The line from where a reader of the accounts would notice, such as “+0.1 points”.
    reaches: (/** @type {string} */ name, /** @type {string} */ line, /** @type {string} */ when) =>
      `${name}: reaches ${line}, where you would notice, in ${when}.`,
    misses: (/** @type {string} */ name, /** @type {string} */ line) =>
      `${name}: never reaches ${line}, where you would notice.`,
  },
};
