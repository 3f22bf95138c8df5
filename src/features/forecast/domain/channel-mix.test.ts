import { expect, test } from 'vitest';
import { channels } from '#features/applications/domain/application.ts';
import { journeyOf } from '#features/patterns/domain/journey.ts';
import { record } from '#features/patterns/domain/made-records.testing.ts';
import { channelMix, withReferrals } from './channel-mix.ts';

const shareOf = (mix: readonly number[], channel: (typeof channels)[number]) =>
  mix[channels.indexOf(channel)];
const sum = (mix: readonly number[]) => mix.reduce((total, each) => total + each, 0);

test('the mix is that of the latest applications', () => {
  const old = Array.from({ length: 50 }, (_, at) => journeyOf(record(300 + at, [], { channel: 'agency' })));
  const late = Array.from({ length: 60 }, (_, at) =>
    journeyOf(record(at, [], { channel: at % 2 === 0 ? 'board' : 'company' })),
  );
  const mix = channelMix([...old, ...late]);
  expect([shareOf(mix, 'agency'), shareOf(mix, 'board'), shareOf(mix, 'company')]).toEqual([0, 0.5, 0.5]);
});

test('a third through people leaves the others in proportion, whatever the mix was', () => {
  const board = channelMix([journeyOf(record(1)), journeyOf(record(2, [], { channel: 'referral' }))]);
  expect(shareOf(withReferrals(board, 1 / 3), 'board')).toBeCloseTo(2 / 3, 9);
  const people = channelMix([journeyOf(record(2, [], { channel: 'referral' }))]);
  for (const mix of [board, people, channelMix([])]) expect(sum(withReferrals(mix, 1 / 3))).toBeCloseTo(1, 9);
});
