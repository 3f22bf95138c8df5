import type { DocumentWords } from '#lib/text/document-words.ts';
import { shapes } from '#lib/text/word-shape.ts';
import { resumeClassesOf } from '../resume/resume-lexicon.ts';

/** A sentence or an item of a list: its words from the first to before the last, and where it stands in the text. */
export interface ReviewSentence {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** As written, without the sign of a list before it. */
  readonly text: string;
  readonly line: number;
}

const enders = new Set(['.', '!', '?']);
const parting = new Set(['•', '|', ';']);
const listSigns = /^[-*•·+>→▪◦–—✓✳✔●○■□➤▸~#]$/u;
const shortened = new Set(
  `dr mr mrs ms st ste prof inc ltd co corp no nr str ca approx dept geb verh ev rom kath bzw usw etc jr sr vs fig vol tel
  jan feb mar apr jun jul aug sept sep oct okt nov dec dez std inkl ggf evtl zzgl stellv dipl ing hl lt col gen sgt capt rev`.split(
    /\s+/,
  ),
);

/** How long a line is at least that goes on in the next one. */
const fullLine = 8;

/** The sentences of a document: a line ends one too, unless the next goes on in small letters. */
export const reviewSentences = (document: DocumentWords): ReviewSentence[] => parted(document, () => false);

/** Sentences parted at semicolons and dots between items as well. */
export const reviewClauses = (document: DocumentWords): ReviewSentence[] =>
  parted(document, (word) => parting.has(word));

function parted(document: DocumentWords, parts: (word: string) => boolean): ReviewSentence[] {
  const { words } = document;
  const found: ReviewSentence[] = [];
  let from = 0;
  for (let word = 0; word < words.length; word++) {
    const ends = endsLine(document, word) || endsSentence(document, word) || parts(words[word] ?? '');
    if (!ends) continue;
    const sentence = trimmed(document, from, word + 1);
    if (sentence) found.push(sentence);
    from = word + 1;
  }
  return found;
}

function endsLine(
  { words, lines, lineStarts, shapes: looks, afterGap }: DocumentWords,
  word: number,
): boolean {
  const line = lines[word] ?? 0;
  if (lines[word + 1] === line) return false;
  if (word + 1 >= words.length || afterGap[line + 1]) return true;
  const isFull = word + 1 - (lineStarts[line] ?? 0) >= fullLine && !enders.has(words[word] ?? '');
  const goesOn = looks[word + 1] === shapes.small || words[word] === ',';
  return !(isFull && goesOn && words[word + 1] !== 'o');
}

function endsSentence({ text, words, starts, ends, shapes: looks }: DocumentWords, word: number): boolean {
  const sign = words[word] ?? '';
  if (!enders.has(sign) || !/^\s/.test(text.slice(ends[word] ?? 0))) return false;
  const before = words[word - 1] ?? '';
  const touches = ends[word - 1] === starts[word];
  const isShort = sign === '.' && touches && (shortened.has(before) || /^\p{L}$/u.test(before));
  const goesOn = looks[word + 1] === shapes.small || resumeClassesOf(words[word + 1] ?? '').includes('month');
  const isOrdinal = sign === '.' && touches && /^\d{1,2}$/.test(before) && goesOn;
  return !isShort && !isOrdinal;
}

/** Without signs of a list before and signs that part items behind; undefined when no word is left. */
function trimmed({ text, words, starts, ends, lines }: DocumentWords, first: number, last: number) {
  const isSign = (word: string | undefined) =>
    word !== undefined && (listSigns.test(word) || partingSigns.test(word));
  let [from, to] = [first, last];
  while (from < to && isSign(words[from])) from++;
  if (from + 1 < to && words[from] === 'o' && text[ends[from] ?? 0] === ' ') from++;
  while (to > from && isTrailing(words[to - 1] ?? '')) to--;
  if (!words.slice(from, to).some((word) => /\p{L}/u.test(word))) return undefined;
  const start = starts[from] ?? 0;
  const end = ends[to - 1] ?? start;
  return { from, to, start, end, text: text.slice(start, end), line: lines[from] ?? 0 };
}

const partingSigns = /^[|;,:·]$/;
const isTrailing = (word: string): boolean => parting.has(word) || listSigns.test(word);
