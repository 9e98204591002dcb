/** Tells the page around the frame how high its content is, so that the frame can fit. */

/** A change of fewer pixels is not worth a layout of somebody else's page. */
const LEAST_CHANGE_PX = 2;

/** When the height is told once more, for a page whose own script was not there yet to hear it. */
const AGAIN_MS = [500, 1_000, 2_000, 4_000, 8_000, 16_000];

/** How long a frame may be too low before it gets a scroll bar: one that is about to grow needs none. */
const PATIENCE_MS = 500;

/**
 * @param {Element} content measured by itself: a box that is as high as the window would grow with it for ever
 */
export function reportHeight(content) {
  const root = document.documentElement;
  let height = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;

  const tell = () => {
    // To whatever page is around, for a size is all it carries: no state, no text, no address.
    if (parent !== window && height) parent.postMessage({ type: "ai-savings-height", height }, "*");
  };
  const settle = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      root.toggleAttribute("data-scrolls", height > innerHeight + LEAST_CHANGE_PX);
    }, PATIENCE_MS);
  };

  // The browser calls this once a frame at most. A frame that is not displayed has no height to tell.
  new ResizeObserver(() => {
    const now = Math.ceil(content.getBoundingClientRect().height);
    if (!now || Math.abs(now - height) < LEAST_CHANGE_PX) return;
    height = now;
    tell();
    settle();
  }).observe(content);
  addEventListener("resize", settle);
  for (const delay of AGAIN_MS) setTimeout(tell, delay);
}
