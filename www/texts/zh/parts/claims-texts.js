export { messages as claims } from "../claims.js";
