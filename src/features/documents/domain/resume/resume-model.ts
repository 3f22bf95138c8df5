import { openModel } from '#lib/sequence/sequence-model.ts';
import first from './resume-model-first.json' with { type: 'json' };
import second from './resume-model-second.json' with { type: 'json' };
import type { ResumeModels } from './resume-spans.ts';

let opened: ResumeModels | undefined;

/** What was learned from the made-up résumés of the project by `evaluation/train-resumes.ts`; made ready at its first use. */
export function resumeModels(): ResumeModels {
  opened ??= { first: openModel(first), second: openModel(second) };
  return opened;
}
