/** Markup as text, with everything that could end it escaped. It is made for other pages, and never put into this one. */

/** @type {Record<string, string>} */
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A piece of finished markup. Plain text is not one, so that nothing gets in unescaped. */
export class Markup {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
}

/** Elements that have no end tag. */
const VOID = new Set(["img"]);

/**
 * An element. An attribute that is `true` is written without a value, one that is `undefined` not at all.
 *
 * @param {string} name
 * @param {Record<string, string | number | true | undefined>} attributes
 * @param {...(string | Markup)} children
 */
export function tag(name, attributes, ...children) {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return [value === true ? ` ${key}` : ` ${key}="${escaped(String(value))}"`];
  });
  const start = `<${name}${written.join("")}>`;
  return new Markup(VOID.has(name) ? start : `${start}${children.map(inner).join("")}</${name}>`);
}

/**
 * Pieces one below the other.
 *
 * @param {...(Markup | undefined)} pieces
 */
export const lines = (...pieces) => new Markup(pieces.flatMap((piece) => (piece ? [piece.text] : [])).join("\n"));

/** An element with its children on lines of their own. @param {string} name @param {Record<string, string | number | true | undefined>} attributes @param {...(Markup | undefined)} children */
export const block = (name, attributes, ...children) =>
  tag(name, attributes, new Markup("\n"), lines(...children), new Markup("\n"));

/** A remark for readers of the markup. @param {string} text */
export const remark = (text) => new Markup(`<!-- ${escaped(text).replaceAll("--", "–")} -->`);

/** @param {string | Markup} child */
const inner = (child) => (child instanceof Markup ? child.text : escaped(child));

/** @param {string} text */
const escaped = (text) => text.replaceAll(/[&<>"']/gu, (letter) => ESCAPES[letter]);
