// Breaks a way to load the wasm module, the one in the address, and notes by which way a module came about.
"use strict";
witness.ways = [];
const real = { fetch: fetch.bind(globalThis), streaming: WebAssembly.compileStreaming, bytes: WebAssembly.compile };
const isModule = (source) => String(source.url ?? source).endsWith(".wasm");
const cut = () => new ReadableStream({ pull: (controller) => controller.error(new TypeError("the network is gone")) });
let fetched = 0;

const broken = {
  nothing() {},
  streamingIsMissing() {
    delete WebAssembly.compileStreaming;
  },
  streamingFails() {
    WebAssembly.compileStreaming = () => Promise.reject(new TypeError("no streaming today"));
  },
  fetchFailsOnce() {
    globalThis.fetch = (source, options) =>
      isModule(source) && fetched++ === 0 ? Promise.reject(new TypeError("no network")) : real.fetch(source, options);
  },
  fetchFails() {
    globalThis.fetch = () => Promise.reject(new TypeError("no network"));
  },
  bodyIsCutOnce() {
    globalThis.fetch = async (source, options) =>
      isModule(source) && fetched++ === 0
        ? new Response(cut(), { headers: { "content-type": "application/wasm" } })
        : real.fetch(source, options);
  },
  webAssemblyIsMissing() {
    delete globalThis.WebAssembly;
  },
};

WebAssembly.compile = async (bytes) => {
  const module = await real.bytes(bytes);
  witness.ways.push("bytes");
  return module;
};
if (real.streaming) {
  WebAssembly.compileStreaming = async (response) => {
    const module = await real.streaming(response);
    witness.ways.push("streaming");
    return module;
  };
}
broken[new URLSearchParams(location.search).get("broken")]();
