/**
 * English made strange, so that a test sees which words on screen do not come from the texts, and what does not fit when words
 * are longer or are read from the right. Runs in the build and in the page.
 */

/** The pseudo-languages by their tags, which the industry uses. */
export const PSEUDO_LANGUAGES = /** @type {const} */ ({ "en-XA": "ltr", "ar-XB": "rtl" });

/** Letters with marks that a reader can still read. */
const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const MARKED = [..."áƀçđéƒǧĥíĵķľɱñóþɋŕšŧúṽŵẋýžÁƁÇĐÉƑǦĤÍĴĶĽṀÑÓÞɊŔŠŦÚṼŴẊÝŽ"];

const OPEN = "⟦";
const CLOSE = "⟧";
/** Text that is read from the right, letter by letter, whatever its letters are. */
const FROM_RIGHT = "\u202e";
const END = "\u202c";

/** A name of a file is no word. */
const isName = (/** @type {string} */ text) => /^[a-z\d]+(?:-[a-z\d]+)+$|^\S+\.(?:html|zip)$/u.test(text);

/** The text in pieces: what is made strange already, as a part of a longer text, and what is not yet. @param {string} text @param {string} open @param {string} close */
function pieces(text, open, close) {
  /** @type {{ text: string, isDone: boolean }[]} */
  const found = [];
  let depth = 0;
  let from = 0;
  const cut = (/** @type {number} */ to, /** @type {boolean} */ isDone) => {
    if (to > from) found.push({ text: text.slice(from, to), isDone });
    from = to;
  };
  [...text.matchAll(new RegExp(`[${open}${close}]`, "gu"))].forEach(({ 0: sign, index }) => {
    if (sign === open) {
      if (depth === 0) cut(index, false);
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) cut(index + 1, true);
    }
  });
  cut(text.length, false);
  return found;
}

/** Two fifths more, in words, so that a line can break. @param {number} letters */
const longer = (letters) => " ẋẋẋẋ".repeat(Math.ceil((letters * 0.4) / 5));

/** @param {string} text */
function accented(text) {
  const own = pieces(text, OPEN, CLOSE);
  const letters = own.flatMap(({ text, isDone }) => (isDone ? [] : (text.match(/[a-z]/giu) ?? []))).length;
  if (letters === 0) return text;
  const [, before, , after] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  const marked = own.map(({ text, isDone }) =>
    isDone ? text : text.replaceAll(/[a-z]/giu, (letter) => MARKED[PLAIN.indexOf(letter)]),
  );
  return `${before}${OPEN}${marked.join("").trim()}${longer(letters)}${CLOSE}${after}`;
}

/** Each word turned by itself; numbers stay as they are. @param {string} text */
const mirrored = (text) =>
  pieces(text, FROM_RIGHT, END)
    .map(({ text, isDone }) =>
      isDone ? text : text.replaceAll(/\p{L}[\p{L}\p{M}’'-]*/gu, (word) => `${FROM_RIGHT}${word}${END}`),
    )
    .join("");

/**
 * Whatever a module of texts exports, with every text in it made strange: constants, lists, tables, and what functions and
 * promises give. Of a strong part of a sentence only the words are text.
 *
 * @template T
 * @param {T} value
 * @param {keyof typeof PSEUDO_LANGUAGES} tag
 * @returns {T}
 */
export function pseudo(value, tag) {
  const inner = (/** @type {unknown} */ one) => pseudo(one, tag);
  /** @returns {unknown} */
  const made = () => {
    if (typeof value === "string") {
      if (isName(value)) return value;
      return tag === "en-XA" ? accented(value) : mirrored(value);
    }
    if (typeof value === "function") return (/** @type {unknown[]} */ ...given) => inner(value(...given));
    if (value instanceof Promise) return value.then(inner);
    if (Array.isArray(value)) return value.map(inner);
    if (value === null || typeof value !== "object") return value;
    if ("strong" in value) return { ...value, strong: inner(value.strong) };
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inner(one)]));
  };
  return /** @type {T} */ (made());
}
