/**
 * A source as it is listed: what it is, who published it when, how good a ground it is, and what speaks against it.
 *
 * @import { Source } from "./bibliography.js"
 */

import { dateText } from "../../base/dates.js";
import { element } from "../../base/dom.js";
import { messages } from "../../texts/en/evidence.js";

/**
 * @param {Source} source
 * @param {string} locale
 * @param {...(Node | string)} more
 */
export function sourceItem({ id, title, publisher, date, url, unlinked, grade, form, disagrees }, locale, ...more) {
  const name = url
    ? element("a", { href: url, target: "_blank", rel: "noopener noreferrer", title: messages.opensElsewhere }, title)
    : element("cite", {}, title);
  const when = date ? element("time", { datetime: date }, dateText(date, locale)) : messages.undated;
  return element(
    "li",
    { "data-source": id },
    element("span", { class: "code" }, `[${id}]`),
    " ",
    name,
    `, ${publisher}, `,
    when,
    " ",
    element(
      "span",
      { class: "grade" },
      form ? `${messages.grades[grade]}, ${messages.forms[form]}` : messages.grades[grade],
    ),
    unlinked ? element("small", {}, unlinked) : "",
    disagrees ? element("p", { class: "disagrees" }, element("strong", {}, messages.disagree), disagrees) : "",
    ...more,
  );
}

/**
 * @param {Source[]} sources
 * @param {string} locale
 */
export const sourceList = (sources, locale) =>
  element("ul", { class: "sources" }, ...sources.map((source) => sourceItem(source, locale)));
