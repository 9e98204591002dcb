/**
 * Reads a number as somebody types it. An entry that can be read in two ways is not guessed at, and a separator of
 * another language is not accepted without a question: a point in place of a comma divides a number by a thousand.
 */

/**
 * What was typed: its value, or `NaN` and what it may mean: nothing, one number or two.
 *
 * @typedef {{ value: number, readings: number[] }} Entry
 */

/** What may be beside a number, and the units of the fields that it suits. @type {[RegExp, string][]} */
const MARKS = [
  [/^[%٪]|[%٪]$/u, "share ratePerYear"],
  [/[x×]$/iu, "factor"],
  [/p(oin)?ts?$/iu, "points"],
  [/years?$/iu, "years wholeYears"],
];

/**
 * @param {string} locale
 * @param {string} currency the only sign of a currency that is taken
 * @returns {(text: string, unit?: string) => Entry} `unit` is that of the field, if it has one
 */
export function createReader(locale, currency) {
  const parts = new Intl.NumberFormat(locale).formatToParts(12345678.9);
  const separators = ["group", "decimal"].map((wanted) => parts.find(({ type }) => type === wanted)?.value ?? "");
  // In India the groups before the last one have two digits: 1,23,45,678.
  const hasPairs = parts[2].value.length === 2;
  const point = convention(".", ",", hasPairs);
  const comma = convention(",", ".", hasPairs);
  const [own, other] = separators[0] === "." || separators[1] === "," ? [comma, point] : [point, comma];
  const sign = currency.normalize("NFKC") || "¤";

  return (text, unit) => {
    let rest = plain(text);
    let suits = "";
    const [before, ...after] = rest.split(sign);
    if (after.length && (/^[-+]? *$/u.test(before) || !after[0])) {
      suits = "millions millionsPerYear";
      rest = before + after.join(sign);
    }
    for (const [mark, units] of MARKS) {
      if (suits || !mark.test(rest)) continue;
      suits = units;
      rest = rest.replace(mark, "");
    }
    rest = rest.trim();

    const value = own(rest);
    const isOwn = !Number.isNaN(value);
    // Where the language has no use for the point, 4.5 is clear, and only 4.500 is not.
    const isUsed = separators.some((one) => /[.,]/u.test(one) && rest.includes(one));
    const found = isOwn && isUsed ? [value] : [value, other(rest)];
    const readings = [...new Set(found)].filter(Number.isFinite).sort((a, b) => a - b);
    const fits = !suits || !unit || suits.includes(unit);
    if (fits && readings.length === 1 && (isOwn || !isUsed)) return { value: readings[0], readings: [] };
    // No question at "4,": the reader may be about to type 4,500.
    return { value: Number.NaN, readings: /[.,]$/u.test(rest) ? [] : readings };
  };
}

/**
 * Reads a number by one of the two conventions there are; `NaN` if it does not follow it. All groups have the same sign
 * between them, and the first one does not begin with 0: 0.500 is a half.
 *
 * @param {string} decimal
 * @param {string} group
 * @param {boolean} hasPairs
 */
function convention(decimal, group, hasPairs) {
  const sign = `[ '’٬${group}]`;
  const pairs = hasPairs ? `|[1-9]\\d?(${sign})(?:\\d\\d\\2)*\\d{3}` : "";
  const whole = `\\d*|[1-9]\\d{0,2}(${sign})(?:\\d{3}\\1)*\\d{3}${pairs}`;
  const form = new RegExp(`^(?=.*\\d)[-+]? *(?:${whole})([${decimal}٫]\\d*)?(e[-+]?\\d+)?$`, "iu");
  const signs = new RegExp(sign, "gu");
  // Zero has no sign.
  return (/** @type {string} */ text) =>
    form.test(text) ? Number(text.replace(signs, "").replace(/[,٫]/u, ".")) + 0 : Number.NaN;
}

/**
 * A text with Latin digits, plain spaces and a plain minus. A text with other numbers in it, such as ½ or 4², is left
 * out: NFKC would make 42 of the latter.
 *
 * @param {string} text
 */
const plain = (text) =>
  /\p{No}/u.test(text)
    ? ""
    : text
        .normalize("NFKC")
        .replace(/\p{Cf}/gu, "")
        .replace(/\p{Nd}/gu, digit)
        .replace(/[−–]/gu, "-")
        .trim();

/** The digits of a script have consecutive codes, from 0 to 9. @param {string} sign */
function digit(sign) {
  const place = Number(sign.codePointAt(0));
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(place - before - 1))) before += 1;
  return String(before % 10);
}
