import { expect, test } from 'vitest';
import { evidence } from '../evidence.ts';
import { hintIn } from './hint.ts';
import kept from './reader-choice.json' with { type: 'json' };

test.each([
  ['hints-closed', 'The grant we had hoped for was turned down, so there is no money for the post.'],
  ['hints-inside-hire', 'Our apprentice finished in June and will stay with us.'],
  ['hints-condition', 'You have no car, and there is no bus before five.'],
  ['hints-terms', 'Your figure is far above what we can pay.'],
  ['hints-path', 'The two years without work made the partners hesitate.'],
  ['hints-inside-hire', 'Die Tochter vom Chef steigt in den Betrieb ein.'],
  ['hints-terms', 'Le samedi est notre plus grosse journée et vous ne pouvez pas venir.'],
])('%s: “%s”', (evidenceId, sentence) => {
  expect(hintIn(sentence)?.evidenceId).toBe(evidenceId);
});

test.each([
  'Thank you for coming in on a Saturday.',
  'We keep your data for six months.',
  'The experience you shared impressed us.',
  'Applications closed on Friday.',
  'Our office is closed between Christmas and New Year.',
  'Wir wünschen Ihnen für die Zukunft alles Gute.',
  'Le salaire suit la convention collective.',
  '',
])('no reason is heard in “%s”', (sentence) => {
  expect(hintIn(sentence)).toBeUndefined();
});

test('every reason that can be hinted at is a kind of fact', () => {
  expect(kept.classes.filter((name) => name !== 'nothing' && !(name in evidence))).toEqual([]);
});
