// Counts the calls into the core, by their names.
"use strict";
globalThis.calls = [];
const Instance = WebAssembly.Instance;
WebAssembly.Instance = function (module, imports) {
  const { exports } = new Instance(module, imports);
  const counted = Object.entries(exports).map(([name, value]) => {
    if (typeof value !== "function" || name.startsWith("__")) return [name, value];
    return [name, (...given) => {
      calls.push(name);
      return value(...given);
    }];
  });
  return { exports: Object.fromEntries(counted) };
};
