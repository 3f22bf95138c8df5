import { fold, type MailWords } from './mail-words.ts';
import { joiningWords } from './title-words.ts';

/** Words that stand together as a name does, with capitals: the form of a job title. */
export interface TitleSpan {
  readonly first: number;
  readonly last: number;
}

const most = 10;
/** What may stand between two words of one name. */
const joint = /^(?:[ \u00a0]|[ ]?[/&+][ ]?|[-.'’])$/;

/** All runs of capital words in the order of the text, up to a place in it. */
export function titleSpans(text: string, words: MailWords, until: number): TitleSpan[] {
  const spans: TitleSpan[] = [];
  for (let first = 0; first < words.words.length && (words.starts[first] ?? 0) < until; first++) {
    if (!isCapital(text, words, first)) continue;
    const last = spanEnd(text, words, first);
    spans.push({ first, last });
    first = last;
  }
  return spans;
}

function spanEnd(text: string, words: MailWords, first: number): number {
  let last = first;
  while (last - first < most) {
    const next = nextCapital(text, words, last);
    if (next < 0) break;
    last = next;
  }
  return last;
}

/** The next capital word of the same name, over at most two small words; -1 when the name ends here. */
function nextCapital(text: string, words: MailWords, from: number): number {
  for (let next = from + 1; next <= from + 3; next++) {
    if (words.sentenceStarts[next] !== words.sentenceStarts[from]) return -1;
    const between = text.slice(words.ends[next - 1], words.starts[next]);
    if (!joint.test(between)) return -1;
    if (isCapital(text, words, next) || between === '-') return next;
    if (!joiningWords.has(words.words[next] ?? '')) return -1;
  }
  return -1;
}

function isCapital(text: string, { starts }: MailWords, at: number): boolean {
  const letter = text[starts[at] ?? 0] ?? '';
  return (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') || isOtherCapital(letter);
}

const isOtherCapital = (letter: string): boolean => letter > '\u007f' && letter !== letter.toLowerCase();

/** Whether every letter of a word as written is small. */
export const isSmall = (text: string, { starts, ends }: MailWords, at: number): boolean => {
  const written = text.slice(starts[at], ends[at]);
  return fold(written).length > 0 && written === written.toLowerCase();
};
