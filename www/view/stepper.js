/**
 * The steps of the claim, one below the other: what each says, what it leaves, and a bar as long as that. One of them is
 * open and says why.
 *
 * @import { ChainStep } from "./chain.js"
 * @import { Part } from "../texts/en/widget.js"
 * @import { PanelContext } from "../element/panels.js"
 */

import { element, set, write } from "../base/dom.js";
import { createCopier } from "../link/copier.js";
import { stepAddress } from "../link/step.js";
import { STEPS } from "./chain.js";
import { writeParts } from "./sentence.js";

/** Where a key leads from a step. @type {Record<string, (from: number) => number>} */
const KEYS = {
  ArrowLeft: (from) => from - 1,
  ArrowUp: (from) => from - 1,
  ArrowRight: (from) => from + 1,
  ArrowDown: (from) => from + 1,
  Home: () => 0,
  End: () => STEPS - 1,
};

/** @param {Pick<PanelContext, "root" | "messages">} context */
export function createStepper(context) {
  const words = context.messages.chain.stepper;
  const rows = Array.from({ length: STEPS }, (_, i) => createRow(i, context));
  const list = element("ol", { class: "stepper", role: "list" }, ...rows.map(({ row }) => row));
  const back = element("button", { type: "button", "data-action": "step-back" }, words.back);
  const next = element("button", { type: "button", "data-action": "step-next" }, words.next);
  const place = element("span");
  // Who goes on by button hears where that leads; who goes by keys has the focus there.
  const heard = element("span", { class: "unseen" });
  const position = element("span", { role: "status" }, place, heard);
  let current = 0;
  let isAwaited = false;

  const select = (/** @type {number} */ to) => {
    current = Math.min(Math.max(to, 0), STEPS - 1);
    rows.forEach(({ row, line }, i) => {
      const isCurrent = i === current;
      if (isCurrent) row.setAttribute("aria-current", "step");
      else row.removeAttribute("aria-current");
      set(line, "aria-expanded", isCurrent);
      line.tabIndex = isCurrent ? 0 : -1;
    });
    set(back, "aria-disabled", current === 0);
    set(next, "aria-disabled", current === STEPS - 1);
    write(place, words.position(String(current + 1), String(STEPS)));
    write(heard, "");
    rows[current].update();
  };
  const move = (/** @type {number} */ by) => {
    select(current + by);
    write(heard, `: ${rows[current].says.textContent}`);
    rows[current].row.scrollIntoView({ block: "nearest" });
  };
  back.addEventListener("click", () => move(-1));
  next.addEventListener("click", () => move(1));
  rows.forEach(({ line }, i) => {
    line.addEventListener("click", () => select(i));
    line.addEventListener("keydown", (event) => {
      const { key, altKey, ctrlKey, metaKey } = event;
      // With these keys the browser goes back, or to the end of the page.
      if (!(key in KEYS) || altKey || ctrlKey || metaKey) return;
      event.preventDefault();
      select(KEYS[key](i));
      rows[current].line.focus();
    });
  });
  select(0);

  return {
    body: element("div", {}, element("div", { class: "moves" }, back, position, next), list),

    /** Opens a step and brings it into sight once it says something. @param {number} step from 1 */
    go(step) {
      select(step - 1);
      isAwaited = true;
    },

    /** @param {ChainStep[]} steps */
    write(steps) {
      const all = steps.map(({ left }) => left);
      list.style.setProperty("--low", String(Math.min(0, ...all)));
      // Where nothing is saved and nothing is lost, there still is a scale.
      list.style.setProperty("--high", String(Math.max(0, ...all) || 1));
      steps.forEach((step, i) => {
        rows[i].write(step, all[Math.max(i - 1, 0)]);
      });
      rows[current].update();
      if (isAwaited) rows[current].row.scrollIntoView({ block: "start" });
      isAwaited = false;
    },
  };
}

/**
 * @param {number} i from 0
 * @param {Pick<PanelContext, "root" | "messages">} context
 */
function createRow(i, { root, messages }) {
  const says = element("span", { class: "says" });
  const number = element("span");
  const unit = element("small");
  const bar = element("span", { class: "bar", "aria-hidden": true });
  const why = element("p", { "data-workings": true });
  const link = createCopier("copy-step", messages.chain.link, () => stepAddress(root.host, i + 1));
  const line = element(
    "button",
    { type: "button", class: "step" },
    says,
    " ",
    element("span", { class: "left" }, number, " ", unit),
    bar,
  );
  return {
    row: element("li", { "data-step": i + 1 }, line, element("div", { class: "why" }, why, link.body)),
    line,
    says,
    /** @param {ChainStep} step @param {number} before what was left before it */
    write(step, before) {
      const isThere = number.childElementCount > 0;
      writeParts(says, step.says, isThere);
      writeParts(number, [/** @type {Part} */ ({ strong: step.number })], isThere);
      write(unit, step.unit);
      writeParts(why, step.why, isThere);
      set(bar, "data-side", step.left < 0 ? "loss" : step.left > 0 ? "gain" : "none");
      bar.style.setProperty("--value", String(step.left));
      bar.style.setProperty("--before", String(before));
    },
    update: link.update,
  };
}
