/**
 * Every whole number from the least to the greatest of some.
 *
 * @param {number[]} numbers
 */
export function consecutive(numbers) {
  const least = Math.min(...numbers);
  return Array.from({ length: Math.max(...numbers) - least + 1 }, (_, i) => least + i);
}
