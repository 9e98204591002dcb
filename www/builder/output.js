/**
 * The snippets to copy.
 *
 * @import { Given } from "./snippets.js"
 */

import { element, write } from "../dom.js";
import { messages } from "./en.js";
import { snippets } from "./snippets.js";

export function createOutput() {
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

  return {
    body: element(
      "section",
      { class: "snippets", "aria-labelledby": "snippets-title" },
      element("h2", { id: "snippets-title" }, messages.snippets),
      image,
      ...parts.map(({ section }) => section),
    ),
    /**
     * @param {Given} given
     * @param {string} aboutImage
     */
    write(given, aboutImage) {
      write(image, aboutImage);
      for (const { name, field, said } of parts) {
        const text = snippets[name](given);
        if (field.value === text) continue;
        field.value = text;
        write(said, "");
      }
    },
  };
}
