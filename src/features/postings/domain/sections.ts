import { documentLine } from '#lib/text/document-line.ts';
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
  /** What the part before this one was about. */
  readonly before: SectionKind;
}

const longestHeading = 9;
const longestOwnHeading = 6;
const listSign =
  /^\s*(?:[-*•·+>→✔✓☑▪◦–—]|\p{Extended_Pictographic}|\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)])\s*/iu;

/** Reads which part of the posting each line stands in, by headings; a line with its own heading speaks for itself. */
export function sectionsOf(document: DocumentWords): LineSection[] {
  const sections: LineSection[] = [];
  let standing: Standing = { kind: 'unknown', heading: '', before: 'unknown' };
  for (let line = 0; line + 1 < document.lineStarts.length; line++) {
    const heading = headingAt(document, line);
    if (heading) {
      standing = { ...heading, before: standing.kind };
      sections.push({ ...standing, isHeading: true, hasOwnHeading: false });
      continue;
    }
    const { text } = documentLine(document, line);
    const own = ownHeading(text);
    if (!own && leavesList(document, line, text, sections[line - 1])) {
      standing = { kind: 'unknown', heading: '', before: standing.kind };
    }
    const begun = own && { ...own, before: standing.kind };
    if (begun && !listSign.test(text)) standing = begun;
    sections.push({ ...(begun ?? standing), isHeading: false, hasOwnHeading: own !== undefined });
  }
  return sections;
}

type Standing = Pick<LineSection, 'kind' | 'heading' | 'before'>;

/** A paragraph of its own after an empty line is no longer the list under the heading. */
const leavesList = (
  { afterGap }: DocumentWords,
  line: number,
  written: string,
  before: LineSection | undefined,
): boolean => afterGap[line] === true && isProse(written) && before?.isHeading === false;

function headingAt(document: DocumentWords, line: number) {
  const { lineStarts } = document;
  const words = (lineStarts[line + 1] ?? 0) - (lineStarts[line] ?? 0);
  const isLast = line + 2 === lineStarts.length;
  if (words > longestHeading + 4 || isLast) return undefined;
  const written = documentLine(document, line).text;
  const plain = written.replace(/[*#_=~]+|:$/g, '').trim();
  const isMarked = isMarkedHeading(written, plain);
  if (!isMarked && cannotBeHeading(written, plain)) return undefined;
  const kind = kindOf(plain);
  const leads = listSign.test(documentLine(document, line + 1).text);
  return kind || isMarked || leads ? { kind: kind ?? 'unknown', heading: folded(plain) } : undefined;
}

/** With a colon, in capitals, or marked as in Markdown. */
const isMarkedHeading = (written: string, plain: string): boolean =>
  /:\s*\**$|^#|^\*\*.*\*\*$/.test(written) || (plain === plain.toUpperCase() && /\p{Lu}{3}/u.test(plain));

const cannotBeHeading = (written: string, plain: string): boolean =>
  /[.,;!]$/.test(written) || listSign.test(written) || plain.split(/\s+/).length > longestHeading;

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
