import { describe, expect, test } from 'vitest';
import type { AskedThing } from '#features/matching/domain/asked-thing.ts';
import type { RejectionCase } from '#features/reasons/domain/case.ts';
import { knownSituation } from './known-case.ts';
import { mustHavesOf } from './must-haves.ts';

const rejection = (known: Partial<RejectionCase> = {}): RejectionCase => ({
  id: 'a',
  stage: 'applied',
  ending: 'rejected',
  appliedAt: '2026-03-10',
  ...known,
});

const musts = (shown: number, hidden: number, lacking: number, asked = 4) => ({
  asked,
  shown,
  hidden,
  lacking,
});

describe('what is stored beside a case', () => {
  test('the posting’s day tells how late it went in, unless the case knows it', () => {
    const posting = { postedAt: '2026-03-01' };
    expect(knownSituation(rejection(), { posting }).figures.daysInPile).toBe(9);
    const knows = rejection({ posting: { postedAt: '2026-03-08' } });
    expect(knownSituation(knows, { posting }).figures.daysInPile).toBe(2);
  });

  test('must-haves of which something is open only tell what the résumé shows', () => {
    const { figures } = knownSituation(rejection(), { musts: musts(2, 1, 0) });
    expect(figures).toMatchObject({ mustsSeen: 0.5 });
    expect(figures.mustsMet).toBeUndefined();
  });

  test('where the person has said it of each, it is known which are met and not shown', () => {
    const { figures } = knownSituation(rejection(), { musts: musts(2, 1, 1) });
    expect(figures).toMatchObject({ mustsMet: 0.75, mustsHidden: 0.25 });
  });

  test('who says that all are met has what is not shown', () => {
    const said = rejection({ answers: { 'must-haves': 'all-musts-met' } });
    expect(knownSituation(said, { musts: musts(1, 0, 0) }).figures).toMatchObject({
      mustsMet: 1,
      mustsHidden: 0.75,
    });
  });
});

describe('the must-haves of a posting', () => {
  const thing = (
    subject: string,
    status: AskedThing['status'],
    importance: AskedThing['importance'] = 'must',
  ) => ({
    subject,
    claim: subject,
    name: subject,
    importance,
    status,
  });

  test('are counted without what is nice to have and what cannot be told', () => {
    const asked = [
      thing('a', 'met'),
      thing('b', 'missing'),
      thing('c', 'unclear'),
      thing('d', 'missing', 'nice'),
    ];
    expect(mustHavesOf(asked, new Map())).toEqual(musts(1, 0, 0, 2));
  });

  test('follow the person’s word', () => {
    const asked = [thing('a', 'missing'), thing('b', 'missing'), thing('c', 'missing')];
    const claims = new Map([
      ['a', { says: 'have' as const }],
      ['b', { says: 'have-not' as const }],
      ['c', { says: 'not-asked' as const }],
    ]);
    expect(mustHavesOf(asked, claims)).toEqual(musts(0, 1, 1, 2));
    expect(mustHavesOf([], claims)).toBeUndefined();
  });
});
