/**
 * Files that the author opens and saves.
 *
 * @import { PageTexts } from "../../texts/pages.js"
 */

import { element } from "../../base/dom.js";
import { fetchHosted } from "../../base/hosted-files.js";

/** Some browsers read the file only after the click; until then its address must be good. */
const READ_MS = 60_000;

/**
 * What is above the form: where a story comes from.
 *
 * @param {PageTexts["author"]} messages
 * @param {{ id: string, name: string }[]} stories that can be started from
 * @param {(text: string, name: string) => void} opened
 * @param {(words: string) => void} failed
 */
export function createFileBar(messages, stories, opened, failed) {
  const start = element(
    "select",
    { id: "start" },
    element("option", { value: "" }, "…"),
    ...stories.map(({ id, name }) => element("option", { value: `${id}.json` }, name)),
  );
  /** Which file was requested last: an earlier request that arrives later is not opened. */
  let turn = 0;
  /**
   * @param {() => Promise<string>} read
   * @param {string} name
   */
  const take = async (read, name) => {
    turn += 1;
    const own = turn;
    const text = await read().catch(() => undefined);
    if (own !== turn) return;
    if (text === undefined) failed(messages.notLoaded);
    else opened(text, name);
  };
  start.addEventListener("change", () => {
    const { value } = start;
    if (value) take(() => fetchHosted(`stories/${value}`), value);
  });

  const file = element("input", { id: "file", type: "file", accept: ".json,application/json" });
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    // The same file can be chosen again.
    file.value = "";
    if (chosen) take(() => chosen.text(), chosen.name);
  });

  return element(
    "div",
    { class: "bar" },
    element("p", { class: "field" }, element("label", { for: "start" }, messages.start), start),
    element("p", { class: "field" }, element("label", { for: "file" }, messages.open), file),
  );
}

/**
 * What is below the form: where the story goes.
 *
 * @param {PageTexts["author"]} messages
 * @param {() => { name: string, text: string }} current
 */
export function createDownload(messages, current) {
  const download = element(
    "button",
    { type: "button", class: "primary", "data-action": "download" },
    messages.download,
  );
  download.addEventListener("click", () => {
    const { name, text } = current();
    const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    element("a", { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), READ_MS);
  });
  return element("div", { class: "end" }, download, element("p", { class: "note" }, messages.downloadAbout));
}
