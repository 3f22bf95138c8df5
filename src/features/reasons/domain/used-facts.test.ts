import { expect, test } from 'vitest';
import type { RejectionCase } from './case.ts';
import { usedFacts } from './used-facts.ts';

const read: RejectionCase = {
  id: 'a',
  stage: 'applied',
  ending: 'rejected',
  channel: 'referral',
  appliedAt: '2026-03-01',
  endedAt: '2026-03-04',
  posting: { text: 'Join our talent pool.', postedAt: '2026-01-01' },
};

test('a fact with a value is told once, and what was seen because of it is not told again', () => {
  const ids = usedFacts(read, {}, {}).map(({ id }) => id);
  expect(ids).toEqual(['applied', 'answered', 'stage', 'posted', 'evergreen-posting', 'referral']);
});

test('days are counted, and each fact says where it was read', () => {
  const facts = usedFacts(read, {}, { applied: { from: 'mail', quote: 'We received it.' } });
  expect(facts[0]).toEqual({ id: 'applied', from: 'mail', quote: 'We received it.', value: '2026-03-01' });
  expect(facts.find(({ id }) => id === 'answered')?.days).toBe(3);
  expect(facts.find(({ id }) => id === 'posted')?.days).toBe(59);
  expect(facts.find(({ id }) => id === 'evergreen-posting')).toMatchObject({
    from: 'posting',
    quote: 'Join our talent pool.',
  });
});

test('what was set right keeps what was read, and what was left out stays to be taken back', () => {
  const facts = usedFacts(read, { posted: '2026-02-27', applied: null, referral: null }, {});
  expect(facts.find(({ id }) => id === 'posted')).toMatchObject({
    from: 'you',
    value: '2026-02-27',
    correction: 'said',
    read: '2026-01-01',
  });
  expect(facts.find(({ id }) => id === 'applied')).toEqual({
    id: 'applied',
    from: 'you',
    correction: 'left-out',
    read: '2026-03-01',
  });
  expect(facts.filter(({ id }) => id === 'referral')).toMatchObject([{ correction: 'left-out' }]);
});

test('a fact that the person adds is theirs', () => {
  expect(usedFacts(read, { applicants: 30, 'cut-short': true }, {})).toEqual(
    expect.arrayContaining([
      { id: 'applicants', from: 'you', value: 30, correction: 'said' },
      expect.objectContaining({ id: 'cut-short', from: 'you', correction: 'said' }),
    ]),
  );
});
