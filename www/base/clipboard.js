/** The clipboard, which some frames do not have, and which readers may refuse. */

/** Whether a text is now on the clipboard. @param {string} text */
export async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
