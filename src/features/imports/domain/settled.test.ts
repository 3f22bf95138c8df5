import { expect, test } from 'vitest';
import type { Finding } from '#features/applications/domain/finding.ts';
import { settled } from './settled.ts';

const finding: Finding = {
  source: { kind: 'mail', key: '<1@mail>' },
  opening: { company: 'Read Wrong' },
  domain: 'readwrong.example',
  thread: ['<1@mail>', '<0@mail>'],
  happenings: [{ kind: 'update', on: '2026-03-01' }],
  confidence: 0.5,
  doubt: { why: 'wording' },
};
const keep = (company: string) =>
  settled(finding, { kind: 'keep', finding: { opening: { company }, happenings: finding.happenings } });

test('another employer, said by the person, frees a mail from the conversation it was read in', () => {
  expect(keep('Said Right').finding).toMatchObject({ opening: { company: 'Said Right' }, thread: [] });
  expect(keep('Said Right').finding.domain).toBeUndefined();
});

test('what the person only confirms keeps its conversation', () => {
  expect(keep('Read Wrong').finding.thread).toEqual(finding.thread);
  expect(keep('Read Wrong')).toMatchObject({ state: 'sure', finding: { byHand: true, confidence: 1 } });
});
