import type { DocumentWords } from '#lib/text/document-words.ts';
import type { PostingReading } from './posting-reading.ts';
import type { LineSection } from './sections.ts';

const listSign = /^(?:[-*•·+>→✔✓☑▪◦–—]|\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)])\s*/iu;
const todo = /^(?:you(?:'ll| will| shall)|your (?:job|task)s? (?:is|are) to|the \w+(?: \w+)? (?:will|plans?|leads?|manages?|tracks?)|sie (?:über|be|ver)|du (?:über|be|ver))/i;
const longest = 400;

/** What the person will do: the items under a heading of duties, and sentences that say so elsewhere. */
export function responsibilitiesIn(
  { text, starts, ends, lineStarts }: DocumentWords,
  sections: readonly LineSection[],
): PostingReading['responsibilities'] {
  const found: PostingReading['responsibilities'] = [];
  for (const [line, { kind, isHeading }] of sections.entries()) {
    const from = starts[lineStarts[line] ?? 0] ?? 0;
    const to = ends[(lineStarts[line + 1] ?? 1) - 1] ?? from;
    const written = text.slice(from, to);
    const sign = listSign.exec(written)?.[0].length ?? 0;
    const isDuty = kind === 'duties' && !isHeading ? sign > 0 || todo.test(written) : todo.test(written);
    if (isDuty && to - from - sign <= longest && to - from - sign > 8) {
      found.push({ text: written.slice(sign), span: [from + sign, to] });
    }
  }
  return found;
}
