import type { ChoiceModel } from '#lib/learned/learned-choice.ts';
import kept from './line-choice.json' with { type: 'json' };

/** What `evaluation/train-review.ts` learned from the made-up résumés of the project. */
export const lineChoice: ChoiceModel = kept;
