import { assignFindings } from '#features/applications/domain/assign-findings.ts';
import type { Finding } from '#features/applications/domain/finding.ts';
import type { KnownOpening } from '#features/applications/domain/growing-openings.ts';
import { type Cast, familiar, heldOut } from '../tests/threading/cast.ts';
import { mailboxThreads } from '../tests/threading/mailbox-threads.ts';
import { scorePairs } from '../tests/threading/pairs.ts';
import { threaded } from '../tests/threading/threaded.ts';

const seeds = Array.from({ length: 12 }, (_, at) => at + 101);

/** How well mails of one application are put together, as pairwise F1; on names the rules were not made with, too. */
export async function* measure(): AsyncGenerator<string> {
  yield `mails put together, names held out: F1 ${f1(heldOut)}`;
  yield `mails put together, names known to the makers: F1 ${f1(familiar)}`;
  const endToEnd = (await Promise.all([1, 2, 3].map((seed) => mailboxThreads(seed)))).flat();
  yield `raw mails of the made-up mailbox put together: F1 ${scorePairs(endToEnd).f1.toFixed(4)}`;
  yield `twice the mails take ${(timeFor(10_000) / timeFor(5_000)).toFixed(1)} times as long`;
}

const f1 = (cast: Cast): string => scorePairs(seeds.flatMap((seed) => threaded(seed, cast))).f1.toFixed(4);

/** Milliseconds for so many findings against as many stored openings, some without an employer. */
function timeFor(number: number): number {
  const numbers = Array.from({ length: number }, (_, at) => at);
  const known = numbers.map((at) => openingOf(at, number));
  const findings = numbers.map((at) => findingOf(at, number));
  const begin = performance.now();
  assignFindings(findings, known, () => 'new');
  return performance.now() - begin;
}

const employer = (at: number, of: number) => ({
  company: `Employer ${at % (of * 0.4)}`,
  role: at % 3 === 0 ? 'Clerk' : 'Welder',
});

const openingOf = (at: number, of: number): KnownOpening => ({
  id: `known ${at}`,
  opening: employer(at, of),
  thread: new Set([`<${at}@mail>`]),
  happenings: [{ kind: 'acknowledged', on: '2026-01-02' }],
});

const findingOf = (at: number, of: number): Finding => ({
  source: { kind: 'mail', key: String(at) },
  // Some name a job and no employer.
  opening: at % 20 === 0 ? { role: 'Clerk' } : employer(at * 7, of),
  thread: [`<answer-${at}@mail>`, ...(at % 2 ? [`<${at}@mail>`] : [])],
  happenings: [{ kind: 'rejected', on: '2026-01-20' }],
  confidence: 0.9,
});
