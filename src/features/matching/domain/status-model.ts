import type { ChoiceModel } from '#lib/learned/learned-choice.ts';
import proof from './proof-choice.json' with { type: 'json' };
import status from './status-choice.json' with { type: 'json' };

/** What was learned from the made-up comparisons of the project by `evaluation/train-matches.ts`: when a requirement is met. */
export const statusChoice: ChoiceModel = status;

/** And which passages show it. */
export const proofChoice: ChoiceModel = proof;
