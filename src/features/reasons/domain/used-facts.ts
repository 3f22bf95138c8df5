import type { RejectionCase } from './case.ts';
import type { EvidenceId } from './evidence.ts';
import { type Correction, type Corrections, isValueFact, withCorrections } from './fact-correction.ts';
import type { FactOrigin } from './fact-origin.ts';
import { isTelling, type Observation } from './observation.ts';
import { observe } from './observe.ts';
import { daysFrom } from './observe-timing.ts';
import { seenAs } from './seen.ts';
import type { UsedFact } from './used-fact.ts';
import { type ValueFactId, valueFactIds, valueFacts } from './value-fact.ts';

/** Where a fact with a value was read, with the words that show it. */
export interface ReadFrom {
  readonly from: FactOrigin;
  readonly quote?: string | undefined;
}
export type Origins = Readonly<Partial<Record<ValueFactId, ReadFrom>>>;

const unless: ReadFrom = { from: 'application' };

/**
 * Everything an explanation rests on: the facts with a value first, then what was seen beside them. What the person left
 * out stays in its place, so that it can be taken back.
 */
export function usedFacts(read: RejectionCase, corrections: Corrections, origins: Origins): UsedFact[] {
  const known = withCorrections(read, corrections);
  const values = valueFactIds.flatMap((id) => valueFact(id, read, known, corrections, origins));
  const told = new Set<EvidenceId>(
    values.flatMap(({ id, value }) => (value !== undefined && isValueFact(id) ? valueFacts[id].words : [])),
  );
  const seen = observe(known).filter((each) => isTelling(each) && !told.has(each.evidenceId));
  const gone = observe(read).filter(({ evidenceId }) => corrections[evidenceId] === null);
  return [
    ...values,
    ...seen.map((each) => seenFact(each, corrections[each.evidenceId])),
    ...gone.map((each) => seenFact(each, null)),
  ];
}

function valueFact(
  id: ValueFactId,
  read: RejectionCase,
  known: RejectionCase,
  corrections: Corrections,
  origins: Origins,
): UsedFact[] {
  const { of } = valueFacts[id];
  const value = of(known);
  const said = corrections[id];
  if (value === undefined && said === undefined) return [];
  const before = of(read);
  return [
    {
      id,
      ...(said === undefined ? (origins[id] ?? unless) : { from: 'you' }),
      ...(value !== undefined && { value }),
      ...daysOf(id, known),
      ...(id === 'musts' && said === undefined && known.musts && { counts: known.musts }),
      ...correctionOf(said),
      ...(said !== undefined && before !== undefined && { read: before }),
    },
  ];
}

const seenFact = (observation: Observation, said: Correction | undefined): UsedFact => ({
  id: observation.evidenceId,
  from: observation.from ?? 'application',
  seen: seenAs(observation),
  ...(observation.quote !== undefined && { quote: observation.quote }),
  ...correctionOf(said),
});

const correctionOf = (said: Correction | undefined): Pick<UsedFact, 'correction'> =>
  said === undefined ? {} : { correction: said === null ? 'left-out' : 'said' };

/** The days that the engine counts with a day. */
function daysOf(id: ValueFactId, { appliedAt, endedAt, posting }: RejectionCase): Pick<UsedFact, 'days'> {
  const from: Partial<Record<ValueFactId, number | undefined>> = {
    answered: daysFrom(appliedAt, endedAt),
    posted: daysFrom(posting?.postedAt, appliedAt),
  };
  return from[id] === undefined ? {} : { days: from[id] };
}
