// Before all others: some sentences depend on the day.
"use strict";
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...parts) {
    super(...(parts.length ? parts : ["2026-08-01T12:00:00"]));
  }
};

addEventListener("DOMContentLoaded", () => {
  const { view, width } = Object.fromEntries(new URLSearchParams(location.search));
  document.body.style.width = `${width}px`;
  document.querySelector("ai-savings-calculator").setAttribute("view", view);
});
