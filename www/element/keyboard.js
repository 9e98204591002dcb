/**
 * What the widget has for readers who use keys: ways to the answer and back, and groups of controls that are one tab stop. It is
 * fetched when something in the widget first gets the focus.
 *
 * @import { PanelContext } from "./panels.js"
 */

import { element } from "../base/dom.js";
import { createRoving, isSeen } from "../base/roving.js";
import { lazyStyleSheet } from "../base/stylesheet.js";
import { NOTE } from "../view/result.js";
import css from "./keyboard.css?text";
import { reach } from "./local-nav.js";

const styleSheet = lazyStyleSheet(css);

/** Rows of buttons, lists that lead to places, tables, and sentences with several numbers. */
const GROUPS = ".exports, .local ul, .jumps, .trail, .scenarios-kept, table, p";

const ITEMS = "button, .exports input";

/** The row of a slider. */
const ROWS = "[data-input], [data-range]";

/**
 * @param {PanelContext} context
 * @param {object} widget
 * @param {HTMLElement} widget.body
 * @param {HTMLElement} widget.headline what a way to the answer leads to
 * @param {EventTarget | null} widget.first what had the focus first: it may be gone by now
 * @param {HTMLElement} widget.place of what lies below the answer
 * @param {(name: "assumptions") => Promise<void>} widget.open
 */
export async function createKeyboard({ root, texts }, { body, first, headline, place, open }) {
  const { keys } = await (await texts.later()).spoken();
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet()];
  root.getElementById(NOTE)?.append(` ${keys.arrows}`);

  keepFocus(root, body, first);
  const roving = createRoving(body, { groups: GROUPS, items: ITEMS });
  // Where Tab leads is decided when it is pressed: by then everything has been written.
  body.addEventListener("keydown", ({ key }) => key === "Tab" && roving.tidy(), { capture: true });
  roving.tidy();

  /** @param {string} name @param {string} text @param {() => void} go */
  const way = (name, text, go) => {
    const button = element("button", { type: "button", class: "way", "data-way": name }, text);
    button.addEventListener("click", go);
    return button;
  };
  /** The slider or field that the reader came from. @type {HTMLElement | undefined} */
  let from;
  const answer = way("answer", keys.answer, () => {
    back.hidden = !from;
    back.textContent = keys.back(nameOf(from));
    headline.focus();
    headline.scrollIntoView({ block: "nearest" });
  });
  const back = way("back", "", () => from?.focus());
  const assumptions = way("assumptions", keys.assumptions, async () => {
    await open("assumptions");
    const section = /** @type {HTMLElement} */ (root.querySelector("[data-panel=assumptions]"));
    reach({ section, heading: /** @type {HTMLElement} */ (section.querySelector("h3")) });
  });
  back.hidden = true;
  headline.tabIndex = -1;
  headline.after(back, assumptions);

  const follow = (/** @type {HTMLElement} */ focused) => {
    assumptions.hidden = place.getClientRects().length === 0;
    const row = focused.closest(ROWS);
    if (!row || focused === answer) return;
    // One way, always behind what the reader sets: in each row it would be one in forty of the same name.
    // It leads back to where the reader came into the row, not to what Tab passed on the way out.
    if (answer.parentNode === row) return;
    row.append(answer);
    from = focused;
  };
  body.addEventListener("focusin", ({ target }) => follow(/** @type {HTMLElement} */ (target)));
  if (root.activeElement) follow(/** @type {HTMLElement} */ (root.activeElement));
  body.addEventListener("input", ({ target }) => {
    const field = /** @type {HTMLElement} */ (target);
    if (field.closest(ROWS)) from = field;
  });

  /** What a field is called. @param {HTMLElement | undefined} field */
  const nameOf = (field) =>
    field?.getAttribute("aria-label") ??
    root.getElementById(field?.getAttribute("aria-labelledby") ?? "")?.textContent ??
    field?.closest("[aria-label]")?.getAttribute("aria-label") ??
    "";
}

/** How long an answer to a click may take: what is copied or fetched may be late. */
const LATE_MS = 300;

/**
 * Where the control that has the focus goes away, as a button does that has done its work, the focus goes to what it belonged to:
 * never to the top of the host's page. A view in another language gets the focus where the one before it had it.
 *
 * @param {ShadowRoot} root
 * @param {HTMLElement} body
 * @param {EventTarget | null} first
 */
function keepFocus(root, body, first) {
  /** What had the focus last, and what it is in. @type {HTMLElement[]} */
  let held = [];
  const hold = (/** @type {EventTarget | null} */ target) => {
    held = [];
    for (let node = /** @type {HTMLElement | null} */ (target); node && node !== body; node = node.parentElement) {
      held.push(node);
    }
  };
  hold(root.activeElement ?? first);
  body.addEventListener("focusin", ({ target }) => hold(target));

  /** Some browsers leave the focus on what is hidden, others put it on the body of the page. */
  const isLost = () => {
    const { activeElement } = root;
    const isNowhere = activeElement === null && document.activeElement === document.body;
    return held.length > 0 && (isNowhere || activeElement === held[0]) && !(held[0].isConnected && isSeen(held[0]));
  };
  const restore = () => {
    if (!isLost()) return;
    const around = held.find((node) => node.isConnected && isSeen(node));
    const place = around?.closest("section, details, fieldset") ?? body;
    const target = /** @type {HTMLElement} */ (place.querySelector("h2, h3, summary, legend, [part=headline]"));
    if (target.localName !== "summary") target.tabIndex = -1;
    target.focus({ preventScroll: true });
  };
  restore();
  for (const kind of ["click", "change", "keydown"]) {
    body.addEventListener(kind, () => {
      requestAnimationFrame(() => requestAnimationFrame(restore));
      setTimeout(restore, LATE_MS);
    });
  }

  const replaced = new MutationObserver(() => {
    if (body.isConnected) return;
    replaced.disconnect();
    if (document.activeElement !== document.body || held.length === 0) return;
    const [row, part] = [held.find(({ dataset }) => dataset.input), held.find((node) => node.part.length > 0)];
    const { localName } = held[0];
    const type = held[0].getAttribute("type");
    const within = row ? `[data-input="${row.dataset.input}"]` : part ? `[part="${part.part.value}"]` : "nothing";
    const same = root.querySelector(`${within} ${localName}${type ? `[type="${type}"]` : ""}`);
    const target = /** @type {HTMLElement} */ (same ?? root.querySelector("[part=headline]"));
    if (!same) target.tabIndex = -1;
    target.focus({ preventScroll: true });
  });
  replaced.observe(root, { childList: true });
}
