import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOf } from '#features/reasons/domain/gate.ts';
import { tabled } from '#features/reasons/domain/parameters.ts';
import { type Actual, changedSituation } from './changed-situation.ts';
import { differenceOf, differenceOverAll } from './difference.ts';
import { anyActual } from './made-situation.testing.ts';
import { gatesBeside, ownChance } from './own-gates.ts';
import { sharedDraws } from './shared-draws.ts';
import { addedTallies, tallyOf } from './tally.ts';
import { applied } from './testing.ts';
import { type WhatIf, whatIfs } from './what-if.ts';
import { whatIfsFor } from './what-ifs-for.ts';

const idsFor = (actual: Actual) => whatIfsFor(actual).map(({ whatIf }) => whatIf);

function difference(actual: Actual, whatIf: WhatIf) {
  const tally = whatIfsFor(actual).find((each) => each.whatIf === whatIf);
  if (!tally) throw new Error(`nothing to change about ${whatIf}`);
  return differenceOf(tally);
}

const withFigures = (actual: Actual, figures: Actual['situation']['figures']): Actual => ({
  ...actual,
  situation: { ...actual.situation, figures },
});

describe('only what was possible is offered', () => {
  test('nothing is offered where nothing is known', () => {
    expect(idsFor(applied())).toEqual([]);
  });

  test('what was so already is not offered', () => {
    const done = applied({ channel: 'referral', timing: 'two-days', tailoring: 'tailored', terms: 'clear' });
    expect(idsFor(withFigures(done, { daysInPile: 1, mustsSeen: 1 }))).toEqual([]);
  });

  test('what was otherwise is offered before a talk, and after it only what still mattered', () => {
    const late = withFigures(
      applied({ channel: 'board', timing: 'later', tailoring: 'usual', terms: 'not-clear' }),
      { mustsSeen: 0.5 },
    );
    expect(idsFor(late)).toEqual(['musts', 'timing', 'channel', 'tailoring']);
    const met = { ...late, situation: { ...late.situation, stage: 'interview' as const } };
    expect(idsFor(met)).toEqual(['terms']);
  });

  test('a must-have that is missing by the person’s own word cannot have been shown', () => {
    const half = withFigures(applied(), { mustsSeen: 0.5 });
    const musts = { shown: 2, partly: 0, unshown: 0, lacking: 2, missing: 0, unclear: 0 };
    expect(idsFor({ ...half, musts })).toEqual([]);
    expect(idsFor({ ...half, musts: { ...musts, lacking: 1, missing: 1 } })).toEqual(['musts']);
  });
});

describe('what would have changed', () => {
  test('a referral would have helped more than a day or two', () => {
    const board = withFigures(applied({ channel: 'board' }), { daysInPile: 12, applicants: 400 });
    const [passedOn, sooner] = [difference(board, 'channel'), difference(board, 'timing')];
    expect(passedOn.more.share).toBeGreaterThan(sooner.more.share);
    expect(sooner.more.share).toBeGreaterThan(0);
    expect(passedOn.after.share).toBeLessThan(passedOn.before.share);
  });

  test('two days sooner would have changed little', () => {
    const nearly = withFigures(applied(), { daysInPile: 4 });
    expect(difference(nearly, 'timing').little).toBe(true);
  });

  test('must-haves that the résumé does not show count', () => {
    const few = withFigures(applied(), { mustsSeen: 0.2 });
    const half = withFigures(applied(), { mustsSeen: 0.6 });
    expect(difference(few, 'musts').more.share).toBeGreaterThan(difference(half, 'musts').more.share);
  });
});

describe('laws', () => {
  const parametersOf = (actual: Actual, at: number) =>
    at === 0 ? tabled(actual.situation.stage) : (sharedDraws(actual.situation.stage)[at] as never);
  const draw = fc.nat(63);

  test('changing nothing changes nothing', () => {
    fc.assert(
      fc.property(anyActual, fc.constantFrom(...whatIfs), ({ situation }, whatIf) => {
        const { more, before, after, little } = differenceOf(tallyOf(whatIf, situation, situation));
        expect(more).toEqual({ share: 0, low: 0, high: 0 });
        expect(after).toEqual(before);
        expect(little).toBe(true);
      }),
    );
  });

  const unmoved = (whatIf: WhatIf, gates: readonly ('gap' | 'shown' | 'unread' | 'terms')[]) =>
    fc.property(anyActual, draw, (actual, at) => {
      const changed = changedSituation(actual, whatIf);
      if (changed === undefined) return;
      const { before, after } = gatesBeside(actual.situation, changed, whatIf, parametersOf(actual, at));
      for (const gate of gates) {
        expect(chanceOf(after[gate])).toBeLessThanOrEqual(chanceOf(before[gate]));
      }
      expect(ownChance(after)).toBeLessThanOrEqual(ownChance(before) + 1e-12);
    });

  test('showing more must-haves never raises the chance of a gap or of something not shown', () => {
    fc.assert(unmoved('musts', ['gap', 'shown']), { numRuns: 500 });
  });

  test('a referral never raises the chance that nobody reads it, nor does sending it early', () => {
    fc.assert(unmoved('channel', ['unread', 'shown']), { numRuns: 500 });
    fc.assert(unmoved('timing', ['unread']), { numRuns: 500 });
  });

  test('what is no matter of the person stays as it was', () => {
    fc.assert(
      fc.property(anyActual, fc.constantFrom(...whatIfs), (actual, whatIf) => {
        const changed = changedSituation(actual, whatIf);
        if (changed === undefined) return;
        const parameters = tabled(actual.situation.stage);
        const { before, after } = gatesBeside(actual.situation, changed, whatIf, parameters);
        for (const gate of ['void', 'taken', 'gate', 'risk', 'outcompeted', 'judgement'] as const) {
          expect(after[gate]).toBe(before[gate]);
        }
      }),
    );
  });

  test('the sum over applications lies between none and all of them, in whatever order they are added', () => {
    fc.assert(
      fc.property(fc.array(anyActual, { maxLength: 12 }), (actuals) => {
        const tallies = actuals.flatMap(whatIfsFor);
        for (const tally of addedTallies(tallies)) {
          const { of, more } = differenceOverAll(tally);
          expect(of).toBe(tallies.filter(({ whatIf }) => whatIf === tally.whatIf).length);
          expect(0 <= more.low && more.low <= more.about).toBe(true);
          expect(more.about <= more.high && more.high <= of).toBe(true);
        }
        const [forth, back] = [addedTallies(tallies), addedTallies([...tallies].reverse())];
        expect(forth.map(({ whatIf, of }) => [whatIf, of])).toEqual(
          back.map(({ whatIf, of }) => [whatIf, of]),
        );
        forth.forEach(({ before }, at) => {
          expect(before).toBeCloseTo(back[at]?.before ?? -1, 9);
        });
      }),
      { numRuns: 50 },
    );
  });

  test('the same application twice counts twice', () => {
    const one = whatIfsFor(applied({ channel: 'board' }));
    const [tally] = addedTallies([...one, ...one]);
    expect(tally?.of).toBe(2);
    expect(tally?.before).toBeCloseTo(2 * (one[0]?.before ?? 0), 12);
  });
});
