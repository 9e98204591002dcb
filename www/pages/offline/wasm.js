/**
 * The wasm module inside the script: the one-file build puts this in the place of `../wasm.js`. It carries the whole module
 * for both, since nothing would be saved by carrying the smaller one as well.
 */

import packed from "../../../target/wasm/engine.wasm?gzip";

/** As if it had been fetched, but no request is made: one is not even possible in a page that was opened from disk. */
export const wholeModule = () =>
  new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip")), {
    headers: { "content-type": "application/wasm" },
  });

export const initialModule = wholeModule;
