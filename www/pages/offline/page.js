/** The page in one file: the widget, the stories that come with it, and a story of one's own from disk. */

import "../../element/define.js";
import { element, write } from "../../base/dom.js";
import { STORIES } from "../../story/all.js";
import { author, offline as messages } from "../../texts/pages.js";
import { problemsIn } from "./problems.js";
import { carry } from "./story-text.js";

const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (document.querySelector(selector));
const widget = find("ai-savings-calculator");
const state = element("p", { class: "notice", "data-kind": "failed", role: "status" });

/** The text of the story that the widget loaded last. */
let asked = "";
/** Which choice is the last: a file may be read later than the next one is chosen. */
let turn = 0;

const choice = element(
  "select",
  { id: "story", name: "story" },
  ...STORIES.map(({ company, periods }, index) =>
    element("option", { value: index }, `${company}, ${periods.current}`),
  ),
);
choice.addEventListener("change", () => tell(JSON.stringify(STORIES[Number(choice.value)])));

const file = element("input", { id: "file", type: "file", accept: ".json,application/json" });
file.addEventListener("change", async () => {
  const [chosen] = file.files ?? [];
  if (!chosen) return;
  turn += 1;
  const own = turn;
  const text = await chosen.text();
  if (own === turn) tell(text);
});

widget.addEventListener("load-error", async (event) => {
  const { detail } = /** @type {CustomEvent<string>} */ (event);
  const refused = asked;
  const lines = detail === "badStory" ? await problemsIn(refused, { author, offline: messages }) : [];
  if (asked !== refused) return;
  write(state, [detail === "badStory" ? messages.badStory : messages.failed(detail), ...lines].join("\n"));
});

/** @param {string} text */
function tell(text) {
  turn += 1;
  asked = text;
  write(state, "");
  widget.setAttribute("story", carry(text));
}

const form = find("#stories");
form.addEventListener("submit", (event) => event.preventDefault());
form.append(
  element("div", { class: "field" }, element("label", { for: "story" }, messages.story), choice),
  element("div", { class: "field" }, element("label", { for: "file" }, messages.open), file),
  state,
);
