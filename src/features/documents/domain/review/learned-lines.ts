import { type ChoiceModel, chancesOf } from '#lib/learned/learned-choice.ts';
import { lineTerms } from './line-terms.ts';
import type { ReviewContext } from './review-context.ts';

/** What a line may be pointed out for by its words alone, and nothing. */
export const lineKinds = [
  'none',
  'duty-not-result',
  'no-numbers',
  'cliche',
  'personal-data',
  'gap',
  'wrong-company',
  'buried-skill',
] as const;
export type LineKind = (typeof lineKinds)[number];

/** How likely each kind is, for each clause of the document. */
export function lineChances(model: ChoiceModel, context: ReviewContext): Record<LineKind, number>[] {
  return lineTerms(context).map((terms) => {
    const chances = chancesOf(model, terms);
    const chanceOf = (kind: LineKind) => chances[lineKinds.indexOf(kind)] ?? 0;
    return Object.fromEntries(lineKinds.map((kind) => [kind, chanceOf(kind)])) as Record<LineKind, number>;
  });
}
