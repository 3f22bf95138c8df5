import { expect, test } from 'vitest';
import type { Finding } from '#features/applications/domain/finding.ts';
import { conversations } from './conversations.ts';

const mail = (key: string, answers: string[] = [], more: Partial<Finding> = {}): Finding => ({
  source: { kind: 'mail', key },
  opening: {},
  thread: [key, ...answers],
  happenings: [{ kind: 'update', on: '2026-01-05' }],
  confidence: 0.65,
  ...more,
});
const reply = (key: string, ...answers: string[]) => mail(key, answers, { reply: true });

test('an unclear mail is understood as an answer where it is one, and waits for a look elsewhere', () => {
  const unclear: Partial<Finding> = {
    happenings: [{ kind: 'rejected', on: '2026-01-05' }],
    asAnswer: { kind: 'update', on: '2026-01-05' },
    doubt: { why: 'wording' },
  };
  const { take } = conversations([mail('a')]);
  const answer = take(mail('b', ['a'], unclear));
  expect(answer).toMatchObject({ reply: true, happenings: [{ kind: 'update' }] });
  expect(answer?.doubt).toBeUndefined();
  expect(take(mail('c', ['x'], unclear))).toMatchObject({
    happenings: [{ kind: 'rejected' }],
    doubt: { why: 'wording' },
  });
});

test('an answer counts once its conversation is about an application', () => {
  const { take } = conversations([]);
  expect(take(reply('b', 'a'))).toBeUndefined();
  expect(take(mail('a'))).toMatchObject({ thread: ['a'] });
  expect(take(reply('c', 'a'))).toMatchObject({ thread: ['c', 'a'] });
});

test('answers that were read before what they answer come at the end, one through the other', () => {
  const { take, late } = conversations([]);
  take(reply('d', 'c'));
  take(reply('c', 'a'));
  take(reply('x', 'y'));
  take(mail('a'));
  expect(
    late()
      .map(({ finding }) => finding.source.key)
      .sort(),
  ).toEqual(['c', 'd']);
});

test('a conversation that an earlier import has found is known', () => {
  expect(conversations([mail('a')]).take(reply('b', 'a'))).toBeDefined();
});

test('what answers the person’s own answer belongs to what that answered', () => {
  const { take, link } = conversations([mail('a')]);
  link(['mine', 'a']);
  expect(take(reply('c', 'mine'))?.thread).toEqual(['c', 'a', 'mine']);
});

test('what the person wrote themselves is no word of the employer', () => {
  const before = Array.from({ length: 6 }, (_, at) => mail(`m${at}`, [], { recipient: 'mira@home.example' }));
  const { take } = conversations(before);
  expect(
    take(mail('mine', ['m1'], { contact: 'mira@home.example', recipient: 'jobs@elm.example' })),
  ).toBeUndefined();
  expect(take(mail('theirs', ['mine'], { reply: true }))?.thread).toContain('m1');
});
