import { fold } from '../mail-words.ts';

/** A word or mark of a text in which a job's title is looked for. */
export interface RoleWord {
  /** Folded; `#` for a number, `<line>` for the end of a line. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
  /** No title goes on behind it. */
  readonly ends: boolean;
  /** Its letters: small `l`, capital first `C`, all capitals `A`, digits `d`, a mark `m`. */
  readonly shape: 'l' | 'C' | 'A' | 'd' | 'm';
}

const token = /[\p{L}\p{N}][\p{L}\p{N}’'&+#.]*(?:[-/*:][\p{L}\p{N}]+)*[\p{L}\p{N}+#]?\.?|\n|[^\s]/gu;
const abbreviation = /^(?:Sr|Jr|Dr|St|No|Asst|Mgr|\p{L})\.$/u;

/** The words and marks of a text in their order. */
export const roleWords = (text: string): RoleWord[] => [...text.matchAll(token)].map(roleWord);

function roleWord({ 0: written, index }: RegExpExecArray): RoleWord {
  const endsWithStop = written.length > 1 && written.endsWith('.') && !abbreviation.test(written);
  const text = endsWithStop ? written.slice(0, -1) : written;
  const isWord = /[\p{L}\p{N}]/u.test(text);
  return {
    word: text === '\n' ? '<line>' : /^\d+$/.test(text) ? '#' : fold(text),
    start: index,
    end: index + text.length,
    isWord,
    ends: endsWithStop || /^[.!?;\n]$/.test(text),
    shape: isWord ? shapeOf(text) : 'm',
  };
}

function shapeOf(text: string): RoleWord['shape'] {
  if (/^\d/.test(text)) return 'd';
  if (/^\p{Lu}+$/u.test(text) && text.length > 1) return 'A';
  return /^\p{Lu}/u.test(text) ? 'C' : 'l';
}
