import { foldWord } from '#lib/text/document-words.ts';

/** How many fields there are, were said, and are right. */
export interface FieldCounts {
  right: number;
  said: number;
  there: number;
}

/** The facts of a job or of schooling, by their names; dates are `start`, `end` and `grad`. */
export type Fields = Readonly<Partial<Record<string, string>>>;

/** A fact that was not read, with what was read in its place. */
export interface WrongField {
  readonly field: string;
  readonly known: string;
  readonly read: string | undefined;
}

/** Each known entry takes the said one of the same `name` that has most in common with it; returns what is not right. */
export function compareEntries(
  known: readonly Fields[],
  said: readonly Fields[],
  name: string,
  counts: FieldCounts,
): WrongField[] {
  const left = [...said];
  for (const each of said) counts.said += Object.keys(each).length;
  return known.flatMap((each) => {
    const best = takeNearest(each, left, name);
    const wrong = Object.entries(each).flatMap(([field, value]) =>
      value === undefined || isSame(field, value, best?.[field])
        ? []
        : [{ field, known: value, read: best?.[field] }],
    );
    const there = Object.keys(each).length;
    counts.there += there;
    counts.right += there - wrong.length;
    return wrong;
  });
}

function takeNearest(each: Fields, left: Fields[], name: string): Fields | undefined {
  const inCommon = (other: Fields) =>
    Object.keys(each).filter((key) => isSame(key, each[key], other[key])).length;
  const [best] = left
    .filter((other) => isSame(name, each[name], other[name]) || each[name] === undefined)
    .toSorted((one, other) => inCommon(other) - inCommon(one));
  if (best) left.splice(left.indexOf(best), 1);
  return best;
}

const dates = new Set(['start', 'end', 'grad']);

/** Names and titles are compared by their words, dates as written. */
function isSame(key: string, one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (dates.has(key)) return a.join(' ') === b.join(' ');
  return a.filter((word) => b.includes(word)).length >= 0.5 * Math.min(a.length, b.length);
}

const wordsOf = (text: string): string[] => foldWord(text).match(/[\p{L}\p{N}]+/gu) ?? [];
