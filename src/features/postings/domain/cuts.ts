import type { DocumentWords } from '#lib/text/document-words.ts';
import type { PostingSpan } from './posting-spans.ts';

/** A place where one requirement may end and the next begin: the words between them, from the first to before the last. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  /** Whether the first look already ended a requirement here. */
  readonly wasEnd: boolean;
}

/** Requirements that stand beside each other in one line, as one stretch of words with the places where it may be cut. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly cuts: readonly Cut[];
  readonly spans: readonly PostingSpan[];
}

const joins = new Set([',', ';', '&', 'and', 'und', '+', 'y', 'et', 'sowie', 'plus', '/', 'or', 'oder']);
/** So many words may stand between two parts of one requirement. */
const widest = 3;

/** Gathers requirements that stand beside each other; each keeps at least one word at either side of a cut. */
export function stretchesOf(document: DocumentWords, spans: readonly PostingSpan[]): Stretch[] {
  const groups: PostingSpan[][] = [];
  for (const span of spans) {
    const last = groups.at(-1)?.at(-1);
    if (last && document.lines[last.to - 1] === document.lines[span.from] && span.from - last.to <= widest)
      groups.at(-1)?.push(span);
    else groups.push([span]);
  }
  return groups.map((group) => {
    const [from, to] = [group[0]?.from ?? 0, group.at(-1)?.to ?? 0];
    const ends = group.slice(1).map((span, place) => ({
      from: group[place]?.to ?? span.from,
      to: span.from,
      wasEnd: true,
    }));
    const inside = group.flatMap((span) => cutsInside(document, span));
    return { from, to, spans: group, cuts: [...ends, ...inside].sort((one, other) => one.from - other.from) };
  });
}

function cutsInside({ words }: DocumentWords, { from, to }: PostingSpan): Cut[] {
  const cuts: Cut[] = [];
  for (let word = from + 1; word < to - 1; word++) {
    if (!joins.has(words[word] ?? '')) continue;
    let end = word + 1;
    while (end < to - 1 && joins.has(words[end] ?? '')) end++;
    cuts.push({ from: word, to: end, wasEnd: false });
    word = end;
  }
  return cuts;
}
