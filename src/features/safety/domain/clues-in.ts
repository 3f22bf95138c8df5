import { foldedWords } from '#lib/text/folded-words.ts';
import { noteSentences } from '#lib/text/note-sentences.ts';
import { languages } from './languages.ts';
import { type ReadyWording, readyWording } from './read-wording.ts';
import type { CalmId, HintId, SignId } from './sign.ts';

/** A heavy phrase in a sentence. */
export interface SeenSign {
  readonly sign: SignId;
  /** The folded words that showed it. */
  readonly words: string;
  /** Words shortly before it deny it: “I am not going to …”. */
  readonly denied: boolean;
  /** It stands in quotation marks. */
  readonly quoted: boolean;
}

/** What the words of one sentence show. */
export interface SentenceClues {
  readonly quote: string;
  readonly signs: readonly SeenSign[];
  readonly hints: ReadonlySet<HintId>;
  readonly calm: ReadonlySet<CalmId>;
}

const wordsBefore = 4;
const quotation = /(?<!\p{L})["“”„«»'‘’‚](.{3,}?)["“”«»'’](?!\p{L})/gu;

/** The clues of a note, sentence by sentence. Languages mix in one note, so each sentence is read in all of them. */
export const cluesIn = (text: string): SentenceClues[] => noteSentences(text).map(sentenceClues);

function sentenceClues(quote: string): SentenceClues {
  const folded = foldedWords(quote);
  const quoted = [...quote.matchAll(quotation)].map(([, inside = '']) => foldedWords(inside));
  const read = languages.map((language) => cluesBy(readyWording(language), folded, quoted));
  return {
    quote,
    signs: read.flatMap(({ signs }) => signs),
    hints: new Set(read.flatMap(({ hints }) => hints)),
    calm: new Set(read.flatMap(({ calm }) => calm)),
  };
}

/** The clues of a sentence by the words of one language; figures of speech are taken out first. */
function cluesBy(wording: ReadyWording, folded: string, quoted: readonly string[]) {
  const plain = folded.replace(wording.idioms, (idiom) => '§ '.repeat(idiom.trim().split(' ').length));
  const signs = wording.signs.flatMap(([sign, phrases]) =>
    Array.from(
      plain.matchAll(phrases),
      ({ 0: found, index }): SeenSign => ({
        sign,
        words: found.trim(),
        denied: isDenied(plain.slice(0, index), wording),
        quoted: quoted.some((one) => one.includes(` ${found}`)),
      }),
    ),
  );
  const joined = wording.together.flatMap(([sign, parts]) =>
    signTogether(sign, parts, plain, wording, quoted),
  );
  return {
    signs: [...signs, ...joined],
    hints: idsHeld(plain, wording.hints),
    calm: idsHeld(plain, wording.calm),
  };
}

/** A sign whose parts all stand in the sentence; denied when the part that stands first but one is. */
function signTogether(
  sign: SignId,
  parts: readonly RegExp[],
  plain: string,
  wording: ReadyWording,
  quoted: readonly string[],
): SeenSign[] {
  const found = parts.map((part) => [...plain.matchAll(part)][0]);
  if (found.some((part) => part === undefined)) return [];
  const seen = found.filter((part) => part !== undefined);
  return [
    {
      sign,
      words: seen.map(([words]) => words.trim()).join(' … '),
      denied: seen.some(({ index }) => isDenied(plain.slice(0, index), wording)),
      quoted: quoted.some((one) => seen.every(([words]) => one.includes(` ${words}`))),
    },
  ];
}

const idsHeld = <Id>(words: string, lists: readonly (readonly [Id, RegExp])[]): Id[] =>
  lists.filter(([, phrases]) => holds(words, phrases)).map(([id]) => id);

function holds(words: string, phrases: RegExp): boolean {
  phrases.lastIndex = 0;
  return phrases.test(words);
}

/** Whether one of the last words denies what follows, and nothing between takes the denial back. */
function isDenied(before: string, { denials, notDenying }: ReadyWording): boolean {
  const last = ` ${before.trim().split(' ').slice(-wordsBefore).join(' ')} `;
  const denial = [...last.matchAll(denials)].at(-1);
  return denial !== undefined && !holds(` ${last.slice(denial.index + denial[0].length)}`, notDenying);
}
