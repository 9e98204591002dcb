/**
 * What the check finds: a list with links to the places, and a sentence at each.
 *
 * @import { StoryProblem } from "../../../target/wasm/engine.js"
 * @import { PageTexts } from "../../texts/pages.js"
 */

import { element, write } from "../../base/dom.js";

/**
 * @param {HTMLElement} form
 * @param {PageTexts["author"]} messages
 * @param {string} locale for the numbers
 */
export function createProblems(form, messages, locale) {
  /** @param {StoryProblem} problem */
  const said = ({ code, limit }) => messages.problem(code, limit === null ? "" : limit.toLocaleString(locale));
  const list = element("ul");
  const title = element("h2");
  const section = element(
    "section",
    { class: "notice problems", "aria-label": messages.problems, hidden: true },
    title,
    list,
  );

  /** The place, or the nearest part of the story around it. @param {string} path */
  const placeOf = (path) => {
    for (let at = path; at; at = at.replace(/(^|\.|\[)[^.[]*$/u, "")) {
      const place = [...form.querySelectorAll("[data-path]")].find(
        (one) => /** @type {HTMLElement} */ (one).dataset.path === at,
      );
      if (place) return place;
    }
    return undefined;
  };
  const go = (/** @type {string} */ path) => {
    const place = placeOf(path);
    for (let part = place?.closest("details"); part; part = part.parentElement?.closest("details")) part.open = true;
    /** @type {HTMLElement | null | undefined} */ (place?.querySelector("input, select, textarea, summary"))?.focus();
  };

  return {
    section,
    placeOf,
    /** @param {StoryProblem[]} problems */
    write(problems) {
      const isFatal = problems.some(({ fatal }) => fatal);
      section.hidden = problems.length === 0;
      section.dataset.kind = isFatal ? "failed" : "warning";
      write(title, isFatal ? messages.problems : messages.warnings);
      list.replaceChildren(
        ...problems.map((problem) => item(problem, said(problem), messages, () => go(problem.path))),
      );
      for (const node of form.querySelectorAll("[data-problems]")) node.textContent = "";
      for (const node of form.querySelectorAll("[aria-invalid]")) node.removeAttribute("aria-invalid");
      for (const problem of problems) {
        const place = placeOf(problem.path);
        const words = place?.querySelector("[data-problems]");
        if (words) words.textContent = `${words.textContent} ${said(problem)}`.trim();
        if (problem.fatal) place?.querySelector("input, select, textarea")?.setAttribute("aria-invalid", "true");
      }
    },
  };
}

/**
 * @param {StoryProblem} problem
 * @param {string} said
 * @param {PageTexts["author"]} messages
 * @param {() => void} go
 */
function item({ path, code, fatal }, said, messages, go) {
  const link = element("button", { type: "button", class: "place" }, path || messages.whole);
  link.addEventListener("click", go);
  const words = ` ${said} (${fatal ? messages.fatal : messages.warning}).`;
  return element("li", { "data-code": code, "data-fatal": fatal }, link, words);
}
