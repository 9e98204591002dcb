// Collects what a page would only tell its console. The first script of a page, so that it misses nothing.
"use strict";
globalThis.witness = { errors: [], violations: [], loadErrors: [], mutations: [] };

addEventListener(
  "error",
  (event) => witness.errors.push(event.message ?? `could not load ${event.target.src ?? event.target.href}`),
  // Files that do not load send an event that does not bubble.
  { capture: true },
);
addEventListener("unhandledrejection", (event) => witness.errors.push(`not caught: ${event.reason}`));
console.error = (...words) => witness.errors.push(words.join(" "));

document.addEventListener("securitypolicyviolation", (event) => {
  // An icon for the tab is the browser's own wish, not the page's.
  if (event.blockedURI.endsWith("/favicon.ico")) return;
  witness.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
});
document.addEventListener("load-error", (event) => witness.loadErrors.push(event.detail), { capture: true });
