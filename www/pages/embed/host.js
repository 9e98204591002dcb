/**
 * Fits every `iframe[data-ai-savings]` of a newsroom's page to its content. A classic script of one kilobyte; twice on a
 * page it does the same twice. It takes nothing but a height, and changes nothing but the height of a frame.
 */

/** The bounds of a height in pixels. */
const [LEAST, MOST] = [100, 10_000];

/** A change of fewer pixels is left alone. */
const LEAST_CHANGE = 2;

/** A frame that grows more often than this within a second is growing in response to its own growth. */
const MOST_GROWTHS = 10;

/** When each frame has grown, the latest last. @type {WeakMap<Element, number[]>} */
const growths = new WeakMap();

addEventListener("message", ({ source, origin, data }) => {
  const height = data?.type === "ai-savings-height" && Number.isFinite(data.height) && data.height;
  // The frames are looked up now, not before: one may have come later.
  for (const frame of /** @type {NodeListOf<HTMLIFrameElement>} */ (
    document.querySelectorAll("iframe[data-ai-savings]")
  )) {
    if (height === false || frame.contentWindow !== source || origin !== originOf(frame)) continue;
    const next = Math.min(MOST, Math.max(LEAST, height));
    const change = next - frame.clientHeight;
    if (Math.abs(change) < LEAST_CHANGE) continue;
    if (change > 0) {
      const times = [...(growths.get(frame) ?? []), performance.now()].slice(-MOST_GROWTHS - 1);
      growths.set(frame, times);
      if (times.length > MOST_GROWTHS && times[MOST_GROWTHS] - times[0] < 1000) continue;
    }
    frame.style.height = `${next}px`;
  }
});

/**
 * The origin that the content of a frame has; a sandbox without `allow-same-origin` takes it away.
 *
 * @param {HTMLIFrameElement} frame
 */
function originOf(frame) {
  const isOpaque = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
  return isOpaque ? "null" : new URL(frame.src, location.href).origin;
}
