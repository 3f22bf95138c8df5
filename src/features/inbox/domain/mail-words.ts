/** A text as folded words, for comparing, with the way back to the text as written. */
export interface MailWords {
  /** Lower case, no accents, no elided article: `We’ve reçu` → `we've`, `recu`. */
  readonly words: readonly string[];
  /** Where each word begins and ends in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** For each word, the place of its sentence's first word among the words. */
  readonly sentenceStarts: readonly number[];
}

const elision = /^(?:[ldjnscmt]|qu|lorsqu)'(?=.)/;
const isAscii = /^[\x20-\x7e]*$/;
/** A line shorter than this was ended on purpose, not wrapped. */
const wrappedLineLength = 55;

/** One word without case and accents: `Bewerbung`, `BEWERBUNG` → `bewerbung`, `größe` → `grosse`. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii.test(lower)) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('’', "'");
}

const other = 0;
const letter = 1;
const space = 2;
const newline = 3;
const stop = 4;
const apostrophe = 5;
const at = 6;
const slash = 7;
const less = 8;
const codeOf = codesOfCharacters();

function codesOfCharacters(): Uint8Array {
  const table = new Uint8Array(0x2100);
  const set = (from: number, to: number, code: number) => table.fill(code, from, to + 1);
  set(0x30, 0x39, letter);
  set(0x41, 0x5a, letter);
  set(0x61, 0x7a, letter);
  set(0xc0, 0x24f, letter);
  set(0xd7, 0xd7, other);
  set(0xf7, 0xf7, other);
  for (const blank of ' \t\r\f\v\u00a0\u2009\u202f') table[blank.charCodeAt(0)] = space;
  for (const mark of '.!?…;•|') table[mark.charCodeAt(0)] = stop;
  for (const [character, code] of [
    ['\n', newline],
    ["'", apostrophe],
    ['’', apostrophe],
    ['@', at],
    ['/', slash],
    ['<', less],
  ] as const) {
    table[character.charCodeAt(0)] = code;
  }
  return table;
}

/** What has been read of a text so far. */
interface Reading {
  readonly text: string;
  readonly lower: string;
  readonly words: string[];
  readonly starts: number[];
  readonly ends: number[];
  readonly sentenceStarts: number[];
  sentence: number;
  line: number;
  /** Where what stands together without a space began, and how many words there were by then. */
  run: number;
  wordsBeforeRun: number;
}

/** Reads a text into folded words, in one pass. Addresses and links carry no words. */
export function mailWords(text: string): MailWords {
  const reading: Reading = {
    text,
    lower: sameLengthLower(text),
    words: [],
    starts: [],
    ends: [],
    sentenceStarts: [],
    sentence: 0,
    line: 0,
    run: 0,
    wordsBeforeRun: 0,
  };
  for (let place = 0; place < text.length; ) {
    const code = codeAt(text, place);
    if (code === letter) place = readWord(reading, place);
    else place = code === other ? place + 1 : readMark(reading, place, code);
  }
  const { words, starts, ends, sentenceStarts } = reading;
  return { words, starts, ends, sentenceStarts };
}

/** In small letters, every letter in its place: a few letters grow when they become small. */
const sameLengthLower = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : lower.replace(/\u0307/g, '').padEnd(text.length);
};

const codeAt = (text: string, place: number): number => codeOf[text.charCodeAt(place)] ?? other;

function readWord(reading: Reading, start: number): number {
  const { text } = reading;
  let end = start;
  let plain = true;
  let code: number = letter;
  while (code === letter || (code === apostrophe && codeAt(text, end + 1) === letter)) {
    plain &&= code === letter && text.charCodeAt(end) < 0x80;
    code = codeAt(text, ++end);
  }
  reading.words.push(plain ? reading.lower.slice(start, end) : unusualWord(text.slice(start, end)));
  reading.starts.push(start);
  reading.ends.push(end);
  reading.sentenceStarts.push(reading.sentence);
  return end;
}

/** A word with an accent or an apostrophe. */
function unusualWord(written: string): string {
  const word = fold(written);
  return word.includes("'") ? word.replace(elision, '') : word;
}

/** Reads what is no word; returns where to read on. */
function readMark(reading: Reading, place: number, code: number): number {
  if (code === space || code === less) beginRun(reading, place + 1);
  else if (code === newline) endLine(reading, place);
  else if (code === stop) endSentenceAt(reading, place);
  else if (isAddressOrLink(reading, place, code)) return dropRun(reading, place);
  return place + 1;
}

function beginRun(reading: Reading, place: number): void {
  reading.run = place;
  reading.wordsBeforeRun = reading.words.length;
}

/** A line that was wrapped for its length goes on in the next one, unless that begins an item of a list. */
function endLine(reading: Reading, place: number): void {
  let next = place + 1;
  while (reading.text[next] === ' ' || reading.text[next] === '\t') next++;
  const bullet = /[-*–]/.test(reading.text[next] ?? '') && /[ \t]/.test(reading.text[next + 1] ?? '');
  if (bullet || place - reading.line <= wrappedLineLength) reading.sentence = reading.words.length;
  reading.line = place + 1;
  beginRun(reading, place + 1);
}

function endSentenceAt(reading: Reading, place: number): void {
  const next = codeAt(reading.text, place + 1);
  const ends = next === space || next === newline || place + 1 === reading.text.length;
  if (ends) reading.sentence = reading.words.length;
}

function isAddressOrLink({ text, run }: Reading, place: number, code: number): boolean {
  if (code === at) return place > run;
  return code === slash && text[place - 1] === ':' && text[place + 1] === '/';
}

/** Forgets the words of an address or link and goes on behind it. */
function dropRun(reading: Reading, place: number): number {
  const { words, starts, ends, sentenceStarts, wordsBeforeRun } = reading;
  for (const list of [words, starts, ends, sentenceStarts]) list.length = wordsBeforeRun;
  let end = place;
  while (end < reading.text.length && !isEndOfRun(reading.text, end)) end++;
  return end;
}

const isEndOfRun = (text: string, place: number): boolean => {
  const code = codeAt(text, place);
  return code === space || code === newline || text[place] === '>';
};

/** The text as written from one word to before another. */
export const asWritten = (text: string, words: MailWords, from: number, to: number): string =>
  text.slice(words.starts[from], words.ends[to - 1]);
