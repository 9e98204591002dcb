/**
 * Explains to the author, in the console, why a widget could not be loaded and what would help. The reader sees the
 * author's own words meanwhile.
 *
 * @import { LoadCode } from "../engine/engine.js"
 */

import { LoadError } from "../engine/engine.js";
import { messages } from "../texts/failures.js";

/**
 * @param {LoadCode} code
 * @param {unknown} error
 * @param {string | null} story the address of the story that was requested
 */
export function explain(code, error, story) {
  const lines = [messages[code](story ?? "")];
  const { cause, problems } = error instanceof LoadError ? error : { cause: error, problems: undefined };
  for (const { path, code, limit } of problems ?? []) lines.push(`${path || "the file"}: ${code} ${limit ?? ""}`);
  if (cause !== undefined) lines.push(typeof cause === "number" ? messages.status(cause) : String(cause));
  console.error(`<ai-savings-calculator> ${code}: ${lines.join("\n")}`);
}
