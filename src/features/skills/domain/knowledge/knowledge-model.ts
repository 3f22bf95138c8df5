import { type KeptModel, openModel, type SequenceModel } from '#lib/sequence/sequence-model.ts';
import kept from './knowledge-model.json' with { type: 'json' };

let opened: SequenceModel | undefined;

/** The model as `evaluation/train-knowledge.ts` left it; made ready at its first use. */
export function knowledgeModel(): SequenceModel {
  opened ??= openModel(kept satisfies KeptModel);
  return opened;
}
