import { type DocumentWords, foldWord } from '#lib/text/document-words.ts';
import { headingWords, type SectionKind } from './section.ts';

/** What each line of a posting belongs to. */
export interface LineSection {
  readonly kind: SectionKind;
  /** Whether the line is a heading and nothing else. */
  readonly isHeading: boolean;
  /** Whether the line begins with its own heading: `Requirements: Matric; three years in an office`. */
  readonly hasOwnHeading: boolean;
  /** The words of the heading it stands under, folded. */
  readonly heading: string;
}

const longestHeading = 9;
const longestOwnHeading = 6;
const listSign = /^\s*(?:[-*•·+>→✔✓☑▪◦–—]|\p{Extended_Pictographic}|\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)])\s*/iu;

/** Reads which part of the posting each line stands in, by headings; a line with its own heading speaks for itself. */
export function sectionsOf({ text, lineStarts, starts, ends, afterGap }: DocumentWords): LineSection[] {
  const sections: LineSection[] = [];
  let standing: { kind: SectionKind; heading: string } = { kind: 'unknown', heading: '' };
  for (let line = 0; line + 1 < lineStarts.length; line++) {
    const first = lineStarts[line] ?? 0;
    const last = (lineStarts[line + 1] ?? 1) - 1;
    const written = text.slice(starts[first], ends[last]);
    const heading = headingIn(written, last - first + 1, line + 2 === lineStarts.length);
    if (heading) {
      standing = heading;
      sections.push({ ...heading, isHeading: true, hasOwnHeading: false });
      continue;
    }
    const own = ownHeading(written);
    // A paragraph of its own after an empty line is no longer the list under the heading.
    if (afterGap[line] && line > 0 && !own && isProse(written) && sections[line - 1]?.isHeading === false) {
      standing = { kind: 'unknown', heading: '' };
    }
    if (own && !listSign.test(written)) standing = own;
    sections.push({ ...(own ?? standing), isHeading: false, hasOwnHeading: own !== undefined });
  }
  return sections;
}

function headingIn(written: string, words: number, isLast: boolean) {
  if (words > longestHeading + 4 || isLast) return undefined;
  const plain = written.replace(/[*#_=~]+|:$/g, '').trim();
  const marked = /:\s*\**$|^#|^\*\*.*\*\*$/.test(written) || (plain === plain.toUpperCase() && /\p{Lu}{3}/u.test(plain));
  if (!marked && (/[.,;!]$/.test(written) || listSign.test(written) || plain.split(/\s+/).length > longestHeading)) return undefined;
  const kind = kindOf(plain);
  if (!kind && !marked) return undefined;
  return { kind: kind ?? 'unknown', heading: folded(plain) };
}

function ownHeading(written: string) {
  const [, words] = /^([^:.]{3,60}):\s+\S/.exec(written.replace(listSign, '')) ?? [];
  if (words === undefined || words.split(/\s+/).length > longestOwnHeading) return undefined;
  const kind = kindOf(words);
  return kind ? { kind, heading: folded(words) } : undefined;
}

const isProse = (written: string): boolean => written.length > 60 && !listSign.test(written);

function kindOf(heading: string): SectionKind | undefined {
  const plain = folded(heading);
  return headingWords.find(([, words]) => words.test(plain))?.[0];
}

const folded = (written: string): string => foldWord(written).replace(/\s+/g, ' ').trim();
