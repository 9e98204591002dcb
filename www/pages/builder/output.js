/**
 * The snippets to copy, and what is said of the image in them.
 *
 * @import { PageTexts } from "../../texts/pages.js"
 * @import { Snapshot } from "./snippets.js"
 */

import { element, write } from "../../base/dom.js";
import { createCodeBlock } from "./code-block.js";
import { address } from "./fields.js";
import { snippets } from "./snippets.js";

/**
 * @param {PageTexts["builder"]} messages
 * @param {{ download: () => void, setImage: (address: string) => void }} actions
 */
export function createOutput(messages, { download, setImage }) {
  const names = /** @type {(keyof typeof snippets)[]} */ (Object.keys(snippets));
  const blocks = names.map((name) => ({ name, ...createCodeBlock(name, messages.snippet[name], messages) }));
  const image = element("p", { class: "note", "data-image": true });
  const draw = element("button", { type: "button", "data-action": "download-image" }, messages.image.download);
  draw.addEventListener("click", download);
  const place = address("image", messages.image.address, messages.image.addressAbout, messages.addressProblem, {
    isOptional: true,
    set: setImage,
  });
  const own = element("div", { class: "own", hidden: true }, draw, place.row);

  return {
    body: element(
      "section",
      { class: "snippets", "aria-labelledby": "snippets-title" },
      element("h2", { id: "snippets-title" }, messages.snippets),
      ...blocks.map(({ body }) => body),
      element("section", { class: "image" }, element("h3", {}, messages.image.title), image, own),
    ),
    /**
     * @param {Snapshot} given
     * @param {{ about: string, hasOwn: boolean }} summaryOf of the image; whether there can be one of the author's own
     */
    write(given, { about, hasOwn }) {
      write(image, about);
      own.hidden = !hasOwn;
      if (!given.settings.image) place.write("");
      for (const block of blocks) block.write(snippets[block.name](given));
    },
  };
}
