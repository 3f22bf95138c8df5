import { parts } from './cause.ts';
import type { Explanation } from './explanation.ts';

/** An explanation of nothing, of which a test says what it needs. */
export const madeExplanation = (told: Partial<Explanation> = {}): Explanation => ({
  id: 'a',
  stage: 'applied',
  causes: [],
  unknown: 0.15,
  notAboutYou: 0.4,
  partly: 0.2,
  yours: 0.25,
  ranges: Object.fromEntries(parts.map((part) => [part, { low: 0, high: 1 }])) as Explanation['ranges'],
  tellsMore: [],
  saysNothing: [],
  tooEarly: false,
  ...told,
});
