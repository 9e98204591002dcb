/**
 * Where the two wasm modules are. The build writes their names in, so that the addresses have the form that bundlers
 * look for: a literal beside `import.meta.url`. The one-file build has a twin of this module that carries the bytes.
 */

/** The module without what only the folded parts of the widget call. */
export const initialModule = () => new URL(INITIAL_WASM, import.meta.url);

/** The whole module. */
export const wholeModule = () => new URL(WHOLE_WASM, import.meta.url);
