/**
 * The product itself in a frame, as wide as a phone or a desktop.
 *
 * @import { PageTexts } from "../../texts/pages.js"
 * @import { Settings } from "./settings.js"
 */

import { element } from "../../base/dom.js";
import { choice } from "./fields.js";
import { heightsOf } from "./heights.js";
import { queryOf } from "./settings.js";

/** @param {PageTexts["builder"]} messages */
export function createPreview(messages) {
  const frame = element("iframe", { title: messages.frame, width: 360, frameborder: 0, "data-ai-savings": true });
  const width = choice("width", messages.width, messages.widths, (value) => frame.setAttribute("width", value));
  const stage = element("div", { class: "stage", tabindex: 0, role: "group", "aria-label": messages.preview }, frame);
  let shown = "";
  return {
    body: element(
      "section",
      { class: "preview", "aria-labelledby": "preview-title" },
      element("h2", { id: "preview-title" }, messages.preview),
      width.row,
      stage,
    ),
    /**
     * @param {Settings} settings
     * @param {string} version
     */
    write(settings, version) {
      const address = `embed.html${queryOf(settings, version)}`;
      if (address === shown) return;
      shown = address;
      stage.dataset.theme = settings.theme;
      if (!frame.hasAttribute("height"))
        frame.setAttribute("height", String(heightsOf(settings.story, settings.view).narrow));
      frame.src = address;
    },
  };
}
