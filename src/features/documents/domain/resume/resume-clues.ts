import { besideClues } from '#lib/sequence/beside-clues.ts';
import type { Clues } from '#lib/sequence/label-scores.ts';
import { wordClues } from '#lib/sequence/word-clues.ts';
import type { DocumentWords } from '#lib/text/document-words.ts';
import { shapes } from '#lib/text/word-shape.ts';
import { lineSegments, type Segment } from './line-segments.ts';
import { type ResumeClass, resumeClasses, resumeClassesOf } from './resume-lexicon.ts';

const bitOf = (name: ResumeClass): number => 1 << resumeClasses.indexOf(name);
const headings: readonly ResumeClass[] = ['workHeading', 'schoolHeading', 'skillHeading', 'otherHeading'];
const longestHeading = 5;

/** What the learned model sees at each word of a résumé: words, classes, what its line holds, and the heading above. */
export function resumeClues(document: DocumentWords): readonly Clues[] {
  const bits = document.words.map((word) =>
    resumeClassesOf(word).reduce((all, name) => all | bitOf(name), 0),
  );
  const first = document.words.map((word) => resumeClasses.indexOf(resumeClassesOf(word)[0] ?? 'none'));
  const lines = document.lineStarts.length - 1;
  const holds = Array.from({ length: lines }, (_, line) => lineSigns(document, bits, line));
  const above = headingsAbove(document, bits);
  const beside = besideClues(document, {
    byWord: [
      bits,
      first,
      beforeInLine(document, bits),
      behindInLine(document, bits),
      ...segmentSigns(document, bits),
    ],
    byLine: [
      above,
      holds,
      Array.from({ length: lines }, (_, line) => (holds[line - 1] ?? -1) * 4096 + (holds[line] ?? 0)),
      Array.from({ length: lines }, (_, line) => (holds[line + 1] ?? -1) * 4096 + (holds[line] ?? 0)),
      Array.from({ length: lines }, (_, line) => ((above[line] ?? 0) << 12) | (holds[line] ?? 0)),
    ],
  });
  return [wordClues(document), beside];
}

const lineClasses: readonly ResumeClass[] = [
  'month',
  'present',
  'school',
  'degree',
  'organisation',
  'occupation',
  'verb',
];

/** What a line holds: years, how many; classes; whether it is an item of a list; how long it is. */
function lineSigns(
  { words, shapes: looks, lineStarts }: DocumentWords,
  bits: readonly number[],
  line: number,
): number {
  const from = lineStarts[line] ?? 0;
  const to = lineStarts[line + 1] ?? from;
  const years = looks.slice(from, to).filter((look) => look === shapes.year).length;
  const classes = bits.slice(from, to).reduce((all, each) => all | each, 0);
  const item = /^[-*•·+>→▪◦–—✓✳]$/.test(words[from] ?? '') ? 1 : 0;
  const length = lengths.filter((most) => to - from >= most).length;
  return lineClasses.reduce(
    (signs, name, place) => signs | (classes & bitOf(name) ? 1 << (place + 5) : 0),
    Math.min(years, 3) | (item << 2) | (length << 3),
  );
}

/** From how many words on a line is longer. */
const lengths = [4, 10, 18];

/** Which heading each line stands under. */
function headingsAbove(document: DocumentWords, bits: readonly number[]): number[] {
  let standing = 0;
  return Array.from({ length: document.lineStarts.length - 1 }, (_, line) => {
    standing = headingAt(document, bits, line) ?? standing;
    return standing;
  });
}

/** Which heading a line is or begins with; undefined when it is none. */
function headingAt(
  { words, lineStarts, shapes: looks }: DocumentWords,
  bits: readonly number[],
  line: number,
): number | undefined {
  const from = lineStarts[line] ?? 0;
  const to = lineStarts[line + 1] ?? from;
  const colon = words.indexOf(':', from);
  const isShort = to - from <= longestHeading || (colon > from && colon - from <= 3);
  if (!isShort || looks[from] === shapes.small || looks.slice(from, to).includes(shapes.year))
    return undefined;
  const first = bits.slice(from, Math.min(to, from + 3));
  const named = headings.findIndex((name) => first.some((each) => each & bitOf(name)));
  return named < 0 ? undefined : named + 1;
}

function beforeInLine({ lines }: DocumentWords, bits: readonly number[]): Int32Array {
  const before = new Int32Array(bits.length);
  for (let word = 1; word < bits.length; word++) {
    if (lines[word] === lines[word - 1])
      before[word] = (before[word - 1] ?? 0) | ((bits[word - 1] ?? 0) & inLine);
  }
  return before;
}

function behindInLine({ lines }: DocumentWords, bits: readonly number[]): Int32Array {
  const behind = new Int32Array(bits.length);
  for (let word = bits.length - 2; word >= 0; word--) {
    if (lines[word] === lines[word + 1])
      behind[word] = (behind[word + 1] ?? 0) | ((bits[word + 1] ?? 0) & inLine);
  }
  return behind;
}

const inLine = (['month', 'present', 'school', 'degree', 'organisation', 'occupation'] as const).reduce(
  (all, name) => all | bitOf(name),
  0,
);

const inSegment = [
  'month',
  'present',
  'school',
  'degree',
  'organisation',
  'occupation',
  'seniority',
  'verb',
] as const;

/** For each word, what its segment of the line holds, what the segments beside it hold, and which one it is. */
function segmentSigns(
  document: DocumentWords,
  bits: readonly number[],
): [Int32Array, Int32Array, Int32Array, Int32Array] {
  const segments = lineSegments(document);
  const signs = segments.map((segment) => signsOf(document, bits, segment));
  const signIn = (segment: number, line: number) =>
    segments[segment]?.line === line ? (signs[segment] ?? 0) : -1;
  const own = new Int32Array(bits.length);
  const before = new Int32Array(bits.length);
  const behind = new Int32Array(bits.length);
  const places = new Int32Array(bits.length);
  const counts = new Int32Array(document.lineStarts.length);
  for (const { line, place } of segments) counts[line] = place + 1;
  for (const [segment, { from, to, line, place }] of segments.entries()) {
    const sign = signIn(segment, line);
    own.fill(sign, from, to);
    before.fill(Math.imul(signIn(segment - 1, line), 31) + sign, from, to);
    behind.fill(Math.imul(signIn(segment + 1, line), 31) + sign, from, to);
    places.fill(Math.min(place, 4) * 8 + Math.min(counts[line] ?? 0, 6), from, to);
  }
  return [own, before, behind, places];
}

const segmentMask = inSegment.reduce((all, name) => all | bitOf(name), 0);

function signsOf(document: DocumentWords, bits: readonly number[], { from, to }: Segment): number {
  const own = bits.slice(from, to).reduce((all, each) => all | (each & segmentMask), 0);
  const looks = document.shapes.slice(from, to);
  const year = looks.includes(shapes.year) ? 1 : 0;
  const small = looks.filter((look) => look === shapes.small).length;
  return (
    (own << 5) |
    (year << 4) |
    (Math.min(3, to - from - 1) << 2) |
    (small === 0 ? 0 : small < looks.length / 2 ? 1 : 2)
  );
}
