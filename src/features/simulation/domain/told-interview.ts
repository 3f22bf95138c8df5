import type { RejectionCase } from '#features/reasons/domain/case.ts';
import { dayAt } from './calendar.ts';
import type { End, Talk } from './course.ts';
import { around, happens } from './draw.ts';
import type { Scene } from './scene.ts';

type Interview = NonNullable<RejectionCase['interviews']>[number];

/** How well a talk seemed to go, from 1 to 5, when it went as the usual talk does. */
const usual = 3.3;

/** A talk as the applicant tells it: the day, own ratings that follow the employer's only in part, and notes. */
export function toldInterview(talk: Talk, end: End, scene: Scene): Interview {
  const { market, random, postedOn } = scene;
  const notes = notesOn(talk, end, scene);
  const impression =
    usual + market.ownKindness + 0.6 * talk.rating + around(0, market.ownNoise * 0.7, random);
  const rated = () =>
    Math.min(5, Math.max(1, Math.round(impression + around(0, market.ownNoise * 0.5, random))));
  return {
    date: dayAt(postedOn + talk.day),
    ...(happens(market.told, random) && {
      ratings: { answered: rated(), evidence: rated(), rapport: rated() },
    }),
    ...(notes.length > 0 && { notes: notes.join(' ') }),
  };
}

function notesOn(talk: Talk, { applicant, cause, talks }: End, { opening, market, random }: Scene): string[] {
  const isLast = talks.at(-1) === talk;
  const endedEarly = talk.rating < opening.bar - 0.4 ? 0.25 : isLast && cause === 'terms' ? 0.12 : 0.04;
  const asksPath = applicant.oddPath === undefined ? 0.04 : 0.15 + 0.5 * market.pathsMinded;
  const asksUnfairly = isLast && cause === 'judgement' ? 0.12 : 0.015;
  return [
    ...(happens(endedEarly, random) ? ['It ended early, after fifteen minutes.'] : []),
    ...(happens(asksPath, random) ? ['They wanted to know why I left my last job.'] : []),
    ...(happens(asksUnfairly, random) ? ['They asked whether I plan to have children.'] : []),
  ];
}
