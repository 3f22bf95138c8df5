import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countAt, type Flow, flowsOf, places } from './flows.ts';
import { journeyOf } from './journey.ts';
import { madeRecords, record } from './made-records.testing.ts';
import { sankeymaticText } from './sankeymatic.ts';
import { countOf } from './settled.ts';
import { steps } from './step.ts';

const kinds = ['update', 'interview', 'offer', 'rejected', 'closed', 'silent', 'withdrawn'] as const;
const endings = ['rejected', 'closed', 'silent', 'withdrawn', 'accepted', undefined] as const;
const happened = fc.array(fc.tuple(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 90 })), {
  maxLength: 4,
});
const journeys = fc.array(
  fc
    .tuple(happened, fc.constantFrom(...endings))
    .map(([events, ending]) => journeyOf(record(100, events, ending === undefined ? {} : { ending }))),
  { maxLength: 60 },
);
const sum = (flows: readonly Flow[]) => flows.reduce((all, { count }) => all + count, 0);

test('none is lost on the way: what comes to a step goes on or leaves, and all arrive somewhere', () => {
  fc.assert(
    fc.property(journeys, (each) => {
      const flows = flowsOf(each);
      expect(countAt(flows, 'applied')).toBe(each.length);
      for (const step of steps) {
        expect(countAt(flows, step)).toBe(countOf(each, step).reached);
        const on = sum(flows.filter(({ from }) => from === step));
        if (step !== 'offer') expect(on).toBe(countAt(flows, step));
      }
      const arrived = places.filter((place) => !flows.some(({ from }) => from === place));
      const total = arrived.reduce((all, place) => all + countAt(flows, place), 0);
      expect(total).toBe(each.length);
      expect(flows.every(({ count }) => count > 0)).toBe(true);
    }),
  );
});

test('silence and what is open stay apart from a no', () => {
  const flows = flowsOf(
    [
      record(90, [], { ending: 'silent' }),
      record(90),
      record(90, [['rejected', 9]], { ending: 'rejected' }),
      record(90, [['offer', 9]], { ending: 'declined' }),
    ].map(journeyOf),
  );
  expect(flows).toEqual([
    { from: 'applied', to: 'answered', count: 2 },
    { from: 'applied', to: 'open', count: 1 },
    { from: 'applied', to: 'silent', count: 1 },
    { from: 'answered', to: 'screen', count: 1 },
    { from: 'answered', to: 'rejected', count: 1 },
    { from: 'screen', to: 'interview', count: 1 },
    { from: 'interview', to: 'final', count: 1 },
    { from: 'final', to: 'offer', count: 1 },
  ]);
});

test('the SankeyMATIC text reads back to the same flows, and names only places', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ max: 90, min: 0 }), (seed, count) => {
      const flows = flowsOf(madeRecords({ seed, count }).map(journeyOf));
      const text = sankeymaticText(flows, (place) => place);
      const read = [...text.matchAll(/^(.+) \[(\d+)\] (.+)$/gm)].map(([, from, number, to]) => ({
        from,
        to,
        count: Number(number),
      }));
      expect(read).toEqual(flows);
      expect(text.split('\n')).toHaveLength(flows.length + 1);
    }),
    { numRuns: 40 },
  );
});
