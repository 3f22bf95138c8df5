import { expect, test } from 'vitest';
import { correctedReading } from './corrected-reading.ts';
import { withFine, withImportance, withMissed } from './correcting.ts';
import { noCorrections } from './corrections.ts';
import { asked, reading, signal } from './reading.testing.ts';

const text = 'You know payroll. French is welcome. You own a van. We are a family.';
const payroll = asked(text, 'know payroll');
const french = asked(text, 'French', 'nice');
const family = signal(text, 'We are a family');
const read = reading({
  title: 'Clerk',
  requirements: [payroll, french],
  skills: [{ name: 'Payroll', span: [9, 16] }],
  flags: [family],
});

const wordsOf = (corrections: typeof noCorrections) =>
  correctedReading(read, corrections).requirements.map((each) => `${each.importance} ${each.text}`);

test('without corrections a reading stays as it is', () => {
  expect(correctedReading(read, noCorrections)).toEqual(read);
});

test('place, pay and contract are what the person says, also that they are not said', () => {
  const salary = { min: 2_400, max: 2_800, currency: 'EUR', period: 'month' } as const;
  const terms = { ...read, location: 'Ghent', salary, contract: 'permanent' };
  expect(correctedReading(terms, noCorrections)).toEqual(terms);
  const right = { ...noCorrections, location: 'Bruges', salary: null, contract: 'temporary, part-time' };
  expect(correctedReading(terms, right)).toMatchObject({
    location: 'Bruges',
    salary: null,
    contract: 'temporary, part-time',
  });
});

test('a requirement weighs what the person says, also after it was said twice', () => {
  const nice = withImportance(noCorrections, payroll, 'nice');
  expect(wordsOf(nice)).toEqual(['nice know payroll', 'nice French']);
  const unclear = withImportance(nice, payroll, 'unclear');
  expect(wordsOf(unclear)).toEqual(['unclear know payroll', 'nice French']);
  expect(unclear.requirements).toHaveLength(1);
});

test('what they do not ask for is gone, and comes back when it is marked again', () => {
  const without = withImportance(noCorrections, french, 'none');
  expect(wordsOf(without)).toEqual(['must know payroll']);
  const again = withMissed(without, { text: 'French', importance: 'must', span: french.span });
  expect(wordsOf(again)).toEqual(['must know payroll', 'must French']);
});

test('a correction outlives a reader that ends the passage elsewhere', () => {
  const corrections = withImportance(noCorrections, payroll, 'nice');
  const shorter = { ...payroll, text: 'payroll', span: [9, 16] as [number, number] };
  const { requirements } = correctedReading({ ...read, requirements: [shorter] }, corrections);
  expect(requirements).toMatchObject([{ text: 'payroll', importance: 'nice' }]);
});

test('what was missed stands in its place in the text; words that are not in it come last', () => {
  const van = asked(text, 'own a van');
  const corrections = [
    { text: 'Can start on Monday', importance: 'must' as const, span: [0, 0] as [number, number] },
    { text: 'own a van', importance: 'must' as const, span: van.span },
  ].reduce(withMissed, noCorrections);
  expect(wordsOf(corrections)).toEqual([
    'must know payroll',
    'nice French',
    'must own a van',
    'must Can start on Monday',
  ]);
  expect(wordsOf(withImportance(corrections, van, 'none'))).not.toContain('must own a van');
});

test('what was missed knows its skill and its years', () => {
  const missed = {
    text: 'two years of payroll',
    importance: 'must' as const,
    span: [4, 16] as [number, number],
  };
  const { requirements } = correctedReading({ ...read, requirements: [] }, withMissed(noCorrections, missed));
  expect(requirements).toMatchObject([{ kind: 'skill', skill: 'Payroll', years: 2 }]);
});

test('a signal that is fine here is not shown, another of its kind still is', () => {
  const other = signal(text, 'own a van');
  const { flags } = correctedReading({ ...read, flags: [family, other] }, withFine(noCorrections, family));
  expect(flags).toEqual([other]);
});
