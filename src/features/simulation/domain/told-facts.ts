import type { RejectionCase } from '#features/reasons/domain/case.ts';
import type { Answer } from './answer.ts';
import type { End } from './course.ts';
import { happens } from './draw.ts';
import type { Scene } from './scene.ts';

type Facts = NonNullable<RejectionCase['facts']>;

/** What applicants know of themselves, and what they come to hear about the employer. */
export function toldFacts(end: End, answer: Answer, scene: Scene): Facts {
  const { market, random } = scene;
  return [...ownFacts(end, scene), ...rumours(end, answer, scene)].filter(() => happens(market.told, random));
}

function ownFacts({ applicant }: End, { random }: Scene): Facts {
  const { held, tailored, monthsOut, oddPath } = applicant;
  // People credit themselves with some of what they lack, and overlook a little of what they have.
  const believed = held.filter((holds) => happens(holds ? 0.96 : 0.12, random)).length;
  return [
    { id: 'must-met', value: `${believed}/${held.length}` },
    { id: 'tailored', value: tailored },
    ...(monthsOut > 0 ? [{ id: 'gap-months', value: monthsOut }] : []),
    ...(oddPath === 'too-experienced' ? [{ id: 'overqualified', value: true }] : []),
    ...(oddPath === 'changes' ? [{ id: 'job-hops', value: true }] : []),
  ];
}

/** What one hears sometimes, and sometimes wrongly: who got it, whether anybody did, how the employer fares. */
function rumours(end: End, answer: Answer, { outcome, opening, random }: Scene): Facts {
  const { hiredOn, closedOn } = outcome;
  const wentInside = opening.neverFree === 'taken' || opening.loss?.to === 'taken';
  const nobody = hiredOn === undefined && !wentInside;
  const isGoneSoon = Math.min(opening.life, closedOn) - end.applicant.arrived < 7;
  const hears = (truly: boolean, share: number) => happens(truly ? share : share / 25, random);
  return [
    ...(hears(wentInside, 0.25) ? [{ id: 'insider-got-the-job', value: true }] : []),
    ...(hears(hiredOn !== undefined && hiredOn < answer.day + 30, 0.2)
      ? [{ id: 'new-hire-seen', value: true }]
      : []),
    ...(hears(nobody, 0.12) ? [{ id: 'nobody-was-hired', value: true }] : []),
    ...(hears(opening.loss?.to === 'void', 0.3) ? [{ id: 'hiring-freeze', value: true }] : []),
    ...(isGoneSoon && happens(0.4, random) ? [{ id: 'posting-disappeared', value: true }] : []),
  ];
}
