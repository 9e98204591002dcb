/** webpack finds the modules by itself. */

import { join } from "node:path";
import { APP, outputOf, tool } from "./paths.js";

export async function build() {
  const { default: webpack } = await tool("webpack");
  const configuration = {
    mode: "production",
    context: APP,
    entry: "./element.js",
    output: { path: outputOf("webpack"), filename: "app.js" },
    performance: { hints: false },
  };
  await new Promise((resolve, reject) => {
    webpack(configuration, (/** @type {unknown} */ error, /** @type {any} */ stats) => {
      if (error || stats.hasErrors() || stats.hasWarnings()) reject(error ?? new Error(stats.toString()));
      else resolve(undefined);
    });
  });
}
