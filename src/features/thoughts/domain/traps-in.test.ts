import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trapIds } from './trap.ts';
import { trapsIn } from './traps-in.ts';

test.each([
  [
    'comparing',
    'Everyone else from my year has a job and a flat. My sister is a manager already, and I am still here.',
  ],
  ['labelling', "I'm such an idiot. A complete loser, that's what I am."],
  ['fortune-telling', "They'll say no again. I already know I will never get another job."],
  ['mind-reading', 'I could tell by her smile that she thought I was stupid. They think I am a joke.'],
  ['should-statements', 'I should be further by now. A grown man must not need help.'],
  ['emotional-reasoning', 'I feel like a fraud, so I must be one.'],
  ['labelling', 'Ich Idiot. Ein Versager bin ich, mehr nicht.'],
  ['comparing', 'Alle anderen haben längst eine Stelle, mein Bruder ist schon Meister, und ich sitz hier.'],
])('%s is among what may fit: %s', (trap, text) => {
  expect(trapsIn(text).map(({ id }) => id)).toContain(trap);
});

test.each([
  'They chose someone with more years on the machine. I will ask what else was missing.',
  'The interview was fine, I think. I answered most of it, and next time I will prepare the last question.',
  'Die Stelle wurde für alle zurückgezogen. Schade, aber nächste Woche frage ich noch einmal nach.',
])('a balanced text gets no suggestion: %s', (text) => {
  expect(trapsIn(text)).toEqual([]);
});

test('several are offered, the likelier first, each with words of the text and none sure', () => {
  const text = "I'm an idiot. They all thought so, I could tell. I always ruin everything.";
  const found = trapsIn(text);
  expect(found).toHaveLength(3);
  expect(new Set(found.map(({ id }) => id)).size).toBe(3);
  expect(found.map(({ confidence }) => confidence)).toEqual(
    found.map(({ confidence }) => confidence).toSorted((one, other) => other - one),
  );
  for (const { quote, confidence } of found) {
    expect(text).toContain(quote);
    expect(confidence).toBeLessThanOrEqual(0.6);
  }
});

test('any text is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      for (const { id } of trapsIn(text)) expect(trapIds).toContain(id);
    }),
  );
});
