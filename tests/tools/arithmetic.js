/**
 * Finds arithmetic on numbers that come from the engine: on a field of its reports or requests, however the number got to
 * the operator: by another name, out of a destructured object, through a parameter or as the result of a function.
 *
 * It asks the TypeScript compiler what a name means, so it follows meanings and not spellings.
 */

import { createRequire } from "node:module";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

const www = fileURLToPath(new URL("../../www/", import.meta.url));
// The stable API of the compiler: that of version 7, which checks the sources, is not yet settled.
const typesWrong = createRequire(new URL("../../www/node_modules/@arethetypeswrong/core/package.json", import.meta.url));
export const ts = typesWrong("typescript");

const { SyntaxKind } = ts;

/** Operators that calculate. A plus also joins texts, which the types tell apart. */
const OPERATORS = new Set([
  SyntaxKind.PlusToken,
  SyntaxKind.MinusToken,
  SyntaxKind.AsteriskToken,
  SyntaxKind.SlashToken,
  SyntaxKind.PercentToken,
  SyntaxKind.AsteriskAsteriskToken,
  SyntaxKind.PlusEqualsToken,
  SyntaxKind.MinusEqualsToken,
  SyntaxKind.AsteriskEqualsToken,
  SyntaxKind.SlashEqualsToken,
  SyntaxKind.PercentEqualsToken,
  SyntaxKind.AsteriskAsteriskEqualsToken,
]);

/** Functions of `Math` that do not make another number of one: the size and the sign decide how it is printed. */
const OF_PRINT = new Set(["abs", "sign"]);

/** Declared by the core, but about pixels or seconds: where a mark lies, how large a picture is, when a note is heard. */
const OF_PICTURES = new Set(["Mark", "Look", "Typesetter", "Note"]);

/** What passes the entries of a list on to a function. */
const OF_LISTS = new Set(["map", "flatMap", "forEach", "filter", "find", "some", "every", "reduce", "findIndex", "findLast"]);

/** What returns an entry of a list, or a list of them. */
const SAME_ENTRIES = new Set(["at", "filter", "find", "findLast", "slice", "toSorted", "sort", "reverse", "toReversed", "flat", "concat"]);

/**
 * The program of the shell, perhaps with a planted module in it.
 *
 * @param {Record<string, string>} [planted] texts of modules by their path below `www`
 */
export function programOf(planted = {}) {
  const path = `${www}tsconfig.json`;
  const { options, fileNames } = ts.parseJsonConfigFileContent(ts.readConfigFile(path, ts.sys.readFile).config, ts.sys, www);
  const extra = Object.fromEntries(Object.entries(planted).map(([name, text]) => [`${www}${name}`, text]));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (name) => extra[name] ?? readFile(name);
  host.fileExists = (name) => name in extra || fileExists(name);
  const sourceOf = host.getSourceFile;
  host.getSourceFile = (name, languageVersion, ...rest) =>
    name in extra
      ? ts.createSourceFile(name, extra[name], languageVersion, true, ts.ScriptKind.JS)
      : sourceOf(name, languageVersion, ...rest);
  const roots = Object.keys(planted).length ? [...fileNames.filter((name) => name.endsWith(".d.ts")), ...Object.keys(extra)] : fileNames;
  return ts.createProgram(roots, options, host);
}

/**
 * Every place at which a number of the engine is calculated with, as `path:line code`.
 *
 * @param {import("typescript").Program} program
 * @param {(path: string) => boolean} isMeant which modules to look at, by their path below `www`
 */
export function arithmeticIn(program, isMeant) {
  const checker = program.getTypeChecker();
  const files = program
    .getSourceFiles()
    .filter(({ fileName, isDeclarationFile }) => !isDeclarationFile && isMeant(relative(www, fileName)));
  const all = program.getSourceFiles().filter(({ fileName, isDeclarationFile }) => !isDeclarationFile && fileName.startsWith(www) && !fileName.includes("node_modules"));
  const calls = callsIn(all, checker);
  /** Whether a symbol holds a number of the engine; `undefined` while that is being found out. */
  const known = new Map();

  const isOfCore = (symbol) =>
    (symbol?.declarations ?? []).some((declaration) => {
      if (!/target\/wasm\/engine\.d\.ts$/u.test(declaration.getSourceFile().fileName)) return false;
      for (let node = declaration; node; node = node.parent) if (node.name && OF_PICTURES.has(node.name.text)) return false;
      return true;
    });
  /** Whether a type is one of the core's, such as `Year` or `AllInputs`, or a list of one. */
  const isTypeOfCore = (type) => {
    const [inner] = checker.isArrayType(type) || checker.isTupleType(type) ? checker.getTypeArguments(type) : [];
    if (inner) return isTypeOfCore(inner);
    if (type.isUnion()) return type.types.some(isTypeOfCore);
    return isOfCore(type.aliasSymbol) || isOfCore(type.symbol);
  };

  const isOfEngine = (node) => {
    if (!node) return false;
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isNonNullExpression(node)) return isOfEngine(node.expression);
    if (ts.isIdentifier(node)) return isSymbolOfEngine(checker.getSymbolAtLocation(node));
    if (ts.isPropertyAccessExpression(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      // How many entries a list has is no number of the engine.
      if (node.name.text === "length") return false;
      return isOfCore(symbol) || isSymbolOfEngine(symbol);
    }
    if (ts.isElementAccessExpression(node)) return isTypeOfCore(checker.getTypeAtLocation(node.expression)) || isOfEngine(node.expression);
    if (ts.isConditionalExpression(node)) return isOfEngine(node.whenTrue) || isOfEngine(node.whenFalse);
    if (ts.isPrefixUnaryExpression(node)) return isOfEngine(node.operand);
    if (ts.isBinaryExpression(node)) return isOfEngine(node.left) || isOfEngine(node.right);
    if (ts.isArrayLiteralExpression(node)) return node.elements.some(isOfEngine);
    if (ts.isSpreadElement(node)) return isOfEngine(node.expression);
    if (ts.isCallExpression(node)) return isResultOfEngine(node);
    return false;
  };

  const isResultOfEngine = (node) => {
    const { expression } = node;
    if (ts.isPropertyAccessExpression(expression)) {
      if (expression.expression.getText() === "Math") return node.arguments.some(isOfEngine);
      if (SAME_ENTRIES.has(expression.name.text) && isOfEngine(expression.expression)) return true;
      if (expression.name.text === "map" || expression.name.text === "flatMap") {
        const [each] = node.arguments;
        return (each && ts.isFunctionLike(each) && returns(each).some(isOfEngine)) || false;
      }
    }
    if (expression.getText() === "Number") return node.arguments.some(isOfEngine);
    const bodies = bodiesOf(expression, checker);
    if (bodies.length) return bodies.some(isReturnOfEngine);
    // A function that nothing is known of, such as `result.read(report)`, may return any number of what it is given.
    return isNumeric(checker.getTypeAtLocation(node)) && node.arguments.some((given) => isTypeOfCore(checker.getTypeAtLocation(given)));
  };

  const isReturnOfEngine = (body) => {
    if (known.has(body)) return known.get(body) ?? false;
    known.set(body, undefined);
    const isOne = isNumeric(checker.getReturnTypeOfSignature(checker.getSignatureFromDeclaration(body))) && returns(body).some(isOfEngine);
    known.set(body, isOne);
    return isOne;
  };

  const isNumeric = (type) => {
    if (type.isUnion()) return type.types.some(isNumeric);
    const [inner] = checker.isArrayType(type) || checker.isTupleType(type) ? checker.getTypeArguments(type) : [];
    return inner ? isNumeric(inner) : Boolean(type.flags & ts.TypeFlags.NumberLike);
  };

  const isSymbolOfEngine = (symbol) => {
    if (!symbol) return false;
    if (known.has(symbol)) return known.get(symbol) ?? false;
    known.set(symbol, undefined);
    const isOne = (symbol.declarations ?? []).some(isDeclarationOfEngine);
    known.set(symbol, isOne);
    return isOne;
  };

  const isDeclarationOfEngine = (declaration) => {
    if (ts.isBindingElement(declaration)) {
      const { parent, propertyName, name } = declaration;
      const type = checker.getTypeAtLocation(parent);
      if (ts.isArrayBindingPattern(parent)) {
        const source = sourceOf(parent.parent);
        return isTypeOfCore(type) || source.some(isOfEngine);
      }
      const wanted = propertyName ?? name;
      if (!wanted.text) return isTypeOfCore(type);
      const property = checker.getPropertyOfType(type, wanted.text);
      return isOfCore(property) || isSymbolOfEngine(property);
    }
    if (ts.isVariableDeclaration(declaration)) return isOfEngine(declaration.initializer) || isLoop(declaration);
    if (ts.isPropertyAssignment(declaration)) return isOfEngine(declaration.initializer);
    if (ts.isShorthandPropertyAssignment(declaration)) return isSymbolOfEngine(checker.getShorthandAssignmentValueSymbol(declaration));
    if (ts.isParameter(declaration)) return sourceOf(declaration).some(isOfEngine);
    return false;
  };

  /** `for (const a of list)`. */
  const isLoop = ({ parent: { parent } }) => ts.isForOfStatement(parent) && isOfEngine(parent.expression);

  /** What a variable or a parameter is given: an initial value, the arguments of the calls, the entries of a list. */
  const sourceOf = (declaration) => {
    if (ts.isVariableDeclaration(declaration)) return declaration.initializer ? [declaration.initializer] : [];
    if (!ts.isParameter(declaration)) return [];
    const owner = declaration.parent;
    const place = owner.parameters.indexOf(declaration);
    const given = (calls.get(owner) ?? []).map(({ arguments: values }) => values[place]).filter(Boolean);
    const call = owner.parent;
    const list = ts.isCallExpression(call) && call.arguments.includes(owner) && ts.isPropertyAccessExpression(call.expression) && OF_LISTS.has(call.expression.name.text) ? call.expression : undefined;
    // The last parameters of such a function are the place and the list.
    const isEntry = list && place < (list.name.text === "reduce" ? 2 : 1);
    return [...given, ...(isEntry ? [list.expression] : []), ...(declaration.initializer ? [declaration.initializer] : [])];
  };

  const found = [];
  for (const file of files) {
    const visit = (node) => {
      if (calculates(node) && !isOrder(node) && operandsOf(node).some((operand) => isOfEngine(operand) && !isText(checker.getTypeAtLocation(operand)))) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        found.push(`${relative(www, file.fileName)}:${line + 1} ${node.getText().replaceAll(/\s+/gu, " ").slice(0, 90)}`);
        return;
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;

  function calculates(node) {
    if (ts.isBinaryExpression(node)) return OPERATORS.has(node.operatorToken.kind) && !isText(checker.getTypeAtLocation(node));
    if (ts.isPostfixUnaryExpression(node)) return true;
    return ts.isCallExpression(node) && /^Math\.\w+$/u.test(node.expression.getText()) && !OF_PRINT.has(node.expression.name.text);
  }
}

const operandsOf = (node) => (ts.isBinaryExpression(node) ? [node.left, node.right] : ts.isCallExpression(node) ? node.arguments : [node.operand]);

const isText = (type) => Boolean(type.flags & ts.TypeFlags.StringLike);

/** `(a, b) => a - b` puts a list in order and makes no number. */
function isOrder(node) {
  const owner = node.parent;
  const call = owner?.parent;
  return ts.isArrowFunction(owner) && ts.isCallExpression(call) && /\.(?:toSorted|sort)$/u.test(call.expression.getText());
}

/** What a function may return. */
function returns(body) {
  if (!body.body) return [];
  if (!ts.isBlock(body.body)) return [body.body];
  const found = [];
  const visit = (node) => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isReturnStatement(node) && node.expression) found.push(node.expression);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(body.body, visit);
  return found;
}

/** The functions that an expression may mean. */
function bodiesOf(expression, checker) {
  let symbol = checker.getSymbolAtLocation(expression);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  return (symbol?.declarations ?? []).flatMap((declaration) => {
    if (ts.isFunctionDeclaration(declaration) || ts.isMethodDeclaration(declaration)) return [declaration];
    const value = declaration.initializer;
    return value && ts.isFunctionLike(value) ? [value] : [];
  });
}

/** The calls of each function. */
function callsIn(files, checker) {
  const calls = new Map();
  const visit = (node) => {
    if (ts.isCallExpression(node)) {
      for (const body of bodiesOf(node.expression, checker)) calls.set(body, [...(calls.get(body) ?? []), node]);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(file);
  return calls;
}
