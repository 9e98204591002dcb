/** What readers type: accepted if it is clear, queried if it has two meanings, otherwise refused; never misread. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { createFormat, fromDisplay } from "../../www/base/format.js";
import { termsOf } from "../../www/texts/en/terms.js";
import { messagesFor } from "../../www/texts/en/widget.js";

const messages = messagesFor({ terms: termsOf({ company: "Netflix", currency: { sign: "$", code: "USD" }, profitMeasure: "operatingIncome" }) });

const formatOf = (locale, currency = "$") => createFormat(locale, currency, messages.units);

const LOCALES = `af am ar ar-EG ar-MA ar-SA as az be bg bho bn bn-IN bs ca ckb cs cy da de de-AT de-CH de-LI dz el en en-AU
  en-CA en-GB en-IE en-IN en-NZ en-SE en-US en-ZA es es-AR es-ES es-MX et eu fa fi fil fo fr fr-BE fr-CA fr-CH ga gl gsw gu he
  hi hr hu hy id ig is it it-CH ja ka kk km kn ko ks ky lb lo lt lv mk ml mn mni mr ms my nb ne nl nn or pa pa-Arab pl ps pt
  pt-BR pt-PT rm ro ru sat sd si sk sl so sq sr sv sw ta te th th-u-nu-thai ti tr uk ur uz vi yo zh zh-HK zh-TW zu`
  .split(/\s+/u);

/** Numbers that come again on every run. */
function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Nothing, small and large, whole and with up to six decimals, of either sign, up to ten million. */
function values(count) {
  const random = numbers(20250717);
  const found = [0, 1e7, -1e7, 100_000, 123_456.7, 1_234_567.891, -0.000001, 0.5, 999.5, 1000, -1000.25];
  while (found.length < count) {
    const decimals = Math.floor(random() * 7);
    const size = 10 ** (random() * 8 - 1);
    found.push(Number(((random() < 0.4 ? -1 : 1) * Math.min(size, 1e7)).toFixed(decimals)) + 0);
  }
  return found;
}

/** What a row of a table comes to: a number, the numbers on offer, or nothing. */
const found = (locale, text, unit, currency) => {
  const format = formatOf(locale, currency);
  const value = format.parse(text, unit);
  const readings = format.readings(text, unit);
  assert.ok(Number.isNaN(value) || readings.length === 0, "nothing is asked about what is taken");
  return Number.isNaN(value) ? readings.map((reading) => format.parse(reading)) : value;
};

/** Language, text, and the number; or a list of the numbers on offer, which is empty for text that is not a number. */
const TABLE = [
  // A separator of another language, which used to be read as a thousandth.
  ["de", "1.234,5", 1234.5],
  ["es", "1.234,5", 1234.5],
  ["pt-BR", "1.234,5", 1234.5],
  ["en-GB", "1.234,5", [1234.5]],
  ["en-GB", "12.345,67", [12345.67]],
  ["en-GB", "1.234.567", [1234567]],
  ["de", "1,234.5", [1234.5]],
  ["fr", "1,234.5", [1234.5]],
  ["fr", "1.234,5", 1234.5],
  ["en-GB", "1 234,5", [1234.5]],
  ["de", "1'234.5", [1234.5]],
  // One separator, with and without three digits behind it.
  ["en-GB", "4,500", 4500],
  ["en-GB", "4.500", 4.5],
  ["de", "4.500", 4500],
  ["de", "4,500", 4.5],
  ["fr", "4.500", [4.5, 4500]],
  ["fr", "−4.500", [-4500, -4.5]],
  ["fr", "4,500", 4.5],
  ["fr", "4.5", 4.5],
  ["de-AT", "4.500", [4.5, 4500]],
  ["de-CH", "4,500", [4.5, 4500]],
  ["de-CH", "4.500", 4.5],
  ["ar-EG", "4.500", [4.5, 4500]],
  ["en-GB", "4,5", [4.5]],
  ["ar", "4,5", [4.5]],
  ["de", "4.5", [4.5]],
  ["en-GB", "0,500", [0.5]],
  ["fr", "0.500", 0.5],
  ["de", "0.500", [0.5]],
  // Half typed: the reader gets no question yet.
  ["en-GB", "4.", 4],
  ["en-GB", "4,", []],
  ["fr", "4.", 4],
  ["de", "4.", []],
  ["en-GB", ".5", 0.5],
  ["en-GB", "-", []],
  // Digits of every script.
  ["ar-EG", "٤٫٥", 4.5],
  ["fa", "۴٫۵", 4.5],
  ["mr", "४.५", 4.5],
  ["bn", "৪.৫", 4.5],
  ["th", "๔.๕", 4.5],
  ["en-GB", "４．５", 4.5],
  ["en-GB", "४.५", 4.5],
  ["ar-EG", "١٬٢٣٤٫٥", 1234.5],
  ["de", "١٬٢٣٤", 1234],
  ["en-GB", "١٬٢٣٤", 1234],
  ["fa", "٪۵۰", 50],
  // Groups.
  ["en-IN", "12,34,567", 1234567],
  ["en-IN", "1,234,567", 1234567],
  ["hi", "1,00,000", 100000],
  ["hi", "10,00,000.5", 1000000.5],
  ["hi", "100,00,000", []],
  ["en-GB", "1,00,000", []],
  ["de-CH", "1’000.5", 1000.5],
  ["de-CH", "1'000.5", 1000.5],
  ["en-GB", "1'000", 1000],
  ["en-GB", "10 000", 10000],
  ["en-GB", "10\u00a0000", 10000],
  ["en-GB", "10\u202f000", 10000],
  ["en-GB", "10\u2009000", 10000],
  ["fr", "1\u202f234,5", 1234.5],
  ["sv", "1 234,5", 1234.5],
  ["en-GB", "1,234,567.25", 1234567.25],
  ["en-GB", "1,234,56", []],
  ["en-GB", "1 234'567", []],
  ["en-GB", "4 5", []],
  ["en-GB", "1.234 567", []],
  ["en-GB", "1.234'567", []],
  ["en-GB", "1,23", [1.23]],
  // Signs.
  ["en-GB", "−5", -5],
  ["en-GB", "-5", -5],
  ["en-GB", "–5", -5],
  ["en-GB", "+5", 5],
  ["en-GB", "- 5", -5],
  ["sv", "−5", -5],
  ["he", "\u200e-5", -5],
  ["ar", "\u061c-5", -5],
  ["en-GB", "\u2067−5\u2069", -5],
  ["en-GB", "--5", []],
  ["en-GB", "5-", []],
  // What may be beside a number.
  ["en-GB", "1e3", 1000],
  ["en-GB", "1.5E-3", 0.0015],
  ["de", "1,5e3", 1500],
  ["en-GB", "$10,000", 10000],
  ["en-GB", "-$5", -5],
  ["en-GB", "$-5", -5],
  ["en-GB", "−$ 1,234.5", -1234.5],
  ["en-GB", "5 $", 5],
  ["en-GB", "$5$", []],
  ["en-GB", "5$5", []],
  ["en-GB", "£4.5", []],
  ["en-GB", "€10", []],
  ["en-GB", "US$10", []],
  ["en-GB", "4×", 4],
  ["en-GB", "4x", 4],
  ["en-GB", "4 X", 4],
  ["en-GB", "4.5%", 4.5],
  ["en-GB", "4.5 %", 4.5],
  ["tr", "%4,5", 4.5],
  ["en-GB", "4.5 pts", 4.5],
  ["en-GB", "1 point", 1],
  ["en-GB", "5 years", 5],
  ["en-GB", "1 year", 1],
  ["en-GB", "4%5", []],
  ["en-GB", "4%%", []],
  ["en-GB", "4x%", []],
  ["en-GB", "4.5m", []],
  ["en-GB", "4.5 million", []],
  // What only looks like a number.
  ["en-GB", "", []],
  ["en-GB", " ", []],
  ["en-GB", ".", []],
  ["en-GB", "e5", []],
  ["en-GB", "4½", []],
  ["en-GB", "½", []],
  ["en-GB", "4²", []],
  ["en-GB", "①", []],
  ["en-GB", "1/2", []],
  ["en-GB", "1–5", []],
  ["en-GB", "(5)", []],
  ["en-GB", "0x10", []],
  ["en-GB", "Infinity", []],
  ["en-GB", "1e999", []],
  ["en-GB", "NaN", []],
  ["en-GB", "1.2.3", []],
  ["en-GB", "1,2,3", []],
  ["en-GB", "5′", []],
  ["en-GB", "四", []],
];

for (const [locale, text, expected] of TABLE) {
  const verdict = Array.isArray(expected) ? (expected.length ? `asks for ${expected.join(" or ")}` : "is refused") : `is ${expected}`;
  test(`“${text}” in ${locale} ${verdict}`, () => assert.deepEqual(found(locale, text), expected));
}

test("only the currency of the story may stand beside a number", () => {
  assert.equal(found("en-GB", "£4.5", undefined, "£"), 4.5);
  assert.equal(found("de", "10 €", undefined, "€"), 10);
  assert.equal(found("pt-BR", "R$ 1.000", undefined, "R$"), 1000);
  assert.equal(found("en-GB", "￡4.5", undefined, "£"), 4.5);
  assert.deepEqual(found("en-GB", "$10", undefined, "£"), []);
  assert.deepEqual(found("en-GB", "$10", undefined, "R$"), []);
  assert.deepEqual(found("en-GB", "$10", undefined, ""), []);
});

test("a mark that does not suit the field is asked about", () => {
  assert.deepEqual(found("en-GB", "50%", "factor"), [50]);
  assert.deepEqual(found("en-GB", "4×", "share"), [4]);
  assert.deepEqual(found("en-GB", "$5", "years"), [5]);
  assert.deepEqual(found("en-GB", "5 years", "calendarYear"), [5]);
  assert.equal(found("en-GB", "50%", "share"), 50);
  assert.equal(found("en-GB", "50%", "ratePerYear"), 50);
  assert.equal(found("en-GB", "4×", "factor"), 4);
  assert.equal(found("en-GB", "$5", "millions"), 5);
  assert.equal(found("en-GB", "$5", "millionsPerYear"), 5);
  assert.equal(found("en-GB", "0.1 pts", "points"), 0.1);
  assert.equal(found("en-GB", "5 years", "years"), 5);
  assert.equal(found("en-GB", "5 years", "wholeYears"), 5);
});

test("there are enough languages to try, and each is one", () => {
  assert.ok(new Set(LOCALES).size >= 120, `${LOCALES.length}`);
  assert.equal(LOCALES.length, new Set(LOCALES).size);
  assert.deepEqual(Intl.NumberFormat.supportedLocalesOf(LOCALES), LOCALES);
});

const printed = values(1000);
const SHARE = { unit: "share" };

for (const locale of LOCALES) {
  test(`in ${locale} every number is read back as it is printed`, () => {
    const format = formatOf(locale);
    for (const value of printed) {
      for (const text of [format.figure(value, 0), format.figure(value, 2, 6), format.field({ unit: "factor" }, value)]) {
        assert.equal(format.parse(text), value, text);
        assert.deepEqual(format.readings(text), []);
      }
      const part = fromDisplay(SHARE, Number(value.toFixed(4)) + 0);
      assert.equal(fromDisplay(SHARE, format.parse(format.field(SHARE, part), SHARE.unit)), part);
    }
    assert.equal(format.parse(format.field({ unit: "calendarYear" }, 2032)), 2032);
  });
}

test("a number with both separators is never taken for another one, in whichever language it is written and read", () => {
  const sizes = [1234.5, 12345.67, 1234567.5, -98765.4321];
  const texts = LOCALES.flatMap((locale) => sizes.map((value) => [formatOf(locale).figure(value, 0), value]));
  for (const locale of LOCALES) {
    const format = formatOf(locale);
    for (const [text, value] of texts) {
      const read = format.parse(text);
      if (Number.isNaN(read)) {
        const offers = format.readings(text).map((reading) => format.parse(reading));
        assert.ok(offers.length === 0 || String(offers) === String(value), `${text} in ${locale}: ${offers}`);
      } else assert.equal(read, value, `${text} in ${locale}`);
    }
  }
});

test("what is offered is read as what it stands for, in every language", () => {
  for (const locale of LOCALES) {
    const format = formatOf(locale);
    for (const text of ["4,500", "4.500", "1.234,5", "1,234.5", "4,5", "0.123456789", "0,123456789", "-12.345,678901"]) {
      for (const reading of format.readings(text)) {
        assert.ok(!Number.isNaN(format.parse(reading)), `${reading} in ${locale}`);
        const digits = (one) => one.normalize("NFKC").replace(/[^1-9]/gu, "");
        assert.equal(digits(String(format.parse(reading))), digits(text), `${text} in ${locale}`);
      }
    }
  }
});

test("the digits of every script are read", () => {
  const format = formatOf("en-GB");
  const systems = Intl.supportedValuesOf("numberingSystem").map((system) =>
    Array.from({ length: 10 }, (_, digit) => digit.toLocaleString(`en-u-nu-${system}`)),
  );
  const scripts = systems.filter((digits) => digits.every((digit) => /^\p{Nd}$/u.test(digit)));
  assert.ok(scripts.length >= 60, `${scripts.length} scripts`);
  for (const digits of scripts) digits.forEach((digit, value) => assert.equal(format.parse(digit), value, digits.join("")));
});
