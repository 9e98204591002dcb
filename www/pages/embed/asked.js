/** The attributes that the address of the frame sets on the element. */

/**
 * The pattern of each value; any other value is ignored. The element checks the accepted values again, and has a
 * default for those that it does not know.
 *
 * @type {Record<string, RegExp>}
 */
const SHAPES = {
  // A file of `stories/` by its plain name, never an address.
  story: /^[\w-]{1,100}$/u,
  preset: /^[a-z]{1,20}$/u,
  view: /^[a-z]{1,20}$/u,
  theme: /^(light|dark|auto|contrast)( contrast)?$/u,
  locale: /^[a-z\d-]{2,35}$/iu,
  inputs: /^[\w:=.,;/%+ -]{1,4000}$/u,
  locked: /^[\w ]{1,2000}$/u,
  step: /^[1-8]$/u,
  guess: /^$/u,
  state: /^[\x21-\x7e]{1,8000}$/u,
};

/**
 * The attributes to set, by name.
 *
 * @param {string} query such as `?story=disney-fy2025&view=claim`
 * @param {string} hosted the folder that has the stories in it
 * @returns {[string, string][]}
 */
export function attributesIn(query, hosted) {
  const asked = new URLSearchParams(query);
  return Object.entries(SHAPES).flatMap(([name, shape]) => {
    const value = asked.get(name);
    if (value === null || !shape.test(value)) return [];
    if (name !== "story") return [[name, value]];
    // The default story needs no file.
    return value === DEFAULT_STORY ? [] : [[name, `${hosted}stories/${value}.json`]];
  });
}
