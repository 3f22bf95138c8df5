import { type Applicant, applicantOf } from './applicant.ts';
import { type End, endOf, type Setting } from './course.ts';
import { between, happens } from './draw.ts';
import { finalRound, firstTalks, interviews } from './hold-talks.ts';
import type { Loss } from './opening.ts';
import { readPile } from './read-pile.ts';

/** What became of an opening: everybody who was turned down, and what could be seen from outside. */
export interface Outcome {
  readonly ends: readonly End[];
  /** When everybody came, in days after the posting; in order. */
  readonly arrivals: readonly number[];
  /** The day somebody from outside was hired. */
  readonly hiredOn?: number;
  /** The day after which nothing was decided any more. */
  readonly closedOn: number;
  /** The day on which the same was posted again. */
  readonly repostedOn?: number;
}

/** Runs an opening from its posting to its end: each application ends at the first gate that fails for it. */
export function runOpening(setting: Setting): Outcome {
  const { opening, market, random } = setting;
  const applicants = Array.from({ length: opening.pile }, () => applicantOf(opening, market, random));
  const { ends, decidedOn, hired } = course(applicants, setting);
  const { neverFree, loss } = opening;
  const stopped = loss && loss.day < decidedOn;
  const hiredOn = hired && !neverFree && !stopped ? decidedOn : undefined;
  const closedOn = stopped ? loss.day : Math.max(decidedOn, neverFree ? opening.life : 0);
  const repostedOn = repostingOf(hiredOn, closedOn, setting);
  return {
    ends: ends.map((end) => asLost(end, lossFor(end, hiredOn, setting), setting)),
    arrivals: applicants.map(({ arrived }) => arrived).sort((a, b) => a - b),
    ...(hiredOn !== undefined && { hiredOn }),
    closedOn,
    ...(repostedOn !== undefined && { repostedOn }),
  };
}

/** What employers do with their applicants as long as the seat is there. */
function course(
  applicants: readonly Applicant[],
  setting: Setting,
): { ends: End[]; decidedOn: number; hired: boolean } {
  const { opening, random } = setting;
  const pause = (low: number, high: number) => between(low, high, random);
  const read = readPile(applicants, setting);
  const first = opening.readFrom + opening.readFor + pause(2, 8);
  const screened = firstTalks(read.passed, first, setting);
  const second = first + 8 + pause(2, 8);
  const interviewed = interviews(screened.passed, second, setting);
  const third = second + 10 + pause(2, 8);
  const last = finalRound(interviewed.passed, third, setting);
  const decidedOn = third + 9 + pause(0, 8);
  // Somebody who was chosen for a seat that is gone is no hire, but the last to hear of it.
  const isGone = opening.neverFree !== undefined || (opening.loss && opening.loss.day < decidedOn);
  const chosen = isGone ? last.passed : [];
  return {
    ends: [
      ...[read, screened, interviewed, last].flatMap(({ ended }) => ended),
      ...chosen.map((candidate) => endOf(candidate, 'outcompeted', decidedOn)),
    ],
    decidedOn,
    hired: last.passed.length > 0,
  };
}

/** What took the seat away from this application before anything else ended it. */
function lossFor(end: End, hiredOn: number | undefined, { opening }: Setting): Loss | undefined {
  if (opening.neverFree) return { day: end.day, to: opening.neverFree };
  if (opening.loss && opening.loss.day < end.day) return opening.loss;
  const cameLate = hiredOn !== undefined && hiredOn < end.applicant.arrived;
  return cameLate ? { day: hiredOn, to: 'taken' } : undefined;
}

function asLost(end: End, loss: Loss | undefined, { opening }: Setting): End {
  if (!loss) return end;
  const { applicant, byForm } = end;
  const isHeld = !opening.neverFree || opening.theatre;
  const talks = isHeld ? end.talks.filter(({ day }) => day <= loss.day) : [];
  return { applicant, talks, cause: loss.to, day: Math.max(applicant.arrived, loss.day), byForm };
}

function repostingOf(
  hiredOn: number | undefined,
  closedOn: number,
  { opening, market, random }: Setting,
): number | undefined {
  const isTaken = hiredOn !== undefined || opening.neverFree === 'taken' || opening.loss?.to === 'taken';
  if (!happens(isTaken ? market.reposted / 10 : market.reposted, random)) return undefined;
  // What is only meant to be seen is put up anew while it stands.
  const isPretence = opening.neverFree === 'void';
  return isPretence ? opening.life * between(0.2, 1.1, random) : closedOn + between(3, 45, random);
}
