/**
 * Every story of the project, the default one first. Written from the folder `stories` by `cargo run --example contract`.
 *
 * @import { Story } from "../../target/wasm/engine.js"
 */

import amazon2025 from "../stories/amazon-2025.json";
import blank from "../stories/blank.json";
import disneyFy2025 from "../stories/disney-fy2025.json";
import netflixQ22025 from "../stories/netflix-q2-2025.json";
import paramountFy2024 from "../stories/paramount-fy2024.json";
import warnerBrosDiscoveryFy2025 from "../stories/warner-bros-discovery-fy2025.json";

/** @param {unknown} files */
const read = (files) => /** @type {Story[]} */ (files);

export const STORIES = read([
  // The template for authors comes last.
  netflixQ22025,
  amazon2025,
  disneyFy2025,
  paramountFy2024,
  warnerBrosDiscoveryFy2025,
  blank,
]);

/** Those of a company. */
export const COMPANIES = STORIES.slice(0, -1);
