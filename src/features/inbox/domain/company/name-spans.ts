import { lettersOf } from './letters-of.ts';

/** Something in a text that has the form of a name, with the words beside it. */
export interface NameSpan {
  readonly name: string;
  /** Its letters alone: see `lettersOf`. */
  readonly letters: string;
  /** The word before it, and the two words before it, in small letters. */
  readonly before: string;
  readonly twoBefore: string;
  readonly after: string;
  readonly twoAfter: string;
  /** Whether it has its line to itself. */
  readonly alone: boolean;
}

interface Token {
  readonly text: string;
  readonly letters: string;
  /** As it stands beside a name. */
  readonly shown: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
  readonly isCapital: boolean;
  /** A sentence ends behind it. */
  readonly ends: boolean;
}

const longestName = 7;
/** Words in small letters that stand inside names. */
const joints = new Set(
  '& and of the und für et e y de da do dos du des del la le van der den het en at for + - von zu zum am im in on upon by'.split(
    ' ',
  ),
);
const token = /[\p{L}\p{N}][\p{L}\p{N}’'&+.]*(?:-[\p{L}\p{N}]+)*[\p{L}\p{N}+]?\.?|\n|[^\s]/gu;
const capital = /\p{Lu}|^\d/u;
const abbreviation = /^(?:St|Ste|Dr|Mr|Mrs|Ltd|Inc|Co|Corp|Bros|(?!I)\p{Lu})\.$/u;

/** All that may be a name: words with a capital, and what joins them. With `anyWord`, words in small letters too. */
export function nameSpans(text: string, anyWord: boolean): NameSpan[] {
  const tokens = Array.from(text.matchAll(token), (match) => tokenOf(match, anyWord));
  return tokens.flatMap((_, first) =>
    endsFrom(tokens, first, anyWord).map((last) => spanOf(text, tokens, first, last)),
  );
}

/** Whether several words stand inside a name by joints: `Bank of Fennmark`. */
export const hasJoint = (name: string): boolean =>
  name
    .split(/\s+/)
    .slice(1)
    .some((word) => joints.has(word.toLowerCase()));

function tokenOf({ 0: written, index }: RegExpExecArray, anyWord: boolean): Token {
  const ends = written.length > 1 && written.endsWith('.') && !abbreviation.test(written);
  const text = ends ? written.slice(0, -1) : written;
  const lower = text.toLowerCase();
  const isCapital = capital.test(text);
  return {
    text,
    letters: isCapital || anyWord || joints.has(lower) ? lettersOf(text) : '',
    shown: shownAs(text, lower),
    start: index,
    end: index + text.length,
    isWord: /[\p{L}\p{N}]/u.test(text),
    isCapital,
    ends,
  };
}

/** The last tokens of every name that may begin at a token. */
function endsFrom(tokens: readonly Token[], first: number, anyWord: boolean): number[] {
  const mayBound = (each: Token | undefined): boolean => each?.isWord === true && (each.isCapital || anyWord);
  if (!mayBound(tokens[first])) return [];
  const found = [first];
  for (let last = first + 1; last < first + longestName; last++) {
    const next = tokens[last];
    if (!next || next.text === '\n' || tokens[last - 1]?.ends) break;
    if (mayBound(next)) found.push(last);
    else if (!joints.has(next.text.toLowerCase())) break;
  }
  return found;
}

function spanOf(text: string, tokens: readonly Token[], first: number, last: number): NameSpan {
  const at = (place: number): string => tokens[place]?.shown ?? edge;
  const [before, after] = [at(first - 1), at(last + 1)];
  const name = text.slice(tokens[first]?.start, tokens[last]?.end);
  const isOwners = possessive.test(name);
  let letters = '';
  for (let place = first; place <= last; place++) letters += tokens[place]?.letters ?? '';
  return {
    name: (isOwners ? name.replace(possessive, '') : name).replace(/\s{2,}/g, ' '),
    letters: isOwners ? letters.slice(0, -1) : letters,
    before,
    twoBefore: `${at(first - 2)} ${before}`,
    after,
    twoAfter: `${after} ${at(last + 2)}`,
    alone: lineEnds.has(before) && lineEnds.has(after),
  };
}

const possessive = /['’]s$/;
const edge = '<edge>';
const newLine = '<line>';
const lineEnds = new Set([edge, newLine]);

function shownAs(text: string, lower: string): string {
  if (text === '\n') return newLine;
  return /^\d+$/.test(text) ? '#' : lower;
}
