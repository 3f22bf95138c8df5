import { type Applicant, shareOf } from './applicant.ts';
import type { Candidate, Setting, Step, TalkKind } from './course.ts';
import { around, between, happens } from './draw.ts';
import { bestOnly, type Gate, throughGates } from './gate.ts';

/** Whether the pay that is wished for is more than they can move to. */
const wantsTooMuch = ({ wish }: Applicant, budget: number, { random }: Setting): boolean =>
  wish > budget * between(1, 1.1, random);

/** First talks on the telephone: conditions, pay, what is missing, the path, the impression. */
export function firstTalks(candidates: readonly Candidate[], day: number, setting: Setting): Step {
  const { opening, market, random } = setting;
  const met = talked(candidates, 'screen', day, setting);
  const gates: Gate[] = [
    { cause: 'gate', fails: ({ applicant }) => !applicant.eligible && happens(0.85, random) },
    {
      cause: 'terms',
      fails: ({ applicant }) =>
        (wantsTooMuch(applicant, opening.budget, setting) && happens(0.8, random)) || happens(0.03, random),
    },
    missesSomething(0.5, setting),
    {
      cause: 'risk',
      fails: ({ applicant }) => applicant.oddPath !== undefined && happens(market.pathsMinded / 3, random),
    },
    { cause: 'performance', fails: (each) => lastRating(each) < opening.bar - 0.4 },
    { cause: 'judgement', fails: () => happens(market.whims / 2, random) },
  ];
  return bestOnly(throughGates(met, gates, lastDay), opening.interviews, meanRating, day + 8);
}

/** Interviews in person: knowledge in depth, the impression of several people, and whom they liked better. */
export function interviews(candidates: readonly Candidate[], day: number, setting: Setting): Step {
  const { opening, market, random } = setting;
  const met = talked(candidates, 'interview', day, setting);
  const gates: Gate[] = [
    missesSomething(0.35, setting),
    { cause: 'performance', fails: (each) => lastRating(each) < opening.bar },
    {
      cause: 'terms',
      fails: ({ applicant }) => wantsTooMuch(applicant, opening.budget, setting) && happens(0.3, random),
    },
    { cause: 'judgement', fails: () => happens(market.whims, random) },
  ];
  return bestOnly(throughGates(met, gates, lastDay), opening.finalists, meanRating, day + 10);
}

/** The last round: one more impression, the money, checks, and one who is preferred. Who passes is hired. */
export function finalRound(candidates: readonly Candidate[], day: number, setting: Setting): Step {
  const { opening, market, random } = setting;
  const met = talked(candidates, 'final', day, setting);
  const gates: Gate[] = [
    { cause: 'performance', fails: (each) => lastRating(each) < opening.bar - 0.1 },
    {
      cause: 'terms',
      fails: ({ applicant }) => wantsTooMuch(applicant, opening.budget, setting) && happens(0.6, random),
    },
    { cause: 'checks', fails: () => happens(market.checksFail, random) },
    { cause: 'judgement', fails: () => happens(market.whims, random) },
  ];
  return bestOnly(throughGates(met, gates, lastDay), 1, meanRating, day + 9);
}

/** What is missing comes up in talks, the more of it the likelier. */
const missesSomething = (weight: number, { random }: Setting): Gate => ({
  cause: 'gap',
  fails: ({ applicant }) => happens(weight * (1 - shareOf(applicant.held)), random),
});

function talked(
  candidates: readonly Candidate[],
  kind: TalkKind,
  day: number,
  { market, random }: Setting,
): Candidate[] {
  return candidates.map(({ applicant, talks }) => ({
    applicant,
    talks: [
      ...talks,
      {
        kind,
        day: day + between(0, 5, random),
        rating: around(applicant.ability, market.ratingNoise, random),
      },
    ],
  }));
}

const lastRating = ({ talks }: Candidate): number => talks.at(-1)?.rating ?? 0;
const lastDay = ({ talks, applicant }: Candidate): number => talks.at(-1)?.day ?? applicant.arrived;
const meanRating = ({ talks }: Candidate): number =>
  talks.reduce((sum, { rating }) => sum + rating, 0) / Math.max(1, talks.length);
