import { around, between, factor, happens, oneOf, type Random, someOf, waiting } from './draw.ts';
import { type Condition, type Field, fields } from './field.ts';
import type { Market } from './market.ts';

/** How the seat of an opening was lost to everybody: on a day, by being stopped or by going to somebody inside. */
export interface Loss {
  readonly day: number;
  readonly to: 'void' | 'taken';
}

/** One opening of an employer. Days count from the day of its posting. */
export interface Opening {
  readonly field: Field;
  /** Applications that will come, and days for which the posting stays up. */
  readonly pile: number;
  readonly life: number;
  /** What the seat is lost to from the first day on: nobody means to fill it, or it is promised. */
  readonly neverFree?: Loss['to'];
  /** Whether talks are held although the seat was never free. */
  readonly theatre: boolean;
  readonly evergreen: boolean;
  /** When a seat that was free is lost, whatever the applicants do. */
  readonly loss?: Loss;
  readonly musts: readonly string[];
  /** Share of the must-haves without which nobody is invited (0–1). */
  readonly strictness: number;
  readonly condition: Condition;
  /** `asks`: somebody reads the answers; `decides`: a wrong answer ends it at once. */
  readonly form: 'none' | 'asks' | 'decides';
  /** The most they pay in a year. */
  readonly budget: number;
  readonly payNamed: boolean;
  readonly wishAsked: boolean;
  /** How many résumés are read, from which day, and for how many days. */
  readonly reading: number;
  readonly readFrom: number;
  readonly readFor: number;
  readonly firstTalks: number;
  readonly interviews: number;
  readonly finalists: number;
  readonly bar: number;
}

/** Draws an opening from a market. */
export function openingOf(market: Market, random: Random): Opening {
  const field = oneOf(fields, random);
  const collecting = happens(market.evergreens, random);
  const neverFree = neverFreeIn(market, collecting, random);
  const loss = neverFree ? undefined : lossIn(market, random);
  const isLong = collecting || neverFree === 'void';
  return {
    field,
    pile: Math.max(3, Math.round(market.pile * factor(market.pileSpread, random))),
    life: isLong ? between(25, 150, random) : between(6, 50, random),
    ...(neverFree && { neverFree }),
    theatre: happens(market.theatre, random),
    evergreen: collecting,
    ...(loss && { loss }),
    musts: someOf(field.skills, 3 + Math.floor(4 * random()), random),
    strictness: within(around(market.strictness, 0.1, random), 0.2, 1),
    condition: oneOf(field.conditions, random),
    form: formIn(market, random),
    budget: Math.round((field.pay * factor(0.12, random)) / 500) * 500,
    payNamed: happens(market.payNamed, random),
    wishAsked: happens(market.wishAsked, random),
    reading: Math.round(market.reading * factor(0.4, random)),
    readFrom: between(1, 12, random),
    readFor: between(3, 14, random),
    firstTalks: atLeast(2, market.firstTalks * factor(0.3, random)),
    interviews: atLeast(2, market.interviews * factor(0.3, random)),
    finalists: atLeast(1, market.finalists * factor(0.2, random)),
    bar: around(market.bar, 0.3, random),
  };
}

function neverFreeIn(market: Market, collecting: boolean, random: Random): Loss['to'] | undefined {
  if (happens(collecting ? 0.65 : market.ghosts, random)) return 'void';
  return happens(market.promised, random) ? 'taken' : undefined;
}

function lossIn(market: Market, random: Random): Loss | undefined {
  const stopped = waiting(30 / market.stopsMonthly, random);
  const promoted = waiting(30 / market.insidersMonthly, random);
  const day = Math.min(stopped, promoted);
  return day < 150 ? { day, to: stopped < promoted ? 'void' : 'taken' } : undefined;
}

function formIn(market: Market, random: Random): Opening['form'] {
  if (!happens(market.forms, random)) return 'none';
  return happens(market.formsDecide, random) ? 'decides' : 'asks';
}

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const atLeast = (least: number, value: number): number => Math.max(least, Math.round(value));
