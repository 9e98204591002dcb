/** A style sheet, minified, as text. */
declare module "*.css?text" {
  const text: string;
  export default text;
}

/** A story file, reduced by the build to the summary that a first visit shows. */
declare module "*.json?summary" {
  const summary: unknown;
  export default summary;
}

/** The words for the inputs; the build leaves only what a first visit shows. */
declare module "*/inputs.json?first" {
  const words: Record<import("../../target/wasm/engine.js").InputName, { name: string; about?: string }>;
  export default words;
}

/** The version of the package, written in by the build. */
declare const VERSION: string;

/** The compressed bytes of a wasm module. */
declare module "*.wasm?gzip" {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}

/** The addresses of the wasm modules relative to the script, written in by the build: their names carry a hash. */
declare const INITIAL_WASM: string;
declare const WHOLE_WASM: string;
/** The id of the story that is loaded without a file, written in by the build. */
declare const DEFAULT_STORY: string;
