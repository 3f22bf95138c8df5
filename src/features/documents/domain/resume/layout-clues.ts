import { besideClues } from '#lib/sequence/beside-clues.ts';
import type { Clues } from '#lib/sequence/label-scores.ts';
import type { DocumentWords } from '#lib/text/document-words.ts';
import { hashOf } from '#lib/text/hash-of.ts';
import { shapes } from '#lib/text/word-shape.ts';
import { lineSegments, type Segment } from './line-segments.ts';

/** Places of these clues among all: behind those of words and lines. */
const places = 400;
const noPart = -1;
const unknown = -2;

/**
 * What a second look sees: what the first look took each word for, and what it took the same place of other lines for
 * that are written alike. People keep to one layout, so the lines of a résumé explain one another.
 */
export function layoutClues(document: DocumentWords, first: ArrayLike<number>): Clues {
  const segments = lineSegments(document);
  const parts = segments.map((segment) => commonestPart(segment, first));
  const lines = document.lineStarts.length - 1;
  const byLine: number[][] = Array.from({ length: lines }, () => []);
  for (const [place, { line }] of segments.entries()) byLine[line]?.push(place);
  const forms = byLine.map((own, line) =>
    formOf(
      document,
      own.map((place) => segments[place]),
      line,
    ),
  );
  const wide = segments.map(({ line, place }) => `${forms[line]}#${place}`);
  const narrow = segments.map(
    ({ line }, at) => `${wide[at]}<${forms[line - 1] ?? ''}${document.afterGap[line] ? ' gap' : ''}`,
  );
  const alike = othersAlike(segments, wide, parts);
  const alikeBefore = othersAlike(segments, narrow, parts);
  const patterns = byLine.map((own) => hashOf(own.map((place) => parts[place]).join(',')));
  const ofWords = (value: (segment: number) => number) => spread(segments, document.words.length, value);
  return besideClues(
    document,
    {
      byWord: [
        Int32Array.from(document.words, (_, word) => (first[word] ?? 0) + 1),
        ofWords((segment) => (alike[segment] ?? 0) + 3),
        ofWords((segment) => (alikeBefore[segment] ?? 0) + 3),
        ofWords(
          (segment) =>
            ((alike[segment] ?? 0) + 3) * 64 +
            (alikeBefore[segment] ?? 0) +
            3 +
            ((parts[segment] ?? 0) + 2) * 4096,
        ),
      ],
      byLine: [
        patterns.map((_, line) => patterns[line - 1] ?? 0),
        patterns.map((_, line) => patterns[line + 1] ?? 0),
      ],
    },
    places,
  );
}

const partOf = (label: number): number => (label === 0 ? noPart : (label - 1) >> 1);

function commonestPart({ from, to }: Segment, labels: ArrayLike<number>): number {
  const counts = new Map<number, number>();
  for (let word = from; word < to; word++) {
    const part = partOf(labels[word] ?? 0);
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? noPart;
}

const item = /^[-*•·+>→▪◦–—✓✳]$/;
const longLine = 6;

/** How a line is written: its segments, which of them hold a year, whether it is an item of a list. */
function formOf(
  { words, shapes: looks, lineStarts }: DocumentWords,
  own: readonly (Segment | undefined)[],
  line: number,
): string {
  const years = own
    .map((segment) => (segment && looks.slice(segment.from, segment.to).includes(shapes.year) ? 1 : 0))
    .join('');
  const sign = item.test(words[lineStarts[line] ?? 0] ?? '') ? 'item' : '';
  const only = own.length === 1 && own[0] ? (own[0].to - own[0].from > longLine ? 'long' : 'short') : '';
  return `${sign}${own.length}:${years}${only}`;
}

/** For each segment, what most segments of the same key in other lines were taken for. */
function othersAlike(
  segments: readonly Segment[],
  keys: readonly string[],
  parts: readonly number[],
): number[] {
  const tallies = new Map<string, Map<number, Set<number>>>();
  for (const [place, { line }] of segments.entries()) {
    const tally = tallies.get(keys[place] ?? '') ?? new Map<number, Set<number>>();
    const part = parts[place] ?? noPart;
    tally.set(part, (tally.get(part) ?? new Set()).add(line));
    tallies.set(keys[place] ?? '', tally);
  }
  return segments.map(({ line }, place) => {
    let [best, most] = [unknown, 0];
    for (const [part, lines] of tallies.get(keys[place] ?? '') ?? []) {
      const count = lines.size - (lines.has(line) ? 1 : 0);
      if (count > most || (count === most && count > 0 && part > best)) [best, most] = [part, count];
    }
    return best;
  });
}

function spread(segments: readonly Segment[], words: number, value: (segment: number) => number): Int32Array {
  const values = new Int32Array(words);
  for (const [place, { from, to }] of segments.entries()) values.fill(value(place), from, to);
  return values;
}
