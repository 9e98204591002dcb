/**
 * The page that checks: a state, and what is printed beside it, are compared with the model. Only the request for the
 * story leaves the page.
 *
 * @import { PageTexts } from "../../texts/pages.js"
 */

import { loadEngine } from "../../engine/engine.js";
import { entriesIn, entryOf } from "../../link/entries.js";
import { pageTextsFor } from "../../texts/page-texts.js";
import { MOST_BYTES, stampIn } from "./csv.js";
import { examine } from "./examine.js";
import { statesIn } from "./pasted.js";
import { notice, reportOn } from "./report.js";
import { storyOf } from "./stories.js";

const find = (/** @type {string} */ id) => /** @type {HTMLInputElement} */ (document.getElementById(id));
const [form, pasted, version, digest, file, found] = ["check", "pasted", "version", "digest", "file", "findings"].map(
  find,
);
/** As the page declares it; the numbers are written as it writes them. */
const locale = document.documentElement.lang;
/** Requested at once, and awaited by what is said: a quick reader can press the button before they are there. */
const words = pageTextsFor(locale);
/** Which check was requested last. */
let turn = 0;

form.addEventListener("submit", (event) => {
  event.preventDefault();
  check();
});
file.addEventListener("change", async () => {
  const [chosen] = file.files ?? [];
  file.value = "";
  if (!chosen) return;
  turn += 1;
  const own = turn;
  const [text, { check: messages }] = await Promise.all([chosen.slice(0, MOST_BYTES).text(), words]);
  const stamp = stampIn(text);
  if (own !== turn) return;
  [pasted.value, digest.value, version.value] = [stamp.state ?? "", stamp.digest ?? "", ""];
  if (stamp.state === undefined) show([notice("unreadable", messages.nothingInFile(chosen.name), messages)]);
  else check();
});

async function check() {
  turn += 1;
  const own = turn;
  const said = await words;
  const { check: messages } = said;
  if (own !== turn) return;
  show([notice("reading", messages.reading, messages)]);
  const findings = await findingsOn(pasted.value, said).catch((error) => {
    console.error(error);
    return [notice("failed", messages.failed, messages)];
  });
  if (own !== turn) return;
  show(findings);
  // On a phone it is below the form, out of sight.
  found.firstElementChild?.scrollIntoView({ block: "nearest" });
}

/**
 * @param {string} text
 * @param {PageTexts} said
 */
async function findingsOn(text, said) {
  const { check: messages } = said;
  const refused = (/** @type {string} */ why) => notice("unreadable", why, messages);
  if (text.trim() === "") return [notice("nothing", messages.nothing, messages)];
  const states = statesIn(text);
  const entries = entriesIn(states[0] ?? text);
  if (entries.problem !== null) return [refused(messages.unreadable(entries.problem))];
  const id = entryOf(entries, "story");
  if (id === undefined) return [refused(messages.noStory)];
  const [loaded, engine] = await Promise.all([storyOf(id, locale, said), loadEngine()]);
  if (!loaded) return [refused(messages.unknownStory(id.slice(0, 64)))];
  const findings = examine(states[0], { digest: digest.value, version: version.value }, loaded, engine);
  if (findings.verdict === "unreadable") return [refused(messages.unreadable(findings.problems[0].code))];
  return reportOn(findings, loaded, engine, states.length, said, locale);
}

/** @param {HTMLElement[]} parts */
const show = (parts) => found.replaceChildren(...parts);
