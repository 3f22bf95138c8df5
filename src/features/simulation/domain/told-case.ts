import type { RejectionCase } from '#features/reasons/domain/case.ts';
import { type Answer, answerTo } from './answer.ts';
import { dayAt, momentAt } from './calendar.ts';
import type { End } from './course.ts';
import { happens, type Random } from './draw.ts';
import { letterFor } from './letter.ts';
import type { Scene } from './scene.ts';
import { toldFacts } from './told-facts.ts';
import { toldInterview } from './told-interview.ts';
import { toldPosting } from './told-posting.ts';

/** An ending as the applicant can tell it. Nothing is in it that they could not have seen. */
export function toldCase(id: string, end: End, scene: Scene): RejectionCase {
  const { opening, market, random, postedOn, outcome } = scene;
  const { applicant, talks } = end;
  const answer = answerTo(end, outcome, scene);
  const isTold = () => happens(market.told, random);
  const whenOf = happens(0.7, random) ? momentAt : dayAt;
  return {
    id,
    stage: talks.at(-1)?.kind ?? 'applied',
    ending: answer.kind === 'letter' ? 'rejected' : 'silent',
    ...(isTold() && { channel: applicant.channel }),
    appliedAt: whenOf(postedOn + applicant.arrived),
    endedAt: whenOf(postedOn + answer.day),
    posting: toldPosting(end, answer, scene),
    ...(isTold() && { resume: { text: resumeOf(end, scene) } }),
    ...(answer.kind === 'letter' && { mails: [mailOf(end, answer, scene)] }),
    ...(opening.form !== 'none' && isTold() && { knockouts: [knockoutOf(end, scene)] }),
    ...((opening.wishAsked || talks.length > 0) && isTold() && { salaryAsked: applicant.wish }),
    ...(talks.length > 0 && { interviews: talks.map((talk) => toldInterview(talk, end, scene)) }),
    facts: toldFacts(end, answer, scene),
  };
}

function mailOf(end: End, answer: Answer, scene: Scene): NonNullable<RejectionCase['mails']>[number] {
  return {
    date: momentAt(scene.postedOn + answer.day),
    subject: `Your application: ${scene.opening.field.title}`,
    text: letterFor(end, scene),
  };
}

function knockoutOf({ applicant }: End, { opening, random }: Scene) {
  const { question, met, missed } = opening.condition;
  return { question, answer: applicant.eligible === isTruthful(random) ? met : missed };
}

/** Some misread a question. */
const isTruthful = (random: Random): boolean => !happens(0.03, random);

function resumeOf({ applicant }: End, { opening }: Scene): string {
  const shown = opening.musts.filter((_, place) => applicant.seen[place]);
  return [`${opening.field.title} with some years of practice.`, `Skills: ${shown.join(', ')}.`].join('\n');
}
