/** The stories that come with the page in one file, the default one first. */

import amazon from "../../stories/amazon-2025.json";
import blank from "../../stories/blank.json";
import disney from "../../stories/disney-fy2025.json";
import netflix from "../../stories/netflix-q2-2025.json";
import paramount from "../../stories/paramount-fy2024.json";
import warner from "../../stories/warner-bros-discovery-fy2025.json";

/** @type {{ name: string, story: { id: string } }[]} */
export const STORIES = [netflix, disney, warner, paramount, amazon, blank].map((story) => ({
  name: `${story.company}, ${story.periods.current}`,
  story,
}));
