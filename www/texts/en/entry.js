/** What is said of an entry that is no clear number. */
export const entry = {
  /**
   * What the entry may mean. Every second part is a number, which is a button that enters it.
   *
   * @param {string[]} readings one or two, written out
   */
  meant: ([one, two]) =>
    two ? ["This can be read in two ways: ", one, " or ", two, "."] : ["This is not clear. Do you mean ", one, "?"],
};
