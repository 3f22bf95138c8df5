import { documentLine } from '#lib/text/document-line.ts';
import type { DocumentWords } from '#lib/text/document-words.ts';
import type { PostingReading } from './posting-reading.ts';
import type { LineSection } from './sections.ts';

const listSign = /^(?:[-*•·+>→✔✓☑▪◦–—]|\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)])\s*/iu;
const todo =
  /^(?:you(?:'ll| will| shall)|your (?:job|task)s? (?:is|are) to|the \w+(?: \w+)? (?:will|plans?|leads?|manages?|tracks?)|sie (?:über|be|ver)|du (?:über|be|ver))/i;
const longest = 400;
const shortest = 8;

/** What the person will do: the items under a heading of duties, and sentences that say so elsewhere. */
export const responsibilitiesIn = (
  document: DocumentWords,
  sections: readonly LineSection[],
): PostingReading['responsibilities'] =>
  sections.flatMap((section, line) => {
    const { text, start, end } = documentLine(document, line);
    const sign = listSign.exec(text)?.[0].length ?? 0;
    const length = text.length - sign;
    const fits = length > shortest && length <= longest;
    if (!fits || !isDuty(section, text, sign > 0)) return [];
    return [{ text: text.slice(sign), span: [start + sign, end] as [number, number] }];
  });

const isDuty = ({ kind, isHeading }: LineSection, written: string, isItem: boolean): boolean =>
  todo.test(written) || (kind === 'duties' && !isHeading && isItem);
