import { expect, test } from 'vitest';
import { employersReasonIn } from './employers-reason-in.ts';

const rejecting = (text: string) => ({ subject: 'Your application', text });

test('a reason is taken over with its words', () => {
  const text = 'Thank you for applying. Unfortunately the position was filled by an internal candidate.';
  expect(employersReasonIn([rejecting(text)])).toContainEqual({
    id: 'employer-reason',
    value: 'internal',
    from: 'mail',
  });
});

test('words that are written to nearly everyone name no reason', () => {
  const text = 'Thank you for applying. Unfortunately we have decided to move forward with other candidates.';
  expect(employersReasonIn([rejecting(text)])).toEqual([]);
});

test('where the words plainly show another reason, the reader of mails does not add a second one', () => {
  const text =
    'Beste Joris, we kunnen je de baan helaas niet aanbieden: een collega van onze andere locatie is boventallig geworden en heeft voorrang gekregen.';
  expect(employersReasonIn([rejecting(text)])).toEqual([]);
});

test('a mail that is no rejection names no reason', () => {
  const text = 'We have received your application and will be in touch. Thank you for your interest.';
  expect(employersReasonIn([rejecting(text)])).toEqual([]);
});
