import { addDays, type CalendarDay, daysBetween } from '#lib/calendar-day.ts';
import type { Random } from '../mailbox/random.ts';
import type { Cast } from './cast.ts';
import type { Agency, Workplace } from './workplaces.ts';

/** One attempt at one opening, with what will be said about it and when. */
export interface Attempt {
  readonly name: string;
  readonly workplace: Workplace;
  readonly title: readonly [string, ...string[]];
  readonly agency: Agency | undefined;
  readonly requisition: string | undefined;
  /** The applicant system's number of the job's page. */
  readonly page: string | undefined;
  readonly steps: readonly Step[];
}
export interface Step {
  readonly kind: 'acknowledged' | 'assessment' | 'interview' | 'offer' | 'rejected' | 'update';
  readonly on: CalendarDay;
}

const firstDay = '2024-01-08';

/** The attempts of one person, several a week, over two years. */
export function planAttempts(random: Random, cast: Cast, person: string, count: number): Attempt[] {
  const attempts: Attempt[] = [];
  for (let number = 1; number <= count; number++) {
    const on = addDays(firstDay, number * 6 + random.between(0, 5));
    attempts.push(attemptOn(random, cast, on, attempts, `${person} ${number}`));
  }
  return attempts;
}

function attemptOn(
  random: Random,
  cast: Cast,
  on: CalendarDay,
  before: readonly Attempt[],
  name: string,
): Attempt {
  const again = random.between(1, 100) <= 14 ? oldAttempt(random, on, before) : undefined;
  const workplace = again?.workplace ?? random.pick([...cast.workplaces]);
  const title = again?.title ?? freeTitle(random, cast, workplace, before);
  const agency = again
    ? again.agency
    : random.between(1, 100) <= 14
      ? random.pick<Agency>([...cast.agencies])
      : undefined;
  const requisition = workplace.numbered && !agency ? `R-${random.between(10_000, 99_999)}` : undefined;
  const page = again?.page ?? (workplace.system ? `job ${random.between(1_000_000, 9_999_999)}` : undefined);
  return { name, workplace, title, agency, requisition, page, steps: stepsFrom(random, on) };
}

/** An opening that was tried once before and ended or fell silent long ago. */
function oldAttempt(random: Random, on: CalendarDay, before: readonly Attempt[]): Attempt | undefined {
  const latest = new Map(before.map((attempt) => [openingOf(attempt), attempt]));
  const old = [...latest.values()].filter(({ steps }) => {
    const last = steps.at(-1);
    return last && daysBetween(last.on, on) > (last.kind === 'rejected' ? 20 : 100);
  });
  const [first, ...rest] = old;
  return first && random.pick([first, ...rest]);
}

const openingOf = ({ workplace, title }: Attempt) => `${workplace.names[0]}, ${title[0]}`;

function freeTitle(
  random: Random,
  { titles }: Cast,
  workplace: Workplace,
  before: readonly Attempt[],
): Attempt['title'] {
  const taken = new Set(
    before
      .filter((other) => other.workplace.names[0] === workplace.names[0])
      .map(({ title }) => title.join()),
  );
  const offered = titles.flatMap((title) => atSites(title, workplace));
  const [first, ...rest] = offered.filter((title) => !taken.has(title.join()));
  return first ? random.pick([first, ...rest]) : random.pick([['Clerk'], ['Typist']]);
}

/** The same job at each place of an employer with several is an opening of its own. */
function atSites(title: Attempt['title'], { sites }: Workplace): Attempt['title'][] {
  if (!sites) return [title];
  return sites.map((site) => [`${title[0]}, ${site}`, `${title[0]} (${site})`, `${title[0]} - ${site}`]);
}

/** Confirmed at once, then talks for some, and an answer after days or after months; or nothing more. */
function stepsFrom(random: Random, on: CalendarDay): Step[] {
  const steps: Step[] = [];
  let day = on;
  const after = (low: number, high: number, kind: Step['kind']) => {
    day = addDays(day, random.between(low, high));
    steps.push({ kind, on: day });
  };
  if (random.between(1, 100) <= 90) after(0, 1, 'acknowledged');
  if (random.between(1, 100) <= 4) after(0, 1, 'acknowledged');
  if (random.between(1, 100) <= 15) after(2, 10, 'assessment');
  const rounds = random.pick([0, 0, 0, 1, 1, 2, 3]);
  for (let round = 0; round < rounds; round++) {
    after(3, 16, 'interview');
    if (random.between(1, 100) <= 30) after(0, 2, 'update');
  }
  if (rounds > 1 && random.between(1, 100) <= 20) after(3, 10, 'offer');
  else if (random.between(1, 100) <= 75) {
    if (random.between(1, 100) <= 12) after(90, 210, 'rejected');
    else after(2, 40, 'rejected');
  }
  return steps;
}
