// Notes in every frame where the parts of the answer are, from the first one on, and what the browser says of shifts.
"use strict";
globalThis.frames_seen = { places: [], shifts: [] };

const PARTS = ["[part=question]", "[part=headline]", "[part=range]", "figure[data-chart=margin] canvas", ".controls .track"];

const places = () => {
  const root = document.querySelector("ai-savings-calculator")?.shadowRoot;
  if (!root?.querySelector("[part=headline]")?.textContent) return;
  const found = PARTS.map((part) => {
    const { left, top, width, height } = root.querySelector(part).getBoundingClientRect();
    // Tenths of a pixel: engines round boxes of text each in their own way.
    return `${part} ${[left, top + scrollY, width, height].map((length) => length.toFixed(1)).join(" ")}`;
  });
  const now = found.join("\n");
  if (frames_seen.places.at(-1) !== now) frames_seen.places.push(now);
};

const look = () => {
  places();
  requestAnimationFrame(look);
};
requestAnimationFrame(look);

if (globalThis.PerformanceObserver?.supportedEntryTypes.includes("layout-shift")) {
  new PerformanceObserver((list) => {
    // What follows a key within half a second is what the reader has asked for, and by definition no shift.
    for (const entry of list.getEntries().filter(({ hadRecentInput }) => !hadRecentInput)) {
      const nodes = entry.sources.map(({ node }) => node?.className || node?.getAttribute?.("part") || node?.nodeName || "?");
      frames_seen.shifts.push(`${entry.value} ${nodes.join(" ")}`);
    }
  }).observe({ type: "layout-shift", buffered: true });
}
