import { companyWords } from './company-words.ts';

/** Whether something is a word of the language most domains are made of. */
export type IsWord = (word: string) => boolean;

/** What is known beside a label when it is cut into words. */
export interface CutAids {
  /** Words of the mail. */
  readonly said: ReadonlySet<string>;
  readonly isWord: IsWord;
}

const smallWords = new Set(
  'of to in by on at my go up st and the de la le les du des del el los las da do dos e y und am im van der den het a l d sur en au aux'.split(
    ' ',
  ),
);
/** `Ashgrove`, `Kirkwall`, `Larchmont`: how names of places end, and of the firms that are called like them. */
const placeName =
  /^[a-z]{3,7}(?:wall|gate|grove|mont|ley|bury|brook|ton|ford|fields?|wood|well|ward|crest|stone|side|mere|bridge|haven|dale|worth|ham|stead|cliff|hurst|mill|shore|burn|land|combe|water|thorpe|borough|burgh|minster|mouth|pool|port|wick|holm|fell|garth|shaw|croft|acre|view|peak|spring|hill|point|line|works?)$/;
const longWord = 10;
const longPiece = 14;
const longAtPlace = 8;
const longestInside = 6;
const shortestInside = 3;

/** A label with what is known of its pieces, each looked up once. */
export interface LabelRead {
  readonly label: string;
  readonly said: ReadonlySet<string>;
  /** Whether the piece between two places is a known word. */
  readonly isKnown: (from: number, to: number) => boolean;
}

/** Reads a label; the same pieces are asked for again and again. */
export function labelRead(label: string, { said, isWord }: CutAids): LabelRead {
  const known = new Int8Array((label.length + 1) ** 2);
  const isKnown = (from: number, to: number): boolean => {
    const at = from * (label.length + 1) + to;
    if (known[at] === 0) {
      const piece = label.slice(from, to);
      known[at] = piece.length >= shortestInside && (companyWords.has(piece) || isWord(piece)) ? 1 : -1;
    }
    return known[at] === 1;
  };
  return { label, said, isKnown };
}

/** What a piece is like, whatever its letters. */
export interface PieceForm {
  readonly kind: 'said' | 'company' | 'small' | 'word' | 'new';
  readonly place: 'whole' | 'first' | 'inner' | 'last';
  readonly letters: number;
  readonly isPlaceName: boolean;
  readonly hasVowel: boolean;
  /** Letters of the longest known words that a new piece begins and ends with, and whether two make it up. */
  readonly begins: number;
  readonly ends: number;
  readonly isTwo: boolean;
}

/** The form of a piece of a label. */
export function pieceForm(read: LabelRead, from: number, to: number): PieceForm {
  const piece = read.label.slice(from, to);
  const kind = kindOf(piece, read, from, to);
  const inside = kind === 'new' ? wordsInside(read, from, to) : { begins: 0, ends: 0, isTwo: false };
  return {
    kind,
    place: placeOf(from, to, read.label.length),
    letters: piece.length,
    isPlaceName: placeName.test(piece),
    hasVowel: /[aeiouy]/.test(piece),
    ...inside,
  };
}

function placeOf(from: number, to: number, length: number): PieceForm['place'] {
  if (from === 0) return to === length ? 'whole' : 'first';
  return to === length ? 'last' : 'inner';
}

function kindOf(piece: string, { said, isKnown }: LabelRead, from: number, to: number): PieceForm['kind'] {
  if (piece.length >= shortestInside && said.has(piece)) return 'said';
  if (companyWords.has(piece)) return 'company';
  if (smallWords.has(piece)) return 'small';
  return isKnown(from, to) ? 'word' : 'new';
}

/** A word that is not known may be two that are: `saltcellar`, or one and the rest: `holycros`. */
function wordsInside({ isKnown }: LabelRead, from: number, to: number) {
  let [begins, ends, isTwo] = [0, 0, false];
  for (let at = from + shortestInside; at <= to - shortestInside; at++) {
    const [first, last] = [isKnown(from, at), isKnown(at, to)];
    if (first) begins = at - from;
    if (last && ends === 0) ends = to - at;
    isTwo ||= first && last;
  }
  return { begins: Math.min(begins, longestInside), ends: Math.min(ends, longestInside), isTwo };
}

/** What the form says for or against a piece being a word of a name, by clue names that have learned weights. */
export function formClues({
  kind,
  place,
  letters,
  isPlaceName,
  hasVowel,
  begins,
  ends,
  isTwo,
}: PieceForm): string[] {
  return [
    kind,
    `${kind} ${place}`,
    `${kind} ${Math.min(letters, longWord)}`,
    `${Math.min(letters, longPiece)} letters`,
    `${place} ${Math.min(letters, longAtPlace)}`,
    ...(isPlaceName ? ['place', `place ${kind}`, `place ${place}`] : []),
    ...(hasVowel ? [] : [`no vowel ${letters}`]),
    ...(isTwo ? ['two words inside'] : []),
    ...(begins > 0 ? [`begins with ${begins} known`] : []),
    ...(ends > 0 ? [`ends with ${ends} known`] : []),
    ...(kind === 'new' && begins + ends === 0 ? ['nothing known inside'] : []),
  ];
}

/** What its letters say. */
export const letterClues = (piece: string, kind: PieceForm['kind']): string[] =>
  kind === 'new' || kind === 'word'
    ? [`=${piece}`, `${piece.slice(0, 2)}-`, `-${piece.slice(-2)}`]
    : [`=${piece}`];
