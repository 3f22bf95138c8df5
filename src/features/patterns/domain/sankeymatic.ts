import type { Flow, Place } from './flows.ts';

/** The flows as SankeyMATIC (sankeymatic.com) reads them: a line each, `from [n] to`. */
export const sankeymaticText = (flows: readonly Flow[], nameOf: (place: Place) => string): string =>
  flows.map(({ from, to, count }) => `${nameOf(from)} [${count}] ${nameOf(to)}\n`).join('');
