/** The German words around links. */

/** @type {typeof import("../en/link.js").messages} */
export const messages = {
  copy: "Link kopieren",
  copied: "Der Link ist kopiert: Er führt zu genau diesen Eingaben.",
  byHand: "Der Link ließ sich nicht automatisch kopieren; kopieren Sie ihn hier:",
  label: "Link zu diesen Eingaben",
};
