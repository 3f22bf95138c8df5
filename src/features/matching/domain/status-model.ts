import type { ChoiceModel } from '#lib/learned/learned-choice.ts';
import choice from './status-choice.json' with { type: 'json' };

/** What was learned from the made-up comparisons of the project by `evaluation/train-matches.ts`. */
export const statusChoice: ChoiceModel = choice;
