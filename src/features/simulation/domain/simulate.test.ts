import { expect, test } from 'vitest';
import { rejectionCaseSchema } from '#features/reasons/domain/case.ts';
import { type Cause, causes } from '#features/reasons/domain/cause.ts';
import { type Market, marketOf } from './market.ts';
import { casesIn, simulate } from './simulate.ts';
import type { SimulatedCase } from './simulated-case.ts';

const some = Array.from({ length: 12 }, (_, seed) => [...simulate(seed, 250)]).flat();

test('the same seed gives the same cases, and fewer are the first of more', () => {
  const cases = [...simulate(5, 40)];
  expect([...simulate(5, 40)]).toEqual(cases);
  expect([...simulate(5, 15)]).toEqual(cases.slice(0, 15));
  expect([...simulate(6, 40)]).not.toEqual(cases);
});

test('every case has the shape that is explained, and exactly one true cause', () => {
  for (const { truth, ...told } of some) {
    expect(rejectionCaseSchema.parse(told)).toEqual(told);
    expect(causes).toContain(truth.cause);
  }
  expect(new Set(some.map(({ truth }) => truth.cause)).size).toBe(causes.length);
});

test('an answer comes after the application and after the last talk', () => {
  for (const { appliedAt = '', endedAt = '', interviews = [] } of some) {
    expect(endedAt >= appliedAt).toBe(true);
    expect(interviews.every(({ date = '' }) => date.slice(0, 10) <= endedAt.slice(0, 10))).toBe(true);
  }
});

test('the stage is that of the talks', () => {
  const talksAt = { applied: 0, screen: 1, interview: 2, final: 3, offer: 3 };
  expect(some.every(({ stage, interviews }) => (interviews?.length ?? 0) === talksAt[stage])).toBe(true);
});

/** How often each cause stands behind each fact. */
function causesBehind(cases: readonly SimulatedCase[]): Map<string, Map<Cause, number>> {
  const behind = new Map<string, Map<Cause, number>>();
  for (const { fact, cause } of cases.flatMap(factsOf)) {
    const counts = behind.get(fact) ?? new Map<Cause, number>();
    behind.set(fact, counts.set(cause, (counts.get(cause) ?? 0) + 1));
  }
  return behind;
}

function factsOf({ truth, ending, channel, knockouts, facts }: SimulatedCase) {
  const told = [
    `ending ${ending}`,
    `channel ${channel}`,
    ...(knockouts ?? []).map(({ question, answer }) => `${question} ${answer}`),
    ...(facts ?? []).map(({ id, value }) => `${id} ${value}`),
  ];
  return told.map((fact) => ({ fact, cause: truth.cause }));
}

test('no single fact gives the truth away', () => {
  const counts = [...causesBehind(some).values()].map((behind) => [...behind.values()]);
  const shares = counts
    .map((each) => ({ all: each.reduce((sum, count) => sum + count, 0), most: Math.max(...each) }))
    .filter(({ all }) => all >= 30)
    .map(({ all, most }) => most / all);
  expect(shares.length).toBeGreaterThan(20);
  expect(Math.max(...shares)).toBeLessThan(0.95);
});

test('what is told names no cause by its name', () => {
  const names = new Set<string>(causes);
  for (const { truth: _, ...told } of some) {
    expect((told.facts ?? []).filter(({ id, value }) => names.has(id) || names.has(String(value)))).toEqual(
      [],
    );
    expect(Object.keys(told)).not.toContain('cause');
  }
});

/** The share of a cause among many cases of one market in which some parameters are set. */
function shareOf(cause: Cause, changed: Partial<Market>): number {
  const cases = [...casesIn({ ...marketOf(3), pile: 60, ...changed }, 3, 800)];
  return cases.filter(({ truth }) => truth.cause === cause).length / cases.length;
}

test.each<[keyof Market, Cause, number, number]>([
  ['ghosts', 'void', 0.02, 0.4],
  ['stopsMonthly', 'void', 0.01, 0.3],
  ['promised', 'taken', 0.02, 0.4],
  ['pile', 'unread', 30, 500],
  ['ineligible', 'gate', 0.02, 0.4],
  ['wish', 'terms', -0.3, 0.15],
  ['strictness', 'gap', 0.3, 0.9],
  ['pathsMinded', 'risk', 0.02, 0.9],
  ['genericMinded', 'shown', 0.02, 0.9],
  ['bar', 'performance', -1.5, 1],
  ['checksFail', 'checks', 0.005, 0.4],
  ['whims', 'judgement', 0.005, 0.3],
])('with more %s more end by %s', (parameter, cause, low, high) => {
  expect(shareOf(cause, { [parameter]: high })).toBeGreaterThan(shareOf(cause, { [parameter]: low }));
});

test('with more reading fewer stay unread, and with fewer seats somebody else is preferred more often', () => {
  expect(shareOf('unread', { reading: 350 })).toBeLessThan(shareOf('unread', { reading: 15 }));
  expect(shareOf('outcompeted', { firstTalks: 14 })).toBeLessThan(shareOf('outcompeted', { firstTalks: 2 }));
});

test('where no reasons are named, no letter tells one', () => {
  const cases = [...casesIn({ ...marketOf(3), reasons: 0 }, 3, 300)];
  const words = cases.flatMap(({ mails }) => mails ?? []).map(({ text = '' }) => text);
  expect(words.filter((text) => /hold|internal|experience in/.test(text))).toEqual([]);
});
