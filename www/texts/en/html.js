/**
 * The English words in the HTML of the pages: the build puts them in the place of `{{page.name}}`. What is between
 * backticks becomes code.
 */

export const html = {
  playground: {
    description:
      "What changed at Netflix from one year to the next, and what “ten times faster” visual effects are worth in points of margin.",
    title: "Ten times faster: what is it worth?",
    lead: "In July 2025 Netflix said that generative AI had finished a visual-effects sequence “ten times faster”. The table shows the figures an article printed with the news. Below it, follow the claim to money and to points of margin.",
    write: "Write a story",
    embed: "Embed it",
    check: "Check a link",
    gallery: "Gallery",
    offline: "Save as one file",
    answer:
      "By 2032, AI in visual effects raises Netflix’s operating income by about $3 million a year, and its margin by 0.004 points. The calculator that shows why needs JavaScript and WebAssembly.",
  },
  gallery: {
    description:
      "The AI savings calculator on pages of every kind: long articles, dark hosts, strict policies, narrow columns.",
    title: "Gallery",
    lead: "The widget on pages of every kind. Each is also a test: on none of them does it touch anything outside itself, keep anything, or ask anyone else for anything.",
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
    lead: "A story is one file: the figures of an article, where they are from, and the words around them. Type on one side, see the widget on the other, and download the file when nothing is wrong with it any more. What you type stays in this page; nothing is sent anywhere.",
    noScript: "This page needs JavaScript.",
    preview: "What readers see",
    waiting: "The widget appears here once the story can be shown.",
  },
  builder: {
    description: "Choose what the AI savings calculator shows in an article, see it, and copy the markup.",
    title: "Build an embed",
    lead: "Choose what your article shows, look at it as wide as a phone and as a desktop, and copy the markup. Each piece of markup states its version and every input, and has the answer in it for readers who run no script. What you choose stays in this page; nothing is sent anywhere.",
    noScript: "This page needs JavaScript.",
  },
  check: {
    description:
      "Check whether a picture, a file or a print of the AI savings calculator belongs to the inputs it says it does.",
    title: "Check a link or a picture",
    lead: "Pictures, files and prints of the calculator carry the version of its model and a digest of their inputs. Paste the link that goes with one, and what is printed on it: this page calculates again and says whether they belong together. What you enter stays in this page.",
    noScript: "This page needs JavaScript.",
    pasted: "Link, or text of a state",
    version: "Version, as printed",
    digest: "Digest, as printed",
    check: "Check",
    file: "Or choose a CSV file:",
    findings: "What was found",
  },
  embed: {
    title: "AI savings calculator",
    fallback:
      "The calculator that belongs here needs JavaScript and WebAssembly. The article around it gives the answer in words and in a table.",
  },
  offline: {
    description: "The AI savings calculator in one file: it opens from disk and asks no one for anything.",
    title: "Ten times faster: what is it worth?",
    lead: "This page is one file with everything in it. It can be kept, copied and opened without a network, and nothing that is typed into it leaves it.",
    answer:
      "By 2032, AI in visual effects raises Netflix’s operating income by about $3 million a year, and its margin by 0.004 points. The calculator that shows why needs JavaScript and WebAssembly.",
  },
};
