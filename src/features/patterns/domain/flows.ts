import { z } from 'zod';
import type { Journey } from './journey.ts';
import { type Step, steps } from './step.ts';

/** How an application leaves the way before an offer. `open`: it has not left; the next word may still come. */
const leavings = ['rejected', 'closed', 'withdrawn', 'open', 'silent'] as const;

/** Where applications flow from and to, in the order of the picture. */
export const places = ['applied', ...steps, ...leavings] as const;
const placeSchema = z.enum(places);
export type Place = z.infer<typeof placeSchema>;

/** So many went from one place to the next. */
export const flowSchema = z.object({ from: placeSchema, to: placeSchema, count: z.number() });
export type Flow = z.infer<typeof flowSchema>;

/** All applications on their way, recent ones too: counts of what came so far, and no claim. */
export function flowsOf(journeys: readonly Journey[]): Flow[] {
  const counts = new Map<string, Flow>();
  for (const journey of journeys) {
    const way = wayOf(journey);
    for (const [at, to] of way.entries()) {
      const from = way[at - 1];
      if (from === undefined) continue;
      const key = `${from} ${to}`;
      counts.set(key, { from, to, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort(
    (a, b) => orderOf(a.from) - orderOf(b.from) || orderOf(a.to) - orderOf(b.to),
  );
}

/** The steps one after another, then how it left; an offer is where the way ends. */
function wayOf({ reached, ending }: Journey): Place[] {
  const came = steps.filter((step: Step) => reached[step] !== undefined);
  if (reached.offer !== undefined) return ['applied', ...came];
  return ['applied', ...came, leavings.find((leaving) => leaving === ending) ?? 'open'];
}

export const orderOf = (place: Place): number => places.indexOf(place);

/** How many were at a place: what came in, or for the start what went out. */
export function countAt(flows: readonly Flow[], place: Place): number {
  const side = place === 'applied' ? 'from' : 'to';
  return flows.reduce((sum, flow) => sum + (flow[side] === place ? flow.count : 0), 0);
}
