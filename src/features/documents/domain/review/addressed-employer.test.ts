import { expect, test } from 'vitest';
import { addressedEmployer } from './addressed-employer.ts';
import { contextOf } from './testing.ts';
import { wrongAddressee } from './wrong-addressee.ts';

const said = (text: string, applyingTo?: string) =>
  addressedEmployer(contextOf(text, { applyingTo })).map(({ quote }) => quote);

test.each([
  'It would be an honor to join Lakeview Hospital.',
  'I have always wanted to work for Brindle & Sons.',
  'Keen to bring this to Northmoor Energy.',
  'Ich freue mich auf ein Gespräch bei der Kranhaus AG.',
])('%s: spoken to one employer', (sentence) => {
  expect(said(sentence)).toEqual([sentence]);
});

test.each([
  'I would like to work with children in Leeds schools.',
  'Looking forward to hearing from you.',
  'Worked for Brindle & Sons from 2019 to 2022.',
  'Dear Sir or Madam',
])('%s: spoken to nobody in particular', (sentence) => {
  expect(said(sentence)).toEqual([]);
});

test('the employer applied to may be named', () => {
  expect(said('I would love to join Northmoor Energy.', 'Northmoor Energy plc')).toEqual([]);
  expect(said('I would love to join Northmoor Energy.', 'Calder Council')).toHaveLength(1);
});

test('in a letter nothing is said until it is known whom it goes to', () => {
  expect(wrongAddressee(contextOf('I would love to join Northmoor Energy.'))).toEqual([]);
});

test('what is said names the employer and no more of the sentence', () => {
  const [remark] = addressedEmployer(
    contextOf('I have long admired Holme Hall and hope you will consider me.'),
  );
  expect(remark).toMatchObject({ says: 'one-addressee', values: { addressee: 'Holme Hall' } });
});
