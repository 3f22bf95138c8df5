import type { Fact, RejectionCase } from './case.ts';
import { factMeanings } from './fact-meanings.ts';
import { mustCoverage } from './must-coverage.ts';
import type { Observation } from './observation.ts';

const saysNo = /^\s*(no|false|none|never|nein|nee|não|non)\b/i;

/** What the facts show that the person, or another part of the program, gave. */
export function observeFacts({ facts }: RejectionCase): Observation[] {
  const given = facts ?? [];
  return [...given.flatMap(observeFact), ...observeCoverage(given), ...observeTest(given)];
}

function observeFact({ id, value }: Fact): Observation[] {
  const meaning = factMeanings.find((candidate) => candidate.id.test(id));
  if (!meaning) return [];
  const isNo = value === false || value === 0 || (typeof value === 'string' && saysNo.test(value));
  const evidenceId = isNo ? meaning.whenNo : meaning.whenYes;
  if (!evidenceId || (!isNo && !withinLimits(value, meaning))) return [];
  if (typeof value === 'number') return [{ evidenceId, values: { count: value } }];
  return [typeof value === 'string' ? { evidenceId, quote: value } : { evidenceId }];
}

function withinLimits(value: Fact['value'], { from, upTo }: { from?: number; upTo?: number }): boolean {
  if (from === undefined && upTo === undefined) return true;
  const number = Number(value);
  return number >= (from ?? 0) && number <= (upTo ?? Number.POSITIVE_INFINITY);
}

function observeCoverage(facts: readonly Fact[]): Observation[] {
  const coverage = mustCoverage(facts);
  if (coverage === undefined) return [];
  if (coverage.share === 1) return [{ evidenceId: 'all-musts-met', quote: coverage.quote }];
  return coverage.share < 0.8 ? [{ evidenceId: 'missing-must', quote: coverage.quote }] : [];
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
