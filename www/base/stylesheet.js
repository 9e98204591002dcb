/** Style sheets that are constructed: they also pass where inline styles are forbidden. */

/**
 * One constructed sheet for every widget of the page, made when it is first requested.
 *
 * @param {string} css
 */
export function lazyStyleSheet(css) {
  /** @type {CSSStyleSheet | undefined} */
  let sheet;
  return () => {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
    }
    return sheet;
  };
}
