/**
 * The calculator's own page: which story is shown, and the way to other languages, on which the reader's settings go along. All
 * of it is made by the build, so that nothing moves.
 */

const widget = document.querySelector("ai-savings-calculator");
const select = document.querySelector("select");

select?.addEventListener("change", () => {
  if (select.value) widget?.setAttribute("story", select.value);
  else widget?.removeAttribute("story");
});

for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("footer a"))) {
  link.addEventListener("click", () => {
    link.search = location.search;
  });
}
