import { addDays, type CalendarDay, daysBetween } from '#lib/calendar-day.ts';
import type { Random } from '../mailbox/random.ts';
import { titles } from './titles.ts';
import { agencies, type Workplace, workplaces } from './workplaces.ts';

/** One attempt at one opening, with what will be said about it and when. */
export interface Attempt {
  readonly name: string;
  readonly workplace: Workplace;
  readonly title: readonly [string, ...string[]];
  readonly agency: (typeof agencies)[number] | undefined;
  readonly requisition: string | undefined;
  readonly steps: readonly Step[];
}
export interface Step {
  readonly kind: 'acknowledged' | 'assessment' | 'interview' | 'offer' | 'rejected';
  readonly on: CalendarDay;
}

const firstDay = '2024-01-08';

/** The attempts of one person, several a week, over two years. */
export function planAttempts(random: Random, person: string, count: number): Attempt[] {
  const attempts: Attempt[] = [];
  for (let number = 1; number <= count; number++) {
    const on = addDays(firstDay, number * 6 + random.between(0, 5));
    attempts.push(attemptOn(random, on, attempts, `${person} ${number}`));
  }
  return attempts;
}

function attemptOn(random: Random, on: CalendarDay, before: readonly Attempt[], name: string): Attempt {
  const again = random.between(1, 100) <= 14 ? oldAttempt(random, on, before) : undefined;
  const workplace = again?.workplace ?? random.pick(workplaces);
  const title = again?.title ?? freeTitle(random, workplace, before);
  const agency = again
    ? again.agency
    : random.between(1, 100) <= 14
      ? random.pick<(typeof agencies)[number]>(agencies)
      : undefined;
  const requisition = workplace.numbered && !agency ? `R-${random.between(10_000, 99_999)}` : undefined;
  return { name, workplace, title, agency, requisition, steps: stepsFrom(random, on) };
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

function freeTitle(random: Random, workplace: Workplace, before: readonly Attempt[]): Attempt['title'] {
  const taken = new Set(
    before.filter((other) => other.workplace.names[0] === workplace.names[0]).map(({ title }) => title),
  );
  const [first, ...rest] = titles.filter((title) => !taken.has(title));
  return first ? random.pick([first, ...rest]) : random.pick([['Clerk'], ['Typist']]);
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
  for (let round = 0; round < rounds; round++) after(3, 16, 'interview');
  if (rounds > 1 && random.between(1, 100) <= 20) after(3, 10, 'offer');
  else if (random.between(1, 100) <= 75) {
    if (random.between(1, 100) <= 12) after(90, 210, 'rejected');
    else after(2, 40, 'rejected');
  }
  return steps;
}
