/**
 * The print page: it takes the place of the widget on paper, in light colours whatever the screen has, and brings what
 * paper needs: date, sources, version, digest and link. It does not need a window or a frame; where a sandbox forbids
 * printing, the same page is a file.
 *
 * @import { Moment } from "../view/chart.js"
 * @import { PanelContext } from "../element/panels.js"
 */

import { element } from "../base/dom.js";
import { differencesOf } from "../view/differences.js";
import { stamped } from "./bar.js";
import { sourceLines } from "./credits.js";
import { imageOf, painted, svgOf } from "./image.js";
import { answerNodes, documentText, tableOf } from "./page.js";
import { piecesOf } from "./pieces.js";
import { plainTable } from "./plain-html.js";
import { save } from "./save.js";

/** Printers have more dots than screens. */
const SCALE = 2;

/** The style of the page as a file; in the widget the style sheet of this folder does the same. */
const STYLE =
  "body{font:14px/1.4 sans-serif;margin:2em auto;max-width:46em}table{border-collapse:collapse;width:100%}caption{font-weight:600;text-align:start}th,td{border-bottom:1px solid #ccc;padding:.25em .5em;text-align:end}th:first-child{text-align:start}svg{height:auto;max-width:100%}figure{margin:1em 0}figure,tr{break-inside:avoid}";

/**
 * Prints a moment, with the parts that a reader sees, and returns what to say of it.
 *
 * @param {Moment} moment
 * @param {PanelContext} context
 */
export async function printPage(moment, context) {
  const { root, story } = context;
  const words = context.messages.kit;
  const differing = differencesOf(moment, context);
  const [stamp, pieces, file] = await Promise.all([
    stamped(moment, context),
    piecesOf(moment, context, context.isShown),
    context.file(),
  ]);
  const { kinds, printed } = pieces;
  const images = kinds.map((kind) => imageOf(kind, moment, stamp, "light", context));
  const { title, answer, figures, credit } = answerNodes(kinds[0], moment, stamp, context);
  const date = new Intl.DateTimeFormat(context.format.locale, { dateStyle: "long" }).format(new Date());

  const nodes = (/** @type {(place: number) => Node} */ picture) => [
    element("h2", {}, title),
    ...answer.map((node) => node.cloneNode(true)),
    ...(differing.length ? [element("h3", {}, words.differ), list(differing)] : []),
    ...figures.map((node) => node.cloneNode(true)),
    ...kinds.flatMap((kind, i) => [
      element("figure", {}, picture(i), element("p", {}, kind.summary(moment))),
      // The first chart shows the table of figures, which is above it.
      ...(i === 0 ? [] : [plainTable(tableOf(kind, moment))]),
    ]),
    ...printed.map(plainTable),
    element("h3", {}, words.sources),
    list(sourceLines(file, context)),
    credit.cloneNode(true),
    element("p", {}, words.printed(date)),
  ];

  const page = element(
    "section",
    { class: "print-page", lang: context.texts.language },
    ...nodes((i) => {
      const canvas = painted(images[i], SCALE, context);
      canvas.setAttribute("role", "img");
      canvas.setAttribute("aria-label", images[i].alt);
      return canvas;
    }),
  );
  if (isPrinted(page, root)) return words.printing;

  const text = documentText(
    title,
    nodes((i) => element("i", { "data-picture": i })),
    context,
  );
  const whole = images.reduce(
    (all, image, i) => all.replace(`<i data-picture="${i}"></i>`, () => svgOf(image, context)),
    text.replace("</head>", `<style>${STYLE}</style></head>`),
  );
  save(words.printFile(story.id), new Blob([whole], { type: "text/html;charset=utf-8" }));
  return words.printedToFile;
}

/**
 * Prints the page, and says whether that is allowed: a sandbox that forbids it says nothing.
 *
 * @param {HTMLElement} page
 * @param {ShadowRoot} root
 */
function isPrinted(page, root) {
  const widget = root.querySelector("[part=widget]");
  let isBegun = false;
  const begin = () => {
    isBegun = true;
  };
  const end = () => {
    page.remove();
    widget?.removeAttribute("data-printing");
  };
  addEventListener("beforeprint", begin, { once: true });
  widget?.setAttribute("data-printing", "");
  root.append(page);
  try {
    globalThis.print();
  } finally {
    removeEventListener("beforeprint", begin);
    // Some browsers print only later, and say when they have.
    if (isBegun) addEventListener("afterprint", end, { once: true });
    else end();
  }
  return isBegun;
}

/** @param {string[]} lines */
const list = (lines) => element("ul", {}, ...lines.map((line) => element("li", {}, line)));
