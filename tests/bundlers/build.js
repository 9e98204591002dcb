/** Builds a page with the packed product by each bundler into `target/bundlers`, for the browser tests to open. */

import * as esbuild from "./esbuild.js";
import { install } from "./paths.js";
import * as rollup from "./rollup.js";
import * as versions from "./versions.js";
import * as vite from "./vite.js";
import * as webpack from "./webpack.js";

install();
for (const { build } of [vite, webpack, esbuild, rollup, versions]) await build();
