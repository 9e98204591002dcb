/**
 * The author's own sentences, wired both ways: a link sets inputs of the widget, and an output shows a result of it.
 *
 *     <a href="#" data-ai-savings-set="speedup:10x">ten times faster</a>
 *     <output data-ai-savings-show="marginUpliftPts">+0.02 points</output>
 *
 * Readers without script see the text that is in the page. `data-ai-savings-for` names the id of a widget; without it
 * the first one of the document is meant. Nothing but these outputs is ever written to.
 *
 * @import { AiSavingsCalculator } from "../element/calculator.js"
 */

const SET = "[data-ai-savings-set]";
const SHOW = "[data-ai-savings-show]";

/** The events that announce a new report. */
const NEWS = ["load", "input", "change"];

/**
 * Wires the current content of `root`; returns a function that undoes it.
 *
 * @param {ParentNode} [root]
 */
export function connectProse(root = document) {
  const connection = new AbortController();
  const { signal } = connection;
  const all = (/** @type {string} */ selector) => /** @type {HTMLElement[]} */ ([...root.querySelectorAll(selector)]);

  for (const link of all(SET)) {
    const go = (/** @type {Event} */ event) => {
      event.preventDefault();
      widgetOf(link)?.set(link.dataset.aiSavingsSet ?? "");
    };
    link.addEventListener("click", go, { signal });
  }

  /** @type {Map<AiSavingsCalculator, HTMLElement[]>} */
  const outputs = new Map();
  for (const output of all(SHOW)) {
    const widget = widgetOf(output);
    if (!widget) continue;
    // An output is a live region, and would be read out again with every move of a slider.
    output.ariaLive = "off";
    outputs.set(widget, [...(outputs.get(widget) ?? []), output]);
  }
  for (const [widget, own] of outputs) {
    const write = () => Promise.all(own.map((output) => show(output, widget)));
    for (const kind of NEWS) widget.addEventListener(kind, write, { signal });
    write();
  }
  return () => connection.abort();
}

/**
 * @param {HTMLElement} output
 * @param {AiSavingsCalculator} widget
 */
async function show(output, widget) {
  const text = await widget.print(output.dataset.aiSavingsShow ?? "");
  // Where there is no such result, or not yet, the author's own words stay.
  if (text !== undefined && output.textContent !== text) output.textContent = text;
}

/** @param {HTMLElement} node */
function widgetOf({ dataset, ownerDocument }) {
  const id = dataset.aiSavingsFor;
  const found = id ? ownerDocument.getElementById(id) : ownerDocument.querySelector("ai-savings-calculator");
  return /** @type {AiSavingsCalculator | null} */ (found);
}
