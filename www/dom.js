/** Building and updating elements without parsing markup. */

/**
 * An element with attributes and children. A child may be text; an attribute that is `true` is set to nothing, one that
 * is `false` or missing is left out.
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
    if (value !== undefined && value !== false) node.setAttribute(name, value === true ? "" : String(value));
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
 * A table with a caption for screen readers, a head, and a body that is rewritten in place.
 *
 * @param {string} caption
 * @returns {{ table: HTMLTableElement, update: (head: string[], rows: string[][]) => void }}
 */
export function dataTable(caption) {
  const head = element("tr");
  const body = element("tbody");
  const table = element("table", {}, element("caption", {}, caption), element("thead", {}, head), body);
  return {
    table,
    update(columns, rows) {
      fit(head, columns.length, () => element("th", { scope: "col" }));
      columns.forEach((text, i) => {
        write(head.cells[i], text);
      });
      fit(body, rows.length, () => element("tr", {}, element("th", { scope: "row" })));
      rows.forEach((texts, i) => {
        const row = body.rows[i];
        fit(row, texts.length, () => element("td"));
        texts.forEach((text, j) => {
          write(row.cells[j], text);
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
function fit(parent, count, make) {
  while (parent.childElementCount > count) parent.lastElementChild?.remove();
  while (parent.childElementCount < count) parent.append(make());
}
