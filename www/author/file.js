/** Files that the author begins with and takes away. */

import { element } from "../dom.js";
import { messages } from "./en.js";

/** Some browsers read the file only after the click; until then its address must be good. */
const READ_MS = 10_000;

/**
 * The buttons above the form.
 *
 * @param {(text: string, name: string) => void} opened
 * @param {() => { name: string, text: string }} current
 * @param {(words: string) => void} failed
 */
export function createFileBar(opened, current, failed) {
  const names = Object.keys(messages.stories);
  const start = element(
    "select",
    {},
    element("option", { value: "" }, "…"),
    ...names.map((name) => element("option", { value: name }, messages.stories[name])),
  );
  start.addEventListener("change", () => {
    if (start.value)
      fetchStory(start.value).then(
        (text) => opened(text, start.value),
        () => failed(messages.notLoaded),
      );
  });

  const file = element("input", { type: "file", accept: ".json,application/json" });
  file.addEventListener("change", async () => {
    const [chosen] = file.files ?? [];
    if (chosen) opened(await chosen.text(), chosen.name);
    file.value = "";
  });

  const download = element("button", { type: "button", "data-action": "download" }, messages.download);
  download.addEventListener("click", () => {
    const { name, text } = current();
    const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    element("a", { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), READ_MS);
  });

  return element(
    "div",
    { class: "bar" },
    element("label", {}, messages.start, " ", start),
    element("label", {}, messages.open, " ", file),
    download,
  );
}

/** @param {string} name */
export async function fetchStory(name) {
  const response = await fetch(new URL(`./stories/${name}`, import.meta.url));
  if (!response.ok) throw new Error(`${response.status}`);
  return response.text();
}
