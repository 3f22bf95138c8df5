import { drawnBeta, drawnGamma } from '#features/forecast/domain/drawn-beta.ts';
import { standardNormal } from '#features/reasons/domain/standard-normal.ts';

/** The ways in that made-up people use. */
export const ways = ['board', 'company', 'referral', 'agency'] as const;
export type Way = (typeof ways)[number];

interface Delay {
  readonly median: number;
  readonly spread: number;
}

/** A made-up person who looks for work, with everything known that a forecast can only guess. */
export interface MadeSeeker {
  readonly talk: Readonly<Record<Way, number>>;
  readonly interview: number;
  readonly offer: number;
  readonly toTalk: Delay;
  readonly toInterview: Delay;
  readonly toOffer: Delay;
  readonly toNo: Delay;
  /** How often a no comes where nothing else does. */
  readonly saysNo: number;
  /** The logarithm of applications a week around which the weeks drift. */
  readonly pace: number;
  readonly drift: number;
  readonly mix: readonly (readonly [Way, number])[];
}

/** How often each way leads to a talk in the middle of all made-up people. */
const usual: Readonly<Record<Way, number>> = { board: 0.03, company: 0.05, referral: 0.25, agency: 0.2 };

/**
 * Draws a person more widely than the forecast expects: chances differ by a factor of two between people, delays by half,
 * and none of the distributions is one of the forecast's own.
 */
export function madeSeeker(random: () => number): MadeSeeker {
  const normal = (middle: number, spread: number) => middle + spread * standardNormal(random);
  const about = (middle: number, spread: number) => middle * Math.exp(normal(0, spread));
  const luck = normal(0, 0.7);
  const talk = ways.map((way) => {
    const odds = Math.log(usual[way] / (1 - usual[way])) + luck + normal(0, 0.3);
    return [way, 1 / (1 + Math.exp(-odds))];
  });
  const parts = [1, 0.6, 0.3, 0.2].map((shape) => drawnGamma(shape, random));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return {
    talk: Object.fromEntries(talk) as Record<Way, number>,
    interview: drawnBeta({ a: 3, b: 5 }, random),
    offer: drawnBeta({ a: 2, b: 5 }, random),
    toTalk: { median: about(7, 0.5), spread: 0.7 + 0.6 * random() },
    toInterview: { median: about(9, 0.4), spread: 0.8 },
    toOffer: { median: about(11, 0.4), spread: 0.9 },
    toNo: { median: about(18, 0.4), spread: 1.1 },
    saysNo: drawnBeta({ a: 3, b: 5 }, random),
    pace: normal(Math.log(5), 0.6),
    drift: 0.2 + 0.3 * random(),
    mix: ways.map((way, at) => [way, (parts[at] ?? 0) / whole] as const),
  };
}

/** What comes of one application: days counted from the start of the search. */
export interface Fate {
  readonly way: Way;
  readonly sent: number;
  readonly talk?: number;
  readonly interview?: number;
  readonly offer?: number;
  readonly no?: number;
}

/** Draws what comes of an application that goes out on a day; steps that are known already keep their days. */
export function fateOf(
  seeker: MadeSeeker,
  { way, sent, talk: knownTalk, interview: knownInterview }: Fate,
  random: () => number,
): Fate {
  const after = (day: number, { median, spread }: Delay) =>
    day + Math.floor(median * Math.exp(spread * standardNormal(random)));
  const end = (day: number) => (random() < seeker.saysNo ? { no: after(day, seeker.toNo) } : {});
  if (knownTalk === undefined && random() >= seeker.talk[way]) return { way, sent, ...end(sent) };
  const talk = knownTalk ?? after(sent, seeker.toTalk);
  if (knownInterview === undefined && random() >= seeker.interview) return { way, sent, talk, ...end(talk) };
  const interview = knownInterview ?? after(talk, seeker.toInterview);
  if (random() >= seeker.offer) return { way, sent, talk, interview, ...end(interview) };
  return { way, sent, talk, interview, offer: after(interview, seeker.toOffer) };
}

/** Everything a person sends from a day on for so many weeks, and what comes of it; the pace drifts from `level`. */
export function madeWeeks(
  seeker: MadeSeeker,
  { from, weeks, level = seeker.pace }: { from: number; weeks: number; level?: number },
  random: () => number,
): { readonly fates: readonly Fate[]; readonly level: number } {
  const fates: Fate[] = [];
  let now = level;
  for (let week = 0; week < weeks; week++) {
    now = seeker.pace + 0.8 * (now - seeker.pace) + seeker.drift * standardNormal(random);
    const days = poissonDays(Math.exp(now), random);
    for (const day of days)
      fates.push(fateOf(seeker, { way: drawnWay(seeker, random), sent: from + 7 * week + day }, random));
  }
  return { fates, level: now };
}

/** Days of a week on which something is sent, by exponential gaps. */
function poissonDays(perWeek: number, random: () => number): number[] {
  const days: number[] = [];
  for (let at = gap(); at < 7; at += gap()) days.push(Math.floor(at));
  return days;
  function gap(): number {
    return (-7 * Math.log(1 - random())) / perWeek;
  }
}

function drawnWay({ mix }: MadeSeeker, random: () => number): Way {
  let left = random();
  for (const [way, share] of mix) {
    left -= share;
    if (left < 0) return way;
  }
  return 'board';
}
