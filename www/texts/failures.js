/**
 * What the console says when a widget cannot be loaded, by the code that the event `load-error` carries. In English in every
 * language: it is for the developer of the page, names headers and policies, and is looked up on the web.
 */

export const messages = {
  // Each is printed to the console of the browser; `story` is an address.
  noWebAssembly: () =>
    "This browser has no WebAssembly, as in the lockdown mode of some. Readers see the content between the tags.",
  wasmBlocked: () =>
    "The policy of the page forbids WebAssembly. Add 'wasm-unsafe-eval' to script-src in its Content-Security-Policy.",
  fetchFailed: () =>
    "A file of the widget could not be fetched. All of its files belong in one folder; those of another origin need the header Access-Control-Allow-Origin, and the policy of the page has to allow their origin in script-src and connect-src.",
  badModule: () =>
    "What was delivered is not the WebAssembly module of this version. Perhaps a page came in its place, or files of two versions are mixed.",
  storyNotFound: (/** @type {string} */ story) =>
    `The story ${story} could not be fetched. Its address is taken relative to the page; one of another origin needs the header Access-Control-Allow-Origin.`,
  badStory: (/** @type {string} */ story) => `${story} is no story.`,
  // `status` is a number such as 404.
  status: (/** @type {number} */ status) => `The server answered ${status}.`,
};
