import type { ChoiceModel } from '#lib/learned/learned-choice.ts';

/** A learned choice as it is kept: for each term one letter a class. */
export interface KeptChoice {
  readonly classes: readonly string[];
  readonly terms: Readonly<Record<string, string>>;
}

/** Letters stand for steps of a natural-log odd; `P` is none. */
const none = 80;
const step = 0.05;
const [lowest, highest] = [35, 126];
const backslash = 92;
const negligible = 1;

/** The weights behind the letters. */
export const openedChoice = ({ classes, terms }: KeptChoice): ChoiceModel => ({
  classes,
  weights: Object.fromEntries(
    Object.entries(terms).map(([term, letters]) => [
      term,
      classes.map((_, place) => (letters.charCodeAt(place) - none) * step),
    ]),
  ),
});

/** The letters of a learned choice; terms that weigh next to nothing are left out. */
export function keptChoice({ classes, weights }: ChoiceModel): KeptChoice {
  const terms: Record<string, string> = {};
  for (const [term, row] of Object.entries(weights)) {
    const codes = row.map(codeOf);
    if (codes.some((code) => Math.abs(code - none) > negligible)) terms[term] = String.fromCharCode(...codes);
  }
  return { classes, terms };
}

function codeOf(weight: number): number {
  const code = Math.max(lowest, Math.min(highest, none + Math.round(weight / step)));
  return code === backslash ? code + 1 : code;
}
