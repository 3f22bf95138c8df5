import { thoughtTerms } from '#features/thoughts/domain/thought-terms.ts';
import { trapIds } from '#features/thoughts/domain/trap.ts';
import type { ChoiceModel } from '#lib/learned/learned-choice.ts';
import { fitChoice } from './fit-choice.ts';
import type { LabelledThought } from './labelled-notes.ts';

/** Learns which thinking trap a text speaks of, or that it is balanced. A text with two traps counts half for each. */
export const fitThoughts = (thoughts: readonly LabelledThought[]): ChoiceModel =>
  fitChoice(
    thoughts.flatMap(({ text, traps }) => {
      const labels = traps.length === 0 ? ['balanced'] : traps;
      return labels.map((label) => ({ terms: thoughtTerms(text), label, count: 1 / labels.length }));
    }),
    { classes: [...trapIds, 'balanced'], seenIn: 2, penalty: 2, steps: 40 },
  );
