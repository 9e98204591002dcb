/** Sends the height of the content to the page around the frame, so that the frame can fit. */

/** A change of fewer pixels is not worth a layout of somebody else's page. */
const LEAST_CHANGE_PX = 2;

/** When the height is sent again, for a page whose own script was not there yet to receive it. */
const AGAIN_MS = [500, 1_000, 2_000, 4_000, 8_000, 16_000];

/** How long a frame may be too low before it gets a scroll bar: one that is about to grow does not need it. */
const PATIENCE_MS = 500;

/**
 * Nothing is sent before it is clear what the content is: the frame has room for the widget, and should not shrink to
 * the words that it shows until the widget runs.
 *
 * @param {Element} content measured by itself: a box as high as the window would grow with it for ever
 */
export function createHeightReport(content) {
  const root = document.documentElement;
  let height = 0;
  let hasFailed = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;

  const tell = () => {
    // To any page, because the message carries only a size: no state, no text, no address.
    if (parent !== window && height) parent.postMessage({ type: "ai-savings-height", height }, "*");
  };
  const settle = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      root.toggleAttribute("data-scrolls", height > innerHeight + LEAST_CHANGE_PX);
    }, PATIENCE_MS);
  };

  const look = () => {
    if (!content.shadowRoot && !hasFailed) return;
    const now = Math.ceil(content.getBoundingClientRect().height);
    // A frame that is not displayed has no height to send.
    if (!now || Math.abs(now - height) < LEAST_CHANGE_PX) return;
    height = now;
    tell();
    settle();
  };

  // The browser calls this once a frame at most.
  new ResizeObserver(look).observe(content);
  addEventListener("resize", settle);
  for (const delay of AGAIN_MS) setTimeout(tell, delay);

  return {
    /** There will be no widget: the words are the whole content. */
    fail() {
      hasFailed = true;
      look();
    },
  };
}
