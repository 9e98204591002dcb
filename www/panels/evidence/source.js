/**
 * A source as it is listed: what it is, who published it when, how good a ground it is, and what speaks against it.
 *
 * @import { PanelContext } from "../../element/panels.js"
 * @import { Source } from "./bibliography.js"
 */

import { dateText } from "../../base/dates.js";
import { element } from "../../base/dom.js";

/**
 * @param {Source} source
 * @param {Pick<PanelContext, "format" | "messages">} context
 * @param {...(Node | string)} more
 */
export function sourceItem(
  { id, title, publisher, date, url, unlinked, grade, form, disagrees, language },
  { format, messages },
  ...more
) {
  const words = messages.evidence;
  // A voice reads it in its own language, whatever that of the widget is.
  const own = language ? { lang: language, dir: "auto" } : {};
  const name = url
    ? element(
        "a",
        { ...own, href: url, target: "_blank", rel: "noopener noreferrer", title: words.opensElsewhere },
        title,
      )
    : element("cite", own, title);
  const when = date ? element("time", { datetime: date }, dateText(date, format.locale)) : words.undated;
  return element(
    "li",
    { "data-source": id },
    element("span", { class: "code" }, `[${id}]`),
    " ",
    name,
    ", ",
    element("span", own, publisher),
    ", ",
    when,
    " ",
    element("span", { class: "grade" }, form ? `${words.grades[grade]}, ${words.forms[form]}` : words.grades[grade]),
    unlinked ? element("small", own, unlinked) : "",
    disagrees
      ? element("p", { class: "disagrees" }, element("strong", {}, words.disagree), element("span", own, disagrees))
      : "",
    ...more,
  );
}

/**
 * @param {Source[]} sources
 * @param {Pick<PanelContext, "format" | "messages">} context
 */
export const sourceList = (sources, context) =>
  element("ul", { class: "sources" }, ...sources.map((source) => sourceItem(source, context)));
