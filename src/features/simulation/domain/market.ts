import { seededRandom } from '#features/reasons/domain/seeded-random.ts';
import { between, type Random } from './draw.ts';

/** From where to where a parameter is drawn; `log`: by its order of size. */
interface Range {
  readonly low: number;
  readonly high: number;
  readonly log?: true;
}

const range = (low: number, high: number): Range => ({ low, high });
const sizes = (low: number, high: number): Range => ({ low, high, log: true });

/**
 * The parameters of a job market and how far apart markets lie. Wide on purpose: a picture that fits one market only is
 * of no use. Guesses of what is possible, made without regard to the tables of `reasons`.
 */
export const marketRanges = {
  /** Applications for the usual opening, and how unequal openings are (deviation of the logarithm). */
  pile: sizes(25, 450),
  pileSpread: range(0.3, 0.9),
  /** Mean days after the posting until an application comes. */
  arrivalDays: sizes(2, 14),
  /** Shares of openings that nobody means to fill, that only collect, and that are promised to somebody inside. */
  ghosts: range(0.04, 0.3),
  evergreens: range(0.01, 0.15),
  promised: range(0.03, 0.25),
  /** Share of openings without a free seat for which talks are held all the same. */
  theatre: range(0.1, 0.6),
  /** How often in a month an opening is stopped, or goes to somebody inside. */
  stopsMonthly: range(0.01, 0.15),
  insidersMonthly: range(0.01, 0.12),
  /** Share of openings without a hire that are posted again. */
  reposted: range(0.1, 0.7),
  /** Résumés that are read for the usual opening. */
  reading: sizes(30, 350),
  /** Shares of applications that come by a colleague and by an agency; of the rest, by the employer's site. */
  referred: range(0.02, 0.2),
  agencies: range(0.02, 0.15),
  direct: range(0.1, 0.6),
  /** Share of referred applications that are laid on top of the pile. */
  referredFirst: range(0.4, 1),
  /** Share of openings with a form of fixed conditions, and of those forms that turn down by themselves. */
  forms: range(0.3, 0.95),
  formsDecide: range(0.2, 1),
  /** Share of applicants who miss a fixed condition. */
  ineligible: range(0.03, 0.2),
  /** Share of the must-haves that applicants hold, and that employers insist on (0–1). */
  held: range(0.5, 0.85),
  strictness: range(0.4, 0.85),
  /** Shares of applicants with a break, many changes or too much experience, and of employers who mind. */
  oddPaths: range(0.1, 0.45),
  pathsMinded: range(0.05, 0.5),
  /** Share of documents written for the opening, chance of a held must-have to be seen in others, and how often those are put off. */
  tailored: range(0.2, 0.7),
  visible: range(0.6, 0.95),
  genericMinded: range(0.02, 0.35),
  /** Pay that is wished for beside the most an employer pays: mean and spread of the logarithm of the ratio. */
  wish: range(-0.2, 0.05),
  wishSpread: range(0.06, 0.22),
  /** Shares of postings that name the pay and of forms that ask for the wish. */
  payNamed: range(0.15, 0.9),
  wishAsked: range(0.2, 0.8),
  /** People invited to a first talk, to interviews and to the last round. */
  firstTalks: range(4, 14),
  interviews: range(2.5, 6),
  finalists: range(1.6, 3.4),
  /** Noise of the employer's ratings and the rating that is asked for, in deviations of ability. */
  ratingNoise: range(0.4, 1.5),
  bar: range(-0.9, 0.4),
  /** Chance at each step of a no that no rule explains, and of a check that goes wrong. */
  whims: range(0.01, 0.1),
  checksFail: range(0.01, 0.15),
  /** Shares never answered: before any talk and after one. */
  silence: range(0.25, 0.85),
  silenceAfterTalks: range(0.05, 0.4),
  /** Mean days until an answer, and share of early answers that are sent to all when the opening closes. */
  answerDays: sizes(2, 20),
  batches: range(0.1, 0.7),
  /** Share of letters that name a reason, and of those that name the true one. */
  reasons: range(0.03, 0.35),
  honesty: range(0.5, 1),
  /** Noise and kindness of the applicants' own ratings, in points of five. */
  ownNoise: range(0.3, 1.3),
  ownKindness: range(-0.4, 0.8),
  /** Share of what applicants could tell that they do tell. */
  told: range(0.5, 1),
  /** Share of the cases told that had come to a talk. */
  lateCases: range(0.25, 0.65),
} as const satisfies Record<string, Range>;

/** One job market: a value for each parameter of `marketRanges`, in its unit. */
export type Market = Readonly<Record<keyof typeof marketRanges, number>>;

/** The market of a seed: the same seed, the same market. */
export function marketOf(seed: number): Market {
  const random = seededRandom(`market ${seed}`);
  return Object.fromEntries(
    Object.entries(marketRanges).map(([name, each]) => [name, drawn(each, random)]),
  ) as Market;
}

function drawn({ low, high, log }: Range, random: Random): number {
  return log ? Math.exp(between(Math.log(low), Math.log(high), random)) : between(low, high, random);
}
