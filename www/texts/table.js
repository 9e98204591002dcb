/** How tables are typed that are asked for names which only the engine or a story knows. */

/**
 * A table that can be asked for any name, and of which every language has to have every name that English has.
 *
 * @template {string} K
 * @template V
 * @param {Record<K, V>} entries
 * @returns {Record<K, V> & Record<string, V>}
 */
export function table(entries) {
  return /** @type {Record<K, V> & Record<string, V>} */ (entries);
}
