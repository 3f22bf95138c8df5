import { fold } from './mail-words.ts';

/**
 * Phrases are written as people say them, with a small notation:
 * `(a|b c)` one of these, `?` after a word or group: or without it, `~3` up to three other words,
 * `word*` any ending, `#` a number, `{name}` a list of words kept under a name. A phrase never spans two sentences.
 */
export type Phrase = string;
export type WordLists = Readonly<Record<string, string>>;

/** One word of a phrase: what it may be, and how many other words may stand before it. */
export interface Step {
  readonly words: readonly string[];
  readonly gap: number;
}

/** One way to say a phrase. */
export type Variant = readonly Step[];

/** Every way to say a phrase, the words folded exactly as the words of a text. */
export function variantsOf(phrase: Phrase, lists: WordLists): readonly Variant[] {
  const plain = foldPhrase(withLists(phrase.trim(), lists));
  if (/(?:\?|~\d)$/.test(plain))
    throw new Error(`A phrase must not end with what may be missing: "${phrase}".`);
  return sequenceVariants(plain);
}

function foldPhrase(phrase: string): string {
  return fold(phrase)
    .replaceAll('-', ' ')
    .replace(/(?<=^|[ (|])(?:[ldjnscmt]|qu)'/g, '')
    .replace(/\s+/g, ' ');
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

function sequenceVariants(sequence: string): Variant[] {
  let variants: Variant[] = [[]];
  let gap = 0;
  for (const item of splitOutside(sequence, ' ')) {
    if (item.startsWith('~')) {
      gap += Number(item.slice(1));
      continue;
    }
    const choices = itemVariants(item).map((variant) => afterGap(variant, gap));
    variants = variants.flatMap((begun) => choices.map((choice) => [...begun, ...choice]));
    gap = 0;
  }
  return variants;
}

const afterGap = ([first, ...others]: Variant, gap: number): Variant =>
  first ? [{ ...first, gap: first.gap + gap }, ...others] : [];

/** A word, or a group; what may be missing has a variant without words. */
function itemVariants(item: string): Variant[] {
  if (item.endsWith('?')) return [...itemVariants(item.slice(0, -1)), []];
  if (!item.startsWith('(')) return [[{ words: [item], gap: 0 }]];
  const choices = splitOutside(item.slice(1, -1), '|').flatMap(sequenceVariants);
  const single = choices.filter((choice) => choice.length === 1 && choice[0]?.gap === 0);
  const longer = choices.filter((choice) => !single.includes(choice));
  const words = [...new Set(single.flatMap(([step]) => step?.words ?? []))];
  return words.length > 0 ? [[{ words, gap: 0 }], ...longer] : longer;
}

/** The parts between the marks that stand outside every bracket. */
function splitOutside(text: string, mark: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (letter === mark && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${letter}`);
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}
