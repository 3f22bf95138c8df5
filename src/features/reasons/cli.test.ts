import { expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { explainCase, readCalibration } from './cli.ts';

const rejected = { id: 7, stage: 'applied', ending: 'rejected' };

test('a case keeps its id and what is null counts as not known', () => {
  const { id, ...explanation } = explainCase({ ...rejected, channel: null, posting: { text: null } });
  expect(id).toBe(7);
  expect(explanation).toEqual({ ...explainCase({ ...rejected, posting: {} }), id: undefined });
});

test('a case of another shape is refused with the place that is wrong', () => {
  expect(() => explainCase({ ...rejected, stage: 'lunch' })).toThrow('“stage” could not be used:');
  expect(() => explainCase(['no case'])).toThrow('The case could not be used:');
});

test('a reason that only the reader of mails finds counts as in a stored application', () => {
  const text =
    'Thank you for applying for the position of clerk. Unfortunately we settled on a member of our own staff who applied internally.';
  const told = explainCase({ ...rejected, mails: [{ subject: 'Your application', text }] });
  expect(told.causes[0]?.id).toBe('taken');
});

test('without known reasons the command says how many it takes, as the page does', async () => {
  expect(await readCalibration(await testClient())).toEqual({
    reasons: 0,
    convictions: 0,
    more: 5,
    bands: [],
  });
});
