import { forecastOf } from '#features/forecast/domain/forecast.ts';
import type { Outlook } from '#features/forecast/domain/outlook.ts';
import { spans } from '#features/forecast/domain/weeks-ahead.ts';
import { seededRandom } from '#features/reasons/domain/seeded-random.ts';
import { type Fate, fateOf, type MadeSeeker, madeSeeker, madeWeeks } from './made-seeker.ts';
import { cameAfter, dayOf, looksAlike, seenBy } from './seen-by.ts';

/** One forecast beside what came, and how likely it really was. */
export interface Judged {
  readonly weeks: number;
  readonly outlook: Outlook;
  readonly came: ReturnType<typeof cameAfter>;
  readonly truth: { readonly interview: number; readonly offer: number };
  /** How many had enough time at that day. */
  readonly settled: number;
}

const futures = 60;
const longest = Math.max(...spans);

/** Forecasts one made-up search between its eighth and sixteenth week; nothing when it pauses just then. */
export function judgedSeeker(seed: string): readonly Judged[] {
  const random = seededRandom(seed);
  const seeker = madeSeeker(random);
  const weeks = 8 + Math.floor(9 * random());
  const today = 7 * weeks - 1;
  const past = madeWeeks(seeker, { from: 0, weeks }, random);
  const records = past.fates.map((fate) => seenBy(today, fate));
  const { now, settled } = forecastOf(records, dayOf(today), { weeks: 8 });
  if (now === undefined) return [];
  const happened = futureOf(seeker, past, today, random);
  const others = Array.from({ length: futures }, () => {
    const fates = past.fates.map((fate) => sameSoFar(seeker, fate, today, random));
    return futureOf(seeker, { ...past, fates }, today, random);
  });
  return spans.flatMap((span) => {
    const outlook = now.find((each) => each.weeks === span);
    if (outlook === undefined) return [];
    const share = (of: 'interview' | 'offer') =>
      others.filter((fates) => cameAfter(fates, today, 7 * span)[of]).length / futures;
    return {
      weeks: span,
      outlook,
      came: cameAfter(happened, today, 7 * span),
      truth: { interview: share('interview'), offer: share('offer') },
      settled,
    };
  });
}

/** What was sent so far, and what is sent at a pace that goes on as it drifts. */
function futureOf(
  seeker: MadeSeeker,
  past: { fates: readonly Fate[]; level: number },
  today: number,
  random: () => number,
): Fate[] {
  const { fates } = madeWeeks(seeker, { from: today + 1, weeks: longest, level: past.level }, random);
  return [...past.fates, ...fates];
}

/** Another fate that looks the same up to today: what is not decided yet is drawn anew. */
function sameSoFar(seeker: MadeSeeker, fate: Fate, today: number, random: () => number): Fate {
  const { way, sent, talk, interview } = fate;
  const known: Fate = {
    way,
    sent,
    ...(talk !== undefined && talk <= today && { talk }),
    ...(interview !== undefined && interview <= today && { interview }),
  };
  for (let tries = 0; tries < 400; tries++) {
    const other = fateOf(seeker, known, random);
    if (looksAlike(other, fate, today)) return other;
    // Once it has ended nothing more comes of it.
    if (fate.no !== undefined && fate.no <= today) return fate;
  }
  return fate;
}
