export { messages as drivers } from "../drivers.js";
export { messages as goal } from "../goal.js";
export { messages as outlook } from "../outlook.js";
export { messages as scenarios } from "../scenarios.js";
export { messages as uncertainty } from "../uncertainty.js";
export { messages as working } from "../working.js";
