// What a program in TypeScript may say about the package, and what it must not.
import { AiSavingsCalculator } from "ai-savings-calculator";
import "ai-savings-calculator/define";
import { type Engine, type LoadCode, LoadError, loadEngine, Refusal } from "ai-savings-calculator/engine";

const engine: Engine = await loadEngine(new Uint8Array());
const uplift: number | undefined = engine.calculate({ speedup: 10 }).rows.at(-1)?.marginUpliftPts;
const values = engine.changes([{ id: "revenue", kind: "amount", current: 110, prior: 100 }]).map(({ value }) => value);
const code = (error: unknown): LoadCode | undefined => (error instanceof LoadError ? error.code : undefined);
const fields = (error: unknown): string[] => (error instanceof Refusal ? error.problems.map(({ field }) => field) : []);
const widget: AiSavingsCalculator | null = document.querySelector("ai-savings-calculator");
const years = widget?.report?.rows.map(({ year }) => year.toFixed());

// @ts-expect-error A kind that there is none of.
engine.changes([{ id: "revenue", kind: "colour", current: 1, prior: 1 }]);
// @ts-expect-error A result that there is none of.
engine.calculate().rows[0].colour;
// @ts-expect-error The report is calculated, never set.
if (widget) widget.report = undefined;

export { code, fields, uplift, values, years };
