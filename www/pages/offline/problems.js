/** What is wrong with the text of a story, a line for each problem. */

import { loadEngine } from "../../engine/engine.js";
import { messages as author } from "../../texts/en/author.js";
import { messages } from "../../texts/en/offline.js";

/** @param {string} text */
export async function problemsIn(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return [messages.notJson];
  }
  const { problems } = (await loadEngine()).checkStory(value);
  return problems
    .filter(({ fatal }) => fatal)
    .map(({ path, code, limit }) => `${path || messages.whole} ${author.problem(code, limit?.toString() ?? "")}.`);
}
