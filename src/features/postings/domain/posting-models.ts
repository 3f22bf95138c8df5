import type { ChoiceModel } from '#lib/learned/learned-choice.ts';
import { openModel, type SequenceModel } from '#lib/sequence/sequence-model.ts';
import asking from './asking-choice.json' with { type: 'json' };
import importance from './importance-choice.json' with { type: 'json' };
import kind from './kind-choice.json' with { type: 'json' };
import parting from './parting-choice.json' with { type: 'json' };
import kept from './posting-model.json' with { type: 'json' };

/** What was learned from the made-up postings of the project by `evaluation/train-postings.ts`. */
export const askingChoice: ChoiceModel = asking;
export const partingChoice: ChoiceModel = parting;
export const kindChoice: ChoiceModel = kind;
export const importanceChoice: ChoiceModel = importance;

let opened: SequenceModel | undefined;

/** Where postings ask for something; made ready at its first use. */
export function postingModel(): SequenceModel {
  opened ??= openModel(kept);
  return opened;
}
