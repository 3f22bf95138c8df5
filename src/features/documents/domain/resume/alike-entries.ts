import type { DocumentWords } from '#lib/text/document-words.ts';
import { type EntryPlace, type PlacedEntry, placedEntries } from './entry-places.ts';
import type { Segment } from './line-segments.ts';
import type { ResumePart } from './resume-labels.ts';
import { type ResumeSpan, written } from './resume-spans.ts';

type Voted = ResumePart | 'none';
const namesOf: Readonly<Record<PlacedEntry['kind'], readonly ResumePart[]>> = {
  work: ['employer', 'title'],
  schooling: ['school', 'degree'],
};
/** What may have been read instead of a name. */
const replaced: readonly ResumePart[] = ['employer', 'title', 'school', 'degree', 'heading', 'skill', 'cert'];

/**
 * People keep to one layout: an entry that lacks a name, or has one twice, is read as most entries that are written alike,
 * when that makes it whole.
 */
export function alikeEntries(document: DocumentWords, spans: readonly ResumeSpan[]): ResumeSpan[] {
  const entries = placedEntries(document, spans).map(({ kind, places }) => ({
    names: namesOf[kind],
    places: places.map((place) => ({ ...place, part: partAt(place.segment, spans) })),
  }));
  const votes = votesOf(entries.flatMap(({ places }) => places));
  return entries.reduce<ResumeSpan[]>((all, { names, places }) => {
    if (isWhole(places, names)) return all;
    const alike = places.map((place) => ({ ...place, part: majority(votes.get(place.key)) ?? place.part }));
    return isWhole(alike, names) ? withParts(document, all, alike) : all;
  }, spans.slice());
}

interface VotedPlace extends EntryPlace {
  readonly part: Voted;
}

function partAt({ from, to }: Segment, spans: readonly ResumeSpan[]): Voted {
  return (
    spans.find((span) => span.from < to && from < span.to && replaced.includes(span.part))?.part ?? 'none'
  );
}

function votesOf(places: readonly VotedPlace[]): ReadonlyMap<string, ReadonlyMap<Voted, number>> {
  const votes = new Map<string, Map<Voted, number>>();
  for (const { key, part } of places) {
    const tally = votes.get(key) ?? new Map<Voted, number>();
    votes.set(key, tally.set(part, (tally.get(part) ?? 0) + 1));
  }
  return votes;
}

/** What more than half of the places are, and at least two. */
function majority(votes: ReadonlyMap<Voted, number> | undefined): Voted | undefined {
  const all = [...(votes ?? [])];
  const sum = all.reduce((total, [, count]) => total + count, 0);
  return all.find(([, count]) => count >= 2 && count > sum / 2)?.[0];
}

/** Each name once. */
const isWhole = (places: readonly VotedPlace[], names: readonly ResumePart[]): boolean => {
  const runs = runsOf(places);
  return names.every((name) => runs.filter(({ part }) => part === name).length === 1);
};

function withParts(
  document: DocumentWords,
  spans: readonly ResumeSpan[],
  places: readonly VotedPlace[],
): ResumeSpan[] {
  const isReplaced = (span: ResumeSpan) =>
    replaced.includes(span.part) &&
    places.some(({ segment: { from, to } }) => span.from < to && from < span.to);
  const named = runsOf(places).flatMap(({ part, segment: { from, to } }) =>
    part === 'none' ? [] : [written(document, { part, from, to })],
  );
  return [...spans.filter((span) => !isReplaced(span)), ...named].sort(
    (one, other) => one.start - other.start,
  );
}

/** Places side by side that are the same are one. */
function runsOf(places: readonly VotedPlace[]): VotedPlace[] {
  const runs: VotedPlace[] = [];
  for (const place of places) {
    const before = runs.at(-1);
    if (before?.part === place.part && before.segment.line === place.segment.line) {
      runs[runs.length - 1] = { ...before, segment: { ...before.segment, to: place.segment.to } };
    } else runs.push(place);
  }
  return runs;
}
