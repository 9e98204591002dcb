// A browser, or a policy, without WebAssembly.
"use strict";
delete globalThis.WebAssembly;
