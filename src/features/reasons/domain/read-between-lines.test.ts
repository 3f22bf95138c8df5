import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explain } from './explain.ts';
import { readAllWords, readEmployersWords } from './observe-wording.ts';

const roundabout = 'Our apprentice finished in June and will stay with us.';
const idsIn = (text: string) => readAllWords(text).map(({ evidenceId }) => evidenceId);

test('roundabout words are read where plain words name no reason, and quoted as they stand', () => {
  expect(readAllWords(`Thank you for coming. ${roundabout} Good luck.`)).toEqual([
    { evidenceId: 'hints-inside-hire', quote: roundabout },
  ]);
});

test('where the reason is named, nothing is read between the lines', () => {
  expect(idsIn(`The role has been cancelled. ${roundabout}`)).toEqual(['says-closed']);
});

test('of several hints only the likeliest counts', () => {
  const text = `${roundabout} The two years without work made the partners hesitate.`;
  expect(idsIn(text).filter((id) => id.startsWith('hints'))).toHaveLength(1);
});

const boilerplate = [
  'We have decided to move forward with candidates whose experience more closely matches our needs.',
  'We received a high volume of applications from many strong candidates.',
  'After careful consideration we will not be moving forward with your application.',
  'We wish you all the best for the future.',
  'Thank you for your interest in our company.',
  'Your data will be deleted after six months.',
  'Wir haben uns für einen anderen Bewerber entschieden, der besser zu uns passt.',
  'Vielen Dank für Ihre Bewerbung und Ihr Interesse an unserem Unternehmen.',
  'We hebben gekozen voor kandidaten die beter aansluiten.',
  'Elegimos perfiles que se ajustan mejor; otros candidatos han avanzado.',
  "Nous avons retenu d'autres candidatures plus proches de notre besoin.",
  'Optámos por outros candidatos mais alinhados com o perfil.',
];

test('whatever is written to nearly everyone, in any mixture, hints at nothing', () => {
  fc.assert(
    fc.property(fc.subarray(boilerplate, { minLength: 1 }), (sentences) => {
      const text = sentences.join(' ');
      expect(readAllWords(text)).toEqual(readEmployersWords(text));
    }),
  );
});

test('a hint moves its cause less than the same in plain words, and leaves more unknown', () => {
  const shareOf = (text: string) => {
    const explanation = explain(
      { id: 'a', stage: 'interview', ending: 'rejected', mails: [{ text }] },
      { random: () => 0.5 },
    );
    return {
      taken: explanation.causes.find(({ id }) => id === 'taken')?.probability ?? 0,
      unknown: explanation.unknown,
    };
  };
  const [nothing, hinted, said] = [
    shareOf('Thank you.'),
    shareOf(roundabout),
    shareOf('The post was filled internally.'),
  ];
  expect(hinted.taken).toBeGreaterThan(nothing.taken);
  expect(hinted.taken).toBeLessThan(said.taken);
  expect(hinted.unknown).toBeCloseTo(nothing.unknown, 4);
  expect(hinted.unknown).toBeGreaterThan(said.unknown);
});
