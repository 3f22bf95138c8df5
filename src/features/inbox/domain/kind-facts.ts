import { mailKinds } from './job-mail.ts';
import { type MailEvidence, namesJob, noJob, otherMatter } from './mail-evidence.ts';
import { fromRecruitingAddress, fromSystem } from './mail-structure.ts';
import { speaksOfJob } from './speaks-of-job.ts';

/** What the rules must give a kind to be sure of it. */
const sureByRules = 0.9;
const telling = new Set([namesJob, noJob, otherMatter, fromSystem, fromRecruitingAddress]);

/** What counts beside the words, by names that have learned weights: whether a job is spoken of, who sends, and of what the rules are sure. */
export function kindFacts(evidence: MailEvidence, byRules: readonly number[]): string[] {
  const sure = byRules.findIndex((probability) => probability > sureByRules);
  return [
    'a mail',
    ...evidence.structure.map(({ means }) => means).filter((means) => telling.has(means)),
    ...(speaksOfJob(evidence) ? [] : ['quiet']),
    ...(sure < 0 ? [] : [`sure of ${mailKinds[sure]}`]),
  ];
}
