import { describe, expect, test } from 'vitest';
import { nothingKnown } from '#features/reasons/domain/situation.ts';
import { choices, ways } from './choice.ts';
import { knownFacts } from './known.ts';
import { lookingBack } from './looking-back.ts';
import { asImprovable } from './other-way.ts';
import { applied, courseWith } from './testing.ts';
import { verdicts } from './verdict.ts';

const notYou = { notAboutYou: 0.5, partly: 0.2, yours: 0.15 };
const yours = { notAboutYou: 0.2, partly: 0.15, yours: 0.5 };
const verdictsOf = ({ things }: ReturnType<typeof lookingBack>) =>
  Object.fromEntries(things.map(({ choice, verdict }) => [choice, verdict]));

describe('the lead', () => {
  test('says that changing nothing is a full answer when what was never about the person leads', () => {
    const back = lookingBack(applied({ channel: 'board', timing: 'later' }), notYou, 'rejected');
    expect(back.lead).toBe('nothing');
  });

  test('says that something could be tried only when something could', () => {
    expect(lookingBack(applied({ tailoring: 'usual' }), yours, 'rejected').lead).toBe('some');
    expect(lookingBack(applied({ tailoring: 'tailored' }), yours, 'rejected').lead).toBe('well');
    expect(lookingBack(applied(), yours, 'rejected').lead).toBe('untold');
  });
});

describe('the verdicts', () => {
  test('never suggest more than two things at once, the ones worth most first', () => {
    const back = lookingBack(
      applied({ channel: 'board', timing: 'later', tailoring: 'usual' }),
      yours,
      'rejected',
    );
    const suggested = back.things.filter(({ verdict }) => verdict === 'differently');
    expect(suggested.length).toBe(2);
    expect(suggested.map(({ choice }) => choice)).toContain('channel');
    expect(Object.values(verdictsOf(back))).toContain('nobody');
  });

  test('say that what led to a talk was enough, however it was done', () => {
    const met = { situation: nothingKnown('interview'), course: courseWith({ channel: 'board' }) };
    expect(verdictsOf(lookingBack(met, yours, 'rejected'))).toMatchObject({
      channel: 'enough',
      timing: 'enough',
      preparation: 'untold',
    });
  });

  test('leave preparing out where there was nothing to prepare for, and clearing terms where nobody wrote', () => {
    const back = lookingBack(applied({ terms: 'not-clear' }), yours, 'silent');
    expect(verdictsOf(back).terms).toBe('nobody');
    expect(verdictsOf(back)).not.toHaveProperty('preparation');
  });

  test('name another way wherever one could be tried, and only there', () => {
    for (const choice of choices) {
      for (const way of ways[choice]) {
        const judged = verdicts(courseWith({ [choice]: way }), 'applied', () => 0)[choice];
        const atScreen = verdicts(courseWith({ [choice]: way }), 'screen', () => 0)[choice];
        const suggested = judged === 'differently' || atScreen === 'differently';
        expect([way, asImprovable(way) !== undefined]).toEqual([way, suggested]);
      }
    }
  });

  test('rest on facts of which each has a source', () => {
    for (const { known } of lookingBack(applied(), yours, 'rejected').things) {
      expect(known.length).toBeGreaterThan(0);
      for (const id of known) expect(knownFacts[id].who).not.toBe('');
    }
  });
});
