import { companyModel, type ReadyCompanyModel } from './company-model.ts';
import { employerLabel } from './employer-label.ts';
import type { CompanyClues, NameCandidate } from './name-candidate.ts';
import { nameCandidates } from './name-candidates.ts';

/** Below this probability a name is a guess that is not shown. */
const leastSure = 0.15;

/** The company a mail is about; undefined when none can be told with some certainty. */
export function companyOf(mail: CompanyClues, model: ReadyCompanyModel = companyModel()): string | undefined {
  const scored = nameCandidates(mail, model).map(({ name, clues }) => ({
    name,
    score: scoreOf(clues, model),
  }));
  const best = scored.reduce<Scored | undefined>(better, undefined);
  if (!best) return undefined;
  const none = scoreOf(noNameClues(mail), model);
  const odds = [none, ...scored.map(({ score }) => score)].map((score) => Math.exp(score - best.score));
  const sure = 1 / odds.reduce((sum, each) => sum + each, 0);
  return none > best.score || sure < leastSure ? undefined : best.name;
}

interface Scored {
  readonly name: string;
  readonly score: number;
}

const better = (best: Scored | undefined, next: Scored): Scored =>
  best && best.score >= next.score ? best : next;

const scoreOf = (clues: NameCandidate['clues'], { nameWeight }: ReadyCompanyModel): number => {
  let score = 0;
  for (const clue of clues) score += nameWeight(clue);
  return score;
};

/** What speaks for none of the names in a mail being the employer's. */
export function noNameClues({ sender }: Pick<CompanyClues, 'sender'>): Set<string> {
  return new Set([
    'none',
    `none, sent by ${sender.service}`,
    `none, ${employerLabel(sender) ? 'a' : 'no'} label`,
    `none, ${sender.name ? 'a' : 'no'} display name`,
  ]);
}
