// Every story that is fetched has texts that would end whatever they stand in, if they were not escaped.
"use strict";
globalThis.hostile = `--></summary></table></iframe></textarea><script>alert(1)</script>"'<img src=x onerror=alert(1)>&quot;`;

const untouched = globalThis.fetch;
globalThis.fetch = async (...given) => {
  const response = await untouched(...given);
  if (!/stories\/(?!index)[\w-]+\.json$/.test(response.url)) return response;
  const story = await response.json();
  story.company = hostile.slice(0, 60);
  for (const texts of Object.values(story.texts)) {
    texts.title = hostile;
    for (const id of Object.keys(texts.figures)) texts.figures[id] = ["<b>'\"</th>", "&lt;i&gt;"];
  }
  return new Response(JSON.stringify(story));
};
