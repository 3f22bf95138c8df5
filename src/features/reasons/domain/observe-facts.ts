import type { Fact, RejectionCase } from './case.ts';
import { employerReasons } from './employer-reason.ts';
import { type FactMeaning, factMeanings } from './fact-meanings.ts';
import type { Observation } from './observation.ts';

const saysNo = /^\s*(no|false|none|never|nein|nee|não|non)\b/i;

/** What the facts show that the person, or another part of the program, gave. */
export function observeFacts({ facts }: RejectionCase): Observation[] {
  const given = facts ?? [];
  return [...given.flatMap(observeFact), ...observeTest(given), ...observeReason(given)];
}

function observeFact({ id, value, from, quote }: Fact): Observation[] {
  const meaning = factMeanings.find((candidate) => candidate.id.test(id));
  if (!meaning) return [];
  if (meaning.from !== undefined || meaning.upTo !== undefined) return observeCount(value, meaning, from);
  const isNo = value === false || value === 0 || (typeof value === 'string' && saysNo.test(value));
  const evidenceId = isNo ? meaning.whenNo : meaning.whenYes;
  if (!evidenceId) return [];
  const words = quote ?? (typeof value === 'string' ? value : undefined);
  return [{ evidenceId, ...(words !== undefined && { quote: words }), ...(from && { from }) }];
}

function observeCount(
  value: Fact['value'],
  { whenYes, from, upTo }: FactMeaning,
  origin: Fact['from'],
): Observation[] {
  const count = typeof value === 'boolean' ? Number.NaN : Number(value);
  const within = count >= (from ?? 1) && count <= (upTo ?? Number.POSITIVE_INFINITY);
  if (!whenYes || !within) return [];
  return [{ evidenceId: whenYes, values: { count }, ...(origin && { from: origin }) }];
}

function observeTest(facts: readonly Fact[]): Observation[] {
  const numberOf = (id: RegExp) => Number(facts.find((fact) => id.test(fact.id))?.value ?? Number.NaN);
  const values = {
    score: numberOf(/^(test|assessment|exam)-(score|result)$/),
    mark: numberOf(/^(pass|minimum)-/),
  };
  if (Number.isNaN(values.score) || Number.isNaN(values.mark)) return [];
  return [{ evidenceId: values.score < values.mark ? 'test-below-mark' : 'test-above-mark', values }];
}

function observeReason(facts: readonly Fact[]): Observation[] {
  const factOf = (id: string) => facts.find((fact) => fact.id === id);
  const { value, from } = factOf('employer-reason') ?? {};
  const evidenceId = employerReasons[String(value)];
  const quote = factOf('employer-quote')?.value;
  if (!evidenceId) return [];
  return [{ evidenceId, ...(typeof quote === 'string' && { quote }), ...(from && { from }) }];
}
