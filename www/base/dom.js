/** Building and updating elements without parsing markup. */

/**
 * An element with attributes and children. A child may be text. An attribute that is `true` is set to nothing, or to “true”
 * where it is about accessibility, since those need a value; one that is `false` or missing is left out.
 *
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, string | number | boolean | undefined>} [attributes]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    node.setAttribute(name, value === true && !name.startsWith("aria-") ? "" : String(value));
  }
  node.append(...children);
  return node;
}

/**
 * Writes a text if it differs, and says whether it did. What did not change is not touched, so that nothing flickers
 * and no screen reader hears it again.
 *
 * @param {Node} node
 * @param {string} text
 */
export function write(node, text) {
  if (node.textContent === text) return false;
  node.textContent = text;
  return true;
}

/**
 * Sets an attribute if it differs: setting even the same value makes a browser look for rules that depend on it.
 *
 * @param {Element} node
 * @param {string} name
 * @param {string | boolean} value
 */
export function set(node, name, value) {
  if (node.getAttribute(name) !== String(value)) node.setAttribute(name, String(value));
}

/**
 * A table with a caption for screen readers, a head, and a body that is rewritten in place.
 *
 * @template [C=string]
 * @param {string} caption
 * @param {(node: Node, cell: C) => unknown} [writeCell] for cells that are more than text
 * @param {boolean} [isSeen] whether the caption is seen, too, where nothing else on the page is the table's title
 * @returns {{ table: HTMLTableElement, update: (head: string[], rows: C[][]) => void }}
 */
export function dataTable(caption, writeCell = (node, cell) => write(node, String(cell)), isSeen = false) {
  const head = element("tr");
  const body = element("tbody");
  const title = element("caption", { class: isSeen ? undefined : "unseen" }, caption);
  const table = element("table", {}, title, element("thead", {}, head), body);
  return {
    table,
    update(columns, rows) {
      resizeChildren(head, columns.length, () => element("th", { scope: "col" }));
      columns.forEach((text, i) => {
        write(head.cells[i], text);
      });
      resizeChildren(body, rows.length, () => element("tr", {}, element("th", { scope: "row" })));
      rows.forEach((cells, i) => {
        const row = body.rows[i];
        resizeChildren(row, cells.length, () => element("td"));
        cells.forEach((cell, j) => {
          writeCell(row.cells[j], cell);
          const button = row.cells[j].querySelector("[data-working]");
          // A number by itself does not say what it is.
          if (button) set(button, "aria-label", `${row.cells[0].textContent}, ${columns[j]}: ${button.textContent}`);
        });
      });
    },
  };
}

/**
 * Adds or removes children at the end until there are `count`.
 *
 * @param {Element} parent
 * @param {number} count
 * @param {() => Element} make
 */
export function resizeChildren(parent, count, make) {
  while (parent.childElementCount > count) parent.lastElementChild?.remove();
  while (parent.childElementCount < count) parent.append(make());
}
