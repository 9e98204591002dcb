/**
 * The product itself in a frame, as wide as a phone, a column or a wide page. The width is the true one: where the page has
 * less room, the frame scrolls in its stage.
 *
 * @import { PageTexts } from "../../texts/pages.js"
 * @import { Settings } from "./settings.js"
 */

import { element } from "../../base/dom.js";
import { HOSTED } from "../../base/hosted-files.js";
import { folderOf } from "../../texts/page-texts.js";
import { segments } from "./fields.js";
import { heightsOf } from "./heights.js";
import { queryOf } from "./settings.js";

/** The widths in pixels, by the names that the texts have for them. */
const PREVIEW_WIDTHS = /** @type {const} */ ({ phone: 360, column: 640, wide: 1000 });

/** @param {PageTexts["builder"]} messages */
export function createPreview(messages) {
  const frame = element("iframe", { title: messages.frame, frameborder: 0, "data-ai-savings": true });
  const stage = element("div", { class: "stage", tabindex: 0, role: "group", "aria-label": messages.preview }, frame);
  const show = (/** @type {string} */ width) => {
    frame.setAttribute("width", width);
    stage.toggleAttribute("data-phone", Number(width) === PREVIEW_WIDTHS.phone);
  };
  const first = String(PREVIEW_WIDTHS.phone);
  const widths = Object.entries(PREVIEW_WIDTHS).map(([name, width]) => {
    const words = messages.widths[/** @type {keyof typeof PREVIEW_WIDTHS} */ (name)];
    return /** @type {[string, string]} */ ([String(width), words(String(width))]);
  });
  show(first);
  let shown = "";
  return {
    body: element(
      "section",
      { class: "preview", "aria-labelledby": "preview-title" },
      element("h2", { id: "preview-title" }, messages.preview),
      segments("width", messages.width, widths, first, show),
      stage,
    ),
    /**
     * @param {Settings} settings
     * @param {string} version
     */
    write(settings, version) {
      const address = `${HOSTED}${folderOf(settings.locale)}embed.html${queryOf(settings, version)}`;
      if (address === shown) return;
      shown = address;
      stage.dataset.theme = settings.theme;
      if (!frame.hasAttribute("height"))
        frame.setAttribute("height", String(heightsOf(settings.story, settings.view).narrow));
      frame.src = address;
    },
  };
}
