import { fold } from './mail-words.ts';

/** A word or a mark of a text in which names are looked for. */
export interface NameToken {
  readonly text: string;
  /** As `fold` gives it; a mark is itself, and a line's end is `\n`. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly shape: 'capital' | 'small' | 'number' | 'mark';
}

const token = /[\p{L}\p{N}]+(?:[’'.][\p{L}\p{N}]+)*[+#]*|[&/,()–—|:;.!?"“”„@<>•*·+\n[\]-]/gu;
const addressOrLink = /\S+@\S+|(?:https?:\/\/|www\.)\S+/g;

/** The words and marks of a text; addresses and links have none. Places are those of the text. */
export function nameTokens(text: string): NameToken[] {
  const plain = text.replace(addressOrLink, (found) => '@'.padEnd(found.length));
  return Array.from(plain.matchAll(token), ({ 0: found, index }) => ({
    text: found,
    folded: fold(found),
    start: index,
    end: index + found.length,
    shape: shapeOf(found),
  }));
}

function shapeOf(found: string): NameToken['shape'] {
  const first = found[0] ?? '';
  if (/\p{N}/u.test(first)) return 'number';
  if (!/\p{L}/u.test(first)) return 'mark';
  return first === first.toLowerCase() ? 'small' : 'capital';
}
