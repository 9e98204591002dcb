/** Ports: the requested one, or the next free one. */

const FIRST = 8000;
const LAST = 65_535;

/**
 * Listens on the port of the environment variable `PORT`, or on 8000; while that is busy, on the next.
 *
 * @template T
 * @param {(port: number) => Promise<T>} listen
 * @returns {Promise<T>}
 */
export async function listenOnFreePort(listen) {
  const wanted = Number(process.env.PORT || FIRST);
  for (let port = wanted; ; port += 1) {
    try {
      const listening = await listen(port);
      if (port !== wanted) console.log(`Port ${wanted} is busy; using ${port}.`);
      return listening;
    } catch (error) {
      if (port >= LAST || !/address already in use|EADDRINUSE/u.test(String(error))) throw error;
    }
  }
}
