/**
 * The English words in the HTML of the pages: the build puts them in the place of `{{page.name}}`. What is between
 * backticks becomes code.
 */

export const html = {
  // Around the content of every page: the link past the header, the name of the product, the button that opens the links on
  // a phone, the spoken name of the links, and the links in their order.
  shell: {
    skip: "Skip to the content",
    brand: "AI savings calculator",
    menu: "Menu",
    pages: "Pages",
    calculator: "Calculator",
    write: "Write a story",
    embed: "Embed it",
    check: "Check a link",
    gallery: "Gallery",
    offline: "Offline copy",
    // The label of the choice of a story, on the page of the calculator.
    story: "Story",
    // The footer.
    privacy: "What you enter stays in your browser. Nothing is sent anywhere.",
    licence: (/** @type {string} */ version) => `Version ${version}, MIT or Apache 2.0 licence.`,
    // The spoken name of the list of languages in the footer.
    languages: "Languages",
  },
  playground: {
    description: "What “ten times faster” visual effects are worth to Netflix, in dollars and in points of margin.",
    title: "Ten times faster: what is it worth?",
    answer:
      "By 2032, AI in visual effects raises Netflix’s operating income by about $3 million a year, and its margin by 0.004 points. The calculator that shows why needs JavaScript and WebAssembly.",
  },
  gallery: {
    description:
      "The AI savings calculator on pages of every kind: long articles, dark hosts, strict policies, narrow columns.",
    title: "Gallery",
    lead: "The widget on eight kinds of page. Each page is also a test: the widget changes nothing outside itself, stores nothing, and sends no request to another site.",
    article: "A long article",
    articleAbout: "The element in three places, and sentences that are wired to it.",
    frame: "A dark host with a frame",
    frameAbout: "The page in an `iframe` that is as tall as what it shows.",
    stripped: "A content system that strips scripts",
    strippedAbout: "What is left of a snippet: the answer in words, the table, and a picture.",
    strict: "A strict policy",
    strictAbout: "No inline style or script, no other origin, Trusted Types enforced.",
    column: "A column of 320 pixels",
    columnAbout: "Beside the text of a newspaper.",
    rtl: "A page that is read from right to left",
    rtlAbout: "The widget keeps its own direction, and its own digits.",
    sandbox: "A sandbox without an origin",
    sandboxAbout: "A frame that may run scripts and download, and nothing else.",
    offline: "One file",
    offlineAbout: "Everything inside: save it and open it from disk.",
  },
  author: {
    description: "Write a story for the AI savings calculator: type figures, see the widget, download the file.",
    title: "Write a story",
    lead: "A story is one file: the figures of an article, where they are from, and the words around them. Fill in the form, look at the widget, and download the file when nothing is left to fix.",
    noScript: "This page needs JavaScript.",
    loading: "Loading the form …",
    preview: "What readers see",
    waiting: "The widget appears here once the story can be shown.",
  },
  builder: {
    description: "Choose what the AI savings calculator shows in an article, see it, and copy the markup.",
    title: "Build an embed",
    lead: "Choose what your article shows, look at it as wide as a phone and as a column, and copy the markup. Each snippet states its version and every input. It also holds the answer in words, for readers who run no script.",
    noScript: "This page needs JavaScript.",
    loading: "Loading the calculator …",
  },
  check: {
    description:
      "Check whether a picture, a file or a print of the AI savings calculator belongs to the inputs it says it does.",
    title: "Check a link or a picture",
    lead: "Every picture, file and print of the calculator states the version of its model and a digest of its inputs. Paste the link that goes with one, and type what is printed on it. This page calculates again and says whether they belong together.",
    noScript: "This page needs JavaScript.",
    pasted: "Link, or text of a state",
    pastedAbout: "A whole message with the link in it will do.",
    version: "Version, as printed",
    versionAbout: "Such as 0.2.0. Leave it empty if you do not have it.",
    digest: "Digest, as printed",
    digestAbout: "Twelve characters. Leave it empty to see what it should be.",
    check: "Check",
    file: "Or choose a CSV file",
    fileAbout: "A file that the calculator has saved states all of this itself.",
    findings: "What was found",
    emptyTitle: "Nothing checked yet",
    empty: "The result appears here, with the figures that follow from the inputs.",
  },
  embed: {
    title: "AI savings calculator",
    fallback:
      "The calculator that belongs here needs JavaScript and WebAssembly. The article around it gives the answer in words and in a table.",
  },
  offline: {
    description: "The AI savings calculator in one file: it opens from disk, without a network.",
    title: "Ten times faster: what is it worth?",
    answer:
      "By 2032, AI in visual effects raises Netflix’s operating income by about $3 million a year, and its margin by 0.004 points. The calculator that shows why needs JavaScript and WebAssembly.",
  },
};
