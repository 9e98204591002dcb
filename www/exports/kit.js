/**
 * The newsroom kit: everything of a state in one file; and beside it the print page and the answer to be copied.
 *
 * @import { Moment } from "../view/chart.js"
 * @import { Panel, PanelContext } from "../element/panels.js"
 */

import { element } from "../base/dom.js";
import { fileNameOf } from "../view/chart.js";
import { createActions } from "./actions.js";
import { csvFile, stamped } from "./bar.js";
import { creditsText } from "./credits.js";
import { imageOf, pngOf, svgOf } from "./image.js";
import { answerNodes, answerOf, documentText } from "./page.js";
import { piecesOf } from "./pieces.js";
import { printPage } from "./print.js";
import { allInputs } from "./provenance.js";
import { save } from "./save.js";
import { adopt } from "./style.js";

const SCHEMES = /** @type {const} */ (["light", "dark"]);

/** @typedef {[name: string, content: Blob | string]} Entry */

/**
 * Made like a folded part of the widget, for any caller that has a place for it.
 *
 * @param {PanelContext} context
 * @returns {Panel}
 */
export function createKit(context) {
  adopt(context.root);
  const { kit: words, exports: common } = context.messages;
  const actions = createActions(words.label, common);
  /** @type {Moment | undefined} */
  let latest;
  const moment = () => /** @type {Moment} */ (latest);

  actions.add("kit", words.kit, async () => {
    actions.say(words.making);
    save(words.file(context.story.id), await kitOf(moment(), context));
    return common.downloaded;
  });
  actions.add("print", words.print, () => printPage(moment(), context));
  actions.copies("answer", words.sentence, () => ({ text: answerOf(moment(), context).join(" ") }));

  return {
    body: element("div", { class: "kit" }, element("p", {}, words.about), actions.body),
    charts: [],
    write(now) {
      latest = now;
    },
  };
}

/**
 * The same state gives the same bytes.
 *
 * @param {Moment} moment
 * @param {PanelContext} context
 */
export async function kitOf(moment, context) {
  const [stamp, { kinds, tables }, file, { zipped }] = await Promise.all([
    stamped(moment, context),
    piecesOf(moment, context),
    context.file(),
    import("./zip.js"),
  ]);
  const { title, answer, figures, credit } = answerNodes(kinds[0], moment, stamp, context);
  /** @type {Entry[]} */
  const pictures = [];
  /** @type {string[]} */
  const descriptions = [];
  for (const kind of kinds) {
    const name = fileNameOf(kind);
    // Between two charts the page gets its turn.
    await new Promise((resolve) => setTimeout(resolve));
    for (const scheme of SCHEMES) {
      const image = imageOf(kind, moment, stamp, scheme, context);
      const path = `charts/${name}${scheme === "dark" ? "-dark" : ""}`;
      pictures.push([`${path}.png`, pngOf(image, 1, context)]);
      pictures.push([`${path}-2x.png`, pngOf(image, 2, context)]);
      pictures.push([`${path}.svg`, svgOf(image, context)]);
      if (scheme === "light") descriptions.push(`${path}\n${image.alt}\n`);
    }
  }
  /** @type {Entry[]} */
  const numbers = [];
  for (const table of [...tables, allInputs(moment.state, context)]) {
    numbers.push([`tables/${table.name}.csv`, await csvFile(table, moment, context)]);
  }
  /** @type {Entry[]} */
  const entries = [
    ["sentence.txt", `${answerOf(moment, context).join("\n")}\n`],
    ["alt-texts.txt", descriptions.join("\n")],
    ["table.html", documentText(title, [element("h1", {}, title), ...answer, ...figures, credit], context)],
    ["credits.txt", creditsText(file, stamp, context)],
    ...pictures,
    ...numbers,
  ];
  const readme = context.messages.kit.readme(
    title,
    entries.map(([name]) => name),
  );
  const all = /** @type {Entry[]} */ ([["README.txt", readme], ...entries]);
  return zipped(await Promise.all(all.map(async ([name, content]) => [name, await bytesOf(content)])));
}

/** @param {Blob | string} content */
const bytesOf = async (content) => new Uint8Array(await new Blob([content]).arrayBuffer());
