import { type MailEvidence, namesJob } from './mail-evidence.ts';
import { fromRecruiter } from './mail-structure.ts';

/** Whether anything in a mail speaks of a job: a word, a title, or who sent it. Of mail in which nothing does, most is about other things. */
export const speaksOfJob = ({ cues, structure, sender }: MailEvidence): boolean =>
  fromRecruiter(sender) ||
  cues.some(({ cue }) => cue === 'ownApplication' || cue === 'jobWord') ||
  structure.some(({ means }) => means === namesJob);
