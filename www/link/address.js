/**
 * State texts in addresses. Only the widget's own key is changed: the rest of an address stays as it is written, since
 * a host's scripts may depend on it.
 */

/** The query key, alone or before the id of the element. */
export const KEY = "ai-savings";

/** @param {string} id of the element */
export const keyFor = (id) => (id ? `${KEY}-${id}` : KEY);

/**
 * Who keeps a state under which key, for widgets that are in trees of their own.
 *
 * @type {Map<string, WeakRef<HTMLElement>>}
 */
const holders = new Map();

/**
 * The key under which a widget may keep its state in the address of the page, if it may: of several with the same key, only
 * the first one in the document does.
 *
 * @param {HTMLElement} host
 */
export function ownKey(host) {
  if (!host.hasAttribute("sync-url")) return undefined;
  const key = keyFor(host.id);
  const root = /** @type {Document | ShadowRoot} */ (host.getRootNode());
  const rivals = [...root.querySelectorAll(`${host.localName}[sync-url]`)].filter(({ id }) => keyFor(id) === key);
  const holder = holders.get(key)?.deref();
  const isElsewhere = holder?.isConnected && holder.hasAttribute("sync-url") && holder.getRootNode() !== root;
  if (rivals[0] !== host || isElsewhere) return undefined;
  holders.set(key, new WeakRef(host));
  return key;
}

/**
 * The text under a key.
 *
 * @param {string} address
 * @param {string} key
 * @returns {string | undefined}
 */
export function textIn(address, key) {
  const part = partsOf(address).parts.find((one) => nameOf(one) === key);
  return part && decoded(part.slice(part.indexOf("=") + 1));
}

/**
 * The texts of all widgets in an address. The number of a step, see `step.js`, is no such text.
 *
 * @param {string} address
 */
export function textsIn(address) {
  const own = partsOf(address).parts.filter((part) => /^ai-savings(-|$)/u.test(nameOf(part)) && part.includes("="));
  return own.map((part) => decoded(part.slice(part.indexOf("=") + 1))).filter((text) => !/^\d$/u.test(text));
}

/**
 * The address with a text under a key, or without one.
 *
 * @param {string} address
 * @param {string} key
 * @param {string | null} text
 */
export function withText(address, key, text) {
  const { before, parts, hash } = partsOf(address);
  const others = parts.filter((part) => nameOf(part) !== key);
  // Separators that mean nothing in a query stay readable; a percent sign never does.
  const own = text && encodeURIComponent(text).replace(/%(?:2C|2F|3B|3D)/gu, decodeURIComponent);
  const query = (own ? [...others, `${encodeURIComponent(key)}=${own}`] : others).join("&");
  return before + (query && `?${query}`) + hash;
}

/** @param {string} address */
function partsOf(address) {
  const [, before, query = "", hash = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/su.exec(address) ?? [];
  return { before: before ?? "", parts: query ? query.split("&") : [], hash };
}

/** @param {string} part */
const nameOf = (part) => decoded(part.split("=")[0]);

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
