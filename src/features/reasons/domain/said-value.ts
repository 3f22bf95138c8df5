import type { Fact, RejectionCase } from './case.ts';
import { factMeanings } from './fact-meanings.ts';
import type { FactValue } from './fact-value.ts';
import { lastTalk } from './last-talk.ts';

/** The case where the last conversation was on another day; not known takes away every day of one, never the conversation. */
export function talkedOn(rejection: RejectionCase, day: FactValue | undefined): RejectionCase {
  const talks = rejection.interviews ?? [];
  const last = lastTalk(talks);
  if (day === undefined) return { ...rejection, interviews: talks.map(({ date: _, ...talk }) => talk) };
  if (last === undefined) return { ...rejection, interviews: [...talks, { date: String(day) }] };
  return {
    ...rejection,
    interviews: talks.map((talk) => (talk.date === last ? { ...talk, date: String(day) } : talk)),
  };
}

/** The case where the person rates the last conversation so, in place of every rating that was read. */
export function ratedAs(rejection: RejectionCase, rating: FactValue | undefined): RejectionCase {
  const talks = (rejection.interviews ?? []).map(({ ratings: _, ...talk }) => talk);
  if (rating === undefined) return { ...rejection, interviews: talks };
  const [last = {}, ...others] = talks.toReversed();
  const rated = { ...last, ratings: { said: Number(rating) } };
  return { ...rejection, interviews: [...others.reverse(), rated] };
}

/** The case where so many of the must-haves are met, whatever the comparison shows; not known takes that away too. */
export function mustsAsSaid(rejection: RejectionCase, share: FactValue | undefined): RejectionCase {
  if (share === undefined) {
    return { ...rejection, musts: undefined, resume: undefined, facts: without(rejection, isMusts) };
  }
  return withFact(rejection, isMusts, { id: 'must-met', value: String(share), from: 'you' });
}

/** The case where the path shows so many months without work. */
export function monthsAsSaid(rejection: RejectionCase, months: FactValue | undefined): RejectionCase {
  if (months === undefined) return { ...rejection, facts: without(rejection, isMonths) };
  return withFact(rejection, isMonths, { id: 'months-out', value: Number(months), from: 'you' });
}

const isMusts = ({ id }: Fact): boolean => id === 'must-met';

/** A count of months, by the meaning that reads it. */
function isMonths({ id }: Fact): boolean {
  const meaning = factMeanings.find((candidate) => candidate.id.test(id));
  return meaning?.whenYes === 'unusual-profile' && meaning.from !== undefined;
}

const without = ({ facts }: RejectionCase, goes: (fact: Fact) => boolean): Fact[] =>
  (facts ?? []).filter((fact) => !goes(fact));

const withFact = (rejection: RejectionCase, goes: (fact: Fact) => boolean, fact: Fact): RejectionCase => ({
  ...rejection,
  facts: [...without(rejection, goes), fact],
});
