import { ambiguousStatusWords, englishStatusWords } from './english-status-words.ts';
import { fold, foldHeader } from './fold.ts';
import { otherStatusWords } from './other-status-words.ts';
import { type StatusMeaning, statusMeanings } from './status-meaning.ts';

/** What a status word says; `means` is absent when only the person can tell. `sure`: the whole word is known. */
export interface StatusReading {
  readonly means?: StatusMeaning;
  /** The step it says came before, as in "rejected after the interview". */
  readonly after?: StatusMeaning;
  readonly sure: boolean;
}

const unknown: StatusReading = { sure: false };
const known = new Map<string, StatusMeaning | undefined>([
  ...statusMeanings.flatMap((meaning) =>
    [...englishStatusWords[meaning], ...otherStatusWords[meaning]].map(
      (word) => [fold(word), meaning] as const,
    ),
  ),
  ...ambiguousStatusWords.map((word) => [fold(word), undefined] as const),
]);
const phrases = [...known.keys()].sort((a, b) => b.length - a.length);

/** A longer cell is a story, not a status. */
const longestStatus = 200;
const numbering = /^(?:\d+(?:st|nd|rd|th)?|first|second|third|erstes?|zweites?|drittes?)\s+/u;
const round = /\s+(?:(?:round|runde|ronde|tour|ronda|rodada|stage)\s*)?\d+$/u;
const doubt = /\b(?:not|no|yet|maybe|if|or|un|nicht|kein|keine|oder|niet|geen|of|pas|ou|si|o|nao|sem)\b/u;

/** Reads a status word of any tracker; an unknown word stays unknown and is never taken for a rejection. */
export function readStatus(text: string): StatusReading {
  if (text.includes('?') || text.length > longestStatus) return unknown;
  const word = foldHeader(text);
  const core = word.replace(numbering, '').replace(round, '');
  for (const candidate of [word, core]) {
    if (known.has(candidate)) return reading(known.get(candidate), true);
  }
  return readBeginning(core);
}

/** "Rejected after the second talk" begins with a known word; doubt in the rest makes it unknown. */
function readBeginning(core: string): StatusReading {
  const phrase = phrases.find((candidate) => core.startsWith(`${candidate} `));
  const rest = core.slice(phrase?.length ?? 0);
  if (phrase === undefined || doubt.test(rest)) return unknown;
  const step =
    /\s(?:after|following|nach|na|apres|despues de|tras|apos)\s(?:.*?\s)??(\S+(?:\s\S+)?)$/u.exec(
      rest,
    )?.[1] ?? '';
  const after = known.get(step) ?? known.get(step.split(' ').at(-1) ?? '');
  return { ...reading(known.get(phrase), false), ...(after !== undefined && { after }) };
}

function reading(means: StatusMeaning | undefined, sure: boolean): StatusReading {
  return means === undefined ? unknown : { means, sure };
}
