import { fold, type MailWords } from './mail-words.ts';

/**
 * Phrases are written as people say them, with a small notation:
 * `(a|b c)` one of these, `?` after a word or group: or without it, `~3` up to three other words,
 * `word*` any ending, `#` a number, `{name}` a list of words kept under a name. A phrase never spans two sentences.
 */
export type Phrase = string;
export type WordLists = Readonly<Record<string, string>>;

/** A phrase ready to be looked for, with the beginnings it can have. */
export interface ReadyPhrase<Meaning> {
  readonly meaning: Meaning;
  readonly pattern: RegExp;
  readonly firstWords: readonly string[];
}

/** Where a phrase was found in the line of folded words. */
export interface Found<Meaning> {
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
}

/** Phrases by the word they begin with (endings left open are kept by their first three letters). */
export interface PhraseIndex<Meaning> {
  readonly whole: ReadonlyMap<string, readonly ReadyPhrase<Meaning>[]>;
  readonly open: ReadonlyMap<string, readonly ReadyPhrase<Meaning>[]>;
}

const openLetters = 3;

/** Reads the notation of a phrase. */
export function readyPhrase<Meaning>(
  phrase: Phrase,
  meaning: Meaning,
  lists: WordLists,
): ReadyPhrase<Meaning> {
  const plain = foldPhrase(withLists(`(${phrase.trim()})`, lists));
  if (/[?~]\d?\)$/.test(plain))
    throw new Error(`A phrase must not end with what may be missing: "${phrase}".`);
  const body = plain
    .replace(/(\([^()]*\)|[^ ()]+)\? /g, '($1 )?')
    .replace(/ ~(\d) /g, ' ([^ .]+ ){0,$1}')
    .replaceAll('(', '(?:')
    .replaceAll('*', '[^ .]*')
    .replaceAll('#', '\\d+');
  return { meaning, pattern: new RegExp(`${body}(?= )`, 'y'), firstWords: firstWords(plain) };
}

/** The words of a phrase are folded exactly as the words of a text. */
function foldPhrase(phrase: string): string {
  return fold(phrase)
    .replaceAll('-', ' ')
    .replace(/(?<=^|[ (|])(?:[ldjnscmt]|qu)'/g, '');
}

function withLists(phrase: Phrase, lists: WordLists): string {
  const listOf = (name: string): string => {
    const list = lists[name];
    if (list === undefined) throw new Error(`No list of words is called ${name} (in "${phrase}").`);
    return list;
  };
  return phrase
    .replace(/(?<=[(|])\{(\w+)\}(?=[|)])/g, (_, name: string) => listOf(name))
    .replace(/\{(\w+)\}/g, (_, name: string) => `(${listOf(name)})`);
}

/** The words a phrase can begin with; an open ending keeps its `*`. */
function firstWords(phrase: string): string[] {
  return alternatives(phrase).flatMap((choice) => {
    const end = choice.startsWith('(') ? closingBracket(choice) : -1;
    return end > 0 ? firstWords(choice.slice(1, end)) : [choice.split(' ', 1)[0] ?? ''];
  });
}

/** The parts between the bars that stand outside every bracket. */
function alternatives(phrase: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const letter of phrase) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (letter === '|' && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${letter}`);
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

function closingBracket(phrase: string): number {
  let depth = 0;
  return [...phrase].findIndex((letter) => {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    return depth === 0;
  });
}

/** Gathers phrases so that a text is read once, whatever their number. */
export function phraseIndex<Meaning>(phrases: readonly ReadyPhrase<Meaning>[]): PhraseIndex<Meaning> {
  const whole = new Map<string, ReadyPhrase<Meaning>[]>();
  const open = new Map<string, ReadyPhrase<Meaning>[]>();
  for (const phrase of phrases) {
    for (const word of new Set(phrase.firstWords)) {
      const [map, key] = word.endsWith('*') ? [open, word.slice(0, openLetters)] : [whole, word];
      map.set(key, [...(map.get(key) ?? []), phrase]);
    }
  }
  return { whole, open };
}

/** Every phrase in the order of the text. */
export function findPhrases<Meaning>(words: MailWords, index: PhraseIndex<Meaning>): Found<Meaning>[] {
  const found: Found<Meaning>[] = [];
  const { line } = words;
  const collect = (phrases: readonly ReadyPhrase<Meaning>[] | undefined, from: number) => {
    for (const { pattern, meaning } of phrases ?? []) {
      pattern.lastIndex = from;
      if (pattern.test(line)) found.push({ meaning, from, to: pattern.lastIndex });
    }
  };
  for (const from of words.at) {
    const word = line.slice(from, line.indexOf(' ', from));
    collect(index.whole.get(word), from);
    if (word <= '9~') collect(index.whole.get('#'), from);
    if (index.open.size > 0) collect(index.open.get(word.slice(0, openLetters)), from);
  }
  return found;
}
