import { clueTerms } from '#features/safety/domain/clue-terms.ts';
import { cluesIn } from '#features/safety/domain/clues-in.ts';
import type { ChoiceModel } from '#lib/learned/learned-choice.ts';
import { fitChoice } from './fit-choice.ts';
import type { LabelledNote } from './labelled-notes.ts';

/** Learns from labelled notes what words beside the heavy phrases say of how heavy a note is. */
export const fitNotes = (notes: readonly LabelledNote[]): ChoiceModel =>
  fitChoice(
    notes.map(({ text, tier }) => ({ terms: clueTerms(cluesIn(text)), label: tier })),
    { classes: ['A', 'B', 'C', 'none'], seenIn: 2, penalty: 3, steps: 50 },
  );
