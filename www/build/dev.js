/**
 * Serves `dist/`, rebuilds it when a source file changes, and reloads the open pages. esbuild watches the files and serves;
 * what it bundles here is only the script that reloads, which it keeps in memory. A proxy before it adds that script to
 * every page on its way to the browser, so `dist/` does not contain it. A page whose policy forbids scripts, such as
 * `offline.html`, is reloaded by hand.
 */

import { spawn } from "node:child_process";
import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer, request } from "node:http";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { context } from "esbuild";
import { listenOnFreePort } from "./listen.js";
import { DIST, ROOT, WWW } from "./paths.js";

const HOST = "127.0.0.1";
const SCRIPT = "dev-reload";

/** What a change of these needs: the modules, or only what is made from them. */
const RUST = { paths: ["src", "Cargo.toml", "Cargo.lock"], command: ["./build.sh", "build"] };
const SHELL = { paths: ["www"], command: ["node", "www/build/build.js"] };

/**
 * When each file was last written, and each folder last had a file added or removed.
 *
 * @typedef {Map<string, { time: number, isFolder: boolean }>} Times
 */

/** @param {{ paths: string[] }} source @returns {Promise<Times>} */
async function timesOf({ paths }) {
  /** @type {Times} */
  const times = new Map();
  const visit = async (/** @type {string} */ path) => {
    // What an editor writes for a moment may be gone by now.
    const found = await stat(path).catch(() => undefined);
    if (!found) return;
    times.set(path, { time: found.mtimeMs, isFolder: found.isDirectory() });
    if (!found.isDirectory()) return;
    const names = (await readdir(path).catch(() => [])).filter(
      (name) => name !== "node_modules" && !name.startsWith("."),
    );
    await Promise.all(names.map((name) => visit(join(path, name))));
  };
  await Promise.all(paths.map((path) => visit(join(ROOT, path))));
  return times;
}

/** @param {Times} before @param {Times} now */
const differ = (before, now) =>
  before.size !== now.size || [...now].some(([path, { time }]) => before.get(path)?.time !== time);

/** Holds the number of the process that builds: two of these servers in one folder take turns. */
const LOCK = join(ROOT, "target", "dev.lock");

/** @template T @param {() => Promise<T>} build */
async function inTurn(build) {
  while (
    !(await writeFile(LOCK, String(process.pid), { flag: "wx" }).then(
      () => true,
      () => false,
    ))
  ) {
    const holder = Number(await readFile(LOCK, "utf8").catch(() => ""));
    if (holder && !isAlive(holder)) await rm(LOCK, { force: true });
    await pause(200);
  }
  return build().finally(() => rm(LOCK, { force: true }));
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Runs a command of this project; whether it succeeded. @param {string[]} command @returns {Promise<boolean>} */
const run = ([name, ...rest]) =>
  new Promise((resolve) => {
    const child = spawn(name, rest, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });

/** Builds what has changed, and again what changed meanwhile. */
function createBuilder() {
  /** @type {Times} */
  let rust;
  /** @type {Times} */
  let shell;
  return {
    async begin() {
      [rust, shell] = await Promise.all([timesOf(RUST), timesOf(SHELL)]);
    },
    /** Whether there was something to build, and it succeeded in the end. */
    async update() {
      let succeeded = false;
      for (;;) {
        const [newRust, newShell] = await Promise.all([timesOf(RUST), timesOf(SHELL)]);
        const source = differ(rust, newRust) ? RUST : differ(shell, newShell) ? SHELL : undefined;
        if (!source) return succeeded;
        [rust, shell] = [newRust, newShell];
        const start = Date.now();
        console.log(`A file in ${source.paths[0]}/ has changed: ${source.command.join(" ")}`);
        succeeded = await inTurn(() => run(source.command));
        console.log(succeeded ? `Built in ${((Date.now() - start) / 1000).toFixed(1)} s.` : "The build failed.");
      }
    },
    /** All files and folders to watch. */
    watched() {
      const found = [...rust, ...shell];
      const pathsOf = (/** @type {boolean} */ wanted) =>
        found.filter(([, { isFolder }]) => isFolder === wanted).map(([path]) => path);
      return { watchFiles: pathsOf(false), watchDirs: pathsOf(true) };
    },
  };
}

const builder = createBuilder();
await builder.begin();
let builds = 0;

/** The script that reloads the page. It changes with every build that succeeded, and with it the bundle: so pages reload. */
const reload = {
  name: "reload",
  /** @param {import("esbuild").PluginBuild} bundle */
  setup(bundle) {
    bundle.onResolve({ filter: /./ }, ({ path }) => ({ path, namespace: "reload" }));
    bundle.onLoad({ filter: /./, namespace: "reload" }, async () => {
      if (await builder.update()) builds += 1;
      return {
        contents: `window.builds = ${builds}; new EventSource("/esbuild").addEventListener("change", () => location.reload());`,
        ...builder.watched(),
      };
    });
  },
};

/** @param {string} page */
const withScript = (page) => page.replace(/<\/head>/iu, (end) => `<script src="/${SCRIPT}.js"></script>${end}`);

/** Passes requests on to the server at `port`, and adds the script to pages. @param {() => number} port */
const proxy = (port) =>
  createServer((asked, answer) => {
    const { method, url: path } = asked;
    // The script cannot be added to a compressed answer, and a page can change although its file has not.
    const { "if-none-match": _, "accept-encoding": __, ...headers } = asked.headers;
    const passed = request({ host: HOST, port: port(), method, path, headers }, (given) => {
      const isPage =
        method === "GET" && given.statusCode === 200 && /^text\/html/u.test(given.headers["content-type"] ?? "");
      if (!isPage) {
        answer.writeHead(given.statusCode ?? 502, { ...given.headers, "cache-control": "no-cache" });
        given.pipe(answer);
        return;
      }
      /** @type {Buffer[]} */
      const parts = [];
      given.on("data", (part) => parts.push(part));
      given.on("end", () => {
        const page = Buffer.from(withScript(Buffer.concat(parts).toString("utf8")));
        answer.writeHead(200, { ...given.headers, "cache-control": "no-cache", "content-length": page.length });
        answer.end(page);
      });
    });
    passed.on("error", () => answer.writeHead(502).end());
    answer.on("close", () => passed.destroy());
    asked.pipe(passed);
  });

let inner = 0;
const outer = proxy(() => inner);
const port = await listenOnFreePort(
  (wanted) =>
    new Promise((resolve, reject) => {
      outer.once("error", reject);
      outer.listen(wanted, HOST, () => resolve(wanted));
    }),
);

const server = await context({
  entryPoints: [{ in: SCRIPT, out: SCRIPT }],
  bundle: true,
  write: false,
  outdir: DIST,
  absWorkingDir: WWW,
  plugins: [reload],
  logLevel: "warning",
});
await server.watch();
({ port: inner } = await server.serve({ servedir: DIST, host: HOST }));
console.log(`http://${HOST}:${port}/ (rebuilds when a file in src/ or www/ changes; stop with Ctrl-C)`);
