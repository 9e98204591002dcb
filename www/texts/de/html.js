/** The German words in the HTML of the pages. */

/** @type {typeof import("../en/html.js").html} */
export const html = {
  shell: {
    skip: "Zum Inhalt springen",
    brand: "KI-Sparrechner",
    menu: "Menü",
    pages: "Seiten",
    calculator: "Rechner",
    write: "Beitrag verfassen",
    embed: "Einbetten",
    check: "Link prüfen",
    gallery: "Galerie",
    offline: "Offline-Kopie",
    story: "Beitrag",
    privacy: "Was Sie eingeben, bleibt in Ihrem Browser. Nichts wird irgendwohin gesendet.",
    licence: (version) => `Version ${version}, Lizenz MIT oder Apache 2.0.`,
    languages: "Sprachen",
  },
  playground: {
    description: "Was „zehnmal schnellere“ visuelle Effekte für Netflix wert sind, in Dollar und in Punkten der Marge.",
    title: "Zehnmal schneller: Was bringt das?",
    answer:
      "Bis 2032 erhöht KI bei visuellen Effekten das operative Ergebnis von Netflix um rund 3\u00a0Mio.\u00a0$ pro Jahr und die Marge um 0,004 Punkte. Der Rechner, der zeigt, warum, braucht JavaScript und WebAssembly.",
  },
  gallery: {
    description:
      "Der KI-Sparrechner auf Seiten aller Art: lange Artikel, dunkle Seiten, strenge Richtlinien, schmale Spalten.",
    title: "Galerie",
    lead: "Das Widget auf acht Arten von Seiten. Jede Seite ist zugleich ein Test: Das Widget ändert nichts außerhalb seiner selbst, speichert nichts und sendet keine Anfrage an eine andere Website.",
    article: "Ein langer Artikel",
    articleAbout: "Das Element an drei Stellen und Sätze, die damit verbunden sind.",
    frame: "Eine dunkle Seite mit einem Rahmen",
    frameAbout: "Die Seite in einem `iframe`, der so hoch ist wie sein Inhalt.",
    stripped: "Ein Redaktionssystem, das Skripte entfernt",
    strippedAbout: "Was von einem Baustein bleibt: die Antwort in Worten, die Tabelle und ein Bild.",
    strict: "Eine strenge Richtlinie",
    strictAbout: "Kein Stil oder Skript in der Seite, keine andere Herkunft, Trusted Types erzwungen.",
    column: "Eine Spalte von 320 Pixeln",
    columnAbout: "Neben dem Text einer Zeitung.",
    rtl: "Eine Seite, die von rechts nach links gelesen wird",
    rtlAbout: "Das Widget behält seine eigene Richtung und seine eigenen Ziffern.",
    sandbox: "Eine Sandbox ohne Herkunft",
    sandboxAbout: "Ein Rahmen, der Skripte ausführen und herunterladen darf und sonst nichts.",
    offline: "Eine Datei",
    offlineAbout: "Alles darin: speichern und vom Datenträger öffnen.",
  },
  author: {
    description:
      "Einen Beitrag für den KI-Sparrechner verfassen: Zahlen eingeben, das Widget ansehen, die Datei herunterladen.",
    title: "Beitrag verfassen",
    lead: "Ein Beitrag ist eine Datei: die Zahlen eines Artikels, ihre Herkunft und die Worte dazu. Füllen Sie das Formular aus, sehen Sie sich das Widget an und laden Sie die Datei herunter, wenn nichts mehr zu beheben ist.",
    noScript: "Diese Seite braucht JavaScript.",
    loading: "Das Formular wird geladen …",
    preview: "Was Leserinnen und Leser sehen",
    waiting: "Das Widget erscheint hier, sobald sich der Beitrag zeigen lässt.",
  },
  builder: {
    description: "Wählen, was der KI-Sparrechner in einem Artikel zeigt, es ansehen und den HTML-Code kopieren.",
    title: "Einbettung bauen",
    lead: "Wählen Sie, was Ihr Artikel zeigt, sehen Sie es sich in der Breite eines Handys und einer Spalte an und kopieren Sie den HTML-Code. Jeder Baustein nennt seine Version und alle Eingaben. Er enthält auch die Antwort in Worten, für alle, bei denen keine Skripte laufen.",
    noScript: "Diese Seite braucht JavaScript.",
    loading: "Der Rechner wird geladen …",
  },
  check: {
    description:
      "Prüfen, ob ein Bild, eine Datei oder ein Ausdruck des KI-Sparrechners zu den Eingaben gehört, die er nennt.",
    title: "Link oder Bild prüfen",
    lead: "Jedes Bild, jede Datei und jeder Ausdruck des Rechners nennt die Version seines Modells und eine Prüfsumme seiner Eingaben. Fügen Sie den zugehörigen Link ein und tippen Sie ab, was aufgedruckt ist. Diese Seite rechnet nach und sagt, ob beides zusammengehört.",
    noScript: "Diese Seite braucht JavaScript.",
    pasted: "Link oder Text eines Stands",
    pastedAbout: "Eine ganze Nachricht, die den Link enthält, genügt.",
    version: "Version, wie gedruckt",
    versionAbout: "Etwa 0.2.0. Lassen Sie das Feld leer, wenn Sie keine haben.",
    digest: "Prüfsumme, wie gedruckt",
    digestAbout: "Zwölf Zeichen. Lassen Sie das Feld leer, um zu sehen, wie sie lauten sollte.",
    check: "Prüfen",
    file: "Oder eine CSV-Datei wählen",
    fileAbout: "Eine Datei, die der Rechner gespeichert hat, nennt all das selbst.",
    findings: "Was sich ergeben hat",
    emptyTitle: "Noch nichts geprüft",
    empty: "Das Ergebnis erscheint hier, mit den Zahlen, die aus den Eingaben folgen.",
  },
  embed: {
    title: "KI-Sparrechner",
    fallback:
      "Der Rechner, der hierher gehört, braucht JavaScript und WebAssembly. Der Artikel ringsum gibt die Antwort in Worten und in einer Tabelle.",
  },
  offline: {
    description: "Der KI-Sparrechner in einer Datei: Sie öffnet sich vom Datenträger, ohne Netz.",
    title: "Zehnmal schneller: Was bringt das?",
    answer:
      "Bis 2032 erhöht KI bei visuellen Effekten das operative Ergebnis von Netflix um rund 3\u00a0Mio.\u00a0$ pro Jahr und die Marge um 0,004 Punkte. Der Rechner, der zeigt, warum, braucht JavaScript und WebAssembly.",
  },
};
