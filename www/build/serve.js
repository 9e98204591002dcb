/** Serves `dist/` on loopback until it is stopped, and says where. */

import { context } from "esbuild";
import { listenOnFreePort } from "./listen.js";
import { DIST } from "./paths.js";

const HOST = "127.0.0.1";

const server = await context({});
const { port } = await listenOnFreePort((port) => server.serve({ servedir: DIST, host: HOST, port }));
console.log(`http://${HOST}:${port}/`);
