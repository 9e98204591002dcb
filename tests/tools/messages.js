/**
 * Compares the texts of a language with the English ones. Every message is called with arguments of the types that English
 * declares, each of them a number that occurs nowhere else: it must be found in the sentence of either language.
 *
 * `node tests/tools/messages.js de` prints what is wrong with one language.
 */

import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { programOf, ts } from "./arithmetic.js";

const texts = fileURLToPath(new URL("../../www/texts/", import.meta.url));
const stories = fileURLToPath(new URL("../../www/stories/", import.meta.url));

/** What no other language has: the documentation of a file format. */
const ENGLISH_ONLY = new Set(["story-format.json"]);

/** For the plural forms of every language here. */
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000, -1];

/** What a story calls its profit. */
const PROFIT_MEASURES = ["operatingIncome", "segmentOperatingIncome", "adjustedEbitda", "adjustedOibda", "none"];

/** What else the terms of a story are made of. */
const STORY = { company: "Netflix", currency: { code: "USD", sign: "$" } };

/** More arguments at a time than this are varied one after the other. */
const MOST_CALLS = 48;

/** Words that give a sentence away as English. Dutch and German share none of them. */
const ENGLISH = /\b(?:the|and|with|which|from|that|this|these|are|were|by|would|your|our)\b/iu;

/** Names and abbreviations: a text of nothing else may be the same as in English. The last two are a film. */
const NAMES = "USD AI CSV SVG PNG JSON HTML PERT Netflix WordPress URL EU VFX The Irishman";

/** Words that a language shares with English. */
const SHARED = {
  de: "Element Link Median Seed",
  es: "Base",
  fr: "Adoption Description fraction Horizontal Menu Pages Pause point points Source Sources Verdict Vertical",
  it: "Menu",
  nl: "Calculator Content Element in Link Menu Shots",
  pt: "Base linear Menu",
};

const ISOLATE = "\u2068";
const END_OF_ISOLATE = "\u2069";

/** The tags of the languages that have a folder, English aside. */
export async function languages() {
  const entries = await readdir(texts, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && entry.name !== "en").map(({ name }) => name);
}

/** The modules and tables of the English texts that each language has as well. */
async function files() {
  const all = await readdir(join(texts, "en"), { recursive: true });
  return all.filter((name) => /\.(?:js|json)$/u.test(name) && !ENGLISH_ONLY.has(name)).sort();
}

/**
 * What is wrong with a language, a line each: `file: path: problem`.
 *
 * @param {string} tag the name of its folder
 * @param {import("typescript").Program} program
 */
export async function problemsOf(tag, program) {
  const checker = program.getTypeChecker();
  const found = [];
  const present = new Set(await readdir(join(texts, tag), { recursive: true }).catch(() => []));
  for (const name of await files()) {
    if (!present.has(name)) {
      found.push(`${name}: is missing`);
      continue;
    }
    const comparison = createComparison(tag, name, checker, sharedWith(tag));
    try {
      if (name.endsWith(".json")) {
        const [english, other] = await Promise.all(["en", tag].map((it) => json(join(texts, it, name))));
        comparison.compare(english, other, undefined, "");
      } else {
        const [english, other] = await Promise.all(["en", tag].map((it) => import(pathToFileURL(join(texts, it, name)).href)));
        const source = program.getSourceFile(join(texts, "en", name));
        comparison.module(english, other, source);
      }
    } catch (error) {
      comparison.problems.push(`cannot be loaded: ${error}`);
    }
    found.push(...comparison.problems.map((problem) => `${name}: ${problem}`));
  }
  return [...new Set(found)];
}

const json = async (path) => JSON.parse(await readFile(path, "utf8"));

/** One comparison, for a test of the rules. */
export const comparisonFor = (tag, file, program) => createComparison(tag, file, program.getTypeChecker(), sharedWith(tag));

const sharedWith = (tag) => new Set(`${NAMES} ${SHARED[tag] ?? ""}`.split(" "));

/**
 * @param {string} tag
 * @param {string} file
 * @param {import("typescript").TypeChecker} checker
 * @param {ReadonlySet<string>} shared
 */
function createComparison(tag, file, checker, shared) {
  const problems = [];
  const report = (path, problem) => problems.push(`${path}: ${problem}`);
  let next = 4100;

  const compare = (english, other, type, path) => {
    if (typeof english === "function") {
      if (typeof other !== "function") return report(path, "is no function");
      return call(english, other, type, path);
    }
    if (typeof english === "string") {
      if (typeof other !== "string") return report(path, "is no text");
      return leaf(english, other, path);
    }
    if (Array.isArray(english)) {
      if (!Array.isArray(other)) return report(path, "is no list");
      if (isSentence(english) || isSentence(other)) return sentence(english, other, path);
      if (isScales(path)) return;
      if (english.length !== other.length) return report(path, `has ${other.length} entries instead of ${english.length}`);
      const element = type && checker.isArrayType(type) ? checker.getTypeArguments(type)[0] : undefined;
      return english.forEach((entry, i) => compare(entry, other[i], elementOf(type, i) ?? element, `${path}[${i}]`));
    }
    if (english && typeof english === "object") {
      if (!other || typeof other !== "object") return report(path, "is no table");
      if ("strong" in english) return sentence([english], [other], path);
      for (const key of new Set([...Object.keys(english), ...Object.keys(other)])) {
        const at = path ? `${path}.${key}` : key;
        if (!(key in other)) report(at, "is missing");
        else if (!(key in english)) {
          if (key !== "forms") report(at, "is not in the English texts");
        } else compare(english[key], other[key], propertyOf(type, key), at);
      }
      return;
    }
    if (english !== other) report(path, `is ${other} instead of ${english}`);
  };

  const propertyOf = (type, key) => {
    if (!type) return undefined;
    const symbol = checker.getPropertyOfType(type, key);
    if (symbol) return checker.getTypeOfSymbol(symbol);
    return checker.getIndexInfosOfType(type)[0]?.type;
  };
  const elementOf = (type, i) => (type && checker.isTupleType(type) ? checker.getTypeArguments(type)[i] : undefined);

  /** Calls a message in both languages, with every kind of argument. */
  const call = (english, other, type, path) => {
    const signature = type?.getCallSignatures()[0];
    if (!signature) return report(path, "has no type in English");
    next = 4100;
    const parameters = signature.parameters.map((symbol) => samples(checker.getTypeOfSymbol(symbol), 0));
    let isCalled = false;
    for (const given of variants(parameters)) {
      let [expected, actual] = [];
      try {
        expected = english(...structuredClone(given));
        isCalled = true;
      } catch {
        // A name that only the engine knows.
        continue;
      }
      try {
        actual = other(...structuredClone(given));
      } catch (error) {
        report(path, `fails with ${JSON.stringify(given)}: ${error}`);
        return;
      }
      compare(expected, actual, checker.getReturnTypeOfSignature(signature), path);
    }
    if (!isCalled) report(path, "cannot be called in English with arguments of its types");
  };

  /** Values of a type, the first of them one that can be found again in a sentence. */
  const samples = (type, depth) => {
    const { flags } = type;
    const { TypeFlags } = ts;
    if (flags & TypeFlags.BooleanLike && type.isUnion?.()) return [true, false];
    if (type.isUnion()) {
      const literals = type.types.filter((it) => it.isStringLiteral()).map(({ value }) => value);
      const rest = type.types.filter((it) => !it.isStringLiteral() && !(it.flags & TypeFlags.Undefined));
      const isBoolean = rest.filter((it) => it.flags & TypeFlags.BooleanLiteral).length === 2;
      const others = rest.filter((it) => !(it.flags & TypeFlags.BooleanLiteral));
      return [...literals, ...(isBoolean ? [true, false] : []), ...others.flatMap((it) => samples(it, depth))];
    }
    if (type.isStringLiteral() || type.isNumberLiteral()) return [type.value];
    if (flags & TypeFlags.BooleanLiteral) return [checker.typeToString(type) === "true"];
    if (flags & TypeFlags.Null) return [null];
    if (flags & TypeFlags.Undefined) return [undefined];
    if (flags & TypeFlags.StringLike) {
      next += 1;
      return [String(next), "1"];
    }
    if (flags & TypeFlags.NumberLike) {
      next += 1;
      return [next, ...COUNTS];
    }
    if (checker.isArrayType(type)) {
      const [inner] = checker.getTypeArguments(type);
      return [[samples(inner, depth + 1)[0], samples(inner, depth + 1)[0]], [samples(inner, depth + 1)[0]], []];
    }
    if (checker.isTupleType(type)) return [checker.getTypeArguments(type).map((it) => samples(it, depth + 1)[0])];
    if (depth > 5) return [undefined];
    const properties = type.getProperties();
    if (!properties.length) {
      const info = checker.getIndexInfosOfType(type)[0];
      return info ? [{ some: samples(info.type, depth + 1)[0] }] : [undefined];
    }
    const choices = properties.map((symbol) => [
      symbol.name,
      symbol.flags & ts.SymbolFlags.Optional ? [undefined] : samples(checker.getTypeOfSymbol(symbol), depth + 1),
    ]);
    const whole = Object.fromEntries(choices.map(([key, values]) => [key, values[0]]).filter(([, value]) => value !== undefined));
    return [whole, ...choices.flatMap(([key, values]) => values.slice(1).map((value) => ({ ...whole, [key]: value })))];
  };

  /** Every part of a sentence is there, and its words are not English. */
  const sentence = (english, other, path) => {
    const links = (parts) =>
      parts
        .filter((part) => typeof part === "object")
        .map(({ field = "", year = "", knob = "" }) => `${field} ${year} ${knob}`)
        .sort()
        .join(", ");
    if (links(english) !== links(other)) report(path, `has the parts “${links(other)}” instead of “${links(english)}”`);
    const plain = (parts, open, close) =>
      parts.map((part) => (typeof part === "string" ? part : open + part.strong + close)).join("");
    // The page isolates what is strong.
    leaf(plain(english, "", ""), plain(other, ISOLATE, END_OF_ISOLATE), path);
  };

  const leaf = (english, other, path) => {
    if (/undefined|NaN|\[object|null/u.test(other) && !/undefined|NaN|\[object|null/u.test(english)) report(path, `says “${other}”`);
    for (const [number] of english.matchAll(/\b4[1-9]\d\d\b/gu)) {
      if (!other.includes(number)) report(path, `leaves out ${number}: “${english}” is “${other}”`);
    }
    if (/ {2}/u.test(other) && !/ {2}/u.test(english)) report(path, `has two spaces: “${other}”`);
    if (isFileName(path, other)) return;
    if (tag === "ar" && !isBare(path)) isolated(other, path);
    // Who has said it, and when.
    if (/\.studies\.said\.\w+\.who$/u.test(path)) return;
    const words = wordsIn(other);
    if (other === english && words.some((word) => !shared.has(word))) report(path, `is still English: “${other}”`);
    else if (ENGLISH.test(other) && words.some((word) => !shared.has(word) && ENGLISH.test(word))) report(path, `has English words: “${other}”`);
    if (english.trim() && !other.trim()) report(path, "is empty");
  };

  const isolated = (text, path) => {
    for (const { index, 0: number } of text.matchAll(/4[1-9]\d\d/gu)) {
      const before = text.slice(0, index);
      if (before.split(ISOLATE).length <= before.split(END_OF_ISOLATE).length) return report(path, `does not isolate ${number}: “${text}”`);
    }
  };

  return {
    problems,
    compare,
    /** The exports of a module. */
    module(english, other, source) {
      const symbols = new Map(checker.getExportsOfModule(checker.getSymbolAtLocation(source)).map((symbol) => [symbol.name, symbol]));
      for (const name of Object.keys(english)) {
        const value = english[name];
        if (!(name in other)) report(name, "is not exported");
        // It reads a story: one of each measure of profit.
        else if (name === "termsOf") {
          for (const profitMeasure of PROFIT_MEASURES) {
            const [expected, actual] = [value, other[name]].map((termsOf) => termsOf({ ...STORY, profitMeasure }));
            compare(expected, actual, undefined, `terms.${profitMeasure}`);
          }
        }
        // Loaded module by module.
        else if (file === "later.js" || file === "index.js" || file === "pages.js") continue;
        else {
          const symbol = symbols.get(name);
          const declared = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
          compare(value, other[name], checker.getTypeOfSymbol(declared), name);
        }
      }
    },
  };
}

const wordsIn = (text) => text.replaceAll(/\{profit\}|\bp\d+\b/gu, "").match(/\p{L}[\p{L}\p{N}’'-]*/gu) ?? [];

/** What is isolated where it is used, and what a button enters. */
const isBare = (path) => /(?:^|\.)(?:units|terms|suffixes)\b|^within$|entry\.meant\[/u.test(path);

const isSentence = (list) => list.some((entry) => entry && typeof entry === "object" && "strong" in entry) && list.every((entry) => typeof entry === "string" || "strong" in entry);

const isScales = (path) => /\bunits\.scales$|^scales$/u.test(path);

/** Names of files are ASCII in every language. */
const isFileName = (path, text) => /\.(?:html|zip)$/u.test(text) || (/\bfiles?\b.*\.?(?:name|names\.\w+)$|\.file$/u.test(path) && /^[a-z\d-]+$/u.test(text));

/** The arguments of calls: all combinations if they are few, and else each varied alone. */
function variants(parameters) {
  const number = parameters.reduce((product, values) => product * Math.max(1, values.length), 1);
  if (number <= MOST_CALLS) return parameters.reduce((rows, values) => rows.flatMap((row) => values.map((value) => [...row, value])), [[]]);
  const first = parameters.map(([value]) => value);
  return [first, ...parameters.flatMap((values, i) => values.slice(1).map((value) => first.with(i, value)))];
}

/** The digits of a text but for noughts. */
const digitsIn = (text) => text.normalize("NFKC").match(/[1-9]/gu) ?? [];

/** Which words of the default story have no translation, or lose a number. */
export async function storyProblems(tag) {
  const english = (await json(join(stories, "netflix-q2-2025.json"))).texts.en;
  const other = await json(join(texts, tag, "stories", "netflix-q2-2025.json")).catch(() => undefined);
  if (!other) return ["story: is missing"];
  const found = [];
  const walk = (a, b, path) => {
    if (typeof a !== typeof b || Array.isArray(a) !== Array.isArray(b)) found.push(`story: ${path}: has another form`);
    else if (typeof a === "string") {
      // Dates and amounts may get more digits: July is the seventh month of a Japanese date, and a billion may be 1.000 millions.
      const left = digitsIn(b);
      const isLost = digitsIn(a).some((digit) => !left.includes(digit) || !left.splice(left.indexOf(digit), 1));
      if (isLost) found.push(`story: ${path}: loses digits: “${a}” is “${b}”`);
      else if (a === b && /\p{Ll}{4}/u.test(a)) found.push(`story: ${path}: is still English: “${a}”`);
    } else if (a && typeof a === "object") for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) walk(a[key], b[key], `${path}.${key}`);
  };
  walk(english, other, "");
  return found;
}

if (process.argv[1] && relative(process.argv[1], fileURLToPath(import.meta.url)) === "") {
  const tags = process.argv.slice(2);
  const program = programOf();
  for (const tag of tags.length ? tags : await languages()) {
    const problems = [...(await problemsOf(tag, program)), ...(await storyProblems(tag))];
    console.log(problems.length ? problems.join("\n") : `${tag}: nothing to mend`);
    if (problems.length) console.log(`${tag}: ${problems.length} to mend`);
  }
}
