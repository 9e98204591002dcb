/**
 * What is wrong with the text of a story, a line for each problem.
 *
 * @import { PageTexts } from "../../texts/pages.js"
 */

import { loadEngine } from "../../engine/engine.js";

/**
 * @param {string} text
 * @param {Pick<PageTexts, "author" | "offline">} words
 */
export async function problemsIn(text, { author, offline: messages }) {
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
