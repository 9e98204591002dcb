/**
 * The product in a pseudo-language, for tests and for developers: `PSEUDO=en-XA node www/build/build.js` makes
 * `target/pseudo/en-XA/`. It is made of the same modules; only what the English texts say is changed on its way.
 *
 * @import { Language } from "./languages.js"
 */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PSEUDO, WWW } from "./paths.js";
import { PSEUDO_LANGUAGES, pseudo } from "./pseudo-text.js";

const ENGLISH = join(WWW, "texts", "en");
const TRANSFORM = join(WWW, "build", "pseudo-text.js");

const tag = /** @type {keyof typeof PSEUDO_LANGUAGES | undefined} */ (PSEUDO);
if (tag && !(tag in PSEUDO_LANGUAGES)) throw new Error(`${tag} is no pseudo-language.`);

/** Code that makes a value strange. @param {string} value */
const strange = (value) => `pseudo(${value}, ${JSON.stringify(tag)})`;

/** The modules through which texts leave their folder, with what takes their place. @type {Record<string, () => string | Promise<string>>} */
const REPLACED = {
  "index.js": () => `
    import * as real from "./index.js?real";
    const { story, first, later } = real.texts;
    export const texts = {
      language: ${JSON.stringify(tag)},
      direction: ${JSON.stringify(tag && PSEUDO_LANGUAGES[tag])},
      story: { ...story, terms: ${strange("story.terms")}, texts: ${strange("story.texts")} },
      first: (story) => ${strange("first(story)")},
      later: async () => ${strange("{ ...(await later()) }")},
    };`,
  "pages.js": async () => {
    const names = Object.keys(await import(pathToFileURL(join(ENGLISH, "pages.js")).href));
    const others = names.filter((name) => !["language", "ownStory"].includes(name));
    return `
      import * as real from "./pages.js?real";
      export const language = ${JSON.stringify(tag)};
      export const { ownStory } = real;
      ${others.map((name) => `export const ${name} = ${strange(`real.${name}`)};`).join("\n")}`;
  },
};

/** @type {import("esbuild").Plugin} */
const strangeTexts = {
  name: "strange-texts",
  setup(bundle) {
    bundle.onResolve({ filter: /\?real$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.slice(0, -"?real".length)),
      namespace: "real",
    }));
    bundle.onLoad({ filter: /./, namespace: "real" }, async ({ path }) => ({
      contents: await readFile(path, "utf8"),
      resolveDir: ENGLISH,
    }));
    bundle.onLoad({ filter: /stories[\\/]netflix-q2-2025\.json$/, namespace: "file" }, async ({ path }) => {
      const story = JSON.parse(await readFile(path, "utf8"));
      return { contents: JSON.stringify({ ...story, texts: tag && pseudo(story.texts, tag) }), loader: "json" };
    });
    // The tag of a pseudo-language begins like that of a real one.
    bundle.onLoad({ filter: /texts[\\/]page-languages\.js$/ }, () => ({
      contents: 'export const PAGES = new Map([["en", () => import("./en/pages.js")]]);',
      resolveDir: join(WWW, "texts"),
    }));
    bundle.onLoad({ filter: /texts[\\/]en[\\/](?:index|pages)\.js$/ }, async ({ path }) => ({
      contents: `import { pseudo } from ${JSON.stringify(TRANSFORM)};${await REPLACED[path.slice(ENGLISH.length + 1)]()}`,
      resolveDir: ENGLISH,
    }));
  },
};

/** None where the product is built for readers. */
export const pseudoPlugins = tag ? [strangeTexts] : [];

/** English as the pages declare and say it. @param {Language} language @returns {Language} */
export const madeStrange = (language) =>
  tag ? { ...language, tag, direction: PSEUDO_LANGUAGES[tag], html: pseudo(language.html, tag) } : language;
