/**
 * The snippets to copy.
 *
 * @import { PageTexts } from "../../texts/pages.js"
 * @import { Snapshot } from "./snippets.js"
 */

import { element, write } from "../../base/dom.js";
import { address } from "./fields.js";
import { snippets } from "./snippets.js";

/**
 * @param {PageTexts["builder"]} messages
 * @param {{ download: () => void, setImage: (address: string) => void }} actions
 */
export function createOutput(messages, { download, setImage }) {
  const names = /** @type {(keyof typeof snippets)[]} */ (Object.keys(snippets));
  const parts = names.map((name) => {
    const { title, about } = messages.snippet[name];
    const field = element("textarea", {
      id: `snippet-${name}`,
      readonly: true,
      rows: 8,
      spellcheck: "false",
      "aria-label": messages.markup(title),
    });
    const said = element("span", { role: "status" });
    const copy = element(
      "button",
      { type: "button", "data-copy": name, "aria-label": messages.copyThis(title) },
      messages.copy,
    );
    copy.addEventListener("click", async () => {
      try {
        // Absent where the page is not secure, refused where it is not allowed.
        await navigator.clipboard.writeText(field.value);
        write(said, messages.copied);
      } catch {
        field.focus();
        field.select();
        write(said, messages.notCopied);
      }
    });
    const section = element(
      "section",
      { "data-snippet": name },
      element("h3", {}, title),
      element("p", { class: "about" }, about),
      field,
      element("p", {}, copy, " ", said),
    );
    return { name, field, said, section };
  });
  const image = element("p", { class: "about", "data-image": true });
  const draw = element("button", { type: "button", "data-action": "download-image" }, messages.image.download);
  draw.addEventListener("click", download);
  const place = address("image", messages.image.address, messages.image.addressAbout, messages.addressProblem, {
    isOptional: true,
    set: setImage,
  });
  const own = element("div", { hidden: true }, element("p", {}, draw), place.row);

  return {
    body: element(
      "section",
      { class: "snippets", "aria-labelledby": "snippets-title" },
      element("h2", { id: "snippets-title" }, messages.snippets),
      image,
      own,
      ...parts.map(({ section }) => section),
    ),
    /**
     * @param {Snapshot} given
     * @param {{ about: string, hasOwn: boolean }} summaryOf of the image; whether there can be one of the author's own
     */
    write(given, { about, hasOwn }) {
      write(image, about);
      own.hidden = !hasOwn;
      if (!given.settings.image) place.write("");
      for (const { name, field, said } of parts) {
        const text = snippets[name](given);
        if (field.value === text) continue;
        field.value = text;
        write(said, "");
      }
    },
  };
}
