import type { RejectionCase } from '#features/reasons/domain/case.ts';
import type { Answer } from './answer.ts';
import { dayAt } from './calendar.ts';
import type { End } from './course.ts';
import { factor, happens } from './draw.ts';
import type { Scene } from './scene.ts';

/** What an applicant can tell of a posting: its words, its days, and how many had applied when they did. */
export function toldPosting(end: End, answer: Answer, scene: Scene): NonNullable<RejectionCase['posting']> {
  const { market, random, postedOn, outcome } = scene;
  const isTold = () => happens(market.told, random);
  const { repostedOn } = outcome;
  const couldSee = repostedOn !== undefined && repostedOn < answer.day + 30;
  return {
    ...(isTold() && { text: postingText(scene) }),
    ...(isTold() && { postedAt: dayAt(postedOn) }),
    ...(couldSee && isTold() && { repostedAt: dayAt(postedOn + repostedOn) }),
    ...(isTold() && { applicants: applicantsShown(end, scene) }),
  };
}

/** The count that boards show is of all who came so far, and rough. */
function applicantsShown({ applicant }: End, { outcome, random }: Scene): number {
  const before = outcome.arrivals.filter((day) => day <= applicant.arrived).length;
  return Math.max(1, Math.round(before * factor(0.2, random)));
}

function postingText({ opening, random }: Scene): string {
  const { field, musts, budget, payNamed, evergreen } = opening;
  const lowest = Math.round((budget * 0.85) / 500) * 500;
  const collects = happens(evergreen ? 0.5 : 0.02, random);
  return [
    `${field.title}. You bring:`,
    ...musts.map((must) => `- ${must}`),
    ...(payNamed ? [`Salary: €${lowest} to €${budget} a year.`] : []),
    ...(collects ? ['We are always looking for good people.'] : []),
  ].join('\n');
}
