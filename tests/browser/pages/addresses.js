// Counts how often the address is written. `?refuse` stands for a browser or a frame in which that throws.
"use strict";
witness.writes = [];
const replaceState = history.replaceState.bind(history);
history.replaceState = (state, title, address) => {
  witness.writes.push(address);
  if (location.search.includes("refuse")) throw new DOMException("Too many calls", "SecurityError");
  replaceState(state, title, address);
};

witness.warnings = [];
console.warn = (...words) => witness.warnings.push(words.join(" "));
