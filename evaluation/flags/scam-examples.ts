import { findFlags } from '#features/postings/domain/flags/find-flags.ts';
import { type ScamSign, scamSigns, scamSignsOf } from '#features/postings/domain/flags/scam-signs.ts';
import { payIn } from '#features/postings/domain/pay-in.ts';
import { sectionsOf } from '#features/postings/domain/sections.ts';
import { documentWords } from '#lib/text/document-words.ts';
import { hashOf } from '#lib/text/hash-of.ts';
import type { MarkedText } from '../marked-text.ts';
import { minimise, type Numbers } from '../minimise.ts';
import { addAt, penalised } from '../numbers-at.ts';

export interface ScamExample {
  /** One value a sign, in the order of `scamSigns`. */
  readonly values: readonly number[];
  readonly isFraud: boolean;
  readonly count: number;
  /** Postings that are worded alike are never learned from and measured on at once. */
  readonly group: number;
}

export function scamExample(text: string, isFraud: boolean, count: number): ScamExample {
  const document = documentWords(text);
  const sections = sectionsOf(document);
  const title = text.split('\n', 1)[0] ?? null;
  const flags = findFlags({ document, sections, requirements: [], pay: payIn(text), title, company: null });
  const signs = scamSignsOf({ document, sections, flags, title });
  return { values: scamSigns.map((sign) => signs[sign]), isFraud, count, group: groupOf(text) };
}

/** By the middle of the text, as frauds are posted again under other titles and towns. */
const groupOf = (text: string): number => Math.abs(hashOf(text.slice(-400).replace(/\W+/g, '').slice(0, 80)));

const graveFlags = new Set(
  'pay-to-start cheque crypto task-scam chat-only too-good-pay early-id instant-hire reshipping'.split(' '),
);

/** A made-up posting counts as a fraud when it was marked with two of the grave flags. */
export const isGraveScam = ({ marks }: MarkedText): boolean =>
  new Set(marks.map(({ mark }) => mark.replace('flag.', '')).filter((mark) => graveFlags.has(mark))).size >=
  2;

const options = { penalty: 1.5, steps: 200 };

/** Logistic regression in which no sign may speak against a fraud. */
export function scamWeights(examples: readonly ScamExample[]): {
  start: number;
  weights: Partial<Record<ScamSign, number>>;
} {
  const size = scamSigns.length;
  const fitted = minimise(
    size + 1,
    (point) => {
      let { loss, gradient } = penalised(point, options.penalty);
      const start = point[size] ?? 0;
      loss -= (options.penalty / 2) * start * start;
      gradient[size] = 0;
      for (const example of examples) loss += surpriseAt(example, point, gradient);
      return { loss, gradient };
    },
    options.steps,
  );
  return {
    start: rounded(fitted[size] ?? 0),
    weights: Object.fromEntries(
      scamSigns.map((sign, place) => [sign, rounded(Math.max(0, fitted[place] ?? 0))]),
    ),
  };
}

/** How surprising an example is; its slope is added to `gradient`. Weights below nought count as nought. */
function surpriseAt({ values, isFraud, count }: ScamExample, point: Numbers, gradient: Numbers): number {
  const size = values.length;
  const score = values.reduce(
    (sum, value, place) => sum + value * Math.max(0, point[place] ?? 0),
    point[size] ?? 0,
  );
  const chance = 1 / (1 + Math.exp(-score));
  const slope = count * (chance - (isFraud ? 1 : 0));
  addAt(gradient, size, slope);
  for (const [place, value] of values.entries())
    if ((point[place] ?? 0) >= 0) addAt(gradient, place, slope * value);
  return -count * Math.log(Math.max(1e-12, isFraud ? chance : 1 - chance));
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** How often a fraud stands above another posting. */
export function areaUnderCurve(scored: readonly { score: number; isFraud: boolean }[]): number {
  let [right, all] = [0, 0];
  for (const fraud of scored.filter(({ isFraud }) => isFraud)) {
    for (const other of scored.filter(({ isFraud }) => !isFraud)) {
      all++;
      right += fraud.score > other.score ? 1 : fraud.score === other.score ? 0.5 : 0;
    }
  }
  return right / Math.max(1, all);
}
