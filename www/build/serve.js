/** Serves `dist/` on loopback until it is stopped, and says where. */

import { context } from "esbuild";

const server = await context({});
// Without a port esbuild takes the first free one from 8000 on.
const { hosts, port } = await server.serve({
  servedir: new URL("../../../dist", import.meta.url).pathname,
  host: "127.0.0.1",
  port: process.env.PORT ? Number(process.env.PORT) : undefined,
});
console.log(`http://${hosts[0]}:${port}/`);
