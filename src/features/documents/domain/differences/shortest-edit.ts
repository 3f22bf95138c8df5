import { furthestReach } from './furthest-reach.ts';

/** A step from one list to another: something of both, only of the first, or only of the second. */
export interface Step {
  readonly kind: 'same' | 'gone' | 'new';
  readonly item: string;
}

type Items = readonly string[];

/**
 * The shortest way from one list to another, by Eugene W. Myers, “An O(ND) Difference Algorithm and Its Variations”,
 * Algorithmica 1 (1986).
 */
export function shortestEdit(before: Items, after: Items): Step[] {
  const head = sameAtStart(before, after);
  const tail = sameAtStart(before.slice(head).reverse(), after.slice(head).reverse());
  const gone = before.slice(head, before.length - tail);
  const added = after.slice(head, after.length - tail);
  return [
    ...steps('same', before.slice(0, head)),
    ...(wayBack(gone, added) ?? [...steps('gone', gone), ...steps('new', added)]),
    ...steps('same', before.slice(before.length - tail)),
  ];
}

const steps = (kind: Step['kind'], items: Items): Step[] => items.map((item) => ({ kind, item }));

function sameAtStart(one: Items, other: Items): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  return at;
}

/** The steps, found from the end to the start; undefined when the two have too little in common. */
function wayBack(before: Items, after: Items): Step[] | undefined {
  const reach = furthestReach(before, after);
  if (reach === undefined) return undefined;
  const parts: Step[][] = [];
  let [x, y] = [before.length, after.length];
  for (let changes = reach.changes; changes > 0; changes -= 1) {
    const { isNew, fromX, fromY } = reach.stepTo(changes, x - y);
    const startX = isNew ? fromX : fromX + 1;
    parts.push(steps('same', before.slice(startX, x)));
    parts.push(
      isNew ? steps('new', after.slice(fromY, fromY + 1)) : steps('gone', before.slice(fromX, startX)),
    );
    [x, y] = [fromX, fromY];
  }
  parts.push(steps('same', before.slice(0, x)));
  return parts.reverse().flat();
}
