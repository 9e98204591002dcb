/** The calculator's own page: which story is shown. The choice itself is made by the build, so that nothing moves. */

const widget = document.querySelector("ai-savings-calculator");
const select = document.querySelector("select");

select?.addEventListener("change", () => {
  if (select.value) widget?.setAttribute("story", select.value);
  else widget?.removeAttribute("story");
});
