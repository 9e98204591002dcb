/** What is said in German of a link that was made with another model. */

/** @type {typeof import("../en/link-notice.js").messages} */
export const messages = {
  otherModel: (then, now) => `Dieser Link wurde mit Modell ${then} erstellt; diese Seite hat Modell ${now}.`,
  showedThen: (year, amount, points) =>
    `Damals zeigte er für das Jahr ${year} als Antwort ${amount} und ${points}: das Ergebnis mit allen Eingaben genau wie eingestellt. Heute ist die Antwort die Mitte der Simulationen.`,
};
