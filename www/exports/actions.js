/**
 * A row of buttons that give the reader something, with a line that reports the result.
 *
 * @import { Messages } from "../texts/index.js"
 */

import { element, write } from "../base/dom.js";
import { save } from "./save.js";

/** What is copied: as plain text, and with its markup where a program takes that. @typedef {{ text: string, html?: string }} Copied */

/** @typedef {{ name: string, file: Blob }} File */

/**
 * @param {string} label of the whole row, for screen readers
 * @param {Messages["exports"]} messages
 */
export function createActions(label, messages) {
  const status = element("p", { role: "status" });
  const field = element("textarea", { readonly: true, rows: 4, hidden: true, "aria-label": messages.selected });
  const buttons = element("div", { class: "exports-buttons" });
  let row = element("div");
  buttons.append(row);
  const body = element("div", { class: "exports", role: "group", "aria-label": label }, buttons, field, status);
  // The widget takes these for changes of its inputs.
  for (const kind of ["input", "change"]) body.addEventListener(kind, (event) => event.stopPropagation());

  const say = (/** @type {string} */ text) => {
    // The same words again would not be heard.
    status.textContent = "";
    requestAnimationFrame(() => write(status, text));
  };

  /**
   * @param {string} name
   * @param {string} text
   * @param {() => Promise<string>} act what is said when it is done
   */
  const add = (name, text, act) => {
    const button = element("button", { type: "button", "data-export": name }, text);
    button.addEventListener("click", async () => {
      field.hidden = true;
      try {
        say(await act());
      } catch (error) {
        say(messages.failed);
        console.error(error);
      }
    });
    row.append(button);
    return button;
  };

  return {
    body,
    say,
    add,

    /** Begins a row of buttons that belong together. @param {string} text before them */
    row(text) {
      row = element("div", {}, element("span", { "aria-hidden": true }, text));
      buttons.append(row);
    },

    /** @param {Node} node */
    append(node) {
      row.append(node);
    },

    /**
     * @param {string} name
     * @param {string} text
     * @param {() => Promise<File>} make
     */
    saves: (name, text, make) =>
      add(name, text, async () => {
        const { name: fileName, file } = await make();
        save(fileName, file);
        return messages.downloaded;
      }),

    /**
     * @param {string} name
     * @param {string} text
     * @param {() => Copied} make at once: a browser lets a page copy only while it handles the click
     */
    copies: (name, text, make) =>
      add(name, text, async () => {
        const copied = make();
        if (await isCopied(copied)) return messages.copied;
        field.hidden = false;
        field.value = copied.text;
        field.focus();
        field.select();
        return messages.notCopied;
      }),
  };
}

/**
 * Whether the clipboard took it. A frame may not have a clipboard, and a clipboard may refuse.
 *
 * @param {Copied} copied
 */
async function isCopied({ text, html }) {
  const { clipboard } = navigator;
  try {
    if (html !== undefined && typeof ClipboardItem === "function") {
      const typed = (/** @type {string} */ part, /** @type {string} */ type) => new Blob([part], { type });
      const item = { "text/plain": typed(text, "text/plain"), "text/html": typed(html, "text/html") };
      await clipboard.write([new ClipboardItem(item)]);
    } else {
      await clipboard.writeText(text);
    }
    return true;
  } catch {
    return false;
  }
}
