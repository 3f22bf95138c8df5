import { describe, expect, test } from 'vitest';
import { journeyOf } from '#features/patterns/domain/journey.ts';
import { madeRecords, record, today } from '#features/patterns/domain/made-records.testing.ts';
import type { Choice, Way } from './choice.ts';
import { choiceTables, habitsOf } from './choice-tables.ts';
import { courseWith } from './testing.ts';

const talk = [['interview', 10]] as const;

/** So many applications, of which some led to a talk. */
const walked = (count: number, talks: number, known: Readonly<Partial<Record<Choice, Way>>>) =>
  Array.from({ length: count }, (_, at) => ({
    journey: journeyOf(record(90, at < talks ? talk : [])),
    course: courseWith(known),
  }));

describe('groups by how a thing was done', () => {
  test('a clear difference is told, with the way that led further first', () => {
    const { comparisons } = choiceTables(
      [...walked(30, 20, { timing: 'two-days' }), ...walked(30, 2, { timing: 'later' })],
      today,
    );
    expect(comparisons).toMatchObject([
      { by: 'timing', verdict: 'differ', first: { key: 'two-days', reached: 20, of: 30 } },
    ]);
  });

  test('with four applications nothing is claimed, and it says about how many more it takes', () => {
    const { tables, comparisons } = choiceTables(
      [...walked(3, 3, { timing: 'two-days', letter: 'own-letter' }), ...walked(1, 0, { timing: 'later' })],
      today,
    );
    expect(tables.flatMap(({ groups }) => groups.filter(({ own }) => own.told))).toEqual([]);
    expect(comparisons.filter(({ verdict }) => verdict !== 'early')).toEqual([]);
    const [timing] = tables.filter(({ by }) => by === 'timing');
    expect(timing?.groups[0]?.own.more).toBeGreaterThan(0);
  });

  test('each choice is counted by what it can lead to', () => {
    const { tables } = choiceTables([], today);
    expect(tables.map(({ by, outcome }) => [by, outcome])).toEqual([
      ['channel', 'screen'],
      ['timing', 'screen'],
      ['tailoring', 'screen'],
      ['letter', 'screen'],
      ['followUp', 'answered'],
      ['preparation', 'interview'],
      ['terms', 'interview'],
    ]);
  });

  test('luck is seldom taken for a difference', () => {
    const fooled = Array.from({ length: 60 }, (_, run) => {
      const made = madeRecords({ seed: `hindsight ${run}`, count: 120 }).map((each, at) => ({
        journey: journeyOf(each),
        course: courseWith({
          timing: at % 2 ? 'two-days' : 'later',
          letter: at % 3 ? 'own-letter' : 'no-letter',
          tailoring: at % 5 < 2 ? 'tailored' : 'usual',
        }),
      }));
      return choiceTables(made, today).comparisons.some(({ verdict }) => verdict === 'differ');
    }).filter(Boolean).length;
    expect(fooled).toBeLessThan(10);
  });
});

test('it is counted how often each way was taken, and of how many it is not known', () => {
  const courses = [
    courseWith({ letter: 'own-letter' }),
    courseWith({ letter: 'no-letter' }),
    courseWith({ letter: 'own-letter' }),
  ];
  const [channel, , , letter] = habitsOf(courses);
  expect(letter?.ways).toEqual([
    { way: 'own-letter', count: 2 },
    { way: 'no-letter', count: 1 },
  ]);
  expect(channel).toEqual({ choice: 'channel', ways: [], unknown: 3 });
});
